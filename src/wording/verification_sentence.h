// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"

#include <QString>

namespace risalah::wording {

/// One short Indonesian sentence each: for the verdict at the top and for the details below it.
[[nodiscard]] QString reasonSentence(const Reason& reason);
[[nodiscard]] QString verdictSentence(Verdict verdict);
[[nodiscard]] QString integritySentence(Integrity integrity);
[[nodiscard]] QString identitySentence(SignerIdentity identity);
/// Says how the time is known, not which.
[[nodiscard]] QString timeSentence(TimeKind kind);

} // namespace risalah::wording

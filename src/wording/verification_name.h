// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"

#include <QString>

namespace risalah::wording {

// The stable English names of a verification for scripts: "pageContentChanged", "TOTAL-PASSED", "B-LTA".

[[nodiscard]] QString reasonName(ReasonCode code);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString integrityName(Integrity integrity);
[[nodiscard]] QString identityName(SignerIdentity identity);
/// Names officials know too: both programs show them.
[[nodiscard]] QString levelName(FoundLevel level);
[[nodiscard]] QString timeName(TimeKind kind);

} // namespace risalah::wording

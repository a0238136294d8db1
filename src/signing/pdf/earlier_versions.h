// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/revision_chain.h"

#include <string_view>

namespace risalah::signing::pdf {

/// For bytes whose last version holds no signature: did an earlier one? Also looks at versions that the
/// chain passes over.
[[nodiscard]] bool wasSignedEarlier(std::string_view bytes, const RevisionChain& chain);

} // namespace risalah::signing::pdf

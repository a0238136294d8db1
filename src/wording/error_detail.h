// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace risalah::wording {

/// For the few codes whose cure depends on what exactly is wrong: a sentence to be filled; null where the
/// code's own sentence says all there is.
[[nodiscard]] const char* detailedTemplate(const Error& error);

} // namespace risalah::wording

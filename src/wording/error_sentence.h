// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace risalah::wording {

/// One Indonesian sentence: what is wrong, with what and where, and what to do about it.
[[nodiscard]] QString errorSentence(const Error& error);

} // namespace risalah::wording

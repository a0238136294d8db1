// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

#include <QString>

namespace risalah::cli {

/// All verbs with one line each.
[[nodiscard]] QString generalHelp(const VerbList& verbs);
[[nodiscard]] QString verbHelp(const Verb& verb);

} // namespace risalah::cli

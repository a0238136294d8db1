// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/command_line.h"

namespace risalah::cli {

/// All verbs, in the order of the general help.
[[nodiscard]] VerbList allVerbs();

/// Runs what was typed and says the answer or the failure; gives the exit code.
[[nodiscard]] int runCommandLine(const CommandLine& commandLine, const VerbList& verbs, const Clock& clock);

} // namespace risalah::cli

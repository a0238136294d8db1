// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

#include <QCoreApplication>

#include <memory>

namespace risalah::cli {

/// Makes the application object a verb needs: one that can draw, or one that need not.
using ApplicationMaker = std::unique_ptr<QCoreApplication> (*)(int& argc, char* argv[], bool draws);

[[nodiscard]] QStringList wordsBehindProgramName(int argc, char* argv[]);

/// Runs what was typed and says the answer or the failure; gives the exit code.
[[nodiscard]] int runProgram(int argc, char* argv[], const VerbList& verbs, ApplicationMaker makeApplication);

} // namespace risalah::cli

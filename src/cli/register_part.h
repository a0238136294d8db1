// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::cli {

/// The part of the program that opens registers and draws papers, in a library of its own: whoever signs or
/// verifies a file does not wait until all of that is loaded. Its only way in, found by name.
constexpr const char* kRegisterPartEntry = "risalahRegisterPart";
using RegisterPartEntry = int (*)(int argc, char* argv[]);

} // namespace risalah::cli

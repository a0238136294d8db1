// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah {

/// Ends the program with a log line: a broken invariant is a bug, never a user's failure.
[[noreturn]] void expectationFailed(const char* what, const char* file, int line);

} // namespace risalah

/// On in every build: going on with a broken invariant could write a wrong record.
#define RISALAH_EXPECTS(condition)                                                                           \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            ::risalah::expectationFailed(#condition, __FILE__, __LINE__);                                    \
        }                                                                                                    \
    } while (false)

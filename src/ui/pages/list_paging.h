// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::ui {

/// Rows a list fetches at once: more than anybody reads, fast in a ten-year register.
constexpr int kPortion = 200;
/// How long a list waits for the next letter before it searches.
constexpr int kTypingMs = 150;

} // namespace risalah::ui

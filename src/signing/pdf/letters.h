// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace risalah::signing::pdf {

/// White space of a PDF (ISO 32000-1, 7.2.2).
inline constexpr std::string_view kBlanks("\0\t\n\f\r ", 6);

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace risalah::signing::pdf

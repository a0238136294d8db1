// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace risalah::domain {

/// Names are not ASCII only: \w and \d mean letters and digits of every script.
inline constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;
inline constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;

} // namespace risalah::domain

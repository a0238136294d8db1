// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace risalah::ui {

/// Rows a list fetches at once: more than anybody reads, fast in a ten-year register.
constexpr int kPortion = 200;
/// How long a list waits for the next letter before it searches.
constexpr int kTypingMs = 150;

/// What the status line says of a list: "5 rapat", and "2 dari 5 rapat" while not all of them answer.
[[nodiscard]] inline QString countText(int found, int all, const QString& allText)
{
    return found == all ? allText
                        : QCoreApplication::translate("ListPage", "%1 dari %2", "found, and all of them")
                              .arg(QString::number(found), allText);
}

} // namespace risalah::ui

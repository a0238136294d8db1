// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QTextEdit;

namespace risalah::ui {

/// Shows a text that came from elsewhere in a field somebody may be writing in: only the letters that differ
/// are replaced, and the caret goes behind them. Without a difference the caret stays.
void showText(QLineEdit* field, const QString& text);
void showText(QTextEdit* field, const QString& text);

} // namespace risalah::ui

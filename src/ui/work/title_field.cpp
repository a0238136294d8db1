// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/title_field.h"

namespace risalah::ui {

TitleField::TitleField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, [this] { clearFocus(); });
}

void TitleField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setCursorPosition(0);
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/title_field.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

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

/// At rest a title too long for its line ends in "…"; written in, it scrolls like any field.
void TitleField::paintEvent(QPaintEvent* event)
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    constexpr int kInset = 2; // as QLineEdit sets its text
    const QRect room =
        style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(kInset, 0, -kInset, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    setToolTip(shown == text() ? QString() : text());
    if (hasFocus() || shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace risalah::ui

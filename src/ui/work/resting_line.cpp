// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/resting_line.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace risalah::ui {

void RestingLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setCursorPosition(0);
}

void RestingLine::paintEvent(QPaintEvent* event)
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

#include "moc_resting_line.cpp"

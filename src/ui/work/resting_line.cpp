// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/resting_line.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace risalah::ui {

void RestingLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu over it, or another window for a while, leaves caret and selection where they are.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        setCursorPosition(0);
    }
}

QRect RestingLine::roomIn(const QSize& size) const
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    frame.rect = QRect(QPoint(), size);
    constexpr int kInset = 2; // as QLineEdit sets its text
    return style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(kInset, 0, -kInset, 0);
}

QStringList RestingLine::linesIn(int width) const
{
    return {fontMetrics().elidedText(text(), Qt::ElideRight, width)};
}

void RestingLine::paintEvent(QPaintEvent* event)
{
    const QRect room = roomIn(size());
    const QStringList lines = linesIn(room.width());
    setToolTip(lines.last().endsWith(u'…') && !text().endsWith(u'…') ? text() : QString());
    const bool isWhole = lines == QStringList{text()};
    if (hasFocus() || text().isEmpty() || (isWhole && !isPlainAtRest())) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    const int step = fontMetrics().lineSpacing();
    QRect line(room.left(), 0, room.width(), step);
    line.moveTop(room.center().y() + 1 - step * static_cast<int>(lines.size()) / 2);
    for (const QString& words : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, step);
    }
}

} // namespace risalah::ui

#include "moc_resting_line.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/title_field.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace risalah::ui {

TitleField::TitleField(QWidget* parent) : RestingLine(parent)
{
    connect(this, &QLineEdit::returnPressed, this, [this] { clearFocus(); });
    connect(this, &QLineEdit::textChanged, this, &TitleField::fitHeight);
}

QRect TitleField::roomIn(const QSize& size) const
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    frame.rect = QRect(QPoint(), size);
    constexpr int kInset = 2; // as QLineEdit sets its text
    return style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(kInset, 0, -kInset, 0);
}

/// Two at most; what does not fit ends in "…" and is told whole by the tool tip.
QStringList TitleField::linesIn(int width) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(width);
    }
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : 0;
    if (end >= text().size()) {
        return {text()};
    }
    return {text().left(end).trimmed(), fontMetrics().elidedText(text().mid(end), Qt::ElideRight, width)};
}

/// As high as the lines take at the present width: a height that follows the width would be asked for up to
/// the window, which then grows for pages behind.
QSize TitleField::sizeHint() const
{
    const QSize oneLine = QLineEdit::sizeHint();
    const auto lines = static_cast<int>(linesIn(roomIn({width(), oneLine.height()}).width()).size());
    return {oneLine.width(), oneLine.height() + (lines - 1) * fontMetrics().lineSpacing()};
}

void TitleField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitHeight();
}

/// The least height of the sheet goes before the hint of a widget: it has to be told as well.
void TitleField::fitHeight()
{
    if (sizeHint().height() != minimumHeight()) {
        setMinimumHeight(sizeHint().height());
    }
}

/// Written in, it scrolls like any field, and only then misspelt words are underlined.
void TitleField::paintEvent(QPaintEvent* event)
{
    const QRect room = roomIn(size());
    const QStringList lines = linesIn(room.width());
    setToolTip(lines.last().endsWith(QChar(u'…')) && !text().endsWith(QChar(u'…')) ? text() : QString());
    if (hasFocus() || text().isEmpty()) {
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

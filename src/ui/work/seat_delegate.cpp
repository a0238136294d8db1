// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/seat_delegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace risalah::ui {

namespace {

/// The text in one line or two; what a second one has no room for either ends in "…".
QStringList seatLines(const QStyleOptionViewItem& cell, int width)
{
    if (cell.fontMetrics.horizontalAdvance(cell.text) <= width) {
        return {cell.text};
    }
    QTextLayout layout(cell.text, cell.font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const QString rest = cell.text.mid(first.textLength());
    QStringList lines{cell.text.left(first.textLength()).trimmed()};
    if (!rest.isEmpty()) {
        lines.append(cell.fontMetrics.elidedText(rest, Qt::ElideRight, width));
    }
    return lines;
}

QRect textRoom(const QStyle& style, const QStyleOptionViewItem& cell)
{
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    return style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
        .adjusted(margin, 0, -margin, 0);
}

const QStyle& styleOf(const QStyleOptionViewItem& cell)
{
    return cell.widget == nullptr ? *QApplication::style() : *cell.widget->style();
}

} // namespace

void SeatDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle& style = styleOf(cell);
    const QRect room = textRoom(style, cell);
    const QStringList lines = seatLines(cell, room.width());
    const QVariant ink = index.data(Qt::ForegroundRole);
    const bool hasOwnInk = ink.isValid() && option.state.testFlag(QStyle::State_Selected);
    if (lines.size() == 1 && !hasOwnInk) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme().tokens.text);
    const int line = cell.fontMetrics.lineSpacing();
    int y = room.center().y() - line * static_cast<int>(lines.size()) / 2 + 1;
    for (const QString& text : lines) {
        painter->drawText(QRect(room.left(), y, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += line;
    }
    painter->restore();
}

QSize SeatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto* list = qobject_cast<const QTreeView*>(option.widget);
    if (list == nullptr || list->isFirstColumnSpanned(index.row(), index.parent())) {
        return size;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.rect = QRect(0, 0, list->header()->sectionSize(index.column()), size.height());
    if (seatLines(cell, textRoom(styleOf(cell), cell).width()).size() > 1) {
        size.rheight() += cell.fontMetrics.lineSpacing();
    }
    return size;
}

} // namespace risalah::ui

#include "moc_seat_delegate.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/muted_ink_delegate.h"

#include <QApplication>
#include <QPainter>

namespace risalah::ui {

void MutedInkDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QVariant ink = index.data(Qt::ForegroundRole);
    if (!ink.isValid() || !option.state.testFlag(QStyle::State_Selected)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget == nullptr ? QApplication::style() : cell.widget->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QString shown = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width());
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink.value<QColor>());
    painter->drawText(room, static_cast<int>(cell.displayAlignment), shown);
    painter->restore();
}

} // namespace risalah::ui

#include "moc_muted_ink_delegate.cpp"

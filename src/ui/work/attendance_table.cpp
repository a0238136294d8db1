// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/attendance_table.h"

#include "ui/work/seat_delegate.h"

#include <QHeaderView>
#include <QPaintEvent>

namespace risalah::ui {

AttendanceTable::AttendanceTable(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new SeatDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    // A text may need a second line now, or no longer.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

int AttendanceTable::heightOf(int rows) const
{
    // The first row is a heading or the first of its kind: the least that rows take.
    const QModelIndex first = model() == nullptr ? QModelIndex() : model()->index(0, 0);
    const int row = first.isValid() ? indexRowSizeHint(first) : 0;
    const int titles = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return titles + rows * row + 2 * frameWidth();
}

QModelIndex AttendanceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex reached = QTreeView::moveCursor(action, modifiers);
    const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp;
    for (const int step : {isUp ? -1 : 1, isUp ? 1 : -1}) { // back where no seat is left in that direction
        for (QModelIndex row = reached; row.isValid(); row = row.siblingAtRow(row.row() + step)) {
            if (row.flags().testFlag(Qt::ItemIsSelectable)) {
                return row;
            }
        }
    }
    return reached;
}

void AttendanceTable::paintEvent(QPaintEvent* event)
{
    const int edge = viewport()->height();
    const QModelIndex last = indexAt(QPoint(0, edge - 1));
    const QRect cut = visualRect(last);
    const bool isCut = last.isValid() && cut.bottom() >= edge && cut.top() > 0;
    const QRegion whole = event->region() & QRect(0, 0, viewport()->width(), isCut ? cut.top() : edge);
    if (!whole.isEmpty()) {
        QPaintEvent cropped(whole);
        QTreeView::paintEvent(&cropped);
    }
}

/// Details that grow below it do not hide the row they speak of.
void AttendanceTable::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scrollTo(currentIndex());
}

} // namespace risalah::ui

#include "moc_attendance_table.cpp"

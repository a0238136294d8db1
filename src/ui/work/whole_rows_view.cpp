// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/whole_rows_view.h"

#include "ui/work/row_delegate.h"
#include "ui/work/row_list_model.h"

#include <QPaintEvent>

#include <algorithm>

namespace risalah::ui {

WholeRowsView::WholeRowsView(QWidget* parent) : RowListView(parent)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

int WholeRowsView::heightOf(int rows) const
{
    int height = viewportMargins().top() + viewportMargins().bottom();
    for (int row = 0; row < std::min(rows, rowModel().rowCount()); ++row) {
        height += sizeHintForIndex(rowModel().index(row)).height();
    }
    return height;
}

void WholeRowsView::setInHand(bool inHand)
{
    rowDelegate().setFaint(!inHand);
    viewport()->update();
}

int WholeRowsView::bottomOfWholeRows() const
{
    const int edge = viewport()->height();
    const QModelIndex last = indexAt(QPoint(viewport()->width() / 2, edge - 1));
    if (!last.isValid() || visualRect(last).bottom() < edge) {
        return edge;
    }
    const QRect cut = visualRect(last);
    return cut.top() > 0 ? cut.top() : edge;
}

void WholeRowsView::paintEvent(QPaintEvent* event)
{
    const QRegion whole = event->region() & QRect(0, 0, viewport()->width(), bottomOfWholeRows());
    if (!whole.isEmpty()) {
        QPaintEvent cropped(whole);
        RowListView::paintEvent(&cropped);
    }
}

/// A form below it that grows with the text of the current row does not hide that row.
void WholeRowsView::resizeEvent(QResizeEvent* event)
{
    RowListView::resizeEvent(event);
    scrollTo(currentIndex());
}

} // namespace risalah::ui

#include "moc_whole_rows_view.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/row_list_view.h"

#include "ui/icons.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_layout.h"
#include "ui/work/row_list_model.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace risalah::ui {

RowListView::RowListView(QWidget* parent)
    : QListView(parent), m_model(new RowListModel(this)), m_delegate(new RowDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    // The mark of the current row stands free of the pane's edges.
    setViewportMargins(12, 4, 12, 4);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(false);
    setMouseTracking(true);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first) { m_delegate->rowChanged(first); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_keepsCurrent = false; });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT rowActivated(currentId()); });
}

QString RowListView::currentId() const
{
    return currentIndex().data(RowIdRole).toString();
}

void RowListView::selectId(const QString& id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QString RowListView::chipTargetAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return {};
    }
    const auto chip = m_delegate->layoutOf(index).chipAt(position - visualRect(index).topLeft());
    return chip ? index.data(RowItemRole).value<RowItem>().chips[*chip].target : QString();
}

void RowListView::followLink()
{
    const auto item = currentIndex().data(RowItemRole).value<RowItem>();
    std::vector<RowChip> links;
    std::ranges::copy_if(item.chips, std::back_inserter(links),
                         [](const RowChip& chip) { return !chip.target.isEmpty(); });
    // What a row came from is what most want to go back to.
    std::ranges::stable_partition(links,
                                  [](const RowChip& chip) { return chip.target.startsWith(u"points["); });
    if (links.size() == 1) {
        Q_EMIT chipActivated(links.front().target);
    }
    if (links.size() < 2) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("links"));
    for (const RowChip& link : links) {
        menu->addAction(icon(link.icon, IconTint::Automatic), link.text, this,
                        [this, target = link.target] { Q_EMIT chipActivated(target); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void RowListView::mousePressEvent(QMouseEvent* event)
{
    const QString target = chipTargetAt(event->position().toPoint());
    QListView::mousePressEvent(event);
    if (!target.isEmpty() && event->button() == Qt::LeftButton) {
        Q_EMIT chipActivated(target);
    }
}

void RowListView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const bool onChip = !chipTargetAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(onChip ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentId());
        return;
    }
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removalAsked();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    Q_EMIT currentIdChanged(current.data(RowIdRole).toString());
}

void RowListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (m_fitsRows && event->size().width() != event->oldSize().width()) {
        fitToRows();
    }
}

void RowListView::wheelEvent(QWheelEvent* event)
{
    m_keepsCurrent = false;
    QListView::wheelEvent(event);
}

/// A click moves nothing under the pointer but what it needs to be seen.
void RowListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (index.isValid()) {
        m_keepsCurrent = index == currentIndex();
    }
    if (index.isValid() && QGuiApplication::mouseButtons() == Qt::NoButton) {
        beginWithWholeRow(index);
    }
}

/// Rows are measured anew when the list or its letters change: what is being worked on stays whole in view,
/// and a list that began with a whole row still does.
void RowListView::doItemsLayout()
{
    const bool beganWhole = visualRect(indexAt(QPoint(viewport()->width() / 2, 0))).top() >= 0;
    QListView::doItemsLayout();
    if (m_keepsCurrent && currentIndex().isValid() && isVisible()) {
        showCurrentRow();
        if (beganWhole) {
            beginWithWholeRow(currentIndex());
        }
    }
}

void RowListView::showCurrentRow()
{
    QListView::scrollTo(currentIndex());
}

void RowListView::beginWithWholeRow(const QModelIndex& shown)
{
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, 0));
    const QRect cut = visualRect(first);
    if (verticalScrollMode() == ScrollPerItem || !first.isValid() || first == shown || cut.top() >= 0
        || cut.height() > viewport()->height() / 2) {
        return;
    }
    const int rest = cut.bottom() + 1;
    if (visualRect(shown).top() >= rest) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rest);
    }
}

/// At the end, too, the list can begin with a whole row: a little room is left below the last one.
void RowListView::updateGeometries()
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    QListView::updateGeometries();
    const int end = bar->maximum();
    if (end == 0
        || verticalScrollMode() == ScrollPerItem) { // there it counts rows, and begins with one anyway
        return;
    }
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, end - bar->value()));
    const QRect place = visualRect(first).translated(0, bar->value());
    if (first.isValid() && place.top() < end && place.bottom() + 1 - end <= viewport()->height() / 4) {
        bar->setMaximum(place.bottom() + 1);
    }
    if (before > bar->value()) {
        bar->setValue(before);
    }
}

void RowListView::setInsideCard()
{
    setViewportMargins(0, 4, 0, 4);
}

void RowListView::fitToRows()
{
    m_fitsRows = true;
    setSizePolicy(sizePolicy().horizontalPolicy(), QSizePolicy::Fixed); // a card around it grows no more
    constexpr int kFrame = 4;
    int height = kFrame + viewportMargins().top() + viewportMargins().bottom();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += sizeHintForIndex(m_model->index(row)).height();
    }
    setFixedHeight(height);
}

} // namespace risalah::ui

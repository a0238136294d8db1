// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_table_view.h"

#include "ui/models/cell_delegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace risalah::ui {

namespace {

/// The system may end the program without a word: a dragged column is kept soon.
constexpr int kKeepMs = 400;

} // namespace

CellTableView::CellTableView(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(false); // the delegate marks the row; the style would lay a gradient over it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabKeyNavigation(false);
    setProperty("role", QStringLiteral("bare"));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    m_relayout.setSingleShot(true);
    m_relayout.setInterval(0);
    connect(&m_relayout, &QTimer::timeout, this, [this] {
        doItemsLayout();
        Q_EMIT laidOut();
    });
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &CellTableView::keepColumns);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing) {
            shareWidth();
            m_keep.start();
        }
    });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model->keyAt(index)); });
}

void CellTableView::showModel(CellTableModel* model)
{
    m_model = model;
    setModel(model);
    restyle();
}

void CellTableView::setColumnMemory(ColumnMemory memory)
{
    if (m_keep.isActive()) {
        m_keep.stop();
        keepColumns();
    }
    m_memory = std::move(memory);
    restyle();
}

void CellTableView::keepColumns()
{
    if (m_model == nullptr || !m_memory.keep) {
        return;
    }
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(header()->count()));
    const std::vector<int> before = m_memory.recall ? m_memory.recall() : std::vector<int>();
    for (int section = 0; section < header()->count(); ++section) {
        const auto column = static_cast<std::size_t>(section);
        // What is left out for want of room keeps the width it had.
        const int hidden = column < before.size() ? before[column] : m_model->columns()[column].width;
        widths.push_back(header()->isSectionHidden(section)
                             ? hidden
                             : header()->sectionSize(section) * 100 / theme().letterPercent);
    }
    m_memory.keep(widths);
}

QString CellTableView::currentKey() const
{
    return m_model == nullptr ? QString() : m_model->keyAt(currentIndex());
}

void CellTableView::selectKey(const QString& key)
{
    if (m_model == nullptr) {
        return;
    }
    if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void CellTableView::restyle()
{
    if (m_model == nullptr) {
        return;
    }
    header()->setMinimumSectionSize(theme().px(40));
    header()->setSectionResizeMode(QHeaderView::Interactive);
    const std::vector<int> kept = m_memory.recall ? m_memory.recall() : std::vector<int>();
    const bool isKept = kept.size() == m_model->columns().size();
    m_sharing = true;
    int section = 0;
    for (const CellColumn& column : m_model->columns()) {
        const int width = isKept ? kept.at(static_cast<std::size_t>(section)) : column.width;
        header()->resizeSection(section, theme().px(width));
        ++section;
    }
    m_sharing = false;
    shareWidth();
}

void CellTableView::hideColumnsThatGiveWay()
{
    const std::vector<CellColumn>& columns = m_model->columns();
    const QScopedValueRollback<bool> quiet(m_sharing, true);
    int needed = 0;
    for (int section = 0; section < header()->count(); ++section) {
        const CellColumn& column = columns[static_cast<std::size_t>(section)];
        header()->setSectionHidden(section, false);
        needed += column.stretches ? theme().px(column.width) : header()->sectionSize(section);
    }
    for (int section = header()->count() - 1; section >= 0 && needed > viewport()->width(); --section) {
        if (columns[static_cast<std::size_t>(section)].givesWay) {
            needed -= header()->sectionSize(section);
            header()->setSectionHidden(section, true);
        }
    }
}

void CellTableView::shareWidth()
{
    if (m_sharing || m_model == nullptr) {
        return;
    }
    hideColumnsThatGiveWay();
    int left = viewport()->width();
    int stretching = 0;
    int section = 0;
    for (const CellColumn& column : m_model->columns()) {
        stretching += column.stretches ? 1 : 0;
        left -= column.stretches ? 0 : header()->sectionSize(section);
        ++section;
    }
    m_sharing = true;
    section = 0;
    for (const CellColumn& column : m_model->columns()) {
        if (column.stretches) {
            header()->resizeSection(section, std::max(theme().px(column.width), left / stretching));
        }
        ++section;
    }
    m_sharing = false;
    relayoutSoon();
}

void CellTableView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

int CellTableView::contentHeight() const
{
    if (m_model == nullptr) {
        return 0;
    }
    int height = header()->isHidden() ? 0 : header()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += rowHeight(m_model->index(row, 0));
    }
    return height;
}

void CellTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentKeyChanged(currentKey());
}

void CellTableView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(CellRole).value<Cell>().chip) {
        Q_EMIT chipClicked(m_model->keyAt(index), index.column(), event->globalPosition().toPoint());
    }
}

/// Enter opens the row on every desktop, also where the platform would rather edit it.
void CellTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentKey());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CellTableView::relayoutSoon()
{
    m_relayout.start();
}

} // namespace risalah::ui

#include "moc_cell_table_view.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_table_view.h"

#include "ui/models/cell_delegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace risalah::ui {

namespace {

/// Before the user has to scroll sideways, a column that stretches becomes this much narrower.
int leastWidth(const CellColumn& column)
{
    return theme().px(column.width) * 2 / 3;
}

} // namespace

CellTableView::CellTableView(QWidget* parent) : QTreeView(parent), m_columns(new KeptColumns(header()))
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
    connect(m_columns, &KeptColumns::dragged, this, &CellTableView::shareWidth);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model->keyAt(index)); });
}

void CellTableView::showModel(CellTableModel* model)
{
    if (m_model != nullptr) {
        disconnect(m_model, &CellTableModel::rowsSet, this, nullptr);
    }
    m_model = model;
    setModel(model);
    connect(model, &CellTableModel::rowsSet, this, &CellTableView::restyle);
    restyle();
}

void CellTableView::setColumnMemory(ColumnMemory memory)
{
    m_columns->setMemory(std::move(memory));
    restyle();
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
    std::vector<int> widths;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        widths.push_back(designWidth(section));
    }
    m_columns->setDesign(std::move(widths));
    m_columns->layOut();
    shareWidth();
}

int CellTableView::designWidth(int section) const
{
    const CellColumn& column = m_model->columns().at(static_cast<std::size_t>(section));
    if (!column.fits) {
        return column.width;
    }
    const Theme& look = theme();
    int widest = QFontMetrics(look.font(TextStyle::SmallStrong)).horizontalAdvance(column.title) + 1;
    for (const CellRow& row : m_model->rows()) {
        const Cell& cell = row.cells.at(static_cast<std::size_t>(section));
        const int natural = naturalWidth(cell);
        widest = std::max(widest, cell.lines > 1 ? std::min(natural, look.px(column.width)) : natural);
    }
    const int grown = widest + 2 * look.px(kCellPadding);
    return (grown * 100 + look.letterPercent - 1) / look.letterPercent;
}

void CellTableView::hideColumnsThatGiveWay()
{
    const std::vector<CellColumn>& columns = m_model->columns();
    int needed = 0;
    for (int section = 0; section < header()->count(); ++section) {
        const CellColumn& column = columns[static_cast<std::size_t>(section)];
        header()->setSectionHidden(section, false);
        needed += column.stretches ? leastWidth(column) : header()->sectionSize(section);
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
    if (m_columns->isArranging() || m_model == nullptr) {
        return;
    }
    m_columns->arrange([this] {
        hideColumnsThatGiveWay();
        stretchColumns();
    });
    relayoutSoon();
}

void CellTableView::stretchColumns()
{
    int left = viewport()->width();
    int stretching = 0;
    int section = 0;
    for (const CellColumn& column : m_model->columns()) {
        stretching += column.stretches ? 1 : 0;
        left -= column.stretches ? 0 : header()->sectionSize(section);
        ++section;
    }
    section = 0;
    for (const CellColumn& column : m_model->columns()) {
        if (column.stretches) {
            header()->resizeSection(section, std::max(leastWidth(column), left / stretching));
        }
        ++section;
    }
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

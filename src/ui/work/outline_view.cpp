// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/outline_view.h"

#include "ui/theme.h"
#include "ui/work/outline_editor.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_layout.h"
#include "ui/work/row_list_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kDragStepsPerLevel = 7; ///< grid steps to the right for one level deeper, as rows are indented

} // namespace

OutlineView::OutlineView(QWidget* parent) : RowListView(parent), m_editor(new OutlineEditor(viewport()))
{
    setFocusProxy(m_editor);
    m_editor->hide();
    m_editor->installEventFilter(this);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_editor->hasFocus()) {
            keepCurrent(); // whoever scrolled away comes back with the first key
            showCaret();
        }
    });
}

bool OutlineView::isHigherThanList(const QModelIndex& index) const
{
    return visualRect(index).height() > viewport()->height();
}

void OutlineView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.isValid() && index == currentIndex() && m_loadedId == currentId() && isHigherThanList(index)) {
        keepCurrent();
        showCaret();
    } else {
        RowListView::scrollTo(index, hint);
    }
}

void OutlineView::showCurrentRow()
{
    if (isHigherThanList(currentIndex())) {
        showCaret();
    } else {
        RowListView::showCurrentRow();
    }
}

void OutlineView::showCaret()
{
    if (m_settingRows || m_editor->isHidden() || !currentIndex().isValid() || m_loadedId != currentId()) {
        return;
    }
    placeEditor();
    const QRect caret = m_editor->cursorRect().translated(m_editor->pos() + m_editor->viewport()->pos());
    const int below = caret.bottom() + gridStep(font()) - viewport()->height();
    const int beyond = caret.top() < 0 ? caret.top() : std::max(0, below);
    if (beyond != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        placeEditor();
    }
}

void OutlineView::setRows(std::vector<ListRow> rows)
{
    m_settingRows = true;
    const QString current = currentId();
    rowModel().setRows(std::move(rows));
    // One row is always current: its editor is what the Tab key reaches.
    const QModelIndex kept = rowModel().indexOf(current);
    setCurrentIndex(kept.isValid() ? kept : rowModel().index(rowModel().rowCount() - 1));
    m_settingRows = false;
    if (currentIndex().isValid()) {
        loadEditor(currentIndex());
    }
    updateEditorGeometries();
    if (keepsCurrent() && m_editor->hasFocus() && isHigherThanList(currentIndex())) {
        showCaret();
    }
}

void OutlineView::renameRow(const QString& oldId, const QString& newId)
{
    rowModel().renameRow(oldId, newId);
    if (m_loadedId == oldId) {
        m_loadedId = newId;
        rowDelegate().setEditedRow(newId, m_editor->isVisible());
    }
}

void OutlineView::enterRow(const QString& id, int caret)
{
    if (showRow(id, caret)) {
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

bool OutlineView::showRow(const QString& id, int caret)
{
    const QModelIndex index = rowModel().indexOf(id);
    if (!index.isValid()) {
        return false;
    }
    setCurrentIndex(index);
    loadEditor(index);
    m_editor->setCaret(caret < 0 ? static_cast<int>(m_editor->text().size()) : caret);
    scrollTo(index);
    placeEditor();
    return true;
}

void OutlineView::enterRowAt(int row, int caret)
{
    if (row >= 0 && row < rowModel().rowCount()) {
        enterRow(rowModel().rows()[static_cast<std::size_t>(row)].id, caret);
    }
}

void OutlineView::loadEditor(const QModelIndex& index)
{
    const RowItem item = index.data(RowItemRole).value<RowItem>();
    const QString id = index.data(RowIdRole).toString();
    m_editor->setFont(font());
    const int indent = leadWidth(item, font());
    if (id != m_loadedId || m_editor->isHidden()) {
        m_loadedId = id;
        m_editor->load(item.text, item.emphasis, indent);
    } else if (m_editor->text() != item.text || m_editor->emphasis() != item.emphasis) {
        // The text changed under the caret: an undo, or marks that were understood.
        const int caret = m_editor->caret();
        m_editor->load(item.text, item.emphasis, indent);
        m_editor->setCaret(caret);
    } else {
        m_editor->setFirstIndent(indent);
    }
    //: Screen reader name of the text field over a row; %1 is its number
    m_editor->setAccessibleName(tr("Butir %1").arg(item.label));
    m_editor->setAccessibleDescription(spokenAround(item));
    m_editor->show();
    rowDelegate().setEditedRow(id, true);
    placeEditor();
}

void OutlineView::placeEditor()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        m_editor->hide();
        rowDelegate().setEditedRow({}, false);
        return;
    }
    const RowLayout layout = rowDelegate().layoutOf(index);
    m_editor->setGeometry(layout.textRect().translated(visualRect(index).topLeft()));
}

void OutlineView::updateEditorGeometries()
{
    RowListView::updateEditorGeometries();
    if (m_editor != nullptr && !m_settingRows) {
        placeEditor();
    }
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (!m_settingRows && previous.isValid()) {
        Q_EMIT rowLeft(previous.data(RowIdRole).toString());
    }
    RowListView::currentChanged(current, previous);
    if (!m_settingRows && current.isValid()) {
        loadEditor(current);
    }
}

void OutlineView::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!chipTargetAt(position).isEmpty()) {
        RowListView::mousePressEvent(event);
        return;
    }
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        enterRowAt(rowModel().rowCount() - 1, -1);
        return;
    }
    if (event->button() == Qt::LeftButton && pressLabel(index, position)) {
        return;
    }
    const QString id = index.data(RowIdRole).toString();
    const RowItem item = index.data(RowItemRole).value<RowItem>();
    const RowLayout layout = rowDelegate().layoutOf(index);
    const QPoint inRow = position - visualRect(index).topLeft();
    const int lookedAt = verticalScrollBar()->value();
    enterRow(id, -1); // the list may scroll to show it
    QRect lead = layout.labelRect();
    lead.setLeft(layout.textRect().left());
    lead.setWidth(leadWidth(item, font()));
    if (!item.lead.isEmpty() && lead.contains(inRow)) {
        Q_EMIT leadClicked(id);
        return;
    }
    const QTextCursor cursor = m_editor->cursorForPosition(inRow - layout.textRect().topLeft());
    m_editor->setCaret(cursor.position());
    if (isHigherThanList(index)) { // what was clicked is seen: it stays under the mouse
        verticalScrollBar()->setValue(lookedAt);
        placeEditor();
    }
}

bool OutlineView::pressLabel(const QModelIndex& index, const QPoint& position)
{
    const RowItem item = index.data(RowItemRole).value<RowItem>();
    const QString id = index.data(RowIdRole).toString();
    const RowLayout layout = rowDelegate().layoutOf(index);
    const QPoint inRow = position - visualRect(index).topLeft();
    if (item.fold != RowFold::Leaf && layout.foldRect().contains(inRow)) {
        Q_EMIT foldClicked(id);
        return true;
    }
    if (!m_rowsMovable || id.isEmpty() || m_editor->isReadOnly() || !layout.labelRect().contains(inRow)) {
        return false;
    }
    const QPoint from = viewport()->mapToGlobal(position);
    enterRow(id, 0);
    m_drag = Drag{id, from, false, -1, 0};
    return true;
}

void OutlineView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) { // the row was entered with the press and stays current
        if (m_drag) {
            followDrag(event->position().toPoint());
        }
        return;
    }
    RowListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (m_rowsMovable && index.isValid() && !index.data(RowIdRole).toString().isEmpty()
        && rowDelegate().layoutOf(index).labelRect().contains(position - visualRect(index).topLeft())) {
        viewport()->setCursor(Qt::OpenHandCursor);
    }
}

void OutlineView::followDrag(const QPoint& position)
{
    const QPoint way = viewport()->mapToGlobal(position) - m_drag->from;
    if (!m_drag->isMoving && way.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag->isMoving = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QModelIndex over = indexAt(QPoint(viewport()->width() / 2, position.y()));
    const bool lowerHalf = over.isValid() && position.y() > visualRect(over).center().y();
    m_drag->before = over.isValid() ? over.row() + (lowerHalf ? 1 : 0) : rowModel().rowCount();
    const int step = gridStep(font());
    m_drag->depth = std::max(0,
                             way.x() / (step * kDragStepsPerLevel)
                                 + rowModel().indexOf(m_drag->id).data(RowItemRole).value<RowItem>().depth);
    // No deeper than a child of the row above.
    const int above = m_drag->before - 1;
    const int deepest = above < 0 ? 0 : rowModel().rows()[static_cast<std::size_t>(above)].item.depth + 1;
    m_drag->depth = std::min(m_drag->depth, deepest);
    if (position.y() < 0 || position.y() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (position.y() < 0 ? -step : step) * 4);
    }
    viewport()->update();
}

void OutlineView::cancelDrag()
{
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

/// Whoever draws a row has the keyboard in it.
bool OutlineView::eventFilter(QObject* watched, QEvent* event)
{
    if (m_drag && watched == m_editor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel)) {
        cancelDrag();
        return true;
    }
    return RowListView::eventFilter(watched, event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag) {
        RowListView::mouseReleaseEvent(event);
        return;
    }
    const Drag dropped = *m_drag;
    cancelDrag();
    if (dropped.isMoving) {
        Q_EMIT rowDropped(dropped.id, dropped.before, dropped.depth);
    }
}

void OutlineView::paintEvent(QPaintEvent* event)
{
    RowListView::paintEvent(event);
    if (!m_drag || !m_drag->isMoving || rowModel().rowCount() == 0) {
        return;
    }
    // Where it would go: a line with a dot, at the depth it would have.
    const int last = rowModel().rowCount() - 1;
    const bool atEnd = m_drag->before > last;
    const QRect row = visualRect(rowModel().index(atEnd ? last : m_drag->before));
    const int y = atEnd ? row.bottom() : row.top();
    RowItem place;
    place.depth = m_drag->depth;
    const int x = RowLayout(place, font(), viewport()->width()).labelRect().left() + gridStep(font()) * 4;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().tokens.accent, 2));
    painter.drawLine(x, y, viewport()->width() - gridStep(font()) * 4, y);
    painter.setBrush(theme().tokens.accent);
    painter.drawEllipse(QPoint(x, y), 4, 4);
}

void OutlineView::focusInEvent(QFocusEvent* event)
{
    RowListView::focusInEvent(event);
    m_editor->setFocus(event->reason());
}

void OutlineView::changeEvent(QEvent* event)
{
    RowListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_editor != nullptr && currentIndex().isValid()) {
        m_loadedId = QString(QChar(u'\u0001'));
        loadEditor(currentIndex());
        scheduleDelayedItemsLayout();
    }
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/outline_view.h"

#include "ui/work/outline_editor.h"
#include "ui/work/row_delegate.h"
#include "ui/work/row_layout.h"
#include "ui/work/row_list_model.h"

#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

OutlineView::OutlineView(QWidget* parent) : RowListView(parent), m_editor(new OutlineEditor(viewport()))
{
    setFocusProxy(m_editor);
    m_editor->hide();
}

void OutlineView::setRows(std::vector<ListRow> rows)
{
    m_settingRows = true;
    const QString current = currentId();
    const bool hadCurrent = currentIndex().isValid();
    rowModel().setRows(std::move(rows));
    const QModelIndex kept = rowModel().indexOf(current);
    if (hadCurrent && kept.isValid()) {
        setCurrentIndex(kept);
    }
    m_settingRows = false;
    if (currentIndex().isValid()) {
        loadEditor(currentIndex());
    }
    updateEditorGeometries();
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
    const QModelIndex index = rowModel().indexOf(id);
    if (!index.isValid()) {
        return;
    }
    setCurrentIndex(index);
    loadEditor(index);
    m_editor->setCaret(caret < 0 ? static_cast<int>(m_editor->text().size()) : caret);
    scrollTo(index);
    placeEditor();
    m_editor->setFocus(Qt::OtherFocusReason);
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
        m_editor->load(item.text, indent);
    } else if (m_editor->text() != item.text) {
        // The text changed under the caret: an undo, or marks that were understood.
        const int caret = m_editor->caret();
        m_editor->load(item.text, indent);
        m_editor->setCaret(caret);
    } else {
        m_editor->setFirstIndent(indent);
    }
    //: Screen reader name of the text field over a row; %1 is its number
    m_editor->setAccessibleName(tr("Butir %1").arg(item.label));
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
    const QString id = index.data(RowIdRole).toString();
    const RowItem item = index.data(RowItemRole).value<RowItem>();
    const RowLayout layout = rowDelegate().layoutOf(index);
    enterRow(id, -1);
    QRect lead = layout.labelRect();
    lead.setLeft(layout.textRect().left());
    lead.setWidth(leadWidth(item, font()));
    if (!item.lead.isEmpty() && lead.contains(position - visualRect(index).topLeft())) {
        Q_EMIT leadClicked(id);
        return;
    }
    const QTextCursor cursor = m_editor->cursorForPosition(m_editor->mapFrom(viewport(), position));
    m_editor->setCaret(cursor.position());
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

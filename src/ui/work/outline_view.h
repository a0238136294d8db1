// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_list_view.h"

namespace risalah::ui {

class OutlineEditor;
struct ListRow;

/// The outline: painted rows and one text field that lies over the current one, so that 300 points cost
/// no more than one. It knows nothing of meetings; the page decides what a gesture means.
class OutlineView final : public RowListView {
    Q_OBJECT
public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setRows(std::vector<ListRow> rows);
    /// The line being begun has become this record; the caret stays.
    void renameRow(const QString& oldId, const QString& newId);
    /// Enters a row with the caret at this position; -1 is the end of its text.
    void enterRow(const QString& id, int caret);
    void enterRowAt(int row, int caret);
    [[nodiscard]] OutlineEditor& editor() const { return *m_editor; }

Q_SIGNALS:
    void leadClicked(const QString& id);
    /// Before another row is entered: the page may tidy the one that is left.
    void rowLeft(const QString& id);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateEditorGeometries() override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void loadEditor(const QModelIndex& index);
    void placeEditor();

    OutlineEditor* m_editor;
    QString m_loadedId;
    bool m_settingRows = false;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_list_view.h"

#include <optional>

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
    /// The same for eyes only: the keyboard stays where it is.
    bool showRow(const QString& id, int caret);
    void enterRowAt(int row, int caret);
    /// Rows can be drawn elsewhere by their number; rowDropped() says where to.
    void setRowsMovable(bool movable) { m_rowsMovable = movable; }
    /// In a row that is higher than the list it is the line of the caret that is shown.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] OutlineEditor& editor() const { return *m_editor; }

Q_SIGNALS:
    void leadClicked(const QString& id);
    /// The arrow before a number was clicked.
    void foldClicked(const QString& id);
    /// A row was drawn elsewhere by its number: it goes in front of row `before` (the end: the row count), at
    /// this depth.
    void rowDropped(const QString& id, int before, int depth);
    /// Before another row is entered: the page may tidy the one that is left.
    void rowLeft(const QString& id);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateEditorGeometries() override;
    void showCurrentRow() override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void loadEditor(const QModelIndex& index);
    void placeEditor();
    [[nodiscard]] bool isHigherThanList(const QModelIndex& index) const;
    void showCaret();
    /// True when the press was on the arrow or the number and is dealt with.
    [[nodiscard]] bool pressLabel(const QModelIndex& index, const QPoint& position);
    void followDrag(const QPoint& position);
    void cancelDrag();

    /// A row being drawn elsewhere, and where it would go.
    struct Drag {
        QString id;
        QPoint from; ///< on the screen: the list may have moved since under a mouse that did not
        bool isMoving = false;
        int before = -1;
        int depth = 0;
    };
    OutlineEditor* m_editor;
    QString m_loadedId;
    std::optional<Drag> m_drag;
    bool m_rowsMovable = false;
    bool m_settingRows = false;
};

} // namespace risalah::ui

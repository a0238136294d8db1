// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_table_model.h"
#include "ui/models/kept_columns.h"

#include <QPointer>
#include <QTimer>
#include <QTreeView>

namespace risalah::ui {

/// A list of records with columns: one row selected at a time, Enter or a double click opens it, a click on a
/// chip asks what can be done with the state it shows.
class CellTableView final : public QTreeView {
    Q_OBJECT

public:
    explicit CellTableView(QWidget* parent = nullptr);

    /// The view takes the columns' widths from the model and owns neither.
    void showModel(CellTableModel* model);
    /// Before showModel(): the widths the user drags are kept soon after.
    void setColumnMemory(ColumnMemory memory);
    [[nodiscard]] CellTableModel* cellModel() const { return m_model; }
    [[nodiscard]] QString currentKey() const;
    void selectKey(const QString& key);
    /// After the letters grew or shrank.
    void restyle();
    /// The height all rows need, for lists that must not scroll.
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void rowActivated(const QString& key);
    void currentKeyChanged(const QString& key);
    /// Heights of rows are known anew.
    void laidOut();
    void chipClicked(const QString& key, int column, const QPoint& globalPosition);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void relayoutSoon();
    /// In pixels of the 100 % design, as KeptColumns wants it.
    [[nodiscard]] int designWidth(int section) const;
    /// Stretching columns share what the others leave, but never less than two thirds of their width. Where
    /// that is too much, columns that give way are left out, the last first.
    void shareWidth();
    void hideColumnsThatGiveWay();
    void stretchColumns();

    QPointer<CellTableModel> m_model; ///< a page's member: it dies before the page's widgets
    KeptColumns* m_columns;
    QTimer m_relayout; ///< heights follow the widths of columns; once for a whole drag
};

} // namespace risalah::ui

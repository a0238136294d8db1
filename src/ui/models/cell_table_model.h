// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_row.h"

#include <QAbstractTableModel>
#include <QHash>

namespace risalah::ui {

enum CellTableRole { CellRole = Qt::UserRole + 1, KeyRole };

/// The rows of a list. setRows() tells the view only what was inserted, removed, moved or changed, so that
/// the selection, the place on the screen and a screen reader's focus survive.
class CellTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CellTableModel(std::vector<CellColumn> columns, QObject* parent = nullptr);

    void setRows(std::vector<CellRow> rows);
    [[nodiscard]] const std::vector<CellRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<CellColumn>& columns() const { return m_columns; }
    /// The first cell of the row with this key; invalid without one.
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] QString keyAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// All rows are what setRows() was given.
    void rowsSet();

private:
    void removeMissing(const QHash<QString, int>& wanted);
    void insertAndMove(std::vector<CellRow>& next);
    [[nodiscard]] int find(const QString& key, int from) const;

    std::vector<CellColumn> m_columns;
    std::vector<CellRow> m_rows;
};

/// What is read aloud and copied: text, detail, chip, per cent.
[[nodiscard]] QString spokenCell(const Cell& cell);

} // namespace risalah::ui

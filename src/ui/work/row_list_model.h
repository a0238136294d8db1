// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_item.h"

#include <QAbstractListModel>

namespace risalah::ui {

/// A row and the id it keeps while the list around it changes; the row being begun has an empty id.
struct ListRow {
    QString id;
    RowItem item;

    friend bool operator==(const ListRow&, const ListRow&) = default;
};

/// The rows of one list of the workspace. setRows() tells the view only what changed, so that the
/// selection, the place on the screen and a screen reader's focus survive each keystroke.
class RowListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const std::vector<ListRow>& rows() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// A row's id changes when the line being begun becomes a record: the row stays where it is.
    void renameRow(const QString& oldId, const QString& newId);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ListRow> m_rows;
};

/// What a screen reader says for a row: number, speaker, text and chips in reading order.
[[nodiscard]] QString spokenRow(const RowItem& item);
/// The same without number and text: speaker and chips, for who writes the text.
[[nodiscard]] QString spokenAround(const RowItem& item);

} // namespace risalah::ui

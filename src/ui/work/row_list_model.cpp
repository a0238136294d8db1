// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/row_list_model.h"

#include <QStringList>

#include <algorithm>

namespace risalah::ui {

void RowListModel::setRows(std::vector<ListRow> rows)
{
    const auto sameId = [](const ListRow& a, const ListRow& b) { return a.id == b.id; };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameId);
    const auto prefix = static_cast<std::size_t>(std::distance(m_rows.begin(), head.first));
    std::size_t suffix = 0;
    while (suffix < m_rows.size() - prefix && suffix < rows.size() - prefix
           && sameId(m_rows[m_rows.size() - 1 - suffix], rows[rows.size() - 1 - suffix])) {
        ++suffix;
    }
    const auto at = [](auto& list, std::size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    const std::size_t oldEnd = m_rows.size() - suffix;
    if (oldEnd > prefix) {
        beginRemoveRows({}, static_cast<int>(prefix), static_cast<int>(oldEnd) - 1);
        m_rows.erase(at(m_rows, prefix), at(m_rows, oldEnd));
        endRemoveRows();
    }
    const std::size_t newEnd = rows.size() - suffix;
    if (newEnd > prefix) {
        beginInsertRows({}, static_cast<int>(prefix), static_cast<int>(newEnd) - 1);
        m_rows.insert(at(m_rows, prefix), at(rows, prefix), at(rows, newEnd));
        endInsertRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row].item != rows[row].item) {
            m_rows[row].item = std::move(rows[row].item);
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

QModelIndex RowListModel::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ListRow& row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(std::distance(m_rows.begin(), found)));
}

void RowListModel::renameRow(const QString& oldId, const QString& newId)
{
    const QModelIndex row = indexOf(oldId);
    if (row.isValid()) {
        m_rows[static_cast<std::size_t>(row.row())].id = newId;
    }
}

int RowListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.item.text;
    case Qt::AccessibleTextRole:
        return spokenRow(row.item);
    case RowItemRole:
        return QVariant::fromValue(row.item);
    case RowIdRole:
        return row.id;
    default:
        return {};
    }
}

QString spokenAround(const RowItem& item)
{
    QStringList parts = item.lead.isEmpty() ? QStringList() : QStringList{item.lead};
    for (const RowChip& chip : item.chips) {
        parts.append(chip.text);
    }
    return parts.join(QStringLiteral(", "));
}

QString spokenRow(const RowItem& item)
{
    QStringList parts;
    for (const QString& part : {item.label, item.lead, item.text.isEmpty() ? item.hint : item.text}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    for (const RowChip& chip : item.chips) {
        parts.append(chip.text);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace risalah::ui

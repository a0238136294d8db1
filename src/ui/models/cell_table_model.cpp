// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_table_model.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace risalah::ui {

CellTableModel::CellTableModel(std::vector<CellColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void CellTableModel::setRows(std::vector<CellRow> rows)
{
    QHash<QString, int> wanted;
    wanted.reserve(static_cast<qsizetype>(rows.size()));
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        wanted.insert(rows.at(static_cast<std::size_t>(i)).key, i);
    }
    removeMissing(wanted);
    insertAndMove(rows);
    Q_EMIT rowsSet();
}

/// Rows that are gone go in runs: a filter takes hundreds away at once.
void CellTableModel::removeMissing(const QHash<QString, int>& wanted)
{
    const auto isWanted = [this, &wanted](int row) {
        return wanted.contains(m_rows.at(static_cast<std::size_t>(row)).key);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isWanted(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && !isWanted(first - 1)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void CellTableModel::insertAndMove(std::vector<CellRow>& next)
{
    QSet<QString> present;
    for (const CellRow& row : m_rows) {
        present.insert(row.key);
    }
    for (int at = 0; at < static_cast<int>(next.size());) {
        CellRow& row = next.at(static_cast<std::size_t>(at));
        if (!present.contains(row.key)) {
            int end = at + 1;
            while (end < static_cast<int>(next.size())
                   && !present.contains(next.at(static_cast<std::size_t>(end)).key)) {
                ++end;
            }
            beginInsertRows({}, at, end - 1);
            m_rows.insert(m_rows.begin() + at, next.begin() + at, next.begin() + end);
            endInsertRows();
            at = end;
            continue;
        }
        if (const int old = find(row.key, at); old != at) {
            beginMoveRows({}, old, old, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + old, m_rows.begin() + old + 1);
            endMoveRows();
        }
        if (CellRow& shown = m_rows.at(static_cast<std::size_t>(at)); shown != row) {
            shown = std::move(row);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
        ++at;
    }
}

int CellTableModel::find(const QString& key, int from) const
{
    const auto found = std::find_if(m_rows.begin() + from, m_rows.end(),
                                    [&key](const CellRow& row) { return row.key == key; });
    return static_cast<int>(found - m_rows.begin());
}

QModelIndex CellTableModel::indexOf(const QString& key) const
{
    const int row = find(key, 0);
    return row < rowCount() ? index(row, 0) : QModelIndex();
}

QString CellTableModel::keyAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(static_cast<std::size_t>(index.row())).key : QString();
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CellRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size()) {
        return {};
    }
    const Cell& cell = row.cells.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return cell.chip ? cell.chip->text : cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(cell);
    case CellRole:
        return QVariant::fromValue(cell);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return m_columns.at(static_cast<std::size_t>(section)).title;
    }
    return role == Qt::TextAlignmentRole
        ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
        : QVariant();
}

QString spokenCell(const Cell& cell)
{
    QStringList parts;
    for (const QString& part : {cell.text, cell.chip ? cell.chip->text : QString(), cell.detail}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    if (cell.progress) {
        parts << QStringLiteral("%1 %").arg(std::lround(*cell.progress * 100));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace risalah::ui

#include "moc_cell_table_model.cpp"

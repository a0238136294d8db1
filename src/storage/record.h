// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/person.h"
#include "domain/time_of_day.h"
#include "storage/transaction.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>
#include <vector>

namespace risalah::storage {

/// The fixed statements of one table. The cells of a row stand in the order of `columns`; `insert` takes id,
/// owner, ordinal, cells; `update` cells, id. A root table (the record itself) has no owner and no ordinal:
/// `insert` takes id, cells; `update` cells, id, revision.
struct Table {
    QString name;
    QStringList columns;
    QString insert;
    QString update;
    QString remove; ///< takes the id; a DELETE, or a mark where others may still refer to the row
    QString ordinals; ///< takes the owner, gives id and ordinal
    QString reorder; ///< takes ordinal, id
};

/// One row of a record as it should be.
struct RecordRow {
    const Table* table = nullptr;
    QString id;
    QString owner;
    QString group; ///< rows of one table and group have an order among themselves
    QVariantList cells;
};

/// An aggregate as rows: the root, then its parts in an order in which each row comes after those it refers
/// to.
struct Record {
    const Table* table = nullptr;
    QString kind; ///< as in the audit log
    QString id;
    QString title; ///< how the user knows it, for errors
    QVariantList cells;
    std::vector<RecordRow> rows;
};

/// In which rows two states of a record differ. Holds both: its rows are rows of theirs.
struct RecordDifference {
    struct Changed {
        const RecordRow* before;
        const RecordRow* after;
    };
    RecordDifference(Record stateBefore, Record stateAfter);
    RecordDifference(RecordDifference&&) = default; // moved rows stay where they are
    RecordDifference(const RecordDifference&) = delete;
    RecordDifference& operator=(RecordDifference&&) = delete;
    RecordDifference& operator=(const RecordDifference&) = delete;
    ~RecordDifference() = default;

    Record before;
    Record after;
    bool rootChanged = false;
    std::vector<const RecordRow*> added;
    std::vector<Changed> changed; ///< other cells
    std::vector<const RecordRow*> moved; ///< another place in their group, cells equal or not
    std::vector<const RecordRow*> removed;

    [[nodiscard]] bool isEmpty() const
    {
        return !rootChanged && added.empty() && changed.empty() && moved.empty() && removed.empty();
    }
};

/// Inserts all rows and logs them. DuplicateId when an id is taken.
[[nodiscard]] Result<void> insertRecord(Transaction& tx, const Record& record);
/// Writes and logs the difference; gives the new revision, or the old one when there is no difference.
/// RecordChangedElsewhere when `revision` is not the register's.
[[nodiscard]] Result<std::int64_t>
updateRecord(Transaction& tx, const RecordDifference& changes, std::int64_t revision);

/// Cells.
[[nodiscard]] QVariant dateCell(domain::Date date);
[[nodiscard]] QVariant dateCell(const std::optional<domain::Date>& date);
[[nodiscard]] QVariant timeCell(const std::optional<domain::TimeOfDay>& time);
[[nodiscard]] QVariant numberCell(std::int64_t number);
[[nodiscard]] QVariant flagCell(bool flag);
template <class IdType> [[nodiscard]] QVariant idCell(const std::optional<IdType>& id)
{
    return id ? textValue(id->toString()) : nullValue();
}
void appendCard(QVariantList& cells, const std::optional<domain::PersonCard>& card);

} // namespace risalah::storage

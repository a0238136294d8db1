// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record.h"

#include "base/expects.h"
#include "storage/audit_log.h"
#include "storage/codes.h"
#include "storage/ordinals.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace risalah::storage {

namespace {

using RowKey = std::pair<const Table*, QString>;
using RowsByKey = QHash<RowKey, const RecordRow*>;
using GroupKey = std::pair<const Table*, QString>;
using Groups = QHash<GroupKey, QStringList>;

RowsByKey byKey(const Record& record)
{
    RowsByKey rows;
    rows.reserve(static_cast<qsizetype>(record.rows.size()));
    for (const RecordRow& row : record.rows) {
        rows.insert({row.table, row.id}, &row);
    }
    return rows;
}

Groups groupsOf(const Record& record)
{
    Groups groups;
    for (const RecordRow& row : record.rows) {
        groups[{row.table, row.group}].append(row.id);
    }
    return groups;
}

/// Of the ids in both orders those that must change their place, as few as possible.
QStringList movedAmong(const QStringList& wasOrdered, const QStringList& isOrdered)
{
    QHash<QString, std::int64_t> oldPlace;
    for (qsizetype i = 0; i < wasOrdered.size(); ++i) {
        oldPlace.insert(wasOrdered.at(i), i);
    }
    QStringList common;
    std::vector<std::int64_t> places;
    for (const QString& id : isOrdered) {
        if (const auto place = oldPlace.constFind(id); place != oldPlace.constEnd()) {
            common.append(id);
            places.push_back(*place);
        }
    }
    const std::vector<bool> stays = longestIncreasing(places);
    QStringList moved;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        if (!stays.at(i)) {
            moved.append(common.at(static_cast<qsizetype>(i)));
        }
    }
    return moved;
}

/// Rows of both states whose place among the other such rows has changed.
QSet<RowKey> movedRows(const RowsByKey& before,
                       const RowsByKey& after,
                       const Groups& groupsBefore,
                       const Groups& groupsAfter)
{
    QSet<RowKey> moved;
    for (auto group = groupsAfter.cbegin(); group != groupsAfter.cend(); ++group) {
        const Table* table = group.key().first;
        const QStringList wasOrdered = groupsBefore.value(group.key());
        if (wasOrdered == *group) {
            continue;
        }
        for (const QString& id : movedAmong(wasOrdered, *group)) {
            moved.insert({table, id});
        }
        const QSet<QString> stayed(wasOrdered.cbegin(), wasOrdered.cend());
        for (const QString& id : *group) {
            const RowKey key{table, id};
            if (!stayed.contains(id) && before.contains(key) && after.contains(key)) {
                moved.insert(key); // came from another group
            }
        }
    }
    return moved;
}

QJsonValue jsonOf(const QVariant& cell)
{
    if (cell.isNull()) {
        return QJsonValue::Null;
    }
    switch (cell.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return cell.toLongLong();
    case QMetaType::QByteArray:
        return QString(QStringLiteral("sha256:")
                       + QString::fromLatin1(
                           QCryptographicHash::hash(cell.toByteArray(), QCryptographicHash::Sha256).toHex()));
    default:
        return cell.toString();
    }
}

QJsonObject allCells(const Table& table, const QVariantList& cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        object.insert(table.columns.at(i), jsonOf(cells.at(i)));
    }
    return object;
}

/// QVariant takes NULL and an empty text for equal; the register, its rows and its audit trail do not.
bool isSameCell(const QVariant& one, const QVariant& other)
{
    return one.isNull() == other.isNull() && one == other;
}

bool areSameCells(const QVariantList& some, const QVariantList& others)
{
    return std::ranges::equal(some, others, isSameCell);
}

/// Before and after of the cells that differ.
void insertChangedCells(const Table& table,
                        const QVariantList& from,
                        const QVariantList& to,
                        QJsonObject& before,
                        QJsonObject& after)
{
    for (qsizetype i = 0; i < to.size(); ++i) {
        if (!isSameCell(from.at(i), to.at(i))) {
            before.insert(table.columns.at(i), jsonOf(from.at(i)));
            after.insert(table.columns.at(i), jsonOf(to.at(i)));
        }
    }
}

/// Collects the JSON of one audit event: table → row → cells.
class EventParts {
public:
    void before(const Table& table, const QString& id, const QJsonObject& cells)
    {
        put(m_before, table, id, cells);
    }
    void after(const Table& table, const QString& id, const QJsonObject& cells)
    {
        put(m_after, table, id, cells);
    }
    [[nodiscard]] QJsonObject beforeJson() const { return joined(m_before); }
    [[nodiscard]] QJsonObject afterJson() const { return joined(m_after); }

private:
    using Tables = QHash<QString, QJsonObject>;
    static void put(Tables& tables, const Table& table, const QString& id, const QJsonObject& cells)
    {
        QJsonObject& rows = tables[table.name];
        QJsonObject all = rows.value(id).toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            all.insert(cell.key(), cell.value());
        }
        rows.insert(id, all);
    }
    static QJsonObject joined(const Tables& tables)
    {
        QJsonObject object;
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            object.insert(table.key(), *table);
        }
        return object;
    }
    Tables m_before;
    Tables m_after;
};

/// The row each row of the new state follows; "" for the first of its group.
QHash<RowKey, QString> predecessors(const Groups& groups)
{
    QHash<RowKey, QString> result;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        QString last = QStringLiteral("");
        for (const QString& id : *group) {
            result.insert({group.key().first, id}, last);
            last = id;
        }
    }
    return result;
}

EventParts partsOf(const RecordDifference& changes)
{
    const Record& before = changes.before;
    const Record& after = changes.after;
    EventParts parts;
    if (changes.rootChanged) {
        QJsonObject from;
        QJsonObject to;
        insertChangedCells(*after.table, before.cells, after.cells, from, to);
        parts.before(*after.table, after.id, from);
        parts.after(*after.table, after.id, to);
    }
    for (const auto& [from, to] : changes.changed) {
        QJsonObject old;
        QJsonObject now;
        insertChangedCells(*to->table, from->cells, to->cells, old, now);
        parts.before(*to->table, to->id, old);
        parts.after(*to->table, to->id, now);
    }
    for (const RecordRow* row : changes.removed) {
        parts.before(*row->table, row->id, allCells(*row->table, row->cells));
    }
    for (const RecordRow* row : changes.added) {
        parts.after(*row->table, row->id, allCells(*row->table, row->cells));
    }
    const auto follows = QStringLiteral("follows");
    if (!changes.added.empty() || !changes.moved.empty()) {
        const auto place = predecessors(groupsOf(after));
        for (const RecordRow* row : changes.added) {
            parts.after(*row->table, row->id, {{follows, place.value({row->table, row->id})}});
        }
        const auto oldPlace =
            changes.moved.empty() ? QHash<RowKey, QString>() : predecessors(groupsOf(before));
        for (const RecordRow* row : changes.moved) {
            parts.before(*row->table, row->id, {{follows, oldPlace.value({row->table, row->id})}});
            parts.after(*row->table, row->id, {{follows, place.value({row->table, row->id})}});
        }
    }
    return parts;
}

Result<void> insertRow(Transaction& tx, const RecordRow& row, std::int64_t ordinal)
{
    QVariantList values{row.id, row.owner, numberCell(ordinal)};
    values += row.cells;
    auto inserted = tx.run(row.table->insert, values);
    if (!inserted) {
        return forwardError(inserted);
    }
    if (*inserted != 1) {
        return fail(ErrorCode::DuplicateId, row.id, row.table->name);
    }
    return {};
}

Result<void> runOne(Transaction& tx, const QString& sql, const QVariantList& values)
{
    auto done = tx.run(sql, values);
    return done ? Result<void>() : Result<void>(forwardError(done));
}

Result<QHash<QString, std::int64_t>> storedOrdinals(Transaction& tx, const Table& table, const QString& owner)
{
    QHash<QString, std::int64_t> ordinals;
    auto read = tx.database().read(table.ordinals, {owner},
                                   [&](const Row& row) { ordinals.insert(row.text(0), row.integer(1)); });
    if (!read) {
        return forwardError(read);
    }
    return ordinals;
}

/// New ordinals for added and moved rows; others keep theirs unless a gap is used up.
class OrdinalPlan {
public:
    [[nodiscard]] Result<void> make(Transaction& tx, const RecordDifference& changes)
    {
        QSet<RowKey> placed;
        QHash<GroupKey, QString> touched;
        for (const auto* rows : {&changes.added, &changes.moved}) {
            for (const RecordRow* row : *rows) {
                placed.insert({row->table, row->id});
                touched.insert({row->table, row->group}, row->owner);
            }
        }
        if (touched.isEmpty()) {
            return {};
        }
        const Groups groups = groupsOf(changes.after);
        for (auto group = touched.cbegin(); group != touched.cend(); ++group) {
            const Table* table = group.key().first;
            auto stored = storedOrdinals(tx, *table, *group);
            if (!stored) {
                return forwardError(stored);
            }
            place(table, groups.value(group.key()), *stored, placed);
        }
        return {};
    }
    [[nodiscard]] std::int64_t of(const RecordRow& row) const
    {
        return m_ordinals.value({row.table, row.id});
    }
    [[nodiscard]] const QHash<RowKey, std::int64_t>& all() const { return m_ordinals; }

private:
    void place(const Table* table,
               const QStringList& ids,
               const QHash<QString, std::int64_t>& stored,
               const QSet<RowKey>& placed)
    {
        std::vector<std::optional<std::int64_t>> known;
        for (const QString& id : ids) {
            const bool keeps = stored.contains(id) && !placed.contains({table, id});
            known.push_back(keeps ? std::optional(stored.value(id)) : std::nullopt);
        }
        const std::vector<std::int64_t> filled = filledOrdinals(known);
        for (std::size_t i = 0; i < filled.size(); ++i) {
            if (known.at(i) != filled.at(i)) {
                m_ordinals.insert({table, ids.at(static_cast<qsizetype>(i))}, filled.at(i));
            }
        }
    }
    QHash<RowKey, std::int64_t> m_ordinals;
};

Result<void> writeRows(Transaction& tx, const RecordDifference& changes)
{
    OrdinalPlan plan;
    if (auto made = plan.make(tx, changes); !made) {
        return made;
    }
    QSet<RowKey> added;
    for (const RecordRow* row : changes.added) {
        added.insert({row->table, row->id});
        if (auto done = insertRow(tx, *row, plan.of(*row)); !done) {
            return done;
        }
    }
    for (const auto& [from, to] : changes.changed) {
        QVariantList values = to->cells;
        values.append(to->id);
        if (auto done = runOne(tx, to->table->update, values); !done) {
            return done;
        }
    }
    for (auto place = plan.all().cbegin(); place != plan.all().cend(); ++place) {
        const auto& [table, id] = place.key();
        if (added.contains(place.key())) {
            continue;
        }
        if (auto done = runOne(tx, table->reorder, {numberCell(*place), id}); !done) {
            return done;
        }
    }
    // Backwards, so that nothing goes before what refers to it.
    for (auto row = changes.removed.rbegin(); row != changes.removed.rend(); ++row) {
        if (auto done = runOne(tx, (*row)->table->remove, {(*row)->id}); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

RecordDifference::RecordDifference(Record stateBefore, Record stateAfter)
    : before(std::move(stateBefore))
    , after(std::move(stateAfter))
    , rootChanged(!areSameCells(before.cells, after.cells))
{
    RISALAH_EXPECTS(before.id == after.id);
    const RowsByKey rowsBefore = byKey(before);
    const RowsByKey rowsAfter = byKey(after);
    const QSet<RowKey> others = movedRows(rowsBefore, rowsAfter, groupsOf(before), groupsOf(after));
    for (const RecordRow& row : after.rows) {
        const RecordRow* old = rowsBefore.value({row.table, row.id});
        if (old == nullptr) {
            added.push_back(&row);
            continue;
        }
        if (!areSameCells(old->cells, row.cells)) {
            changed.push_back({old, &row});
        }
        if (others.contains({row.table, row.id})) {
            moved.push_back(&row);
        }
    }
    for (const RecordRow& row : before.rows) {
        if (!rowsAfter.contains({row.table, row.id})) {
            removed.push_back(&row);
        }
    }
}

Result<void> insertRecord(Transaction& tx, const Record& record)
{
    QVariantList values{record.id};
    values += record.cells;
    if (auto done = runOne(tx, record.table->insert, values); !done) {
        return done;
    }
    EventParts parts;
    parts.after(*record.table, record.id, allCells(*record.table, record.cells));
    QHash<GroupKey, std::int64_t> lastOrdinal;
    for (const RecordRow& row : record.rows) {
        std::int64_t& ordinal = lastOrdinal[{row.table, row.group}];
        ordinal += kOrdinalGap;
        if (auto done = insertRow(tx, row, ordinal); !done) {
            return done;
        }
    }
    const auto place = predecessors(groupsOf(record));
    for (const RecordRow& row : record.rows) {
        QJsonObject cells = allCells(*row.table, row.cells);
        cells.insert(QStringLiteral("follows"), place.value({row.table, row.id}));
        parts.after(*row.table, row.id, cells);
    }
    return AuditLog::append(tx, {record.kind, record.id, 1, {}, parts.afterJson()});
}

Result<std::int64_t> updateRecord(Transaction& tx, const RecordDifference& changes, std::int64_t revision)
{
    const Record& after = changes.after;
    if (changes.isEmpty()) {
        return revision;
    }
    QVariantList values = after.cells;
    values << after.id << numberCell(revision);
    auto updated = tx.run(after.table->update, values);
    if (!updated) {
        return forwardError(updated);
    }
    if (*updated != 1) {
        return fail(ErrorCode::RecordChangedElsewhere, after.title);
    }
    if (auto done = writeRows(tx, changes); !done) {
        return forwardError(done);
    }
    const EventParts parts = partsOf(changes);
    auto logged =
        AuditLog::append(tx, {after.kind, after.id, revision + 1, parts.beforeJson(), parts.afterJson()});
    if (!logged) {
        return forwardError(logged);
    }
    return revision + 1;
}

QVariant dateCell(domain::Date date)
{
    return textValue(date.toIso());
}

QVariant dateCell(const std::optional<domain::Date>& date)
{
    return date ? dateCell(*date) : nullValue();
}

QVariant timeCell(const std::optional<domain::TimeOfDay>& time)
{
    return time ? textValue(time->toIso()) : nullValue();
}

QVariant numberCell(std::int64_t number)
{
    return QVariant(static_cast<qlonglong>(number));
}

QVariant flagCell(bool flag)
{
    return numberCell(flag ? 1 : 0);
}

void appendCard(QVariantList& cells, const std::optional<domain::PersonCard>& card)
{
    if (!card) {
        for (int i = 0; i < 8; ++i) {
            cells.append(nullValue());
        }
        return;
    }
    cells << textValue(card->name) << textValue(codeOf(card->identity.type))
          << textValue(card->identity.number) << textValue(card->rank) << textValue(card->grade)
          << textValue(card->position) << textValue(codeOf(card->authority)) << textValue(card->office);
}

} // namespace risalah::storage

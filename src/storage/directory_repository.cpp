// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/directory_repository.h"

#include "storage/audit_log.h"
#include "storage/decoder.h"
#include "storage/directory_rows.h"

#include <QHash>
#include <QJsonObject>

namespace risalah::storage {

namespace {

Result<void> index(Transaction& tx, const SearchIndex::Entry& entry, bool removed)
{
    return removed ? SearchIndex::remove(tx, entry.kind, entry.recordId) : SearchIndex::put(tx, entry);
}

template <class T> Result<Stored<T>> insertPlain(Transaction& tx, const T& value)
{
    if (auto done = insertRecord(tx, recordOf(value)); !done) {
        return forwardError(done);
    }
    return Stored<T>{value, 1};
}

template <class T> Result<Stored<T>> updatePlain(Transaction& tx, const T& before, const Stored<T>& after)
{
    auto revision = updateRecord(tx, {recordOf(before), recordOf(after.value)}, after.revision);
    if (!revision) {
        return forwardError(revision);
    }
    return Stored<T>{after.value, *revision};
}

template <class T> Result<Stored<T>> indexed(Transaction& tx, Result<Stored<T>> stored)
{
    if (!stored) {
        return stored;
    }
    if (auto done = index(tx, entryOf(stored->value), stored->value.removed); !done) {
        return forwardError(done);
    }
    return stored;
}

/// All rows of a list; `read` takes the cells after the first, which is the revision.
template <class T, class Reader>
Result<std::vector<Stored<T>>>
list(Database& db, const QString& sql, Removed removed, const Reader& readValue)
{
    std::vector<Stored<T>> values;
    Decoder in;
    auto read = db.read(sql, {removed == Removed::Include ? 1 : 0}, [&](const Row& row) {
        in.startRow(row);
        const std::int64_t revision = in.bigNumber();
        values.push_back({readValue(in), revision});
    });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("directory")); !sound) {
        return forwardError(sound);
    }
    return values;
}

QString holidayId(domain::Date date, domain::HolidayKind kind)
{
    return date.toIso() + u'/' + codeOf(kind);
}

QJsonObject holidayJson(const QString& id, const QJsonObject& cells)
{
    return {{QStringLiteral("holiday"), QJsonObject{{id, cells}}}};
}

} // namespace

Result<std::vector<Stored<domain::OrgUnit>>> DirectoryRepository::orgUnits(Database& db, Removed removed)
{
    return list<domain::OrgUnit>(
        db,
        QStringLiteral("SELECT revision, id, name, short_name, category, rank_order, removed FROM org_unit "
                       "WHERE removed <= ? ORDER BY rank_order, name, id"),
        removed, [](Decoder& in) {
            domain::OrgUnit unit;
            unit.id = in.id<domain::OrgUnitId>();
            unit.name = in.text();
            unit.shortName = in.text();
            unit.category = in.text();
            unit.rankOrder = in.number();
            unit.removed = in.flag();
            return unit;
        });
}

Result<Stored<domain::OrgUnit>> DirectoryRepository::insert(Transaction& tx, const domain::OrgUnit& unit)
{
    return indexed(tx, insertPlain(tx, unit));
}

Result<Stored<domain::OrgUnit>> DirectoryRepository::update(Transaction& tx,
                                                            const domain::OrgUnit& before,
                                                            const Stored<domain::OrgUnit>& after)
{
    return indexed(tx, updatePlain(tx, before, after));
}

Result<std::vector<Stored<domain::Person>>> DirectoryRepository::people(Database& db, Removed removed)
{
    return list<domain::Person>(
        db,
        QStringLiteral(
            "SELECT p.revision, p.id, p.name, p.identity_type, p.identity_number, p.rank, p.grade, p.phone, "
            "p.removed FROM person p LEFT JOIN (SELECT person_id, MIN(rank_order) AS first_rank "
            "FROM person_position WHERE removed = 0 GROUP BY person_id) o ON o.person_id = p.id "
            "WHERE p.removed <= ? ORDER BY COALESCE(o.first_rank, 1000000), p.name, p.id"),
        removed, [](Decoder& in) {
            domain::Person person;
            person.id = in.id<domain::PersonId>();
            person.name = in.text();
            person.identity.type = in.code<domain::IdentityType>();
            person.identity.number = in.text();
            person.rank = in.text();
            person.grade = in.text();
            person.phone = in.text();
            person.removed = in.flag();
            return person;
        });
}

Result<Stored<domain::Person>> DirectoryRepository::insert(Transaction& tx, const domain::Person& person)
{
    return indexed(tx, insertPlain(tx, person));
}

Result<Stored<domain::Person>> DirectoryRepository::update(Transaction& tx,
                                                           const domain::Person& before,
                                                           const Stored<domain::Person>& after)
{
    return indexed(tx, updatePlain(tx, before, after));
}

Result<std::vector<Stored<domain::Position>>> DirectoryRepository::positions(Database& db, Removed removed)
{
    return list<domain::Position>(
        db,
        QStringLiteral(
            "SELECT revision, id, person_id, org_unit_id, title, authority, held_from, held_until, "
            "rank_order, removed FROM person_position WHERE removed <= ? ORDER BY rank_order, title, id"),
        removed, [](Decoder& in) {
            domain::Position position;
            position.id = in.id<domain::PositionId>();
            position.person = in.id<domain::PersonId>();
            position.unit = in.optionalId<domain::OrgUnitId>();
            position.title = in.text();
            position.authority = in.code<domain::Authority>();
            position.from = in.optionalDate();
            position.until = in.optionalDate();
            position.rankOrder = in.number();
            position.removed = in.flag();
            return position;
        });
}

Result<Stored<domain::Position>> DirectoryRepository::insert(Transaction& tx,
                                                             const domain::Position& position)
{
    return insertPlain(tx, position);
}

Result<Stored<domain::Position>> DirectoryRepository::update(Transaction& tx,
                                                             const domain::Position& before,
                                                             const Stored<domain::Position>& after)
{
    return updatePlain(tx, before, after);
}

Result<std::vector<Stored<domain::SeatGroup>>> DirectoryRepository::seatGroups(Database& db, Removed removed)
{
    auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    auto groups = list<domain::SeatGroup>(
        db,
        QStringLiteral(
            "SELECT revision, id, name, removed FROM seat_group WHERE removed <= ? ORDER BY name, id"),
        removed, [](Decoder& in) {
            domain::SeatGroup group;
            group.id = in.id<domain::SeatGroupId>();
            group.name = in.text();
            group.removed = in.flag();
            return group;
        });
    if (!groups) {
        return groups;
    }
    QHash<QString, domain::SeatGroup*> byId;
    for (auto& group : *groups) {
        byId.insert(group.value.id.toString(), &group.value);
    }
    auto read = db.read(QStringLiteral("SELECT seat_group_id, seat, office, category FROM seat_group_entry "
                                       "ORDER BY seat_group_id, ordinal"),
                        {}, [&](const Row& row) {
                            if (domain::SeatGroup* group = byId.value(row.text(0)); group != nullptr) {
                                group->entries.push_back({row.text(1), row.text(2), row.text(3)});
                            }
                        });
    if (!read) {
        return forwardError(read);
    }
    return groups;
}

Result<Stored<domain::SeatGroup>> DirectoryRepository::insert(Transaction& tx, const domain::SeatGroup& group)
{
    return insertPlain(tx, group);
}

Result<Stored<domain::SeatGroup>> DirectoryRepository::update(Transaction& tx,
                                                              const domain::SeatGroup& before,
                                                              const Stored<domain::SeatGroup>& after)
{
    return updatePlain(tx, before, after);
}

Result<std::vector<Stored<domain::Phrase>>> DirectoryRepository::phrases(Database& db, Removed removed)
{
    return list<domain::Phrase>(
        db,
        QStringLiteral("SELECT revision, id, text, removed FROM phrase WHERE removed <= ? ORDER BY text, id"),
        removed, [](Decoder& in) {
            domain::Phrase phrase;
            phrase.id = in.id<domain::PhraseId>();
            phrase.text = in.text();
            phrase.removed = in.flag();
            return phrase;
        });
}

Result<Stored<domain::Phrase>> DirectoryRepository::insert(Transaction& tx, const domain::Phrase& phrase)
{
    return insertPlain(tx, phrase);
}

Result<Stored<domain::Phrase>> DirectoryRepository::update(Transaction& tx,
                                                           const domain::Phrase& before,
                                                           const Stored<domain::Phrase>& after)
{
    return updatePlain(tx, before, after);
}

Result<std::vector<domain::Holiday>> DirectoryRepository::holidays(Database& db)
{
    std::vector<domain::Holiday> holidays;
    Decoder in;
    auto read =
        db.read(QStringLiteral("SELECT held_on, kind, name, basis FROM holiday ORDER BY held_on, kind"), {},
                [&](const Row& row) {
                    in.startRow(row);
                    const domain::Date date = in.date();
                    const auto kind = in.code<domain::HolidayKind>();
                    const QString name = in.text();
                    holidays.push_back({date, kind, name, in.text()});
                });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("holiday")); !sound) {
        return forwardError(sound);
    }
    return holidays;
}

Result<void> DirectoryRepository::insert(Transaction& tx, const domain::Holiday& holiday)
{
    const QString id = holidayId(holiday.date, holiday.kind);
    auto inserted =
        tx.run(QStringLiteral("INSERT INTO holiday (id, held_on, kind, name, basis) VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (id) DO NOTHING"),
               {id, dateCell(holiday.date), codeOf(holiday.kind), textValue(holiday.name),
                textValue(holiday.basis)});
    if (!inserted) {
        return forwardError(inserted);
    }
    if (*inserted == 0) {
        return fail(ErrorCode::DuplicateId, holiday.date.toIso());
    }
    return AuditLog::append(tx,
                            {QStringLiteral("holiday"),
                             id,
                             1,
                             {},
                             holidayJson(id,
                                         {{QStringLiteral("held_on"), holiday.date.toIso()},
                                          {QStringLiteral("kind"), codeOf(holiday.kind)},
                                          {QStringLiteral("name"), holiday.name},
                                          {QStringLiteral("basis"), holiday.basis}})});
}

Result<void> DirectoryRepository::remove(Transaction& tx, domain::Date date, domain::HolidayKind kind)
{
    const QString id = holidayId(date, kind);
    QJsonObject before;
    auto read =
        tx.database().read(QStringLiteral("SELECT held_on, kind, name, basis FROM holiday WHERE id = ?"),
                           {id}, [&](const Row& row) {
                               before = holidayJson(id,
                                                    {{QStringLiteral("held_on"), row.text(0)},
                                                     {QStringLiteral("kind"), row.text(1)},
                                                     {QStringLiteral("name"), row.text(2)},
                                                     {QStringLiteral("basis"), row.text(3)}});
                           });
    if (!read) {
        return read;
    }
    auto removed = tx.run(QStringLiteral("DELETE FROM holiday WHERE id = ?"), {id});
    if (!removed) {
        return forwardError(removed);
    }
    if (*removed == 0) {
        return fail(ErrorCode::UnknownRecord, date.toIso());
    }
    return AuditLog::append(tx, {QStringLiteral("holiday"), id, 1, before, {}});
}

} // namespace risalah::storage

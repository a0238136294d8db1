// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/directory_rows.h"

#include "storage/codes.h"

namespace risalah::storage {

namespace {

const Table& orgUnitTable()
{
    static const Table table{
        .name = QStringLiteral("org_unit"),
        .columns = QStringLiteral("name short_name category rank_order removed").split(u' '),
        .insert = QStringLiteral("INSERT INTO org_unit (id, name, short_name, category, rank_order, removed) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"),
        .update =
            QStringLiteral("UPDATE org_unit SET name = ?, short_name = ?, category = ?, rank_order = ?, "
                           "removed = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& personTable()
{
    static const Table table{
        .name = QStringLiteral("person"),
        .columns = QStringLiteral("name identity_type identity_number rank grade phone removed").split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO person (id, name, identity_type, identity_number, rank, grade, phone, "
            "removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        .update =
            QStringLiteral("UPDATE person SET name = ?, identity_type = ?, identity_number = ?, rank = ?, "
                           "grade = ?, phone = ?, removed = ?, revision = revision + 1 "
                           "WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& positionTable()
{
    static const Table table{
        .name = QStringLiteral("person_position"),
        .columns =
            QStringLiteral("person_id org_unit_id title authority held_from held_until rank_order removed")
                .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO person_position (id, person_id, org_unit_id, title, authority, held_from, "
            "held_until, rank_order, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE person_position SET person_id = ?, org_unit_id = ?, title = ?, authority = ?, "
            "held_from = ?, held_until = ?, rank_order = ?, removed = ?, revision = revision + 1 "
            "WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& seatGroupTable()
{
    static const Table table{
        .name = QStringLiteral("seat_group"),
        .columns = QStringLiteral("name removed").split(u' '),
        .insert = QStringLiteral("INSERT INTO seat_group (id, name, removed) VALUES (?, ?, ?)"),
        .update = QStringLiteral("UPDATE seat_group SET name = ?, removed = ?, revision = revision + 1 "
                                 "WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& seatGroupEntryTable()
{
    static const Table table{
        .name = QStringLiteral("seat_group_entry"),
        .columns = QStringLiteral("seat office category").split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO seat_group_entry (id, seat_group_id, ordinal, seat, office, category) "
            "VALUES (?, ?, ?, ?, ?, ?)"),
        .update =
            QStringLiteral("UPDATE seat_group_entry SET seat = ?, office = ?, category = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM seat_group_entry WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM seat_group_entry WHERE seat_group_id = ?"),
        .reorder = QStringLiteral("UPDATE seat_group_entry SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& phraseTable()
{
    static const Table table{
        .name = QStringLiteral("phrase"),
        .columns = QStringLiteral("text removed").split(u' '),
        .insert = QStringLiteral("INSERT INTO phrase (id, text, removed) VALUES (?, ?, ?)"),
        .update = QStringLiteral("UPDATE phrase SET text = ?, removed = ?, revision = revision + 1 "
                                 "WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}
} // namespace

Record recordOf(const domain::Phrase& phrase)
{
    return {.table = &phraseTable(),
            .kind = QStringLiteral("phrase"),
            .id = phrase.id.toString(),
            .title = phrase.text,
            .cells = {textValue(phrase.text), flagCell(phrase.removed)},
            .rows = {}};
}

Record recordOf(const domain::OrgUnit& unit)
{
    return {.table = &orgUnitTable(),
            .kind = QStringLiteral("org_unit"),
            .id = unit.id.toString(),
            .title = unit.name,
            .cells = {textValue(unit.name), textValue(unit.shortName), textValue(unit.category),
                      numberCell(unit.rankOrder), flagCell(unit.removed)},
            .rows = {}};
}

Record recordOf(const domain::Person& person)
{
    return {.table = &personTable(),
            .kind = QStringLiteral("person"),
            .id = person.id.toString(),
            .title = person.name,
            .cells = {textValue(person.name), textValue(codeOf(person.identity.type)),
                      textValue(person.identity.number), textValue(person.rank), textValue(person.grade),
                      textValue(person.phone), flagCell(person.removed)},
            .rows = {}};
}

Record recordOf(const domain::Position& position)
{
    return {.table = &positionTable(),
            .kind = QStringLiteral("position"),
            .id = position.id.toString(),
            .title = position.title,
            .cells = {textValue(position.person.toString()), idCell(position.unit), textValue(position.title),
                      textValue(codeOf(position.authority)), dateCell(position.from),
                      dateCell(position.until), numberCell(position.rankOrder), flagCell(position.removed)},
            .rows = {}};
}

Record recordOf(const domain::SeatGroup& group)
{
    Record record{.table = &seatGroupTable(),
                  .kind = QStringLiteral("seat_group"),
                  .id = group.id.toString(),
                  .title = group.name,
                  .cells = {textValue(group.name), flagCell(group.removed)},
                  .rows = {}};
    for (const auto& entry : group.entries) {
        record.rows.push_back(
            {.table = &seatGroupEntryTable(),
             .id = record.id + u'/' + QString::number(record.rows.size()),
             .owner = record.id,
             .group = record.id,
             .cells = {textValue(entry.seat), textValue(entry.office), textValue(entry.category)}});
    }
    return record;
}

SearchIndex::Entry entryOf(const domain::OrgUnit& unit)
{
    return {SearchKind::OrgUnit,
            unit.id.toString(),
            {},
            unit.name + u' ' + unit.shortName + u' ' + unit.category};
}

SearchIndex::Entry entryOf(const domain::Person& person)
{
    return {SearchKind::Person, person.id.toString(), {}, person.name + u' ' + person.identity.number};
}
} // namespace risalah::storage

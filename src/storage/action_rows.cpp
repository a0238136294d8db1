// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_rows.h"

#include "storage/codes.h"

#include <type_traits>

namespace risalah::storage {

namespace {

const Table& actionItemTable()
{
    // `number` is taken from the counter in the statement itself.
    static const Table table{
        .name = QStringLiteral("action_item"),
        .columns = QStringLiteral(
                       "meeting_id point_id resolution_id text priority due_kind due_date due_days due_text "
                       "original_due_on due_on overall_status removed")
                       .split(u' '),
        .insert =
            QStringLiteral("INSERT INTO action_item (id, meeting_id, point_id, resolution_id, text, "
                           "priority, due_kind, due_date, "
                           "due_days, due_text, original_due_on, due_on, overall_status, removed, number) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT value FROM counter "
                           "WHERE name = 'action'))"),
        .update = QStringLiteral(
            "UPDATE action_item SET meeting_id = ?, point_id = ?, resolution_id = ?, text = ?, priority = ?, "
            "due_kind = ?, due_date = ?, due_days = ?, due_text = ?, original_due_on = ?, due_on = ?, "
            "overall_status = ?, removed = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& assigneeTable()
{
    static const Table table{
        .name = QStringLiteral("assignee"),
        .columns =
            QStringLiteral("office office_folded status done_on person_name person_identity_type "
                           "person_identity_number person_rank person_grade person_position person_authority "
                           "person_office")
                .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO assignee (id, action_id, ordinal, office, office_folded, status, done_on, "
            "person_name, "
            "person_identity_type, person_identity_number, person_rank, person_grade, person_position, "
            "person_authority, person_office) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE assignee SET office = ?, office_folded = ?, status = ?, done_on = ?, person_name = ?, "
            "person_identity_type = ?, person_identity_number = ?, person_rank = ?, person_grade = ?, "
            "person_position = ?, person_authority = ?, person_office = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM assignee WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM assignee WHERE action_id = ?"),
        .reorder = QStringLiteral("UPDATE assignee SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& progressNoteTable()
{
    static const Table table{
        .name = QStringLiteral("progress_note"),
        .columns = QStringLiteral("noted_at noted_by text").split(u' '),
        .insert =
            QStringLiteral("INSERT INTO progress_note (id, assignee_id, ordinal, noted_at, noted_by, text) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
        .update =
            QStringLiteral("UPDATE progress_note SET noted_at = ?, noted_by = ?, text = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM progress_note WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM progress_note WHERE assignee_id = ?"),
        .reorder = QStringLiteral("UPDATE progress_note SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& proofTable()
{
    static const Table table{
        .name = QStringLiteral("assignee_proof"),
        .columns = {QStringLiteral("attachment_id")},
        .insert = QStringLiteral(
            "INSERT INTO assignee_proof (id, assignee_id, ordinal, attachment_id) VALUES (?, ?, ?, ?)"),
        .update = QStringLiteral("UPDATE assignee_proof SET attachment_id = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM assignee_proof WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM assignee_proof WHERE assignee_id = ?"),
        .reorder = QStringLiteral("UPDATE assignee_proof SET ordinal = ? WHERE id = ?")};
    return table;
}

const Table& extensionTable()
{
    static const Table table{
        .name = QStringLiteral("extension"),
        .columns = QStringLiteral("until_day reason granted_at granted_by").split(u' '),
        .insert =
            QStringLiteral("INSERT INTO extension (id, action_id, ordinal, until_day, reason, granted_at, "
                           "granted_by) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE extension SET until_day = ?, reason = ?, granted_at = ?, granted_by = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM extension WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM extension WHERE action_id = ?"),
        .reorder = QStringLiteral("UPDATE extension SET ordinal = ? WHERE id = ?")};
    return table;
}

/// due_kind, due_date, due_days, due_text.
void appendDueRule(QVariantList& cells, const domain::DueRule& rule)
{
    const auto append = [&](const char* kind, const QVariant& date, const QVariant& days,
                            const QVariant& text) {
        cells << QString::fromLatin1(kind) << date << days << text;
    };
    const auto visitor = [&](const auto& due) {
        using Rule = std::decay_t<decltype(due)>;
        if constexpr (std::is_same_v<Rule, domain::FixedDue>) {
            append("date", dateCell(due.date), nullValue(), nullValue());
        } else if constexpr (std::is_same_v<Rule, domain::DaysDue>) {
            append("days", nullValue(), numberCell(due.days), nullValue());
        } else if constexpr (std::is_same_v<Rule, domain::WorkdaysDue>) {
            append("workdays", nullValue(), numberCell(due.days), nullValue());
        } else if constexpr (std::is_same_v<Rule, domain::TextDue>) {
            append("text", nullValue(), nullValue(), textValue(due.text));
        } else {
            append("none", nullValue(), nullValue(), nullValue());
        }
    };
    std::visit(visitor, rule);
}

RecordRow listRow(const Table& table, const QString& owner, std::size_t index, QVariantList cells)
{
    return {.table = &table,
            .id = owner + u'/' + QString::number(index),
            .owner = owner,
            .group = owner,
            .cells = std::move(cells)};
}

void appendAssignee(Record& record, const domain::Assignee& assignee)
{
    const QString id = assignee.id.toString();
    RecordRow row{.table = &assigneeTable(),
                  .id = id,
                  .owner = record.id,
                  .group = record.id,
                  .cells = {textValue(assignee.office), textValue(foldedText(assignee.office)),
                            textValue(codeOf(assignee.status)), dateCell(assignee.doneOn)}};
    appendCard(row.cells, assignee.person);
    record.rows.push_back(std::move(row));
    for (std::size_t i = 0; i < assignee.log.size(); ++i) {
        const domain::ProgressNote& note = assignee.log.at(i);
        record.rows.push_back(
            listRow(progressNoteTable(), id, i,
                    {textValue(note.at.toIso()), textValue(note.by), textValue(note.text)}));
    }
    for (std::size_t i = 0; i < assignee.proof.size(); ++i) {
        record.rows.push_back(listRow(proofTable(), id, i, {textValue(assignee.proof.at(i).toString())}));
    }
}

} // namespace

Record recordOf(const domain::ActionItem& action)
{
    Record record{.table = &actionItemTable(),
                  .kind = QStringLiteral("action_item"),
                  .id = action.id.toString(),
                  .title = action.text,
                  .cells = {textValue(action.meeting.toString()), textValue(action.point.toString()),
                            idCell(action.resolution), textValue(action.text),
                            textValue(codeOf(action.priority))},
                  .rows = {}};
    appendDueRule(record.cells, action.due);
    record.cells << dateCell(action.originalDueOn) << dateCell(domain::dueOn(action))
                 << textValue(codeOf(domain::overallStatus(action))) << flagCell(action.removed);
    for (const domain::Assignee& assignee : action.assignees) {
        appendAssignee(record, assignee);
    }
    for (std::size_t i = 0; i < action.extensions.size(); ++i) {
        const domain::Extension& extension = action.extensions.at(i);
        record.rows.push_back(listRow(extensionTable(), record.id, i,
                                      {dateCell(extension.until), textValue(extension.reason),
                                       textValue(extension.at.toIso()), textValue(extension.by)}));
    }
    return record;
}

SearchIndex::Entry actionEntry(const domain::ActionItem& action)
{
    QStringList texts{action.text, domain::actionLabel(action.number), QString::number(action.number)};
    for (const domain::Assignee& assignee : action.assignees) {
        texts.append(assignee.office);
        if (assignee.person) {
            texts.append(assignee.person->name);
        }
    }
    return {SearchKind::Action, action.id.toString(), action.meeting.toString(), texts.join(u' ')};
}

} // namespace risalah::storage

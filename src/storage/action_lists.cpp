// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_item_repository.h"
#include "storage/decoder.h"
#include "storage/record.h"
#include "storage/search_index.h"

namespace risalah::storage {

namespace {

// The conditions of the ledger, once. Each filter is bound once, in `f`; an empty one lets all pass.
#define RISALAH_ACTION_CONDITIONS                                                                            \
    "FROM action_item a JOIN meeting m ON m.id = a.meeting_id "                                              \
    "CROSS JOIN (SELECT CAST(? AS TEXT) AS status, CAST(? AS INTEGER) AS unfinished, CAST(? AS TEXT) AS "    \
    "office, "                                                                                               \
    "CAST(? AS TEXT) AS from_day, CAST(? AS TEXT) AS to_day, CAST(? AS TEXT) AS due_from, CAST(? AS TEXT) "  \
    "AS due_to, "                                                                                            \
    "CAST(? AS TEXT) AS overdue_on, CAST(? AS TEXT) AS meeting_id, CAST(? AS INTEGER) AS drafts, "           \
    "CAST(? AS INTEGER) AS removed, CAST(? AS TEXT) AS words) f "                                            \
    "WHERE a.removed = f.removed AND m.removed = 0 AND (f.drafts = 1 OR m.phase <> 'draft') "                \
    "AND (f.status IS NULL OR a.overall_status = f.status) "                                                 \
    "AND (f.unfinished = 0 OR a.overall_status IN ('open', 'progress')) "                                    \
    "AND (f.from_day IS NULL OR COALESCE(m.last_on, m.held_on) >= f.from_day) "                              \
    "AND (f.to_day IS NULL OR m.held_on <= f.to_day) "                                                       \
    "AND (f.due_from IS NULL OR a.due_on >= f.due_from) AND (f.due_to IS NULL OR a.due_on <= f.due_to) "     \
    "AND (f.overdue_on IS NULL OR (a.due_on < f.overdue_on AND EXISTS (SELECT 1 FROM assignee o "            \
    "WHERE o.action_id = a.id AND o.status IN ('open', 'progress')))) "                                      \
    "AND (f.meeting_id IS NULL OR a.meeting_id = f.meeting_id) "                                             \
    "AND (f.office = '' OR EXISTS (SELECT 1 FROM assignee o WHERE o.action_id = a.id "                       \
    "AND o.office_folded = f.office)) "                                                                      \
    "AND CASE WHEN f.words = '' THEN 1 = 1 ELSE a.id IN (SELECT entry.record_id FROM search_entry entry "    \
    "WHERE @MATCHES@ AND entry.kind = 'action') END "

QVariantList conditionsOf(const Database& db, const ActionFilter& filter)
{
    const QString words = db.dialect().matchExpression(searchWords(filter.text));
    return {filter.status ? textValue(codeOf(*filter.status)) : nullValue(),
            filter.unfinished ? 1 : 0,
            textValue(foldedText(filter.office)),
            dateCell(filter.from),
            dateCell(filter.to),
            dateCell(filter.dueFrom),
            dateCell(filter.dueTo),
            dateCell(filter.overdueOn),
            idCell(filter.meeting),
            filter.drafts ? 1 : 0,
            filter.removed ? 1 : 0,
            textValue(words),
            textValue(words)};
}

/// A text or an office without a letter or digit finds nothing, and not everything.
bool asksForNothing(const ActionFilter& filter)
{
    return (!filter.text.trimmed().isEmpty() && searchWords(filter.text).isEmpty())
        || (!filter.office.trimmed().isEmpty() && searchWords(filter.office).isEmpty());
}

ActionRow actionRow(Decoder& in)
{
    ActionRow row;
    row.id = in.id<domain::ActionItemId>();
    row.number = in.number();
    row.meeting = in.id<domain::MeetingId>();
    row.meetingTitle = in.text();
    row.meetingDate = in.date();
    row.phase = in.code<domain::MeetingPhase>();
    row.point = in.id<domain::PointId>();
    row.resolution = in.optionalId<domain::ResolutionId>();
    row.text = in.text();
    row.priority = in.code<domain::Priority>();
    row.status = in.code<domain::AssigneeStatus>();
    row.dueOn = in.optionalDate();
    row.originalDueOn = in.optionalDate();
    row.dueText = in.text();
    row.revision = in.bigNumber();
    return row;
}

ActionRow::Assignee assigneeOf(Decoder& in)
{
    ActionRow::Assignee assignee;
    assignee.id = in.id<domain::AssigneeId>();
    assignee.office = in.text();
    assignee.personName = in.text();
    assignee.status = in.code<domain::AssigneeStatus>();
    assignee.doneOn = in.optionalDate();
    return assignee;
}

constexpr int kActionColumns = 15;

} // namespace

Result<std::vector<ActionRow>> ActionItemRepository::list(Database& db, const ActionFilter& filter)
{
    std::vector<ActionRow> rows;
    if (asksForNothing(filter)) {
        return rows;
    }
    QVariantList values = conditionsOf(db, filter);
    values << (filter.limit > 0 ? qlonglong{filter.limit} : qlonglong{1'000'000'000})
           << static_cast<qlonglong>(filter.offset);
    Decoder in;
    // One row per assignee comes back; the order keeps an action's rows together.
    auto read = db.read(
        QStringLiteral(
            "SELECT p.id, p.number, p.meeting_id, p.title, p.held_on, p.phase, p.point_id, p.resolution_id, "
            "p.text, "
            "p.priority, p.overall_status, p.due_on, p.original_due_on, COALESCE(p.due_text, ''), "
            "p.revision, "
            "s.id, s.office, COALESCE(s.person_name, ''), s.status, s.done_on "
            "FROM (SELECT a.id, a.number, a.meeting_id, m.title, m.held_on, m.phase, a.point_id, "
            "a.resolution_id, "
            "a.text, a.priority, a.overall_status, a.due_on, a.original_due_on, a.due_text, "
            "a.revision " RISALAH_ACTION_CONDITIONS
            "ORDER BY CASE WHEN a.due_on IS NULL THEN 1 ELSE 0 END, a.due_on, a.number LIMIT ? OFFSET ?) p "
            "LEFT JOIN assignee s ON s.action_id = p.id "
            "ORDER BY CASE WHEN p.due_on IS NULL THEN 1 ELSE 0 END, p.due_on, p.number, s.ordinal"),
        values, [&](const Row& row) {
            in.startRow(row);
            ActionRow action = actionRow(in);
            if (rows.empty() || rows.back().id != action.id) {
                rows.push_back(std::move(action));
            }
            if (!row.isNull(kActionColumns)) {
                rows.back().assignees.push_back(assigneeOf(in));
            }
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("action_item")); !sound) {
        return forwardError(sound);
    }
    return rows;
}

Result<int> ActionItemRepository::count(Database& db, const ActionFilter& filter)
{
    int count = 0;
    if (asksForNothing(filter)) {
        return count;
    }
    auto read = db.read(QStringLiteral("SELECT COUNT(*) " RISALAH_ACTION_CONDITIONS),
                        conditionsOf(db, filter), [&](const Row& row) { count = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return count;
}

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_item_repository.h"
#include "storage/conditions.h"
#include "storage/decoder.h"
#include "storage/record.h"
#include "storage/search_index.h"

namespace risalah::storage {

namespace {

Conditions conditionsOf(const Database& db, const ActionFilter& filter)
{
    Conditions conditions;
    conditions.add(filter.removed ? QStringLiteral("a.removed = 1") : QStringLiteral("a.removed = 0"));
    // With a due date the index of those is the way in; the joined nothing keeps SQLite from going through
    // the actions of all meetings instead.
    const bool byDueDate = filter.overdue || filter.dueTo;
    conditions.add((byDueDate ? QStringLiteral("a.meeting_id || ''") : QStringLiteral("a.meeting_id"))
                   + QStringLiteral(" IN (SELECT id FROM meeting WHERE removed = 0")
                   + (filter.drafts ? QStringLiteral(")") : QStringLiteral(" AND phase <> 'draft')")));
    if (filter.status) {
        conditions.add(QStringLiteral("a.overall_status = ?"), {textValue(codeOf(*filter.status))});
    }
    if (filter.unfinished || filter.overdue) {
        conditions.add(QStringLiteral("a.overall_status IN ('open', 'progress')"));
    }
    conditions.addPeriod(filter.from, filter.to);
    if (filter.dueFrom) {
        conditions.add(QStringLiteral("a.due_on >= ?"), {dateCell(filter.dueFrom)});
    }
    if (filter.dueTo) {
        conditions.add(QStringLiteral("a.due_on <= ?"), {dateCell(filter.dueTo)});
    }
    if (filter.overdue) {
        // An action nobody has to do is late for nobody; else its status says that somebody is not done.
        conditions.add(
            QStringLiteral("a.due_on < ? AND EXISTS (SELECT 1 FROM assignee o WHERE o.action_id = a.id)"),
            {dateCell(filter.on)});
    }
    if (filter.doneFrom && filter.doneTo) {
        conditions.add(QStringLiteral("a.overall_status = 'done' AND (SELECT MAX(o.done_on) FROM assignee o "
                                      "WHERE o.action_id = a.id) BETWEEN ? AND ?"),
                       {dateCell(filter.doneFrom), dateCell(filter.doneTo)});
    }
    if (filter.meeting) {
        conditions.add(QStringLiteral("a.meeting_id = ?"), {idCell(filter.meeting)});
    }
    if (const QString office = foldedText(filter.office); !office.isEmpty()) {
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM assignee o WHERE o.action_id = a.id "
                                      "AND o.office_folded = ?)"),
                       {textValue(office)});
    }
    if (const QString words = db.dialect().matchExpression(searchWords(filter.text)); !words.isEmpty()) {
        conditions.add(QStringLiteral("a.id IN (SELECT entry.record_id FROM search_entry entry "
                                      "WHERE @MATCHES@ AND entry.kind = 'action')"),
                       {textValue(words)});
    }
    return conditions;
}

/// How an action stands on a day, and the part of the order that says so.
struct Order {
    QString standing;
    QVariantList values; ///< of `standing`
    QString byStanding;
};

/// Late ones first, then those with a date, then those without, finished ones last.
Order orderOf(const ActionFilter& filter)
{
    const bool allWaitAlike =
        filter.overdue || (filter.unfinished && filter.on && filter.dueFrom && *filter.dueFrom >= *filter.on);
    if (allWaitAlike) {
        return {QStringLiteral("0"), {}, {}}; // the index of the due dates is the order
    }
    return {QStringLiteral("CASE WHEN a.overall_status NOT IN ('open', 'progress') THEN 3 "
                           "WHEN a.due_on IS NULL THEN 2 "
                           "WHEN a.due_on < ? AND m.phase <> 'draft' THEN 0 ELSE 1 END"),
            {dateCell(filter.on)},
            QStringLiteral("standing, CASE WHEN a.due_on IS NULL THEN 0 ELSE 1 END, ")};
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
    const Conditions conditions = conditionsOf(db, filter);
    const Order order = orderOf(filter);
    QVariantList values = order.values;
    values << conditions.values() << (filter.limit > 0 ? qlonglong{filter.limit} : qlonglong{1'000'000'000})
           << static_cast<qlonglong>(filter.offset);
    Decoder in;
    // One row per assignee comes back; the order keeps an action's rows together.
    auto read = db.read(
        QStringLiteral(
            "SELECT p.id, p.number, p.meeting_id, p.title, p.held_on, p.phase, p.point_id, p.resolution_id, "
            "p.text, p.priority, p.overall_status, p.due_on, p.original_due_on, COALESCE(p.due_text, ''), "
            "p.revision, s.id, s.office, COALESCE(s.person_name, ''), s.status, s.done_on "
            "FROM (SELECT a.id, a.number, a.meeting_id, m.title, m.held_on, m.phase, a.point_id, "
            "a.resolution_id, a.text, a.priority, a.overall_status, a.due_on, a.original_due_on, a.due_text, "
            "a.revision, ")
            + order.standing
            + QStringLiteral(" AS standing FROM action_item a JOIN meeting m ON m.id = a.meeting_id ")
            + conditions.where() + QStringLiteral("ORDER BY ") + order.byStanding
            + QStringLiteral(
                "a.due_on, a.number LIMIT ? OFFSET ?) p LEFT JOIN assignee s ON s.action_id = p.id "
                "ORDER BY p.standing, CASE WHEN p.due_on IS NULL THEN 0 ELSE 1 END, p.due_on, p.number, "
                "s.ordinal"),
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
    const Conditions conditions = conditionsOf(db, filter);
    auto read =
        db.read(QStringLiteral("SELECT COUNT(*) FROM action_item a JOIN meeting m ON m.id = a.meeting_id ")
                    + conditions.where(),
                conditions.values(), [&](const Row& row) { count = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return count;
}

} // namespace risalah::storage

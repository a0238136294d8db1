// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_rows.h"

#include "cli/names.h"

#include <QJsonArray>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

QJsonValue dateOrNull(const std::optional<Date>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject dueRule(const DueRule& rule)
{
    if (const auto* fixed = std::get_if<FixedDue>(&rule)) {
        return {{QStringLiteral("date"), fixed->date.toIso()}};
    }
    if (const auto* days = std::get_if<DaysDue>(&rule)) {
        return {{QStringLiteral("days"), days->days}};
    }
    if (const auto* workdays = std::get_if<WorkdaysDue>(&rule)) {
        return {{QStringLiteral("workdays"), workdays->days}};
    }
    if (const auto* text = std::get_if<TextDue>(&rule)) {
        return {{QStringLiteral("text"), text->text}};
    }
    return {};
}

QJsonObject assigneeJson(const Assignee& assignee)
{
    QJsonArray log;
    for (const ProgressNote& note : assignee.log) {
        log.append(QJsonObject{{QStringLiteral("at"), note.at.toIso()},
                               {QStringLiteral("by"), note.by},
                               {QStringLiteral("text"), note.text}});
    }
    return {{QStringLiteral("id"), assignee.id.toString()},
            {QStringLiteral("office"), assignee.office},
            {QStringLiteral("person"), assignee.person ? textOrNull(assignee.person->name) : QJsonValue()},
            {QStringLiteral("status"), nameOf(assignee.status)},
            {QStringLiteral("doneOn"), dateOrNull(assignee.doneOn)},
            {QStringLiteral("log"), log}};
}

} // namespace

QJsonObject toJson(const MeetingRow& row)
{
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("series"), textOrNull(row.series)},
            {QStringLiteral("date"), row.date.toIso()},
            {QStringLiteral("lastDate"), dateOrNull(row.lastDate)},
            {QStringLiteral("start"), row.start ? QJsonValue(row.start->toIso()) : QJsonValue()},
            {QStringLiteral("place"), row.place},
            {QStringLiteral("phase"), nameOf(row.phase)},
            {QStringLiteral("review"), nameOf(row.review)},
            {QStringLiteral("course"), nameOf(row.course)},
            {QStringLiteral("number"), textOrNull(row.number)},
            {QStringLiteral("editions"), row.editions},
            {QStringLiteral("pointCount"), row.points},
            {QStringLiteral("resolutionCount"), row.resolutions},
            {QStringLiteral("actionCount"), row.actions}};
}

QJsonObject toJson(const NumberRow& row)
{
    const app::BookNumber& number = row.number;
    return {
        {QStringLiteral("series"), nameOf(row.series)},
        {QStringLiteral("year"), number.year},
        {QStringLiteral("sequence"), number.sequence},
        {QStringLiteral("state"), nameOf(number.state)},
        {QStringLiteral("number"), textOrNull(number.text)},
        {QStringLiteral("reason"), textOrNull(number.reason)},
        {QStringLiteral("meeting"), number.meeting ? QJsonValue(number.meeting->toString()) : QJsonValue()},
        {QStringLiteral("meetingTitle"), textOrNull(number.meetingTitle)},
        {QStringLiteral("meetingDate"), dateOrNull(number.meetingDate)}};
}

QJsonObject toJson(const ResolutionRow& row)
{
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("meeting"), row.meeting.toString()},
            {QStringLiteral("meetingTitle"), row.meetingTitle},
            {QStringLiteral("meetingDate"), row.meetingDate.toIso()},
            {QStringLiteral("phase"), nameOf(row.phase)},
            {QStringLiteral("point"), row.point.toString()},
            {QStringLiteral("number"), textOrNull(row.number)},
            {QStringLiteral("text"), row.text}};
}

QJsonObject toJson(const app::LedgerRow& row)
{
    QJsonArray assignees;
    for (const ActionRow::Assignee& assignee : row.action.assignees) {
        assignees.append(QJsonObject{{QStringLiteral("id"), assignee.id.toString()},
                                     {QStringLiteral("office"), assignee.office},
                                     {QStringLiteral("person"), textOrNull(assignee.personName)},
                                     {QStringLiteral("status"), nameOf(assignee.status)},
                                     {QStringLiteral("doneOn"), dateOrNull(assignee.doneOn)}});
    }
    const ActionRow& action = row.action;
    return {{QStringLiteral("id"), action.id.toString()},
            {QStringLiteral("number"), actionLabel(action.number)},
            {QStringLiteral("meeting"), action.meeting.toString()},
            {QStringLiteral("meetingTitle"), action.meetingTitle},
            {QStringLiteral("meetingDate"), action.meetingDate.toIso()},
            {QStringLiteral("phase"), nameOf(action.phase)},
            {QStringLiteral("point"), action.point.toString()},
            {QStringLiteral("resolution"),
             action.resolution ? QJsonValue(action.resolution->toString()) : QJsonValue()},
            {QStringLiteral("text"), action.text},
            {QStringLiteral("priority"), nameOf(action.priority)},
            {QStringLiteral("status"), nameOf(action.status)},
            {QStringLiteral("dueOn"), dateOrNull(action.dueOn)},
            {QStringLiteral("originalDueOn"), dateOrNull(action.originalDueOn)},
            {QStringLiteral("dueText"), textOrNull(action.dueText)},
            {QStringLiteral("overdue"), row.overdue},
            {QStringLiteral("workdaysLate"), row.workdaysLate},
            {QStringLiteral("workdaysLeft"), row.workdaysLeft ? QJsonValue(*row.workdaysLeft) : QJsonValue()},
            {QStringLiteral("dueSoon"), row.dueSoon},
            {QStringLiteral("progress"), row.progress},
            {QStringLiteral("assignees"), assignees}};
}

QJsonObject toJson(const PersonRow& row)
{
    QJsonArray positions;
    for (const PersonRow::Held& held : row.positions) {
        positions.append(QJsonObject{{QStringLiteral("position"), held.position.title},
                                     {QStringLiteral("office"), textOrNull(held.unit)},
                                     {QStringLiteral("authority"), authorityMark(held.position.authority)},
                                     {QStringLiteral("from"), dateOrNull(held.position.from)},
                                     {QStringLiteral("until"), dateOrNull(held.position.until)}});
    }
    return {{QStringLiteral("id"), row.person.id.toString()},
            {QStringLiteral("name"), row.person.name},
            {QStringLiteral("identity"),
             QJsonObject{{QStringLiteral("type"), nameOf(row.person.identity.type)},
                         {QStringLiteral("number"), row.person.identity.number}}},
            {QStringLiteral("rank"), textOrNull(row.person.rank)},
            {QStringLiteral("grade"), textOrNull(row.person.grade)},
            {QStringLiteral("phone"), textOrNull(row.person.phone)},
            {QStringLiteral("positions"), positions}};
}

QJsonObject toJson(const ActionItem& action)
{
    QJsonArray assignees;
    for (const Assignee& assignee : action.assignees) {
        assignees.append(assigneeJson(assignee));
    }
    QJsonArray extensions;
    for (const Extension& extension : action.extensions) {
        extensions.append(QJsonObject{{QStringLiteral("until"), extension.until.toIso()},
                                      {QStringLiteral("reason"), extension.reason},
                                      {QStringLiteral("at"), extension.at.toIso()},
                                      {QStringLiteral("by"), extension.by}});
    }
    return {{QStringLiteral("id"), action.id.toString()},
            {QStringLiteral("number"), actionLabel(action.number)},
            {QStringLiteral("meeting"), action.meeting.toString()},
            {QStringLiteral("point"), action.point.toString()},
            {QStringLiteral("resolution"),
             action.resolution ? QJsonValue(action.resolution->toString()) : QJsonValue()},
            {QStringLiteral("text"), action.text},
            {QStringLiteral("priority"), nameOf(action.priority)},
            {QStringLiteral("status"), nameOf(overallStatus(action))},
            {QStringLiteral("due"), dueRule(action.due)},
            {QStringLiteral("dueOn"), dateOrNull(dueOn(action))},
            {QStringLiteral("originalDueOn"), dateOrNull(action.originalDueOn)},
            {QStringLiteral("extensions"), extensions},
            {QStringLiteral("removed"), action.removed},
            {QStringLiteral("assignees"), assignees}};
}

QJsonObject toJson(const MinutesDocument& edition)
{
    return {{QStringLiteral("edition"), edition.edition},
            {QStringLiteral("finalisedAt"), edition.finalisedAt.toIso()},
            {QStringLiteral("reason"), textOrNull(edition.reason)},
            {QStringLiteral("changes"), textOrNull(edition.changeSummary)},
            {QStringLiteral("number"), textOrNull(edition.numbers.meeting)},
            {QStringLiteral("sha256"), QString::fromLatin1(edition.sha256.toHex())}};
}

QJsonObject toJson(const domain::RecordChange& change)
{
    return {{QStringLiteral("name"), domain::partName(change.named())},
            {QStringLiteral("before"), textOrNull(change.before.text)},
            {QStringLiteral("after"), textOrNull(change.after.text)}};
}

} // namespace risalah::cli

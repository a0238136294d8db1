// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"

#include "domain/text.h"

#include <algorithm>

namespace risalah::domain {

namespace {

ActionItem* findAction(MeetingRecord& record, const ActionItemId& id)
{
    const auto found = std::find_if(record.actions.begin(), record.actions.end(),
                                    [&id](const ActionItem& one) { return one.id == id; });
    return found == record.actions.end() ? nullptr : &*found;
}

/// The text a resolution or action may take over: shown, not blank.
Result<QString> textOfPoint(const MeetingRecord& record, const PointId& id)
{
    const DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (isBlank(point->text)) {
        return fail(ErrorCode::EmptyText);
    }
    return point->text;
}

/// What makes a rule unusable, whatever the calendar.
struct RuleCheck {
    Result<void> operator()(std::monostate /*none*/) const { return {}; }
    Result<void> operator()(const FixedDue& /*rule*/) const { return {}; }
    Result<void> operator()(const DaysDue& rule) const { return inRange(rule.days); }
    Result<void> operator()(const WorkdaysDue& rule) const { return inRange(rule.days); }
    Result<void> operator()(const TextDue& rule) const
    {
        if (isBlank(rule.text)) {
            return fail(ErrorCode::EmptyText);
        }
        if (const auto fits = textWithinLimit(rule.text); !fits) {
            return forwardError(fits);
        }
        return {};
    }

private:
    static Result<void> inRange(int days)
    {
        if (days < 0 || days > kMaxDueDays) {
            return fail(ErrorCode::JsonOutOfRange, QString::number(days));
        }
        return {};
    }
};

bool isCountedFromMeeting(const DueRule& rule)
{
    return std::holds_alternative<DaysDue>(rule) || std::holds_alternative<WorkdaysDue>(rule);
}

} // namespace

Result<MeetingRecord> withTitle(MeetingRecord record, const QString& title)
{
    if (isBlank(title)) {
        return fail(ErrorCode::EmptyTitle);
    }
    if (const auto fits = textWithinLimit(title); !fits) {
        return forwardError(fits);
    }
    record.meeting.title = title;
    return record;
}

Result<MeetingRecord> withResolutionFromPoint(MeetingRecord record, const PointId& id)
{
    const auto text = textOfPoint(record, id);
    if (!text) {
        return forwardError(text);
    }
    record.meeting.resolutions.push_back(Resolution{ResolutionId::create(), id, *text});
    return record;
}

Result<MeetingRecord> withActionFromPoint(MeetingRecord record, const PointId& id)
{
    const auto text = textOfPoint(record, id);
    if (!text) {
        return forwardError(text);
    }
    ActionItem action;
    action.id = ActionItemId::create();
    action.meeting = record.meeting.id;
    action.point = id;
    action.text = *text;
    record.actions.push_back(std::move(action));
    return record;
}

Result<MeetingRecord> withResolutionRemoved(MeetingRecord record, const ResolutionId& id)
{
    const auto erased =
        std::erase_if(record.meeting.resolutions, [&id](const Resolution& one) { return one.id == id; });
    if (erased == 0) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    for (ActionItem& action : record.actions) {
        if (action.resolution == id) {
            action.resolution.reset();
        }
    }
    return record;
}

Result<MeetingRecord> withActionRemoved(MeetingRecord record, const ActionItemId& id)
{
    ActionItem* action = findAction(record, id);
    if (action == nullptr) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (action->number == 0) {
        std::erase_if(record.actions, [&id](const ActionItem& one) { return one.id == id; });
    } else {
        action->removed = true;
    }
    return record;
}

Result<MeetingRecord> withActionDue(MeetingRecord record,
                                    const ActionItemId& id,
                                    const DueRule& rule,
                                    const WorkingCalendar& calendar)
{
    ActionItem* action = findAction(record, id);
    if (action == nullptr) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (const auto usable = std::visit(RuleCheck{}, rule); !usable) {
        return forwardError(usable);
    }
    // The same rule again must not move a date that was fixed under an older calendar.
    if (action->due == rule && action->originalDueOn.has_value()) {
        return record;
    }
    action->due = rule;
    if (action->extensions.empty()) {
        action->originalDueOn = computeDue(rule, record.meeting.date, calendar);
    }
    return record;
}

Result<MeetingRecord> withDate(MeetingRecord record, Date date, const WorkingCalendar& calendar)
{
    Meeting& meeting = record.meeting;
    if (meeting.date == date) {
        return record;
    }
    if (meeting.lastDate.has_value()) {
        meeting.lastDate = date.addDays(meeting.date.daysUntil(*meeting.lastDate));
    }
    meeting.date = date;
    for (ActionItem& action : record.actions) {
        if (isCountedFromMeeting(action.due) && action.extensions.empty()) {
            action.originalDueOn = computeDue(action.due, date, calendar);
        }
    }
    return record;
}

MeetingRecord copiedForNewMeeting(const MeetingRecord& original, Date date)
{
    const Meeting& old = original.meeting;
    MeetingRecord copy;
    Meeting& meeting = copy.meeting;
    meeting.id = MeetingId::create();
    meeting.title = old.title;
    meeting.kind = old.kind;
    meeting.series = old.series;
    meeting.date = date;
    meeting.start = old.start;
    meeting.end = old.end;
    meeting.onlineLink = old.onlineLink;
    meeting.place = old.place;
    meeting.chair = old.chair;
    meeting.secretary = old.secretary;
    meeting.noteTaker = old.noteTaker;
    meeting.signatureSlots = old.signatureSlots;
    for (const AgendaItem& item : old.agenda) {
        meeting.agenda.push_back(AgendaItem{AgendaItemId::create(), item.title});
    }
    for (const Seat& seat : old.attendance) {
        Seat invited;
        invited.id = SeatId::create();
        invited.seat = seat.seat;
        invited.office = seat.office;
        invited.category = seat.category;
        meeting.attendance.push_back(std::move(invited));
    }
    return copy;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"

#include "domain/attendance.h"
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

QString givenTitle(const Meeting& meeting)
{
    return meeting.title == kUntitled ? QString() : meeting.title;
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
    for (AgendaItem& item : meeting.agenda) {
        if (item.day) {
            item.day = date.addDays(meeting.date.daysUntil(*item.day));
        }
    }
    meeting.date = date;
    for (ActionItem& action : record.actions) {
        if (isCountedFromMeeting(action.due) && action.extensions.empty()) {
            action.originalDueOn = computeDue(action.due, date, calendar);
        }
    }
    return record;
}

MeetingRecord withStandingAgenda(MeetingRecord record, const Office& office)
{
    auto& agenda = record.meeting.agenda;
    std::vector<AgendaItem> added;
    for (const QString& title : office.standingAgenda) {
        const bool isThere = std::any_of(agenda.begin(), agenda.end(), [&title](const AgendaItem& item) {
            return item.title.simplified().compare(title.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (!isThere && !isBlank(title)) {
            added.push_back(AgendaItem{AgendaItemId::create(), title.simplified()});
        }
    }
    agenda.insert(agenda.begin(), added.begin(), added.end());
    return record;
}

Result<MeetingRecord> withSeatMoved(MeetingRecord record, const SeatId& id, Direction direction)
{
    auto& seats = record.meeting.attendance;
    const auto seat = std::ranges::find(seats, id, &Seat::id);
    if (seat == seats.end()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    const auto isBeside = [&seat](const Seat& one) { return one.category == seat->category; };
    if (direction == Direction::Up) {
        const auto before = std::find_if(std::make_reverse_iterator(seat), seats.rend(), isBeside);
        if (before == seats.rend()) {
            return fail(ErrorCode::CannotMoveFurther);
        }
        std::iter_swap(seat, before);
        return record;
    }
    const auto after = std::find_if(std::next(seat), seats.end(), isBeside);
    if (after == seats.end()) {
        return fail(ErrorCode::CannotMoveFurther);
    }
    std::iter_swap(seat, after);
    return record;
}

Result<MeetingRecord> withReviewStep(MeetingRecord record, const ReviewStep& step)
{
    if (step.state == ReviewState::Returned && isBlank(step.note)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("reviewNote"));
    }
    if (const auto fits = textWithinLimit(step.note); !fits) {
        return forwardError(fits);
    }
    Meeting& meeting = record.meeting;
    if (meeting.review == step.state && meeting.reviewNote == step.note.trimmed()) {
        return record;
    }
    meeting.review = step.state;
    meeting.reviewNote = step.note.trimmed();
    meeting.reviewBy = step.by;
    meeting.reviewAt = step.at;
    return record;
}

std::vector<ReviewState> nextReviewStates(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
    case ReviewState::Returned:
        return {ReviewState::Submitted};
    case ReviewState::Submitted:
        return {ReviewState::Ready, ReviewState::Returned};
    case ReviewState::Ready:
        return {ReviewState::Returned};
    }
    return {};
}

Result<MeetingRecord> withCourse(MeetingRecord record, MeetingCourse course, const QString& reason)
{
    const bool needsReason = course != MeetingCourse::Scheduled;
    if (needsReason && isBlank(reason)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("courseReason"));
    }
    if (const auto fits = textWithinLimit(reason); !fits) {
        return forwardError(fits);
    }
    record.meeting.course = course;
    record.meeting.courseReason = needsReason ? reason.trimmed() : QString();
    return record;
}

MeetingRecord withTakenOver(MeetingRecord record, const MeetingRecord& earlier)
{
    Meeting& meeting = record.meeting;
    const Meeting fresh = copiedForNewMeeting(earlier, meeting.date).meeting;
    const auto takeText = [](QString& ours, const QString& theirs) { ours = isBlank(ours) ? theirs : ours; };
    const auto take = [](auto& ours, const auto& theirs) { ours = ours ? ours : theirs; };
    takeText(meeting.place, fresh.place);
    takeText(meeting.onlineLink, fresh.onlineLink);
    take(meeting.start, fresh.start);
    take(meeting.chair, fresh.chair);
    take(meeting.secretary, fresh.secretary);
    take(meeting.noteTaker, fresh.noteTaker);
    if (meeting.signatureSlots.empty()) {
        meeting.signatureSlots = fresh.signatureSlots;
    }
    if (meeting.quorumPercent == 0) {
        meeting.quorumPercent = fresh.quorumPercent;
    }
    for (const AgendaItem& item : fresh.agenda) {
        const bool isThere =
            std::any_of(meeting.agenda.begin(), meeting.agenda.end(), [&item](const AgendaItem& one) {
                return one.title.simplified().compare(item.title.simplified(), Qt::CaseInsensitive) == 0;
            });
        if (!isThere) {
            meeting.agenda.push_back(item);
        }
    }
    meeting.attendance = withSeatsAdded(std::move(meeting.attendance), fresh.attendance, {});
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
    meeting.quorumPercent = old.quorumPercent;
    if (old.lastDate && *old.lastDate >= old.date) {
        meeting.lastDate = date.addDays(old.date.daysUntil(*old.lastDate));
    }
    for (const AgendaItem& item : old.agenda) {
        AgendaItem again{AgendaItemId::create(), item.title};
        if (item.day) {
            again.day = date.addDays(old.date.daysUntil(*item.day));
        }
        again.plannedStart = item.plannedStart;
        again.plannedEnd = item.plannedEnd;
        meeting.agenda.push_back(std::move(again));
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

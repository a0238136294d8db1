// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace risalah::domain {

namespace {

constexpr int kDeepestLevel = 6;

// Where a point stands: its siblings, its place among them, and the parent's place (empty at the top).
struct Place {
    std::vector<DiscussionPoint>* siblings = nullptr;
    size_t index = 0;
    std::vector<DiscussionPoint>* parentSiblings = nullptr;
    size_t parentIndex = 0;
    int depth = 0;
};

std::optional<Place>
findPlace(std::vector<DiscussionPoint>& points, const PointId& id, const Place& from = {})
{
    for (size_t i = 0; i < points.size(); ++i) {
        Place here = from;
        here.siblings = &points;
        here.index = i;
        if (points[i].id == id) {
            return here;
        }
        const Place below{nullptr, 0, &points, i, from.depth + 1};
        if (auto found = findPlace(points[i].points, id, below); found) {
            return found;
        }
    }
    return std::nullopt;
}

int heightOf(const DiscussionPoint& point)
{
    int deepest = 0;
    for (const DiscussionPoint& child : point.points) {
        deepest = std::max(deepest, heightOf(child));
    }
    return deepest + 1;
}

auto iteratorAt(std::vector<DiscussionPoint>& points, size_t index)
{
    return points.begin() + static_cast<std::ptrdiff_t>(index);
}

void collectIds(const DiscussionPoint& point, std::set<PointId>& ids)
{
    ids.insert(point.id);
    for (const DiscussionPoint& child : point.points) {
        collectIds(child, ids);
    }
}

tl::unexpected<Error> unknownPoint(const PointId& id)
{
    return fail(ErrorCode::UnknownRecord, id.toString());
}

// An extension is a promise given later: the meeting's date or another rule does not take it back.
void setDue(ActionItem& action, Date meetingDate, const WorkingCalendar& calendar)
{
    if (action.extensions.empty()) {
        action.originalDueOn = computeDue(action.due, meetingDate, calendar);
    }
}

} // namespace

Result<MeetingRecord> withTitle(MeetingRecord record, const QString& title)
{
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty()) {
        return fail(ErrorCode::EmptyTitle);
    }
    record.meeting.title = trimmed;
    return record;
}

Result<MeetingRecord> withPointAdded(MeetingRecord record, const NewPoint& added)
{
    if (!added.after) {
        record.meeting.points.push_back(added.point);
        return record;
    }
    const auto place = findPlace(record.meeting.points, *added.after);
    if (!place) {
        return unknownPoint(*added.after);
    }
    if (place->depth + heightOf(added.point) > kDeepestLevel) {
        return fail(ErrorCode::NestingTooDeep);
    }
    place->siblings->insert(iteratorAt(*place->siblings, place->index + 1), added.point);
    return record;
}

Result<MeetingRecord> withPointText(MeetingRecord record, const PointId& id, const QString& text)
{
    DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    point->text = text;
    return record;
}

Result<MeetingRecord> withPointSpeaker(MeetingRecord record, const PointId& id, const QString& speaker)
{
    DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    point->speaker = speaker.trimmed();
    return record;
}

Result<MeetingRecord> withPointRemoved(MeetingRecord record, const PointId& id)
{
    const auto place = findPlace(record.meeting.points, id);
    if (!place) {
        return unknownPoint(id);
    }
    std::set<PointId> gone;
    collectIds((*place->siblings)[place->index], gone);
    place->siblings->erase(iteratorAt(*place->siblings, place->index));
    std::erase_if(record.meeting.resolutions,
                  [&gone](const Resolution& resolution) { return gone.contains(resolution.point); });
    std::erase_if(record.actions, [&gone](const ActionItem& action) { return gone.contains(action.point); });
    return record;
}

Result<MeetingRecord> withPointIndented(MeetingRecord record, const PointId& id)
{
    const auto place = findPlace(record.meeting.points, id);
    if (!place) {
        return unknownPoint(id);
    }
    if (place->index == 0) {
        return fail(ErrorCode::CannotMoveFurther);
    }
    auto& siblings = *place->siblings;
    if (place->depth + 1 + heightOf(siblings[place->index]) > kDeepestLevel) {
        return fail(ErrorCode::NestingTooDeep);
    }
    DiscussionPoint moved = std::move(siblings[place->index]);
    siblings.erase(iteratorAt(siblings, place->index));
    siblings[place->index - 1].points.push_back(std::move(moved));
    return record;
}

Result<MeetingRecord> withPointOutdented(MeetingRecord record, const PointId& id)
{
    const auto place = findPlace(record.meeting.points, id);
    if (!place) {
        return unknownPoint(id);
    }
    if (place->parentSiblings == nullptr) {
        return fail(ErrorCode::CannotMoveFurther);
    }
    auto& siblings = *place->siblings;
    DiscussionPoint moved = std::move(siblings[place->index]);
    const auto later = iteratorAt(siblings, place->index + 1);
    moved.points.insert(moved.points.end(), std::make_move_iterator(later),
                        std::make_move_iterator(siblings.end()));
    siblings.erase(iteratorAt(siblings, place->index), siblings.end());
    place->parentSiblings->insert(iteratorAt(*place->parentSiblings, place->parentIndex + 1),
                                  std::move(moved));
    return record;
}

Result<MeetingRecord> withPointMoved(MeetingRecord record, const PointId& id, Direction direction)
{
    const auto place = findPlace(record.meeting.points, id);
    if (!place) {
        return unknownPoint(id);
    }
    const bool atBorder =
        direction == Direction::Up ? place->index == 0 : place->index + 1 == place->siblings->size();
    if (atBorder) {
        return fail(ErrorCode::CannotMoveFurther);
    }
    const size_t other = direction == Direction::Up ? place->index - 1 : place->index + 1;
    std::swap((*place->siblings)[place->index], (*place->siblings)[other]);
    return record;
}

Result<MeetingRecord> withResolutionFromPoint(MeetingRecord record, const PointId& id)
{
    const DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    if (point->text.trimmed().isEmpty()) {
        return fail(ErrorCode::EmptyText);
    }
    record.meeting.resolutions.push_back(Resolution{ResolutionId::create(), id, point->text});
    return record;
}

Result<MeetingRecord> withActionFromPoint(MeetingRecord record, const PointId& id)
{
    const DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    if (point->text.trimmed().isEmpty()) {
        return fail(ErrorCode::EmptyText);
    }
    ActionItem action;
    action.id = ActionItemId::create();
    action.meeting = record.meeting.id;
    action.point = id;
    action.text = point->text;
    record.actions.push_back(std::move(action));
    return record;
}

Result<MeetingRecord> withResolutionRemoved(MeetingRecord record, const ResolutionId& id)
{
    if (std::erase_if(record.meeting.resolutions, [&id](const Resolution& r) { return r.id == id; }) == 0) {
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
    const auto action = std::ranges::find(record.actions, id, &ActionItem::id);
    if (action == record.actions.end()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    action->removed = true;
    return record;
}

Result<MeetingRecord> withActionDue(MeetingRecord record,
                                    const ActionItemId& id,
                                    const DueRule& rule,
                                    const WorkingCalendar& calendar)
{
    const auto action = std::ranges::find(record.actions, id, &ActionItem::id);
    if (action == record.actions.end()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    action->due = rule;
    setDue(*action, record.meeting.date, calendar);
    return record;
}

Result<MeetingRecord> withDate(MeetingRecord record, Date date, const WorkingCalendar& calendar)
{
    if (date == record.meeting.date) {
        return record;
    }
    if (record.meeting.lastDate && *record.meeting.lastDate < date) {
        return fail(ErrorCode::EndBeforeStart, record.meeting.title);
    }
    record.meeting.date = date;
    for (ActionItem& action : record.actions) {
        if (!std::holds_alternative<FixedDue>(action.due)) {
            setDue(action, date, calendar);
        }
    }
    return record;
}

MeetingRecord copiedForNewMeeting(const MeetingRecord& original, Date date)
{
    MeetingRecord copy;
    Meeting& meeting = copy.meeting;
    const Meeting& old = original.meeting;
    meeting.id = MeetingId::create();
    meeting.title = old.title;
    meeting.kind = old.kind;
    meeting.series = old.series;
    meeting.date = date;
    meeting.start = old.start;
    meeting.end = old.end;
    meeting.place = old.place;
    meeting.onlineLink = old.onlineLink;
    meeting.chair = old.chair;
    meeting.secretary = old.secretary;
    meeting.noteTaker = old.noteTaker;
    meeting.signatureSlots = old.signatureSlots;
    for (const AgendaItem& item : old.agenda) {
        meeting.agenda.push_back(AgendaItem{AgendaItemId::create(), item.title});
    }
    for (const Seat& seat : old.attendance) {
        Seat empty;
        empty.id = SeatId::create();
        empty.seat = seat.seat;
        empty.office = seat.office;
        empty.category = seat.category;
        meeting.attendance.push_back(std::move(empty));
    }
    return copy;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_copy.h"

#include <map>

namespace risalah::domain {

namespace {

template <class Key> Key renewed(const std::map<Key, Key>& known, const Key& old)
{
    const auto found = known.find(old);
    return found == known.end() ? old : found->second;
}

void renewPoints(std::vector<DiscussionPoint>& points, std::map<PointId, PointId>& known)
{
    for (DiscussionPoint& point : points) {
        const PointId old = point.id;
        point.id = known[old] = PointId::create();
        renewPoints(point.points, known);
    }
}

} // namespace

MeetingRecord duplicated(MeetingRecord record)
{
    record = withNewIds(std::move(record));
    record.meeting.phase = MeetingPhase::Draft;
    for (ActionItem& action : record.actions) {
        for (Assignee& assignee : action.assignees) {
            assignee.proof.clear();
        }
    }
    return record;
}

MeetingRecord withNewIds(MeetingRecord record)
{
    Meeting& meeting = record.meeting;
    meeting.id = MeetingId::create();
    for (AgendaItem& item : meeting.agenda) {
        item.id = AgendaItemId::create();
    }
    for (Seat& seat : meeting.attendance) {
        seat.id = SeatId::create();
    }
    std::map<PointId, PointId> points;
    renewPoints(meeting.points, points);
    for (Seat& seat : meeting.attendance) {
        for (std::optional<PointId>* at : {&seat.arrivedAt, &seat.leftAt}) {
            if (at->has_value()) {
                *at = renewed(points, **at);
            }
        }
    }
    std::map<ResolutionId, ResolutionId> resolutions;
    for (Resolution& resolution : meeting.resolutions) {
        const ResolutionId old = resolution.id;
        resolution.id = resolutions[old] = ResolutionId::create();
        resolution.point = renewed(points, resolution.point);
    }
    for (ActionItem& action : record.actions) {
        action.id = ActionItemId::create();
        action.meeting = meeting.id;
        action.number = 0;
        action.point = renewed(points, action.point);
        if (action.resolution) {
            action.resolution = renewed(resolutions, *action.resolution);
        }
        for (Assignee& assignee : action.assignees) {
            assignee.id = AssigneeId::create();
        }
    }
    return record;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action_origin.h"

#include <algorithm>

namespace risalah::domain {

namespace {

const Resolution* resolutionOf(const Meeting& meeting, const std::optional<ResolutionId>& id)
{
    const auto found = std::ranges::find_if(
        meeting.resolutions, [&id](const Resolution& resolution) { return id == resolution.id; });
    return found == meeting.resolutions.end() ? nullptr : &*found;
}

} // namespace

bool isApartFromResolution(const Meeting& meeting, const ActionItem& action)
{
    const Resolution* of = resolutionOf(meeting, action.resolution);
    if (of == nullptr || of->point == action.point) {
        return false;
    }
    const auto holds = [&meeting](const PointId& above, const PointId& below) {
        const DiscussionPoint* point = findPoint(meeting.points, above);
        return point != nullptr && findPoint(point->points, below) != nullptr;
    };
    return !holds(of->point, action.point) && !holds(action.point, of->point);
}

Result<MeetingRecord> withActionResolution(MeetingRecord record,
                                           const ActionItemId& id,
                                           const std::optional<ResolutionId>& resolution)
{
    const auto action = std::ranges::find(record.actions, id, &ActionItem::id);
    if (action == record.actions.end()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    const Resolution* basis = resolutionOf(record.meeting, resolution);
    if (resolution && basis == nullptr) {
        return fail(ErrorCode::UnknownRecord, resolution->toString());
    }
    action->resolution = resolution;
    if (basis != nullptr && isApartFromResolution(record.meeting, *action)) {
        action->point = basis->point;
    }
    return record;
}

} // namespace risalah::domain

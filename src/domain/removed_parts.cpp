// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/removed_parts.h"

#include <algorithm>

namespace risalah::domain {

namespace {

/// Without the points that are back already.
void dropKnown(std::vector<DiscussionPoint>& points, const std::vector<DiscussionPoint>& known)
{
    std::erase_if(points,
                  [&known](const DiscussionPoint& point) { return findPoint(known, point.id) != nullptr; });
    for (DiscussionPoint& point : points) {
        dropKnown(point.points, known);
    }
}

} // namespace

MeetingRecord withPartsRestored(MeetingRecord record, const RemovedParts& removed)
{
    Meeting& meeting = record.meeting;
    for (const RemovedParts::Point& gone : removed.points) {
        std::vector<DiscussionPoint> back{gone.point};
        dropKnown(back, meeting.points);
        DiscussionPoint* parent = gone.parent ? findPoint(meeting.points, *gone.parent) : nullptr;
        auto& siblings = parent == nullptr ? meeting.points : parent->points;
        siblings.insert(siblings.end(), back.begin(), back.end());
    }
    for (const Resolution& resolution : removed.resolutions) {
        const bool isThere =
            std::any_of(meeting.resolutions.begin(), meeting.resolutions.end(),
                        [&resolution](const Resolution& one) { return one.id == resolution.id; });
        if (!isThere && findPoint(meeting.points, resolution.point) != nullptr) {
            meeting.resolutions.push_back(resolution);
        }
    }
    for (ActionItem& action : record.actions) {
        const bool isMeant =
            std::find(removed.actions.begin(), removed.actions.end(), action.id) != removed.actions.end();
        if (isMeant && findPoint(meeting.points, action.point) != nullptr) {
            action.removed = false;
        }
    }
    return record;
}

} // namespace risalah::domain

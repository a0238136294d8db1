// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting.h"

namespace risalah::domain {

const DiscussionPoint* findPoint(const std::vector<DiscussionPoint>& points, const PointId& id)
{
    for (const DiscussionPoint& point : points) {
        if (point.id == id) {
            return &point;
        }
        if (const DiscussionPoint* found = findPoint(point.points, id); found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

DiscussionPoint* findPoint(std::vector<DiscussionPoint>& points, const PointId& id)
{
    for (DiscussionPoint& point : points) {
        if (point.id == id) {
            return &point;
        }
        if (DiscussionPoint* found = findPoint(point.points, id); found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

int countPoints(const std::vector<DiscussionPoint>& points)
{
    int count = 0;
    for (const DiscussionPoint& point : points) {
        count += 1 + countPoints(point.points);
    }
    return count;
}

} // namespace risalah::domain

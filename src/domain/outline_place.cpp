// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outline_place.h"

#include "domain/meeting_edits.h"
#include "domain/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace risalah::domain {

namespace {

constexpr auto kDeepestLevel = static_cast<std::size_t>(kMaxPointLevels);

using Points = std::vector<DiscussionPoint>;

/// The ids from the top down to this point, itself included; empty when it is missing.
std::vector<PointId> stepsTo(const Points& points, const PointId& id)
{
    for (const DiscussionPoint& point : points) {
        if (point.id == id) {
            return {id};
        }
        std::vector<PointId> below = stepsTo(point.points, id);
        if (!below.empty()) {
            below.insert(below.begin(), point.id);
            return below;
        }
    }
    return {};
}

std::optional<PointId> parentOf(const Points& points, const PointId& id)
{
    const std::vector<PointId> path = stepsTo(points, id);
    return path.size() < 2 ? std::nullopt : std::optional(path[path.size() - 2]);
}

/// The level a place stands on: the children of its parent, or the top.
const Points& levelOf(const Points& points, const OutlinePlace& place)
{
    const DiscussionPoint* parent = place.parent ? findPoint(points, *place.parent) : nullptr;
    return parent == nullptr ? points : parent->points;
}
const Points& levelOf(Points&&, const OutlinePlace&) = delete; // nothing would be left to refer to

std::size_t indexOn(const Points& level, const std::optional<PointId>& after)
{
    if (!after) {
        return 0;
    }
    const auto found =
        std::find_if(level.begin(), level.end(), [&](const auto& p) { return p.id == *after; });
    return found == level.end() ? level.size()
                                : static_cast<std::size_t>(std::distance(level.begin(), found)) + 1;
}

bool erasePoint(Points& points, const PointId& id)
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [&](const DiscussionPoint& point) { return point.id == id; });
    if (found != points.end()) {
        points.erase(found);
        return true;
    }
    return std::any_of(points.begin(), points.end(),
                       [&](DiscussionPoint& point) { return erasePoint(point.points, id); });
}

} // namespace

OutlinePlace placeAtEnd(const Points& points)
{
    return points.empty() ? OutlinePlace{} : OutlinePlace{std::nullopt, points.back().id};
}

OutlinePlace placeAfter(const Points& points, const PointId& id)
{
    if (findPoint(points, id) == nullptr) {
        return placeAtEnd(points);
    }
    return {parentOf(points, id), id};
}

OutlinePlace placeBefore(const Points& points, const PointId& id)
{
    OutlinePlace place = placeAfter(points, id);
    const Points& level = levelOf(points, place);
    const std::size_t next = indexOn(level, place.after);
    place.after = next < 2 ? std::nullopt : std::optional(level[next - 2].id);
    return place;
}

std::optional<OutlinePlace> placeDeeper(const Points& points, const OutlinePlace& place)
{
    if (!place.after || numberAt(points, place).size() >= kDeepestLevel) {
        return std::nullopt;
    }
    const DiscussionPoint* before = findPoint(points, *place.after);
    if (before == nullptr) {
        return std::nullopt;
    }
    return OutlinePlace{before->id,
                        before->points.empty() ? std::nullopt : std::optional(before->points.back().id)};
}

std::optional<OutlinePlace> placeHigher(const Points& points, const OutlinePlace& place)
{
    if (!place.parent) {
        return std::nullopt;
    }
    return placeAfter(points, *place.parent);
}

PointNumber numberAt(const Points& points, const OutlinePlace& place)
{
    PointNumber number;
    const Points* level = &points;
    if (place.parent) {
        for (const PointId& step : stepsTo(points, *place.parent)) {
            const std::size_t position = indexOn(*level, step);
            number.push_back(static_cast<int>(position));
            level = &(*level)[position - 1].points;
        }
    }
    number.push_back(static_cast<int>(indexOn(*level, place.after)) + 1);
    return number;
}

std::size_t rowAt(const Points& points, const OutlinePlace& place)
{
    // Everything before the place, whole branches included, is read first; so are the parents.
    std::size_t row = 0;
    const PointNumber number = numberAt(points, place);
    const Points* level = &points;
    for (std::size_t depth = 0; depth < number.size(); ++depth) {
        const auto before = static_cast<std::size_t>(number[depth]) - 1;
        for (std::size_t passed = 0; passed < before; ++passed) {
            row += 1 + static_cast<std::size_t>(countPoints((*level)[passed].points));
        }
        if (depth + 1 < number.size()) {
            ++row;
            level = &(*level)[before].points;
        }
    }
    return row;
}

Result<MeetingRecord>
withPointAt(MeetingRecord record, const OutlinePlace& place, const DiscussionPoint& point)
{
    if (point.text.trimmed().isEmpty()) {
        return fail(ErrorCode::EmptyText);
    }
    if (numberAt(record.meeting.points, place).size() > kDeepestLevel) {
        return fail(ErrorCode::NestingTooDeep, point.text);
    }
    Points* level = &record.meeting.points;
    if (place.parent) {
        DiscussionPoint* parent = findPoint(record.meeting.points, *place.parent);
        if (parent == nullptr) {
            return fail(ErrorCode::UnknownRecord, place.parent->toString());
        }
        level = &parent->points;
    }
    const std::size_t index = indexOn(*level, place.after);
    level->insert(level->begin() + static_cast<std::ptrdiff_t>(index), point);
    return record;
}

Result<MeetingRecord> withPointMovedTo(MeetingRecord record, const PointId& id, const OutlinePlace& place)
{
    const DiscussionPoint* found = findPoint(record.meeting.points, id);
    if (found == nullptr) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    const DiscussionPoint moved = *found;
    const bool intoItself = place.parent
        && (*place.parent == id || findPoint(std::as_const(moved.points), *place.parent) != nullptr);
    if (intoItself) {
        return fail(ErrorCode::CannotMoveFurther, moved.text);
    }
    if (place.after == id) {
        return record;
    }
    const std::size_t level = numberAt(record.meeting.points, place).size();
    std::size_t below = 0;
    for (const NumberedPoint& row : numberPoints(moved.points)) {
        below = std::max(below, static_cast<std::size_t>(row.depth) + 1);
    }
    if (level + below > kDeepestLevel) {
        return fail(ErrorCode::NestingTooDeep, moved.text);
    }
    erasePoint(record.meeting.points, id);
    return withPointAt(std::move(record), place, moved);
}

Result<MeetingRecord> withCaptureAt(MeetingRecord record,
                                    const CapturePlace& where,
                                    const Capture& captured,
                                    const WorkingCalendar& calendar)
{
    OutlinePlace next = where.place;
    for (const DiscussionPoint& point : captured.points) {
        Result<MeetingRecord> added = withPointAt(std::move(record), next, point);
        if (!added) {
            return added;
        }
        record = *std::move(added);
        next.after = point.id;
    }
    const auto placed = [&](PointId wanted) -> std::optional<PointId> {
        return findPoint(record.meeting.points, wanted) != nullptr ? std::optional(wanted) : where.fallback;
    };
    for (Resolution resolution : captured.resolutions) {
        const auto point = placed(resolution.point);
        if (!point) {
            return fail(ErrorCode::NoPointAbove, firstWords(resolution.text));
        }
        resolution.point = *point;
        record.meeting.resolutions.push_back(std::move(resolution));
    }
    for (ActionItem action : captured.actions) {
        const auto point = placed(action.point);
        if (!point) {
            return fail(ErrorCode::NoPointAbove, firstWords(action.text));
        }
        action.point = *point;
        action.meeting = record.meeting.id;
        action.originalDueOn = computeDue(action.due, record.meeting.date, calendar);
        record.actions.push_back(std::move(action));
    }
    return record;
}

Result<MeetingRecord> withPointJoinedToPrevious(MeetingRecord record, const PointId& id)
{
    const std::vector<NumberedPoint> rows = numberPoints(record.meeting.points);
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const NumberedPoint& r) { return r.point->id == id; });
    if (row == rows.end()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (row == rows.begin()) {
        return fail(ErrorCode::CannotMoveFurther, firstWords(row->point->text));
    }
    if (!isLeaf(record, *row->point)) {
        return fail(ErrorCode::PointInUse, firstWords(row->point->text));
    }
    const DiscussionPoint before = *std::prev(row)->point;
    const QString joined = QString(before.text + QLatin1Char(' ') + row->point->text).trimmed();
    std::vector<Emphasis> emphasis = before.emphasis;
    const auto start = static_cast<int>(joined.size() - row->point->text.size());
    std::ranges::copy(emphasisMoved(row->point->emphasis, start), std::back_inserter(emphasis));
    Result<MeetingRecord> kept = withPointText(std::move(record), before.id, joined);
    if (kept) {
        kept = withPointEmphasis(*std::move(kept), before.id, emphasis);
    }
    return kept ? withPointRemoved(*std::move(kept), id) : kept;
}

} // namespace risalah::domain

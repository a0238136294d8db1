// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/text.h"

#include <QSet>

#include <algorithm>
#include <iterator>

// The edits that touch the tree of points; the others are in meeting_edits.cpp.
namespace risalah::domain {

namespace {

using Points = std::vector<DiscussionPoint>;
/// 0-based positions from the top; empty means not found.
using Path = std::vector<std::size_t>;

bool findPath(const Points& points, const PointId& id, Path& path)
{
    path.push_back(0);
    for (const DiscussionPoint& point : points) {
        if (point.id == id || findPath(point.points, id, path)) {
            return true;
        }
        ++path.back();
    }
    path.pop_back();
    return false;
}

Path pathTo(const Points& points, const PointId& id)
{
    Path path;
    findPath(points, id, path);
    return path;
}

/// The list that holds the point at `path`.
Points& siblingsAt(Points& points, const Path& path)
{
    Points* list = &points;
    for (std::size_t level = 0; level + 1 < path.size(); ++level) {
        list = &(*list)[path[level]].points;
    }
    return *list;
}

Points::iterator at(Points& siblings, std::size_t index)
{
    return std::next(siblings.begin(), static_cast<std::ptrdiff_t>(index));
}

DiscussionPoint takeOut(Points& siblings, std::size_t index)
{
    DiscussionPoint taken = std::move(siblings[index]);
    siblings.erase(at(siblings, index));
    return taken;
}

/// Levels the point and its children take: 1 without children.
int height(const DiscussionPoint& point)
{
    int below = 0;
    for (const DiscussionPoint& child : point.points) {
        below = std::max(below, height(child));
    }
    return below + 1;
}

void collectIds(const DiscussionPoint& point, QSet<PointId>& ids)
{
    ids.insert(point.id);
    for (const DiscussionPoint& child : point.points) {
        collectIds(child, ids);
    }
}

/// Gives ids to points that have none and refuses ids and texts the record cannot take.
Result<void> takeIn(DiscussionPoint& point, QSet<PointId>& known)
{
    if (point.id.isNull()) {
        point.id = PointId::create();
    }
    if (known.contains(point.id)) {
        return fail(ErrorCode::DuplicateId, point.id.toString());
    }
    known.insert(point.id);
    for (const QString* text : {&point.text, &point.speaker}) {
        if (const auto fits = textWithinLimit(*text); !fits) {
            return forwardError(fits);
        }
    }
    for (DiscussionPoint& child : point.points) {
        if (auto taken = takeIn(child, known); !taken) {
            return taken;
        }
    }
    return {};
}

tl::unexpected<Error> unknownPoint(const PointId& id)
{
    return fail(ErrorCode::UnknownRecord, id.toString());
}

void dropWhatLeadsTo(MeetingRecord& record, const QSet<PointId>& gone)
{
    for (Seat& seat : record.meeting.attendance) {
        for (std::optional<PointId>* at : {&seat.arrivedAt, &seat.leftAt}) {
            if (at->has_value() && gone.contains(**at)) {
                at->reset();
            }
        }
    }
    QSet<ResolutionId> goneResolutions;
    std::erase_if(record.meeting.resolutions, [&](const Resolution& resolution) {
        const bool isGone = gone.contains(resolution.point);
        if (isGone) {
            goneResolutions.insert(resolution.id);
        }
        return isGone;
    });
    // An action that never got a number leaves no trace; a numbered one stays, marked.
    std::erase_if(record.actions, [&gone](const ActionItem& action) {
        return action.number == 0 && gone.contains(action.point);
    });
    for (ActionItem& action : record.actions) {
        action.removed = action.removed || gone.contains(action.point);
        if (action.resolution.has_value() && goneResolutions.contains(*action.resolution)) {
            action.resolution.reset();
        }
    }
}

void inheritPoint(std::optional<PointId>& at, const PointId& gone, const PointId& heir)
{
    if (at == gone) {
        at = heir;
    }
}

Result<MeetingRecord>
withPointField(MeetingRecord record, const PointId& id, QString DiscussionPoint::* field, const QString& text)
{
    DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    if (const auto fits = textWithinLimit(text); !fits) {
        return forwardError(fits);
    }
    if (field == &DiscussionPoint::text) {
        point->emphasis = emphasisAfterEdit(point->emphasis, point->text, text);
    }
    point->*field = text;
    return record;
}

} // namespace

Result<MeetingRecord> withPointAdded(MeetingRecord record, const NewPoint& added)
{
    Points& points = record.meeting.points;
    const Path path = added.after ? pathTo(points, *added.after) : Path{points.size()};
    if (path.empty()) {
        return unknownPoint(added.after.value_or(PointId()));
    }
    QSet<PointId> known;
    for (const DiscussionPoint& point : points) {
        collectIds(point, known);
    }
    DiscussionPoint point = added.point;
    if (const auto taken = takeIn(point, known); !taken) {
        return forwardError(taken);
    }
    // A file may bring deeper levels than the editor makes; beside such a point another one may stand.
    const int level = static_cast<int>(path.size());
    if (level + height(point) - 1 > std::max(kMaxPointLevels, level)) {
        return fail(ErrorCode::NestingTooDeep, firstWords(point.text));
    }
    Points& siblings = siblingsAt(points, path);
    siblings.insert(at(siblings, path.back() + (added.after ? 1 : 0)), std::move(point));
    return record;
}

Result<MeetingRecord> withPointText(MeetingRecord record, const PointId& id, const QString& text)
{
    return withPointField(std::move(record), id, &DiscussionPoint::text, text);
}

Result<MeetingRecord>
withPointEmphasis(MeetingRecord record, const PointId& id, const std::vector<Emphasis>& emphasis)
{
    DiscussionPoint* point = findPoint(record.meeting.points, id);
    if (point == nullptr) {
        return unknownPoint(id);
    }
    point->emphasis = tidiedEmphasis(emphasis, point->text.size());
    return record;
}

Result<MeetingRecord> withPointSpeaker(MeetingRecord record, const PointId& id, const QString& speaker)
{
    return withPointField(std::move(record), id, &DiscussionPoint::speaker, speaker);
}

Result<MeetingRecord> withPointRemoved(MeetingRecord record, const PointId& id)
{
    const Path path = pathTo(record.meeting.points, id);
    if (path.empty()) {
        return unknownPoint(id);
    }
    QSet<PointId> gone;
    collectIds(takeOut(siblingsAt(record.meeting.points, path), path.back()), gone);
    dropWhatLeadsTo(record, gone);
    return record;
}

Result<MeetingRecord> withPointDissolved(MeetingRecord record, const PointId& id, const PointId& heir)
{
    const Path path = pathTo(record.meeting.points, id);
    if (path.empty() || id == heir || findPoint(record.meeting.points, heir) == nullptr) {
        return unknownPoint(path.empty() ? id : heir);
    }
    Points& siblings = siblingsAt(record.meeting.points, path);
    DiscussionPoint gone = takeOut(siblings, path.back());
    siblings.insert(at(siblings, path.back()), std::move_iterator(gone.points.begin()),
                    std::move_iterator(gone.points.end()));
    for (Seat& seat : record.meeting.attendance) {
        inheritPoint(seat.arrivedAt, id, heir);
        inheritPoint(seat.leftAt, id, heir);
    }
    for (Resolution& resolution : record.meeting.resolutions) {
        resolution.point = resolution.point == id ? heir : resolution.point;
    }
    for (ActionItem& action : record.actions) {
        action.point = action.point == id ? heir : action.point;
    }
    return record;
}

bool isLeaf(const MeetingRecord& record, const DiscussionPoint& point)
{
    const auto leadsHere = [&](const auto& item) { return item.point == point.id; };
    return point.points.empty() && std::ranges::none_of(record.meeting.resolutions, leadsHere)
        && std::ranges::none_of(record.actions, [&](const ActionItem& action) {
               return !action.removed && leadsHere(action);
           });
}

Result<MeetingRecord> withPointIndented(MeetingRecord record, const PointId& id)
{
    const Path path = pathTo(record.meeting.points, id);
    if (path.empty()) {
        return unknownPoint(id);
    }
    Points& siblings = siblingsAt(record.meeting.points, path);
    const DiscussionPoint& point = siblings[path.back()];
    if (path.back() == 0) {
        return fail(ErrorCode::CannotMoveFurther, firstWords(point.text));
    }
    if (static_cast<int>(path.size()) + height(point) > kMaxPointLevels) {
        return fail(ErrorCode::NestingTooDeep, firstWords(point.text));
    }
    DiscussionPoint moved = takeOut(siblings, path.back());
    siblings[path.back() - 1].points.push_back(std::move(moved));
    return record;
}

Result<MeetingRecord> withPointOutdented(MeetingRecord record, const PointId& id)
{
    Path path = pathTo(record.meeting.points, id);
    if (path.empty()) {
        return unknownPoint(id);
    }
    Points& siblings = siblingsAt(record.meeting.points, path);
    const std::size_t index = path.back();
    if (path.size() == 1) {
        return fail(ErrorCode::CannotMoveFurther, firstWords(siblings[index].text));
    }
    DiscussionPoint moved = takeOut(siblings, index);
    const auto later = at(siblings, index);
    std::move(later, siblings.end(), std::back_inserter(moved.points));
    siblings.erase(later, siblings.end());
    path.pop_back();
    Points& target = siblingsAt(record.meeting.points, path);
    target.insert(at(target, path.back() + 1), std::move(moved));
    return record;
}

Result<MeetingRecord> withPointMoved(MeetingRecord record, const PointId& id, Direction direction)
{
    const Path path = pathTo(record.meeting.points, id);
    if (path.empty()) {
        return unknownPoint(id);
    }
    Points& siblings = siblingsAt(record.meeting.points, path);
    const std::size_t index = path.back();
    const bool isUp = direction == Direction::Up;
    if (isUp ? index == 0 : index + 1 == siblings.size()) {
        return fail(ErrorCode::CannotMoveFurther, firstWords(siblings[index].text));
    }
    std::swap(siblings[index], siblings[isUp ? index - 1 : index + 1]);
    return record;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capture.h"
#include "domain/point_number.h"

#include <cstddef>

namespace risalah::domain {

/// Tempat butir baru: where a line that is not a point yet stands in the outline.
struct OutlinePlace {
    std::optional<PointId> parent; ///< none = the top level
    std::optional<PointId> after; ///< the sibling before it; none = first of its level

    friend bool operator==(const OutlinePlace&, const OutlinePlace&) = default;
};

[[nodiscard]] OutlinePlace placeAtEnd(const std::vector<DiscussionPoint>& points);
/// Next to this point on its level; the end when the point is missing.
[[nodiscard]] OutlinePlace placeAfter(const std::vector<DiscussionPoint>& points, const PointId& id);
[[nodiscard]] OutlinePlace placeBefore(const std::vector<DiscussionPoint>& points, const PointId& id);
/// Last child of the sibling before; nullopt for a first child or below the deepest level.
[[nodiscard]] std::optional<OutlinePlace> placeDeeper(const std::vector<DiscussionPoint>& points,
                                                      const OutlinePlace& place);
/// Next to its parent; nullopt at the top.
[[nodiscard]] std::optional<OutlinePlace> placeHigher(const std::vector<DiscussionPoint>& points,
                                                      const OutlinePlace& place);

/// The number a point at this place would have.
[[nodiscard]] PointNumber numberAt(const std::vector<DiscussionPoint>& points, const OutlinePlace& place);
/// How many points stand before this place in reading order.
[[nodiscard]] std::size_t rowAt(const std::vector<DiscussionPoint>& points, const OutlinePlace& place);

/// The point enters at the place; EmptyText when it has no text.
[[nodiscard]] Result<MeetingRecord>
withPointAt(MeetingRecord record, const OutlinePlace& place, const DiscussionPoint& point);

/// The point and everything below it goes to the place. CannotMoveFurther into itself, NestingTooDeep when
/// its children would stand too deep.
[[nodiscard]] Result<MeetingRecord>
withPointMovedTo(MeetingRecord record, const PointId& id, const OutlinePlace& place);

/// Where a proposal enters, and the point its loose resolutions and actions lead to.
struct CapturePlace {
    OutlinePlace place;
    std::optional<PointId> fallback;
};
/// Everything a proposal holds enters at the place, one point after the other; deadlines are computed.
/// Without a fallback, a resolution or action that leads to no point is NoPointAbove.
[[nodiscard]] Result<MeetingRecord> withCaptureAt(MeetingRecord record,
                                                  const CapturePlace& where,
                                                  const Capture& captured,
                                                  const WorkingCalendar& calendar);

/// The text joins the point before in reading order and the point goes; CannotMoveFurther when it is the
/// first one, PointInUse when something would go with it.
[[nodiscard]] Result<MeetingRecord> withPointJoinedToPrevious(MeetingRecord record, const PointId& id);

} // namespace risalah::domain

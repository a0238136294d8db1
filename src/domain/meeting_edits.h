// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

namespace risalah::domain {

/// How deep the editor lets points go; a file may bring more.
inline constexpr int kMaxPointLevels = 6;

/// Where a new point goes. It follows `after` on its level; without `after` it ends the top level.
/// Points without an id get one; its children come with it.
struct NewPoint {
    DiscussionPoint point;
    std::optional<PointId> after;
};

/// All edits are pure: they take a record and give a new one, or an Error and nothing has changed.
/// An edit that would change nothing gives the same record. A point that is missing is UnknownRecord.
[[nodiscard]] Result<MeetingRecord> withTitle(MeetingRecord record, const QString& title);
[[nodiscard]] Result<MeetingRecord> withPointAdded(MeetingRecord record, const NewPoint& added);
[[nodiscard]] Result<MeetingRecord>
withPointText(MeetingRecord record, const PointId& id, const QString& text);
[[nodiscard]] Result<MeetingRecord>
withPointEmphasis(MeetingRecord record, const PointId& id, const std::vector<Emphasis>& emphasis);
[[nodiscard]] Result<MeetingRecord>
withPointSpeaker(MeetingRecord record, const PointId& id, const QString& speaker);
/// Its children go with it, and with them the resolutions and actions that lead back to it (actions as in
/// withActionRemoved).
[[nodiscard]] Result<MeetingRecord> withPointRemoved(MeetingRecord record, const PointId& id);
/// Becomes the last child of the point before it; CannotMoveFurther for a first child, NestingTooDeep below
/// level 6.
[[nodiscard]] Result<MeetingRecord> withPointIndented(MeetingRecord record, const PointId& id);
/// Follows its parent; its later siblings become its children, as in Word. CannotMoveFurther at the top.
[[nodiscard]] Result<MeetingRecord> withPointOutdented(MeetingRecord record, const PointId& id);
enum class Direction { Up, Down };
/// Swaps with the sibling before or after it; CannotMoveFurther at the border.
[[nodiscard]] Result<MeetingRecord>
withPointMoved(MeetingRecord record, const PointId& id, Direction direction);
/// A resolution with the point's text, at the end of the list.
[[nodiscard]] Result<MeetingRecord> withResolutionFromPoint(MeetingRecord record, const PointId& id);
/// An action with the point's text and no assignee yet.
[[nodiscard]] Result<MeetingRecord> withActionFromPoint(MeetingRecord record, const PointId& id);
/// Actions of the resolution stay, led back to the point only.
[[nodiscard]] Result<MeetingRecord> withResolutionRemoved(MeetingRecord record, const ResolutionId& id);
/// A mark, not a deletion: the row and its number stay. An action that has no number yet is simply gone.
[[nodiscard]] Result<MeetingRecord> withActionRemoved(MeetingRecord record, const ActionItemId& id);
/// Fills originalDueOn from the rule and the meeting's date, where no extension was given. The same rule
/// again keeps the date, even when the calendar has changed since.
[[nodiscard]] Result<MeetingRecord> withActionDue(MeetingRecord record,
                                                  const ActionItemId& id,
                                                  const DueRule& rule,
                                                  const WorkingCalendar& calendar);
/// The meeting's date changes every deadline that is counted from it and has no extension; a last day
/// moves along.
[[nodiscard]] Result<MeetingRecord>
withDate(MeetingRecord record, Date date, const WorkingCalendar& calendar);

/// A new draft after an old meeting: title, kind, series, times, place, officers, agenda and seats
/// (attendance emptied) with new ids; no points, resolutions, actions, invitation or closing.
[[nodiscard]] MeetingRecord copiedForNewMeeting(const MeetingRecord& original, Date date);

} // namespace risalah::domain

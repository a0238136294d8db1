// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/office.h"

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
/// What a meeting is called in lists until somebody gives it a title.
inline constexpr QLatin1StringView kUntitled("Rapat koordinasi tanpa judul");
/// The title somebody gave it; empty until then.
[[nodiscard]] QString givenTitle(const Meeting& meeting);
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
/// Its children take its place, and what led to it leads to `heir`, which stands elsewhere in the outline.
[[nodiscard]] Result<MeetingRecord>
withPointDissolved(MeetingRecord record, const PointId& id, const PointId& heir);
/// Nothing would go with it: no point is below it, no resolution or action leads to it.
[[nodiscard]] bool isLeaf(const MeetingRecord& record, const DiscussionPoint& point);
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

/// The office's standing items in front, those that are on the agenda already left out.
[[nodiscard]] MeetingRecord withStandingAgenda(MeetingRecord record, const Office& office);

/// Swaps with the nearest seat of the same category before or after it; CannotMoveFurther at its border.
[[nodiscard]] Result<MeetingRecord>
withSeatMoved(MeetingRecord record, const SeatId& id, Direction direction);

/// A step of the review: who took it and when. Returning needs a note (EmptyText); the note of another step
/// may be empty. A step that changes nothing is no step.
struct ReviewStep {
    ReviewState state = ReviewState::Draft;
    QString note;
    QString by;
    Instant at;
};
[[nodiscard]] Result<MeetingRecord> withReviewStep(MeetingRecord record, const ReviewStep& step);

/// Where the review may go from here, the usual step first: a draft is submitted, a submitted one is declared
/// ready or returned.
[[nodiscard]] std::vector<ReviewState> nextReviewStates(ReviewState state);

/// Postponed or cancelled needs a reason (EmptyText); scheduled takes it away.
[[nodiscard]] Result<MeetingRecord>
withCourse(MeetingRecord record, MeetingCourse course, const QString& reason);

/// What the record does not have yet of an earlier meeting of its row: officers, place, times, signers, the
/// items and seats that are missing. What is written already stays.
[[nodiscard]] MeetingRecord withTakenOver(MeetingRecord record, const MeetingRecord& earlier);

/// A new draft after an old meeting: title, kind, series, times, place, officers, agenda and seats
/// (attendance emptied) with new ids; no points, resolutions, actions, invitation or closing.
[[nodiscard]] MeetingRecord copiedForNewMeeting(const MeetingRecord& original, Date date);

} // namespace risalah::domain

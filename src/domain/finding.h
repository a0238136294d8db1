// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/office.h"

#include <vector>

namespace risalah::domain {

/// What the check before finalising can find (product.md 4: the first group blocks, the rest warns).
/// NoKind is ours: a number that prints the kind cannot be issued without one. So is LastDateBeforeFirst:
/// what the file format refuses would be frozen into an edition that nobody can read again.
enum class FindingCode {
    NoKind,
    LastDateBeforeFirst,
    NoStartTime,
    NoPlace,
    NoChair,
    NoPoint,
    ActionWithoutAssignee,
    DueBeforeMeeting,
    LeftoverPlaceholder,
    AttendanceUnfilled,
    // warnings
    NoInvitationNumber,
    NoNoteTaker,
    NoAgenda,
    NoAttendance,
    NoResolution,
    NoClosing,
    ActionWithoutDue,
    DueOnHoliday,
    DueBeyondCalendar,
    CalendarChanged,
    NipSuspicious,
    NrpSuspicious,
    RankUnlikeGrade,
    OfficialWithoutIdentity,
    GiverMissing,
    SeatPersonMissing,
    EndBeforeStart,
    MeetingNotHeld,
    MeetingInFuture,
    InvitationAfterMeeting,
    InvitationTooNear,
    CourseWithoutReason,
    QuorumMissed,
    DuplicateSeat,
    DuplicateAttendee,
    RepresentativeWithoutPosition,
    DepartureBeforeArrival,
    EmptyResolution,
    SignerMissing,
    DuplicateSigner,
    SignerNotPrinted,
    ActionApartFromResolution,
    CorrectionWithoutChange,
    NumberLeftBehind,
    UnprintableCharacter,
    ReviewOpen,
};

/// As many blocks of signatures as a notula has room for; more signers sign a list of their own.
inline constexpr std::size_t kMostSigners = 3;

enum class Severity { Blocks, Warns };

/// Temuan pemeriksaan: one thing to mend, and where. `subject` names it for the sentence (a seat, "TL-3", a
/// date).
struct Finding {
    FindingCode code{};
    Severity severity = Severity::Warns;
    /// A path as in risalah/1: "meeting.start", "attendance[3].status", "actions[0].assignees". Positions
    /// count the rows of the record, removed actions too.
    QString where;
    QString subject;

    friend bool operator==(const Finding&, const Finding&) = default;
};

[[nodiscard]] Severity severityOf(FindingCode code);

/// A register number kept free for a meeting.
struct ReservedNumber {
    int year = 0;
    int sequence = 0;

    friend bool operator==(const ReservedNumber&, const ReservedNumber&) = default;
};

/// What a record is checked against.
struct CheckBasis {
    const WorkingCalendar& calendar;
    Date today;
    const Office& office; ///< its number patterns say what a number needs
    const MeetingRecord* frozen = nullptr; ///< in a correction: what the edition before holds, under the
                                           ///< ids of the record
    std::vector<ReservedNumber> reserved = {}; ///< for this meeting, of every year
    QString unprintable = {}; ///< characters of the record that no font of the papers has
};

/// All findings in the order of the paper; empty means ready to finalise.
[[nodiscard]] std::vector<Finding> check(const MeetingRecord& record, const CheckBasis& basis);

[[nodiscard]] bool blocksFinalising(const std::vector<Finding>& findings);

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/person.h"
#include "domain/working_calendar.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace risalah::domain {

enum class Priority { Normal, Important, Urgent };

/// belum mulai, berjalan, selesai, dibatalkan. *Overdue* is computed, never stored.
enum class AssigneeStatus { Open, InProgress, Done, Cancelled };

/// The most days a rule may count.
inline constexpr int kMaxDueDays = 3650;

/// Tenggat as it was entered.
struct FixedDue {
    Date date; ///< never moved, whatever the calendar says
    friend bool operator==(const FixedDue&, const FixedDue&) = default;
};
struct DaysDue {
    int days = 0; ///< calendar days after the meeting, 0–3650
    friend bool operator==(const DaysDue&, const DaysDue&) = default;
};
struct WorkdaysDue {
    int days = 0; ///< working days after the meeting, 0–3650
    friend bool operator==(const WorkdaysDue&, const WorkdaysDue&) = default;
};
struct TextDue {
    QString text; ///< "segera", "berkelanjutan", "sebelum rapat berikutnya": no date
    friend bool operator==(const TextDue&, const TextDue&) = default;
};
using DueRule = std::variant<std::monostate, FixedDue, DaysDue, WorkdaysDue, TextDue>;

/// A line of an assignee's log.
struct ProgressNote {
    Instant at;
    QString by;
    QString text;
    friend bool operator==(const ProgressNote&, const ProgressNote&) = default;
};

/// Penanggung jawab: each has a status, a log and proof of its own.
struct Assignee {
    AssigneeId id;
    QString office;
    std::optional<PersonCard> person;
    AssigneeStatus status = AssigneeStatus::Open;
    std::optional<Date> doneOn;
    std::vector<ProgressNote> log;
    std::vector<AttachmentId> proof;

    friend bool operator==(const Assignee&, const Assignee&) = default;
};

/// Perpanjangan: the original date stays readable.
struct Extension {
    Date until;
    QString reason;
    Instant at;
    QString by;
    friend bool operator==(const Extension&, const Extension&) = default;
};

/// Tindak lanjut: its own aggregate, because it lives on after the minutes are signed.
struct ActionItem {
    ActionItemId id;
    MeetingId meeting;
    PointId point;
    std::optional<ResolutionId> resolution;
    int number = 0; ///< "TL-7" in this register; 0 until storage gives it, never reused
    QString text;
    Priority priority = Priority::Normal;
    std::vector<Assignee> assignees;
    DueRule due;
    /// Computed from the rule when it was entered, and kept when the calendar changes later.
    std::optional<Date> originalDueOn;
    std::vector<Extension> extensions;
    bool removed = false;

    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// The date the rule gives, counted from the meeting's date; nullopt without a date.
[[nodiscard]] std::optional<Date>
computeDue(const DueRule& rule, Date meetingDate, const WorkingCalendar& calendar);

/// The date in force: the last extension, else the original.
[[nodiscard]] std::optional<Date> dueOn(const ActionItem& action);

/// True when the rule gives another date today than the one kept ("kalender berubah"). An extension was set
/// by hand: no calendar moves it.
[[nodiscard]] bool
calendarChanged(const ActionItem& action, Date meetingDate, const WorkingCalendar& calendar);

/// Done when every assignee is done or cancelled and one is done; Cancelled when all are cancelled;
/// InProgress when one is in progress or done; else Open. Without assignees: Open.
[[nodiscard]] AssigneeStatus overallStatus(const ActionItem& action);

/// Share of assignees done among those not cancelled, 0 to 1.
[[nodiscard]] double progressShare(const ActionItem& action);

/// The day asked about is after the date in force, in calendar days, while an assignee is open or in
/// progress. A removed action is never late.
[[nodiscard]] bool isOverdue(const ActionItem& action, Date today);

/// "TL-07": at least two digits.
[[nodiscard]] QString actionLabel(int number);

} // namespace risalah::domain

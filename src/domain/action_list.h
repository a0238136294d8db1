// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/meeting.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace risalah::domain {

/// Which actions the ledger shows.
struct ActionFilter {
    std::optional<Date>
        on; ///< the day asked about: what is due before it stands first; empty: nothing is late
    QString text; ///< words or beginnings of words of the action
    std::optional<AssigneeStatus> status; ///< of the whole action
    bool unfinished = false; ///< open or in progress
    QString office; ///< of one assignee, capitals and accents ignored; empty: any
    std::optional<Date> from; ///< of the meeting
    std::optional<Date> to;
    std::optional<Date> dueFrom;
    std::optional<Date> dueTo;
    bool overdue = false; ///< unfinished and due before the day asked about
    std::optional<Date> doneFrom; ///< of the last assignee who finished; both or none
    std::optional<Date> doneTo;
    std::optional<MeetingId> meeting;
    bool drafts = false; ///< actions of meetings that were never finalised too
    bool removed = false; ///< true: only removed ones
    int limit = 0; ///< 0: all
    int offset = 0;
};

/// One line of the ledger: one per action, whatever the number of assignees.
struct ActionRow {
    struct Assignee {
        AssigneeId id;
        QString office;
        QString personName; ///< may be empty
        AssigneeStatus status = AssigneeStatus::Open;
        std::optional<Date> doneOn;
    };
    ActionItemId id;
    int number = 0;
    MeetingId meeting;
    QString meetingTitle;
    Date meetingDate = Date::unset();
    MeetingPhase phase = MeetingPhase::Draft;
    PointId point;
    std::optional<ResolutionId> resolution;
    QString text;
    Priority priority = Priority::Normal;
    AssigneeStatus status = AssigneeStatus::Open; ///< of the whole action
    std::optional<Date> dueOn; ///< in force
    std::optional<Date> originalDueOn;
    QString dueText; ///< "segera"; only without a date
    std::vector<Assignee> assignees;
    std::int64_t revision = 0;
};

} // namespace risalah::domain

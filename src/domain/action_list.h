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
    QString text; ///< words or beginnings of words of the action
    std::optional<AssigneeStatus> status; ///< of the whole action
    bool unfinished = false; ///< open or in progress
    QString office; ///< of one assignee, capitals and accents ignored; empty: any
    std::optional<Date> from; ///< of the meeting
    std::optional<Date> to;
    std::optional<Date> dueFrom;
    std::optional<Date> dueTo;
    std::optional<Date> overdueOn; ///< unfinished and due before this day
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

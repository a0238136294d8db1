// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/meeting.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

/// Which actions the ledger shows.
struct ActionFilter {
    QString text; ///< words or beginnings of words of the action
    std::optional<domain::AssigneeStatus> status; ///< of the whole action
    bool unfinished = false; ///< open or in progress
    QString office; ///< of one assignee, capitals and accents ignored; empty: any
    std::optional<domain::Date> from; ///< of the meeting
    std::optional<domain::Date> to;
    std::optional<domain::Date> dueFrom;
    std::optional<domain::Date> dueTo;
    std::optional<domain::Date> overdueOn; ///< unfinished and due before this day
    std::optional<domain::MeetingId> meeting;
    bool drafts = false; ///< actions of meetings that were never finalised too
    bool removed = false; ///< true: only removed ones
    int limit = 0; ///< 0: all
    int offset = 0;
};

/// One line of the ledger: one per action, whatever the number of assignees.
struct ActionRow {
    struct Assignee {
        domain::AssigneeId id;
        QString office;
        QString personName; ///< may be empty
        domain::AssigneeStatus status = domain::AssigneeStatus::Open;
        std::optional<domain::Date> doneOn;
    };
    domain::ActionItemId id;
    int number = 0;
    domain::MeetingId meeting;
    QString meetingTitle;
    domain::Date meetingDate = *domain::Date::of(2000, 1, 1);
    domain::MeetingPhase phase = domain::MeetingPhase::Draft;
    domain::PointId point;
    std::optional<domain::ResolutionId> resolution;
    QString text;
    domain::Priority priority = domain::Priority::Normal;
    domain::AssigneeStatus status = domain::AssigneeStatus::Open; ///< of the whole action
    std::optional<domain::Date> dueOn; ///< in force
    std::optional<domain::Date> originalDueOn;
    QString dueText; ///< "segera"; only without a date
    std::vector<Assignee> assignees;
    std::int64_t revision = 0;
};

/// Follow-up actions over all meetings.
class ActionItemRepository {
public:
    [[nodiscard]] static Result<Stored<domain::ActionItem>> load(Database& db,
                                                                 const domain::ActionItemId& id);
    /// All actions of a meeting in order of entry, removed ones too: they are part of the record.
    [[nodiscard]] static Result<std::vector<Stored<domain::ActionItem>>>
    loadOf(Database& db, const domain::MeetingId& meeting);
    /// Gives the next number of the register (TL-n), never given before; `action.number` must be 0.
    [[nodiscard]] static Result<Stored<domain::ActionItem>> insert(Transaction& tx,
                                                                   const domain::ActionItem& action);
    /// As MeetingRepository::update. The number never changes, whatever `after` says: an undo may bring back
    /// a value from before it was given. The value returned has it.
    [[nodiscard]] static Result<Stored<domain::ActionItem>>
    update(Transaction& tx, const domain::ActionItem& before, const Stored<domain::ActionItem>& after);
    /// Earliest due first, without a date last, then by number.
    [[nodiscard]] static Result<std::vector<ActionRow>> list(Database& db, const ActionFilter& filter);
    [[nodiscard]] static Result<int> count(Database& db, const ActionFilter& filter);
};

} // namespace risalah::storage

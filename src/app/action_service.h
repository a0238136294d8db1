// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stored.h"
#include "domain/action_list.h"

#include <vector>

namespace risalah::app {

class RegisterContext;

/// Which rows the ledger shows. Actions of drafts are no orders yet and appear only with `drafts`.
struct ActionQuery {
    std::optional<domain::Date> on; ///< the day asked about; empty: today in the office's zone
    QString text;
    QString office; ///< of one assignee
    std::optional<domain::AssigneeStatus> status; ///< of the whole action
    bool unfinished = false; ///< open or in progress
    bool overdue = false; ///< only late ones
    std::optional<int> dueWithin; ///< unfinished and due from `on` to so many calendar days later
    std::optional<domain::Date> from; ///< date of the meeting
    std::optional<domain::Date> to;
    std::optional<domain::MeetingId> meeting;
    bool drafts = false;
    int limit = 0; ///< 0: all
    int offset = 0;
};

/// One row of the ledger with what follows from the day asked about; nothing of it is stored.
struct LedgerRow {
    domain::ActionRow action;
    bool overdue = false;
    int workdaysLate = 0; ///< working days after the due date, for overdue rows (a late Saturday may be 0)
    std::optional<int> workdaysLeft; ///< unfinished and not overdue, with a date
    bool dueSoon = false; ///< mendesak: not overdue, at most kSoonWorkdays left
    double progress = 0; ///< share of assignees done, 0 to 1
};
inline constexpr int kSoonWorkdays = 3;

/// The four figures above the ledger.
struct LedgerCounts {
    int overdue = 0;
    int dueSoon = 0;
    int inProgress = 0;
    int doneThisMonth = 0; ///< last assignee done in the month of the day asked about
};

/// What happened to an action; of one assignee, or of all when none is named.
struct StatusChange {
    domain::ActionItemId action;
    std::optional<domain::AssigneeId> assignee;
    domain::AssigneeStatus status = domain::AssigneeStatus::Open;
    QString note; ///< a line for the log; may be empty
    std::optional<domain::Date> doneOn; ///< for Done; empty: today
};

/// The follow-up ledger over all meetings. Every change is one transaction with its audit event.
class ActionService {
public:
    explicit ActionService(RegisterContext& context);

    /// Late ones first (longest late first), then by due date, then without a date, finished ones last.
    [[nodiscard]] Result<std::vector<LedgerRow>> list(const ActionQuery& query);
    /// How many rows list() has for the query without its limit.
    [[nodiscard]] Result<int> count(const ActionQuery& query);
    [[nodiscard]] Result<LedgerCounts> counts(const std::optional<domain::Date>& on = {});
    [[nodiscard]] Result<Stored<domain::ActionItem>> load(const domain::ActionItemId& id);
    [[nodiscard]] Result<Stored<domain::ActionItem>> setStatus(const StatusChange& change);
    /// A progress note without a change of status. EmptyText when blank.
    [[nodiscard]] Result<Stored<domain::ActionItem>>
    addNote(const domain::ActionItemId& id,
            const std::optional<domain::AssigneeId>& assignee,
            const QString& note);
    /// Keeps the original date readable. EmptyText without a reason; EndBeforeStart when `until` is not
    /// after the date in force.
    [[nodiscard]] Result<Stored<domain::ActionItem>>
    extend(const domain::ActionItemId& id, domain::Date until, const QString& reason);
    /// Undo of a change made here: puts the value of before back. RecordChangedElsewhere when the action has
    /// changed since.
    [[nodiscard]] Result<Stored<domain::ActionItem>> putBack(const Stored<domain::ActionItem>& now,
                                                             const domain::ActionItem& earlier);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app

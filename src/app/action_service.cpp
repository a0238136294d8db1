// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_service.h"

#include "app/detail/register_context.h"
#include "domain/text.h"
#include "storage/action_item_repository.h"
#include "storage/meeting_repository.h"

#include <algorithm>

namespace risalah::app {

namespace {

using domain::ActionItem;
using domain::AssigneeStatus;
using storage::ActionItemRepository;

domain::ActionFilter filterOf(const ActionQuery& query, domain::Date on)
{
    domain::ActionFilter filter;
    filter.text = query.text;
    filter.status = query.status;
    filter.unfinished = query.unfinished;
    filter.office = query.office;
    filter.from = query.from;
    filter.to = query.to;
    filter.meeting = query.meeting;
    // What a draft asks for is no order yet, so it cannot be late.
    filter.drafts = query.drafts && !query.overdue;
    if (query.overdue) {
        filter.overdueOn = on;
    }
    if (query.dueWithin) {
        filter.unfinished = true;
        filter.dueFrom = on;
        filter.dueTo = on.addDays(*query.dueWithin);
    }
    return filter;
}

bool isUnfinished(AssigneeStatus status)
{
    return status == AssigneeStatus::Open || status == AssigneeStatus::InProgress;
}

double shareDone(const domain::ActionRow& row)
{
    const auto count = [&row](auto&& predicate) {
        return std::count_if(row.assignees.begin(), row.assignees.end(), predicate);
    };
    const auto wanted = count([](const auto& one) { return one.status != AssigneeStatus::Cancelled; });
    const auto done = count([](const auto& one) { return one.status == AssigneeStatus::Done; });
    return wanted == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(wanted);
}

LedgerRow ledgerRow(domain::ActionRow action, domain::Date on, const domain::WorkingCalendar& calendar)
{
    LedgerRow row;
    row.progress = shareDone(action);
    if (action.phase != domain::MeetingPhase::Draft && action.dueOn && isUnfinished(action.status)) {
        row.overdue = on > *action.dueOn;
        if (row.overdue) {
            row.workdaysLate = calendar.workingDaysBetween(*action.dueOn, on);
        } else {
            row.workdaysLeft = calendar.workingDaysBetween(on, *action.dueOn);
            row.dueSoon = *row.workdaysLeft <= kSoonWorkdays;
        }
    }
    row.action = std::move(action);
    return row;
}

// 0 late, 1 with a date, 2 without a date, 3 finished.
int groupOf(const LedgerRow& row)
{
    if (!isUnfinished(row.action.status)) {
        return 3;
    }
    if (row.overdue) {
        return 0;
    }
    return row.action.dueOn ? 1 : 2;
}

bool comesBefore(const LedgerRow& one, const LedgerRow& other)
{
    if (groupOf(one) != groupOf(other)) {
        return groupOf(one) < groupOf(other);
    }
    if (one.action.dueOn != other.action.dueOn) {
        return one.action.dueOn < other.action.dueOn;
    }
    return one.action.number < other.action.number;
}

void slice(std::vector<LedgerRow>& rows, int offset, int limit)
{
    const auto first = std::min(rows.size(), static_cast<size_t>(std::max(offset, 0)));
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(first));
    if (limit > 0 && rows.size() > static_cast<size_t>(limit)) {
        rows.erase(rows.begin() + limit, rows.end());
    }
}

bool isDoneInMonthOf(const domain::ActionRow& action, domain::Date on)
{
    std::optional<domain::Date> last;
    for (const domain::ActionRow::Assignee& assignee : action.assignees) {
        last = std::max(last, assignee.doneOn);
    }
    return action.status == AssigneeStatus::Done && last && last->year() == on.year()
        && last->month() == on.month();
}

void apply(domain::Assignee& assignee, const StatusChange& change, domain::Date today)
{
    assignee.status = change.status;
    assignee.doneOn.reset();
    if (change.status == AssigneeStatus::Done) {
        assignee.doneOn = change.doneOn.value_or(today);
    }
}

// Changes one action in a transaction of its own; `change` gets (action, the transaction's moment and name).
template <class Change>
Result<Stored<ActionItem>> changeAction(RegisterContext& context,
                                        const domain::ActionItemId& id,
                                        const QString& what,
                                        const Change& change)
{
    auto tx = context.begin(what);
    if (!tx) {
        return forwardError(tx);
    }
    const auto before = ActionItemRepository::load(context.db(), id);
    if (!before) {
        return forwardError(before);
    }
    Stored<ActionItem> after = *before;
    if (const Result<void> changed = change(after.value, tx->change()); !changed) {
        return forwardError(changed);
    }
    auto saved = ActionItemRepository::update(*tx, before->value, after);
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

// Runs `edit` on the named assignee, or on all. UnknownRecord when the action has no such assignee.
template <class Edit>
Result<void>
forAssignees(ActionItem& action, const std::optional<domain::AssigneeId>& wanted, const Edit& edit)
{
    bool found = !wanted.has_value();
    for (domain::Assignee& assignee : action.assignees) {
        if (!wanted || assignee.id == *wanted) {
            found = true;
            edit(assignee);
        }
    }
    return found ? Result<void>() : Result<void>(fail(ErrorCode::UnknownRecord, wanted->toString()));
}

} // namespace

ActionService::ActionService(RegisterContext& context) : m_context(context)
{
}

Result<std::vector<LedgerRow>> ActionService::list(const ActionQuery& query)
{
    const auto today = m_context.today();
    if (!today) {
        return forwardError(today);
    }
    const auto calendar = m_context.calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    const domain::Date on = query.on.value_or(*today);
    auto actions = ActionItemRepository::list(m_context.db(), filterOf(query, on));
    if (!actions) {
        return forwardError(actions);
    }
    std::vector<LedgerRow> rows;
    rows.reserve(actions->size());
    for (domain::ActionRow& action : *actions) {
        rows.push_back(ledgerRow(std::move(action), on, *calendar));
    }
    std::stable_sort(rows.begin(), rows.end(), comesBefore);
    slice(rows, query.offset, query.limit);
    return rows;
}

Result<LedgerCounts> ActionService::counts(const std::optional<domain::Date>& on)
{
    ActionQuery query;
    query.on = on;
    const auto today = m_context.today();
    if (!today) {
        return forwardError(today);
    }
    const auto rows = list(query);
    if (!rows) {
        return forwardError(rows);
    }
    LedgerCounts counts;
    for (const LedgerRow& row : *rows) {
        counts.overdue += row.overdue ? 1 : 0;
        counts.dueSoon += row.dueSoon ? 1 : 0;
        counts.inProgress += row.action.status == AssigneeStatus::InProgress ? 1 : 0;
        counts.doneThisMonth += isDoneInMonthOf(row.action, on.value_or(*today)) ? 1 : 0;
    }
    return counts;
}

Result<Stored<ActionItem>> ActionService::load(const domain::ActionItemId& id)
{
    return ActionItemRepository::load(m_context.db(), id);
}

Result<Stored<ActionItem>> ActionService::setStatus(const StatusChange& change)
{
    const auto today = m_context.today();
    if (!today) {
        return forwardError(today);
    }
    return changeAction(m_context, change.action, QStringLiteral("status"),
                        [&](ActionItem& action, const storage::Change& head) {
                            return forAssignees(action, change.assignee, [&](domain::Assignee& assignee) {
                                apply(assignee, change, *today);
                                if (!domain::isBlank(change.note)) {
                                    assignee.log.push_back({head.at, head.by, change.note.trimmed()});
                                }
                            });
                        });
}

Result<Stored<ActionItem>> ActionService::addNote(const domain::ActionItemId& id,
                                                  const std::optional<domain::AssigneeId>& assignee,
                                                  const QString& note)
{
    if (domain::isBlank(note)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("log"));
    }
    return changeAction(m_context, id, QStringLiteral("note"),
                        [&](ActionItem& action, const storage::Change& head) {
                            return forAssignees(action, assignee, [&](domain::Assignee& one) {
                                one.log.push_back({head.at, head.by, note.trimmed()});
                            });
                        });
}

Result<Stored<ActionItem>>
ActionService::extend(const domain::ActionItemId& id, domain::Date until, const QString& reason)
{
    if (domain::isBlank(reason)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("extensions"));
    }
    return changeAction(m_context, id, QStringLiteral("extend"),
                        [&](ActionItem& action, const storage::Change& head) -> Result<void> {
                            const auto due = domain::dueOn(action);
                            if (due && until <= *due) {
                                return fail(ErrorCode::EndBeforeStart, until.toIso());
                            }
                            action.extensions.push_back({until, reason.trimmed(), head.at, head.by});
                            return {};
                        });
}

Result<Stored<ActionItem>> ActionService::putBack(const Stored<ActionItem>& now, const ActionItem& earlier)
{
    auto tx = m_context.begin(QStringLiteral("undo"));
    if (!tx) {
        return forwardError(tx);
    }
    auto saved = ActionItemRepository::update(*tx, now.value, {earlier, now.revision});
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

} // namespace risalah::app

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
    filter.on = on;
    filter.text = query.text;
    filter.status = query.status;
    filter.unfinished = query.unfinished;
    filter.office = query.office;
    filter.from = query.from;
    filter.to = query.to;
    filter.meeting = query.meeting;
    // What a draft asks for is no order yet, so it cannot be late.
    filter.drafts = query.drafts && !query.overdue;
    filter.overdue = query.overdue;
    if (query.dueWithin) {
        filter.unfinished = true;
        filter.dueFrom = on;
        filter.dueTo = on.addDays(*query.dueWithin);
    }
    filter.limit = query.limit;
    filter.offset = query.offset;
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
        row.overdue = on > *action.dueOn && !action.assignees.empty();
        if (row.overdue) {
            row.workdaysLate = calendar.workingDaysBetween(*action.dueOn, on);
        } else if (on <= *action.dueOn) {
            row.workdaysLeft = calendar.workingDaysBetween(on, *action.dueOn);
            row.dueSoon = *row.workdaysLeft <= kSoonWorkdays;
        }
    }
    row.action = std::move(action);
    return row;
}

/// The last day on which an action due then is "mendesak" on the day asked about.
domain::Date lastSoonDay(domain::Date on, const domain::WorkingCalendar& calendar)
{
    domain::Date last = on;
    for (domain::Date next = on.addDays(1);
         next != last && calendar.workingDaysBetween(on, next) <= kSoonWorkdays; next = last.addDays(1)) {
        last = next; // the calendar ends: its last day is followed by itself
    }
    return last;
}

/// The day asked about; today when none is.
Result<domain::Date> dayOf(RegisterContext& context, const std::optional<domain::Date>& on)
{
    return on ? Result<domain::Date>(*on) : context.today();
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
    const auto on = dayOf(m_context, query.on);
    if (!on) {
        return forwardError(on);
    }
    const auto calendar = m_context.calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    auto actions = ActionItemRepository::list(m_context.db(), filterOf(query, *on));
    if (!actions) {
        return forwardError(actions);
    }
    std::vector<LedgerRow> rows;
    rows.reserve(actions->size());
    for (domain::ActionRow& action : *actions) {
        rows.push_back(ledgerRow(std::move(action), *on, *calendar));
    }
    return rows;
}

Result<int> ActionService::count(const ActionQuery& query)
{
    const auto on = dayOf(m_context, query.on);
    return on ? ActionItemRepository::count(m_context.db(), filterOf(query, *on)) : forwardError(on);
}

Result<LedgerCounts> ActionService::counts(const std::optional<domain::Date>& on)
{
    const auto day = dayOf(m_context, on);
    if (!day) {
        return forwardError(day);
    }
    const auto calendar = m_context.calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    domain::ActionFilter overdue;
    overdue.on = *day;
    overdue.overdue = true;
    domain::ActionFilter soon;
    soon.unfinished = true;
    soon.dueFrom = *day;
    soon.dueTo = lastSoonDay(*day, *calendar);
    domain::ActionFilter inProgress;
    inProgress.status = AssigneeStatus::InProgress;
    domain::ActionFilter done;
    done.doneFrom = domain::Date::of(day->year(), day->month(), 1);
    done.doneTo = day->endOfMonth();
    LedgerCounts counts;
    const std::pair<const domain::ActionFilter&, int&> wanted[] = {{overdue, counts.overdue},
                                                                   {soon, counts.dueSoon},
                                                                   {inProgress, counts.inProgress},
                                                                   {done, counts.doneThisMonth}};
    for (const auto& [filter, count] : wanted) {
        const auto found = ActionItemRepository::count(m_context.db(), filter);
        if (!found) {
            return forwardError(found);
        }
        count = *found;
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

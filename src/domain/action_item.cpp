// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action_item.h"

#include <algorithm>

namespace risalah::domain {

std::optional<Date> computeDue(const DueRule& rule, Date meetingDate, const WorkingCalendar& calendar)
{
    if (const auto* fixed = std::get_if<FixedDue>(&rule)) {
        return fixed->date;
    }
    if (const auto* days = std::get_if<DaysDue>(&rule)) {
        return meetingDate.addDays(days->days);
    }
    if (const auto* workdays = std::get_if<WorkdaysDue>(&rule)) {
        return calendar.addWorkingDays(meetingDate, workdays->days);
    }
    return std::nullopt;
}

std::optional<Date> dueOn(const ActionItem& action)
{
    return action.extensions.empty() ? action.originalDueOn
                                     : std::optional<Date>(action.extensions.back().until);
}

bool calendarChanged(const ActionItem& action, Date meetingDate, const WorkingCalendar& calendar)
{
    return action.extensions.empty() && action.originalDueOn.has_value()
        && computeDue(action.due, meetingDate, calendar) != action.originalDueOn;
}

AssigneeStatus overallStatus(const ActionItem& action)
{
    const auto count = [&action](AssigneeStatus status) {
        return std::ranges::count(action.assignees, status, &Assignee::status);
    };
    const auto all = static_cast<std::ptrdiff_t>(action.assignees.size());
    const auto done = count(AssigneeStatus::Done);
    const auto cancelled = count(AssigneeStatus::Cancelled);
    if (all > 0 && cancelled == all) {
        return AssigneeStatus::Cancelled;
    }
    if (done > 0 && done + cancelled == all) {
        return AssigneeStatus::Done;
    }
    return done > 0 || count(AssigneeStatus::InProgress) > 0 ? AssigneeStatus::InProgress
                                                             : AssigneeStatus::Open;
}

double progressShare(const ActionItem& action)
{
    int counted = 0;
    int done = 0;
    for (const Assignee& assignee : action.assignees) {
        counted += assignee.status == AssigneeStatus::Cancelled ? 0 : 1;
        done += assignee.status == AssigneeStatus::Done ? 1 : 0;
    }
    return counted == 0 ? 0.0 : static_cast<double>(done) / counted;
}

bool isOverdue(const ActionItem& action, Date today)
{
    const auto due = dueOn(action);
    const bool waits = std::ranges::any_of(action.assignees, [](const Assignee& assignee) {
        return assignee.status == AssigneeStatus::Open || assignee.status == AssigneeStatus::InProgress;
    });
    return !action.removed && due.has_value() && today > *due && waits;
}

QString actionLabel(int number)
{
    return QStringLiteral("TL-%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace risalah::domain

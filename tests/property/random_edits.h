// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_edits.h"
#include "domain/point_number.h"

#include <ostream>
#include <vector>

#include <rapidcheck.h>

namespace risalah::test {

enum class StepKind {
    AddAtEnd,
    AddAfter,
    AddChildren,
    Text,
    Speaker,
    Remove,
    Indent,
    Outdent,
    Up,
    Down,
    ResolutionFromPoint,
    ActionFromPoint,
    LinkActionToResolution,
    RemoveResolution,
    RemoveAction,
    Due,
    Date,
    Title,
};
inline constexpr int kStepKinds = static_cast<int>(StepKind::Title) + 1;

/// One random edit: what, and a number that chooses on which row and with which value.
struct Step {
    StepKind kind{};
    int choice = 0;
};

inline std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{" << static_cast<int>(step.kind) << ", " << step.choice << "}";
}

inline rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(
        rc::gen::set(&Step::kind,
                     rc::gen::map(rc::gen::inRange(0, kStepKinds),
                                  [](int kind) { return static_cast<StepKind>(kind); })),
        rc::gen::set(&Step::choice, rc::gen::inRange(0, 1000)));
}

inline rc::Gen<std::vector<Step>> anySteps()
{
    return rc::gen::container<std::vector<Step>>(anyStep());
}

/// The chosen one of a list; a null id when the list is empty, which every edit must refuse.
template <class Rows, class Projection> auto chosen(const Rows& rows, int choice, Projection idOf)
{
    using AnyId = std::decay_t<decltype(idOf(rows.front()))>;
    return rows.empty() ? AnyId() : idOf(rows[static_cast<std::size_t>(choice) % rows.size()]);
}

inline domain::PointId chosenPoint(const domain::MeetingRecord& record, int choice)
{
    return chosen(domain::numberPoints(record.meeting.points), choice,
                  [](const domain::NumberedPoint& row) { return row.point->id; });
}

inline domain::ResolutionId chosenResolution(const domain::MeetingRecord& record, int choice)
{
    return chosen(record.meeting.resolutions, choice, [](const domain::Resolution& one) { return one.id; });
}

inline domain::ActionItemId chosenAction(const domain::MeetingRecord& record, int choice)
{
    return chosen(record.actions, choice, [](const domain::ActionItem& one) { return one.id; });
}

inline domain::DiscussionPoint aNewPoint(int choice, int levels = 1)
{
    domain::DiscussionPoint point;
    point.text = choice % 7 == 0 ? QString() : QStringLiteral("Butir %1").arg(choice);
    if (levels > 1) {
        point.points = {aNewPoint(choice, levels - 1), aNewPoint(choice)};
    }
    return point;
}

inline domain::DueRule aDueRule(int choice)
{
    switch (choice % 5) {
    case 0:
        return domain::WorkdaysDue{choice % 30};
    case 1:
        return domain::DaysDue{choice};
    case 2:
        return domain::TextDue{QStringLiteral("segera")};
    case 3:
        return domain::FixedDue{domain::Date::of(2025, 7, 15)->addDays(choice)};
    default:
        return std::monostate{};
    }
}

inline Result<domain::MeetingRecord> withActionLinked(domain::MeetingRecord record, int choice)
{
    const auto action = chosenAction(record, choice);
    for (domain::ActionItem& one : record.actions) {
        if (one.id == action && !record.meeting.resolutions.empty()) {
            one.resolution = chosenResolution(record, choice / 3);
        }
    }
    return record;
}

/// The edits of points.
inline Result<domain::MeetingRecord> withPointStep(domain::MeetingRecord record, const Step& step)
{
    const domain::PointId id = chosenPoint(record, step.choice);
    switch (step.kind) {
    case StepKind::AddAtEnd:
        return withPointAdded(std::move(record), {aNewPoint(step.choice), std::nullopt});
    case StepKind::AddAfter:
        return withPointAdded(std::move(record), {aNewPoint(step.choice), id});
    case StepKind::AddChildren:
        return withPointAdded(std::move(record), {aNewPoint(step.choice, 1 + step.choice % 4), id});
    case StepKind::Text:
        return withPointText(std::move(record), id, QStringLiteral("Teks %1").arg(step.choice));
    case StepKind::Speaker:
        return withPointSpeaker(std::move(record), id, QStringLiteral("Peserta %1").arg(step.choice));
    case StepKind::Remove:
        return withPointRemoved(std::move(record), id);
    case StepKind::Indent:
        return withPointIndented(std::move(record), id);
    case StepKind::Outdent:
        return withPointOutdented(std::move(record), id);
    case StepKind::Up:
        return withPointMoved(std::move(record), id, domain::Direction::Up);
    default:
        return withPointMoved(std::move(record), id, domain::Direction::Down);
    }
}

/// What the step makes of the record; a failure is as good an answer as any.
inline Result<domain::MeetingRecord> withStep(domain::MeetingRecord record, const Step& step)
{
    const domain::PointId id = chosenPoint(record, step.choice);
    switch (step.kind) {
    case StepKind::ResolutionFromPoint:
        return withResolutionFromPoint(std::move(record), id);
    case StepKind::ActionFromPoint:
        return withActionFromPoint(std::move(record), id);
    case StepKind::LinkActionToResolution:
        return withActionLinked(std::move(record), step.choice);
    case StepKind::RemoveResolution: {
        const auto resolution = chosenResolution(record, step.choice);
        return withResolutionRemoved(std::move(record), resolution);
    }
    case StepKind::RemoveAction: {
        const auto action = chosenAction(record, step.choice);
        return withActionRemoved(std::move(record), action);
    }
    case StepKind::Due: {
        const auto action = chosenAction(record, step.choice);
        return withActionDue(std::move(record), action, aDueRule(step.choice), {});
    }
    case StepKind::Date:
        return withDate(std::move(record), domain::Date::of(2025, 7, 15)->addDays(step.choice % 20), {});
    case StepKind::Title:
        return withTitle(std::move(record), QStringLiteral("Rakor %1").arg(step.choice % 9));
    default:
        return withPointStep(std::move(record), step);
    }
}

/// The record all steps lead to, from an empty one; refused steps leave it as it is.
inline domain::MeetingRecord afterSteps(const std::vector<Step>& steps, domain::MeetingRecord record = {})
{
    for (const Step& step : steps) {
        if (auto next = withStep(record, step); next) {
            record = *std::move(next);
        }
    }
    return record;
}

/// As the register does it: every action that has no number gets the next one.
inline int numberActions(domain::MeetingRecord& record, int last)
{
    for (domain::ActionItem& action : record.actions) {
        if (action.number == 0) {
            action.number = ++last;
        }
    }
    return last;
}

} // namespace risalah::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/storable_record.h"

#include "domain/strange_characters.h"
#include "domain/text.h"

#include <QSet>

#include <algorithm>

namespace risalah::app {

namespace {

using domain::ActionItem;
using domain::DiscussionPoint;
using domain::isBlank;
using domain::MeetingRecord;
using domain::Resolution;

// Takes blank lines out; what must stay because something leads back to it gets its earlier text.
class LineKeeper {
public:
    LineKeeper(MeetingRecord& record, const MeetingRecord& before) : m_record(record), m_before(before) { }

    void keep()
    {
        keepActions();
        keepResolutions();
        std::vector<DiscussionPoint> points = std::move(m_record.meeting.points);
        m_record.meeting.points = keptPoints(std::move(points));
        dropWithoutPoint();
    }

private:
    void keepActions()
    {
        std::erase_if(m_record.actions,
                      [](const ActionItem& action) { return !action.removed && isBlank(action.text); });
        for (ActionItem& action : m_record.actions) {
            std::erase_if(action.assignees,
                          [](const domain::Assignee& assignee) { return isBlank(assignee.office); });
        }
    }

    void keepResolutions()
    {
        QSet<domain::ResolutionId> wanted;
        for (const ActionItem& action : m_record.actions) {
            if (action.resolution) {
                wanted.insert(*action.resolution);
            }
        }
        for (Resolution& resolution : m_record.meeting.resolutions) {
            if (isBlank(resolution.text) && wanted.contains(resolution.id)) {
                resolution.text = earlierText(resolution.id);
            }
        }
        std::erase_if(m_record.meeting.resolutions,
                      [](const Resolution& resolution) { return isBlank(resolution.text); });
    }

    [[nodiscard]] QString earlierText(const domain::ResolutionId& id) const
    {
        for (const Resolution& resolution : m_before.meeting.resolutions) {
            if (resolution.id == id) {
                return resolution.text;
            }
        }
        return {};
    }

    [[nodiscard]] bool isWanted(const domain::PointId& id) const
    {
        const auto& resolutions = m_record.meeting.resolutions;
        return std::any_of(resolutions.begin(), resolutions.end(),
                           [&id](const Resolution& resolution) { return resolution.point == id; })
            || std::any_of(m_record.actions.begin(), m_record.actions.end(),
                           [&id](const ActionItem& action) { return !action.removed && action.point == id; });
    }

    std::vector<DiscussionPoint> keptPoints(std::vector<DiscussionPoint> points)
    {
        std::vector<DiscussionPoint> kept;
        kept.reserve(points.size());
        for (DiscussionPoint& point : points) {
            point.points = keptPoints(std::move(point.points));
            if (isBlank(point.text) && (!point.points.empty() || isWanted(point.id))) {
                const DiscussionPoint* earlier = domain::findPoint(m_before.meeting.points, point.id);
                point.text = earlier != nullptr ? earlier->text : QString();
            }
            if (isBlank(point.text)) {
                std::move(point.points.begin(), point.points.end(), std::back_inserter(kept));
            } else {
                kept.push_back(std::move(point));
            }
        }
        return kept;
    }

    // A line made from a point that never had a text cannot lead back to it.
    void dropWithoutPoint()
    {
        QSet<domain::PointId> known;
        collect(m_record.meeting.points, known);
        for (domain::Seat& seat : m_record.meeting.attendance) {
            for (std::optional<domain::PointId>* at : {&seat.arrivedAt, &seat.leftAt}) {
                if (at->has_value() && !known.contains(**at)) {
                    at->reset();
                }
            }
        }
        auto& resolutions = m_record.meeting.resolutions;
        std::erase_if(resolutions,
                      [&known](const Resolution& resolution) { return !known.contains(resolution.point); });
        std::erase_if(m_record.actions, [&known](const ActionItem& action) {
            return !action.removed && !known.contains(action.point);
        });
        for (ActionItem& action : m_record.actions) {
            const bool isThere =
                std::any_of(resolutions.begin(), resolutions.end(), [&action](const Resolution& resolution) {
                    return action.resolution == resolution.id;
                });
            if (!isThere && !action.removed) {
                action.resolution.reset();
            }
        }
    }

    static void collect(const std::vector<DiscussionPoint>& points, QSet<domain::PointId>& known)
    {
        for (const DiscussionPoint& point : points) {
            known.insert(point.id);
            collect(point.points, known);
        }
    }

    MeetingRecord& m_record;
    const MeetingRecord& m_before;
};

template <class Id> void complete(Id& id)
{
    if (id.isNull()) {
        id = Id::create();
    }
}

void completePoints(std::vector<DiscussionPoint>& points)
{
    for (DiscussionPoint& point : points) {
        complete(point.id);
        completePoints(point.points);
    }
}

// What of an action is frozen: everything but progress, extensions and the number the register gives.
ActionItem frozenPart(ActionItem action)
{
    action.number = 0;
    action.extensions.clear();
    for (domain::Assignee& assignee : action.assignees) {
        assignee.status = domain::AssigneeStatus::Open;
        assignee.doneOn.reset();
        assignee.log.clear();
        assignee.proof.clear();
    }
    return action;
}

} // namespace

MeetingRecord storableRecord(MeetingRecord after, const MeetingRecord& before)
{
    std::erase_if(after.meeting.agenda, [](const domain::AgendaItem& item) { return isBlank(item.title); });
    std::erase_if(after.meeting.attendance, [](const domain::Seat& seat) { return isBlank(seat.seat); });
    domain::removeStrange(after.meeting.points);
    LineKeeper(after, before).keep();
    return after;
}

void completeIds(MeetingRecord& record)
{
    domain::Meeting& meeting = record.meeting;
    complete(meeting.id);
    for (domain::AgendaItem& item : meeting.agenda) {
        complete(item.id);
    }
    for (domain::Seat& seat : meeting.attendance) {
        complete(seat.id);
    }
    completePoints(meeting.points);
    for (Resolution& resolution : meeting.resolutions) {
        complete(resolution.id);
    }
    for (ActionItem& action : record.actions) {
        complete(action.id);
        action.meeting = meeting.id;
        for (domain::Assignee& assignee : action.assignees) {
            complete(assignee.id);
        }
    }
}

bool lacksDueDates(const MeetingRecord& record)
{
    return std::any_of(record.actions.begin(), record.actions.end(), [](const ActionItem& action) {
        const bool hasDay = !std::holds_alternative<std::monostate>(action.due)
            && !std::holds_alternative<domain::TextDue>(action.due);
        return hasDay && !action.originalDueOn;
    });
}

void completeDueDates(MeetingRecord& record, const domain::WorkingCalendar& calendar)
{
    for (ActionItem& action : record.actions) {
        if (!action.originalDueOn) {
            action.originalDueOn = domain::computeDue(action.due, record.meeting.date, calendar);
        }
    }
}

Result<void> checkFrozen(const MeetingRecord& before, const MeetingRecord& after)
{
    const bool isSame = before.meeting == after.meeting && before.actions.size() == after.actions.size()
        && std::equal(before.actions.begin(), before.actions.end(), after.actions.begin(),
                      [](const ActionItem& one, const ActionItem& other) {
                          return frozenPart(one) == frozenPart(other);
                      });
    if (!isSame) {
        return fail(ErrorCode::AlreadyFinalised, before.meeting.title);
    }
    return {};
}

} // namespace risalah::app

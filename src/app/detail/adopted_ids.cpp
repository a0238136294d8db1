// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/adopted_ids.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace risalah::app {

namespace {

/// True when a text is an edited form of the other: at least half of the words of the longer one are in both.
bool looksEdited(const QString& one, const QString& other)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList left = one.toCaseFolded().split(between, Qt::SkipEmptyParts);
    const QStringList right = other.toCaseFolded().split(between, Qt::SkipEmptyParts);
    const qsizetype longer = std::max(left.size(), right.size());
    qsizetype shared = 0;
    for (const QString& word : right) {
        shared += left.removeOne(word) ? 1 : 0;
    }
    return longer > 0 && 2 * shared >= longer;
}

// Pairs the items of two lists, each at most once: same id first, then same words in the same place (minutes
// repeat themselves), then same words, then the same place as `pairing` allows.
template <class Item, class Words, class Take>
void pairUp(std::vector<Item*>& read,
            const std::vector<const Item*>& known,
            const Words& words,
            Pairing pairing,
            const Take& take)
{
    std::vector<bool> isTaken(known.size(), false);
    std::vector<bool> isPaired(read.size(), false);
    QHash<decltype(Item::id), size_t> byId;
    for (size_t i = 0; i < known.size(); ++i) {
        byId.insert(known[i]->id, i);
    }
    for (size_t i = 0; i < read.size(); ++i) {
        if (const auto found = byId.constFind(read[i]->id); found != byId.constEnd()) {
            take(*read[i], *known[*found]);
            isTaken[*found] = true;
            isPaired[i] = true;
        }
    }
    for (size_t i = 0; i < std::min(read.size(), known.size()); ++i) {
        if (!isPaired[i] && !isTaken[i] && words(*read[i]) == words(*known[i])) {
            take(*read[i], *known[i]);
            isTaken[i] = true;
            isPaired[i] = true;
        }
    }
    QMultiHash<QString, size_t> byWords;
    for (size_t i = known.size(); i-- > 0;) {
        if (!isTaken[i]) {
            byWords.insert(words(*known[i]), i); // the newest insert comes out first: the first of equals
        }
    }
    for (size_t i = 0; i < read.size(); ++i) {
        if (isPaired[i]) {
            continue;
        }
        const QString wanted = words(*read[i]);
        if (const auto found = byWords.find(wanted); found != byWords.end()) {
            take(*read[i], *known[*found]);
            isTaken[*found] = true;
            isPaired[i] = true;
            byWords.erase(found);
        }
    }
    for (size_t i = 0; i < std::min(read.size(), known.size()); ++i) {
        const bool mayBe = pairing == Pairing::ToCompare || looksEdited(words(*read[i]), words(*known[i]));
        if (!isPaired[i] && !isTaken[i] && mayBe) {
            take(*read[i], *known[i]);
            isTaken[i] = true;
        }
    }
}

template <class Item> std::vector<Item*> pointersTo(std::vector<Item>& items)
{
    std::vector<Item*> pointers;
    pointers.reserve(items.size());
    for (Item& item : items) {
        pointers.push_back(&item);
    }
    return pointers;
}

template <class Item> std::vector<const Item*> pointersTo(const std::vector<Item>& items)
{
    std::vector<const Item*> pointers;
    pointers.reserve(items.size());
    for (const Item& item : items) {
        pointers.push_back(&item);
    }
    return pointers;
}

template <class Point, class List> void collect(List& points, std::vector<Point*>& all)
{
    for (auto& point : points) {
        all.push_back(&point);
        collect<Point>(point.points, all);
    }
}

template <class Item, class Words>
void adoptList(std::vector<Item>& read, const std::vector<Item>& known, Pairing pairing, const Words& words)
{
    auto items = pointersTo(read);
    pairUp<Item>(items, pointersTo(known), words, pairing,
                 [](Item& item, const Item& adopted) { item.id = adopted.id; });
}

QHash<domain::PointId, domain::PointId>
adoptPoints(domain::Meeting& read, const domain::Meeting& known, Pairing pairing)
{
    std::vector<domain::DiscussionPoint*> points;
    collect<domain::DiscussionPoint>(read.points, points);
    std::vector<const domain::DiscussionPoint*> knownPoints;
    collect<const domain::DiscussionPoint>(known.points, knownPoints);
    QHash<domain::PointId, domain::PointId> ids;
    for (const domain::DiscussionPoint* point : points) {
        ids.insert(point->id, point->id);
    }
    pairUp<domain::DiscussionPoint>(
        points, knownPoints, [](const domain::DiscussionPoint& point) { return point.text; }, pairing,
        [&ids](domain::DiscussionPoint& point, const domain::DiscussionPoint& adopted) {
            ids[point.id] = adopted.id;
            point.id = adopted.id;
        });
    return ids;
}

QHash<domain::ResolutionId, domain::ResolutionId> adoptResolutions(domain::Meeting& read,
                                                                   const domain::Meeting& known)
{
    QHash<domain::ResolutionId, domain::ResolutionId> ids;
    for (const domain::Resolution& resolution : read.resolutions) {
        ids.insert(resolution.id, resolution.id);
    }
    auto resolutions = pointersTo(read.resolutions);
    pairUp<domain::Resolution>(
        resolutions, pointersTo(known.resolutions),
        [](const domain::Resolution& resolution) { return resolution.text; }, Pairing::ToKeep,
        [&ids](domain::Resolution& resolution, const domain::Resolution& adopted) {
            ids[resolution.id] = adopted.id;
            resolution.id = adopted.id;
        });
    return ids;
}

void adoptActions(domain::MeetingRecord& read, const domain::MeetingRecord& known)
{
    std::vector<domain::ActionItem> present;
    std::copy_if(known.actions.begin(), known.actions.end(), std::back_inserter(present),
                 [](const domain::ActionItem& action) { return !action.removed; });
    auto actions = pointersTo(read.actions);
    pairUp<domain::ActionItem>(
        actions, pointersTo(std::as_const(present)),
        [](const domain::ActionItem& action) { return action.text; }, Pairing::ToKeep,
        [](domain::ActionItem& action, const domain::ActionItem& adopted) {
            action.id = adopted.id;
            action.number = adopted.number;
            adoptList(action.assignees, adopted.assignees, Pairing::ToCompare,
                      [](const domain::Assignee& assignee) { return assignee.office; });
        });
    // Actions in the wastebasket do not travel; they stay where they are, unless the file has one of them.
    for (const domain::ActionItem& action : known.actions) {
        const auto same = std::ranges::find(read.actions, action.id, &domain::ActionItem::id);
        if (same != read.actions.end()) {
            same->number = action.number;
        } else if (action.removed) {
            read.actions.push_back(action);
        }
    }
}

} // namespace

domain::MeetingRecord
withAdoptedIds(domain::MeetingRecord read, const domain::MeetingRecord& known, Pairing pairing)
{
    domain::Meeting& meeting = read.meeting;
    meeting.phase = known.meeting.phase;
    meeting.removed = false;
    adoptList(meeting.agenda, known.meeting.agenda, pairing,
              [](const domain::AgendaItem& item) { return item.title; });
    adoptList(meeting.attendance, known.meeting.attendance, pairing,
              [](const domain::Seat& seat) { return seat.seat; });
    const auto points = adoptPoints(meeting, known.meeting, pairing);
    const auto resolutions = adoptResolutions(meeting, known.meeting);
    for (domain::Seat& seat : meeting.attendance) {
        for (std::optional<domain::PointId>* at : {&seat.arrivedAt, &seat.leftAt}) {
            if (at->has_value()) {
                *at = points.value(**at);
            }
        }
    }
    for (domain::Resolution& resolution : meeting.resolutions) {
        resolution.point = points.value(resolution.point);
    }
    for (domain::ActionItem& action : read.actions) {
        action.point = points.value(action.point);
        if (action.resolution) {
            action.resolution = resolutions.value(*action.resolution);
        }
    }
    adoptActions(read, known);
    return read;
}

} // namespace risalah::app

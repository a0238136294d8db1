// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_merge.h"

#include "domain/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace risalah::domain {

namespace {

QHash<QString, PartText> byId(const std::vector<PartText>& parts)
{
    QHash<QString, PartText> result;
    for (const PartText& part : parts) {
        result.insert(part.id, part);
    }
    return result;
}

const QString kReview = QStringLiteral("meeting.review");

QString reviewWord(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return {};
    case ReviewState::Submitted:
        return QStringLiteral("diajukan");
    case ReviewState::Returned:
        return QStringLiteral("dikembalikan");
    case ReviewState::Ready:
        return QStringLiteral("siap");
    }
    return {};
}

/// The review travels with a copy but is no part of the minutes: it is merged, and no correction counts it.
void addReview(const Meeting& meeting, std::vector<PartText>& parts)
{
    const QString text =
        joinFilled({reviewWord(meeting.review), meeting.reviewNote, meeting.reviewBy}, QStringLiteral("; "));
    if (!text.isEmpty()) {
        parts.push_back({.part = RecordPart::Head,
                         .id = kReview,
                         .label = {},
                         .text = text,
                         .tie = meeting.reviewAt ? meeting.reviewAt->toIso() : QString()});
    }
}

/// Orders stand before what they order, and only of what is on both sides: `common`.
std::vector<PartText> partsToMerge(const MeetingRecord& record, const QSet<QString>& common)
{
    std::vector<PartText> parts = partsOf(record);
    addReview(record.meeting, parts);
    std::vector<PartText> orders = listOrders(parts, common);
    orders.push_back(commonOrder(record.meeting, common));
    std::erase_if(parts, [](const PartText& part) { return part.part == RecordPart::Order; });
    for (const PartText& order : orders) {
        if (!order.text.isEmpty()) {
            parts.insert(std::ranges::find(parts, partOrderedBy(order), &PartText::part), order);
        }
    }
    return parts;
}

MergeChoice suggestion(const MergeItem& item, bool hasBase)
{
    if (hasBase) {
        if (saysTheSame(item.base, item.mine)) {
            return MergeChoice::Theirs;
        }
        return saysTheSame(item.base, item.theirs) ? MergeChoice::Mine : MergeChoice::Undecided;
    }
    // Nobody is known to have taken anything away, so what only one side has is new.
    if (item.mine.id.isEmpty()) {
        return MergeChoice::Theirs;
    }
    return item.theirs.id.isEmpty() ? MergeChoice::Mine : MergeChoice::Undecided;
}

/// A second copy beside the first needs ids of its own for what it consists of, too.
template <class Item> void renewParts(Item& /*item*/)
{
}
void renewParts(ActionItem& action)
{
    for (Assignee& assignee : action.assignees) {
        assignee.id = AssigneeId::create();
    }
}

/// A list whose elements have ids, merged by the choices made for them.
class ListMerger {
public:
    ListMerger(const QHash<QString, MergeChoice>& choices) : m_choices(choices) { }

    /// `take` gives an element of theirs the form in which ours would be kept.
    template <class Item, class Take>
    [[nodiscard]] std::vector<Item>
    merge(const std::vector<Item>& mine, const std::vector<Item>& theirs, const Take& take) const
    {
        std::vector<Item> result;
        for (const Item& item : mine) {
            const Item* other = find(theirs, item.id);
            const MergeChoice choice = of(item.id);
            if (choice == MergeChoice::Theirs && other == nullptr) {
                continue;
            }
            result.push_back(choice == MergeChoice::Theirs ? take(*other, &item) : item);
            if (choice == MergeChoice::Both && other != nullptr) {
                Item beside = take(*other, static_cast<const Item*>(nullptr));
                beside.id = decltype(beside.id)::create();
                renewParts(beside);
                result.push_back(std::move(beside));
            }
        }
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            if (find(mine, theirs[i].id) == nullptr && of(theirs[i].id) != MergeChoice::Mine) {
                result.insert(placeFor(result, theirs, i),
                              take(theirs[i], static_cast<const Item*>(nullptr)));
            }
        }
        return result;
    }

    /// The same, in the order chosen for the list of this name.
    template <class Item>
    [[nodiscard]] std::vector<Item>
    inOrder(const char16_t* list, const std::vector<Item>& mine, const std::vector<Item>& theirs) const
    {
        std::vector<Item> result =
            merge(mine, theirs, [](const Item& item, const Item* /*mine*/) { return item; });
        return of(QString::fromUtf16(list)) == MergeChoice::Theirs ? ordered(std::move(result), mine, theirs)
                                                                   : result;
    }

    template <class Id> [[nodiscard]] MergeChoice of(const Id& id) const
    {
        return m_choices.value(id.toString(), MergeChoice::Mine);
    }
    [[nodiscard]] MergeChoice of(const QString& id) const { return m_choices.value(id, MergeChoice::Mine); }

private:
    /// What is on one side only goes with the one it stands behind.
    template <class Item>
    [[nodiscard]] static std::vector<Item>
    ordered(std::vector<Item> items, const std::vector<Item>& mine, const std::vector<Item>& theirs)
    {
        std::vector<std::pair<std::ptrdiff_t, Item>> placed;
        std::ptrdiff_t place = -1;
        for (Item& item : items) {
            const Item* there = find(theirs, item.id);
            const bool isCommon = there != nullptr && find(mine, item.id) != nullptr;
            place = isCommon ? there - theirs.data() : place;
            placed.emplace_back(place, std::move(item));
        }
        std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
        std::vector<Item> result;
        std::ranges::transform(placed, std::back_inserter(result),
                               [](auto& one) { return std::move(one.second); });
        return result;
    }

    template <class Item, class Id>
    [[nodiscard]] static const Item* find(const std::vector<Item>& items, const Id& id)
    {
        const auto found =
            std::find_if(items.begin(), items.end(), [&id](const Item& item) { return item.id == id; });
        return found == items.end() ? nullptr : &*found;
    }

    /// Behind the nearest one that stands before it on their side.
    template <class Item>
    [[nodiscard]] static typename std::vector<Item>::const_iterator
    placeFor(const std::vector<Item>& result, const std::vector<Item>& theirs, std::size_t index)
    {
        for (std::size_t before = index; before-- > 0;) {
            const Item* known = find(result, theirs[before].id);
            if (known != nullptr) {
                return result.begin() + (known - result.data()) + 1;
            }
        }
        return index == 0 ? result.begin() : result.end();
    }

    const QHash<QString, MergeChoice>& m_choices;
};

/// Makes the tree of points: one side gives the frame, the other adds what it alone has.
class TreeMerger {
public:
    TreeMerger(const ListMerger& choices, QSet<PointId> wanted)
        : m_choices(choices), m_wanted(std::move(wanted))
    {
    }

    [[nodiscard]] std::vector<DiscussionPoint> merge(const Meeting& mine, const Meeting& theirs)
    {
        m_mine = &mine.points;
        m_theirs = &theirs.points;
        const bool theirFrame = m_choices.of(QStringLiteral("points")) == MergeChoice::Theirs;
        std::vector<DiscussionPoint> result;
        addFrame(theirFrame ? theirs.points : mine.points, result);
        addMissing(theirFrame ? mine.points : theirs.points, {}, result);
        return result;
    }

private:
    [[nodiscard]] bool isKept(const PointId& id) const
    {
        const bool isMine = findPoint(*m_mine, id) != nullptr;
        const bool isTheirs = findPoint(*m_theirs, id) != nullptr;
        if (m_wanted.contains(id) || (isMine && isTheirs)) {
            return true;
        }
        return isMine ? m_choices.of(id) != MergeChoice::Theirs : m_choices.of(id) != MergeChoice::Mine;
    }

    /// Speaker and text as chosen, without children.
    [[nodiscard]] DiscussionPoint written(const PointId& id) const
    {
        const DiscussionPoint* mine = findPoint(*m_mine, id);
        const DiscussionPoint* theirs = findPoint(*m_theirs, id);
        const bool takeTheirs =
            mine == nullptr || (theirs != nullptr && m_choices.of(id) == MergeChoice::Theirs);
        const DiscussionPoint& chosen = takeTheirs ? *theirs : *mine;
        return {id, chosen.speaker, chosen.text, {}, chosen.emphasis};
    }

    void addFrame(const std::vector<DiscussionPoint>& frame, std::vector<DiscussionPoint>& result)
    {
        for (const DiscussionPoint& point : frame) {
            if (!isKept(point.id)) {
                addFrame(point.points, result); // its children move up
                continue;
            }
            m_placed.insert(point.id);
            DiscussionPoint kept = written(point.id);
            addFrame(point.points, kept.points);
            result.push_back(std::move(kept));
            addBeside(point.id, result);
        }
    }

    void addBeside(const PointId& id, std::vector<DiscussionPoint>& result) const
    {
        const DiscussionPoint* theirs = findPoint(*m_theirs, id);
        if (m_choices.of(id) == MergeChoice::Both && theirs != nullptr && findPoint(*m_mine, id) != nullptr) {
            result.push_back({PointId::create(), theirs->speaker, theirs->text, {}, theirs->emphasis});
        }
    }

    void addMissing(const std::vector<DiscussionPoint>& points,
                    const std::optional<PointId>& parent,
                    std::vector<DiscussionPoint>& tree)
    {
        std::optional<PointId> before;
        for (const DiscussionPoint& point : points) {
            const bool isNew = !m_placed.contains(point.id) && isKept(point.id);
            if (isNew) {
                m_placed.insert(point.id);
                DiscussionPoint* owner = parent ? findPoint(tree, *parent) : nullptr;
                insertAfter(before, written(point.id), owner == nullptr ? tree : owner->points);
            }
            const bool isPlaced = m_placed.contains(point.id);
            addMissing(point.points, isPlaced ? std::optional(point.id) : parent, tree);
            before = isPlaced ? std::optional(point.id) : before;
        }
    }

    static void insertAfter(const std::optional<PointId>& before,
                            DiscussionPoint point,
                            std::vector<DiscussionPoint>& siblings)
    {
        if (!before) {
            siblings.insert(siblings.begin(), std::move(point));
            return;
        }
        const auto found = std::find_if(siblings.begin(), siblings.end(),
                                        [&before](const DiscussionPoint& one) { return one.id == *before; });
        siblings.insert(found == siblings.end() ? found : std::next(found), std::move(point));
    }

    const ListMerger& m_choices;
    QSet<PointId> m_wanted;
    QSet<PointId> m_placed;
    const std::vector<DiscussionPoint>* m_mine = nullptr;
    const std::vector<DiscussionPoint>* m_theirs = nullptr;
};

/// Copies one head from theirs.
struct HeadField {
    QLatin1String path;
    void (*copy)(Meeting& to, const Meeting& from);
};

constexpr HeadField kHeads[] = {
    {QLatin1String("meeting.title"), [](Meeting& to, const Meeting& from) { to.title = from.title; }},
    {QLatin1String("meeting.kind"), [](Meeting& to, const Meeting& from) { to.kind = from.kind; }},
    {QLatin1String("meeting.series"), [](Meeting& to, const Meeting& from) { to.series = from.series; }},
    {QLatin1String("meeting.date"), [](Meeting& to, const Meeting& from) { to.date = from.date; }},
    {QLatin1String("meeting.lastDate"),
     [](Meeting& to, const Meeting& from) { to.lastDate = from.lastDate; }},
    {QLatin1String("meeting.start"), [](Meeting& to, const Meeting& from) { to.start = from.start; }},
    {QLatin1String("meeting.end"), [](Meeting& to, const Meeting& from) { to.end = from.end; }},
    {QLatin1String("meeting.place"), [](Meeting& to, const Meeting& from) { to.place = from.place; }},
    {QLatin1String("meeting.onlineLink"),
     [](Meeting& to, const Meeting& from) { to.onlineLink = from.onlineLink; }},
    {QLatin1String("meeting.invitation.number"),
     [](Meeting& to, const Meeting& from) { to.invitation.number = from.invitation.number; }},
    {QLatin1String("meeting.invitation.date"),
     [](Meeting& to, const Meeting& from) { to.invitation.date = from.invitation.date; }},
    {QLatin1String("meeting.chair"), [](Meeting& to, const Meeting& from) { to.chair = from.chair; }},
    {QLatin1String("meeting.secretary"),
     [](Meeting& to, const Meeting& from) { to.secretary = from.secretary; }},
    {QLatin1String("meeting.noteTaker"),
     [](Meeting& to, const Meeting& from) { to.noteTaker = from.noteTaker; }},
    {QLatin1String("meeting.quorumPercent"),
     [](Meeting& to, const Meeting& from) { to.quorumPercent = from.quorumPercent; }},
    {QLatin1String("meeting.courseReason"),
     [](Meeting& to, const Meeting& from) {
         to.course = from.course;
         to.courseReason = from.courseReason;
     }},
    {QLatin1String("meeting.opening"), [](Meeting& to, const Meeting& from) { to.opening = from.opening; }},
    {QLatin1String("meeting.closing"), [](Meeting& to, const Meeting& from) { to.closing = from.closing; }},
    {QLatin1String("signatureSlots"),
     [](Meeting& to, const Meeting& from) { to.signatureSlots = from.signatureSlots; }},
    {QLatin1String("meeting.review"),
     [](Meeting& to, const Meeting& from) {
         to.review = from.review;
         to.reviewNote = from.reviewNote;
         to.reviewBy = from.reviewBy;
         to.reviewAt = from.reviewAt;
     }},
};

std::vector<ActionItem> present(const std::vector<ActionItem>& actions)
{
    std::vector<ActionItem> result;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(result),
                 [](const ActionItem& action) { return !action.removed; });
    return result;
}

std::vector<ActionItem> mergedActions(const MergeSides& sides, const ListMerger& choices)
{
    auto actions = choices.merge(present(sides.mine.actions), present(sides.theirs.actions),
                                 [&sides](const ActionItem& theirs, const ActionItem* mine) {
                                     ActionItem taken = theirs;
                                     taken.meeting = sides.mine.meeting.id;
                                     taken.number = mine == nullptr ? 0 : mine->number;
                                     return taken;
                                 });
    // What is in our wastebasket stays there; what left the record now goes there too.
    for (const ActionItem& action : sides.mine.actions) {
        const bool isThere = std::any_of(actions.begin(), actions.end(),
                                         [&action](const ActionItem& one) { return one.id == action.id; });
        if (!isThere && action.number > 0) {
            actions.push_back(action);
            actions.back().removed = true;
        }
    }
    return actions;
}

QSet<PointId> pointsInUse(const MeetingRecord& record)
{
    QSet<PointId> used;
    for (const Resolution& resolution : record.meeting.resolutions) {
        used.insert(resolution.point);
    }
    for (const ActionItem& action : record.actions) {
        if (!action.removed) {
            used.insert(action.point);
        }
    }
    return used;
}

/// What leads to a part that did not come along leads nowhere any more.
void dropDanglingReferences(MeetingRecord& record)
{
    const Meeting& meeting = record.meeting;
    for (Seat& seat : record.meeting.attendance) {
        for (std::optional<PointId>* at : {&seat.arrivedAt, &seat.leftAt}) {
            if (at->has_value() && findPoint(meeting.points, **at) == nullptr) {
                at->reset();
            }
        }
    }
    for (ActionItem& action : record.actions) {
        const bool isThere = std::any_of(
            meeting.resolutions.begin(), meeting.resolutions.end(),
            [&action](const Resolution& resolution) { return action.resolution == resolution.id; });
        if (!isThere) {
            action.resolution.reset();
        }
    }
}

} // namespace

bool MergeItem::mayKeepBoth() const
{
    const RecordPart part = named().part;
    return part != RecordPart::Head && part != RecordPart::Order && !mine.id.isEmpty()
        && !theirs.id.isEmpty();
}

std::vector<MergeItem> mergeItems(const MergeSides& sides)
{
    const QSet<QString> common = idsOf(partsOf(sides.mine)) & idsOf(partsOf(sides.theirs));
    const std::vector<PartText> mine = partsToMerge(sides.mine, common);
    const std::vector<PartText> theirs = partsToMerge(sides.theirs, common);
    const QHash<QString, PartText> base =
        sides.base ? byId(partsToMerge(*sides.base, common)) : QHash<QString, PartText>();
    const QHash<QString, PartText> ours = byId(mine);
    const QHash<QString, PartText> other = byId(theirs);

    std::vector<MergeItem> items;
    const auto addIfDifferent = [&](const PartText& one, const PartText& two) {
        if (saysTheSame(one, two)) {
            return;
        }
        MergeItem item{base.value(one.id.isEmpty() ? two.id : one.id), one, two, MergeChoice::Undecided};
        item.suggested = suggestion(item, sides.base.has_value());
        items.push_back(std::move(item));
    };
    // Ours in order, and behind each what stands behind it on their side and only there.
    std::size_t next = 0;
    const auto addTheirsUpTo = [&](const QString& id) {
        for (; next < theirs.size() && theirs[next].id != id; ++next) {
            if (!ours.contains(theirs[next].id)) {
                addIfDifferent({}, theirs[next]);
            }
        }
        next = std::min(next + 1, theirs.size());
    };
    for (const PartText& part : mine) {
        const auto found = std::find_if(theirs.begin() + static_cast<std::ptrdiff_t>(next), theirs.end(),
                                        [&part](const PartText& one) { return one.id == part.id; });
        if (found != theirs.end()) {
            addTheirsUpTo(part.id);
        }
        addIfDifferent(part, other.value(part.id));
    }
    addTheirsUpTo({});
    return items;
}

MeetingRecord
merged(const MergeSides& sides, const std::vector<MergeItem>& items, const std::vector<MergeChoice>& choices)
{
    QHash<QString, MergeChoice> byPart;
    for (std::size_t i = 0; i < items.size() && i < choices.size(); ++i) {
        byPart.insert(items[i].named().id, choices[i]);
    }
    const ListMerger lists(byPart);
    MeetingRecord result = sides.mine;
    Meeting& meeting = result.meeting;
    const Meeting& theirs = sides.theirs.meeting;
    for (const HeadField& head : kHeads) {
        if (lists.of(QString(head.path)) == MergeChoice::Theirs) {
            head.copy(meeting, theirs);
        }
    }
    const Meeting& mine = sides.mine.meeting;
    meeting.agenda = lists.inOrder(u"agenda", mine.agenda, theirs.agenda);
    meeting.attendance = lists.inOrder(u"attendance", mine.attendance, theirs.attendance);
    meeting.resolutions = lists.inOrder(u"resolutions", mine.resolutions, theirs.resolutions);
    result.actions = mergedActions(sides, lists);
    meeting.points = TreeMerger(lists, pointsInUse(result)).merge(mine, theirs);
    dropDanglingReferences(result);
    return result;
}

} // namespace risalah::domain

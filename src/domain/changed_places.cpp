// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed_places.h"

#include "domain/record_changes.h"
#include "domain/record_texts.h"

#include <algorithm>
#include <optional>

namespace risalah::domain {

namespace {

/// A list as it is shown; removed actions keep their place in the record and are not seen.
bool isShown(const ActionItem& action)
{
    return !action.removed;
}

template <class Row> bool isShown(const Row& /*row*/)
{
    return true;
}

template <class Row> std::optional<std::size_t> placeIn(const std::vector<Row>& list, const QString& id)
{
    const auto found =
        std::ranges::find_if(list, [&id](const Row& row) { return isShown(row) && row.id.toString() == id; });
    return found == list.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - list.begin()));
}

/// Of a row that went the one above it, else the one below.
template <class Row>
std::optional<std::size_t>
placeBeside(const std::vector<Row>& before, const std::vector<Row>& after, const QString& id)
{
    const std::size_t gone = placeIn(before, id).value_or(0);
    for (std::size_t above = gone; above > 0; --above) {
        if (const auto place = placeIn(after, before[above - 1].id.toString())) {
            return place;
        }
    }
    for (std::size_t below = gone + 1; below < before.size(); ++below) {
        if (const auto place = placeIn(after, before[below].id.toString())) {
            return place;
        }
    }
    return std::nullopt;
}

QString fieldOf(const Resolution& /*before*/, const Resolution& /*after*/)
{
    return QStringLiteral(".text");
}

QString fieldOf(const AgendaItem& /*before*/, const AgendaItem& /*after*/)
{
    return QStringLiteral(".title");
}

/// A seat is written in its row as long as nothing else of it differs.
QString fieldOf(const Seat& before, const Seat& after)
{
    struct Part {
        bool differs;
        QLatin1StringView path;
    };
    const Part parts[] = {
        {before.status != after.status, QLatin1StringView(".status")},
        {before.person != after.person, QLatin1StringView(".person")},
        {before.seat != after.seat, QLatin1StringView(".seat")},
        {before.office != after.office, QLatin1StringView(".office")},
        {before.category != after.category, QLatin1StringView(".category")},
        {before.remark != after.remark, QLatin1StringView(".remark")},
        {before.mandate != after.mandate, QLatin1StringView(".mandate")},
        {before.arrival != after.arrival, QLatin1StringView(".arrival")},
        {before.departure != after.departure, QLatin1StringView(".departure")},
    };
    const auto* const part = std::ranges::find_if(parts, &Part::differs);
    return part == std::end(parts) ? QStringLiteral(".status") : QString(part->path);
}

QString fieldOf(const ActionItem& before, const ActionItem& after)
{
    if (before.text != after.text) {
        return QStringLiteral(".text");
    }
    if (before.assignees != after.assignees) {
        return QStringLiteral(".assignees");
    }
    if (before.due != after.due || before.extensions != after.extensions) {
        return QStringLiteral(".due");
    }
    return before.priority != after.priority ? QStringLiteral(".priority") : QStringLiteral(".text");
}

template <class Row>
QString rowPath(const char16_t* list,
                const std::vector<Row>& before,
                const std::vector<Row>& after,
                const QString& id)
{
    const auto was = placeIn(before, id);
    const auto is = placeIn(after, id);
    if (was && is) {
        return listPath(list, *is) + fieldOf(before[*was], after[*is]);
    }
    const auto place = is ? is : placeBeside(before, after, id);
    return place ? listPath(list, *place) + fieldOf(after[*place], after[*place]) : QString::fromUtf16(list);
}

/// The first row that another one has taken the place of.
QString movedPath(const RecordChange& order)
{
    const QStringList was = order.before.text.split(QLatin1Char('\n'));
    const QStringList is = order.after.text.split(QLatin1Char('\n'));
    const auto [one, other] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    return other == is.end() ? QString() : *other;
}

QString headPath(const QString& path, const Meeting& before, const Meeting& after)
{
    if (path == QLatin1StringView("meeting.quorumPercent")) {
        return QStringLiteral("attendance"); // it is written there
    }
    const bool isCourse = path == QLatin1StringView("meeting.courseReason");
    return isCourse && before.course != after.course ? QStringLiteral("meeting.course") : path;
}

QString placeOf(const RecordChange& change, const MeetingRecord& before, const MeetingRecord& after)
{
    const bool isOrder = change.named().part == RecordPart::Order;
    const RecordPart part = isOrder ? partOrderedBy(change.named()) : change.named().part;
    const QString id = isOrder ? movedPath(change) : change.named().id;
    switch (part) {
    case RecordPart::Head:
        return headPath(change.named().id, before.meeting, after.meeting);
    case RecordPart::AgendaItem:
        return rowPath(u"agenda", before.meeting.agenda, after.meeting.agenda, id);
    case RecordPart::Seat:
        return rowPath(u"attendance", before.meeting.attendance, after.meeting.attendance, id);
    case RecordPart::Order:
    case RecordPart::Point:
        return QStringLiteral("points");
    case RecordPart::Resolution:
        return rowPath(u"resolutions", before.meeting.resolutions, after.meeting.resolutions, id);
    case RecordPart::Action:
        return rowPath(u"actions", before.actions, after.actions, id);
    }
    return {};
}

bool isReviewedAlike(const Meeting& one, const Meeting& other)
{
    return one.review == other.review && one.reviewNote == other.reviewNote;
}

} // namespace

QStringList changedPlaces(const MeetingRecord& before, const MeetingRecord& after)
{
    QStringList places;
    for (const RecordChange& change : changesBetween(before, after)) {
        places.append(placeOf(change, before, after));
    }
    if (!isReviewedAlike(before.meeting, after.meeting)) {
        places.append(QStringLiteral("meeting.review"));
    }
    places.removeDuplicates();
    return places;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/paper_places.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using FieldPlaces = std::vector<app::FieldPlace>;
using app::FieldPlace;

/// The rows every notula begins with, in its order; an empty one is printed as "-".
constexpr std::array kHead = {"meeting.title"_L1,
                              "meeting.date"_L1,
                              "meeting.invitation.number"_L1,
                              "meeting.start"_L1,
                              "meeting.place"_L1,
                              "meeting.courseReason"_L1,
                              "agenda"_L1,
                              "meeting.chair"_L1,
                              "meeting.secretary"_L1,
                              "meeting.noteTaker"_L1,
                              "attendance"_L1};

bool isDash(const domain::Meeting& meeting, QLatin1StringView row)
{
    const auto nobody = [](const std::optional<domain::PersonCard>& card) {
        return !card || card->name.trimmed().isEmpty();
    };
    return (row == "meeting.invitation.number"_L1 && meeting.invitation.number.isEmpty()
            && !meeting.invitation.date)
        || (row == "meeting.start"_L1 && !meeting.start) || (row == "agenda"_L1 && meeting.agenda.empty())
        || (row == "meeting.chair"_L1 && nobody(meeting.chair))
        || (row == "meeting.secretary"_L1 && nobody(meeting.secretary))
        || (row == "meeting.noteTaker"_L1 && nobody(meeting.noteTaker))
        || (row == "attendance"_L1 && meeting.attendance.empty());
}

/// What stands below the head comes after all of it.
std::size_t headRow(const FieldPlace* place)
{
    const auto found =
        place == nullptr ? kHead.begin() : std::ranges::find_if(kHead, [place](QLatin1StringView row) {
            return place->where.startsWith(row);
        });
    return static_cast<std::size_t>(found - kHead.begin());
}

/// The first row without a value between two printed ones.
QString emptyRowBetween(const domain::Meeting& meeting, const FieldPlace* above, const FieldPlace* below)
{
    for (std::size_t row = headRow(above) + 1; row < headRow(below); ++row) {
        if (isDash(meeting, kHead.at(row))) {
            return kHead.at(row);
        }
    }
    return {};
}

bool isBefore(const FieldPlace& place, int page, double y)
{
    return place.page < page || (place.page == page && place.bottom <= y);
}

/// In a row of several columns the text begins left of the click; none does in front of a label.
const FieldPlace* inRow(const FieldPlaces& places, int page, const QPointF& at)
{
    constexpr double kSlack = 2;
    const FieldPlace* best = nullptr;
    const auto isLeftOf = [&at](const FieldPlace& place) { return place.x <= at.x() + kSlack; };
    for (const FieldPlace& place : places) {
        if (place.page != page || at.y() < place.top || at.y() >= place.bottom) {
            continue;
        }
        const bool isCloser = best == nullptr || (isLeftOf(place) && !isLeftOf(*best))
            || (isLeftOf(place) == isLeftOf(*best)
                && (isLeftOf(place) ? place.x > best->x : place.x < best->x))
            || (place.x == best->x && place.y <= at.y() && place.y > best->y);
        best = isCloser ? &place : best;
    }
    return best;
}

} // namespace

QString fieldAt(const FieldPlaces& places, const domain::Meeting& meeting, int page, const QPointF& at)
{
    if (const FieldPlace* hit = inRow(places, page, at)) {
        return hit->where;
    }
    const FieldPlace* above = nullptr;
    const FieldPlace* below = nullptr;
    for (const FieldPlace& place : places) {
        if (isBefore(place, page, at.y())) {
            above = &place;
        } else if (below == nullptr) {
            below = &place;
        }
    }
    if (above != nullptr && below != nullptr) {
        if (const QString row = emptyRowBetween(meeting, above, below); !row.isEmpty()) {
            return row;
        }
        const double toAbove = above->page == page ? at.y() - above->bottom : 1e6;
        const double toBelow = below->page == page ? below->top - at.y() : 1e6;
        return (toBelow < toAbove ? below : above)->where;
    }
    const FieldPlace* only = above != nullptr ? above : below;
    return only != nullptr ? only->where : QString();
}

const FieldPlace* placeOf(const FieldPlaces& places, const QString& where)
{
    struct Alias {
        QLatin1StringView field;
        QLatin1StringView printedWith;
    };
    static constexpr std::array kAliases = {
        Alias{"meeting.lastDate"_L1, "meeting.date"_L1},
        Alias{"meeting.end"_L1, "meeting.start"_L1},
        Alias{"meeting.onlineLink"_L1, "meeting.place"_L1},
        Alias{"meeting.invitation.date"_L1, "meeting.invitation.number"_L1},
        Alias{"meeting.course"_L1, "meeting.courseReason"_L1},
    };
    const auto alias = std::ranges::find(kAliases, where, &Alias::field);
    QString path = alias == kAliases.end() ? where : QString(alias->printedWith);
    while (!path.isEmpty() && path != "meeting"_L1) {
        if (const auto exact = std::ranges::find(places, path, &FieldPlace::where); exact != places.end()) {
            return &*exact;
        }
        const auto part =
            std::ranges::find_if(places, [stem = QString(path + u'.')](const FieldPlace& place) {
                return place.where.startsWith(stem) && !place.where.mid(stem.size()).startsWith("points["_L1);
            });
        if (part != places.end()) {
            return &*part;
        }
        path = path.left(std::max<qsizetype>(0, path.lastIndexOf(u'.')));
    }
    return nullptr;
}

} // namespace risalah::ui

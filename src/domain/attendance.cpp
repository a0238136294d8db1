// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"

#include "domain/point_number.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace risalah::domain {

namespace {

constexpr int kUnknownRank = std::numeric_limits<int>::max();

QString folded(const QString& text)
{
    return text.simplified().toCaseFolded();
}

void remember(QHash<QString, int>& ranks, const QString& name, int rank)
{
    const QString key = folded(name);
    if (rank <= 0 || key.isEmpty()) {
        return;
    }
    const auto known = ranks.constFind(key);
    if (known == ranks.constEnd() || rank < *known) {
        ranks.insert(key, rank);
    }
}

QString sameSeat(const Seat& seat)
{
    return folded(seat.seat) + u'\n' + folded(seat.office);
}

QString officeOf(const Seat& seat)
{
    return folded(isBlank(seat.office) ? seat.seat : seat.office);
}

/// The offices the government itself runs, as their category is usually called.
bool isLocal(const Seat& seat)
{
    static const QRegularExpression form(QStringLiteral("\\b(opd|skpd|perangkat daerah)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(seat.category).hasMatch();
}

/// The category's place: by its highest seat, then where it first appears.
QStringList categoriesInOrder(const std::vector<Seat>& seats, const RankOrder& ranks)
{
    QStringList categories;
    QHash<QString, int> highest;
    for (const Seat& seat : seats) {
        if (!categories.contains(seat.category)) {
            categories.append(seat.category);
            highest.insert(seat.category, kUnknownRank);
        }
        int& best = highest[seat.category];
        best = std::min(best, ranks.of(seat).value_or(kUnknownRank));
    }
    std::stable_sort(categories.begin(), categories.end(), [&](const QString& one, const QString& other) {
        return highest.value(one) < highest.value(other);
    });
    return categories;
}

QString referenceOf(const std::optional<PointId>& id, const Meeting& meeting)
{
    if (!id) {
        return {};
    }
    for (const NumberedPoint& numbered : numberPoints(meeting.points)) {
        if (numbered.point->id == *id) {
            return QStringLiteral(" pada pembahasan ") + pointReference(numbered.number);
        }
    }
    return {};
}

/// "hadir pukul 09.20 pada pembahasan angka 2"; empty for somebody who was there from the beginning.
QString arrivalText(const Seat& seat, const Meeting& meeting)
{
    const bool isLate = seat.arrival && meeting.start && *meeting.start < *seat.arrival;
    const QString reference = referenceOf(seat.arrivedAt, meeting);
    if (!isLate && reference.isEmpty()) {
        return {};
    }
    return QStringLiteral("hadir")
        + (seat.arrival ? QStringLiteral(" pukul ") + seat.arrival->toPrint() : QString()) + reference;
}

QString departureText(const Seat& seat, const Meeting& meeting)
{
    const QString reference = referenceOf(seat.leftAt, meeting);
    if (!seat.departure && reference.isEmpty()) {
        return {};
    }
    return QStringLiteral("meninggalkan rapat")
        + (seat.departure ? QStringLiteral(" pukul ") + seat.departure->toPrint() : QString()) + reference;
}

QString representativeText(const Seat& seat)
{
    if (seat.status != AttendanceStatus::Represented || !seat.person || isBlank(seat.person->name)) {
        return {};
    }
    QString text = QStringLiteral("diwakili oleh ") + seat.person->name.simplified();
    if (const QString position = positionText(*seat.person); !position.isEmpty()) {
        text += QStringLiteral(", ") + position;
    }
    if (!isBlank(seat.mandate)) {
        text += QStringLiteral(" (Surat Tugas %1)").arg(seat.mandate.simplified());
    }
    return text;
}

} // namespace

RankOrder::RankOrder(const std::vector<OrgUnit>& units, const std::vector<Position>& positions)
{
    for (const Position& position : positions) {
        if (!position.removed) {
            remember(m_positions, position.title, position.rankOrder);
        }
    }
    for (const OrgUnit& unit : units) {
        if (!unit.removed) {
            remember(m_units, unit.name, unit.rankOrder);
            remember(m_units, unit.shortName, unit.rankOrder);
        }
    }
}

std::optional<int> RankOrder::of(const Seat& seat) const
{
    if (const auto found = m_positions.constFind(folded(seat.seat)); found != m_positions.constEnd()) {
        return *found;
    }
    if (const auto found = m_units.constFind(folded(seat.office)); found != m_units.constEnd()) {
        return *found;
    }
    return std::nullopt;
}

std::vector<Seat> sortedByRank(std::vector<Seat> seats, const RankOrder& ranks)
{
    const QStringList categories = categoriesInOrder(seats, ranks);
    const auto place = [&](const Seat& seat) {
        return std::pair(categories.indexOf(seat.category), ranks.of(seat).value_or(kUnknownRank));
    };
    std::stable_sort(seats.begin(), seats.end(),
                     [&](const Seat& one, const Seat& other) { return place(one) < place(other); });
    return seats;
}

std::vector<Seat> withSeatsAdded(std::vector<Seat> seats, std::vector<Seat> added, const RankOrder& ranks)
{
    const bool wereSorted = seats == sortedByRank(seats, ranks);
    QSet<QString> known;
    for (const Seat& seat : seats) {
        known.insert(sameSeat(seat));
    }
    for (Seat& seat : sortedByRank(std::move(added), ranks)) {
        if (known.contains(sameSeat(seat))) {
            continue;
        }
        known.insert(sameSeat(seat));
        const auto last = std::find_if(seats.rbegin(), seats.rend(),
                                       [&seat](const Seat& one) { return one.category == seat.category; });
        seats.insert(last == seats.rend() ? seats.end() : last.base(), std::move(seat));
    }
    return wereSorted ? sortedByRank(std::move(seats), ranks) : seats;
}

std::vector<Seat> seatsOf(const SeatGroup& group)
{
    std::vector<Seat> seats;
    for (const SeatGroup::Entry& entry : group.entries) {
        Seat seat;
        seat.id = SeatId::create();
        seat.seat = entry.seat;
        seat.office = entry.office;
        seat.category = entry.category;
        seats.push_back(std::move(seat));
    }
    return seats;
}

std::vector<SeatGroup> groupsByCategory(const std::vector<OrgUnit>& units,
                                        const std::vector<Position>& positions)
{
    const auto place = [](int rank) { return rank > 0 ? rank : kUnknownRank; };
    std::vector<SeatGroup> groups;
    for (const OrgUnit& unit : units) {
        if (unit.removed || isBlank(unit.category)) {
            continue;
        }
        const Position* highest = nullptr;
        for (const Position& position : positions) {
            const bool isOfUnit = !position.removed && position.unit == unit.id;
            if (isOfUnit && (highest == nullptr || place(position.rankOrder) < place(highest->rankOrder))) {
                highest = &position;
            }
        }
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&unit](const SeatGroup& one) { return one.name == unit.category; });
        if (group == groups.end()) {
            groups.push_back({SeatGroupId(), unit.category, {}, false});
            group = std::prev(groups.end());
        }
        const QString seat = highest != nullptr ? highest->title : QStringLiteral("Kepala ") + unit.name;
        group->entries.push_back({seat, unit.name, unit.category});
    }
    return groups;
}

QString attendanceWord(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Unfilled:
        return {};
    case AttendanceStatus::Present:
        return QStringLiteral("Hadir");
    case AttendanceStatus::Represented:
        return QStringLiteral("Diwakili");
    case AttendanceStatus::Excused:
        return QStringLiteral("Izin");
    case AttendanceStatus::Sick:
        return QStringLiteral("Sakit");
    case AttendanceStatus::Duty:
        return QStringLiteral("Dinas Luar");
    case AttendanceStatus::Absent:
        return QStringLiteral("Tanpa Keterangan");
    }
    return {};
}

bool isHere(const Seat& seat)
{
    return seat.status == AttendanceStatus::Present || seat.status == AttendanceStatus::Represented;
}

Representation representationOf(const Meeting& meeting)
{
    QHash<QString, bool> offices;
    Representation result;
    result.onlyLocal = !meeting.attendance.empty();
    for (const Seat& seat : meeting.attendance) {
        bool& isThere = offices[officeOf(seat)];
        isThere = isThere || isHere(seat);
        result.onlyLocal = result.onlyLocal && isLocal(seat);
    }
    result.offices = static_cast<int>(offices.size());
    result.represented = static_cast<int>(std::count(offices.cbegin(), offices.cend(), true));
    // Rounded up: 51 % of 27 asks for 14.
    result.needed = (meeting.quorumPercent * result.offices + 99) / 100;
    return result;
}

QString representationText(const Representation& representation)
{
    if (representation.offices == 0) {
        return {};
    }
    return QStringLiteral("%1 dari %2 %3 terwakili")
        .arg(QString::number(representation.represented), QString::number(representation.offices),
             representation.onlyLocal ? QStringLiteral("OPD") : QStringLiteral("instansi"));
}

QString positionText(const PersonCard& card)
{
    const AuthorityLine line = authorityLine(card);
    const QString position = line.own.simplified();
    // Whose authority it is used by stands where the paper is signed; here the person is only named.
    const QString mark = line.givers.isEmpty() ? authorityMark(card.authority) : QString();
    return position.isEmpty() || mark.isEmpty() ? position : QString(mark + u' ' + position);
}

QString categoryTitle(const QString& category)
{
    constexpr qsizetype kLongestAcronym = 3;
    return category.size() <= kLongestAcronym ? category.toUpper()
                                              : QString(category.front().toUpper() + category.mid(1));
}

QString attendanceSentence(const Seat& seat, const Meeting& meeting)
{
    if (!isHere(seat)) {
        return {};
    }
    QStringList parts;
    for (const QString& part :
         {representativeText(seat), arrivalText(seat, meeting), departureText(seat, meeting)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (parts.isEmpty()) {
        return {};
    }
    return seat.seat.simplified() + u' ' + parts.join(QStringLiteral("; ")) + u'.';
}

} // namespace risalah::domain

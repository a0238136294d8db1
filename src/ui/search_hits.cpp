// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_hits.h"

#include "domain/indonesian_words.h"

#include <QCoreApplication>

namespace risalah::ui {

namespace {

struct HitWords {
    Q_DECLARE_TR_FUNCTIONS(SearchHits)
};

QString kindOf(domain::SearchKind kind)
{
    switch (kind) {
    case domain::SearchKind::Meeting:
        return HitWords::tr("Rapat");
    case domain::SearchKind::Attendance:
        return HitWords::tr("Kehadiran");
    case domain::SearchKind::Point:
        return HitWords::tr("Butir");
    case domain::SearchKind::Resolution:
        return HitWords::tr("Keputusan");
    case domain::SearchKind::Action:
        return HitWords::tr("Tindak lanjut");
    case domain::SearchKind::Person:
        return HitWords::tr("Orang");
    case domain::SearchKind::OrgUnit:
        return HitWords::tr("Perangkat daerah");
    }
    return {};
}

} // namespace

Place placeOf(const domain::SearchHit& hit)
{
    const QString meeting = hit.meeting ? hit.meeting->toString() : QString();
    const auto inMeeting = [&](const QString& kind) {
        return Place{PageId::Meeting, meeting, QStringLiteral("%1:%2").arg(kind, hit.recordId)};
    };
    switch (hit.kind) {
    case domain::SearchKind::Meeting:
        return {PageId::Meeting, meeting, {}};
    case domain::SearchKind::Attendance:
        return {PageId::Meeting, meeting, QStringLiteral("attendance")};
    case domain::SearchKind::Point:
        return inMeeting(QStringLiteral("point"));
    case domain::SearchKind::Resolution:
        return inMeeting(QStringLiteral("resolution"));
    case domain::SearchKind::Action:
        return inMeeting(QStringLiteral("action"));
    case domain::SearchKind::Person:
        return {PageId::Directory, hit.recordId, QStringLiteral("person")};
    case domain::SearchKind::OrgUnit:
        return {PageId::Directory, hit.recordId, QStringLiteral("unit")};
    }
    return {};
}

QString iconOf(const domain::SearchHit& hit)
{
    switch (hit.kind) {
    case domain::SearchKind::Meeting:
        return QStringLiteral("users");
    case domain::SearchKind::Attendance:
    case domain::SearchKind::Person:
        return QStringLiteral("user");
    case domain::SearchKind::Point:
        return QStringLiteral("list");
    case domain::SearchKind::Resolution:
        return QStringLiteral("gavel");
    case domain::SearchKind::Action:
        return QStringLiteral("list-checks");
    case domain::SearchKind::OrgUnit:
        return QStringLiteral("building-2");
    }
    return {};
}

/// What tells the rows apart comes first: it is not what is cut off.
QString detailOf(const domain::SearchHit& hit)
{
    QStringList parts{kindOf(hit.kind)};
    if (hit.meeting && hit.meetingDate) {
        parts << domain::shortDate(*hit.meetingDate);
    }
    if (hit.meeting && hit.meetingTitle.simplified() != hit.excerpt.simplified()) {
        parts << hit.meetingTitle;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace risalah::ui

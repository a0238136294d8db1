// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_hits.h"

#include "domain/indonesian_words.h"

namespace risalah::ui {

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

QString detailOf(const domain::SearchHit& hit)
{
    if (!hit.meeting) {
        return {};
    }
    const QString date = hit.meetingDate ? domain::shortDate(*hit.meetingDate) : QString();
    return QStringLiteral("%1 · %2").arg(hit.meetingTitle, date);
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace risalah::domain {

/// What kind of record a hit is.
enum class SearchKind { Meeting, Attendance, Point, Resolution, Action, Person, OrgUnit };

/// One hit, with enough to show it and to go there.
struct SearchHit {
    SearchKind kind = SearchKind::Meeting;
    /// Of the point, resolution, action, person …; the meeting's for Meeting and Attendance.
    QString recordId;
    std::optional<MeetingId> meeting; ///< none for the directory
    QString meetingTitle;
    std::optional<Date> meetingDate;
    QString excerpt; ///< the text around the first word found
};

} // namespace risalah::domain

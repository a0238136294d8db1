// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <cstdint>
#include <optional>

namespace risalah::domain {

/// What a list of meetings is about; each has the order in which a person would go through it.
enum class MeetingView {
    All, ///< newest first
    Coming, ///< on the day or later, neither finalised nor cancelled; the next one first
    Unfinished, ///< held before the day, or in review or correction, and not final; somebody's turn first
    AwaitingSignature, ///< finalised, and the newest edition lacks a signature; newest first
};

/// Which meetings a list shows. Default: all that are not in the wastebasket.
struct MeetingFilter {
    QString text; ///< words or beginnings of words, searched in everything of the meeting
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<MeetingPhase> phase;
    QString series; ///< empty: any
    MeetingView view = MeetingView::All;
    std::optional<Date> on; ///< the day Coming and Unfinished ask about
    bool removed = false; ///< true: only the wastebasket
    int limit = 0; ///< 0: all
    int offset = 0;
};

/// One line of the list of meetings.
struct MeetingRow {
    MeetingId id;
    QString title;
    QString kind;
    QString series;
    Date date = Date::unset();
    std::optional<Date> lastDate;
    std::optional<TimeOfDay> start;
    QString place;
    MeetingPhase phase = MeetingPhase::Draft;
    ReviewState review = ReviewState::Draft;
    MeetingCourse course = MeetingCourse::Scheduled;
    QString number; ///< register number of the newest edition; empty for a draft
    int editions = 0;
    bool isSigned = false; ///< final, and nobody's signature is awaited any more
    int points = 0;
    int resolutions = 0;
    int actions = 0; ///< not removed ones
    std::int64_t revision = 0;
};

struct ResolutionFilter {
    QString text;
    std::optional<Date> from; ///< of the meeting
    std::optional<Date> to;
    std::optional<MeetingId> meeting;
    bool drafts = false; ///< resolutions of meetings that were never finalised too
    int limit = 0;
    int offset = 0;
};

/// One line of the list of resolutions.
struct ResolutionRow {
    ResolutionId id;
    MeetingId meeting;
    PointId point;
    QString meetingTitle;
    Date meetingDate = Date::unset();
    MeetingPhase phase = MeetingPhase::Draft;
    QString number; ///< register number; empty before finalising
    QString text;
};

} // namespace risalah::domain

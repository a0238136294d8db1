// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

/// Which meetings a list shows. Default: all that are not in the wastebasket.
struct MeetingFilter {
    QString text; ///< words or beginnings of words, searched in everything of the meeting
    std::optional<domain::Date> from;
    std::optional<domain::Date> to;
    std::optional<domain::MeetingPhase> phase;
    QString series; ///< empty: any
    bool removed = false; ///< true: only the wastebasket
    int limit = 0; ///< 0: all
    int offset = 0;
};

/// One line of the list of meetings.
struct MeetingRow {
    domain::MeetingId id;
    QString title;
    QString kind;
    QString series;
    domain::Date date = *domain::Date::of(2000, 1, 1);
    std::optional<domain::Date> lastDate;
    std::optional<domain::TimeOfDay> start;
    QString place;
    domain::MeetingPhase phase = domain::MeetingPhase::Draft;
    domain::ReviewState review = domain::ReviewState::Draft;
    domain::MeetingCourse course = domain::MeetingCourse::Scheduled;
    QString number; ///< register number of the newest edition; empty for a draft
    int editions = 0;
    int points = 0;
    int resolutions = 0;
    int actions = 0; ///< not removed ones
    std::int64_t revision = 0;
};

struct ResolutionFilter {
    QString text;
    std::optional<domain::Date> from; ///< of the meeting
    std::optional<domain::Date> to;
    std::optional<domain::MeetingId> meeting;
    bool drafts = false; ///< resolutions of meetings that were never finalised too
    int limit = 0;
    int offset = 0;
};

/// One line of the list of resolutions.
struct ResolutionRow {
    domain::ResolutionId id;
    domain::MeetingId meeting;
    domain::PointId point;
    QString meetingTitle;
    domain::Date meetingDate = *domain::Date::of(2000, 1, 1);
    domain::MeetingPhase phase = domain::MeetingPhase::Draft;
    QString number; ///< register number; empty before finalising
    QString text;
};

/// Meetings with agenda, officers, attendance, points, resolutions and signature slots. Actions have their
/// own repository, because they live on after the minutes are signed.
class MeetingRepository {
public:
    /// UnknownRecord when there is none. Meetings in the wastebasket load like any other.
    [[nodiscard]] static Result<Stored<domain::Meeting>> load(Database& db, const domain::MeetingId& id);
    [[nodiscard]] static Result<bool> exists(Database& db, const domain::MeetingId& id);
    /// MeetingAlreadyKnown when the id is taken.
    [[nodiscard]] static Result<Stored<domain::Meeting>> insert(Transaction& tx,
                                                                const domain::Meeting& meeting);
    /// Writes the rows in which `before` (as loaded or last saved) and `after` differ; `after.revision` is
    /// the revision `before` has. Gives `after` with its new revision. The same value again writes nothing.
    /// Points and resolutions taken out stay in the register, marked: their actions lead back to them.
    [[nodiscard]] static Result<Stored<domain::Meeting>>
    update(Transaction& tx, const domain::Meeting& before, const Stored<domain::Meeting>& after);
    /// Newest first.
    [[nodiscard]] static Result<std::vector<MeetingRow>> list(Database& db, const MeetingFilter& filter);
    /// Without limit and offset.
    [[nodiscard]] static Result<int> count(Database& db, const MeetingFilter& filter);
    /// Newest meeting first, then in the meeting's order.
    [[nodiscard]] static Result<std::vector<ResolutionRow>> listResolutions(Database& db,
                                                                            const ResolutionFilter& filter);
    /// All ids in order of entry, wastebasket left out: what `export` without ids writes.
    [[nodiscard]] static Result<std::vector<domain::MeetingId>> allIds(Database& db);
};

} // namespace risalah::storage

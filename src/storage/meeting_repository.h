// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/meeting_list.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

using domain::MeetingFilter;
using domain::MeetingRow;
using domain::ResolutionFilter;
using domain::ResolutionRow;

/// A point in the wastebasket of its meeting, without the points below it.
struct RemovedPoint {
    domain::DiscussionPoint point;
    std::optional<domain::PointId> parent;
};
struct RemovedRows {
    std::vector<RemovedPoint> points; ///< in their old order
    std::vector<domain::Resolution> resolutions;
};

/// Meetings with agenda, officers, attendance, points, resolutions and signature slots. Actions have their
/// own repository, because they live on after the minutes are signed.
class MeetingRepository {
public:
    /// UnknownRecord when there is none. Meetings in the wastebasket load like any other.
    [[nodiscard]] static Result<Stored<domain::Meeting>> load(Database& db, const domain::MeetingId& id);
    [[nodiscard]] static Result<bool> exists(Database& db, const domain::MeetingId& id);
    /// Without loading the rest. UnknownRecord when there is none.
    [[nodiscard]] static Result<domain::MeetingPhase> phase(Database& db, const domain::MeetingId& id);
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
    /// Points and resolutions that were taken out.
    [[nodiscard]] static Result<RemovedRows> removedRows(Database& db, const domain::MeetingId& id);
    /// All ids in order of entry, wastebasket left out: what `export` without ids writes.
    [[nodiscard]] static Result<std::vector<domain::MeetingId>> allIds(Database& db);
};

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/meeting_record.h"

#include <optional>
#include <vector>

namespace risalah::domain {

/// Isi keranjang: what one act took out of a meeting, and where it stood.
struct RemovedParts {
    /// A point with the points below it that went with it.
    struct Point {
        DiscussionPoint point;
        std::optional<PointId> parent;
    };
    Instant at;
    QString by;
    std::vector<Point> points;
    std::vector<Resolution> resolutions;
    std::vector<ActionItemId> actions;

    [[nodiscard]] bool isEmpty() const { return points.empty() && resolutions.empty() && actions.empty(); }
};

/// Everything of it back under its old id: points at the end of where they stood, or of the whole when that
/// is gone too; resolutions and actions at the end of their lists. What is there already stays as it is.
[[nodiscard]] MeetingRecord withPartsRestored(MeetingRecord record, const RemovedParts& removed);

} // namespace risalah::domain

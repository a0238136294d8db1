// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// What typed or pasted notes mean (product.md 6). Nothing is invented: every word of a text comes from the
/// notes.
struct Capture {
    std::vector<DiscussionPoint> points;
    std::vector<Resolution> resolutions;
    std::vector<ActionItem> actions;
    std::vector<QString> unused; ///< what was left out: page furniture, text before the first ordinal
};

struct CaptureContext {
    Date meetingDate = Date::unset();
    std::vector<QString> speakers; ///< names and positions of attendees, for "Nama: …"
};

[[nodiscard]] Capture capture(const QString& notes, const CaptureContext& context);

/// Reads one due mark without its ">": "22/7", "22-07-2025", "5hk", "7h", "akhir bulan".
[[nodiscard]] std::optional<DueRule> dueFromMark(const QString& mark, Date meetingDate);

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/text_difference.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// Cari dan ganti: what is looked for in the texts of a meeting.
struct TextQuery {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
};

/// Temuan: where it stands, as a path of risalah/1 ("points[0].text") and a place in that text.
struct TextMatch {
    QString where;
    int from = 0;
    int length = 0;

    friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

/// Where the query stands in one text. Matches do not overlap.
[[nodiscard]] std::vector<TextStretch> placesIn(const QString& text, const TextQuery& query);

/// In the order of the paper: agenda, opening, points, resolutions, actions, closing. Nothing for an empty
/// query. Matches do not overlap.
[[nodiscard]] std::vector<TextMatch> findText(const MeetingRecord& record, const TextQuery& query);

/// This one match, or every match of the query, becomes the replacement; emphasis stays with the letters
/// around it. UnknownRecord when the match is not there any more; EmptyText when a text would become blank.
[[nodiscard]] Result<MeetingRecord> withMatchReplaced(MeetingRecord record,
                                                      const TextQuery& query,
                                                      const TextMatch& match,
                                                      const QString& replacement);
[[nodiscard]] Result<MeetingRecord>
withAllReplaced(MeetingRecord record, const TextQuery& query, const QString& replacement);

} // namespace risalah::domain

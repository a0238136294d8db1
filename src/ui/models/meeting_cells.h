// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"
#include "domain/meeting_list.h"
#include "ui/models/cell_row.h"

namespace risalah::ui {

/// Rapat as rows of a list.
enum class MeetingColumn { Date, Title, State, Number, Content };

[[nodiscard]] std::vector<CellColumn> meetingColumns();
[[nodiscard]] std::vector<CellRow> meetingCells(const std::vector<domain::MeetingRow>& rows,
                                                domain::Date today);
/// The same without what only the full list has room for: date, title and state.
[[nodiscard]] std::vector<CellRow> meetingCard(const std::vector<domain::MeetingRow>& rows,
                                               domain::Date today);
/// Minutes waiting for signatures: date, title with whose turn it is, how many have signed.
[[nodiscard]] std::vector<CellRow> unsignedCard(const std::vector<app::UnsignedMinutes>& waiting,
                                                domain::Date today);
/// A step of the review, wherever it is shown.
[[nodiscard]] CellChip reviewChip(domain::ReviewState state);
/// What the word for a meeting depends on.
struct MeetingStanding {
    domain::MeetingCourse course = domain::MeetingCourse::Scheduled;
    domain::MeetingPhase phase = domain::MeetingPhase::Draft;
    domain::ReviewState review = domain::ReviewState::Draft;
    domain::Date date = domain::Date::unset();
    bool isSigned = false;
};
/// Where the meeting stands, wherever it is shown: cancelled and postponed before final, final before the
/// review of what is being written.
[[nodiscard]] CellChip meetingChip(const MeetingStanding& meeting, domain::Date today);
[[nodiscard]] CellChip meetingChip(const domain::MeetingRow& row, domain::Date today);

/// Keputusan as rows of a list.
enum class ResolutionColumn { Number, Text, Date };

[[nodiscard]] std::vector<CellColumn> resolutionColumns();
[[nodiscard]] std::vector<CellRow> resolutionCells(const std::vector<domain::ResolutionRow>& rows);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline_place.h"
#include "ui/work/row_list_model.h"

#include <QSet>

namespace risalah::ui {

/// How the outline is looked at; the record does not know.
struct OutlineLook {
    std::optional<domain::OutlinePlace> pending; ///< where the line being begun stands; none: read only
    QSet<QString> folded; ///< ids of points whose children are hidden
    QString written; ///< id of the row being written: its marks show as chips while they are typed
};

/// The discussion as rows: every point with its number, speaker, text and the chips of what came out of it,
/// and the line being begun (empty id).
[[nodiscard]] std::vector<ListRow> outlineRows(const domain::MeetingRecord& record, const OutlineLook& look);

/// What Enter will make of the marks at the end of a line: "→ Bakeuda", "→ 5 hari kerja", "→ penting".
[[nodiscard]] std::vector<RowChip> typedChips(const QString& line, domain::Date meetingDate);

/// "Bakeuda, Satpol PP · 5 hari kerja → 22 Juli 2025"
[[nodiscard]] QString actionSummary(const domain::ActionItem& action);
/// "TL-07", or "TL baru" until the register has given a number.
[[nodiscard]] QString actionName(const domain::ActionItem& action);

} // namespace risalah::ui

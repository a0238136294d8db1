// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline_place.h"
#include "ui/work/row_list_model.h"

namespace risalah::ui {

/// The discussion as rows: every point with its number, speaker, text and the chips of what came out of it,
/// and the line being begun (empty id) where `pending` says.
[[nodiscard]] std::vector<ListRow> outlineRows(const domain::MeetingRecord& record,
                                               const domain::OutlinePlace& pending);

/// "Bakeuda, Satpol PP · 5 hari kerja → 22 Juli 2025"
[[nodiscard]] QString actionSummary(const domain::ActionItem& action);
/// "TL-07", or "TL baru" until the register has given a number.
[[nodiscard]] QString actionName(const domain::ActionItem& action);

} // namespace risalah::ui

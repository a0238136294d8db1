// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QString>

namespace risalah::ui {

/// "angka 1 huruf a", empty for a point that is gone.
[[nodiscard]] QString referenceOf(const domain::MeetingRecord& record, const domain::PointId& id);
/// The path of a point as in Finding::where: "points[0].points[1]".
[[nodiscard]] QString pathOf(const domain::MeetingRecord& record, const domain::PointId& id);
/// The row of an element in a path: "actions[3].due" → 3.
[[nodiscard]] std::optional<std::size_t> indexIn(const QString& where, const QString& list);

} // namespace risalah::ui

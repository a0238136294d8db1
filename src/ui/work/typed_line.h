// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline_place.h"

#include <QStringList>

namespace risalah::ui {

/// Whether a line bears marks of the capture grammar that Enter is to understand: "=", "!", "[Nama]", or an
/// assignee, deadline or priority at its end.
[[nodiscard]] bool hasMarks(const QString& line);

/// The record after the line of this point: an "=" or "!" line becomes a resolution or an action of the point
/// above and its row goes, the rows below it stay; a speaker or marks at the end are taken out of the text.
/// NoPointAbove when there is no point above.
[[nodiscard]] Result<domain::MeetingRecord> withLineUnderstood(domain::MeetingRecord record,
                                                               const domain::PointId& id,
                                                               const QStringList& speakers,
                                                               const domain::WorkingCalendar& calendar);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline_place.h"

#include <QStringList>

namespace risalah::ui {

/// Whether a line bears marks of the capture grammar that Enter is to understand: "=", "!", "[Nama]", or an
/// assignee, deadline or priority at its end.
[[nodiscard]] bool hasMarks(const QString& line);

/// The record after Enter on the line of this point: an "=" or "!" line becomes a resolution or an action of
/// the point above and its row goes; a speaker or marks at the end are taken out of the text.
/// UnknownRecord when there is no point above.
[[nodiscard]] Result<domain::MeetingRecord> withLineUnderstood(domain::MeetingRecord record,
                                                               const domain::PointId& id,
                                                               const QStringList& speakers,
                                                               const domain::WorkingCalendar& calendar);

/// "Sekretaris Daerah: …" when what stands before the colon is a known speaker; both parts trimmed.
struct SpokenLine {
    QString speaker;
    QString text;
};
[[nodiscard]] std::optional<SpokenLine> spokenLine(const QString& line, const QStringList& speakers);

} // namespace risalah::ui

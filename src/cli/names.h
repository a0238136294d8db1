// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/finding.h"
#include "domain/meeting.h"
#include "domain/minutes_document.h"

#include <QString>

#include <optional>

namespace risalah::cli {

/// The English names of JSON answers and of --status, as in risalah/1 where it has them.
[[nodiscard]] QString nameOf(domain::AssigneeStatus status);
[[nodiscard]] QString nameOf(domain::Priority priority);
[[nodiscard]] QString nameOf(domain::MeetingPhase phase);
[[nodiscard]] QString nameOf(domain::ReviewState state);
[[nodiscard]] QString nameOf(domain::MeetingCourse course);
[[nodiscard]] QString nameOf(domain::Severity severity);
[[nodiscard]] QString nameOf(domain::IdentityType type);
[[nodiscard]] QString nameOf(domain::NumberState state);
[[nodiscard]] QString nameOf(domain::NumberSeries series);

/// By English name or Indonesian label, capitals ignored.
[[nodiscard]] std::optional<domain::AssigneeStatus> assigneeStatusFrom(const QString& typed);
[[nodiscard]] std::optional<domain::MeetingPhase> meetingPhaseFrom(const QString& typed);
[[nodiscard]] std::optional<domain::NumberSeries> numberSeriesFrom(const QString& typed);

} // namespace risalah::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/finding.h"
#include "domain/meeting.h"
#include "domain/minutes_document.h"
#include "domain/office.h"
#include "domain/working_calendar.h"

#include <QString>

namespace risalah::wording {

/// Short Indonesian labels, first letter in upper case: "Tanpa keterangan", "Berjalan".
[[nodiscard]] QString label(domain::AttendanceStatus status);
[[nodiscard]] QString label(domain::AssigneeStatus status);
[[nodiscard]] QString label(domain::Priority priority);
[[nodiscard]] QString label(domain::ReviewState state);
[[nodiscard]] QString label(domain::MeetingCourse course);
[[nodiscard]] QString label(domain::MeetingPhase phase);
[[nodiscard]] QString label(domain::HolidayKind kind);
[[nodiscard]] QString label(domain::Severity severity);
[[nodiscard]] QString label(domain::IdentityType type);
[[nodiscard]] QString label(domain::Layout layout);
[[nodiscard]] QString label(domain::Paper paper);
[[nodiscard]] QString label(domain::NumberState state);

} // namespace risalah::wording

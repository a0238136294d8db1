// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/finding.h"
#include "domain/meeting.h"
#include "domain/minutes_document.h"
#include "domain/office.h"
#include "domain/signing_settings.h"
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
/// In a narrow bar: "Notula 2023", "A4".
[[nodiscard]] QString shortLabel(domain::Layout layout);
[[nodiscard]] QString shortLabel(domain::Paper paper);
[[nodiscard]] QString label(domain::NumberState state);
[[nodiscard]] QString label(domain::NumberSeries series);
[[nodiscard]] QString label(domain::SignatureForm form);
[[nodiscard]] QString label(domain::SignatureSource source);
[[nodiscard]] QString label(domain::TimestampPolicy policy);
[[nodiscard]] QString label(domain::GatewayMark mark);
[[nodiscard]] QString label(domain::GatewayOrigin origin);
[[nodiscard]] QString label(domain::GatewayExtent extent);

/// Whose turn a draft is: "Giliran notulis", "Giliran pejabat penelaah", "Siap ditandatangani".
[[nodiscard]] QString reviewTurn(domain::ReviewState state);

} // namespace risalah::wording

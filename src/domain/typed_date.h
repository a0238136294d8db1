// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"

namespace risalah::domain {

/// What people type for a day: "15/7/2025", "15-7-25", "15 juli 2025", "15 jul", "2025-07-15". Without a
/// year it is the first such day on or after `reference`. nullopt when it is no day.
[[nodiscard]] std::optional<Date> dateFromTyped(const QString& typed, Date reference);

/// What people type for a deadline: "5 hari kerja", "5hk", "7 hari", "22/7", "akhir bulan"; nothing is no
/// deadline, anything else a deadline in words. Days over 3650 are words too.
[[nodiscard]] DueRule dueFromTyped(const QString& typed, Date meetingDate);

/// The rule as it would be typed: dueFromTyped() gives the same rule again.
[[nodiscard]] QString dueAsTyped(const DueRule& rule);

} // namespace risalah::domain

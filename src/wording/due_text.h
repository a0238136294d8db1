// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"

#include <QString>

#include <optional>

namespace risalah::wording {

/// A deadline as it was entered and the date it gives: "5 hari kerja → 22 Juli 2025", "22 Juli 2025",
/// "segera"; "Tanpa tenggat" without a rule.
[[nodiscard]] QString dueText(const domain::DueRule& rule, std::optional<domain::Date> date);

/// The rule, and the date in force; after an extension "5 hari kerja → 22 Juli 2025, diperpanjang sampai
/// 1 Agustus 2025".
[[nodiscard]] QString dueText(const domain::ActionItem& action);

} // namespace risalah::wording

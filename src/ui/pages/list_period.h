// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"

#include <optional>

class QComboBox;

namespace risalah::ui {

/// A stretch of time a list can be narrowed to; open ends are empty.
struct ListPeriod {
    std::optional<domain::Date> from;
    std::optional<domain::Date> to;
};

/// All, from today on, this month, this year, last year – in the words of a user.
void fillPeriods(QComboBox* box);
[[nodiscard]] ListPeriod periodOf(const QComboBox* box, domain::Date today);

} // namespace risalah::ui

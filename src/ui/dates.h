// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"

#include <QDate>

#include <optional>

namespace risalah::ui {

/// Between the record's dates and Qt's editors; both know the same days.
[[nodiscard]] inline QDate toQDate(domain::Date date)
{
    return {date.year(), date.month(), date.day()};
}

[[nodiscard]] inline std::optional<domain::Date> toDate(QDate date)
{
    return domain::Date::of(date.year(), date.month(), date.day());
}

} // namespace risalah::ui

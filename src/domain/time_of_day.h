// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <compare>

namespace risalah::domain {

/// A wall-clock time in the office's zone, 00.00 to 23.59; stored without conversion.
struct TimeOfDay {
    int hour = 0;
    int minute = 0;

    /// What people type: "9", "9:00", "09.00", "0900". Fails with ImpossibleTime.
    [[nodiscard]] static Result<TimeOfDay> fromTyped(const QString& text);
    /// Exactly "HH:MM", the form of risalah/1 and of the register.
    [[nodiscard]] static Result<TimeOfDay> fromIso(const QString& text);
    [[nodiscard]] QString toIso() const; ///< "09:00"
    [[nodiscard]] QString toPrint() const; ///< "09.00", EYD V

    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

} // namespace risalah::domain

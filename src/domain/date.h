// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace risalah::domain {

enum class Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// The office's time zone (Keppres 41/1987): Wib UTC+7, Wita UTC+8, Wit UTC+9; no daylight saving.
enum class Zone { Wib, Wita, Wit };

/// A day of the Gregorian calendar, years 1400 to 9999. Arithmetic is Boost.Date_Time's; the header
/// keeps only a day number, so that boost is compiled in one file.
class Date {
public:
    /// A real day or nothing: of(2025, 2, 30) is nullopt.
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);
    /// 1 January 2000: what a member holds before somebody says the day.
    [[nodiscard]] static Date unset() { return Date(2'451'545); }
    /// Exactly "YYYY-MM-DD"; anything else is ImpossibleDate with the text as subject.
    [[nodiscard]] static Result<Date> fromIso(const QString& text);

    [[nodiscard]] QString toIso() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const; ///< 1–12
    [[nodiscard]] int day() const; ///< 1–31
    [[nodiscard]] Weekday weekday() const;
    [[nodiscard]] Date addDays(int days) const;
    [[nodiscard]] Date endOfMonth() const;
    /// Calendar days from this day to `other`; negative when `other` is earlier.
    [[nodiscard]] int daysUntil(Date other) const;

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    explicit Date(std::int32_t julianDay) : m_julianDay(julianDay) { }
    std::int32_t m_julianDay;
};

/// The calendar day it is in `zone` at `instant`.
[[nodiscard]] Date dateIn(Zone zone, Instant instant);

/// Hours ahead of UTC: 7, 8 or 9.
[[nodiscard]] int hoursAheadOfUtc(Zone zone);

/// "WIB", "WITA", "WIT".
[[nodiscard]] QString zoneName(Zone zone);
[[nodiscard]] std::optional<Zone> zoneFromName(const QString& name);

} // namespace risalah::domain

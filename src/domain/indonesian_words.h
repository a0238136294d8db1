// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/time_of_day.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace risalah::domain {

/// The official words, from our own tables: the computer's locale is not to be trusted with an official
/// paper.

[[nodiscard]] QString weekdayName(Weekday weekday); ///< "Jumat"
[[nodiscard]] QString monthName(int month); ///< "November"
[[nodiscard]] QString shortMonthName(int month); ///< "Nov", "Agu"
[[nodiscard]] QString longDate(Date date); ///< "15 Juli 2025"
[[nodiscard]] QString shortDate(Date date); ///< "15 Jul 2025"
[[nodiscard]] QString dayAndDate(Date date); ///< "Selasa, 15 Juli 2025"
/// "20 s.d. 21 September 2024", across months "30 Juni s.d. 2 Juli 2025".
[[nodiscard]] QString dateRange(Date first, Date last);
/// "Pukul 09.00 WIB s.d. selesai", "Pukul 09.00 s.d. 11.30 WIB"; empty without a start.
[[nodiscard]] QString timeRange(std::optional<TimeOfDay> start, std::optional<TimeOfDay> end, Zone zone);
[[nodiscard]] QString romanMonth(int month); ///< "VII"
[[nodiscard]] QString roman(int n); ///< 1–3999
/// Terbilang: 0 "nol", 1011 "seribu sebelas"; 0 ≤ n < 10^15.
[[nodiscard]] QString spelledOut(std::int64_t n);
[[nodiscard]] QString withSpelledOut(std::int64_t n); ///< "5 (lima)"
/// "Pertama", "Kedua", "Kesebelas", "Kedua belas".
[[nodiscard]] QString ordinal(int n);
[[nodiscard]] QString dictum(int n); ///< "KESATU", "KEDUA"
/// "Pada hari ini, Jumat tanggal Dua Puluh bulan September tahun Dua Ribu Dua Puluh Empat (20-09-2024)".
[[nodiscard]] QString spelledOutDay(Date date);

} // namespace risalah::domain

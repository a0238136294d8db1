// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"

#include <QString>

#include <limits>
#include <map>
#include <vector>

namespace risalah::domain {

/// libur nasional (LN), cuti bersama (CB), hari pemungutan suara (PS), libur kantor sendiri.
enum class HolidayKind { National, JointLeave, PollingDay, OfficeOwn };

struct Holiday {
    Date date;
    HolidayKind kind = HolidayKind::National;
    QString name;
    QString basis; ///< legal basis, "SKB 933/2025 …"

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

struct CalendarOptions {
    bool sixDayWeek = false; ///< Saturday works too (Perpres 21/2023 Ps. 13)
    bool jointLeaveCountsAsWork = false; ///< the office counts cuti bersama as working days

    friend bool operator==(const CalendarOptions&, const CalendarOptions&) = default;
};

/// Working-day arithmetic over holidays (SKB Tiga Menteri), office rows and options.
/// A holiday on a weekend has no substitute day in Indonesia.
class WorkingCalendar {
public:
    WorkingCalendar() = default;
    WorkingCalendar(const std::vector<Holiday>& holidays, CalendarOptions options);

    [[nodiscard]] bool isWorkingDay(Date date) const;
    /// The n-th working day after `from` (`from` itself not counted; n = 0 gives `from`). n ≥ 0.
    [[nodiscard]] Date addWorkingDays(Date from, int n) const;
    /// Working days in (from, to]; 0 when to ≤ from.
    [[nodiscard]] int workingDaysBetween(Date from, Date to) const;
    /// The holiday that makes this day free, or nullptr (weekends are not holidays).
    [[nodiscard]] const Holiday* holidayOn(Date date) const;
    /// True before the first and after the last year with a national holiday: only weekends are known there.
    [[nodiscard]] bool isOutsideKnownYears(Date date) const;

private:
    std::map<Date, std::vector<Holiday>> m_holidays;
    CalendarOptions m_options;
    int m_firstKnownYear = std::numeric_limits<int>::max();
    int m_lastKnownYear = 0;
};

/// The rows bundled with the program (2024–2027), read from a CSV with the header
/// tanggal,hari,jenis,nama,dasar. Fails with TableUnreadable naming the line.
[[nodiscard]] Result<std::vector<Holiday>> holidaysFromCsv(const QString& csv);

/// The bundled rows themselves; a program without them is broken, so this cannot fail.
[[nodiscard]] const std::vector<Holiday>& bundledHolidays();

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/working_calendar.h"

#include "base/csv.h"
#include "base/expects.h"
#include "domain/bundled_holidays.h"
#include "domain/indonesian_words.h"

#include <algorithm>

namespace risalah::domain {

namespace {

constexpr int kColumns = 5;

std::optional<HolidayKind> kindFromCode(const QString& code)
{
    if (code == QLatin1String("LN")) {
        return HolidayKind::National;
    }
    if (code == QLatin1String("CB")) {
        return HolidayKind::JointLeave;
    }
    if (code == QLatin1String("PS")) {
        return HolidayKind::PollingDay;
    }
    return std::nullopt;
}

tl::unexpected<Error> badRow(const CsvRow& row, const QString& cell, const QString& reason)
{
    return fail(ErrorCode::TableUnreadable, cell, QString::number(row.line), reason);
}

Result<Holiday> holidayFromRow(const CsvRow& row)
{
    if (row.cells.size() != kColumns) {
        return badRow(row, row.cells.join(QLatin1Char(',')), QStringLiteral("a row has five cells"));
    }
    const auto date = Date::fromIso(row.cells.at(0));
    if (!date) {
        return badRow(row, row.cells.at(0), QStringLiteral("not a date"));
    }
    // The weekday is redundant on purpose: it catches a mistyped date.
    if (row.cells.at(1) != weekdayName(date->weekday())) {
        return badRow(row, row.cells.at(1), QStringLiteral("weekday does not fit the date"));
    }
    const auto kind = kindFromCode(row.cells.at(2));
    if (!kind) {
        return badRow(row, row.cells.at(2), QStringLiteral("unknown kind"));
    }
    for (const int column : {3, 4}) {
        if (row.cells.at(column).trimmed().isEmpty()) {
            return badRow(row, row.cells.at(0), QStringLiteral("name and legal basis are required"));
        }
    }
    return Holiday{*date, *kind, row.cells.at(3), row.cells.at(4)};
}

} // namespace

WorkingCalendar::WorkingCalendar(const std::vector<Holiday>& holidays, CalendarOptions options)
    : m_options(options)
{
    for (const Holiday& holiday : holidays) {
        m_holidays[holiday.date].push_back(holiday);
        if (holiday.kind == HolidayKind::National) {
            m_firstKnownYear = std::min(m_firstKnownYear, holiday.date.year());
            m_lastKnownYear = std::max(m_lastKnownYear, holiday.date.year());
        }
    }
}

bool WorkingCalendar::isWorkingDay(Date date) const
{
    const Weekday weekday = date.weekday();
    if (weekday == Weekday::Sunday || (weekday == Weekday::Saturday && !m_options.sixDayWeek)) {
        return false;
    }
    return holidayOn(date) == nullptr;
}

Date WorkingCalendar::addWorkingDays(Date from, int n) const
{
    Date day = from;
    while (n > 0) {
        const Date next = day.addDays(1);
        if (next == day) {
            break; // the calendar's last day: there is no later one
        }
        day = next;
        if (isWorkingDay(day)) {
            --n;
        }
    }
    return day;
}

int WorkingCalendar::workingDaysBetween(Date from, Date to) const
{
    int count = 0;
    for (Date day = from; day < to;) {
        day = day.addDays(1);
        count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
}

const Holiday* WorkingCalendar::holidayOn(Date date) const
{
    const auto found = m_holidays.find(date);
    if (found == m_holidays.end()) {
        return nullptr;
    }
    const auto& rows = found->second;
    const auto free = std::find_if(rows.begin(), rows.end(), [this](const Holiday& holiday) {
        return holiday.kind != HolidayKind::JointLeave || !m_options.jointLeaveCountsAsWork;
    });
    return free == rows.end() ? nullptr : &*free;
}

bool WorkingCalendar::isOutsideKnownYears(Date date) const
{
    return date.year() < m_firstKnownYear || date.year() > m_lastKnownYear;
}

Result<std::vector<Holiday>> holidaysFromCsv(const QString& csv)
{
    auto table = parseCsv(csv);
    if (!table) {
        return forwardError(table);
    }
    std::erase_if(*table, [](const CsvRow& row) { return row.cells.front().startsWith(QLatin1Char('#')); });
    const QStringList header = QStringLiteral("tanggal,hari,jenis,nama,dasar").split(QLatin1Char(','));
    if (table->empty() || table->front().cells != header) {
        return fail(ErrorCode::TableUnreadable,
                    table->empty() ? QString() : table->front().cells.join(QLatin1Char(',')),
                    QString::number(table->empty() ? 1 : table->front().line),
                    QStringLiteral("header is not tanggal,hari,jenis,nama,dasar"));
    }
    std::vector<Holiday> holidays;
    for (auto row = table->begin() + 1; row != table->end(); ++row) {
        auto holiday = holidayFromRow(*row);
        if (!holiday) {
            return forwardError(holiday);
        }
        // Keyed by date and name: Isra Mikraj falls twice in 2027, two holidays may share a day.
        const bool twice = std::any_of(holidays.begin(), holidays.end(), [&holiday](const Holiday& known) {
            return known.date == holiday->date && known.name == holiday->name;
        });
        if (twice) {
            return badRow(*row, row->cells.at(0), QStringLiteral("the same holiday twice"));
        }
        holidays.push_back(*std::move(holiday));
    }
    return holidays;
}

const std::vector<Holiday>& bundledHolidays()
{
    static const std::vector<Holiday> rows = [] {
        auto parsed = holidaysFromCsv(QString::fromUtf8(bundledHolidayCsv()));
        RISALAH_EXPECTS(parsed.has_value());
        return *std::move(parsed);
    }();
    return rows;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace risalah::domain {

namespace {

using BoostDate = boost::gregorian::date;

// Boost counts days since 1 January 4713 BC in its own calendar representation; a day number of the
// range 1400–9999 always gives a valid date, so nothing here can throw after construction.
BoostDate toBoost(std::int32_t julianDay)
{
    static const BoostDate epoch(2000, 1, 1);
    return epoch + boost::gregorian::date_duration(julianDay - static_cast<std::int32_t>(epoch.julian_day()));
}

std::int32_t fromBoost(const BoostDate& date)
{
    return static_cast<std::int32_t>(date.julian_day());
}

} // namespace

std::optional<Date> Date::of(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1) {
        return std::nullopt;
    }
    const auto y = static_cast<unsigned short>(year);
    const auto m = static_cast<unsigned short>(month);
    if (day > boost::gregorian::gregorian_calendar::end_of_month_day(y, m)) {
        return std::nullopt;
    }
    return Date(fromBoost(BoostDate(y, m, static_cast<unsigned short>(day))));
}

Result<Date> Date::fromIso(const QString& text)
{
    const auto digitsAt = [&text](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            const char16_t c = text.at(i).unicode();
            if (c < u'0' || c > u'9') {
                return -1;
            }
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    if (text.size() == 10 && text.at(4) == QLatin1Char('-') && text.at(7) == QLatin1Char('-')) {
        if (const auto date = of(digitsAt(0, 4), digitsAt(5, 2), digitsAt(8, 2)); date) {
            return *date;
        }
    }
    return fail(ErrorCode::ImpossibleDate, text);
}

QString Date::toIso() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(year(), 4, 10, QLatin1Char('0'))
        .arg(month(), 2, 10, QLatin1Char('0'))
        .arg(day(), 2, 10, QLatin1Char('0'));
}

int Date::year() const
{
    return toBoost(m_julianDay).year();
}

int Date::month() const
{
    return toBoost(m_julianDay).month();
}

int Date::day() const
{
    return toBoost(m_julianDay).day();
}

Weekday Date::weekday() const
{
    const int sundayFirst = toBoost(m_julianDay).day_of_week().as_number();
    return static_cast<Weekday>(sundayFirst == 0 ? 7 : sundayFirst);
}

Date Date::addDays(int days) const
{
    static const std::int32_t first = fromBoost(BoostDate(1400, 1, 1));
    static const std::int32_t last = fromBoost(BoostDate(9999, 12, 31));
    return Date(std::clamp(m_julianDay + days, first, last));
}

Date Date::endOfMonth() const
{
    return Date(fromBoost(toBoost(m_julianDay).end_of_month()));
}

int Date::daysUntil(Date other) const
{
    return other.m_julianDay - m_julianDay;
}

Date dateIn(Zone zone, Instant instant)
{
    constexpr std::int64_t kMsPerDay = 86'400'000;
    const std::int64_t local = instant.msSinceEpoch + std::int64_t{hoursAheadOfUtc(zone)} * 3'600'000;
    const std::int64_t days = local >= 0 ? local / kMsPerDay : (local - kMsPerDay + 1) / kMsPerDay;
    static const Date epoch = *Date::of(1970, 1, 1);
    return epoch.addDays(static_cast<int>(days));
}

int hoursAheadOfUtc(Zone zone)
{
    switch (zone) {
    case Zone::Wib:
        return 7;
    case Zone::Wita:
        return 8;
    case Zone::Wit:
        return 9;
    }
    return 7;
}

QString zoneName(Zone zone)
{
    switch (zone) {
    case Zone::Wib:
        return QStringLiteral("WIB");
    case Zone::Wita:
        return QStringLiteral("WITA");
    case Zone::Wit:
        return QStringLiteral("WIT");
    }
    return {};
}

std::optional<Zone> zoneFromName(const QString& name)
{
    for (const Zone zone : {Zone::Wib, Zone::Wita, Zone::Wit}) {
        if (zoneName(zone) == name) {
            return zone;
        }
    }
    return std::nullopt;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indonesian_words.h"

#include "base/expects.h"

#include <QStringList>

#include <array>

namespace risalah::domain {

namespace {

constexpr std::array kWeekdays{u"Senin", u"Selasa", u"Rabu", u"Kamis", u"Jumat", u"Sabtu", u"Minggu"};
constexpr std::array kMonths{u"Januari", u"Februari", u"Maret",     u"April",   u"Mei",      u"Juni",
                             u"Juli",    u"Agustus",  u"September", u"Oktober", u"November", u"Desember"};
constexpr std::array kShortMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"Mei", u"Jun",
                                  u"Jul", u"Agu", u"Sep", u"Okt", u"Nov", u"Des"};
constexpr std::array kUnits{u"",     u"satu", u"dua",   u"tiga",    u"empat",
                            u"lima", u"enam", u"tujuh", u"delapan", u"sembilan"};

struct RomanDigit {
    int value;
    const char16_t* letters;
};
constexpr std::array kRoman{RomanDigit{1000, u"M"}, RomanDigit{900, u"CM"}, RomanDigit{500, u"D"},
                            RomanDigit{400, u"CD"}, RomanDigit{100, u"C"},  RomanDigit{90, u"XC"},
                            RomanDigit{50, u"L"},   RomanDigit{40, u"XL"},  RomanDigit{10, u"X"},
                            RomanDigit{9, u"IX"},   RomanDigit{5, u"V"},    RomanDigit{4, u"IV"},
                            RomanDigit{1, u"I"}};

template <std::size_t N> QString entry(const std::array<const char16_t*, N>& table, int index)
{
    RISALAH_EXPECTS(index >= 0 && index < static_cast<int>(N));
    return QString::fromUtf16(table[static_cast<std::size_t>(index)]);
}

/// 1 to 999; "satu" melts into se- before belas, puluh and ratus.
QStringList hundreds(int n)
{
    QStringList words;
    if (n >= 200) {
        words << entry(kUnits, n / 100) << QStringLiteral("ratus");
    } else if (n >= 100) {
        words << QStringLiteral("seratus");
    }
    const int rest = n % 100;
    if (rest == 10) {
        words << QStringLiteral("sepuluh");
    } else if (rest == 11) {
        words << QStringLiteral("sebelas");
    } else if (rest > 11 && rest < 20) {
        words << entry(kUnits, rest - 10) << QStringLiteral("belas");
    } else {
        if (rest >= 20) {
            words << entry(kUnits, rest / 10) << QStringLiteral("puluh");
        }
        if (rest % 10 > 0) {
            words << entry(kUnits, rest % 10);
        }
    }
    return words;
}

/// "dua puluh" → "Dua Puluh": the berita acara writes numbers with capitals.
QString capitalised(const QString& words)
{
    QString result = words;
    bool atStart = true;
    for (QChar& c : result) {
        if (atStart) {
            c = c.toUpper();
        }
        atStart = c.isSpace();
    }
    return result;
}

QString dayMonth(Date date)
{
    return QStringLiteral("%1 %2").arg(date.day()).arg(monthName(date.month()));
}

} // namespace

QString weekdayName(Weekday weekday)
{
    return entry(kWeekdays, static_cast<int>(weekday) - 1);
}

QString monthName(int month)
{
    return entry(kMonths, month - 1);
}

QString shortMonthName(int month)
{
    return entry(kShortMonths, month - 1);
}

QString longDate(Date date)
{
    return QStringLiteral("%1 %2").arg(dayMonth(date)).arg(date.year());
}

QString shortDate(Date date)
{
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(shortMonthName(date.month())).arg(date.year());
}

QString dayAndDate(Date date)
{
    return weekdayName(date.weekday()) + QStringLiteral(", ") + longDate(date);
}

QString dateRange(Date first, Date last)
{
    if (first == last) {
        return longDate(first);
    }
    QString from = QString::number(first.day());
    if (first.year() != last.year()) {
        from = longDate(first);
    } else if (first.month() != last.month()) {
        from = dayMonth(first);
    }
    return from + QStringLiteral(" s.d. ") + longDate(last);
}

QString timeRange(std::optional<TimeOfDay> start, std::optional<TimeOfDay> end, Zone zone)
{
    if (!start) {
        return {};
    }
    const QString from = QStringLiteral("Pukul ") + start->toPrint();
    if (!end) {
        return from + QLatin1Char(' ') + zoneName(zone) + QStringLiteral(" s.d. selesai");
    }
    return from + QStringLiteral(" s.d. ") + end->toPrint() + QLatin1Char(' ') + zoneName(zone);
}

QString romanMonth(int month)
{
    RISALAH_EXPECTS(month >= 1 && month <= 12);
    return roman(month);
}

QString roman(int n)
{
    RISALAH_EXPECTS(n >= 1 && n <= 3999);
    QString result;
    for (const RomanDigit& digit : kRoman) {
        for (; n >= digit.value; n -= digit.value) {
            result += QString::fromUtf16(digit.letters);
        }
    }
    return result;
}

QString spelledOut(std::int64_t n)
{
    constexpr std::int64_t kLimit = 1'000'000'000'000'000;
    RISALAH_EXPECTS(n >= 0 && n < kLimit);
    if (n == 0) {
        return QStringLiteral("nol");
    }
    constexpr std::array kScales{u"triliun", u"miliar", u"juta", u"ribu", u""};
    QStringList words;
    std::int64_t unit = kLimit / 1000;
    for (int scale = 0; unit > 0; ++scale, unit /= 1000) {
        const int group = static_cast<int>(n / unit % 1000);
        if (group == 0) {
            continue;
        }
        if (unit == 1000 && group == 1) {
            words << QStringLiteral("seribu");
            continue;
        }
        words << hundreds(group);
        if (unit > 1) {
            words << entry(kScales, scale);
        }
    }
    return words.join(QLatin1Char(' '));
}

QString withSpelledOut(std::int64_t n)
{
    return QStringLiteral("%1 (%2)").arg(n).arg(spelledOut(n));
}

QString ordinal(int n)
{
    return n == 1 ? QStringLiteral("Pertama") : QStringLiteral("Ke") + spelledOut(n);
}

QString dictum(int n)
{
    return QStringLiteral("KE") + spelledOut(n).toUpper();
}

QString spelledOutDay(Date date)
{
    const QString digits = QStringLiteral("%1-%2-%3")
                               .arg(date.day(), 2, 10, QLatin1Char('0'))
                               .arg(date.month(), 2, 10, QLatin1Char('0'))
                               .arg(date.year(), 4, 10, QLatin1Char('0'));
    return QStringLiteral("Pada hari ini, %1 tanggal %2 bulan %3 tahun %4 (%5)")
        .arg(weekdayName(date.weekday()), capitalised(spelledOut(date.day())), monthName(date.month()),
             capitalised(spelledOut(date.year())), digits);
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_date.h"

#include "domain/indonesian_words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace risalah::domain {

namespace {

constexpr int kMostDays = 3650;
constexpr int kFewestLettersOfMonth = 3;

/// "juli", "jul", "agt" too: the two usual short forms of August differ.
std::optional<int> monthFromWord(const QString& word)
{
    const QString wanted = word.toLower();
    if (wanted.size() < kFewestLettersOfMonth) {
        return std::nullopt;
    }
    for (int month = 1; month <= 12; ++month) {
        if (monthName(month).toLower().startsWith(wanted) || shortMonthName(month).toLower() == wanted) {
            return month;
        }
    }
    if (wanted == "agt"_L1 || wanted == "ags"_L1) {
        return 8;
    }
    if (wanted == "nop"_L1 || wanted == "nopember"_L1) {
        return 11;
    }
    return std::nullopt;
}

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<Date> dayInYearFrom(int month, int day, Date reference)
{
    for (int year = reference.year(); year <= reference.year() + 4; ++year) {
        const std::optional<Date> date = Date::of(year, month, day);
        if (date && *date >= reference) {
            return date;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> dateFromTyped(const QString& typed, Date reference)
{
    QString text = typed.simplified();
    if (const qsizetype comma = text.indexOf(QLatin1Char(',')); comma > 0) {
        text = text.mid(comma + 1).trimmed(); // "Selasa, 15 Juli 2025"
    }
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (iso.match(text).hasMatch()) {
        const Result<Date> date = Date::fromIso(text);
        return date ? std::optional(*date) : std::nullopt;
    }
    static const QRegularExpression pattern(
        u"^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2}|[A-Za-z]+)(?:\\s*[-/. ]\\s*(\\d{4}|\\d{2}))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = match.captured(2).toInt(&isNumber);
    const std::optional<int> month = isNumber ? std::optional(number) : monthFromWord(match.captured(2));
    if (!month) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    if (match.captured(3).isEmpty()) {
        return dayInYearFrom(*month, day, reference);
    }
    return Date::of(fullYear(match.captured(3)), *month, day);
}

DueRule dueFromTyped(const QString& typed, Date meetingDate)
{
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return {};
    }
    static const QRegularExpression counted(u"^(\\d{1,4})\\s*(hari kerja|hk|hari|h)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = counted.match(text); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        if (days <= kMostDays) {
            const bool workdays = match.captured(2).contains(u'k', Qt::CaseInsensitive);
            return workdays ? DueRule(WorkdaysDue{days}) : DueRule(DaysDue{days});
        }
    }
    if (text.compare("akhir bulan"_L1, Qt::CaseInsensitive) == 0) {
        return FixedDue{meetingDate.endOfMonth()};
    }
    if (const std::optional<Date> date = dateFromTyped(text, meetingDate)) {
        return FixedDue{*date};
    }
    return TextDue{text};
}

QString dueAsTyped(const DueRule& rule)
{
    if (const auto* fixed = std::get_if<FixedDue>(&rule)) {
        return longDate(fixed->date);
    }
    if (const auto* days = std::get_if<DaysDue>(&rule)) {
        return u"%1 hari"_s.arg(days->days);
    }
    if (const auto* workdays = std::get_if<WorkdaysDue>(&rule)) {
        return u"%1 hari kerja"_s.arg(workdays->days);
    }
    if (const auto* text = std::get_if<TextDue>(&rule)) {
        return text->text;
    }
    return {};
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"
#include "domain/working_calendar.h"

using namespace risalah::domain;

namespace risalah::cli {

namespace {

constexpr int kMostWorkdays = 3650; // as "workdays" of risalah/1

/// The office's own calendar when a register was named, else the bundled one; the switches only add.
tl::expected<WorkingCalendar, Failure> calendarFor(const Invocation& invocation)
{
    std::vector<Holiday> holidays = bundledHolidays();
    CalendarOptions options;
    if (!invocation.registerAddress().isEmpty()) {
        auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto office = (*opened)->directory().office();
        const auto own = (*opened)->directory().holidays();
        if (!office || !own) {
            return refuse(!office ? office.error() : own.error());
        }
        holidays.insert(holidays.end(), own->begin(), own->end());
        if (office->has_value()) {
            options = {.sixDayWeek = (*office)->value.sixDayWeek,
                       .jointLeaveCountsAsWork = (*office)->value.jointLeaveCountsAsWork};
        }
    }
    options.sixDayWeek = options.sixDayWeek || invocation.isSet(QStringLiteral("six-day"));
    options.jointLeaveCountsAsWork =
        options.jointLeaveCountsAsWork || invocation.isSet(QStringLiteral("cuti-bersama-works"));
    return WorkingCalendar(holidays, options);
}

/// The calendar ends on 31 December 9999; what a rule of the record would stop at is no answer here.
Failure beyondLastDay(Date from, int days)
{
    return {QStringLiteral("%1 hari kerja setelah %2 jatuh sesudah tahun 9999; pakai tanggal atau jumlah "
                           "hari yang lebih kecil.")
                .arg(days)
                .arg(from.toIso()),
            exitCode(ErrorCode::ImpossibleDate)};
}

/// "2028", "2028–2031", "2023, 2028–2031": the years between the two that the calendar does not know.
QString missingYears(const WorkingCalendar& calendar, int first, int last)
{
    const auto isMissing = [&](int year) {
        const auto day = Date::of(year, 1, 1);
        return year <= last && day && calendar.isOutsideKnownYears(*day);
    };
    QStringList ranges;
    for (int year = first; year <= last; ++year) {
        if (!isMissing(year)) {
            continue;
        }
        const int from = year;
        while (isMissing(year + 1)) {
            ++year;
        }
        ranges << (from == year ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(year));
    }
    return ranges.join(QStringLiteral(", "));
}

class WorkdaysVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {
            .name = QStringLiteral("workdays"),
            .arguments = QStringLiteral("TANGGAL N"),
            .purpose = QStringLiteral("hitung tanggal N hari kerja setelah TANGGAL (TANGGAL tidak dihitung)"),
            .minArguments = 2,
            .maxArguments = 2,
            .options = {{QStringLiteral("cuti-bersama-works"),
                         QStringLiteral("cuti bersama dihitung sebagai hari kerja")},
                        {QStringLiteral("six-day"), QStringLiteral("enam hari kerja seminggu, Sabtu masuk")}},
            .details = QStringLiteral("Dengan --register dipakai hari libur kantor dan pilihan hari "
                                      "kerjanya; tanpa itu kalender bawaan.")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto from = dateArgument(invocation.argument(0));
        if (!from) {
            return tl::unexpected<Failure>(from.error());
        }
        const auto days = wholeNumber(invocation.argument(1), QStringLiteral("N"), 0, kMostWorkdays);
        if (!days) {
            return tl::unexpected<Failure>(days.error());
        }
        const auto calendar = calendarFor(invocation);
        if (!calendar) {
            return tl::unexpected<Failure>(calendar.error());
        }
        const Date date = calendar->addWorkingDays(*from, *days);
        if (calendar->workingDaysBetween(*from, date) < *days) {
            return tl::unexpected<Failure>(beyondLastDay(*from, *days));
        }
        const QString missing = missingYears(*calendar, from->year(), date.year());
        const bool isBeyond = !missing.isEmpty();
        if (isBeyond) {
            invocation.warn(
                QStringLiteral("Kalender tidak memuat hari libur tahun %1 sehingga hanya akhir pekan yang "
                               "dilewati; isi hari libur tahun itu, lalu hitung lagi.")
                    .arg(missing));
        }
        if (!invocation.wantsJson()) {
            return textAnswer(QString(date.toIso() + QLatin1Char('\n')));
        }
        return jsonAnswer(
            {{QStringLiteral("date"), date.toIso()}, {QStringLiteral("beyondCalendar"), isBeyond}});
    }
};

} // namespace

std::unique_ptr<Verb> makeWorkdaysVerb()
{
    return std::make_unique<WorkdaysVerb>();
}

} // namespace risalah::cli

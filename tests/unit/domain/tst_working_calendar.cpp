// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/working_calendar.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::domain;

namespace {

Date day(const char* iso)
{
    return *Date::fromIso(QString::fromLatin1(iso));
}

std::vector<Holiday> withoutBasis(const QString& basis)
{
    std::vector<Holiday> rows = bundledHolidays();
    std::erase_if(rows, [&basis](const Holiday& row) { return row.basis.startsWith(basis); });
    return rows;
}

const QString kHeader = QStringLiteral("tanggal,hari,jenis,nama,dasar\n");

} // namespace

class TestWorkingCalendar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addWorkingDays_followsTheDecrees_data();
    void addWorkingDays_followsTheDecrees();
    void addWorkingDays_followsTheRevisionOf2025();
    void addWorkingDays_skipsTheOfficesOwnHoliday();
    void addWorkingDays_worksOnSaturdaysOfASixDayWeek();
    void addWorkingDays_endsAtTheLastDayOfTheCalendar();
    void workingDaysBetween_countsTheYear_data();
    void workingDaysBetween_countsTheYear();
    void workingDaysBetween_isTheInverseOfAdding();
    void holidayOn_namesTheDay();
    void isOutsideKnownYears_withoutNationalHolidays();
    void bundledHolidays_haveTheNumbersOfTheDecrees_data();
    void bundledHolidays_haveTheNumbersOfTheDecrees();
    void holidaysFromCsv_readsQuotedCellsAndRemarks();
    void holidaysFromCsv_refusesBadRows_data();
    void holidaysFromCsv_refusesBadRows();
};

void TestWorkingCalendar::addWorkingDays_followsTheDecrees_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("jointLeaveWorks");
    const struct {
        const char* from;
        int n;
        const char* off;
        const char* works;
    } rows[] = {
        {"2024-09-20", 5, "2024-09-27", "2024-09-27"}, {"2024-11-25", 3, "2024-11-29", "2024-11-29"},
        {"2025-03-27", 3, "2025-04-10", "2025-04-03"}, {"2025-08-15", 1, "2025-08-19", "2025-08-18"},
        {"2026-03-13", 7, "2026-03-31", "2026-03-25"}, {"2026-03-17", 1, "2026-03-25", "2026-03-18"},
        {"2026-05-13", 5, "2026-05-22", "2026-05-21"}, {"2026-11-23", 7, "2026-12-02", "2026-12-02"},
        {"2026-12-22", 3, "2026-12-29", "2026-12-28"}, {"2027-03-04", 5, "2027-03-19", "2027-03-16"},
        {"2027-05-14", 3, "2027-05-25", "2027-05-21"}, {"2027-12-23", 2, "2027-12-28", "2027-12-27"},
    };
    for (const auto& row : rows) {
        QTest::addRow("%s + %d", row.from, row.n)
            << QString::fromLatin1(row.from) << row.n << QString::fromLatin1(row.off)
            << QString::fromLatin1(row.works);
    }
}

void TestWorkingCalendar::addWorkingDays_followsTheDecrees()
{
    QFETCH(QString, from);
    QFETCH(int, n);
    QFETCH(QString, off);
    QFETCH(QString, jointLeaveWorks);
    const WorkingCalendar calendar(bundledHolidays(), {});
    const WorkingCalendar working(bundledHolidays(), {.jointLeaveCountsAsWork = true});
    QCOMPARE(calendar.addWorkingDays(*Date::fromIso(from), n).toIso(), off);
    QCOMPARE(working.addWorkingDays(*Date::fromIso(from), n).toIso(), jointLeaveWorks);
}

void TestWorkingCalendar::addWorkingDays_followsTheRevisionOf2025()
{
    const WorkingCalendar revised(bundledHolidays(), {});
    const WorkingCalendar before(withoutBasis(QStringLiteral("SKB 933/2025")), {});
    QCOMPARE(revised.addWorkingDays(day("2025-08-15"), 1), day("2025-08-19"));
    QCOMPARE(before.addWorkingDays(day("2025-08-15"), 1), day("2025-08-18"));
}

void TestWorkingCalendar::addWorkingDays_skipsTheOfficesOwnHoliday()
{
    std::vector<Holiday> rows = bundledHolidays();
    const WorkingCalendar without(rows, {});
    rows.push_back({day("2025-08-27"), HolidayKind::OfficeOwn, QStringLiteral("Pemungutan suara ulang"), {}});
    const WorkingCalendar with(rows, {});
    QCOMPARE(without.addWorkingDays(day("2025-08-22"), 3), day("2025-08-27"));
    QCOMPARE(with.addWorkingDays(day("2025-08-22"), 3), day("2025-08-28"));
    QVERIFY(!with.isWorkingDay(day("2025-08-27")));
}

void TestWorkingCalendar::addWorkingDays_worksOnSaturdaysOfASixDayWeek()
{
    const WorkingCalendar calendar(bundledHolidays(), {.sixDayWeek = true});
    QVERIFY(calendar.isWorkingDay(day("2026-01-24")));
    QVERIFY(!calendar.isWorkingDay(day("2026-01-25")));
    QCOMPARE(calendar.addWorkingDays(day("2026-01-23"), 2), day("2026-01-26"));
}

void TestWorkingCalendar::addWorkingDays_endsAtTheLastDayOfTheCalendar()
{
    const WorkingCalendar calendar;
    QCOMPARE(calendar.addWorkingDays(day("9999-12-30"), 3650), day("9999-12-31"));
    QCOMPARE(calendar.addWorkingDays(day("2025-07-15"), 0), day("2025-07-15"));
}

void TestWorkingCalendar::workingDaysBetween_countsTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("off");
    QTest::addColumn<int>("jointLeaveWorks");
    QTest::newRow("2024") << 2024 << 238 << 248;
    QTest::newRow("2025") << 2025 << 237 << 248;
    QTest::newRow("2026") << 2026 << 240 << 248;
    QTest::newRow("2027") << 2027 << 242 << 250;
}

void TestWorkingCalendar::workingDaysBetween_countsTheYear()
{
    QFETCH(int, year);
    QFETCH(int, off);
    QFETCH(int, jointLeaveWorks);
    const Date before = *Date::of(year - 1, 12, 31);
    const Date last = *Date::of(year, 12, 31);
    QCOMPARE(WorkingCalendar(bundledHolidays(), {}).workingDaysBetween(before, last), off);
    QCOMPARE(
        WorkingCalendar(bundledHolidays(), {.jointLeaveCountsAsWork = true}).workingDaysBetween(before, last),
        jointLeaveWorks);
}

void TestWorkingCalendar::workingDaysBetween_isTheInverseOfAdding()
{
    const WorkingCalendar calendar(bundledHolidays(), {});
    for (int offset = 0; offset < 800; ++offset) {
        const Date from = day("2024-11-01").addDays(offset);
        const int n = offset % 17;
        QCOMPARE(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, n)), n);
    }
    QCOMPARE(calendar.workingDaysBetween(day("2025-07-15"), day("2025-07-14")), 0);
}

void TestWorkingCalendar::holidayOn_namesTheDay()
{
    const WorkingCalendar calendar(bundledHolidays(), {});
    const WorkingCalendar working(bundledHolidays(), {.jointLeaveCountsAsWork = true});
    const Holiday* added = calendar.holidayOn(day("2025-08-18"));
    QVERIFY(added != nullptr);
    QCOMPARE(added->kind, HolidayKind::JointLeave);
    QCOMPARE(added->basis, QStringLiteral("SKB 933/2025, 1/2025, 3/2025"));
    QCOMPARE(working.holidayOn(day("2025-08-18")), nullptr);
    QCOMPARE(calendar.holidayOn(day("2025-08-16")), nullptr);
}

void TestWorkingCalendar::isOutsideKnownYears_withoutNationalHolidays()
{
    std::vector<Holiday> rows = bundledHolidays();
    rows.push_back({day("2031-01-02"), HolidayKind::OfficeOwn, QStringLiteral("Libur kantor"), {}});
    const WorkingCalendar calendar(rows, {});
    QVERIFY(!calendar.isOutsideKnownYears(day("2027-12-31")));
    QVERIFY(calendar.isOutsideKnownYears(day("2028-01-01")));
    QVERIFY(!calendar.isOutsideKnownYears(day("2024-01-01")));
    QVERIFY(calendar.isOutsideKnownYears(day("2023-12-31")));
}

void TestWorkingCalendar::bundledHolidays_haveTheNumbersOfTheDecrees_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("national");
    QTest::addColumn<int>("joint");
    QTest::newRow("2024") << 2024 << 17 << 10;
    QTest::newRow("2025") << 2025 << 17 << 11;
    QTest::newRow("2026") << 2026 << 17 << 8;
    QTest::newRow("2027") << 2027 << 18 << 8;
}

void TestWorkingCalendar::bundledHolidays_haveTheNumbersOfTheDecrees()
{
    QFETCH(int, year);
    QFETCH(int, national);
    QFETCH(int, joint);
    const auto count = [year](HolidayKind kind) {
        const auto& rows = bundledHolidays();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [year, kind](const Holiday& row) {
            return row.date.year() == year && row.kind == kind;
        }));
    };
    QCOMPARE(count(HolidayKind::National), national);
    QCOMPARE(count(HolidayKind::JointLeave), joint);
    QCOMPARE(count(HolidayKind::PollingDay), year == 2024 ? 2 : 0);
}

void TestWorkingCalendar::holidaysFromCsv_readsQuotedCellsAndRemarks()
{
    const auto rows = holidaysFromCsv(QStringLiteral("# catatan\n") + kHeader
                                      + QStringLiteral("2028-01-01,Sabtu,LN,\"Tahun Baru, 2028\",SKB\n"));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().name, QStringLiteral("Tahun Baru, 2028"));
}

void TestWorkingCalendar::holidaysFromCsv_refusesBadRows_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("line");
    const QString good = QStringLiteral("2028-01-01,Sabtu,LN,Tahun Baru,SKB\n");
    QTest::newRow("empty") << QString() << QStringLiteral("1");
    QTest::newRow("no header") << good << QStringLiteral("1");
    QTest::newRow("four cells") << kHeader + QStringLiteral("2028-01-01,Sabtu,LN,Tahun Baru\n")
                                << QStringLiteral("2");
    QTest::newRow("impossible date") << kHeader + good + QStringLiteral("2028-02-30,Rabu,LN,Nama,SKB\n")
                                     << QStringLiteral("3");
    QTest::newRow("wrong weekday") << kHeader + QStringLiteral("2028-01-01,Minggu,LN,Nama,SKB\n")
                                   << QStringLiteral("2");
    QTest::newRow("unknown kind") << kHeader + QStringLiteral("2028-01-01,Sabtu,XX,Nama,SKB\n")
                                  << QStringLiteral("2");
    QTest::newRow("no basis") << kHeader + QStringLiteral("2028-01-01,Sabtu,LN,Nama, \n")
                              << QStringLiteral("2");
    QTest::newRow("twice") << kHeader + good + good << QStringLiteral("3");
    QTest::newRow("open quote") << kHeader + QStringLiteral("2028-01-01,Sabtu,LN,\"Nama,SKB\n")
                                << QStringLiteral("2");
}

void TestWorkingCalendar::holidaysFromCsv_refusesBadRows()
{
    QFETCH(QString, csv);
    QFETCH(QString, line);
    const auto rows = holidaysFromCsv(csv);
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::TableUnreadable);
    QCOMPARE(rows.error().place, line);
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_working_calendar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_date.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestTypedDate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dateFromTyped_readsWhatPeopleType_data();
    void dateFromTyped_readsWhatPeopleType();
    void dueFromTyped_readsRules_data();
    void dueFromTyped_readsRules();
    void dueAsTyped_givesTheSameRuleAgain();
};

void TestTypedDate::dateFromTyped_readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    for (const char* typed : {"15/7/2025", "15-07-2025", "15.7.25", "15 juli 2025", "15 Jul 2025",
                              "2025-07-15", "Selasa, 15 Juli 2025", " 15 / 7 / 2025 "}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << "2025-07-15";
    }
    QTest::newRow("no year, later") << "16/7" << "2025-07-16";
    QTest::newRow("no year, earlier") << "14/7" << "2026-07-14";
    QTest::newRow("no year, the day itself") << "15 juli" << "2025-07-15";
    QTest::newRow("leap day") << "29/2" << "2028-02-29";
    QTest::newRow("Agt") << "17 agt 2025" << "2025-08-17";
    for (const char* typed :
         {"", "31/2/2025", "15/13/2025", "15", "kemarin", "15 j 2025", "15 juki 2025", "2025-02-30"}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString();
    }
}

void TestTypedDate::dateFromTyped_readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const auto date = dateFromTyped(typed, *Date::of(2025, 7, 15));
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

void TestTypedDate::dueFromTyped_readsRules_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<std::size_t>("kind");
    QTest::newRow("none") << "  " << "" << std::size_t{0};
    QTest::newRow("day and month") << "22/7" << "22 Juli 2025" << std::size_t{1};
    QTest::newRow("end of month") << "Akhir bulan" << "31 Juli 2025" << std::size_t{1};
    QTest::newRow("days") << "7 hari" << "7 hari" << std::size_t{2};
    QTest::newRow("short days") << "7h" << "7 hari" << std::size_t{2};
    QTest::newRow("working days") << "5 hari kerja" << "5 hari kerja" << std::size_t{3};
    QTest::newRow("short working days") << "5HK" << "5 hari kerja" << std::size_t{3};
    QTest::newRow("words") << "segera" << "segera" << std::size_t{4};
    QTest::newRow("too many days") << "3651 hari" << "3651 hari" << std::size_t{4};
    QTest::newRow("no such day") << "31/2/2025" << "31/2/2025" << std::size_t{4};
}

void TestTypedDate::dueFromTyped_readsRules()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(std::size_t, kind);
    const DueRule rule = dueFromTyped(typed, *Date::of(2025, 7, 15));
    QCOMPARE(rule.index(), kind);
    QCOMPARE(dueAsTyped(rule), shown);
}

void TestTypedDate::dueAsTyped_givesTheSameRuleAgain()
{
    const Date day = *Date::of(2025, 7, 15);
    const DueRule rules[] = {DueRule{}, FixedDue{day.addDays(40)}, DaysDue{0}, WorkdaysDue{3650},
                             TextDue{QStringLiteral("sebelum rapat berikutnya")}};
    for (const DueRule& rule : rules) {
        QVERIFY(dueFromTyped(dueAsTyped(rule), day) == rule);
    }
}

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typed_date.moc"

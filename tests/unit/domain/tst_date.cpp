// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestDate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void of_refusesImpossibleDays();
    void unset_isTheFirstOfJanuary2000();
    void fromIso_refusesOtherForms_data();
    void fromIso_refusesOtherForms();
    void weekday_ofTheSampleRakorIsTuesday();
    void dateIn_crossesMidnightByZone();
};

void TestDate::of_refusesImpossibleDays()
{
    QVERIFY(!Date::of(2025, 2, 29).has_value());
    QVERIFY(Date::of(2024, 2, 29).has_value());
    QVERIFY(!Date::of(1399, 12, 31).has_value());
}

void TestDate::unset_isTheFirstOfJanuary2000()
{
    QCOMPARE(Date::unset().toIso(), QStringLiteral("2000-01-01"));
}

void TestDate::fromIso_refusesOtherForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("slashes") << QStringLiteral("2025/07/15");
    QTest::newRow("30 February") << QStringLiteral("2025-02-30");
    QTest::newRow("blank") << QStringLiteral("2025-07- 5");
    QTest::newRow("time behind") << QStringLiteral("2025-07-15T00");
}

void TestDate::fromIso_refusesOtherForms()
{
    QFETCH(QString, text);
    const auto date = Date::fromIso(text);
    QVERIFY(!date.has_value());
    QCOMPARE(date.error().code, ErrorCode::ImpossibleDate);
    QCOMPARE(date.error().subject, text);
}

void TestDate::weekday_ofTheSampleRakorIsTuesday()
{
    const auto date = Date::fromIso(QStringLiteral("2025-07-15"));
    QVERIFY(date.has_value());
    QCOMPARE(date->weekday(), Weekday::Tuesday);
    QCOMPARE(date->endOfMonth().toIso(), QStringLiteral("2025-07-31"));
    QCOMPARE(date->daysUntil(*Date::of(2025, 8, 1)), 17);
}

void TestDate::dateIn_crossesMidnightByZone()
{
    const auto instant = Instant::fromIso(QStringLiteral("2025-07-15T16:30:00.000Z"));
    QVERIFY(instant.has_value());
    QCOMPARE(dateIn(Zone::Wib, *instant).toIso(), QStringLiteral("2025-07-15"));
    QCOMPARE(dateIn(Zone::Wita, *instant).toIso(), QStringLiteral("2025-07-16"));
}

QTEST_GUILESS_MAIN(TestDate)
#include "tst_date.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time_of_day.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestTimeOfDay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTyped_takesWhatPeopleType_data();
    void fromTyped_takesWhatPeopleType();
    void fromTyped_refusesTheRest_data();
    void fromTyped_refusesTheRest();
    void fromIso_takesItsOneFormOnly();
    void toIsoAndToPrint_giveEveryMinuteBack();
    void order_isThatOfTheDay();
};

void TestTimeOfDay::fromTyped_takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("hour") << QStringLiteral("9") << QStringLiteral("09:00");
    QTest::newRow("two digits") << QStringLiteral("14") << QStringLiteral("14:00");
    QTest::newRow("colon") << QStringLiteral("9:00") << QStringLiteral("09:00");
    QTest::newRow("full stop") << QStringLiteral("09.30") << QStringLiteral("09:30");
    QTest::newRow("four digits") << QStringLiteral("0900") << QStringLiteral("09:00");
    QTest::newRow("three digits") << QStringLiteral("915") << QStringLiteral("09:15");
    QTest::newRow("one minute digit") << QStringLiteral("7:5") << QStringLiteral("07:05");
    QTest::newRow("blanks around") << QStringLiteral("  9.05\t") << QStringLiteral("09:05");
    QTest::newRow("first minute") << QStringLiteral("0") << QStringLiteral("00:00");
    QTest::newRow("last minute") << QStringLiteral("23.59") << QStringLiteral("23:59");
}

void TestTimeOfDay::fromTyped_takesWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto time = TimeOfDay::fromTyped(text);
    QVERIFY(time.has_value());
    QCOMPARE(time->toIso(), iso);
}

void TestTimeOfDay::fromTyped_refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  ");
    QTest::newRow("word") << QStringLiteral("pagi");
    QTest::newRow("hour 24") << QStringLiteral("24.00");
    QTest::newRow("minute 60") << QStringLiteral("9.60");
    QTest::newRow("half or five past") << QStringLiteral("9.5");
    QTest::newRow("minus") << QStringLiteral("-9");
    QTest::newRow("plus") << QStringLiteral("+9:00");
    QTest::newRow("five digits") << QStringLiteral("09000");
    QTest::newRow("seconds") << QStringLiteral("09:00:00");
    QTest::newRow("blank inside") << QStringLiteral("9 :00");
    QTest::newRow("only a separator") << QStringLiteral(":");
    QTest::newRow("other digits") << QStringLiteral("०९:००");
    QTest::newRow("two lines") << QStringLiteral("09:00\n10:00");
}

void TestTimeOfDay::fromTyped_refusesTheRest()
{
    QFETCH(QString, text);
    const auto time = TimeOfDay::fromTyped(text);
    QVERIFY(!time.has_value());
    QCOMPARE(time.error().code, ErrorCode::ImpossibleTime);
    QCOMPARE(time.error().subject, text);
}

void TestTimeOfDay::fromIso_takesItsOneFormOnly()
{
    QVERIFY(TimeOfDay::fromIso(QStringLiteral("09:00")) == (TimeOfDay{9, 0}));
    for (const QString& text :
         {QStringLiteral("9:00"), QStringLiteral("09.00"), QStringLiteral("24:00"), QStringLiteral("09:60"),
          QStringLiteral("09:00\n"), QStringLiteral(" 9:00"), QStringLiteral("09:00Z"), QString()}) {
        const auto time = TimeOfDay::fromIso(text);
        QVERIFY2(!time.has_value(), qPrintable(text));
        QCOMPARE(time.error().code, ErrorCode::ImpossibleTime);
    }
}

void TestTimeOfDay::toIsoAndToPrint_giveEveryMinuteBack()
{
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; minute < 60; ++minute) {
            const TimeOfDay time{hour, minute};
            QVERIFY(TimeOfDay::fromIso(time.toIso()) == time);
            QVERIFY(TimeOfDay::fromTyped(time.toPrint()) == time);
        }
    }
    QCOMPARE((TimeOfDay{9, 5}).toPrint(), QStringLiteral("09.05"));
}

void TestTimeOfDay::order_isThatOfTheDay()
{
    QVERIFY((TimeOfDay{9, 59}) < (TimeOfDay{10, 0}));
    QVERIFY((TimeOfDay{9, 0}) < (TimeOfDay{9, 1}));
}

QTEST_GUILESS_MAIN(TestTimeOfDay)
#include "tst_time_of_day.moc"

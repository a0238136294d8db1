// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nip.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestNip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalisedNip_takesValidOnes_data();
    void normalisedNip_takesValidOnes();
    void normalisedNip_refusesBrokenOnes_data();
    void normalisedNip_refusesBrokenOnes();
    void nipWarnings_namesWhatIsOdd_data();
    void nipWarnings_namesWhatIsOdd();
    void printedNip_isGrouped();
    void isPlausibleNrp_acceptsTheFormsInUse();
};

void TestNip::normalisedNip_takesValidOnes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nip");
    // The vectors of naskah dinas 4.1.
    QTest::newRow("official example")
        << QStringLiteral("196608011988031001") << QStringLiteral("196608011988031001");
    QTest::newRow("man") << QStringLiteral("198609262015051001") << QStringLiteral("198609262015051001");
    QTest::newRow("woman") << QStringLiteral("198409272010012022") << QStringLiteral("198409272010012022");
    QTest::newRow("blanks") << QStringLiteral("19860926 201505 1 001")
                            << QStringLiteral("198609262015051001");
    QTest::newRow("dots") << QStringLiteral("19660801.198803.1.001") << QStringLiteral("196608011988031001");
    QTest::newRow("no-break spaces") << QStringLiteral("\u00a019860926\u00a0201505 1 001 ")
                                     << QStringLiteral("198609262015051001");
    QTest::newRow("leap day") << QStringLiteral("198402292010012022") << QStringLiteral("198402292010012022");
    QTest::newRow("contract staff") << QStringLiteral("199001012022211001")
                                    << QStringLiteral("199001012022211001");
}

void TestNip::normalisedNip_takesValidOnes()
{
    QFETCH(QString, typed);
    QFETCH(QString, nip);
    const auto result = normalisedNip(typed);
    QVERIFY(result.has_value());
    QCOMPARE(*result, nip);
}

void TestNip::normalisedNip_refusesBrokenOnes_data()
{
    QTest::addColumn<QString>("typed");
    // The vectors of naskah dinas 4.1.
    QTest::newRow("month 13") << QStringLiteral("198613262015051001");
    QTest::newRow("30 February") << QStringLiteral("198602302015051001");
    QTest::newRow("17 digits") << QStringLiteral("19860926201505300");
    QTest::newRow("sex digit 3") << QStringLiteral("198609262015053001");
    QTest::newRow("sex digit 0") << QStringLiteral("198609262015050001");
    QTest::newRow("19 digits") << QStringLiteral("1986092620150510011");
    QTest::newRow("old nine digits") << QStringLiteral("130123456");
    QTest::newRow("29 February of no leap year") << QStringLiteral("198502292015051001");
    QTest::newRow("empty") << QString();
    QTest::newRow("letters") << QStringLiteral("19860926201505100O");
    QTest::newRow("hyphens") << QStringLiteral("19860926-201505-1-001");
    QTest::newRow("other digits") << QStringLiteral("१९८६०९२६२०१५०५१००१");
}

void TestNip::normalisedNip_refusesBrokenOnes()
{
    QFETCH(QString, typed);
    const auto result = normalisedNip(typed);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::InvalidNip);
    QCOMPARE(result.error().subject, typed);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestNip::nipWarnings_namesWhatIsOdd_data()
{
    using Warnings = QList<NipWarning>;
    QTest::addColumn<QString>("nip");
    QTest::addColumn<QList<NipWarning>>("warnings");
    QTest::newRow("nothing") << QStringLiteral("196608011988031001") << Warnings{};
    QTest::newRow("born 1929") << QStringLiteral("192908011988031001")
                               << Warnings{NipWarning::BirthYearUnlikely};
    QTest::newRow("born 1930") << QStringLiteral("193008011988031001") << Warnings{};
    QTest::newRow("17 this year") << QStringLiteral("200808012025031001") << Warnings{};
    QTest::newRow("16 this year") << QStringLiteral(
        "200908012025031001") << Warnings{NipWarning::BirthYearUnlikely, NipWarning::AppointmentYearUnlikely};
    QTest::newRow("appointed at 16") << QStringLiteral("196608011982031001")
                                     << Warnings{NipWarning::AppointmentYearUnlikely};
    QTest::newRow("appointed next year")
        << QStringLiteral("196608012026031001") << Warnings{NipWarning::AppointmentYearUnlikely};
    QTest::newRow("month 00") << QStringLiteral("196608011988001001")
                              << Warnings{NipWarning::AppointmentMonthUnlikely};
    QTest::newRow("month 13") << QStringLiteral("196608011988131001")
                              << Warnings{NipWarning::AppointmentMonthUnlikely};
    QTest::newRow("contract code 21") << QStringLiteral("199001012022211001") << Warnings{};
    QTest::newRow("contract code 29") << QStringLiteral("199001012022291001") << Warnings{};
    QTest::newRow("code 30") << QStringLiteral("199001012022301001")
                             << Warnings{NipWarning::AppointmentMonthUnlikely};
    QTest::newRow("sequence 000") << QStringLiteral("196608011988031000")
                                  << Warnings{NipWarning::SequenceZero};
}

void TestNip::nipWarnings_namesWhatIsOdd()
{
    QFETCH(QString, nip);
    QFETCH(QList<NipWarning>, warnings);
    QVERIFY(normalisedNip(nip).has_value());
    const auto found = nipWarnings(nip, *Date::of(2025, 7, 15));
    QCOMPARE(QList<NipWarning>(found.begin(), found.end()), warnings);
}

void TestNip::printedNip_isGrouped()
{
    QCOMPARE(printedNip(QStringLiteral("198609262015051001")), QStringLiteral("19860926 201505 1 001"));
    QCOMPARE(printedNip(QStringLiteral("123")), QStringLiteral("123"));
    QCOMPARE(printedNip(QString()), QString());
}

void TestNip::isPlausibleNrp_acceptsTheFormsInUse()
{
    for (const QString& nrp :
         {QStringLiteral("76050123"), QStringLiteral("11010024580281"), QStringLiteral("12345/P"),
          QStringLiteral("760 501 23"), QStringLiteral(" 76050123 ")}) {
        QVERIFY2(isPlausibleNrp(nrp), qPrintable(nrp));
    }
    for (const QString& nrp : {QString(), QStringLiteral("1234"), QStringLiteral("tidak ada"),
                               QStringLiteral("7605012/"), QStringLiteral("1234567890123456")}) {
        QVERIFY2(!isPlausibleNrp(nrp), qPrintable(nrp));
    }
}

QTEST_GUILESS_MAIN(TestNip)
#include "tst_nip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indonesian_words.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestIndonesianWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spelledOut_followsTheRules_data();
    void spelledOut_followsTheRules();
    void ordinal_andDictum_data();
    void ordinal_andDictum();
    void roman_writesMonthsAndYears();
    void dates_inTheOfficialForms();
    void dateRange_namesOnlyWhatDiffers();
    void timeRange_printsPointAndZone();
    void spelledOutDay_asInABeritaAcara();
};

void TestIndonesianWords::spelledOut_followsTheRules_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("words");
    const struct {
        qint64 n;
        const char* words;
    } rows[] = {
        {0, "nol"},
        {1, "satu"},
        {10, "sepuluh"},
        {11, "sebelas"},
        {15, "lima belas"},
        {20, "dua puluh"},
        {21, "dua puluh satu"},
        {100, "seratus"},
        {110, "seratus sepuluh"},
        {111, "seratus sebelas"},
        {200, "dua ratus"},
        {1000, "seribu"},
        {1011, "seribu sebelas"},
        {1111, "seribu seratus sebelas"},
        {1999, "seribu sembilan ratus sembilan puluh sembilan"},
        {2024, "dua ribu dua puluh empat"},
        {2026, "dua ribu dua puluh enam"},
        {11000, "sebelas ribu"},
        {21000, "dua puluh satu ribu"},
        {101000, "seratus satu ribu"},
        {1000000, "satu juta"},
        {1001000, "satu juta seribu"},
        {1000000000, "satu miliar"},
        {1000000001, "satu miliar satu"},
        {999999999999999,
         "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar "
         "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu "
         "sembilan ratus sembilan puluh sembilan"},
    };
    for (const auto& row : rows) {
        QTest::addRow("%lld", row.n) << row.n << QString::fromLatin1(row.words);
    }
}

void TestIndonesianWords::spelledOut_followsTheRules()
{
    QFETCH(qint64, n);
    QFETCH(QString, words);
    QCOMPARE(spelledOut(n), words);
    QCOMPARE(withSpelledOut(n), QString::number(n) + QStringLiteral(" (") + words + QLatin1Char(')'));
}

void TestIndonesianWords::ordinal_andDictum_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("decreed");
    QTest::newRow("1") << 1 << QStringLiteral("Pertama") << QStringLiteral("KESATU");
    QTest::newRow("2") << 2 << QStringLiteral("Kedua") << QStringLiteral("KEDUA");
    QTest::newRow("10") << 10 << QStringLiteral("Kesepuluh") << QStringLiteral("KESEPULUH");
    QTest::newRow("11") << 11 << QStringLiteral("Kesebelas") << QStringLiteral("KESEBELAS");
    QTest::newRow("12") << 12 << QStringLiteral("Kedua belas") << QStringLiteral("KEDUA BELAS");
    QTest::newRow("21") << 21 << QStringLiteral("Kedua puluh satu") << QStringLiteral("KEDUA PULUH SATU");
}

void TestIndonesianWords::ordinal_andDictum()
{
    QFETCH(int, n);
    QFETCH(QString, spoken);
    QFETCH(QString, decreed);
    QCOMPARE(ordinal(n), spoken);
    QCOMPARE(dictum(n), decreed);
}

void TestIndonesianWords::roman_writesMonthsAndYears()
{
    const QStringList months =
        QStringLiteral("I II III IV V VI VII VIII IX X XI XII").split(QLatin1Char(' '));
    for (int month = 1; month <= 12; ++month) {
        QCOMPARE(romanMonth(month), months.at(month - 1));
    }
    QCOMPARE(roman(2026), QStringLiteral("MMXXVI"));
    QCOMPARE(roman(3999), QStringLiteral("MMMCMXCIX"));
}

void TestIndonesianWords::dates_inTheOfficialForms()
{
    const Date rakor = *Date::of(2025, 7, 15);
    QCOMPARE(dayAndDate(rakor), QStringLiteral("Selasa, 15 Juli 2025"));
    QCOMPARE(longDate(*Date::of(2026, 11, 6)), QStringLiteral("6 November 2026"));
    QCOMPARE(shortDate(*Date::of(2025, 8, 1)), QStringLiteral("1 Agu 2025"));
    QCOMPARE(weekdayName(Weekday::Friday), QStringLiteral("Jumat"));
}

void TestIndonesianWords::dateRange_namesOnlyWhatDiffers()
{
    QCOMPARE(dateRange(*Date::of(2024, 9, 20), *Date::of(2024, 9, 21)),
             QStringLiteral("20 s.d. 21 September 2024"));
    QCOMPARE(dateRange(*Date::of(2025, 6, 30), *Date::of(2025, 7, 2)),
             QStringLiteral("30 Juni s.d. 2 Juli 2025"));
    QCOMPARE(dateRange(*Date::of(2025, 12, 31), *Date::of(2026, 1, 2)),
             QStringLiteral("31 Desember 2025 s.d. 2 Januari 2026"));
    QCOMPARE(dateRange(*Date::of(2025, 7, 15), *Date::of(2025, 7, 15)), QStringLiteral("15 Juli 2025"));
}

void TestIndonesianWords::timeRange_printsPointAndZone()
{
    const TimeOfDay nine{9, 0};
    const TimeOfDay halfPastEleven{11, 30};
    QCOMPARE(timeRange(nine, std::nullopt, Zone::Wib), QStringLiteral("Pukul 09.00 WIB s.d. selesai"));
    QCOMPARE(timeRange(nine, halfPastEleven, Zone::Wita), QStringLiteral("Pukul 09.00 s.d. 11.30 WITA"));
    QCOMPARE(timeRange(std::nullopt, halfPastEleven, Zone::Wit), QString());
}

void TestIndonesianWords::spelledOutDay_asInABeritaAcara()
{
    QCOMPARE(spelledOutDay(*Date::of(2024, 9, 20)),
             QStringLiteral("Pada hari ini, Jumat tanggal Dua Puluh bulan September tahun Dua Ribu Dua Puluh "
                            "Empat (20-09-2024)"));
}

QTEST_GUILESS_MAIN(TestIndonesianWords)
#include "tst_indonesian_words.moc"

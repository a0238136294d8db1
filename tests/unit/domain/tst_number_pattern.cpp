// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/number_pattern.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::domain;

namespace {

NumberContext sample()
{
    NumberContext context;
    context.classification = QStringLiteral("000.8.3");
    context.sequence = 7;
    context.unit = QStringLiteral("SETDA");
    context.kind = QStringLiteral("UND");
    context.date = *Date::of(2025, 8, 5);
    return context;
}

} // namespace

class TestNumberPattern final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatNumber_fillsSeenPatterns_data();
    void formatNumber_fillsSeenPatterns();
    void formatNumber_leavesRoomForAMissingNumber();
    void formatNumber_refusesWhatItDoesNotKnow_data();
    void formatNumber_refusesWhatItDoesNotKnow();
    void formatNumber_refusesATokenNothingStandsFor();
    void checkNumberPattern_wantsTheRunningNumber();
    void numberSortKey_sortsAsPeopleExpect();
};

void TestNumberPattern::formatNumber_fillsSeenPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("number");
    const auto row = [](const char* pattern, const char* number) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(number);
    };
    row("{klasifikasi}/{urut} TAHUN {tahun}", "000.8.3/7 TAHUN 2025");
    row("{klasifikasi} / {urut} / {unit} / {bulan_romawi} / {tahun}", "000.8.3 / 7 / SETDA / VIII / 2025");
    row("{urut:3}/{jenis}/{bulan_romawi}/{tahun}", "007/UND/VIII/2025");
    row("B-{urut}/PANRB/D-IV/{klasifikasi}/{bulan}/{tahun}", "B-7/PANRB/D-IV/000.8.3/08/2025");
    row("tanpa nomor", "tanpa nomor");
    row("", "");
}

void TestNumberPattern::formatNumber_fillsSeenPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, number);
    const auto formatted = formatNumber(pattern, sample());
    QVERIFY(formatted.has_value());
    QCOMPARE(*formatted, number);
}

void TestNumberPattern::formatNumber_refusesATokenNothingStandsFor()
{
    NumberContext context = sample();
    context.classification.clear();
    const auto formatted = formatNumber(QStringLiteral("{klasifikasi}/{urut}/{tahun}"), context);
    QVERIFY(!formatted.has_value());
    QCOMPARE(formatted.error().code, ErrorCode::NumberPartMissing);
    QCOMPARE(formatted.error().subject, QStringLiteral("{klasifikasi}"));
    QVERIFY(!checkNumberPattern(QStringLiteral("{klasifikasi}/{urut}"), context).has_value());
    QVERIFY(formatNumber(QStringLiteral("{urut}/{tahun}"), context).has_value());
}

void TestNumberPattern::checkNumberPattern_wantsTheRunningNumber()
{
    for (const char* pattern : {"{urut}", "{urut:3}/RAKOR/{bulan_romawi}/{tahun}", "{unit}-{urut}"}) {
        QVERIFY2(checkNumberPattern(QString::fromLatin1(pattern), sample()).has_value(), pattern);
    }
    for (const char* pattern : {"", "tanpa nomor", "{tahun}/{unit}", "urut", "{urut}/{nomor}"}) {
        const auto checked = checkNumberPattern(QString::fromLatin1(pattern), sample());
        QVERIFY2(!checked.has_value(), pattern);
        QCOMPARE(checked.error().code, ErrorCode::InvalidNumberPattern);
    }
}

void TestNumberPattern::formatNumber_leavesRoomForAMissingNumber()
{
    NumberContext context = sample();
    context.sequence.reset();
    const QString gap(6, QChar(QChar::Nbsp));
    QCOMPARE(*formatNumber(QStringLiteral("{urut:3}/{tahun}"), context), gap + QStringLiteral("/2025"));
    context.sequence = 1234;
    QCOMPARE(*formatNumber(QStringLiteral("{urut:3}"), context), QStringLiteral("1234"));
}

void TestNumberPattern::formatNumber_refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* pattern, const char* subject) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(subject);
    };
    row("{urut}/{nomor}", "{nomor}");
    row("{urut}/{tahun", "{tahun");
    row("{urut}/tahun}", "}");
    row("{urut:0}", "{urut:0}");
    row("{urut:12}", "{urut:12}");
    row("{urut:x}", "{urut:x}");
    row("{}", "{}");
    row("{{urut}}", "{{urut}");
    row("{URUT}", "{URUT}");
}

void TestNumberPattern::formatNumber_refusesWhatItDoesNotKnow()
{
    QFETCH(QString, pattern);
    QFETCH(QString, subject);
    const auto formatted = formatNumber(pattern, sample());
    QVERIFY(!formatted.has_value());
    QCOMPARE(formatted.error().code, ErrorCode::InvalidNumberPattern);
    QCOMPARE(formatted.error().subject, subject);
}

void TestNumberPattern::numberSortKey_sortsAsPeopleExpect()
{
    const QStringList sorted{QStringLiteral("7"),         QStringLiteral("07a"),
                             QStringLiteral("7B"),        QStringLiteral("12"),
                             QStringLiteral("100"),       QStringLiteral("B-9/2025"),
                             QStringLiteral("b-10/2024"), QStringLiteral("B-10/2025")};
    QStringList shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    std::stable_sort(shuffled.begin(), shuffled.end(),
                     [](const QString& a, const QString& b) { return numberSortKey(a) < numberSortKey(b); });
    QCOMPARE(shuffled, sorted);
}

QTEST_GUILESS_MAIN(TestNumberPattern)
#include "tst_number_pattern.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rank.h"

#include <QSet>
#include <QTest>

using namespace risalah::domain;

class TestRank final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRankOfGrade_knowsThePairs();
    void ranks_areSeventeenDifferentOnes();
    void rankNameOf_knowsTheTable_data();
    void rankNameOf_knowsTheTable();
    void rankNameOf_unknownGrades();
    void printedRank_byWhatIsKnown_data();
    void printedRank_byWhatIsKnown();
};

void TestRank::isRankOfGrade_knowsThePairs()
{
    const auto fits = [](const char* rank, const char* grade) {
        return isRankOfGrade(QString::fromLatin1(rank), QString::fromLatin1(grade));
    };
    QVERIFY(fits("Pembina Utama Muda", "IV/c"));
    QVERIFY(fits("pembina utama muda ", "iv/c"));
    QVERIFY(fits("Penata Tk. I", "III/d"));
    QVERIFY(fits("Penata Tk I", "III / d"));
    QVERIFY(fits("Pembina Tkt. I", "IV/b"));
    QVERIFY(fits("", "IV/c"));
    QVERIFY(fits("Kolonel Inf", ""));
    QVERIFY(fits("", "IX"));
    QVERIFY(!fits("Penata", "IV/c"));
    QVERIFY(!fits("Penata", "III/d"));
    QVERIFY(!fits("Pembina", "IX/z"));
}

void TestRank::ranks_areSeventeenDifferentOnes()
{
    QSet<QString> grades;
    QSet<QString> names;
    for (const Rank& rank : ranks()) {
        grades << QString::fromUtf16(rank.grade);
        names << QString::fromUtf16(rank.name);
    }
    QCOMPARE(ranks().size(), std::size_t{17});
    QCOMPARE(grades.size(), 17);
    QCOMPARE(names.size(), 17);
}

void TestRank::rankNameOf_knowsTheTable_data()
{
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QStringLiteral("I/a") << QStringLiteral("Juru Muda");
    QTest::newRow("II/c") << QStringLiteral("II/c") << QStringLiteral("Pengatur");
    QTest::newRow("III/b") << QStringLiteral("III/b") << QStringLiteral("Penata Muda Tingkat I");
    // A public application has this one wrong (naskah dinas 4.2).
    QTest::newRow("IV/c") << QStringLiteral("IV/c") << QStringLiteral("Pembina Utama Muda");
    QTest::newRow("IV/d") << QStringLiteral("IV/d") << QStringLiteral("Pembina Utama Madya");
    QTest::newRow("last") << QStringLiteral("IV/e") << QStringLiteral("Pembina Utama");
    QTest::newRow("capitals and blanks") << QStringLiteral(" iv/C ") << QStringLiteral("Pembina Utama Muda");
}

void TestRank::rankNameOf_knowsTheTable()
{
    QFETCH(QString, grade);
    QFETCH(QString, name);
    const auto found = rankNameOf(grade);
    QVERIFY(found.has_value());
    QCOMPARE(*found, name);
}

void TestRank::rankNameOf_unknownGrades()
{
    for (const QString& grade : {QString(), QStringLiteral("IX"), QStringLiteral("V/a"),
                                 QStringLiteral("IV/f"), QStringLiteral("I/e"), QStringLiteral("IV")}) {
        QVERIFY2(!rankNameOf(grade).has_value(), qPrintable(grade));
    }
}

void TestRank::printedRank_byWhatIsKnown_data()
{
    QTest::addColumn<QString>("rank");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("printed");
    const QString name = QStringLiteral("Pembina Utama Muda");
    const QString grade = QStringLiteral("IV/c");
    QTest::newRow("both") << name << grade << QStringLiteral("Pembina Utama Muda (IV/c)");
    QTest::newRow("rank only") << name << QString() << name;
    QTest::newRow("grade only") << QString() << grade << grade;
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("contract staff") << QString() << QStringLiteral("IX") << QStringLiteral("Golongan IX");
    QTest::newRow("contract staff, word stored")
        << QString() << QStringLiteral("Golongan IX") << QStringLiteral("Golongan IX");
    QTest::newRow("contract staff, both columns")
        << QStringLiteral("Golongan IX") << QStringLiteral("IX") << QStringLiteral("Golongan IX");
}

void TestRank::printedRank_byWhatIsKnown()
{
    QFETCH(QString, rank);
    QFETCH(QString, grade);
    QFETCH(QString, printed);
    QCOMPARE(printedRank(rank, grade), printed);
}

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"

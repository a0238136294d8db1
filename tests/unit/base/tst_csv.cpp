// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <QTest>

using namespace risalah;

class TestCsv final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parseCsv_readsQuotedCells();
    void parseCsv_countsLinesInsideQuotes();
    void parseCsv_takesEveryLineEnd();
    void parseCsv_keepsEmptyCells();
    void parseCsv_takesAnotherSeparator();
    void parseCsv_refusesBrokenQuotes_data();
    void parseCsv_refusesBrokenQuotes();
};

void TestCsv::parseCsv_readsQuotedCells()
{
    const auto rows = parseCsv(QStringLiteral("a,\"b, \"\"c\"\"\",d"));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().cells,
             (QStringList{QStringLiteral("a"), QStringLiteral("b, \"c\""), QStringLiteral("d")}));
}

void TestCsv::parseCsv_countsLinesInsideQuotes()
{
    const auto rows = parseCsv(QStringLiteral("\"satu\ndua\",x\n\ntiga,y\n"));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{2});
    QCOMPARE(rows->at(0).line, 1);
    QCOMPARE(rows->at(1).line, 4);
}

void TestCsv::parseCsv_takesEveryLineEnd()
{
    const auto rows = parseCsv(QStringLiteral("a\r\nb\rc\nd"));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{4});
    QCOMPARE(rows->back().line, 4);
}

void TestCsv::parseCsv_keepsEmptyCells()
{
    const auto rows = parseCsv(QStringLiteral(",,\n"));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().cells.size(), 3);
    QVERIFY(parseCsv(QString())->empty());
}

void TestCsv::parseCsv_takesAnotherSeparator()
{
    const auto rows = parseCsv(QStringLiteral("a;\"b;c\";d,e"), QLatin1Char(';'));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->front().cells,
             (QStringList{QStringLiteral("a"), QStringLiteral("b;c"), QStringLiteral("d,e")}));
}

void TestCsv::parseCsv_refusesBrokenQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("never closed") << QStringLiteral("a\n\"b\nc") << QStringLiteral("2");
    QTest::newRow("goes on") << QStringLiteral("a\nb\n\"c\"d,e") << QStringLiteral("3");
}

void TestCsv::parseCsv_refusesBrokenQuotes()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto rows = parseCsv(text);
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::TableUnreadable);
    QCOMPARE(rows.error().place, line);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

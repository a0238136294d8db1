// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/stylesheet.h"

#include <QTest>

using namespace risalah;
using namespace risalah::documents;

class TestStylesheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void styleOf_letsTheNarrowerSelectorWin();
    void styleOf_inheritsTextButNotBox();
    void parse_namesTheLineOfAMistake_data();
    void parse_namesTheLineOfAMistake();
};

void TestStylesheet::styleOf_letsTheNarrowerSelectorWin()
{
    const auto sheet = Stylesheet::parse(
        QStringLiteral("uji.css"),
        QStringLiteral("p.a { font-size: 9pt; } .a, .b { font-size: 10pt; text-align: center }\n"
                       "/* p { */ p { font-size: 11pt; font-weight: bold; margin-left: 10mm }"));
    QVERIFY(sheet.has_value());
    const auto size = [&sheet](const char* element, const QStringList& classes) {
        return sheet->styleOf(QString::fromLatin1(element), classes, {}).text.fontSize / kUnitsPerPoint;
    };
    QCOMPARE(size("p", {}), 11.0);
    QCOMPARE(size("p", {QStringLiteral("a")}), 9.0);
    QCOMPARE(size("td", {QStringLiteral("a")}), 10.0);
    QCOMPARE(size("td", {}), 12.0);
    QCOMPARE(sheet->styleOf(QStringLiteral("p"), {}, {}).margin.left, 10 * kUnitsPerMm);
}

void TestStylesheet::styleOf_inheritsTextButNotBox()
{
    const auto sheet =
        Stylesheet::parse(QStringLiteral("uji.css"),
                          QStringLiteral(".a { font-style: italic; padding: 3pt; border-top: 1pt }"));
    QVERIFY(sheet.has_value());
    const Style outer = sheet->styleOf(QStringLiteral("div"), {QStringLiteral("a")}, {});
    const Style inner = sheet->styleOf(QStringLiteral("p"), {}, outer.text);
    QCOMPARE(outer.padding.bottom, 3 * kUnitsPerPoint);
    QCOMPARE(outer.border.top, kUnitsPerPoint);
    QVERIFY(inner.text.italic);
    QCOMPARE(inner.padding.bottom, 0.0);
}

void TestStylesheet::parse_namesTheLineOfAMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown property") << QStringLiteral("p {\n  float: left;\n}") << QStringLiteral("2");
    QTest::newRow("unknown unit") << QStringLiteral("p { margin: 3px }") << QStringLiteral("1");
    QTest::newRow("unknown word") << QStringLiteral("/*\n*/ p { text-align: middle }") << QStringLiteral("2");
    QTest::newRow("endless length") << QStringLiteral("p { margin: infpt }") << QStringLiteral("1");
    QTest::newRow("tiny letters") << QStringLiteral("p { font-size: 1pt }") << QStringLiteral("1");
    QTest::newRow("descendant") << QStringLiteral("\n.a p { margin: 0 }") << QStringLiteral("2");
    QTest::newRow("not closed") << QStringLiteral("p { margin: 0") << QStringLiteral("1");
}

void TestStylesheet::parse_namesTheLineOfAMistake()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto sheet = Stylesheet::parse(QStringLiteral("uji.css"), text);
    QVERIFY(!sheet.has_value());
    QCOMPARE(sheet.error().code, ErrorCode::TemplateSyntax);
    QCOMPARE(sheet.error().subject, QStringLiteral("uji.css"));
    QCOMPARE(sheet.error().place, line);
}

QTEST_GUILESS_MAIN(TestStylesheet)
#include "tst_stylesheet.moc"

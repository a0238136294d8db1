// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/point_number.h"

#include <QTest>

using namespace risalah::domain;

namespace {

DiscussionPoint point(const QString& text, std::vector<DiscussionPoint> below = {})
{
    return {PointId::create(), {}, text, std::move(below)};
}

} // namespace

class TestPointNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letters_countLikeColumns_data();
    void letters_countLikeColumns();
    void pointLabel_byLevelAndStyle_data();
    void pointLabel_byLevelAndStyle();
    void pointReference_alternates();
    void numberPoints_inReadingOrder();
    void numberPoints_ofNothing();
};

void TestPointNumber::letters_countLikeColumns_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1 << QStringLiteral("a");
    QTest::newRow("26") << 26 << QStringLiteral("z");
    QTest::newRow("27") << 27 << QStringLiteral("aa");
    QTest::newRow("52") << 52 << QStringLiteral("az");
    QTest::newRow("53") << 53 << QStringLiteral("ba");
    QTest::newRow("702") << 702 << QStringLiteral("zz");
    QTest::newRow("703") << 703 << QStringLiteral("aaa");
}

void TestPointNumber::letters_countLikeColumns()
{
    QFETCH(int, n);
    QFETCH(QString, text);
    QCOMPARE(letters(n), text);
}

void TestPointNumber::pointLabel_byLevelAndStyle_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("notula");
    QTest::newRow("1") << 1 << QStringLiteral("2.") << QStringLiteral("2)");
    QTest::newRow("2") << 2 << QStringLiteral("b.") << QStringLiteral("b)");
    QTest::newRow("3") << 3 << QStringLiteral("2)") << QStringLiteral("(2)");
    QTest::newRow("4") << 4 << QStringLiteral("b)") << QStringLiteral("(b)");
    QTest::newRow("5") << 5 << QStringLiteral("2)") << QStringLiteral("(2)");
    QTest::newRow("6") << 6 << QStringLiteral("b)") << QStringLiteral("(b)");
    QTest::newRow("7") << 7 << QStringLiteral("2)") << QStringLiteral("(2)");
}

void TestPointNumber::pointLabel_byLevelAndStyle()
{
    QFETCH(int, level);
    QFETCH(QString, editor);
    QFETCH(QString, notula);
    PointNumber number(static_cast<std::size_t>(level), 1);
    number.back() = 2;
    QCOMPARE(pointLabel(number, NumberStyle::Editor), editor);
    QCOMPARE(pointLabel(number, NumberStyle::Notula), notula);
}

void TestPointNumber::pointReference_alternates()
{
    QCOMPARE(pointReference({1, 1}), QStringLiteral("angka 1 huruf a"));
    QCOMPARE(pointReference({12}), QStringLiteral("angka 12"));
    QCOMPARE(pointReference({2, 3, 4}), QStringLiteral("angka 2 huruf c angka 4"));
    QCOMPARE(pointReference({}), QString());
}

void TestPointNumber::numberPoints_inReadingOrder()
{
    const std::vector<DiscussionPoint> points{
        point(QStringLiteral("A"),
              {point(QStringLiteral("A1"), {point(QStringLiteral("A1x"))}), point(QStringLiteral("A2"))}),
        point(QStringLiteral("B")), point(QStringLiteral("C"), {point(QStringLiteral("C1"))})};
    QStringList seen;
    for (const NumberedPoint& row : numberPoints(points)) {
        QStringList path;
        for (const int position : row.number) {
            path << QString::number(position);
        }
        seen << QStringLiteral("%1=%2@%3").arg(row.point->text, path.join(QLatin1Char('.'))).arg(row.depth);
    }
    const QStringList expected{QStringLiteral("A=1@0"),       QStringLiteral("A1=1.1@1"),
                               QStringLiteral("A1x=1.1.1@2"), QStringLiteral("A2=1.2@1"),
                               QStringLiteral("B=2@0"),       QStringLiteral("C=3@0"),
                               QStringLiteral("C1=3.1@1")};
    QCOMPARE(seen, expected);
}

void TestPointNumber::numberPoints_ofNothing()
{
    QVERIFY(numberPoints({}).empty());
}

QTEST_GUILESS_MAIN(TestPointNumber)
#include "tst_point_number.moc"

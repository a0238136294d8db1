// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strange_characters.h"

#include <QTest>

using namespace risalah::domain;
using namespace Qt::StringLiterals;

class TestStrangeCharacters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutStrange_takesThemOut_data();
    void withoutStrange_takesThemOut();
    void withoutStrange_leavesTheRest();
    void removeStrange_keepsEmphasisWithItsLetters();
};

void TestStrangeCharacters::withoutStrange_takesThemOut_data()
{
    QTest::addColumn<char16_t>("code");
    for (const char16_t code : {u'\u0000', u'\u0007', u'\u000b', u'\u001b', u'\u007f', u'\u0080', u'\u0085',
                                u'\u009f', u'\u202a', u'\u202e', u'\u2066', u'\u2069'}) {
        QTest::addRow("U+%04X", static_cast<uint>(code)) << code;
    }
}

void TestStrangeCharacters::withoutStrange_takesThemOut()
{
    QFETCH(char16_t, code);
    const QString text = u"rapat"_s + QChar(code) + u" kerja"_s;
    QCOMPARE(firstStrange(text), std::optional<QChar>(QChar(code)));
    QCOMPARE(withoutStrange(text), u"rapat kerja"_s);
}

void TestStrangeCharacters::withoutStrange_leavesTheRest()
{
    const QString text = u"a\tb\nc\r\u00a0\u00ad\u200b\u200e\u2028é字😀"_s;
    QVERIFY(!firstStrange(text).has_value());
    QCOMPARE(withoutStrange(text), text);
}

void TestStrangeCharacters::removeStrange_keepsEmphasisWithItsLetters()
{
    DiscussionPoint point;
    point.text = u"satu\u001b \u202edua\u0007 tiga"_s;
    point.emphasis = {{6, 5, true, false}, {11, 5, false, true}};
    std::vector<DiscussionPoint> points(1);
    points.front().points.push_back(point);
    removeStrange(points);
    const DiscussionPoint& cleaned = points.front().points.front();
    QCOMPARE(cleaned.text, u"satu dua tiga"_s);
    QCOMPARE(runsOf(cleaned.text, cleaned.emphasis),
             (std::vector<TextRun>{
                 {u"satu "_s, false, false}, {u"dua"_s, true, false}, {u" tiga"_s, false, true}}));
}

QTEST_APPLESS_MAIN(TestStrangeCharacters)
#include "tst_strange_characters.moc"

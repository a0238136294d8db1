// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBlank_seesNothingToRead_data();
    void isBlank_seesNothingToRead();
    void joinFilled_leavesOutWhatNobodyReads();
    void textWithinLimit_countsUtf8Bytes();
    void oneLine_takesBreaksAndUnseenMarksOut_data();
    void oneLine_takesBreaksAndUnseenMarksOut();
    void firstWords_cutsAtABlank_data();
    void firstWords_cutsAtABlank();
    void firstWords_neverSplitsACharacter();
};

void TestText::isBlank_seesNothingToRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blank");
    QTest::newRow("null") << QString() << true;
    QTest::newRow("blanks") << QStringLiteral(" \t\n") << true;
    QTest::newRow("no-break space") << QStringLiteral("\u00a0") << true;
    QTest::newRow("zero width space") << QStringLiteral("\u200b") << true;
    QTest::newRow("byte-order mark") << QStringLiteral("\ufeff") << true;
    QTest::newRow("letter") << QStringLiteral(" a ") << false;
    QTest::newRow("dash") << QStringLiteral("–") << false;
}

void TestText::isBlank_seesNothingToRead()
{
    QFETCH(QString, text);
    QFETCH(bool, blank);
    QCOMPARE(isBlank(text), blank);
}

void TestText::joinFilled_leavesOutWhatNobodyReads()
{
    const QString seen = QStringLiteral("a");
    QCOMPARE(joinFilled({seen, QString(), QStringLiteral(" \u200b"), QStringLiteral("b ")}),
             QStringLiteral("a, b "));
    QCOMPARE(joinFilled({seen, seen}, QStringLiteral("; ")), QStringLiteral("a; a"));
    QVERIFY(joinFilled({}).isEmpty());
}

void TestText::textWithinLimit_countsUtf8Bytes()
{
    QVERIFY(textWithinLimit(QString(kMaxTextBytes, QLatin1Char('a'))).has_value());
    const auto tooLong = textWithinLimit(QString(kMaxTextBytes + 1, QLatin1Char('a')));
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().code, ErrorCode::TextTooLong);
    QVERIFY(tooLong.error().subject.size() < 50);
    QVERIFY(textWithinLimit(QString(kMaxTextBytes / 2, QChar(u'é'))).has_value());
    QVERIFY(!textWithinLimit(QString(kMaxTextBytes / 2 + 1, QChar(u'é'))).has_value());
    QVERIFY(textWithinLimit(QString(kMaxTextBytes / 3, QChar(u'–'))).has_value());
    QVERIFY(!textWithinLimit(QString(kMaxTextBytes / 3 + 1, QChar(u'–'))).has_value());
}

void TestText::oneLine_takesBreaksAndUnseenMarksOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("as it is") << "Rapat  Koordinasi " << "Rapat  Koordinasi ";
    QTest::newRow("line break") << "Rapat\nKoordinasi" << "Rapat Koordinasi";
    QTest::newRow("of Windows, and a tab") << "Rapat\r\n\tKoordinasi" << "Rapat Koordinasi";
    QTest::newRow("of QTextEdit") << QStringLiteral(u"Rapat\u2029Koordinasi\u2028") << "Rapat Koordinasi ";
    QTest::newRow("direction") << QStringLiteral(u"\u202ERapat\u200F\u2067 Uji\u2069") << "Rapat Uji";
    QTest::newRow("control") << QStringLiteral(u"Ra\u0007pat\u0000") << "Rapat";
    QTest::newRow("joiners are part of words")
        << QStringLiteral(u"a\u200Db\u200C\u00AD") << QStringLiteral(u"a\u200Db\u200C\u00AD");
}

void TestText::oneLine_takesBreaksAndUnseenMarksOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(domain::oneLine(text), line);
}

void TestText::firstWords_cutsAtABlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("short") << QStringLiteral("alat peraga") << QStringLiteral("alat peraga");
    QTest::newRow("exactly") << QStringLiteral("alat peraga kampanye")
                             << QStringLiteral("alat peraga kampanye");
    QTest::newRow("cut") << QStringLiteral("alat peraga kampanye ditertibkan")
                         << QStringLiteral("alat peraga…");
    QTest::newRow("cut at a stop") << QStringLiteral("sesuai peraturan. Alat peraga ditertibkan")
                                   << QStringLiteral("sesuai peraturan…");
    QTest::newRow("one long word") << QString(30, QLatin1Char('x'))
                                   << QString(QString(20, QLatin1Char('x')) + QChar(u'…'));
    QTest::newRow("lines") << QStringLiteral("alat\n\n  peraga") << QStringLiteral("alat peraga");
    QTest::newRow("blanks for ever") << QString(QStringLiteral("alat") + QString(500, QLatin1Char(' '))
                                                + QStringLiteral("peraga"))
                                     << QStringLiteral("alat…");
}

void TestText::firstWords_cutsAtABlank()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(firstWords(text, 20), words);
}

void TestText::firstWords_neverSplitsACharacter()
{
    const QString text = QStringLiteral("x") + QStringLiteral("😀").repeated(30);
    for (int length = 1; length < 20; ++length) {
        const QString words = firstWords(text, length);
        QVERIFY(words.isValidUtf16());
        QVERIFY(words.size() <= length + 1);
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"

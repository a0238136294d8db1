// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange/json_tree.h"
#include "app/exchange_service.h"
#include "app/paper.h"
#include "support/malformed_exchange.h"

#include <QtTest>

using namespace risalah;
using namespace risalah::app;

class TestExchangeReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readExchange_refusesMalformedText_data();
    void readExchange_refusesMalformedText();
    void readExchange_takesTheSmallestText();
    void readExchange_takesTextAtTheLimits_data();
    void readExchange_takesTextAtTheLimits();
    void readExchange_keepsTextLiterally_data();
    void readExchange_keepsTextLiterally();
    void readExchange_takesNullAsLeftOut();
    void readExchange_normalisesANip();
    void readExchange_keepsTheUid();
    void parseJson_refusesFileOverTheLimit();
    void parseJson_findsLineAndLetter();
    void unknownValue_namesTheChoices();
    void secretMark_isRefusedNotDropped();
    void sampleJson_isReadAndMarked();
};

void TestExchangeReader::readExchange_refusesMalformedText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    for (const test::MalformedText& row : test::malformedExchanges()) {
        QTest::newRow(row.name) << row.bytes << static_cast<int>(row.code) << row.place;
    }
}

void TestExchangeReader::readExchange_refusesMalformedText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, place);
    const auto read = readExchange(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().code), code);
    // Behind a line its column, behind a path what may stand there: told of below.
    QCOMPARE(read.error().place.section(u':', 0, 0), place);
}

void TestExchangeReader::readExchange_takesTheSmallestText()
{
    const auto read = readExchange(test::smallestExchange());
    QVERIFY(read.has_value());
    QCOMPARE(read->meetings.size(), size_t{1});
    QCOMPARE(read->meetings[0].record.meeting.kind, QStringLiteral("rakor"));
    QVERIFY(!read->meetings[0].hasUid);
    QVERIFY(!read->meetings[0].record.meeting.id.isNull());
}

void TestExchangeReader::readExchange_takesTextAtTheLimits_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("text of 1 MB") << QByteArray(",\"place\":\"" + QByteArray(1'000'000, 'a') + '"');
    QTest::newRow("leap day") << QByteArray(R"(,"lastDate":"2028-02-29")");
    QTest::newRow("midnight") << QByteArray(R"(,"start":"00:00","end":"23:59")");
    QTest::newRow("0 and 3650 days") << QByteArray(
        R"(,"points":[{"id":"a","text":"x"}],"actions":[{"point":"a","text":"y","due":{"days":0}},{"point":"a","text":"y","due":{"workdays":3650}}])");
    QTest::newRow("same id for point and resolution") << QByteArray(
        R"(,"points":[{"id":"a","text":"x"}],"resolutions":[{"id":"a","point":"a","text":"y"}])");
}

void TestExchangeReader::readExchange_takesTextAtTheLimits()
{
    QFETCH(QByteArray, members);
    const QByteArray text = test::exchangeWithMeeting(members);
    const auto read = readExchange(text);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(logLine(read.error())));
}

void TestExchangeReader::readExchange_keepsTextLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<b>tebal</b> & <script>");
    QTest::newRow("template marks") << QStringLiteral("{{x}} {{{y}}} ${z} %1");
    QTest::newRow("quotes") << QStringLiteral("“kutipan” – ‘é’ \"lurus\" \\ /");
    QTest::newRow("line breaks") << QStringLiteral("satu\ndua\ttiga\r\n");
    QTest::newRow("outside the basic plane") << QStringLiteral("😀 𝄞 \u200D\uFEFFa");
    QTest::newRow("format characters") << QStringLiteral("a\u00ADb\u200Ec\u2028d");
}

void TestExchangeReader::readExchange_keepsTextLiterally()
{
    QFETCH(QString, text);
    domain::MeetingRecord record;
    record.meeting.id = domain::MeetingId::create();
    record.meeting.title = u'T' + text;
    record.meeting.points = {{domain::PointId::create(), text, u'B' + text, {}}};
    domain::Office office;
    office.government = u'G' + text;
    office.unit = QStringLiteral("U");
    const auto read = readExchange(recordJson(office, record));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->office, office);
    QCOMPARE(read->meetings[0].record.meeting.title, record.meeting.title);
    QCOMPARE(read->meetings[0].record.meeting.points[0].text, record.meeting.points[0].text);
    QCOMPARE(read->meetings[0].record.meeting.points[0].speaker, text);
}

void TestExchangeReader::readExchange_takesNullAsLeftOut()
{
    const QByteArray text =
        test::exchangeWithMeeting(R"(,"end":null,"chair":null,"points":null,"kind":null,"uid":null)");
    const auto read = readExchange(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->meetings[0].record.meeting.kind, QStringLiteral("rakor"));
    QVERIFY(!read->meetings[0].hasUid);
}

void TestExchangeReader::readExchange_normalisesANip()
{
    const QByteArray text = test::exchangeWithMeeting(
        R"(,"chair":{"name":"A","identity":{"type":"NIP","number":"19660801 198803 1 001"}})");
    const auto read = readExchange(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->meetings[0].record.meeting.chair->identity.number, QStringLiteral("196608011988031001"));
}

void TestExchangeReader::readExchange_keepsTheUid()
{
    const QByteArray text = test::exchangeWithMeeting(R"(,"uid":"0b7f7e0e-6c3a-4a5a-9a55-9d1d3a1b2c3d")");
    const auto read = readExchange(text);
    QVERIFY(read.has_value());
    QVERIFY(read->meetings[0].hasUid);
    QCOMPARE(read->meetings[0].record.meeting.id.toString(),
             QStringLiteral("0b7f7e0e-6c3a-4a5a-9a55-9d1d3a1b2c3d"));
}

void TestExchangeReader::parseJson_refusesFileOverTheLimit()
{
    const auto parsed = parseJson(QByteArray(kLargestExchangeFile + 1, ' '));
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::FileTooLarge);
}

void TestExchangeReader::parseJson_findsLineAndLetter()
{
    const auto parsed = parseJson("{\n  \"a\": 1,\n  \"b\": tru\n}\n");
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().place, QStringLiteral("3:11"));
    // A letter of several bytes is one letter.
    const auto oneLine = parseJson("{\"a\": \"\xC3\xA9\xE2\x80\x94\", \"b\": tru}");
    QCOMPARE(oneLine.error().place, QStringLiteral("1:21"));
}

void TestExchangeReader::unknownValue_namesTheChoices()
{
    const auto read = readExchange(test::exchangeWithMeeting(R"(,"course":"batal")"));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().place, QStringLiteral("meetings[0].course: scheduled | postponed | cancelled"));
    QCOMPARE(read.error().subject, QStringLiteral("batal"));
}

/// There is one copy of a paper and it shows every point: a file that asks for less must not be taken in as
/// if it could be had.
void TestExchangeReader::secretMark_isRefusedNotDropped()
{
    for (const char* mark : {"withheld", "confidential", "secret", "public"}) {
        const auto read = readExchange(test::exchangeWithMeeting(
            QByteArray(R"(,"points":[{"id":"a","text":"x",")") + mark + R"(":true}])"));
        QVERIFY2(!read.has_value(), mark);
        QCOMPARE(read.error().code, ErrorCode::JsonUnknownKey);
        QCOMPARE(read.error().subject, QLatin1StringView(mark));
        QCOMPARE(read.error().place, QStringLiteral("meetings[0].points[0]"));
    }
    // No paper of another name is a copy with less in it.
    for (const char* name : {"notula-umum", "petikan", "publik"}) {
        QCOMPARE(paperKindFromName(QLatin1StringView(name)).error().code, ErrorCode::DocumentUnknown);
    }
}

void TestExchangeReader::sampleJson_isReadAndMarked()
{
    const auto read = readExchange(sampleJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->meetings.size(), size_t{1});
    const domain::MeetingRecord& record = read->meetings[0].record;
    QCOMPARE(record.meeting.date.toIso(), QStringLiteral("2025-07-15"));
    QCOMPARE(record.meeting.chair->name, QStringLiteral("Mie Go"));
    QCOMPARE(record.meeting.points.size(), size_t{3});
    QCOMPARE(record.meeting.attendance.size(), size_t{4});
    // Nobody reported these: the reader of the sample must see it.
    for (const domain::ActionItem& action : record.actions) {
        QVERIFY(action.text.contains(QStringLiteral("(contoh)")));
    }
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        QVERIFY(resolution.text.contains(QStringLiteral("(contoh)")));
    }
}

QTEST_GUILESS_MAIN(TestExchangeReader)
#include "tst_exchange_reader.moc"

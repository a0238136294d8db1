// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_search.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

class TestTextSearch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void find_walksEveryTextInOrder();
    void find_matchesAsAsked_data();
    void find_matchesAsAsked();
    void replaceOne_changesThatPlaceOnly();
    void replaceAll_keepsEmphasisAndLeavesRemovedActions();
    void replace_leavesNoBlankText();

private:
    MeetingRecord m_record;
};

void TestTextSearch::init()
{
    m_record = {};
    Meeting& meeting = m_record.meeting;
    meeting.agenda = {{AgendaItemId::create(), QStringLiteral("Izin aset")}};
    meeting.opening = QStringLiteral("Rapat membahas aset.");
    meeting.closing = QStringLiteral("Aset dijaga.");
    const DiscussionPoint child{PointId::create(), {}, QStringLiteral("aset, aset, dan asetnya"), {}};
    meeting.points = {{PointId::create(),
                       QStringLiteral("Sekda"),
                       QStringLiteral("Butir aset penting"),
                       {child},
                       {{6, 4, true, false}}}};
    meeting.resolutions = {{ResolutionId::create(), child.id, QStringLiteral("Aset didata")}};
    ActionItem kept;
    kept.text = QStringLiteral("Data aset");
    ActionItem gone = kept;
    gone.removed = true;
    m_record.actions = {gone, kept};
}

void TestTextSearch::find_walksEveryTextInOrder()
{
    QStringList places;
    for (const TextMatch& match : findText(m_record, {QStringLiteral("aset")})) {
        places.append(match.where + u':' + QString::number(match.from));
    }
    const QStringList expected{
        QStringLiteral("agenda[0].title:5"),          QStringLiteral("meeting.opening:15"),
        QStringLiteral("points[0].text:6"),           QStringLiteral("points[0].points[0].text:0"),
        QStringLiteral("points[0].points[0].text:6"), QStringLiteral("points[0].points[0].text:16"),
        QStringLiteral("resolutions[0].text:0"),      QStringLiteral("actions[1].text:5"),
        QStringLiteral("meeting.closing:0")};
    QCOMPARE(places, expected);
}

void TestTextSearch::find_matchesAsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << "ASET" << false << false << 9;
    QTest::newRow("this case") << "Aset" << true << false << 2;
    QTest::newRow("whole words") << "aset" << false << true << 8;
    QTest::newRow("nothing asked") << "" << false << false << 0;
    QTest::newRow("not there") << "jembatan" << false << false << 0;
}

void TestTextSearch::find_matchesAsAsked()
{
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QFETCH(int, count);
    QCOMPARE(int(findText(m_record, {text, matchCase, wholeWords}).size()), count);
}

void TestTextSearch::replaceOne_changesThatPlaceOnly()
{
    const TextQuery query{QStringLiteral("aset")};
    const TextMatch second{QStringLiteral("points[0].points[0].text"), 6, 4};
    const auto replaced = withMatchReplaced(m_record, query, second, QStringLiteral("barang daerah"));
    QVERIFY(replaced.has_value());
    QCOMPARE(replaced->meeting.points[0].points[0].text, QStringLiteral("aset, barang daerah, dan asetnya"));
    QCOMPARE(replaced->meeting.opening, m_record.meeting.opening);
    const auto gone =
        withMatchReplaced(m_record, query, {QStringLiteral("meeting.opening"), 3, 4}, QStringLiteral("x"));
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::UnknownRecord);
}

void TestTextSearch::replaceAll_keepsEmphasisAndLeavesRemovedActions()
{
    const auto replaced = withAllReplaced(m_record, {QStringLiteral("penting")}, QStringLiteral("utama"));
    QVERIFY(replaced.has_value());
    QCOMPARE(replaced->meeting.points[0].text, QStringLiteral("Butir aset utama"));
    QCOMPARE(replaced->meeting.points[0].emphasis, m_record.meeting.points[0].emphasis);
    const auto all = withAllReplaced(m_record, {QStringLiteral("aset")}, QStringLiteral("harta"));
    QCOMPARE(int(findText(*all, {QStringLiteral("harta")}).size()), 9);
    QCOMPARE(all->actions[0].text, QStringLiteral("Data aset"));
}

void TestTextSearch::replace_leavesNoBlankText()
{
    m_record.meeting.closing = QStringLiteral("aset");
    const auto refused = withAllReplaced(m_record, {QStringLiteral("Aset didata")}, QString());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::EmptyText);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/capture.h"
#include "domain/meeting_edits.h"
#include "domain/outline_place.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

using List = std::vector<Emphasis>;

const Emphasis kBold{5, 4, true, false}; // "dua " of "satu dua tiga" is 5..8

/// "satu [dua] tiga": brackets are bold, braces italic.
QString shown(const QString& text, const List& emphasis)
{
    QString line;
    for (const TextRun& run : runsOf(text, emphasis)) {
        line += run.bold && run.italic ? u'<' + run.text + u'>'
            : run.bold                 ? u'[' + run.text + u']'
            : run.italic               ? u'{' + run.text + u'}'
                                       : run.text;
    }
    return line;
}

} // namespace

class TestEmphasis final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterEdit_staysWithItsLetters_data();
    void afterEdit_staysWithItsLetters();
    void tidied_sortsJoinsAndCuts();
    void chatMarks_countOnlyAroundWords_data();
    void chatMarks_countOnlyAroundWords();
    void capture_keepsMarkedWords();
    void joinedPoints_keepBoth();
    void textEdit_movesTheEmphasisOfThePoint();
};

void TestEmphasis::afterEdit_staysWithItsLetters_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before it") << "nol satu dua tiga" << "nol satu [dua] tiga";
    QTest::newRow("behind it") << "satu dua tiga empat" << "satu [dua] tiga empat";
    QTest::newRow("inside") << "satu dubua tiga" << "satu [dubua] tiga";
    QTest::newRow("all of it gone") << "satu  tiga" << "satu  tiga";
    QTest::newRow("its end gone") << "satu d tiga" << "satu [d] tiga";
    QTest::newRow("replaced") << "satu biru tiga" << "satu biru tiga";
    QTest::newRow("everything gone") << "" << "";
}

void TestEmphasis::afterEdit_staysWithItsLetters()
{
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const QString before = QStringLiteral("satu dua tiga");
    QCOMPARE(shown(after, emphasisAfterEdit({{5, 3, true, false}}, before, after)), expected);
}

void TestEmphasis::tidied_sortsJoinsAndCuts()
{
    const List messy{{8, 90, false, true}, {3, 2, true, false},  {0, 3, true, false},
                     {4, 2, false, true},  {6, 1, false, false}, {7, 0, true, true}};
    const List expected{{0, 5, true, false}, {5, 1, false, true}, {8, 2, false, true}};
    QCOMPARE(tidiedEmphasis(messy, 10), expected);
}

void TestEmphasis::chatMarks_countOnlyAroundWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bold") << "yang *sangat penting* ini" << "yang [sangat penting] ini";
    QTest::newRow("italic") << "kata _asing_." << "kata {asing}.";
    QTest::newRow("both") << "*_keduanya_* di sini" << "<keduanya> di sini";
    QTest::newRow("product") << "2*3*4 dan a_b_c" << "2*3*4 dan a_b_c";
    QTest::newRow("blank inside") << "* bukan tebal *" << "* bukan tebal *";
    QTest::newRow("dots to fill in") << "Nama: ______" << "Nama: ______";
    QTest::newRow("tags stay") << "<b>teks</b>" << "<b>teks</b>";
}

void TestEmphasis::chatMarks_countOnlyAroundWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const EmphasisedText read = withoutChatMarks(text);
    QCOMPARE(shown(read.text, read.emphasis), expected);
}

void TestEmphasis::capture_keepsMarkedWords()
{
    CaptureContext context;
    context.speakers = {QStringLiteral("Kapolres")};
    const Capture captured =
        capture(QStringLiteral("[15/07 09.12] Budi: *Kapolres*: pengamanan _wajib_ siap\n"
                               "1. Izin *tertulis* @Bakeuda >5hk"),
                context);
    QCOMPARE(captured.points.size(), std::size_t(2));
    QCOMPARE(captured.points[0].speaker, QStringLiteral("Kapolres"));
    QCOMPARE(shown(captured.points[0].text, captured.points[0].emphasis),
             QStringLiteral("pengamanan {wajib} siap"));
    QCOMPARE(shown(captured.points[1].text, captured.points[1].emphasis), QStringLiteral("Izin [tertulis]"));
}

void TestEmphasis::joinedPoints_keepBoth()
{
    MeetingRecord record;
    record.meeting.points = {{PointId::create(), {}, QStringLiteral("satu"), {}, {{0, 4, true, false}}},
                             {PointId::create(), {}, QStringLiteral("dua"), {}, {{0, 3, false, true}}}};
    const auto joined = withPointJoinedToPrevious(record, record.meeting.points[1].id);
    QVERIFY(joined.has_value());
    const DiscussionPoint& point = joined->meeting.points.front();
    QCOMPARE(shown(point.text, point.emphasis), QStringLiteral("[satu] {dua}"));
}

void TestEmphasis::textEdit_movesTheEmphasisOfThePoint()
{
    MeetingRecord record;
    record.meeting.points = {{PointId::create(), {}, QStringLiteral("satu dua tiga"), {}, {kBold}}};
    const PointId id = record.meeting.points.front().id;
    const auto edited = withPointText(record, id, QStringLiteral("satu dua"));
    QVERIFY(edited.has_value());
    QCOMPARE(edited->meeting.points.front().emphasis, (List{{5, 3, true, false}}));
    const auto set = withPointEmphasis(*edited, id, {{0, 400, false, true}});
    QCOMPARE(set->meeting.points.front().emphasis, (List{{0, 8, false, true}}));
}

QTEST_GUILESS_MAIN(TestEmphasis)
#include "tst_emphasis.moc"

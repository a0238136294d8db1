// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/point_number.h"
#include "domain/text.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

DiscussionPoint point(const QString& text, std::vector<DiscussionPoint> below = {})
{
    return {PointId::create(), {}, text, std::move(below)};
}

/// "A A1 A1x …" with one "-" for each level.
QString outline(const MeetingRecord& record)
{
    QStringList rows;
    for (const NumberedPoint& row : numberPoints(record.meeting.points)) {
        rows << QString(QString(row.depth, QLatin1Char('-')) + row.point->text);
    }
    return rows.join(QLatin1Char(' '));
}

PointId idOf(const MeetingRecord& record, const QString& text)
{
    for (const NumberedPoint& row : numberPoints(record.meeting.points)) {
        if (row.point->text == text) {
            return row.point->id;
        }
    }
    return {};
}

/// A with A1 (A1x) and A2, then B, then C.
MeetingRecord aTree()
{
    MeetingRecord record;
    record.meeting.points = {
        point(QStringLiteral("A"),
              {point(QStringLiteral("A1"), {point(QStringLiteral("A1x"))}), point(QStringLiteral("A2"))}),
        point(QStringLiteral("B")),
        point(QStringLiteral("C")),
    };
    return record;
}

DiscussionPoint chain(int levels)
{
    DiscussionPoint made = point(QStringLiteral("L%1").arg(levels));
    for (int level = levels - 1; level > 0; --level) {
        made = point(QStringLiteral("L%1").arg(level), {made});
    }
    return made;
}

ErrorCode codeOf(const Result<MeetingRecord>& result)
{
    return result ? ErrorCode{} : result.error().code;
}

using Edit = Result<MeetingRecord> (*)(MeetingRecord, const PointId&);

} // namespace

class TestPointEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void added_followsItsSibling_data();
    void added_followsItsSibling();
    void added_givesMissingIds();
    void added_refusesDoubledIds();
    void added_refusesDepthBeyondTheLimit();
    void added_besideADeepPointOfAFile();
    void added_refusesAnUnknownSibling();
    void text_isTakenAsTyped();
    void text_refusesOverlongText();
    void moves_changeTheOutline_data();
    void moves_changeTheOutline();
    void moves_stopAtBorders_data();
    void moves_stopAtBorders();
    void indent_stopsAtTheDeepestLevel();
    void edits_ofAMissingPoint();
    void removed_takesWhatLeadsBack();
    void dissolved_losesNothing();
};

void TestPointEdits::added_followsItsSibling_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("end") << QString() << QStringLiteral("A -A1 --A1x -A2 B C X");
    QTest::newRow("after a branch") << QStringLiteral("A") << QStringLiteral("A -A1 --A1x -A2 X B C");
    QTest::newRow("second level") << QStringLiteral("A1") << QStringLiteral("A -A1 --A1x -X -A2 B C");
    QTest::newRow("third level") << QStringLiteral("A1x") << QStringLiteral("A -A1 --A1x --X -A2 B C");
    QTest::newRow("last") << QStringLiteral("C") << QStringLiteral("A -A1 --A1x -A2 B C X");
}

void TestPointEdits::added_followsItsSibling()
{
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const MeetingRecord record = aTree();
    NewPoint added{point(QStringLiteral("X")), std::nullopt};
    if (!after.isEmpty()) {
        added.after = idOf(record, after);
    }
    const auto edited = withPointAdded(record, added);
    QVERIFY(edited.has_value());
    QCOMPARE(outline(*edited), expected);
}

void TestPointEdits::added_givesMissingIds()
{
    DiscussionPoint bare;
    bare.text = QStringLiteral("X");
    bare.points = {DiscussionPoint{}, DiscussionPoint{}};
    const auto edited = withPointAdded({}, NewPoint{bare, std::nullopt});
    QVERIFY(edited.has_value());
    const DiscussionPoint& made = edited->meeting.points.at(0);
    QVERIFY(!made.id.isNull());
    QVERIFY(!made.points.at(0).id.isNull());
    QVERIFY(made.points.at(0).id != made.points.at(1).id);
}

void TestPointEdits::added_refusesDoubledIds()
{
    const MeetingRecord record = aTree();
    DiscussionPoint twin = point(QStringLiteral("X"), {point(QStringLiteral("Y"))});
    twin.points[0].id = idOf(record, QStringLiteral("A1x"));
    QCOMPARE(codeOf(withPointAdded(record, NewPoint{twin, std::nullopt})), ErrorCode::DuplicateId);
    twin.points[0].id = twin.id;
    QCOMPARE(codeOf(withPointAdded(record, NewPoint{twin, std::nullopt})), ErrorCode::DuplicateId);
}

void TestPointEdits::added_refusesDepthBeyondTheLimit()
{
    QVERIFY(withPointAdded({}, NewPoint{chain(kMaxPointLevels), std::nullopt}).has_value());
    QCOMPARE(codeOf(withPointAdded({}, NewPoint{chain(kMaxPointLevels + 1), std::nullopt})),
             ErrorCode::NestingTooDeep);
    const MeetingRecord record = aTree();
    const PointId third = idOf(record, QStringLiteral("A1x"));
    QVERIFY(withPointAdded(record, NewPoint{chain(kMaxPointLevels - 2), third}).has_value());
    QCOMPARE(codeOf(withPointAdded(record, NewPoint{chain(kMaxPointLevels - 1), third})),
             ErrorCode::NestingTooDeep);
}

void TestPointEdits::added_besideADeepPointOfAFile()
{
    MeetingRecord record;
    record.meeting.points = {chain(9)};
    const PointId deepest = idOf(record, QStringLiteral("L9"));
    const auto edited = withPointAdded(record, NewPoint{point(QStringLiteral("X")), deepest});
    QVERIFY(edited.has_value());
    QVERIFY(outline(*edited).endsWith(QStringLiteral("--------L9 --------X")));
}

void TestPointEdits::added_refusesAnUnknownSibling()
{
    const NewPoint added{point(QStringLiteral("X")), PointId::create()};
    QCOMPARE(codeOf(withPointAdded(aTree(), added)), ErrorCode::UnknownRecord);
}

void TestPointEdits::text_isTakenAsTyped()
{
    const MeetingRecord record = aTree();
    const PointId id = idOf(record, QStringLiteral("A1x"));
    const QString typed = QStringLiteral("dua\nbaris ");
    const auto edited = withPointText(record, id, typed);
    QVERIFY(edited.has_value());
    QCOMPARE(findPoint(edited->meeting.points, id)->text, typed);
    // An empty line may stand in the editor.
    QVERIFY(withPointText(record, id, QString()).has_value());

    const auto spoken = withPointSpeaker(record, id, QStringLiteral("Sekretaris Daerah"));
    QVERIFY(spoken.has_value());
    QCOMPARE(findPoint(spoken->meeting.points, id)->speaker, QStringLiteral("Sekretaris Daerah"));
}

void TestPointEdits::text_refusesOverlongText()
{
    const MeetingRecord record = aTree();
    const PointId id = idOf(record, QStringLiteral("B"));
    const QString tooLong(kMaxTextBytes + 1, QLatin1Char('x'));
    QCOMPARE(codeOf(withPointText(record, id, tooLong)), ErrorCode::TextTooLong);
    QCOMPARE(codeOf(withPointSpeaker(record, id, tooLong)), ErrorCode::TextTooLong);
    QCOMPARE(codeOf(withPointAdded(record, NewPoint{point(tooLong), std::nullopt})), ErrorCode::TextTooLong);
}

void TestPointEdits::moves_changeTheOutline_data()
{
    QTest::addColumn<QString>("move");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* move, const char* which, const char* expected) {
        QTest::addRow("%s %s", move, which)
            << QString::fromLatin1(move) << QString::fromLatin1(which) << QString::fromLatin1(expected);
    };
    row("in", "B", "A -A1 --A1x -A2 -B C");
    row("in", "C", "A -A1 --A1x -A2 B -C");
    row("in", "A2", "A -A1 --A1x --A2 B C");
    row("out", "A2", "A -A1 --A1x A2 B C");
    row("out", "A1", "A A1 -A1x -A2 B C"); // its later siblings become its children
    row("out", "A1x", "A -A1 -A1x -A2 B C");
    row("up", "B", "B A -A1 --A1x -A2 C");
    row("up", "A2", "A -A2 -A1 --A1x B C");
    row("down", "A", "B A -A1 --A1x -A2 C");
    row("down", "A1", "A -A2 -A1 --A1x B C");
}

void TestPointEdits::moves_changeTheOutline()
{
    QFETCH(QString, move);
    QFETCH(QString, which);
    QFETCH(QString, expected);
    const MeetingRecord record = aTree();
    const PointId id = idOf(record, which);
    const auto edited = move == QStringLiteral("in") ? withPointIndented(record, id)
        : move == QStringLiteral("out")              ? withPointOutdented(record, id)
        : move == QStringLiteral("up")               ? withPointMoved(record, id, Direction::Up)
                                                     : withPointMoved(record, id, Direction::Down);
    QVERIFY(edited.has_value());
    QCOMPARE(outline(*edited), expected);
}

void TestPointEdits::moves_stopAtBorders_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<Edit>("edit");
    const Edit up = [](MeetingRecord record, const PointId& id) {
        return withPointMoved(std::move(record), id, Direction::Up);
    };
    const Edit down = [](MeetingRecord record, const PointId& id) {
        return withPointMoved(std::move(record), id, Direction::Down);
    };
    QTest::newRow("first in") << QStringLiteral("A") << Edit(withPointIndented);
    QTest::newRow("first child in") << QStringLiteral("A1") << Edit(withPointIndented);
    QTest::newRow("top out") << QStringLiteral("B") << Edit(withPointOutdented);
    QTest::newRow("first up") << QStringLiteral("A") << up;
    QTest::newRow("first child up") << QStringLiteral("A1") << up;
    QTest::newRow("last down") << QStringLiteral("C") << down;
    QTest::newRow("last child down") << QStringLiteral("A2") << down;
}

void TestPointEdits::moves_stopAtBorders()
{
    QFETCH(QString, which);
    QFETCH(Edit, edit);
    const MeetingRecord record = aTree();
    const auto edited = edit(record, idOf(record, which));
    QCOMPARE(codeOf(edited), ErrorCode::CannotMoveFurther);
    QCOMPARE(edited.error().subject, which);
}

void TestPointEdits::indent_stopsAtTheDeepestLevel()
{
    MeetingRecord record;
    record.meeting.points = {point(QStringLiteral("P")), chain(kMaxPointLevels - 1)};
    const PointId id = idOf(record, QStringLiteral("L1"));
    const auto edited = withPointIndented(record, id);
    QVERIFY(edited.has_value());
    record = *edited;
    record.meeting.points.insert(record.meeting.points.begin(), point(QStringLiteral("O")));
    // Its children would stand on level 7.
    QCOMPARE(codeOf(withPointIndented(record, idOf(record, QStringLiteral("P")))), ErrorCode::NestingTooDeep);
}

void TestPointEdits::edits_ofAMissingPoint()
{
    const PointId missing = PointId::create();
    const MeetingRecord record = aTree();
    for (const Edit edit : {Edit(withPointRemoved), Edit(withPointIndented), Edit(withPointOutdented),
                            Edit(withResolutionFromPoint), Edit(withActionFromPoint)}) {
        const auto edited = edit(record, missing);
        QCOMPARE(codeOf(edited), ErrorCode::UnknownRecord);
        QCOMPARE(edited.error().subject, missing.toString());
    }
    QCOMPARE(codeOf(withPointText(record, missing, QStringLiteral("x"))), ErrorCode::UnknownRecord);
    QCOMPARE(codeOf(withPointMoved(record, missing, Direction::Up)), ErrorCode::UnknownRecord);
    // A default-made id is nobody's.
    QCOMPARE(codeOf(withPointRemoved(record, PointId())), ErrorCode::UnknownRecord);
}

void TestPointEdits::removed_takesWhatLeadsBack()
{
    MeetingRecord record = aTree();
    const PointId child = idOf(record, QStringLiteral("A1x"));
    const PointId other = idOf(record, QStringLiteral("B"));
    const Resolution gone{ResolutionId::create(), child, QStringLiteral("pergi")};
    const Resolution kept{ResolutionId::create(), other, QStringLiteral("tinggal")};
    record.meeting.resolutions = {gone, kept};
    const auto action = [](const PointId& at, std::optional<ResolutionId> resolution, int number) {
        ActionItem made;
        made.id = ActionItemId::create();
        made.point = at;
        made.resolution = resolution;
        made.number = number;
        return made;
    };
    record.actions = {action(child, gone.id, 0), action(child, gone.id, 7), action(other, gone.id, 8),
                      action(other, kept.id, 9)};

    const auto edited = withPointRemoved(record, idOf(record, QStringLiteral("A")));
    QVERIFY(edited.has_value());
    QCOMPARE(outline(*edited), QStringLiteral("B C"));
    QVERIFY(edited->meeting.resolutions == std::vector<Resolution>{kept});
    // The one without a number is gone, TL-7 stays as a marked row, TL-8 loses its resolution only.
    QCOMPARE(edited->actions.size(), std::size_t{3});
    QCOMPARE(edited->actions[0].number, 7);
    QVERIFY(edited->actions[0].removed);
    QCOMPARE(edited->actions[1].number, 8);
    QVERIFY(!edited->actions[1].removed);
    QVERIFY(!edited->actions[1].resolution.has_value());
    QVERIFY(edited->actions[2] == record.actions[3]);
}

void TestPointEdits::dissolved_losesNothing()
{
    MeetingRecord record = aTree();
    const PointId gone = idOf(record, QStringLiteral("A1"));
    const PointId heir = idOf(record, QStringLiteral("A"));
    Resolution resolution;
    resolution.point = gone;
    record.meeting.resolutions = {resolution};
    ActionItem action;
    action.point = gone;
    record.actions = {action};
    Seat seat;
    seat.arrivedAt = gone;
    seat.leftAt = idOf(record, QStringLiteral("A1x"));
    record.meeting.attendance = {seat};
    const auto dissolved = withPointDissolved(record, gone, heir);
    QVERIFY(dissolved.has_value());
    QCOMPARE(outline(*dissolved), QStringLiteral("A -A1x -A2 B C"));
    QCOMPARE(dissolved->meeting.resolutions.front().point, heir);
    QCOMPARE(dissolved->actions.front().point, heir);
    QCOMPARE(dissolved->meeting.attendance.front().arrivedAt, std::optional(heir));
    QCOMPARE(dissolved->meeting.attendance.front().leftAt, seat.leftAt);
    QCOMPARE(codeOf(withPointDissolved(record, PointId::create(), heir)), ErrorCode::UnknownRecord);
    // Below the point itself nothing can inherit.
    QCOMPARE(codeOf(withPointDissolved(record, gone, gone)), ErrorCode::UnknownRecord);
}

QTEST_GUILESS_MAIN(TestPointEdits)
#include "tst_point_edits.moc"

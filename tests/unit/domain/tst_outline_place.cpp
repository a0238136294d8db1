// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outline_place.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

DiscussionPoint point(const char* text, std::vector<DiscussionPoint> below = {})
{
    return {PointId::create(), {}, QString::fromLatin1(text), std::move(below)};
}

QString outline(const std::vector<DiscussionPoint>& points)
{
    QString text;
    for (const NumberedPoint& row : numberPoints(points)) {
        text += QString(row.depth, QLatin1Char('-')) + row.point->text + QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace

class TestOutlinePlace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withPointAt_entersEveryPlace_data();
    void withPointAt_entersEveryPlace();
    void rowAt_isWhereThePointAppears();
    void placeDeeper_stopsAtFirstChildAndDeepestLevel();
    void placeHigher_followsItsParent();
    void withPointAt_refusesBlankText();
    void withPointMovedTo_takesTheBranchAlong();
    void withPointMovedTo_refusesItselfAndTooDeep();
    void withCaptureAt_keepsOrderAndLeadsBack();
    void withPointJoined_joinsOnlyLeaves();

private:
    MeetingRecord m_record;
};

void TestOutlinePlace::init()
{
    m_record = {};
    m_record.meeting.points = {point("a", {point("b"), point("c", {point("d")})}), point("e")};
}

void TestOutlinePlace::withPointAt_entersEveryPlace_data()
{
    QTest::addColumn<int>("beside"); // row of the point the place is taken from, -1 the end
    QTest::addColumn<bool>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("end") << -1 << false << "a -b -c --d e x";
    QTest::newRow("after a branch") << 0 << false << "a -b -c --d x e";
    QTest::newRow("before the first") << 0 << true << "x a -b -c --d e";
    QTest::newRow("between siblings") << 1 << false << "a -b -x -c --d e";
    QTest::newRow("before a first child") << 1 << true << "a -x -b -c --d e";
    QTest::newRow("after the deepest") << 3 << false << "a -b -c --d --x e";
}

void TestOutlinePlace::withPointAt_entersEveryPlace()
{
    QFETCH(int, beside);
    QFETCH(bool, before);
    QFETCH(QString, expected);
    const auto& points = m_record.meeting.points;
    OutlinePlace place = placeAtEnd(points);
    if (beside >= 0) {
        const PointId id = numberPoints(points)[static_cast<std::size_t>(beside)].point->id;
        place = before ? placeBefore(points, id) : placeAfter(points, id);
    }
    const auto added = withPointAt(m_record, place, point("x"));
    QVERIFY(added.has_value());
    QCOMPARE(outline(added->meeting.points), expected);
}

void TestOutlinePlace::rowAt_isWhereThePointAppears()
{
    const auto& points = m_record.meeting.points;
    for (const NumberedPoint& row : numberPoints(points)) {
        for (const OutlinePlace& place :
             {placeAfter(points, row.point->id), placeBefore(points, row.point->id)}) {
            const DiscussionPoint added = point("x");
            const auto record = withPointAt(m_record, place, added);
            QVERIFY(record.has_value());
            const auto rows = numberPoints(record->meeting.points);
            const NumberedPoint& found = rows.at(rowAt(points, place));
            QCOMPARE(found.point->id, added.id);
            QCOMPARE(found.number, numberAt(points, place));
        }
    }
}

void TestOutlinePlace::placeDeeper_stopsAtFirstChildAndDeepestLevel()
{
    OutlinePlace place = placeAtEnd(m_record.meeting.points);
    const auto deeper = placeDeeper(m_record.meeting.points, place);
    QVERIFY(deeper.has_value());
    QVERIFY(!placeDeeper(m_record.meeting.points, *deeper).has_value());

    MeetingRecord chain;
    place = {};
    int levels = 0;
    for (std::optional<OutlinePlace> next = place; next; ++levels) {
        const DiscussionPoint added = point("x");
        const auto record = withPointAt(chain, *next, added);
        QVERIFY(record.has_value());
        chain = *record;
        next = placeDeeper(chain.meeting.points, placeAfter(chain.meeting.points, added.id));
    }
    QCOMPARE(levels, 6);
}

void TestOutlinePlace::placeHigher_followsItsParent()
{
    const auto& points = m_record.meeting.points;
    const PointId deepest = numberPoints(points)[3].point->id;
    const auto higher = placeHigher(points, placeAfter(points, deepest));
    QVERIFY(higher.has_value());
    QCOMPARE(numberAt(points, *higher), (PointNumber{1, 3}));
    QVERIFY(!placeHigher(points, placeAtEnd(points)).has_value());
}

void TestOutlinePlace::withPointAt_refusesBlankText()
{
    const auto refused = withPointAt(m_record, {}, point("  "));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::EmptyText);
}

void TestOutlinePlace::withPointMovedTo_takesTheBranchAlong()
{
    const auto& points = m_record.meeting.points;
    const PointId a = points[0].id;
    const PointId c = points[0].points[1].id;
    const PointId e = points[1].id;
    const auto moved = [&](const PointId& id, const OutlinePlace& place) {
        const auto after = withPointMovedTo(m_record, id, place);
        return after ? outline(after->meeting.points) : QStringLiteral("refused");
    };
    QCOMPARE(moved(c, {std::nullopt, e}), QStringLiteral("a -b e c -d"));
    QCOMPARE(moved(e, {a, std::nullopt}), QStringLiteral("a -e -b -c --d"));
    QCOMPARE(moved(a, {std::nullopt, e}), QStringLiteral("e a -b -c --d"));
    QCOMPARE(moved(a, {std::nullopt, a}), QStringLiteral("a -b -c --d e"));
}

void TestOutlinePlace::withPointMovedTo_refusesItselfAndTooDeep()
{
    const PointId a = m_record.meeting.points[0].id;
    const PointId d = m_record.meeting.points[0].points[1].points[0].id;
    QCOMPARE(withPointMovedTo(m_record, a, {d, std::nullopt}).error().code, ErrorCode::CannotMoveFurther);
    QCOMPARE(withPointMovedTo(m_record, PointId::create(), {}).error().code, ErrorCode::UnknownRecord);
    // Two levels below a point on level five would be seven.
    DiscussionPoint deep = point("5");
    const PointId fifth = deep.id;
    for (const char* text : {"4", "3", "2", "1"}) {
        deep = point(text, {deep});
    }
    m_record.meeting.points = {deep, point("x", {point("y")})};
    const PointId x = m_record.meeting.points[1].id;
    QCOMPARE(withPointMovedTo(m_record, x, {fifth, std::nullopt}).error().code, ErrorCode::NestingTooDeep);
}

void TestOutlinePlace::withCaptureAt_keepsOrderAndLeadsBack()
{
    Capture captured;
    captured.points = {point("x"), point("y")};
    captured.resolutions = {{ResolutionId::create(), captured.points[1].id, QStringLiteral("r")}};
    ActionItem loose;
    loose.id = ActionItemId::create();
    loose.text = QStringLiteral("t");
    loose.due = DaysDue{3};
    captured.actions = {loose};
    m_record.meeting.date = *Date::of(2025, 7, 15);
    const PointId first = m_record.meeting.points.front().id;
    const OutlinePlace place = placeAfter(m_record.meeting.points, first);

    const auto taken = withCaptureAt(m_record, {place, first}, captured, WorkingCalendar());
    QVERIFY(taken.has_value());
    QCOMPARE(outline(taken->meeting.points), QStringLiteral("a -b -c --d x y e"));
    QCOMPARE(taken->meeting.resolutions.front().point, captured.points[1].id);
    QCOMPARE(taken->actions.front().point, first);
    QCOMPARE(taken->actions.front().originalDueOn, Date::of(2025, 7, 18));

    const auto refused = withCaptureAt(m_record, {place, std::nullopt}, captured, WorkingCalendar());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::NoPointAbove);
}

void TestOutlinePlace::withPointJoined_joinsOnlyLeaves()
{
    const auto rows = numberPoints(m_record.meeting.points);
    const auto joined = withPointJoinedToPrevious(m_record, rows[4].point->id);
    QVERIFY(joined.has_value());
    QCOMPARE(outline(joined->meeting.points), QStringLiteral("a -b -c --d e"));
    const auto codeOf = [&](std::size_t row) {
        const auto refused = withPointJoinedToPrevious(m_record, rows[row].point->id);
        return refused ? ErrorCode() : refused.error().code;
    };
    QCOMPARE(codeOf(0), ErrorCode::CannotMoveFurther);
    QCOMPARE(codeOf(2), ErrorCode::PointInUse);
}

QTEST_GUILESS_MAIN(TestOutlinePlace)
#include "tst_outline_place.moc"

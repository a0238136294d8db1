// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/random_edits.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::test;

namespace {

std::vector<PointId> readingOrder(const MeetingRecord& record)
{
    std::vector<PointId> ids;
    for (const NumberedPoint& row : numberPoints(record.meeting.points)) {
        ids.push_back(row.point->id);
    }
    return ids;
}

/// Each number follows the one before: a first child, the next sibling, or the next sibling of a parent.
bool follows(const PointNumber& before, const PointNumber& number)
{
    if (number.size() > before.size()) {
        PointNumber firstChild = before;
        firstChild.push_back(1);
        return number == firstChild;
    }
    PointNumber sibling(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(number.size()));
    ++sibling.back();
    return number == sibling;
}

void mustBeNumberedWithoutGaps(const MeetingRecord& record)
{
    const auto rows = numberPoints(record.meeting.points);
    RC_ASSERT(static_cast<int>(rows.size()) == countPoints(record.meeting.points));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RC_ASSERT(rows[i].depth + 1 == static_cast<int>(rows[i].number.size()));
        RC_ASSERT(rows[i].depth < kMaxPointLevels);
        RC_ASSERT((i == 0 ? rows[i].number == PointNumber{1} : follows(rows[i - 1].number, rows[i].number)));
        RC_ASSERT(findPoint(record.meeting.points, rows[i].point->id) == rows[i].point);
    }
}

void mustHaveUniqueIds(const MeetingRecord& record)
{
    const auto ids = readingOrder(record);
    RC_ASSERT(static_cast<std::size_t>(QSet<PointId>(ids.begin(), ids.end()).size()) == ids.size());
    RC_ASSERT(!QSet<PointId>(ids.begin(), ids.end()).contains(PointId()));
    QSet<ResolutionId> resolutions;
    for (const Resolution& resolution : record.meeting.resolutions) {
        RC_ASSERT(!resolutions.contains(resolution.id));
        resolutions << resolution.id;
    }
    QSet<ActionItemId> actions;
    for (const ActionItem& action : record.actions) {
        RC_ASSERT(!actions.contains(action.id));
        actions << action.id;
    }
}

void mustLeadBack(const MeetingRecord& record)
{
    QSet<ResolutionId> resolutions;
    for (const Resolution& resolution : record.meeting.resolutions) {
        RC_ASSERT(findPoint(record.meeting.points, resolution.point) != nullptr);
        resolutions << resolution.id;
    }
    for (const ActionItem& action : record.actions) {
        RC_ASSERT(action.removed || findPoint(record.meeting.points, action.point) != nullptr);
        RC_ASSERT(!action.resolution.has_value() || resolutions.contains(*action.resolution));
    }
}

/// A record and one of its points.
struct Picked {
    MeetingRecord record;
    PointId id;
};

Picked anyPoint()
{
    const auto steps = *anySteps();
    Picked picked{afterSteps(steps), {}};
    RC_PRE(!picked.record.meeting.points.empty());
    picked.id = chosenPoint(picked.record, *rc::gen::inRange(0, 1000));
    return picked;
}

} // namespace

class TestPointEditsProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySequence_keepsTheRecordWhole();
    void everySequence_neverLosesANumberedAction();
    void indentThenOutdent_givesTheRecordBack();
    void upThenDown_givesTheRecordBack();
    void indentAndOutdent_keepTheReadingOrder();
    void addThenRemove_givesTheRecordBack();
    void generator_reachesEveryKindOfEdit();
};

void TestPointEditsProperties::everySequence_keepsTheRecordWhole()
{
    QVERIFY(rc::check("ids unique, no gaps, nothing dangles, after every step", [] {
        MeetingRecord record;
        int lastNumber = 0;
        for (const Step& step : *anySteps()) {
            record = afterSteps({step}, record);
            if (step.choice % 5 == 0) {
                lastNumber = numberActions(record, lastNumber);
            }
            mustBeNumberedWithoutGaps(record);
            mustHaveUniqueIds(record);
            mustLeadBack(record);
        }
    }));
}

void TestPointEditsProperties::everySequence_neverLosesANumberedAction()
{
    QVERIFY(rc::check("a number given stays in the record", [] {
        MeetingRecord record = afterSteps(*anySteps());
        const int given = numberActions(record, 0);
        record = afterSteps(*anySteps(), record);
        QSet<int> numbers;
        for (const ActionItem& action : record.actions) {
            numbers << action.number;
        }
        for (int number = 1; number <= given; ++number) {
            RC_ASSERT(numbers.contains(number));
        }
    }));
}

void TestPointEditsProperties::indentThenOutdent_givesTheRecordBack()
{
    QVERIFY(rc::check("outdent is the way back from indent", [] {
        const auto [record, id] = anyPoint();
        const auto deeper = withPointIndented(record, id);
        RC_PRE(deeper.has_value());
        const auto back = withPointOutdented(*deeper, id);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == record);
    }));
}

void TestPointEditsProperties::upThenDown_givesTheRecordBack()
{
    QVERIFY(rc::check("down is the way back from up", [] {
        const auto [record, id] = anyPoint();
        const auto higher = withPointMoved(record, id, Direction::Up);
        RC_PRE(higher.has_value());
        RC_ASSERT(*higher != record);
        const auto back = withPointMoved(*higher, id, Direction::Down);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == record);
    }));
}

void TestPointEditsProperties::indentAndOutdent_keepTheReadingOrder()
{
    QVERIFY(rc::check("only the depth changes", [] {
        const auto [record, id] = anyPoint();
        const auto moved =
            *rc::gen::arbitrary<bool>() ? withPointIndented(record, id) : withPointOutdented(record, id);
        RC_PRE(moved.has_value());
        RC_ASSERT(readingOrder(*moved) == readingOrder(record));
        RC_ASSERT(*moved != record);
    }));
}

void TestPointEditsProperties::addThenRemove_givesTheRecordBack()
{
    QVERIFY(rc::check("remove takes exactly what add brought", [] {
        const auto [record, id] = anyPoint();
        DiscussionPoint point = aNewPoint(1, 2);
        point.id = PointId::create();
        const auto added = withPointAdded(record, NewPoint{point, id});
        RC_PRE(added.has_value());
        const auto back = withPointRemoved(*added, point.id);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == record);
    }));
}

// A generator that never gets anywhere would make every property above true.
void TestPointEditsProperties::generator_reachesEveryKindOfEdit()
{
    QSet<int> done;
    int deepest = 0;
    QVERIFY(rc::check("every kind of edit succeeds somewhere", [&done, &deepest] {
        MeetingRecord record;
        for (const Step& step : *anySteps()) {
            if (const auto next = withStep(record, step); next && *next != record) {
                done << static_cast<int>(step.kind);
                record = *next;
            }
        }
        for (const NumberedPoint& row : numberPoints(record.meeting.points)) {
            deepest = std::max(deepest, row.depth + 1);
        }
    }));
    QCOMPARE(done.size(), kStepKinds);
    QCOMPARE(deepest, kMaxPointLevels);
}

QTEST_GUILESS_MAIN(TestPointEditsProperties)
#include "tst_point_edits_properties.moc"

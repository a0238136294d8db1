// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action_origin.h"
#include "support/meeting_builder.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

/// The point an action stands at, and the resolution it follows.
class TestActionOrigin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolutionElsewhere_takesTheActionAlong();
    void resolutionAboveOrBelow_leavesItsPoint();
    void none_leavesItsPoint();
    void stranger_isRefused();

private:
    MeetingRecord m_record = test::aWholeMeeting();
    ActionItemId m_action = m_record.actions[0].id;
    ResolutionId m_first = m_record.meeting.resolutions[0].id;
};

void TestActionOrigin::resolutionElsewhere_takesTheActionAlong()
{
    MeetingRecord record = m_record;
    record.actions[0].point = record.meeting.points[3].id;
    const auto changed = withActionResolution(record, m_action, m_first);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->actions[0].resolution, std::optional(m_first));
    QCOMPARE(changed->actions[0].point, record.meeting.resolutions[0].point);
    QVERIFY(!isApartFromResolution(changed->meeting, changed->actions[0]));
}

void TestActionOrigin::resolutionAboveOrBelow_leavesItsPoint()
{
    MeetingRecord record = m_record;
    DiscussionPoint& above = record.meeting.points[2]; // has points below it
    record.meeting.resolutions[0].point = above.id;
    record.actions[0].point = above.points[1].id;
    const auto changed = withActionResolution(record, m_action, m_first);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->actions[0].point, record.actions[0].point);
    std::swap(record.meeting.resolutions[0].point, record.actions[0].point);
    const auto turned = withActionResolution(record, m_action, m_first);
    QVERIFY(turned.has_value());
    QCOMPARE(turned->actions[0].point, record.actions[0].point);
}

void TestActionOrigin::none_leavesItsPoint()
{
    const auto with = withActionResolution(m_record, m_action, m_first);
    QVERIFY(with.has_value());
    const auto without = withActionResolution(*with, m_action, std::nullopt);
    QVERIFY(without.has_value());
    QVERIFY(!without->actions[0].resolution.has_value());
    QCOMPARE(without->actions[0].point, with->actions[0].point);
}

void TestActionOrigin::stranger_isRefused()
{
    const auto action = withActionResolution(m_record, ActionItemId::create(), m_first);
    QVERIFY(!action && action.error().code == ErrorCode::UnknownRecord);
    const auto resolution = withActionResolution(m_record, m_action, ResolutionId::create());
    QVERIFY(!resolution && resolution.error().code == ErrorCode::UnknownRecord);
}

QTEST_MAIN(TestActionOrigin)
#include "tst_action_origin.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action_item.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

Date day(int year, int month, int dayOfMonth)
{
    return *Date::of(year, month, dayOfMonth);
}

const Date kMeeting = day(2025, 8, 14); // a Thursday before the holiday of 17 August 2025

ActionItem actionWith(std::initializer_list<AssigneeStatus> statuses)
{
    ActionItem action;
    action.originalDueOn = day(2025, 8, 21);
    for (const AssigneeStatus status : statuses) {
        Assignee assignee;
        assignee.office = QStringLiteral("Satpol PP");
        assignee.status = status;
        action.assignees.push_back(assignee);
    }
    return action;
}

constexpr auto kOpen = AssigneeStatus::Open;
constexpr auto kMoving = AssigneeStatus::InProgress;
constexpr auto kDone = AssigneeStatus::Done;
constexpr auto kCancelled = AssigneeStatus::Cancelled;

} // namespace

class TestActionItem final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computeDue_byRule();
    void computeDue_skipsHolidays();
    void dueOn_lastExtensionWins();
    void calendarChanged_onlyWhenTheRuleGivesAnotherDate();
    void overallStatus_ofAllAssignees();
    void progressShare_leavesCancelledOut();
    void isOverdue_fromTheNextDayOnWhileSomebodyIsOpen();
    void actionLabel_hasTwoDigits();
};

void TestActionItem::computeDue_byRule()
{
    const WorkingCalendar weekendsOnly;
    QVERIFY(computeDue(std::monostate{}, kMeeting, weekendsOnly) == std::nullopt);
    QVERIFY(computeDue(TextDue{QStringLiteral("segera")}, kMeeting, weekendsOnly) == std::nullopt);
    // A Sunday: a fixed date is never moved.
    QVERIFY(computeDue(FixedDue{day(2025, 8, 17)}, kMeeting, weekendsOnly) == day(2025, 8, 17));
    QVERIFY(computeDue(DaysDue{3}, kMeeting, weekendsOnly) == day(2025, 8, 17));
    QVERIFY(computeDue(DaysDue{0}, kMeeting, weekendsOnly) == kMeeting);
    QVERIFY(computeDue(DaysDue{3650}, kMeeting, weekendsOnly) == kMeeting.addDays(3650));
    QVERIFY(computeDue(WorkdaysDue{0}, kMeeting, weekendsOnly) == kMeeting);
    QVERIFY(computeDue(WorkdaysDue{2}, kMeeting, weekendsOnly) == day(2025, 8, 18));
}

void TestActionItem::computeDue_skipsHolidays()
{
    // 18 August 2025 became cuti bersama by a late revision.
    const WorkingCalendar calendar(bundledHolidays(), {});
    QVERIFY(computeDue(WorkdaysDue{2}, kMeeting, calendar) == day(2025, 8, 19));
    QVERIFY(computeDue(WorkdaysDue{5}, kMeeting, calendar) == day(2025, 8, 22));
}

void TestActionItem::dueOn_lastExtensionWins()
{
    ActionItem action = actionWith({kOpen});
    QVERIFY(dueOn(action) == day(2025, 8, 21));
    action.extensions.push_back({day(2025, 9, 1), QStringLiteral("cuaca"), {}, {}});
    action.extensions.push_back({day(2025, 8, 29), QStringLiteral("dipercepat"), {}, {}});
    QVERIFY(dueOn(action) == day(2025, 8, 29));
    QVERIFY(action.originalDueOn == day(2025, 8, 21));
    QVERIFY(dueOn(ActionItem{}) == std::nullopt);
}

void TestActionItem::calendarChanged_onlyWhenTheRuleGivesAnotherDate()
{
    const WorkingCalendar before;
    const WorkingCalendar after(bundledHolidays(), {});
    ActionItem action = actionWith({kOpen});
    action.due = WorkdaysDue{5};
    action.originalDueOn = computeDue(action.due, kMeeting, before);
    QVERIFY(!calendarChanged(action, kMeeting, before));
    QVERIFY(calendarChanged(action, kMeeting, after));

    action.extensions.push_back({day(2025, 9, 1), {}, {}, {}});
    QVERIFY(!calendarChanged(action, kMeeting, after));

    ActionItem fixed = actionWith({kOpen});
    fixed.due = FixedDue{day(2025, 8, 18)};
    fixed.originalDueOn = day(2025, 8, 18);
    QVERIFY(!calendarChanged(fixed, kMeeting, after));

    ActionItem inWords = actionWith({kOpen});
    inWords.due = TextDue{QStringLiteral("segera")};
    inWords.originalDueOn.reset();
    QVERIFY(!calendarChanged(inWords, kMeeting, after));
}

void TestActionItem::overallStatus_ofAllAssignees()
{
    QCOMPARE(overallStatus(actionWith({})), kOpen);
    QCOMPARE(overallStatus(actionWith({kOpen, kOpen})), kOpen);
    QCOMPARE(overallStatus(actionWith({kOpen, kMoving})), kMoving);
    QCOMPARE(overallStatus(actionWith({kOpen, kDone})), kMoving);
    QCOMPARE(overallStatus(actionWith({kDone, kDone})), kDone);
    QCOMPARE(overallStatus(actionWith({kDone, kCancelled})), kDone);
    QCOMPARE(overallStatus(actionWith({kCancelled, kCancelled})), kCancelled);
    QCOMPARE(overallStatus(actionWith({kCancelled, kOpen})), kOpen);
    QCOMPARE(overallStatus(actionWith({kCancelled, kMoving})), kMoving);
}

void TestActionItem::progressShare_leavesCancelledOut()
{
    QCOMPARE(progressShare(actionWith({})), 0.0);
    QCOMPARE(progressShare(actionWith({kOpen, kDone})), 0.5);
    QCOMPARE(progressShare(actionWith({kOpen, kDone, kCancelled, kMoving, kDone})), 0.5);
    QCOMPARE(progressShare(actionWith({kDone, kCancelled})), 1.0);
    QCOMPARE(progressShare(actionWith({kCancelled})), 0.0);
}

void TestActionItem::isOverdue_fromTheNextDayOnWhileSomebodyIsOpen()
{
    const Date due = day(2025, 8, 21);
    QVERIFY(!isOverdue(actionWith({kOpen}), due));
    QVERIFY(isOverdue(actionWith({kOpen}), due.addDays(1)));
    // Calendar days count: late on a Saturday too.
    QVERIFY(isOverdue(actionWith({kMoving}), day(2025, 8, 23)));
    QVERIFY(isOverdue(actionWith({kDone, kOpen}), due.addDays(1)));
    QVERIFY(!isOverdue(actionWith({kDone, kCancelled}), due.addDays(1)));
    QVERIFY(!isOverdue(actionWith({}), due.addDays(1)));

    ActionItem undated = actionWith({kOpen});
    undated.originalDueOn.reset();
    QVERIFY(!isOverdue(undated, day(2099, 1, 1)));

    ActionItem extended = actionWith({kOpen});
    extended.extensions.push_back({day(2025, 9, 1), {}, {}, {}});
    QVERIFY(!isOverdue(extended, day(2025, 9, 1)));
    QVERIFY(isOverdue(extended, day(2025, 9, 2)));

    ActionItem removed = actionWith({kOpen});
    removed.removed = true;
    QVERIFY(!isOverdue(removed, due.addDays(1)));
}

void TestActionItem::actionLabel_hasTwoDigits()
{
    QCOMPARE(actionLabel(7), QStringLiteral("TL-07"));
    QCOMPARE(actionLabel(42), QStringLiteral("TL-42"));
    QCOMPARE(actionLabel(1234), QStringLiteral("TL-1234"));
}

QTEST_GUILESS_MAIN(TestActionItem)
#include "tst_action_item.moc"

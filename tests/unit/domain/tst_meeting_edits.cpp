// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "support/meeting_builder.h"

#include <QTest>

using namespace risalah;
using namespace risalah::domain;
using risalah::test::aMeeting;

namespace {

const Date kAugust14 = *Date::of(2025, 8, 14);
const Date kAugust21 = *Date::of(2025, 8, 21);
const Date kAugust22 = *Date::of(2025, 8, 22);

WorkingCalendar weekendsOnly()
{
    return {};
}

WorkingCalendar bundled()
{
    return WorkingCalendar(bundledHolidays(), {});
}

MeetingRecord withOneAction(const DueRule& due, std::optional<Date> date)
{
    MeetingRecord record = aMeeting().withPoints(1).withActions(1).build();
    record.meeting.date = kAugust14;
    record.actions[0].due = due;
    record.actions[0].originalDueOn = date;
    return record;
}

} // namespace

class TestMeetingEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void title_refusesBlankOnes_data();
    void title_refusesBlankOnes();
    void title_isTakenAsTyped();
    void resolutionFromPoint_takesTextAndLeadsBack();
    void actionFromPoint_takesTextAndLeadsBack();
    void fromPoint_refusesAnEmptyPoint();
    void resolutionRemoved_leavesItsActionsAtThePoint();
    void actionRemoved_marksNumberedOnes();
    void actionDue_fillsTheDate();
    void actionDue_sameRuleKeepsTheDate();
    void actionDue_keepsTheOriginalWhenExtended();
    void actionDue_refusesWhatNoFileMayHold_data();
    void actionDue_refusesWhatNoFileMayHold();
    void date_movesWhatIsCountedFromIt();
    void date_sameDateKeepsEveryDeadline();
    void date_movesTheLastDayAlong();
    void seatMoved_staysInItsCategory();
    void copy_isANewDraftOfTheSameMeeting();
};

void TestMeetingEdits::title_refusesBlankOnes_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("no-break space") << QStringLiteral("\u00a0");
    QTest::newRow("zero width space") << QStringLiteral("\u200b");
}

void TestMeetingEdits::title_refusesBlankOnes()
{
    QFETCH(QString, title);
    const auto edited = withTitle({}, title);
    QVERIFY(!edited.has_value());
    QCOMPARE(edited.error().code, ErrorCode::EmptyTitle);
}

void TestMeetingEdits::title_isTakenAsTyped()
{
    // A blank at the end is the beginning of the next word.
    const auto edited = withTitle({}, QStringLiteral("Rapat "));
    QVERIFY(edited.has_value());
    QCOMPARE(edited->meeting.title, QStringLiteral("Rapat "));
    const auto tooLong = withTitle({}, QString(kMaxTextBytes + 1, QLatin1Char('x')));
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().code, ErrorCode::TextTooLong);
}

void TestMeetingEdits::resolutionFromPoint_takesTextAndLeadsBack()
{
    const MeetingRecord record = aMeeting().withPoints(3).withResolutions(1).build();
    const DiscussionPoint& child = record.meeting.points[2].points[0];
    const auto edited = withResolutionFromPoint(record, child.id);
    QVERIFY(edited.has_value());
    QCOMPARE(edited->meeting.resolutions.size(), std::size_t{2});
    const Resolution& made = edited->meeting.resolutions.back();
    QCOMPARE(made.text, child.text);
    QVERIFY(made.point == child.id);
    QVERIFY(!made.id.isNull());
    QVERIFY(edited->meeting.points == record.meeting.points);
}

void TestMeetingEdits::actionFromPoint_takesTextAndLeadsBack()
{
    const MeetingRecord record = aMeeting().withPoints(1).build();
    const auto edited = withActionFromPoint(record, record.meeting.points[0].id);
    QVERIFY(edited.has_value());
    const ActionItem& made = edited->actions.at(0);
    QCOMPARE(made.text, record.meeting.points[0].text);
    QVERIFY(made.point == record.meeting.points[0].id);
    QVERIFY(made.meeting == record.meeting.id);
    QVERIFY(!made.id.isNull());
    QVERIFY(made.assignees.empty());
    QCOMPARE(made.number, 0);
}

void TestMeetingEdits::fromPoint_refusesAnEmptyPoint()
{
    MeetingRecord record = aMeeting().withPoints(1).build();
    record.meeting.points[0].text = QStringLiteral(" ");
    const PointId id = record.meeting.points[0].id;
    for (const auto& edited : {withResolutionFromPoint(record, id), withActionFromPoint(record, id)}) {
        QVERIFY(!edited.has_value());
        QCOMPARE(edited.error().code, ErrorCode::EmptyText);
    }
}

void TestMeetingEdits::resolutionRemoved_leavesItsActionsAtThePoint()
{
    MeetingRecord record = aMeeting().withPoints(1).withResolutions(2).withActions(2).build();
    const auto resolutions = record.meeting.resolutions;
    record.actions[0].resolution = resolutions[0].id;
    record.actions[1].resolution = resolutions[1].id;
    const auto edited = withResolutionRemoved(record, resolutions[0].id);
    QVERIFY(edited.has_value());
    QVERIFY(edited->meeting.resolutions == std::vector<Resolution>{resolutions[1]});
    QVERIFY(!edited->actions[0].resolution.has_value());
    QVERIFY(edited->actions[0].point == record.actions[0].point);
    QVERIFY(edited->actions[1] == record.actions[1]);

    const auto again = withResolutionRemoved(*edited, resolutions[0].id);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::UnknownRecord);
}

void TestMeetingEdits::actionRemoved_marksNumberedOnes()
{
    MeetingRecord record = aMeeting().withPoints(1).withActions(2).build();
    record.actions[1].number = 0;
    const auto marked = withActionRemoved(record, record.actions[0].id);
    QVERIFY(marked.has_value());
    QCOMPARE(marked->actions.size(), std::size_t{2});
    QVERIFY(marked->actions[0].removed);
    QCOMPARE(marked->actions[0].number, 1);

    const auto gone = withActionRemoved(record, record.actions[1].id);
    QVERIFY(gone.has_value());
    QVERIFY(gone->actions == std::vector<ActionItem>{record.actions[0]});

    const auto unknown = withActionRemoved(record, ActionItemId::create());
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, ErrorCode::UnknownRecord);
}

void TestMeetingEdits::actionDue_fillsTheDate()
{
    const MeetingRecord record = withOneAction(std::monostate{}, std::nullopt);
    const ActionItemId id = record.actions[0].id;
    const auto counted = withActionDue(record, id, WorkdaysDue{5}, bundled());
    QVERIFY(counted.has_value());
    QVERIFY(counted->actions[0].due == DueRule(WorkdaysDue{5}));
    QVERIFY(counted->actions[0].originalDueOn == kAugust22); // 18 August 2025 is cuti bersama

    const auto inWords = withActionDue(*counted, id, TextDue{QStringLiteral("segera")}, bundled());
    QVERIFY(inWords.has_value());
    QVERIFY(!inWords->actions[0].originalDueOn.has_value());

    const auto none = withActionDue(*counted, id, std::monostate{}, bundled());
    QVERIFY(none.has_value());
    QVERIFY(!none->actions[0].originalDueOn.has_value());

    const auto unknown = withActionDue(record, ActionItemId::create(), DaysDue{1}, bundled());
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, ErrorCode::UnknownRecord);
}

void TestMeetingEdits::actionDue_sameRuleKeepsTheDate()
{
    const MeetingRecord record = withOneAction(WorkdaysDue{5}, kAugust21);
    const auto edited = withActionDue(record, record.actions[0].id, WorkdaysDue{5}, bundled());
    QVERIFY(edited.has_value());
    QVERIFY(*edited == record);
}

void TestMeetingEdits::actionDue_keepsTheOriginalWhenExtended()
{
    MeetingRecord record = withOneAction(WorkdaysDue{5}, kAugust21);
    record.actions[0].extensions.push_back({*Date::of(2025, 9, 1), QStringLiteral("cuaca"), {}, {}});
    const auto edited = withActionDue(record, record.actions[0].id, DaysDue{30}, bundled());
    QVERIFY(edited.has_value());
    QVERIFY(edited->actions[0].originalDueOn == kAugust21);
}

void TestMeetingEdits::actionDue_refusesWhatNoFileMayHold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("minus one day") << 0 << ErrorCode::JsonOutOfRange;
    QTest::newRow("too many days") << 1 << ErrorCode::JsonOutOfRange;
    QTest::newRow("too many working days") << 2 << ErrorCode::JsonOutOfRange;
    QTest::newRow("no words") << 3 << ErrorCode::EmptyText;
}

void TestMeetingEdits::actionDue_refusesWhatNoFileMayHold()
{
    QFETCH(int, kind);
    QFETCH(ErrorCode, code);
    const std::array<DueRule, 4> rules{DueRule(DaysDue{-1}), DueRule(DaysDue{3651}),
                                       DueRule(WorkdaysDue{3651}), DueRule(TextDue{QStringLiteral(" ")})};
    const MeetingRecord record = withOneAction(std::monostate{}, std::nullopt);
    const auto edited =
        withActionDue(record, record.actions[0].id, rules.at(static_cast<std::size_t>(kind)), weekendsOnly());
    QVERIFY(!edited.has_value());
    QCOMPARE(edited.error().code, code);
}

void TestMeetingEdits::date_movesWhatIsCountedFromIt()
{
    MeetingRecord record = aMeeting().withPoints(1).withActions(5).build();
    record.meeting.date = kAugust14;
    const std::array<DueRule, 5> rules{DueRule(WorkdaysDue{5}), DueRule(DaysDue{7}),
                                       DueRule(FixedDue{kAugust21}),
                                       DueRule(TextDue{QStringLiteral("segera")}), DueRule(WorkdaysDue{5})};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        record.actions[i].due = rules.at(i);
        record.actions[i].originalDueOn = computeDue(rules.at(i), kAugust14, bundled());
    }
    record.actions[4].extensions.push_back({*Date::of(2025, 9, 1), {}, {}, {}});

    const auto edited = withDate(record, kAugust14.addDays(7), bundled());
    QVERIFY(edited.has_value());
    QVERIFY(edited->meeting.date == kAugust21);
    QVERIFY(edited->actions[0].originalDueOn == *Date::of(2025, 8, 28));
    QVERIFY(edited->actions[1].originalDueOn == *Date::of(2025, 8, 28));
    QVERIFY(edited->actions[2] == record.actions[2]);
    QVERIFY(edited->actions[3] == record.actions[3]);
    QVERIFY(edited->actions[4] == record.actions[4]);
}

void TestMeetingEdits::date_sameDateKeepsEveryDeadline()
{
    // Entered before the calendar was revised: the date is kept, not corrected silently.
    const MeetingRecord record = withOneAction(WorkdaysDue{5}, kAugust21);
    const auto edited = withDate(record, kAugust14, bundled());
    QVERIFY(edited.has_value());
    QVERIFY(*edited == record);
}

void TestMeetingEdits::date_movesTheLastDayAlong()
{
    MeetingRecord record = aMeeting().build();
    record.meeting.date = kAugust14;
    record.meeting.lastDate = kAugust14.addDays(1);
    const auto edited = withDate(record, kAugust21, weekendsOnly());
    QVERIFY(edited.has_value());
    QVERIFY(edited->meeting.lastDate == kAugust22);
}

void TestMeetingEdits::seatMoved_staysInItsCategory()
{
    MeetingRecord record = aMeeting().withSeats(3).build();
    auto& seats = record.meeting.attendance;
    seats[0].category = seats[2].category = QStringLiteral("opd");
    seats[1].category = QStringLiteral("camat");
    const auto up = withSeatMoved(record, seats[2].id, Direction::Up);
    QVERIFY(up.has_value());
    QCOMPARE(up->meeting.attendance[0], seats[2]);
    QCOMPARE(up->meeting.attendance[1], seats[1]);
    QCOMPARE(up->meeting.attendance[2], seats[0]);
    const auto down = withSeatMoved(*up, seats[2].id, Direction::Down);
    QVERIFY(down.has_value());
    QCOMPARE(*down, record);
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const auto refused = withSeatMoved(record, seats[1].id, direction);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::CannotMoveFurther);
    }
    QCOMPARE(withSeatMoved(record, seats[0].id, Direction::Up).error().code, ErrorCode::CannotMoveFurther);
    QCOMPARE(withSeatMoved(record, SeatId::create(), Direction::Up).error().code, ErrorCode::UnknownRecord);
}

void TestMeetingEdits::copy_isANewDraftOfTheSameMeeting()
{
    MeetingRecord original = test::aWholeMeeting();
    Meeting& old = original.meeting;
    old.series = QStringLiteral("Rakor mingguan");
    old.invitation = {QStringLiteral("005/123"), kAugust14};
    old.attendance[0].remark = QStringLiteral("daring");
    old.attendance[0].arrival = TimeOfDay{9, 30};
    old.phase = MeetingPhase::Finalised;
    old.review = ReviewState::Ready;
    old.reviewNote = QStringLiteral("baik");
    old.lastDate = old.date.addDays(1);
    old.signatureSlots = {{QStringLiteral("Pimpinan Sidang/Rapat"), SignatureSlot::Signer::Chair, {}}};

    const MeetingRecord copy = copiedForNewMeeting(original, kAugust21);
    const Meeting& fresh = copy.meeting;
    QVERIFY(fresh.id != old.id);
    QVERIFY(!fresh.id.isNull());
    QVERIFY(fresh.date == kAugust21);
    QCOMPARE(fresh.title, old.title);
    QCOMPARE(fresh.kind, old.kind);
    QCOMPARE(fresh.series, old.series);
    QCOMPARE(fresh.place, old.place);
    QVERIFY(fresh.start == old.start);
    QVERIFY(fresh.chair == old.chair);
    QVERIFY(fresh.noteTaker == old.noteTaker);
    QVERIFY(fresh.signatureSlots == old.signatureSlots);

    QCOMPARE(fresh.agenda.size(), old.agenda.size());
    QCOMPARE(fresh.agenda[0].title, old.agenda[0].title);
    QVERIFY(fresh.agenda[0].id != old.agenda[0].id);

    QCOMPARE(fresh.attendance.size(), old.attendance.size());
    Seat expected;
    expected.id = fresh.attendance[0].id;
    expected.seat = old.attendance[0].seat;
    expected.office = old.attendance[0].office;
    expected.category = old.attendance[0].category;
    QVERIFY(fresh.attendance[0] == expected);
    QVERIFY(fresh.attendance[0].id != old.attendance[0].id);

    QVERIFY(fresh.points.empty());
    QVERIFY(fresh.resolutions.empty());
    QVERIFY(copy.actions.empty());
    QVERIFY(fresh.invitation == Invitation{});
    QVERIFY(fresh.opening.isEmpty() && fresh.closing.isEmpty());
    QVERIFY(fresh.lastDate == kAugust21.addDays(1)); // the programme has as many days
    QCOMPARE(fresh.phase, MeetingPhase::Draft);
    QCOMPARE(fresh.review, ReviewState::Draft);
    QVERIFY(fresh.reviewNote.isEmpty());
}

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meeting_edits.moc"

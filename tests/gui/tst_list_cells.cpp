// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/models/action_cells.h"
#include "ui/models/directory_cells.h"
#include "ui/models/meeting_cells.h"

#include <QTest>

using namespace risalah;
using namespace risalah::ui;
using domain::AssigneeStatus;
using domain::Date;

namespace {

const Date kToday = *Date::of(2025, 7, 21);

app::LedgerRow ledgerRow(AssigneeStatus status, std::optional<Date> due)
{
    app::LedgerRow row;
    row.action.id = domain::ActionItemId::create();
    row.action.number = 7;
    row.action.text = QStringLiteral("Menertibkan alat peraga");
    row.action.status = status;
    row.action.dueOn = due;
    row.action.originalDueOn = due;
    return row;
}

} // namespace

class TestListCells final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actionChip_tellsTheState_data();
    void actionChip_tellsTheState();
    void actionCells_showTheOriginalDate();
    void meetingChip_tellsTheState_data();
    void meetingChip_tellsTheState();
    void meetingChip_saysWhenItIsSigned();
    void cells_fitTheirColumns();
    void matching_needsEveryWord();
};

void TestListCells::actionChip_tellsTheState_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<int>("kind");
    const auto add = [](const char* name, AssigneeStatus status, bool overdue, bool soon, bool dated,
                        ChipKind kind) {
        QTest::newRow(name) << static_cast<int>(status) << overdue << soon << dated << static_cast<int>(kind);
    };
    add("late", AssigneeStatus::Open, true, false, true, ChipKind::Bad);
    add("soon", AssigneeStatus::InProgress, false, true, true, ChipKind::Warn);
    add("on time", AssigneeStatus::Open, false, false, true, ChipKind::Ok);
    add("no date", AssigneeStatus::Open, false, false, false, ChipKind::Neutral);
    add("done", AssigneeStatus::Done, false, false, true, ChipKind::Neutral);
    add("cancelled", AssigneeStatus::Cancelled, false, false, true, ChipKind::Neutral);
}

void TestListCells::actionChip_tellsTheState()
{
    QFETCH(int, status);
    QFETCH(bool, overdue);
    QFETCH(bool, soon);
    QFETCH(bool, dated);
    QFETCH(int, kind);
    auto row = ledgerRow(static_cast<AssigneeStatus>(status), dated ? std::optional(kToday) : std::nullopt);
    row.overdue = overdue;
    row.dueSoon = soon;
    row.workdaysLate = overdue ? 3 : 0;
    const CellChip chip = actionChip(row, kToday);
    QCOMPARE(static_cast<int>(chip.kind), kind);
    QVERIFY(!chip.text.isEmpty()); // colour never speaks alone
    QVERIFY(iconExists(chip.icon));
}

void TestListCells::actionCells_showTheOriginalDate()
{
    auto row = ledgerRow(AssigneeStatus::Open, Date::of(2025, 7, 30));
    const auto due = static_cast<std::size_t>(ActionColumn::Due);
    QVERIFY(actionCells({row}, kToday).front().cells.at(due).detail.isEmpty());
    row.action.originalDueOn = Date::of(2025, 7, 22);
    QVERIFY(!actionCells({row}, kToday).front().cells.at(due).detail.isEmpty());
}

void TestListCells::meetingChip_tellsTheState_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("course");
    QTest::addColumn<int>("review");
    QTest::addColumn<int>("kind");
    using domain::MeetingCourse;
    using domain::MeetingPhase;
    using domain::ReviewState;
    const auto add = [](const char* name, MeetingPhase phase, MeetingCourse course, ReviewState review,
                        ChipKind kind) {
        QTest::newRow(name) << static_cast<int>(phase) << static_cast<int>(course) << static_cast<int>(review)
                            << static_cast<int>(kind);
    };
    add("draft", MeetingPhase::Draft, MeetingCourse::Scheduled, ReviewState::Draft, ChipKind::Neutral);
    add("submitted", MeetingPhase::Draft, MeetingCourse::Scheduled, ReviewState::Submitted, ChipKind::Accent);
    add("returned", MeetingPhase::Draft, MeetingCourse::Scheduled, ReviewState::Returned, ChipKind::Warn);
    add("ready", MeetingPhase::Draft, MeetingCourse::Scheduled, ReviewState::Ready, ChipKind::Ok);
    add("final", MeetingPhase::Finalised, MeetingCourse::Scheduled, ReviewState::Draft, ChipKind::Ok);
    add("correcting", MeetingPhase::Correcting, MeetingCourse::Scheduled, ReviewState::Draft, ChipKind::Warn);
    add("correction submitted", MeetingPhase::Correcting, MeetingCourse::Scheduled, ReviewState::Submitted,
        ChipKind::Accent);
    add("cancelled", MeetingPhase::Draft, MeetingCourse::Cancelled, ReviewState::Ready, ChipKind::Neutral);
    add("postponed", MeetingPhase::Draft, MeetingCourse::Postponed, ReviewState::Ready, ChipKind::Warn);
}

void TestListCells::meetingChip_tellsTheState()
{
    QFETCH(int, phase);
    QFETCH(int, course);
    QFETCH(int, review);
    QFETCH(int, kind);
    domain::MeetingRow row;
    row.date = kToday;
    row.phase = static_cast<domain::MeetingPhase>(phase);
    row.course = static_cast<domain::MeetingCourse>(course);
    row.review = static_cast<domain::ReviewState>(review);
    const CellChip chip = meetingChip(row, kToday);
    QCOMPARE(static_cast<int>(chip.kind), kind);
    QVERIFY(!chip.text.isEmpty());
    QVERIFY(iconExists(chip.icon));
}

void TestListCells::meetingChip_saysWhenItIsSigned()
{
    domain::MeetingRow row;
    row.phase = domain::MeetingPhase::Finalised;
    const QString waiting = meetingChip(row, kToday).text;
    row.isSigned = true;
    QVERIFY(meetingChip(row, kToday).text != waiting);
    row.phase = domain::MeetingPhase::Correcting; // the next edition is not
    QCOMPARE(meetingChip(row, kToday).text, meetingChip(MeetingStanding{.phase = row.phase}, kToday).text);
}

void TestListCells::cells_fitTheirColumns()
{
    QCOMPARE(meetingCells({domain::MeetingRow{}}, kToday).front().cells.size(), meetingColumns().size());
    QCOMPARE(resolutionCells({domain::ResolutionRow{}}).front().cells.size(), resolutionColumns().size());
    QCOMPARE(actionCells({ledgerRow(AssigneeStatus::Open, {})}, kToday).front().cells.size(),
             actionColumns().size());
    app::DirectorySnapshot directory;
    directory.people.push_back({});
    directory.units.push_back({});
    directory.groups.push_back({});
    directory.holidays.push_back({kToday, domain::HolidayKind::OfficeOwn, {}, {}});
    QCOMPARE(personCells(directory).front().cells.size(), personColumns().size());
    QCOMPARE(unitCells(directory).front().cells.size(), unitColumns().size());
    QCOMPARE(groupCells(directory).front().cells.size(), groupColumns().size());
    QCOMPARE(holidayCells(directory).front().cells.size(), holidayColumns().size());
    app::PeopleTable table;
    table.rows.push_back({});
    table.rows.front().problems.push_back({ErrorCode::EmptyText, {}, {}, {}});
    const auto cells = importCells(table);
    QCOMPARE(cells.front().cells.size(), importColumns().size());
    QVERIFY(!cells.front().cells.back().text.isEmpty());
}

void TestListCells::matching_needsEveryWord()
{
    const std::vector<CellRow> rows{{QStringLiteral("1"), {{.text = QStringLiteral("Dinas Perhubungan")}}},
                                    {QStringLiteral("2"), {{.text = QStringLiteral("Dinas Kesehatan")}}}};
    QCOMPARE(matching(rows, QStringLiteral("dinas hub")).size(), std::size_t{1});
    QCOMPARE(matching(rows, QStringLiteral("  ")).size(), std::size_t{2});
    QVERIFY(matching(rows, QStringLiteral("camat")).empty());
}

QTEST_MAIN(TestListCells)
#include "tst_list_cells.moc"

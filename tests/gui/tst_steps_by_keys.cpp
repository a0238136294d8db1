// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes into a step by whatever way can work there at once; the seats are filled without the mouse.
#include "support/hands.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/attendance_model.h"
#include "ui/work/step_bar.h"

#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using domain::AttendanceStatus;
using test::WindowBench;

class TestStepsByKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void steps_giveTheirListTheKeyboard_data();
    void steps_giveTheirListTheKeyboard();
    void stepBar_isWalkedByArrows();
    void seats_areFilledAfterTheStepIsEntered();
    void seatPerson_isReplacedByTyping_data();
    void seatPerson_isReplacedByTyping();
    void seatDetails_leadBackToTheList_data();
    void seatDetails_leadBackToTheList();
    void arrows_passOverHeadings();

private:
    [[nodiscard]] static QString focused()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }
    [[nodiscard]] StepBar& steps() const { return *m_bench->find<StepBar>(QStringLiteral("steps")); }
    [[nodiscard]] const domain::Seat& seat(std::size_t index) const
    {
        return m_bench->workspace().desk().meeting().attendance.at(index);
    }
    void open(const domain::MeetingRecord& record, const QString& part)
    {
        QVERIFY(m_bench->openMeeting(record, part));
        QVERIFY(m_bench->waitForMeeting());
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestStepsByKeys::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
    m_bench->window.activateWindow();
}

void TestStepsByKeys::cleanup()
{
    m_bench.reset();
}

void TestStepsByKeys::steps_giveTheirListTheKeyboard_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("field");
    QTest::newRow("invitation") << Step::Invitation << "titleField";
    QTest::newRow("attendance") << Step::Attendance << "table";
    QTest::newRow("discussion") << Step::Discussion << "outlineEditor";
    QTest::newRow("follow up") << Step::FollowUp << "actions";
    QTest::newRow("findings") << Step::Findings << "findings";
    QTest::newRow("signing") << Step::Signing << "SigningPage";
}

void TestStepsByKeys::steps_giveTheirListTheKeyboard()
{
    QFETCH(Step, step);
    QFETCH(QString, field);
    const auto index = static_cast<int>(step);
    open(test::aMeeting().withSeats(3).withPoints(2).withActions(2).build(),
         step == Step::Invitation ? QStringLiteral("periksa") : QStringLiteral("undangan"));
    QTest::mouseClick(&steps(), Qt::LeftButton, {}, steps().tabRect(index).center());
    QTRY_COMPARE(focused(), field);

    m_bench->workspace().goTo(static_cast<Step>((index + 1) % kStepCount));
    m_bench->trigger(Command::PreviousStep);
    QCOMPARE(focused(), field);
    m_bench->workspace().goTo(static_cast<Step>((index + kStepCount - 1) % kStepCount));
    m_bench->trigger(Command::NextStep);
    QCOMPARE(focused(), field);

    steps().setFocus();
    m_bench->trigger(Command::NextPart);
    QCOMPARE(focused(), field);
}

/// Its arrows show one step after the other; the keyboard stays in the bar until it is led on.
void TestStepsByKeys::stepBar_isWalkedByArrows()
{
    open(test::aMeeting().withSeats(3).withPoints(2).build(), QStringLiteral("undangan"));
    steps().setFocus();
    test::Hands hands;
    hands.key(Qt::Key_Right);
    hands.key(Qt::Key_Right);
    QCOMPARE(steps().step(), Step::Discussion);
    QVERIFY(steps().hasFocus());
}

void TestStepsByKeys::seats_areFilledAfterTheStepIsEntered()
{
    domain::MeetingRecord record = test::aMeeting().withSeats(3).build();
    for (domain::Seat& one : record.meeting.attendance) {
        one.status = AttendanceStatus::Unfilled;
    }
    open(record, QStringLiteral("undangan"));
    test::Hands hands;
    m_bench->trigger(Command::NextStep);
    hands.key(Qt::Key_H);
    hands.key(Qt::Key_I);
    QCOMPARE(seat(0).status, AttendanceStatus::Present);
    QCOMPARE(seat(1).status, AttendanceStatus::Excused);
    QCOMPARE(seat(2).status, AttendanceStatus::Unfilled);
}

void TestStepsByKeys::seatPerson_isReplacedByTyping_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("represented") << Qt::Key_W;
    QTest::newRow("the name alone") << Qt::Key_Return;
}

void TestStepsByKeys::seatPerson_isReplacedByTyping()
{
    QFETCH(Qt::Key, key);
    open(test::aMeeting().withSeats(3).build(), QStringLiteral("kehadiran"));
    const QString before = seat(0).person->name;
    QVERIFY(!before.isEmpty());
    test::Hands hands;
    hands.key(key);
    hands.key(Qt::Key_End); // an arrow keeps it
    hands.type(QStringLiteral("."));
    QCOMPARE(seat(0).person->name, before + QStringLiteral("."));
    hands.key(Qt::Key_Escape);
    hands.key(key);
    hands.type(QStringLiteral("Wakil Contoh"));
    QCOMPARE(seat(0).person->name, QStringLiteral("Wakil Contoh"));
}

void TestStepsByKeys::seatDetails_leadBackToTheList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number block") << Qt::Key_Enter;
    QTest::newRow("Esc") << Qt::Key_Escape;
}

void TestStepsByKeys::seatDetails_leadBackToTheList()
{
    QFETCH(Qt::Key, key);
    open(test::aMeeting().withSeats(3).build(), QStringLiteral("kehadiran"));
    QCOMPARE(focused(), QStringLiteral("table"));
    test::Hands hands;
    hands.key(Qt::Key_W);
    QCOMPARE(focused(), QStringLiteral("person_nameField"));
    hands.type(QStringLiteral(" Wakil"));
    hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("person_position"));
    hands.type(QStringLiteral("Sekretaris"));
    hands.key(key);
    QCOMPARE(focused(), QStringLiteral("table"));
    QCOMPARE(seat(0).person->position, QStringLiteral("Sekretaris"));
    hands.key(Qt::Key_Down);
    hands.key(Qt::Key_S);
    QCOMPARE(seat(0).status, AttendanceStatus::Represented);
    QCOMPARE(seat(1).status, AttendanceStatus::Sick);
}

void TestStepsByKeys::arrows_passOverHeadings()
{
    domain::MeetingRecord record = test::aMeeting().withSeats(4).build();
    for (std::size_t i = 0; i < record.meeting.attendance.size(); ++i) {
        record.meeting.attendance[i].category = i < 2 ? QStringLiteral("forkopimda") : QStringLiteral("opd");
    }
    open(record, QStringLiteral("kehadiran"));
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    const auto* details = m_bench->find<QWidget>(QStringLiteral("details"));
    QCOMPARE(table->model()->rowCount(), 6); // two headings
    test::Hands hands;
    const auto reached = [&](Qt::Key key) {
        hands.key(key);
        const QString id = table->currentIndex().data(AttendanceModel::SeatIdRole).toString();
        const auto& seats = m_bench->workspace().desk().meeting().attendance;
        const auto found =
            std::ranges::find_if(seats, [&id](const domain::Seat& one) { return one.id.toString() == id; });
        return details->isVisible() ? static_cast<int>(found - seats.begin()) : -1;
    };
    QCOMPARE(reached(Qt::Key_Down), 1);
    QCOMPARE(reached(Qt::Key_Down), 2); // over the second heading
    QCOMPARE(reached(Qt::Key_Up), 1);
    QCOMPARE(reached(Qt::Key_Up), 0);
    QCOMPARE(reached(Qt::Key_Up), 0); // above it stands only the first
    QCOMPARE(reached(Qt::Key_End), 3);
    QCOMPARE(reached(Qt::Key_Home), 0);
    QCOMPARE(reached(Qt::Key_PageDown), 3);
    QCOMPARE(reached(Qt::Key_PageUp), 0);
}

QTEST_MAIN(TestStepsByKeys)
#include "tst_steps_by_keys.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes and goes while the meeting runs: J and P in the list of seats.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/widgets.h"
#include "ui/work/outline_view.h"

#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace risalah;
using namespace risalah::ui;
using domain::AttendanceStatus;
using domain::TimeOfDay;
using test::WindowBench;

using namespace Qt::Literals::StringLiterals;

class TestSeatTimes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavingNow_makesTheSentence();
    void comingAndGoing_isStampedOnAllSelected();
    void arrival_isAtThePointBeingWritten();
    void notedTime_isKeptUntilItIsReplaced_data();
    void notedTime_isKeptUntilItIsReplaced();
    void notedTimes_ofSeveralSeatsAreKept();
    void sameKeyAgain_replacesTheTime();
    void sameKeyAgain_onAnotherSeatReplacesNothing();
    void offerToReplace_endsWithTheNextEdit();
    void offerToReplace_takesWhatIsStillAsItWas();
    void sameTimeAgain_saysNothing();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        return m_bench->openMeeting(record, part);
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_bench->find<QTreeView>(QStringLiteral("table")), key, modifiers);
    }
    [[nodiscard]] NoticeBar& bar() const { return *m_bench->window.findChild<NoticeBar*>(); }
    [[nodiscard]] Notice notice() const { return bar().notice(); }
    /// Two seats, the first with this time of arrival, noted at the only point.
    [[nodiscard]] bool openWithArrival(TimeOfDay noted)
    {
        domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(2).build();
        record.meeting.attendance[0].arrival = noted;
        record.meeting.attendance[0].arrivedAt = record.meeting.points[0].id;
        const bool isOpen = open(record, QStringLiteral("kehadiran"));
        m_bench->find<QTreeView>(QStringLiteral("table"))->setFocus();
        return isOpen;
    }
    [[nodiscard]] std::optional<TimeOfDay> arrival(std::size_t row) const
    {
        return meeting().attendance[row].arrival;
    }
    [[nodiscard]] int steps() const { return workspace().desk().session().history().index(); }

    std::unique_ptr<WindowBench> m_bench;
};

void TestSeatTimes::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestSeatTimes::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

void TestSeatTimes::leavingNow_makesTheSentence()
{
    QVERIFY(open(test::aMeeting().withPoints(3).withSeats(1).build(), QStringLiteral("kehadiran")));
    m_bench->find<QTreeView>(QStringLiteral("table"))->setFocus();
    press(Qt::Key_P);
    QCOMPARE(meeting().attendance[0].departure, std::optional(domain::TimeOfDay{9, 0}));
    QCOMPARE(
        m_bench->find<QLabel>(QStringLiteral("sentence"))->text(),
        QStringLiteral("Tertulis dalam notula: Kepala Dinas Contoh 1 meninggalkan rapat pukul 09.00 pada "
                       "pembahasan angka 3 huruf b angka 1."));
}

void TestSeatTimes::comingAndGoing_isStampedOnAllSelected()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(3).withSeats(4).build();
    record.meeting.attendance[1].status = AttendanceStatus::Unfilled;
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    table->setFocus();
    const auto before = meeting().attendance;
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_J);
    press(Qt::Key_P);
    const domain::PointId last = meeting().points.back().points.back().points.back().id;
    for (std::size_t i = 0; i < 3; ++i) {
        const domain::Seat& seat = meeting().attendance[i];
        QCOMPARE(seat.arrival, std::optional(domain::TimeOfDay{9, 0}));
        QCOMPARE(seat.departure, std::optional(domain::TimeOfDay{9, 0}));
        QCOMPARE(seat.arrivedAt, std::optional(last));
        QCOMPARE(seat.leftAt, std::optional(last));
        // Who comes is there; what was filled in stays.
        QCOMPARE(seat.status, i == 1 ? AttendanceStatus::Present : before[i].status);
    }
    QCOMPARE(meeting().attendance[3], before[3]);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 3); // the same again for all of them
    workspace().undo();
    QCOMPARE(meeting().attendance[2].departure, std::nullopt);
    workspace().undo();
    QCOMPARE(meeting().attendance, before);
}

void TestSeatTimes::arrival_isAtThePointBeingWritten()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(3).withSeats(2).build();
    record.meeting.attendance[0].status = AttendanceStatus::Absent;
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRowAt(0, 0); // the points below were prepared beforehand
    workspace().goTo(Step::Attendance);
    m_bench->find<QTreeView>(QStringLiteral("table"))->setFocus();
    press(Qt::Key_J);
    const domain::Seat& seat = meeting().attendance[0];
    QCOMPARE(seat.arrivedAt, std::optional(meeting().points.front().id));
    QCOMPARE(seat.status, AttendanceStatus::Present); // who comes was not absent
}

void TestSeatTimes::notedTime_isKeptUntilItIsReplaced_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("replaced");
    QTest::newRow("came")
        << static_cast<int>(Qt::Key_J)
        << u"Kepala Dinas Contoh 1 sudah tercatat datang pukul 08.40. Kehadirannya menjadi hadir. "
           "Tekan J sekali lagi untuk mengganti jamnya."_s
        << u"Jam datang Kepala Dinas Contoh 1 diganti: 08.40 menjadi 09.00."_s;
    QTest::newRow("left")
        << static_cast<int>(Qt::Key_P)
        << u"Kepala Dinas Contoh 1 sudah tercatat pulang pukul 08.40. Kehadirannya menjadi hadir. "
           "Tekan P sekali lagi untuk mengganti jamnya."_s
        << u"Jam pulang Kepala Dinas Contoh 1 diganti: 08.40 menjadi 09.00."_s;
}

/// A key pressed on the wrong row, or twice, must not cost what was noted when it happened.
void TestSeatTimes::notedTime_isKeptUntilItIsReplaced()
{
    QFETCH(const int, key);
    QFETCH(const QString, kept);
    QFETCH(const QString, replaced);
    domain::MeetingRecord record = test::aMeeting().withPoints(2).withSeats(2).build();
    domain::Seat& seat = record.meeting.attendance[0];
    seat.status = AttendanceStatus::Absent;
    const bool isArrival = key == Qt::Key_J;
    (isArrival ? seat.arrival : seat.departure) = TimeOfDay{8, 40};
    (isArrival ? seat.arrivedAt : seat.leftAt) = record.meeting.points[0].id;
    QVERIFY(open(record, u"kehadiran"_s));
    m_bench->find<QTreeView>(u"table"_s)->setFocus();
    press(static_cast<Qt::Key>(key));
    const auto timeNow = [&] {
        const domain::Seat& now = meeting().attendance[0];
        return isArrival ? now.arrival : now.departure;
    };
    const auto pointNow = [&] {
        const domain::Seat& now = meeting().attendance[0];
        return isArrival ? now.arrivedAt : now.leftAt;
    };
    QCOMPARE(timeNow(), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(pointNow(), std::optional(record.meeting.points[0].id));
    QCOMPARE(meeting().attendance[0].status, AttendanceStatus::Present); // who comes was not absent
    QCOMPARE(notice().text, kept);
    QCOMPARE(notice().actionText, u"Ganti menjadi 09.00"_s);

    notice().action();
    QCOMPARE(timeNow(), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(pointNow(), std::optional(meeting().points[1].id));
    QCOMPARE(notice().text, replaced);
    QCOMPARE(notice().actionText, u"Urungkan"_s);
    notice().action();
    QCOMPARE(timeNow(), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(pointNow(), std::optional(record.meeting.points[0].id));

    // The key itself does the same.
    press(static_cast<Qt::Key>(key));
    press(static_cast<Qt::Key>(key));
    QCOMPARE(timeNow(), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(notice().text, replaced);
}

void TestSeatTimes::notedTimes_ofSeveralSeatsAreKept()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(4).build();
    record.meeting.attendance[0].arrival = TimeOfDay{8, 40};
    record.meeting.attendance[2].arrival = TimeOfDay{8, 50};
    QVERIFY(open(record, u"kehadiran"_s));
    m_bench->find<QTreeView>(u"table"_s)->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_J);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(arrival(1), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(arrival(2), std::optional(TimeOfDay{8, 50}));
    QCOMPARE(arrival(3), std::nullopt);
    QCOMPARE(
        notice().text,
        u"2 undangan sudah tercatat datang; jamnya tetap. Tekan J sekali lagi untuk mengganti jamnya."_s);
    notice().action();
    QCOMPARE(arrival(0), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(arrival(2), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(notice().text, u"Jam datang 2 undangan diganti menjadi 09.00."_s);
    notice().action(); // both at once
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(arrival(2), std::optional(TimeOfDay{8, 50}));
    QCOMPARE(arrival(1), std::optional(TimeOfDay{9, 0}));
}

void TestSeatTimes::sameKeyAgain_replacesTheTime()
{
    QVERIFY(openWithArrival({8, 40}));
    press(Qt::Key_J);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    // Held down it is the same press.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, u"j"_s, true);
    QCoreApplication::sendEvent(m_bench->find<QTreeView>(u"table"_s), &held);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    press(Qt::Key_J);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(notice().text, u"Jam datang Kepala Dinas Contoh 1 diganti: 08.40 menjadi 09.00."_s);
    QCOMPARE(notice().actionText, u"Urungkan"_s);
    workspace().undo();
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    // It is asked for anew, also when the notice was closed.
    press(Qt::Key_J);
    bar().findChild<QToolButton*>()->click();
    QVERIFY(!bar().isVisible());
    press(Qt::Key_J);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    QVERIFY(bar().isVisible());
}

void TestSeatTimes::sameKeyAgain_onAnotherSeatReplacesNothing()
{
    QVERIFY(openWithArrival({8, 40}));
    press(Qt::Key_J);
    press(Qt::Key_Down);
    press(Qt::Key_J);
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(arrival(1), std::optional(TimeOfDay{9, 0}));
    press(Qt::Key_Up);
    press(Qt::Key_J); // the offer went with the edit
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    press(Qt::Key_P); // nor is it another key's
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 40}));
    QCOMPARE(meeting().attendance[0].departure, std::optional(TimeOfDay{9, 0}));
}

/// What is done meanwhile may be the same time, mended by hand.
void TestSeatTimes::offerToReplace_endsWithTheNextEdit()
{
    QVERIFY(openWithArrival({8, 40}));
    press(Qt::Key_J);
    QVERIFY(bar().isVisible());
    const Notice offered = notice();
    workspace().desk().change(u"Ubah jam"_s, [](domain::MeetingRecord& record) {
        record.meeting.attendance[0].arrival = TimeOfDay{8, 45};
    });
    QVERIFY(!bar().isVisible());
    const int before = steps();
    offered.action(); // as if it had been pressed in the same moment
    QCOMPARE(arrival(0), std::optional(TimeOfDay{8, 45}));
    QCOMPARE(steps(), before);
    QVERIFY(!bar().isVisible()); // nothing was done, so nothing is offered to be undone
}

void TestSeatTimes::offerToReplace_takesWhatIsStillAsItWas()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(2).withSeats(2).build();
    record.meeting.attendance[0].arrival = TimeOfDay{8, 40};
    record.meeting.attendance[1].arrival = TimeOfDay{8, 50};
    QVERIFY(open(record, u"kehadiran"_s));
    m_bench->find<QTreeView>(u"table"_s)->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_J);
    const Notice offered = notice();
    workspace().desk().change(u"Ubah"_s, [](domain::MeetingRecord& changed) {
        changed.meeting.attendance[1].arrival = TimeOfDay{8, 55};
        changed.meeting.points.pop_back(); // the one the arrival would be noted at
    });
    offered.action();
    QCOMPARE(arrival(0), std::optional(TimeOfDay{9, 0}));
    QCOMPARE(meeting().attendance[0].arrivedAt, std::optional(meeting().points[0].id));
    QCOMPARE(arrival(1), std::optional(TimeOfDay{8, 55}));
    QCOMPARE(notice().text, u"Jam datang Kepala Dinas Contoh 1 diganti: 08.40 menjadi 09.00."_s);
}

void TestSeatTimes::sameTimeAgain_saysNothing()
{
    QVERIFY(open(test::aMeeting().withPoints(1).withSeats(1).build(), u"kehadiran"_s));
    m_bench->find<QTreeView>(u"table"_s)->setFocus();
    press(Qt::Key_J);
    const domain::Seat once = meeting().attendance[0];
    const QString before = notice().text;
    press(Qt::Key_J);
    QCOMPARE(meeting().attendance[0], once);
    QCOMPARE(notice().text, before);
}

QTEST_MAIN(TestSeatTimes)
#include "tst_seat_times.moc"

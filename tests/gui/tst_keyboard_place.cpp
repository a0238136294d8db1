// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard stays where the work is: what goes while it has the keyboard never hands it to a stranger,
// whose text the next letters would overwrite or whose rows the next Delete would take.
#include "support/hands.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/outline_view.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using namespace Qt::Literals::StringLiterals;
using test::WindowBench;

namespace {

constexpr int kMostStops = 80; ///< of Tab, in the whole window

} // namespace

class TestKeyboardPlace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void notice_givesTheKeyboardBack();
    void notice_thatComesAfterAnotherGivesItBack();
    void notice_leftBehindGivesNoFieldAway();
    void review_isTakenOneStepAtATime_data();
    void review_isTakenOneStepAtATime();
    void tab_leadsOutOfEveryStep_data();
    void tab_leadsOutOfEveryStep();
    void title_leadsOnByEnter_data();
    void title_leadsOnByEnter();
    void deletes_stayInTheirHalf_data();
    void deletes_stayInTheirHalf();
    void lastSeat_leavesItsButton_data();
    void lastSeat_leavesItsButton();
    void groups_thatAreGivenUpLeadBack_data();
    void groups_thatAreGivenUpLeadBack();
    void groups_makeRoomForASeatThatIsAdded();
    void groups_leadToTheListHoweverOftenTheyCome();

private:
    [[nodiscard]] static QString focused()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }
    [[nodiscard]] const domain::Meeting& meeting() const { return m_bench->workspace().desk().meeting(); }
    [[nodiscard]] auto actionsLeft() const
    {
        return std::ranges::count_if(m_bench->workspace().desk().record().actions,
                                     [](const domain::ActionItem& one) { return !one.removed; });
    }
    void open(const domain::MeetingRecord& record, const QString& part)
    {
        QVERIFY(m_bench->openMeeting(record, part));
        QVERIFY(m_bench->waitForMeeting());
    }
    /// The second of three, as the notice says.
    void removePoint();
    /// With Tab, from wherever the work is.
    void walkToTheCross();
    [[nodiscard]] Result<void> addGroup();

    test::Hands m_hands;
    std::unique_ptr<WindowBench> m_bench;
};

void TestKeyboardPlace::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
    m_bench->window.activateWindow();
}

void TestKeyboardPlace::cleanup()
{
    m_bench.reset();
}

void TestKeyboardPlace::walkToTheCross()
{
    const auto isCross = [] {
        return QApplication::focusWidget()->accessibleName() == u"Tutup pemberitahuan"_s;
    };
    m_hands.key(Qt::Key_Escape); // out of the text, where Tab indents
    for (int i = 0; i < kMostStops && !isCross(); ++i) {
        m_hands.key(Qt::Key_Tab);
    }
    QVERIFY(isCross());
}

void TestKeyboardPlace::removePoint()
{
    open(test::aMeeting().withPoints(3).withActions(1).build(), u"pembahasan"_s);
    m_bench->find<OutlineView>(u"outline"_s)->enterRow(meeting().points[1].id.toString(), -1);
    m_bench->trigger(Command::RemoveRow);
    QCOMPARE(meeting().points.size(), 2U);
}

void TestKeyboardPlace::notice_givesTheKeyboardBack()
{
    removePoint();
    walkToTheCross();
    const domain::Meeting before = meeting();
    m_hands.key(Qt::Key_Space);
    QVERIFY(!m_bench->window.findChild<QWidget*>(u"noticeBar"_s)->isVisible());
    QCOMPARE(focused(), u"outlineEditor"_s);
    m_hands.type(u"Zz"_s);
    QCOMPARE(meeting().title, before.title);
    QVERIFY(meeting().points != before.points);
}

/// Whoever is about to press its button would press another one.
void TestKeyboardPlace::notice_thatComesAfterAnotherGivesItBack()
{
    removePoint();
    walkToTheCross();
    m_bench->window.notify({.kind = Notice::Kind::Warn, .text = u"Lain."_s});
    QCOMPARE(focused(), u"outlineEditor"_s);
}

/// The place it came up at is hidden meanwhile.
void TestKeyboardPlace::notice_leftBehindGivesNoFieldAway()
{
    removePoint();
    m_bench->workspace().goTo(Step::FollowUp);
    walkToTheCross();
    m_hands.key(Qt::Key_Space);
    QVERIFY(focused() != u"meetingTitle"_s);
    const QString title = meeting().title;
    m_hands.type(u"Zz"_s);
    QCOMPARE(meeting().title, title);
}

void TestKeyboardPlace::review_isTakenOneStepAtATime_data()
{
    using domain::ReviewState;
    QTest::addColumn<ReviewState>("from");
    QTest::addColumn<QString>("button");
    QTest::addColumn<ReviewState>("to");
    QTest::newRow("submitted") << ReviewState::Draft << "submitReview" << ReviewState::Submitted;
    QTest::newRow("declared ready") << ReviewState::Submitted << "readyReview" << ReviewState::Ready;
    QTest::newRow("submitted again") << ReviewState::Returned << "submitReview" << ReviewState::Submitted;
}

/// A key that comes once more than it was meant takes no further one.
void TestKeyboardPlace::review_isTakenOneStepAtATime()
{
    using domain::ReviewState;
    QFETCH(ReviewState, from);
    QFETCH(QString, button);
    QFETCH(ReviewState, to);
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.review = from;
    open(record, u"periksa"_s);
    m_bench->find<QWidget>(button)->setFocus();
    m_hands.times(3, Qt::Key_Space);
    QCOMPARE(meeting().review, to);
    QCOMPARE(focused(), u"findings"_s);
}

void TestKeyboardPlace::tab_leadsOutOfEveryStep_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"undangan", "kehadiran", "pembahasan", "keputusan", "periksa", "tanda-tangan"}) {
        QTest::newRow(part) << part;
    }
}

void TestKeyboardPlace::tab_leadsOutOfEveryStep()
{
    QFETCH(QString, part);
    open(test::aWholeMeeting(), part);
    const auto* pages = m_bench->find<QWidget>(u"editorPane"_s);
    QVERIFY(pages->isAncestorOf(QApplication::focusWidget()));
    m_hands.key(Qt::Key_Escape);
    for (int i = 0; i < kMostStops && pages->isAncestorOf(QApplication::focusWidget()); ++i) {
        m_hands.key(Qt::Key_Tab);
    }
    QVERIFY(!pages->isAncestorOf(QApplication::focusWidget()));
}

void TestKeyboardPlace::title_leadsOnByEnter_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("place");
    QTest::newRow("attendance") << "kehadiran" << "table";
    QTest::newRow("discussion") << "pembahasan" << "outlineEditor";
    QTest::newRow("follow up") << "keputusan" << "actions";
}

void TestKeyboardPlace::title_leadsOnByEnter()
{
    QFETCH(QString, part);
    QFETCH(QString, place);
    open(test::aWholeMeeting(), part);
    m_bench->find<QWidget>(u"meetingTitle"_s)->setFocus(Qt::TabFocusReason);
    m_hands.type(u"Judul baru\n"_s);
    QCOMPARE(meeting().title, u"Judul baru"_s);
    QCOMPARE(focused(), place);
}

void TestKeyboardPlace::deletes_stayInTheirHalf_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("inFields");
    QTest::newRow("resolutions") << "resolutions" << "addResolution" << false;
    QTest::newRow("resolutions, in their fields") << "resolutions" << "addResolution" << true;
    QTest::newRow("actions") << "actions" << "addAction" << false;
    QTest::newRow("actions, in their fields") << "actions" << "addAction" << true;
}

void TestKeyboardPlace::deletes_stayInTheirHalf()
{
    QFETCH(QString, list);
    QFETCH(QString, button);
    QFETCH(bool, inFields);
    const bool ofResolutions = list == u"resolutions"_s;
    open(test::aWholeMeeting(), u"keputusan"_s);
    m_bench->find<QWidget>(list)->setFocus();
    const std::size_t resolutions = ofResolutions ? 0 : meeting().resolutions.size();
    const auto actions = ofResolutions ? actionsLeft() : 0;
    if (inFields) {
        m_hands.key(Qt::Key_Return);
        QVERIFY(focused() != list);
    }
    for (int i = 0; i < 5; ++i) { // more often than there are rows
        inFields ? m_bench->trigger(Command::RemoveRow) : m_hands.key(Qt::Key_Delete);
    }
    QCOMPARE(meeting().resolutions.size(), resolutions);
    QCOMPARE(actionsLeft(), actions);
    QCOMPARE(focused(), button);
}

void TestKeyboardPlace::lastSeat_leavesItsButton_data()
{
    QTest::addColumn<int>("seats");
    QTest::newRow("the last one") << 1;
    QTest::newRow("all") << 4;
}

void TestKeyboardPlace::lastSeat_leavesItsButton()
{
    QFETCH(int, seats);
    open(test::aMeeting().withSeats(seats).build(), u"kehadiran"_s);
    m_hands.key(Qt::Key_A, Qt::ControlModifier);
    m_hands.key(Qt::Key_Delete);
    QVERIFY(meeting().attendance.empty());
    QCOMPARE(focused(), u"addFirst"_s);
    m_bench->trigger(Command::Undo);
    QCOMPARE(focused(), u"table"_s);
    m_bench->trigger(Command::Redo);
    QCOMPARE(focused(), u"addFirst"_s);
}

Result<void> TestKeyboardPlace::addGroup()
{
    domain::SeatGroup group;
    group.name = u"Forkopimda"_s;
    group.entries = {{u"Dandim"_s, u"Kodim"_s, u"forkopimda"_s}};
    const auto added = m_bench->ask([group](app::Register& r) { return r.directory().add(group); });
    return added ? Result<void>() : forwardError(added);
}

void TestKeyboardPlace::groups_thatAreGivenUpLeadBack_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<bool>("byEsc");
    QTest::addColumn<QString>("place");
    QTest::newRow("to the list") << 2 << false << "table";
    QTest::newRow("to the list by Esc") << 2 << true << "table";
    QTest::newRow("to where there is no list yet") << 0 << false << "pickFirst";
    QTest::newRow("to where there is no list yet, by Esc") << 0 << true << "pickFirst";
}

void TestKeyboardPlace::groups_thatAreGivenUpLeadBack()
{
    QFETCH(int, seats);
    QFETCH(bool, byEsc);
    QFETCH(QString, place);
    QVERIFY(addGroup());
    open(test::aMeeting().withSeats(seats).build(), u"kehadiran"_s);
    m_bench->trigger(Command::AddSeatGroups);
    QCOMPARE(focused(), u"groups"_s);
    if (!byEsc) {
        m_bench->find<QWidget>(u"cancelGroups"_s)->setFocus();
    }
    m_hands.key(byEsc ? Qt::Key_Escape : Qt::Key_Space);
    QVERIFY(!m_bench->find<QWidget>(u"groups"_s)->isVisible());
    QCOMPARE(focused(), place);
}

/// It takes the place of the list and of the fields of a seat.
void TestKeyboardPlace::groups_makeRoomForASeatThatIsAdded()
{
    QVERIFY(addGroup());
    open(test::aMeeting().withSeats(2).build(), u"kehadiran"_s);
    m_bench->trigger(Command::AddSeatGroups);
    m_bench->trigger(Command::AddSeat);
    QVERIFY(!m_bench->find<QWidget>(u"groups"_s)->isVisible());
    QCOMPARE(focused(), u"seat"_s);
    QVERIFY(QApplication::focusWidget()->isVisible());
    m_hands.type(u"Camat Baru"_s);
    QCOMPARE(meeting().attendance.back().seat, u"Camat Baru"_s);
}

void TestKeyboardPlace::groups_leadToTheListHoweverOftenTheyCome()
{
    QVERIFY(addGroup());
    open(test::aMeeting().build(), u"kehadiran"_s);
    m_bench->trigger(Command::AddSeatGroups);
    m_hands.key(Qt::Key_Space);
    m_bench->find<QWidget>(u"addGroups"_s)->setFocus();
    m_hands.key(Qt::Key_Space);
    QCOMPARE(focused(), u"table"_s);
    m_bench->trigger(Command::Undo);
    QCOMPARE(focused(), u"pickFirst"_s);
    m_bench->trigger(Command::Redo);
    QCOMPARE(meeting().attendance.size(), 1U);
    QCOMPARE(focused(), u"table"_s);
}

QTEST_MAIN(TestKeyboardPlace)
#include "tst_keyboard_place.moc"

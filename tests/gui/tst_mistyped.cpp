// SPDX-License-Identifier: GPL-3.0-or-later
// What is no time, no day, no title is said and stays to be mended; a refusal goes once it is.
#include "support/hands.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/date_field.h"
#include "ui/work/time_field.h"
#include "wording/sentence_template.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestMistyped final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void time_staysToBeMended_data();
    void time_staysToBeMended();
    void time_ofOneMinuteDigitIsRead();
    void time_isBroughtBackByEsc();
    void time_ofAnotherSeatIsItsOwn();
    void time_thatIsFoldedAwayIsLedTo_data();
    void time_thatIsFoldedAwayIsLedTo();
    void review_waitsForWhatIsMistyped();
    void date_staysToBeMended();
    void date_ofTheMeetingIsAskedFor();
    void typing_isTakenBackBeforeTheHistory_data();
    void typing_isTakenBackBeforeTheHistory();
    void title_thatWasEmptiedIsToldOf_data();
    void title_thatWasEmptiedIsToldOf();
    void review_namesItsNoteUntilThereIsOne();
    void correction_namesItsReasonUntilThereIsOne();

private:
    void open(const domain::MeetingRecord& record, const QString& part)
    {
        QVERIFY(m_bench->openMeeting(record, part));
        QVERIFY(m_bench->waitForMeeting());
    }
    [[nodiscard]] const domain::Meeting& meeting() const { return m_bench->workspace().desk().meeting(); }
    /// Empty while nothing is told.
    [[nodiscard]] QString notice() const
    {
        const auto* text = m_bench->window.findChild<QLabel*>(QStringLiteral("noticeText"));
        return text->isVisible() ? text->text() : QString();
    }
    void write(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        m_hands.type(text);
        m_hands.key(Qt::Key_Tab);
    }

    void mistypeArrivalAndFoldIt();

    test::Hands m_hands;
    std::unique_ptr<WindowBench> m_bench;
};

void TestMistyped::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
    m_bench->window.activateWindow();
}

void TestMistyped::cleanup()
{
    m_bench.reset();
}

void TestMistyped::time_staysToBeMended_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"25.61", "24:00", "pagi", "9.5"}) {
        QTest::newRow(typed) << QString::fromLatin1(typed);
    }
}

void TestMistyped::time_staysToBeMended()
{
    QFETCH(QString, typed);
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* start = m_bench->find<TimeField>(QStringLiteral("start"));
    write(start, typed);
    QVERIFY(!start->hasFocus());
    QCOMPARE(start->text(), typed);
    QVERIFY(start->property("invalid").toBool());
    QCOMPARE(notice(), wording::filled(QStringLiteral("Jam %1 tidak ada; tulis misalnya 09.30."), typed, {}));
    QCOMPARE(start->toolTip(), notice());
    QVERIFY((meeting().start == domain::TimeOfDay{9, 0}));

    // Other work leaves it as it is.
    write(m_bench->find<QLineEdit>(QStringLiteral("place")), QStringLiteral("Aula"));
    QCOMPARE(meeting().place, QStringLiteral("Aula"));
    QCOMPARE(start->text(), typed);

    write(start, QStringLiteral("13.15"));
    QVERIFY((meeting().start == domain::TimeOfDay{13, 15}));
    QVERIFY(!start->property("invalid").toBool());
    QCOMPARE(notice(), QString());
}

void TestMistyped::time_ofOneMinuteDigitIsRead()
{
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* start = m_bench->find<TimeField>(QStringLiteral("start"));
    write(start, QStringLiteral("7:5"));
    QCOMPARE(start->text(), QStringLiteral("07.05"));
    QVERIFY((meeting().start == domain::TimeOfDay{7, 5}));
}

void TestMistyped::time_isBroughtBackByEsc()
{
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* start = m_bench->find<TimeField>(QStringLiteral("start"));
    write(start, QStringLiteral("99"));
    start->setFocus();
    m_hands.key(Qt::Key_Escape);
    QCOMPARE(start->text(), QStringLiteral("09.00"));
    QVERIFY(!start->property("invalid").toBool());
    QCOMPARE(notice(), QString());
}

void TestMistyped::time_ofAnotherSeatIsItsOwn()
{
    open(test::aMeeting().withSeats(3).build(), QStringLiteral("kehadiran"));
    m_bench->find<QPushButton>(QStringLiteral("fullPerson"))->click();
    auto* arrival = m_bench->find<TimeField>(QStringLiteral("arrival"));
    write(arrival, QStringLiteral("25.61"));
    QCOMPARE(arrival->text(), QStringLiteral("25.61"));
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(arrival->text(), QString());
    QVERIFY(!arrival->property("invalid").toBool());
    QCOMPARE(notice(), QString());
}

void TestMistyped::mistypeArrivalAndFoldIt()
{
    auto* full = m_bench->find<QPushButton>(QStringLiteral("fullPerson"));
    full->click();
    auto* arrival = m_bench->find<TimeField>(QStringLiteral("arrival"));
    write(arrival, QStringLiteral("25.61"));
    full->click();
    QVERIFY(!arrival->isVisible());
}

void TestMistyped::time_thatIsFoldedAwayIsLedTo_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isPicking");
    QTest::newRow("finalising") << "tanda-tangan" << "finalise" << false;
    QTest::newRow("finalising, with groups to be chosen before it") << "tanda-tangan" << "finalise" << true;
    QTest::newRow("submitting") << "periksa" << "submitReview" << false;
}

void TestMistyped::time_thatIsFoldedAwayIsLedTo()
{
    QFETCH(QString, part);
    QFETCH(QString, button);
    QFETCH(bool, isPicking);
    domain::MeetingRecord record = test::aWholeMeeting();
    for (domain::Seat& seat : record.meeting.attendance) {
        seat.arrival.reset(); // what has one shows it unasked
        seat.departure.reset();
    }
    open(record, QStringLiteral("kehadiran"));
    mistypeArrivalAndFoldIt();
    if (isPicking) {
        m_bench->trigger(Command::AddSeatGroups);
    }
    m_bench->window.open({PageId::Meeting, meeting().id.toString(), part});
    auto* pressed = m_bench->find<QPushButton>(button);
    QTRY_VERIFY(pressed->isEnabled());
    pressed->click();
    QCOMPARE(meeting().phase, domain::MeetingPhase::Draft);
    QCOMPARE(meeting().review, domain::ReviewState::Draft);
    QCOMPARE(notice(), QStringLiteral("Isian “25.61” belum dibetulkan; betulkan dahulu."));
    const auto* arrival = m_bench->find<TimeField>(QStringLiteral("arrival"));
    QVERIFY(arrival->isVisible());
    QVERIFY(arrival->hasFocus());
}

/// Declaring it ready waits like submitting; giving it back does not: that asks for mending.
void TestMistyped::review_waitsForWhatIsMistyped()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).build();
    record.meeting.review = domain::ReviewState::Submitted;
    open(record, QStringLiteral("undangan"));
    write(m_bench->find<TimeField>(QStringLiteral("start")), QStringLiteral("29.00"));
    m_bench->workspace().goTo(Step::Findings);
    m_bench->find<QPushButton>(QStringLiteral("readyReview"))->click();
    QCOMPARE(meeting().review, domain::ReviewState::Submitted);
    QCOMPARE(m_bench->workspace().step(), Step::Invitation);
    QVERIFY(m_bench->find<TimeField>(QStringLiteral("start"))->hasFocus());
    m_bench->find<QLineEdit>(QStringLiteral("newReviewNote"))->setText(QStringLiteral("Betulkan waktunya"));
    m_bench->find<QPushButton>(QStringLiteral("returnReview"))->click();
    QCOMPARE(meeting().review, domain::ReviewState::Returned);
}

void TestMistyped::date_staysToBeMended()
{
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* last = m_bench->find<DateField>(QStringLiteral("lastDate"));
    write(last, QStringLiteral("31 Februari 2025"));
    QVERIFY(!last->hasFocus());
    QCOMPARE(last->text(), QStringLiteral("31 Februari 2025"));
    QVERIFY(last->property("invalid").toBool());
    QCOMPARE(notice(), QStringLiteral("Tanggal “31 Februari 2025” tidak ada; tulis misalnya 15/7/2025."));
    write(last, QStringLiteral("16/7/2025"));
    QVERIFY(meeting().lastDate == domain::Date::of(2025, 7, 16));
    QCOMPARE(last->text(), QStringLiteral("Rabu, 16 Juli 2025"));
    QVERIFY(!last->property("invalid").toBool());
    QCOMPARE(notice(), QString());
}

void TestMistyped::date_ofTheMeetingIsAskedFor()
{
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* date = m_bench->find<DateField>(QStringLiteral("date"));
    date->setFocus();
    date->selectAll();
    m_hands.key(Qt::Key_Delete);
    m_hands.key(Qt::Key_Tab);
    QCOMPARE(notice(), QStringLiteral("Tanggal ini wajib diisi; tulis misalnya 15/7/2025."));
    date->setFocus();
    m_hands.key(Qt::Key_Escape);
    QCOMPARE(date->text(), QStringLiteral("15 Juli 2025"));
    QCOMPARE(notice(), QString());
}

void TestMistyped::typing_isTakenBackBeforeTheHistory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("value");
    QTest::newRow("date") << "date" << "16/7" << false << "15 Juli 2025";
    QTest::newRow("no date") << "date" << "31/2" << true << "15 Juli 2025";
    QTest::newRow("date that was none") << "lastDate" << "16/7" << false << "";
    QTest::newRow("time") << "start" << "10" << false << "09.00";
    QTest::newRow("no time") << "start" << "25.61" << true << "09.00";
}

void TestMistyped::typing_isTakenBackBeforeTheHistory()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QFETCH(const bool, isRefused);
    QFETCH(const QString, value);
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    const QString place = meeting().place;
    write(m_bench->find<QLineEdit>(QStringLiteral("place")), QStringLiteral("Aula"));
    auto* field = m_bench->find<TypedField>(name);
    field->setFocus();
    field->selectAll();
    m_hands.type(typed);
    if (isRefused) {
        m_hands.key(Qt::Key_Return);
        QVERIFY(field->problem() != nullptr);
    }
    m_hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), value);
    QVERIFY(field->problem() == nullptr);
    QVERIFY(field->hasFocus());
    QCOMPARE(meeting().place, QStringLiteral("Aula"));
    m_hands.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(meeting().place, place);
}

void TestMistyped::title_thatWasEmptiedIsToldOf_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("above the steps") << "meetingTitle";
    QTest::newRow("among the fields") << "titleField";
}

void TestMistyped::title_thatWasEmptiedIsToldOf()
{
    QFETCH(QString, field);
    open(test::aMeeting().build(), QStringLiteral("undangan"));
    auto* title = m_bench->find<QLineEdit>(field);
    const QString before = meeting().title;
    title->setFocus();
    title->selectAll();
    m_hands.key(Qt::Key_Delete);
    m_hands.key(Qt::Key_Tab);
    QCOMPARE(notice(), QStringLiteral("Judul tidak boleh kosong; judul terakhir dipakai lagi."));
    QCOMPARE(title->text(), before);
    write(title, QStringLiteral("Rakor kampanye"));
    QCOMPARE(notice(), QString());
}

void TestMistyped::review_namesItsNoteUntilThereIsOne()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).build();
    record.meeting.review = domain::ReviewState::Submitted;
    open(record, QStringLiteral("periksa"));
    const auto giveBack = [this] { m_bench->find<QPushButton>(QStringLiteral("returnReview"))->click(); };
    giveBack();
    QCOMPARE(notice(), QStringLiteral("Isian wajib masih kosong (di catatan telaah); isi dahulu."));
    m_bench->find<QLineEdit>(QStringLiteral("newReviewNote"))->setText(QStringLiteral("Lengkapi"));
    giveBack();
    QCOMPARE(meeting().review, domain::ReviewState::Returned);
    QCOMPARE(notice(), QString());
}

void TestMistyped::correction_namesItsReasonUntilThereIsOne()
{
    const auto id = m_bench->addFinalised(test::aWholeMeeting());
    QVERIFY(id.has_value());
    QVERIFY(m_bench->openMeeting(*id, QStringLiteral("tanda-tangan")));
    QVERIFY(m_bench->waitForMeeting());
    m_bench->find<QPushButton>(QStringLiteral("correct"))->click();
    QTRY_COMPARE(notice(), QStringLiteral("Isian wajib masih kosong (di alasan); isi dahulu."));
    m_bench->find<QLineEdit>(QStringLiteral("reason"))->setText(QStringLiteral("Salah ketik"));
    m_bench->find<QPushButton>(QStringLiteral("correct"))->click();
    QTRY_VERIFY(m_bench->waitForMeeting() && meeting().phase == domain::MeetingPhase::Correcting);
    QTRY_COMPARE(notice(), QString());
}

QTEST_MAIN(TestMistyped)
#include "tst_mistyped.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A small screen or large letters: lists give way by whole rows, cards by what is in them.
#include "support/drawn_text.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "ui/work/seat_details.h"
#include "ui/work/step_bar.h"
#include "ui/work/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

namespace {

/// What the view writes beyond its lower edge; "nothing" where it writes nothing at all.
QString writtenBelow(const QAbstractItemView& view)
{
    const auto texts = test::textsDrawnBy(*view.viewport());
    for (const test::DrawnText& drawn : texts) {
        if (drawn.ink.bottom() > view.viewport()->height()) {
            return drawn.text;
        }
    }
    return texts.empty() ? QStringLiteral("nothing") : QString();
}

} // namespace

class TestSmallRooms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void actions_areListedInWholeRows_data();
    void actions_areListedInWholeRows();
    void form_takesThePlaceOfTheList();
    void halves_areMarkedByTheOneInHand();
    void seats_areListedInWholeRows_data();
    void seats_areListedInWholeRows();
    void details_areNeverCut_data();
    void details_areNeverCut();
    void allFields_takeThePlaceOfTheList();
    void officer_isReadWholeBesideThePaper();
    void lists_endWithTheirLastRow_data();
    void lists_endWithTheirLastRow();
    void columns_haveRoomForWhatIsInThem();
    void steps_areShortenedBeforeTheyMoveTogether();
    void preview_isThereFromTheStart();
    void preview_getsItsRoomBack_data();
    void preview_getsItsRoomBack();

private:
    void look(QSize size, int letters, const domain::MeetingRecord& record, const QString& part)
    {
        m_bench->window.resize(size);
        m_bench->appearance().setLetterPercent(letters);
        QVERIFY(m_bench->openMeeting(record, part));
        QVERIFY(m_bench->waitForMeeting());
        m_bench->window.activateWindow();
        settle();
    }
    static void settle()
    {
        for (int round = 0; round < 8; ++round) { // a layout may ask the one above it
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestSmallRooms::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestSmallRooms::cleanup()
{
    m_bench.reset();
}

void TestSmallRooms::actions_areListedInWholeRows_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("height");
    QTest::newRow("usual letters") << 100 << 768;
    QTest::newRow("a little lower") << 100 << 733;
    QTest::newRow("large letters") << 150 << 768;
    QTest::newRow("large letters, a little lower") << 150 << 741;
}

void TestSmallRooms::actions_areListedInWholeRows()
{
    QFETCH(int, letters);
    QFETCH(int, height);
    look({1366, height}, letters, test::aMeeting().withPoints(4).withActions(9).build(),
         QStringLiteral("keputusan"));
    auto* actions = m_bench->find<RowListView>(QStringLiteral("actions"));
    QVERIFY(actions->isVisible());
    QVERIFY(actions->verticalScrollBar()->maximum() > 0);
    for (int row = 0; row < actions->rowModel().rowCount(); ++row) {
        actions->setCurrentIndex(actions->rowModel().index(row));
        settle();
        QCOMPARE(writtenBelow(*actions), QString());
        QVERIFY(actions->viewport()->rect().contains(actions->visualRect(actions->currentIndex())));
    }
}

void TestSmallRooms::form_takesThePlaceOfTheList()
{
    look({1366, 768}, 150, test::aMeeting().withPoints(4).withActions(9).build(),
         QStringLiteral("keputusan"));
    auto* actions = m_bench->find<RowListView>(QStringLiteral("actions"));
    auto* text = m_bench->find<QTextEdit>(QStringLiteral("actionText"));
    actions->setFocus();
    QVERIFY(actions->isVisible() && !text->isVisible());
    QTest::keyClick(actions, Qt::Key_Return);
    QVERIFY(text->hasFocus());
    QVERIFY(!actions->isVisible());
    m_bench->find<QPushButton>(QStringLiteral("openForm"))->click();
    QVERIFY(actions->hasFocus());
    QVERIFY(!text->isVisible());
    // What is looked for in the form brings it up.
    m_bench->workspace().showField(QStringLiteral("actions[1].due"));
    QVERIFY(m_bench->find<QLineEdit>(QStringLiteral("due"))->hasFocus());
    QVERIFY(!actions->isVisible());
}

/// Two lists, one form: only one of the two current rows is marked as what it speaks of.
void TestSmallRooms::halves_areMarkedByTheOneInHand()
{
    look({1920, 1080}, 100, test::aWholeMeeting(), QStringLiteral("keputusan"));
    auto* actions = m_bench->find<RowListView>(QStringLiteral("actions"));
    auto* resolutions = m_bench->find<RowListView>(QStringLiteral("resolutions"));
    QVERIFY(actions->isVisible() && resolutions->isVisible());
    const auto ground = [](const RowListView& list) {
        const QRect row = list.visualRect(list.currentIndex());
        return list.viewport()->grab().toImage().pixelColor(row.right() - 12, row.center().y());
    };
    actions->setFocus();
    settle();
    QVERIFY(ground(*actions) != ground(*resolutions));
    const QColor inHand = ground(*actions);
    resolutions->setFocus();
    settle();
    QCOMPARE(ground(*resolutions), inHand);
    QVERIFY(ground(*actions) != inHand);
}

void TestSmallRooms::seats_areListedInWholeRows_data()
{
    actions_areListedInWholeRows_data();
}

void TestSmallRooms::seats_areListedInWholeRows()
{
    QFETCH(int, letters);
    QFETCH(int, height);
    look({1366, height}, letters, test::aMeeting().withSeats(14).build(), QStringLiteral("kehadiran"));
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    QVERIFY(table->isVisible());
    for (int row = 1; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        settle();
        QCOMPARE(writtenBelow(*table), QString());
    }
}

void TestSmallRooms::lists_endWithTheirLastRow_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {6, 9, 12, 15}) {
        QTest::addRow("%d rows", count) << count;
    }
}

/// Their bar counts rows: beyond the last there is nothing to see.
void TestSmallRooms::lists_endWithTheirLastRow()
{
    QFETCH(int, count);
    look({1920, 1080}, 100, test::aMeeting().withPoints(4).withResolutions(count).build(),
         QStringLiteral("keputusan"));
    const auto* list = m_bench->find<RowListView>(QStringLiteral("resolutions"));
    QScrollBar* bar = list->verticalScrollBar();
    bar->setValue(bar->maximum());
    settle();
    const QRect last = list->visualRect(list->rowModel().index(count - 1));
    QVERIFY2(bar->maximum() < count, qPrintable(QString::number(bar->maximum())));
    QVERIFY(last.bottom() > 0 && last.top() < list->viewport()->height());
}

void TestSmallRooms::details_areNeverCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("isFull");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const int letters : {100, 150, 175}) {
            for (const bool isFull : {false, true}) {
                const int room = size.height() * 100 / letters;
                if (room > 700 || !isFull) { // else they scroll, alone
                    QTest::addRow("%d at %d %%%s", size.width(), letters, isFull ? ", all fields" : "")
                        << size << letters << isFull;
                }
            }
        }
    }
}

void TestSmallRooms::details_areNeverCut()
{
    QFETCH(QSize, size);
    QFETCH(int, letters);
    QFETCH(bool, isFull);
    domain::MeetingRecord record = test::aMeeting().withPoints(2).withSeats(14).build();
    record.meeting.attendance[2].departure = domain::TimeOfDay{10, 40};
    record.meeting.attendance[2].leftAt = record.meeting.points[1].id;
    look(size, letters, record, QStringLiteral("attendance[2].person"));
    m_bench->find<QPushButton>(QStringLiteral("fullPerson"))->setChecked(isFull);
    settle();
    const auto* area = m_bench->find<QScrollArea>(QStringLiteral("detailsScroll"));
    QVERIFY(area->isVisible());
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    const auto* details = qobject_cast<const SeatDetails*>(area->widget());
    QCOMPARE(details->height(), details->wholeHeight(details->width())); // nor drawn out
    const auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    const QRect current = table->visualRect(table->currentIndex());
    if (table->isVisible()) {
        QVERIFY(table->viewport()->rect().contains(current));
    } else {
        QCOMPARE(area->y(), table->y()); // where the list was
    }
}

void TestSmallRooms::allFields_takeThePlaceOfTheList()
{
    look({1366, 768}, 150, test::aMeeting().withSeats(14).build(), QStringLiteral("attendance[2].status"));
    auto* full = m_bench->find<QPushButton>(QStringLiteral("fullPerson"));
    const auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    QVERIFY(table->isVisible());
    full->click();
    settle();
    QVERIFY(!table->isVisible());
    QCOMPARE(full->text(), QStringLiteral("Kembali ke daftar"));
    m_bench->workspace().showField(QStringLiteral("attendance[4].status"));
    QVERIFY(table->isVisible() && table->hasFocus());
    QVERIFY(!full->isChecked());
}

void TestSmallRooms::officer_isReadWholeBesideThePaper()
{
    look({1366, 740}, 100, test::aMeeting().withSeats(14).build(), QStringLiteral("attendance[2].status"));
    QVERIFY(m_bench->workspace().preview().isVisible());
    m_bench->find<QPushButton>(QStringLiteral("fullPerson"))->click();
    settle();
    const auto lacks = [this](const char* name, const char* text) {
        const auto* field = m_bench->find<QLineEdit>(QLatin1StringView(name));
        QStyleOptionFrame option;
        option.initFrom(field);
        const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        return std::max(0, field->fontMetrics().horizontalAdvance(QString::fromUtf8(text)) - room.width());
    };
    QCOMPARE(lacks("person_identityNumber", "198506152010011002"), 0);
    QCOMPARE(lacks("person_rank", "Pembina Tingkat I"), 0);
    QCOMPARE(lacks("person_grade", "IV/b"), 0);
    QCOMPARE(lacks("person_office", "Dinas Kesehatan"), 0);
}

/// Next to columns that stand empty no name is shortened.
void TestSmallRooms::columns_haveRoomForWhatIsInThem()
{
    domain::MeetingRecord record = test::aMeeting().withSeats(2).build();
    record.meeting.attendance[0].seat = QStringLiteral("Pimpinan dan anggota KPU Kota Pangkalpinang");
    record.meeting.attendance[0].person.reset();
    record.meeting.attendance[1].person.reset();
    look({1366, 768}, 150, record, QStringLiteral("kehadiran"));
    const auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    const auto texts = test::textsDrawnBy(*table->viewport());
    const auto isWhole = [&record](const test::DrawnText& drawn) {
        return drawn.text == record.meeting.attendance[0].seat;
    };
    QVERIFY(std::ranges::any_of(texts, isWhole));
}

void TestSmallRooms::steps_areShortenedBeforeTheyMoveTogether()
{
    StepBar bar;
    bar.setMark(Step::Attendance, {true, 0});
    bar.resize(1400, 40);
    bar.show();
    const int roomy = bar.tabRect(5).width();
    const QString whole = bar.tabText(0);
    int width = bar.width();
    while (bar.tabText(0) == whole && width > 100) {
        bar.resize(--width, 40);
    }
    QVERIFY(bar.tabText(0) != whole);
    QCOMPARE(bar.tabRect(5).width(), roomy);
    while (bar.tabRect(5).width() == roomy && width > 100) {
        bar.resize(--width, 40);
    }
    QVERIFY(bar.tabRect(5).width() < roomy);
}

/// With larger letters, too: the steps not shown yet ask for no more than they need.
void TestSmallRooms::preview_isThereFromTheStart()
{
    look({1366, 740}, 125, test::aMeeting().withPoints(4).withActions(3).build(),
         QStringLiteral("pembahasan"));
    for (int step = 0; step < kStepCount; ++step) {
        m_bench->workspace().goTo(static_cast<Step>(step));
        settle();
        QVERIFY2(m_bench->workspace().preview().isVisible(), qPrintable(QString::number(step)));
    }
}

void TestSmallRooms::preview_getsItsRoomBack_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("invitation") << Step::Invitation;
    QTest::newRow("discussion") << Step::Discussion;
    QTest::newRow("actions") << Step::FollowUp;
}

/// The letters are made large and small again, with every step looked at in between.
void TestSmallRooms::preview_getsItsRoomBack()
{
    QFETCH(const Step, step);
    look({1366, 768}, 100, test::aMeeting().withPoints(4).withActions(3).build(), {});
    Workspace& workspace = m_bench->workspace();
    const auto walk = [&workspace, step] {
        for (int one = 0; one < kStepCount; ++one) {
            workspace.goTo(static_cast<Step>(one));
            settle();
        }
        workspace.goTo(step);
        settle();
    };
    walk();
    const int width = workspace.preview().width();
    QVERIFY(width > 0);
    m_bench->appearance().setLetterPercent(175);
    walk();
    QVERIFY(!workspace.preview().isVisible());
    m_bench->appearance().setLetterPercent(100);
    settle();
    QVERIFY(workspace.preview().isVisible());
    QCOMPARE(workspace.preview().width(), width);
    walk();
    QCOMPARE(workspace.preview().width(), width);
}

QTEST_MAIN(TestSmallRooms)
#include "tst_small_rooms.moc"

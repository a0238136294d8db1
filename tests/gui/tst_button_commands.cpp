// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/outline_view.h"
#include "ui/work/page_view.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

/// What only a button could do is done by commands, too: where that button could be pressed, and nowhere
/// else.
class TestButtonCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void agenda_isFilledAndTimed();
    void series_isOfferedOnceItIsNamed();
    void seats_areSortedAndPrinted();
    void quorum_isTypedFromAnywhere();
    void preview_isZoomed();
    void draft_hasNothingToCorrectOrSign();
    void edition_isSavedAndCompared();
    void correction_asksForItsReason();
    void finalised_isNotEdited();
    void buttons_tellTheirKeys();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        return m_bench->openMeeting(record, part) && m_bench->waitForMeeting();
    }
    [[nodiscard]] bool can(Command command) const
    {
        return m_bench->window.commands().action(command)->isEnabled();
    }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }

    std::unique_ptr<WindowBench> m_bench;
};

void TestButtonCommands::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestButtonCommands::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

void TestButtonCommands::agenda_isFilledAndTimed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    QVERIFY(!can(Command::AddStandingItems)); // the office has none
    domain::Office office = m_bench->session.office()->value;
    office.standingAgenda = {QStringLiteral("Tindak lanjut rapat lalu")};
    m_bench->session.saveOffice(office);
    QTRY_VERIFY(m_bench->session.office()->value.standingAgenda == office.standingAgenda);
    domain::MeetingRecord other = test::aWholeMeeting();
    other.meeting.id = domain::MeetingId::create();
    for (domain::AgendaItem& item : other.meeting.agenda) {
        item.id = domain::AgendaItemId::create();
    }
    other.meeting.points.clear();
    other.meeting.resolutions.clear();
    other.meeting.attendance.clear();
    other.actions.clear();
    QVERIFY(open(other, QStringLiteral("kehadiran")));
    QTRY_VERIFY(can(Command::AddStandingItems));
    m_bench->trigger(Command::AddStandingItems);
    QCOMPARE(workspace().step(), Step::Invitation);
    QCOMPARE(meeting().agenda.front().title, office.standingAgenda.front());

    m_bench->find<OutlineView>(QStringLiteral("agenda"))->enterRowAt(1, 0);
    QTRY_VERIFY(can(Command::AgendaItemStarts));
    workspace().goTo(Step::Discussion);
    m_bench->trigger(Command::AgendaItemStarts);
    QCOMPARE(workspace().step(), Step::Invitation);
    QCOMPARE(meeting().agenda[1].start, std::optional(domain::TimeOfDay{9, 0}));
    m_bench->trigger(Command::AgendaItemEnds);
    QCOMPARE(meeting().agenda[1].end, std::optional(domain::TimeOfDay{9, 0}));
}

void TestButtonCommands::series_isOfferedOnceItIsNamed()
{
    domain::MeetingRecord last = test::aWholeMeeting();
    last.meeting.series = QStringLiteral("Rakor bulanan");
    QVERIFY(m_bench->ask([last](app::Register& r) { return r.meetings().add(last, {}); }).has_value());
    domain::MeetingRecord next;
    next.meeting.id = domain::MeetingId::create();
    next.meeting.title = QStringLiteral("Rakor Agustus");
    next.meeting.date = *domain::Date::of(2025, 8, 15);
    QVERIFY(open(next, QStringLiteral("undangan")));
    QVERIFY(!can(Command::CopySeries));
    auto* series = m_bench->find<QLineEdit>(QStringLiteral("series"));
    series->setFocus();
    QTest::keyClicks(series, QStringLiteral("Rakor bulanan"));
    QTRY_VERIFY(can(Command::CopySeries));
    workspace().goTo(Step::Attendance);
    m_bench->trigger(Command::CopySeries);
    QTRY_COMPARE_WITH_TIMEOUT(meeting().agenda.size(), last.meeting.agenda.size(), test::kPatienceMs);
}

void TestButtonCommands::seats_areSortedAndPrinted()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(3).build();
    record.meeting.attendance[1].category = QStringLiteral("forkopimda"); // seats of one kind stand together
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    QTRY_VERIFY(can(Command::SortSeats));
    m_bench->trigger(Command::SortSeats);
    QCOMPARE(workspace().step(), Step::Attendance);
    QCOMPARE(meeting().attendance[1].id, record.meeting.attendance[2].id);
    workspace().goTo(Step::Discussion);
    QVERIFY(!workspace().preview().showsSheet());
    m_bench->trigger(Command::BlankSheet);
    QCOMPARE(workspace().step(), Step::Attendance);
    QVERIFY(workspace().preview().showsSheet());
    workspace().goTo(Step::Discussion);
    m_bench->trigger(Command::FilledSheet);
    QVERIFY(workspace().preview().showsSheet());
    // Without seats there is nothing to sort or to print.
    workspace().desk().change(QStringLiteral("ubah"),
                              [](domain::MeetingRecord& changed) { changed.meeting.attendance.clear(); });
    QTRY_VERIFY(!can(Command::SortSeats) && !can(Command::SetQuorum) && !can(Command::BlankSheet)
                && !can(Command::FilledSheet));
}

void TestButtonCommands::quorum_isTypedFromAnywhere()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(3).build();
    record.meeting.quorumPercent = 67;
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    m_bench->window.activateWindow();
    QTRY_VERIFY(can(Command::SetQuorum));
    m_bench->trigger(Command::OpenPalette);
    auto* palette = m_bench->window.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(palette, QStringLiteral("atur kuorum"));
    QTest::keyClick(palette, Qt::Key_Return);
    QCOMPARE(workspace().step(), Step::Attendance);
    auto* quorum = m_bench->find<QSpinBox>(QStringLiteral("quorum"));
    QTRY_VERIFY(quorum->hasFocus());
    QTest::keyClicks(quorum, QStringLiteral("50")); // in the place of what is there
    QTest::keyClick(quorum, Qt::Key_Return);
    QCOMPARE(meeting().quorumPercent, 50);
    m_bench->trigger(Command::Undo);
    QCOMPARE(meeting().quorumPercent, 67);
    QCOMPARE(quorum->value(), 67);
    m_bench->trigger(Command::Redo);
    QCOMPARE(meeting().quorumPercent, 50);
    // The menu offers it as long as somebody is invited.
    const QList<QAction*> menu = m_bench->find<QPushButton>(QStringLiteral("addMenu"))->menu()->actions();
    const auto asks = std::ranges::find(menu, QStringLiteral("Atur kuorum"), &QAction::text);
    QVERIFY(asks != menu.end() && (*asks)->isEnabled());
    m_bench->find<QWidget>(QStringLiteral("table"))->setFocus();
    (*asks)->trigger();
    QVERIFY(quorum->hasFocus());
    workspace().desk().change(QStringLiteral("ubah"),
                              [](domain::MeetingRecord& changed) { changed.meeting.attendance.clear(); });
    QVERIFY(!(*asks)->isEnabled());
    QTRY_VERIFY(!can(Command::SetQuorum));
}

void TestButtonCommands::preview_isZoomed()
{
    QVERIFY(open(test::aMeeting().withPoints(1).build(), QStringLiteral("pembahasan")));
    const auto* pages = m_bench->find<PageView>(QStringLiteral("pages"));
    m_bench->trigger(Command::PreviewLarger);
    QCOMPARE(pages->zoom(), 1.25);
    m_bench->trigger(Command::PreviewSmaller);
    QCOMPARE(pages->zoom(), 1.0);
    QCOMPARE(workspace().step(), Step::Discussion);
    m_bench->trigger(Command::TogglePreview);
    QTRY_VERIFY(!can(Command::PreviewLarger) && !can(Command::PreviewSmaller));
}

void TestButtonCommands::draft_hasNothingToCorrectOrSign()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("tanda-tangan")));
    QVERIFY(m_bench->ask([](app::Register& /*opened*/) { return Result<void>(); }).has_value());
    for (const Command command :
         {Command::CorrectMinutes, Command::SignMinutes, Command::OpenEdition, Command::PrintEdition,
          Command::SaveEdition, Command::CompareEditions, Command::AddScan}) {
        QVERIFY2(!can(command), rowOf(command).id);
        QVERIFY2(m_bench->window.commands().isBound(command), rowOf(command).id);
    }
}

void TestButtonCommands::edition_isSavedAndCompared()
{
    const auto id = m_bench->addReopened(test::aWholeMeeting(), QStringLiteral("salah tempat"));
    QVERIFY(id && m_bench->openMeeting(*id, QStringLiteral("pembahasan")) && m_bench->waitForMeeting());
    QTRY_VERIFY(can(Command::SaveEdition) && can(Command::PrintEdition) && can(Command::OpenEdition));
    QVERIFY(can(Command::AddScan));
    QVERIFY(!can(Command::CorrectMinutes) && !can(Command::SignMinutes));
    const QString saved = m_bench->pathOf(QStringLiteral("edisi.pdf"));
    m_bench->prompt.chosenFiles.push_back({saved});
    m_bench->trigger(Command::SaveEdition);
    QCOMPARE(workspace().step(), Step::Signing);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), test::kPatienceMs);

    workspace().goTo(Step::Discussion);
    QVERIFY(can(Command::CompareEditions));
    QStringList others;
    QTimer::singleShot(0, this, [this, &others] { // the menu may wait for its answer
        auto* menu = m_bench->find<QPushButton>(QStringLiteral("compareEdition"))->menu();
        for (const QAction* action : menu->actions()) {
            others << action->text();
        }
        menu->close();
    });
    m_bench->trigger(Command::CompareEditions);
    QTRY_COMPARE(others, QStringList{QStringLiteral("dengan naskah sekarang")});
}

void TestButtonCommands::correction_asksForItsReason()
{
    const auto id = m_bench->addFinalised(test::aWholeMeeting());
    QVERIFY(id && m_bench->openMeeting(*id, QStringLiteral("pembahasan")) && m_bench->waitForMeeting());
    m_bench->window.activateWindow();
    QTRY_VERIFY(can(Command::CorrectMinutes));
    m_bench->trigger(Command::CorrectMinutes);
    auto* reason = m_bench->find<QLineEdit>(QStringLiteral("reason"));
    QVERIFY(reason->hasFocus());
    QVERIFY(workspace().desk().isReadOnly());
    reason->setText(QStringLiteral("salah tempat"));
    m_bench->trigger(Command::CorrectMinutes);
    const auto* page = qobject_cast<WorkspacePage*>(m_bench->window.currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(page->workspace() != nullptr && !page->workspace()->desk().isReadOnly(),
                             test::kPatienceMs);
}

void TestButtonCommands::finalised_isNotEdited()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.series = QStringLiteral("Rakor bulanan");
    const auto id = m_bench->addFinalised(record);
    QVERIFY(id && m_bench->openMeeting(*id, QStringLiteral("undangan")) && m_bench->waitForMeeting());
    m_bench->find<OutlineView>(QStringLiteral("agenda"))->enterRowAt(1, 0);
    QTRY_VERIFY(can(Command::FilledSheet));
    for (const Command command : {Command::CopySeries, Command::AddStandingItems, Command::AgendaItemStarts,
                                  Command::AgendaItemEnds, Command::SortSeats, Command::SetQuorum}) {
        QVERIFY2(!can(command), rowOf(command).id);
    }
    m_bench->trigger(Command::FilledSheet);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().preview().showsSheet(), test::kPatienceMs);
}

void TestButtonCommands::buttons_tellTheirKeys()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("tanda-tangan")));
    const auto* save = m_bench->find<QPushButton>(QStringLiteral("saveEdition"));
    const QString told = commandDescription(rowOf(Command::SaveEdition));
    QCOMPARE(save->toolTip(), told);
    KeyMap keys;
    keys.set(Command::SaveEdition, QKeySequence(QStringLiteral("Ctrl+M")));
    m_bench->window.commands().setKeyMap(keys);
    QCOMPARE(save->toolTip(), told + QStringLiteral(" (Ctrl+M)"));
}

QTEST_MAIN(TestButtonCommands)
#include "tst_button_commands.moc"

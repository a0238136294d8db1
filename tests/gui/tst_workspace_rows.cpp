// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "ui/work/spell_assist.h"
#include "ui/work/spell_desk.h"
#include "ui/work/versions_panel.h"
#include "ui/work/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <functional>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

/// Rows that are begun, left, moved, pasted and found, and how a meeting is entered and left.
class TestWorkspaceRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void agenda_isPastedWithoutMarks();
    void removeRow_takesTheAgendaItemOrTheSigner();
    void titles_areSpellChecked();
    void agenda_isSpellChecked();
    void find_selectsTheWordInEveryField();
    void begunRows_areEmptyAndGoWhenLeft();
    void begunSeat_isEmptyAndGoesWhenLeft();
    void emptiedAction_goesToTheWastebasketWithItsName();
    void newMeeting_asksForItsTitle();
    void seats_moveWithinTheirGroup();
    void otherRegister_takesNothingOfThisOne();
    void package_isReceivedOnce();
    void versions_beginAtTheFirstDifference();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        return m_bench->openMeeting(record, part);
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    [[nodiscard]] bool saved() const { return m_bench->waitUntilSaved(); }
    void click(const QString& name) const { m_bench->find<QPushButton>(name)->click(); }

    std::unique_ptr<WindowBench> m_bench;
};

void TestWorkspaceRows::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestWorkspaceRows::cleanup()
{
    m_bench.reset();
}

void TestWorkspaceRows::agenda_isPastedWithoutMarks()
{
    QVERIFY(open(test::aMeeting().build(), QStringLiteral("undangan")));
    m_bench->window.activateWindow();
    auto* agenda = m_bench->find<OutlineView>(QStringLiteral("agenda"));
    agenda->enterRow({}, 0);
    QApplication::clipboard()->setText(
        QStringLiteral("1. _launching_ aplikasi\n2. *Arahan* a.n. Wali Kota\na. a.n. Sekda"));
    QTest::keyClick(&agenda->editor(), Qt::Key_V, Qt::ControlModifier);
    QStringList titles;
    for (const domain::AgendaItem& item : meeting().agenda) {
        titles << item.title;
    }
    QCOMPARE(titles,
             QStringList({QStringLiteral("launching aplikasi"), QStringLiteral("Arahan a.n. Wali Kota"),
                          QStringLiteral("a.n. Sekda")}));
}

void TestWorkspaceRows::removeRow_takesTheAgendaItemOrTheSigner()
{
    domain::MeetingRecord record = test::aMeeting().withAgenda().build();
    record.meeting.signatureSlots = {
        {QStringLiteral("Pencatat"), domain::SignatureSlot::Signer::NoteTaker, {}},
        {QStringLiteral("Pimpinan"), domain::SignatureSlot::Signer::Chair, {}}};
    QVERIFY(open(record, QStringLiteral("undangan")));
    m_bench->window.activateWindow();
    const QAction* remove = m_bench->window.commands().action(Command::RemoveRow);
    const auto agenda = meeting().agenda;
    workspace().showField(QStringLiteral("agenda[1].title"));
    m_bench->trigger(Command::RemoveRow);
    QCOMPARE(meeting().agenda.size(), agenda.size() - 1);
    QCOMPARE(meeting().agenda[0], agenda[0]);
    workspace().undo();
    QCOMPARE(meeting().agenda, agenda);
    QVERIFY(QTest::qWaitFor([this] {
        return workspace().findChild<QLineEdit*>(QStringLiteral("signatureCaption1")) != nullptr;
    }));
    workspace().showField(QStringLiteral("signatureSlots[0].caption"));
    m_bench->trigger(Command::RemoveRow);
    QCOMPARE(meeting().signatureSlots.size(), 1U);
    QCOMPARE(meeting().signatureSlots[0].caption, QStringLiteral("Pimpinan"));
    // Elsewhere on the page there is no row, and the page says so.
    const domain::MeetingRecord before = workspace().desk().record();
    workspace().showField(QStringLiteral("meeting.place"));
    m_bench->trigger(Command::RemoveRow);
    QCOMPARE(workspace().desk().record(), before);
    const auto labels = m_bench->window.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Pilih dahulu"));
    }));
    QVERIFY(remove->isEnabled());
    workspace().goTo(Step::Findings);
    QVERIFY(!remove->isEnabled());
    workspace().goTo(Step::Discussion);
    QVERIFY(remove->isEnabled());
}

namespace {

SpellAssist& spellingOf(QObject& field)
{
    return *field.findChild<SpellAssist*>(QString(), Qt::FindDirectChildrenOnly);
}

QStringList underlined(QObject& field, const QString& text)
{
    QStringList words;
    for (const spelling::TextWord& word : spellingOf(field).underlined()) {
        words << text.mid(word.from, word.length);
    }
    return words;
}

/// A red line somewhere in it: more of one row of pixels than the coloured edges of letters could be.
bool hasRedLine(QWidget& field)
{
    const QImage picture = field.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        int red = 0;
        for (int x = 0; x < picture.width(); ++x) {
            const QColor ink = picture.pixelColor(x, y);
            red += ink.red() - std::max(ink.green(), ink.blue()) > 60 ? 1 : 0;
        }
        if (red >= 12) {
            return true;
        }
    }
    return false;
}

/// Picks an entry of the menu that spelling opens.
bool chosen(const char* action)
{
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        return false;
    }
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    auto* entry = menu->findChild<QAction*>(QLatin1StringView(action));
    if (entry != nullptr) {
        entry->trigger();
    }
    menu->close();
    return entry != nullptr;
}

} // namespace

void TestWorkspaceRows::titles_areSpellChecked()
{
    QVERIFY(open(test::aMeeting().titled(QStringLiteral("Rapat fasilitaas umum")).build(),
                 QStringLiteral("undangan")));
    QVERIFY(m_bench->waitForMeeting());
    m_bench->window.activateWindow();
    QTRY_VERIFY(workspace().desk().spelling()->isReady());
    auto* title = m_bench->find<QLineEdit>(QStringLiteral("titleField"));
    auto* header = m_bench->find<QLineEdit>(QStringLiteral("meetingTitle"));
    const QStringList wrong{QStringLiteral("fasilitaas")};
    QTRY_COMPARE(underlined(*title, title->text()), wrong);
    QCOMPARE(underlined(*header, header->text()), wrong);
    QVERIFY(hasRedLine(*title));
    // What was meant, from the menu; the record has it, and it is one step back.
    title->setFocus();
    title->setCursorPosition(8);
    QVERIFY(spellingOf(*title).showSuggestions());
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const QStringList meant = workspace().desk().spelling()->suggestions(wrong.first());
    menu->actions().at(meant.indexOf(QStringLiteral("fasilitas")))->trigger();
    menu->close();
    QCOMPARE(meeting().title, QStringLiteral("Rapat fasilitas umum"));
    QVERIFY(spellingOf(*title).underlined().empty());
    workspace().undo();
    QCOMPARE(meeting().title, QStringLiteral("Rapat fasilitaas umum"));
    QCOMPARE(underlined(*title, title->text()), wrong);
    // Switched off in one of its places, the title is left alone in both.
    QVERIFY(spellingOf(*title).showSuggestions());
    QVERIFY(chosen("checkThisField"));
    QVERIFY(spellingOf(*title).underlined().empty());
    QVERIFY(spellingOf(*header).underlined().empty());
    QVERIFY(!hasRedLine(*title));
    m_bench->window.activateWindow();
    title->setFocus();
    m_bench->trigger(Command::CheckSpelling); // and on again
    QVERIFY(chosen("checkThisField"));
    title->setCursorPosition(0); // the word the caret is in is left alone
    QCOMPARE(underlined(*title, title->text()), wrong);
}

void TestWorkspaceRows::agenda_isSpellChecked()
{
    domain::MeetingRecord record = test::aMeeting().withAgenda().build();
    record.meeting.agenda[0].title = QStringLiteral("Pembukaan");
    record.meeting.agenda[1].title = QStringLiteral("Arahan betatasan");
    QVERIFY(open(record, QStringLiteral("undangan")));
    m_bench->window.activateWindow();
    QTRY_VERIFY(workspace().desk().spelling()->isReady());
    auto* agenda = m_bench->find<OutlineView>(QStringLiteral("agenda"));
    workspace().showField(QStringLiteral("agenda[0].title"));
    QVERIFY(underlined(agenda->editor(), agenda->editor().text()).isEmpty());
    QVERIFY(hasRedLine(*agenda->viewport())); // in the row that is only painted
    m_bench->trigger(Command::CheckSpelling); // goes there
    QCOMPARE(agenda->currentId(), meeting().agenda[1].id.toString());
    QVERIFY(chosen("addToDictionary"));
    QVERIFY(underlined(agenda->editor(), agenda->editor().text()).isEmpty());
    QVERIFY(m_bench->settings().value(app::SettingKeys::spellingWords).contains(QStringLiteral("betatasan")));
    // The outline of the discussion is another field with its own switch.
    workspace().desk().spelling()->setOn(QStringLiteral("agenda"), false);
    QVERIFY(!spellingOf(agenda->editor()).isChecking());
    const auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    QVERIFY(spellingOf(outline->editor()).isChecking());
}

void TestWorkspaceRows::find_selectsTheWordInEveryField()
{
    domain::MeetingRecord record =
        test::aMeeting().withAgenda().withPoints(1).withResolutions(1).withActions(1).build();
    record.meeting.agenda[0].title = QStringLiteral("Acara kunci");
    record.meeting.opening = QStringLiteral("Pembukaan memuat kunci.");
    record.meeting.resolutions[0].text = QStringLiteral("Putusan kunci");
    record.actions[0].text = QStringLiteral("Tindak kunci");
    record.meeting.closing = QStringLiteral("Penutup kunci");
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    m_bench->window.activateWindow();
    m_bench->trigger(Command::FindText);
    auto* wanted = m_bench->find<QLineEdit>(QStringLiteral("findText"));
    wanted->setText(QStringLiteral("kunci"));
    const auto textOf = [this](const char* name) {
        return m_bench->find<QTextEdit>(QString::fromLatin1(name))->textCursor();
    };
    const auto agendaText = [this] {
        return m_bench->find<OutlineView>(QStringLiteral("agenda"))->editor().textCursor();
    };
    const std::vector<std::function<QTextCursor()>> fields{
        agendaText, [&] { return textOf("opening"); }, [&] { return textOf("resolutionText"); },
        [&] { return textOf("actionText"); }, [&] { return textOf("closing"); }};
    for (const auto& field : fields) {
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(field().selectedText(), QStringLiteral("kunci"));
        QVERIFY(wanted->hasFocus());
    }
}

void TestWorkspaceRows::begunRows_areEmptyAndGoWhenLeft()
{
    QVERIFY(open(test::aMeeting().withPoints(1).withResolutions(1).withActions(1).build(),
                 QStringLiteral("keputusan")));
    m_bench->window.activateWindow();
    const domain::MeetingRecord before = workspace().desk().record();
    auto* text = m_bench->find<QTextEdit>(QStringLiteral("resolutionText"));
    m_bench->trigger(Command::MakeResolution);
    QCOMPARE(meeting().resolutions.size(), 2U);
    QVERIFY(text->hasFocus());
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(!text->placeholderText().isEmpty());
    m_bench->trigger(Command::MakeResolution); // the empty one is still there to be written
    QCOMPARE(meeting().resolutions.size(), 2U);
    m_bench->find<RowListView>(QStringLiteral("resolutions"))
        ->selectId(meeting().resolutions[0].id.toString());
    QTRY_COMPARE(workspace().desk().record(), before);
    QVERIFY(!workspace().desk().session().canUndo());
    QVERIFY(!workspace().desk().session().canRedo()); // what was given up does not come back
    // Written, it is undone word first, then row.
    m_bench->trigger(Command::MakeResolution);
    QTest::keyClicks(text, QStringLiteral("Aset didata"));
    QCOMPARE(meeting().resolutions[1].text, QStringLiteral("Aset didata"));
    workspace().undo();
    QCOMPARE(meeting().resolutions[1].text, QString());
    workspace().undo();
    QCOMPARE(workspace().desk().record(), before);
    // The same for actions, and leaving the page.
    m_bench->trigger(Command::MakeAction);
    QCOMPARE(workspace().desk().record().actions.size(), 2U);
    QVERIFY(m_bench->find<QTextEdit>(QStringLiteral("actionText"))->hasFocus());
    QVERIFY(saved()); // an empty line is not in the register
    const auto stored =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.meetings().load(id); });
    QCOMPARE(stored->record.actions.size(), 1U);
    workspace().goTo(Step::Discussion);
    QCOMPARE(workspace().desk().record(), before);
}

void TestWorkspaceRows::begunSeat_isEmptyAndGoesWhenLeft()
{
    QVERIFY(open(test::aMeeting().withPoints(1).withSeats(2).build(), QStringLiteral("kehadiran")));
    m_bench->window.activateWindow();
    const auto before = meeting().attendance;
    auto* name = m_bench->find<QLineEdit>(QStringLiteral("seat"));
    m_bench->trigger(Command::AddSeat);
    QCOMPARE(meeting().attendance.size(), 3U);
    QCOMPARE(meeting().attendance[2].seat, QString());
    QVERIFY(name->hasFocus());
    QTRY_VERIFY(name->visibleRegion().boundingRect() == name->rect()); // scrolled to
    QVERIFY(!name->placeholderText().isEmpty());
    m_bench->trigger(Command::AddSeat);
    QCOMPARE(meeting().attendance.size(), 3U);
    workspace().goTo(Step::Discussion);
    QCOMPARE(meeting().attendance, before);
    QVERIFY(!workspace().desk().session().canUndo());
    QVERIFY(!workspace().desk().session().canRedo());
    m_bench->trigger(Command::AddSeat);
    QTest::keyClicks(name, QStringLiteral("Camat"));
    workspace().goTo(Step::Discussion);
    QCOMPARE(meeting().attendance.size(), 3U);
    QCOMPARE(meeting().attendance[2].seat, QStringLiteral("Camat"));
}

void TestWorkspaceRows::emptiedAction_goesToTheWastebasketWithItsName()
{
    QVERIFY(open(test::aMeeting().withPoints(1).withActions(2).build(), QStringLiteral("keputusan")));
    const domain::ActionItem gone = workspace().desk().record().actions[1];
    workspace().showField(QStringLiteral("actions[1].text"));
    m_bench->find<QTextEdit>(QStringLiteral("actionText"))->setPlainText({});
    QVERIFY(saved());
    m_bench->find<RowListView>(QStringLiteral("actions"))
        ->selectId(workspace().desk().record().actions[0].id.toString());
    QTRY_VERIFY(workspace().desk().record().actions[1].removed);
    QVERIFY(saved());
    const auto stored =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.meetings().load(id); });
    QVERIFY(stored->record.actions[1].removed);
    QCOMPARE(stored->record.actions[1].text, gone.text);
}

void TestWorkspaceRows::newMeeting_asksForItsTitle()
{
    m_bench->trigger(Command::NewMeeting);
    QVERIFY(m_bench->waitForMeeting());
    m_bench->window.activateWindow();
    auto* title = m_bench->find<QLineEdit>(QStringLiteral("titleField"));
    QCOMPARE(title->text(), QString());
    QVERIFY(!title->placeholderText().isEmpty());
    QCOMPARE(m_bench->find<QLineEdit>(QStringLiteral("meetingTitle"))->text(), QString());
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, QStringLiteral("Rakor aset"));
    QCOMPARE(meeting().title, QStringLiteral("Rakor aset"));
    QCOMPARE(m_bench->find<QLineEdit>(QStringLiteral("meetingTitle"))->text(), QStringLiteral("Rakor aset"));
}

void TestWorkspaceRows::seats_moveWithinTheirGroup()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(3).build();
    record.meeting.attendance[0].category = record.meeting.attendance[2].category = QStringLiteral("opd");
    record.meeting.attendance[1].category = QStringLiteral("camat");
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    const auto before = meeting().attendance;
    workspace().showField(QStringLiteral("attendance[1].status"));
    m_bench->trigger(Command::MoveUp);
    QCOMPARE(meeting().attendance, before);
    QVERIFY(!workspace().desk().session().canUndo());
    workspace().showField(QStringLiteral("attendance[2].status"));
    m_bench->trigger(Command::MoveUp);
    QCOMPARE(meeting().attendance[0], before[2]);
    QCOMPARE(meeting().attendance[2], before[0]);
}

void TestWorkspaceRows::otherRegister_takesNothingOfThisOne()
{
    const QTemporaryDir recovery;
    qputenv("RISALAH_RECOVERY_FOLDER", recovery.path().toUtf8());
    QVERIFY(open(test::aMeeting().withPoints(1).build(), QStringLiteral("pembahasan")));
    const domain::MeetingId id = meeting().id;
    const QString first = m_bench->session.location();
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Ketikan terakhir.");
    });
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    m_bench->session.open(m_bench->pathOf(QStringLiteral("lain.risalah")), app::Worker::Opening::Create);
    QVERIFY(QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, test::kPatienceMs));
    QVERIFY(QDir(recovery.path()).isEmpty());
    QVERIFY(m_bench->ask([](app::Register& r) { return r.meetings().list({}); })->empty());
    QVERIFY(m_bench->openAgain(first));
    const auto stored = m_bench->ask([id](app::Register& r) { return r.meetings().load(id); });
    QCOMPARE(stored->record.meeting.points[0].text, QStringLiteral("Ketikan terakhir."));
    // What cannot be opened leaves the meeting where it was.
    QVERIFY(m_bench->openMeeting(id, QStringLiteral("pembahasan")));
    const QSignalSpy failed(&m_bench->session, &Session::openFailed);
    m_bench->session.open(m_bench->pathOf(QStringLiteral("tidak-ada.risalah")), app::Worker::Opening::Open);
    QVERIFY(QTest::qWaitFor([&failed] { return !failed.isEmpty(); }, test::kPatienceMs));
    QVERIFY(m_bench->waitForMeeting());
    QCOMPARE(meeting().id, id);
    qunsetenv("RISALAH_RECOVERY_FOLDER");
}

void TestWorkspaceRows::package_isReceivedOnce()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paket.risalah"));
    const auto bytes =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.packages().pack(id); });
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) > 0);
    file.close();
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Kata baru.");
    });
    auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
    m_bench->window.open({PageId::Meeting, meeting().id.toString(), kPackagePart + path});
    QVERIFY(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    click(QStringLiteral("closeCompare"));
    m_bench->window.open({.page = PageId::Home});
    m_bench->trigger(Command::GoBack);
    QVERIFY(m_bench->waitForMeeting());
    QCOMPARE(m_bench->window.currentPlace().part, QString());
    // Nothing is read any more: what the worker had to do is done.
    QVERIFY(m_bench->ask([](app::Register& opened) { return opened.meetings().list({}); }).has_value());
    QVERIFY(!apply->isVisible());
}

/// Nobody should have to look for it among a hundred rows.
void TestWorkspaceRows::versions_beginAtTheFirstDifference()
{
    const domain::MeetingRecord inRegister = test::aMeeting().withPoints(60).build();
    domain::MeetingRecord mine = inRegister;
    mine.meeting.points[50].text = QStringLiteral("Kata baru.");
    VersionsPanel panel;
    panel.resize(900, 400);
    static_cast<QWidget&>(panel).show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.show({inRegister, mine, QStringLiteral("Dua versi"), {}, QStringLiteral("Versi Anda"), false});
    const auto lists = panel.findChildren<RowListView*>();
    QCOMPARE(lists.size(), 2);
    for (const RowListView* list : lists) {
        const auto& rows = list->rowModel().rows();
        const auto first =
            std::ranges::find_if(rows, [](const ListRow& row) { return !row.item.chips.empty(); });
        QVERIFY(first != rows.end());
        QVERIFY(first - rows.begin() > 50); // below what the panel has room for
        QCOMPARE(list->currentId(), first->id);
        QVERIFY(list->verticalScrollBar()->value() > 0);
    }
}

QTEST_MAIN(TestWorkspaceRows)
#include "tst_workspace_rows.moc"

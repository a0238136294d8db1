// SPDX-License-Identifier: GPL-3.0-or-later
// What one step back does: what the notice offers, where it leads, and what the field shows after it.
#include "domain/text.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/widgets.h"
#include "ui/work/attendance_model.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_list_view.h"
#include "ui/work/spell_assist.h"
#include "ui/work/spell_desk.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeView>

#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestUndoSteps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offer_goesWithTheNextStep();
    void offer_goesWhenTheStepIsUndone();
    void offer_takesBackWhatItNames();
    void caret_staysAtTheChange_data();
    void caret_staysAtTheChange();
    void title_keepsItsCaret();
    void underlines_followAnUndo();
    void undo_leadsToAnotherStep();
    void undo_leadsToTheField_data();
    void undo_leadsToTheField();
    void undo_leavesWhoSeesItThere();
    void undo_fillsAnEmptiedAgendaItem();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        const bool isOpen = m_bench->openMeeting(record, part) && m_bench->waitForMeeting();
        m_bench->window.activateWindow();
        return isOpen;
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    [[nodiscard]] NoticeBar& notices() const
    {
        return *m_bench->window.findChild<NoticeBar*>(QStringLiteral("noticeBar"));
    }
    void edit(const std::function<void(domain::MeetingRecord&)>& edit) const
    {
        QVERIFY(workspace().desk().change(QStringLiteral("ubah"), edit));
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget* field = m_bench->window.focusWidget();
        return field == nullptr ? QString() : field->objectName();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestUndoSteps::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestUndoSteps::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

void TestUndoSteps::offer_goesWithTheNextStep()
{
    QVERIFY(open(test::aMeeting().withPoints(4).build(), QStringLiteral("pembahasan")));
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRow(meeting().points[1].id.toString(), -1);
    m_bench->trigger(Command::RemoveRow);
    QCoreApplication::processEvents(); // what the row leaves behind is tidied up
    QVERIFY(notices().isVisible());
    QCOMPARE(notices().notice().text, QStringLiteral("Butir dihapus."));
    outline->enterRow(meeting().points[0].id.toString(), -1);
    QTest::keyClicks(&outline->editor(), QStringLiteral(" dua kata"));
    QVERIFY(!notices().isVisible());
    // What else is said stays: it is not about the last step.
    m_bench->window.notify({.kind = Notice::Kind::Bad, .text = QStringLiteral("Cetak gagal.")});
    QTest::keyClicks(&outline->editor(), QStringLiteral(" lagi"));
    QVERIFY(notices().isVisible());
}

void TestUndoSteps::offer_goesWhenTheStepIsUndone()
{
    QVERIFY(open(test::aMeeting().withPoints(4).build(), QStringLiteral("pembahasan")));
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRow(meeting().points[1].id.toString(), -1);
    m_bench->trigger(Command::RemoveRow);
    QVERIFY(notices().isVisible());
    m_bench->trigger(Command::Undo);
    QVERIFY(!notices().isVisible());
}

void TestUndoSteps::offer_takesBackWhatItNames()
{
    QVERIFY(open(test::aMeeting().withPoints(4).build(), QStringLiteral("pembahasan")));
    const auto before = meeting().points;
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRow(meeting().points[1].id.toString(), -1);
    m_bench->trigger(Command::RemoveRow);
    QVERIFY(meeting().points != before);
    m_bench->window.findChild<QPushButton*>(QStringLiteral("noticeAction"))->click();
    QCOMPARE(meeting().points, before);
    QCOMPARE(outline->currentId(), before[1].id.toString()); // the caret goes where it came back
    QVERIFY(!notices().isVisible());
}

void TestUndoSteps::caret_staysAtTheChange_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::newRow("opening") << QStringLiteral("undangan") << QStringLiteral("opening");
    QTest::newRow("closing") << QStringLiteral("undangan") << QStringLiteral("closing");
    QTest::newRow("resolution") << QStringLiteral("resolutions[0].text") << QStringLiteral("resolutionText");
    QTest::newRow("action") << QStringLiteral("actions[0].text") << QStringLiteral("actionText");
}

void TestUndoSteps::caret_staysAtTheChange()
{
    QFETCH(const QString, part);
    QFETCH(const QString, field);
    QVERIFY(open(test::aWholeMeeting(), part));
    auto* text = m_bench->find<QTextEdit>(field);
    const QString before = text->toPlainText();
    text->setFocus();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(6);
    text->setTextCursor(cursor);
    QTest::keyClicks(text, QStringLiteral("resmi "));
    m_bench->trigger(Command::Undo);
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(text->hasFocus());
    QCOMPARE(text->textCursor().position(), 6);
    m_bench->trigger(Command::Redo);
    QCOMPARE(text->textCursor().position(), 12);
    // A change elsewhere does not move it.
    cursor.setPosition(3);
    text->setTextCursor(cursor);
    edit([](domain::MeetingRecord& record) { record.meeting.place = QStringLiteral("Ruang lain"); });
    QCOMPARE(text->textCursor().position(), 3);
}

void TestUndoSteps::title_keepsItsCaret()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    for (const auto& name : {QStringLiteral("meetingTitle"), QStringLiteral("place")}) {
        auto* line = m_bench->find<QLineEdit>(name);
        line->setFocus();
        line->setCursorPosition(6);
        QTest::keyClicks(line, QStringLiteral("akhir "));
        QCOMPARE(line->cursorPosition(), 12);
        m_bench->trigger(Command::Undo);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->cursorPosition(), 6);
    }
}

void TestUndoSteps::underlines_followAnUndo()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.opening = QStringLiteral("Rapat membahas fasilitaas umum.");
    QVERIFY(open(record, QStringLiteral("undangan")));
    QTRY_VERIFY(workspace().desk().spelling()->isReady());
    auto* text = m_bench->find<QTextEdit>(QStringLiteral("opening"));
    const auto underlined = [text] {
        QStringList words;
        const auto* assist = text->findChild<SpellAssist*>(QString(), Qt::FindDirectChildrenOnly);
        for (const spelling::TextWord& word : assist->underlined()) {
            words << text->toPlainText().mid(word.from, word.length);
        }
        return words;
    };
    text->setFocus();
    QTRY_COMPARE(underlined(), QStringList{QStringLiteral("fasilitaas")});
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(6);
    text->setTextCursor(cursor);
    QTest::keyClicks(text, QStringLiteral("resmi "));
    m_bench->trigger(Command::Undo);
    QCOMPARE(underlined(), QStringList{QStringLiteral("fasilitaas")});
}

void TestUndoSteps::undo_leadsToAnotherStep()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    const auto points = meeting().points;
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRow(points[1].id.toString(), -1);
    QTest::keyClicks(&outline->editor(), QStringLiteral(" Kalimat tambahan."));
    outline->enterRow(points[0].id.toString(), -1);
    workspace().goTo(Step::Attendance);
    m_bench->trigger(Command::Undo);
    QCOMPARE(workspace().step(), Step::Discussion);
    QCOMPARE(outline->currentId(), points[1].id.toString());
    workspace().goTo(Step::FollowUp);
    m_bench->trigger(Command::Redo);
    QCOMPARE(workspace().step(), Step::Discussion);
    QCOMPARE(outline->currentId(), points[1].id.toString());
}

void TestUndoSteps::undo_leadsToTheField_data()
{
    using Edit = std::function<void(domain::MeetingRecord&)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, Step step, const char* field, const Edit& edit) {
        QTest::newRow(name) << edit << step << QString::fromLatin1(field);
    };
    row("place", Step::Invitation, "place",
        [](domain::MeetingRecord& r) { r.meeting.place = QStringLiteral("Ruang lain"); });
    row("closing", Step::Invitation, "closing",
        [](domain::MeetingRecord& r) { r.meeting.closing = QStringLiteral("Selesai."); });
    row("signers", Step::Invitation, "", [](domain::MeetingRecord& r) {
        r.meeting.signatureSlots = {{QStringLiteral("Pimpinan"), domain::SignatureSlot::Signer::Chair, {}}};
    });
    row("agenda order", Step::Invitation, "",
        [](domain::MeetingRecord& r) { std::swap(r.meeting.agenda[0], r.meeting.agenda[1]); });
    row("status of a seat", Step::Attendance, "table",
        [](domain::MeetingRecord& r) { r.meeting.attendance[3].status = domain::AttendanceStatus::Duty; });
    row("quorum", Step::Attendance, "", [](domain::MeetingRecord& r) { r.meeting.quorumPercent = 50; });
    row("resolution", Step::FollowUp, "resolutionText",
        [](domain::MeetingRecord& r) { r.meeting.resolutions[1].text = QStringLiteral("Lain."); });
    row("action", Step::FollowUp, "actionText",
        [](domain::MeetingRecord& r) { r.actions[2].text = QStringLiteral("Lain."); });
    row("due", Step::FollowUp, "due",
        [](domain::MeetingRecord& r) { r.actions[2].due = domain::DaysDue{3}; });
    row("review", Step::Findings, "",
        [](domain::MeetingRecord& r) { r.meeting.review = domain::ReviewState::Submitted; });
}

void TestUndoSteps::undo_leadsToTheField()
{
    QFETCH(const std::function<void(domain::MeetingRecord&)>, edit);
    QFETCH(const Step, step);
    QFETCH(const QString, field);
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    this->edit(edit);
    const auto lead = [&](Command command) {
        workspace().goTo(Step::Signing);
        m_bench->trigger(command);
        QCOMPARE(workspace().step(), step);
        if (!field.isEmpty()) {
            QCOMPARE(focused(), field);
        }
    };
    lead(Command::Undo);
    lead(Command::Redo);
}

/// What is seen from where somebody is takes nobody away.
void TestUndoSteps::undo_leavesWhoSeesItThere()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    // The chip of a resolution stands at its point.
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->enterRow(meeting().points[3].id.toString(), -1);
    const auto count = meeting().resolutions.size();
    m_bench->trigger(Command::MakeResolution);
    QCOMPARE(meeting().resolutions.size(), count + 1);
    workspace().goTo(Step::Discussion);
    m_bench->trigger(Command::Undo);
    QCOMPARE(meeting().resolutions.size(), count);
    QCOMPARE(workspace().step(), Step::Discussion);
    // The title stands above every step.
    edit([](domain::MeetingRecord& record) { record.meeting.title = QStringLiteral("Judul lain"); });
    workspace().goTo(Step::Attendance);
    m_bench->trigger(Command::Undo);
    QCOMPARE(workspace().step(), Step::Attendance);
    // The seat the keyboard is on keeps it, and so does the row of keys of several.
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    m_bench->trigger(Command::AllPresent);
    table->setFocus();
    const QPersistentModelIndex current = table->currentIndex();
    m_bench->trigger(Command::Undo);
    QVERIFY(current.isValid() && table->currentIndex() == current);
    QVERIFY(table->hasFocus());
}

Q_DECLARE_METATYPE(std::function<void(risalah::domain::MeetingRecord&)>)

/// It is no edit yet, and the step before it stays.
void TestUndoSteps::undo_fillsAnEmptiedAgendaItem()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("agenda[1]")));
    auto* agenda = m_bench->find<OutlineView>(QStringLiteral("agenda"));
    agenda->enterRowAt(1, 0);
    const QString title = meeting().agenda[1].title;
    const QAction* undo = m_bench->window.commands().action(Command::Undo);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(&agenda->editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&agenda->editor(), Qt::Key_Delete);
    QCOMPARE(agenda->editor().text(), QString());
    QVERIFY(undo->isEnabled());
    m_bench->trigger(Command::Undo);
    QCOMPARE(agenda->editor().text(), title);
    QVERIFY(agenda->editor().hasFocus());
    QVERIFY(!undo->isEnabled());
    agenda->enterRowAt(0, 0);
    QCoreApplication::processEvents();
    QCOMPARE(meeting().agenda[1].title, title);
}

QTEST_MAIN(TestUndoSteps)
#include "tst_undo_steps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/row_list_view.h"
#include "ui/work/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

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
    void find_selectsTheWordInEveryField();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part);
    [[nodiscard]] bool show(const domain::MeetingId& id, const QString& part);
    [[nodiscard]] Workspace& workspace() const
    {
        return *m_bench->window.currentPage()->findChild<Workspace*>();
    }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    [[nodiscard]] bool saved() const
    {
        workspace().saver().flush();
        return QTest::qWaitFor([this] {
            return !workspace().desk().session().isSaving() && !workspace().desk().session().hasUnsaved();
        });
    }
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

bool TestWorkspaceRows::open(const domain::MeetingRecord& record, const QString& part)
{
    const auto added = m_bench->ask(
        [record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
    return added && show(added->record.meeting.id, part);
}

bool TestWorkspaceRows::show(const domain::MeetingId& id, const QString& part)
{
    m_bench->window.open({PageId::Meeting, id.toString(), part});
    return QTest::qWaitFor([this] {
        return m_bench->window.currentPage() != nullptr
            && m_bench->window.currentPage()->findChild<Workspace*>() != nullptr;
    });
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

QTEST_MAIN(TestWorkspaceRows)
#include "tst_workspace_rows.moc"

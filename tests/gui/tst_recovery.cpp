// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed while the register could not take it: kept on this computer, offered once, and gone as soon
// as the register has it.
#include "editing/record_bytes.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"

#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// A job the register's thread is busy with until it is let go: a server that does not answer.
class Hang {
public:
    explicit Hang(WindowBench& bench)
        : m_job(bench.worker.run([gate = m_gate](app::Register&) {
            gate->acquire();
            return Result<void>();
        }))
    {
    }
    Hang(const Hang&) = delete;
    Hang& operator=(const Hang&) = delete;
    ~Hang() { end(); }
    void end()
    {
        if (!m_hasEnded) {
            m_hasEnded = true;
            m_gate->release();
        }
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    app::Pending<Result<void>> m_job;
    bool m_hasEnded = false;
};

} // namespace

class TestRecovery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mine_isTakenAndNotOfferedAgain();
    void mine_isKeptUntilTheRegisterHasIt();
    void mine_isKeptWhileSomebodyElseHasSaved();
    void registers_isTaken();
    void copy_isMade();
    void olderTyping_isCalledSo();
    void typingTheRegisterHas_isNotOffered();
    void choice_comesBeforeAnyEdit();
    void hungSave_keepsTheTextHere();
    void slowOpening_isToldOf();

private:
    [[nodiscard]] editing::RecoveryFile file() const
    {
        return MeetingSaver::recoveryFile(m_bench->session, m_id);
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] app::LoadedRecord stored() const
    {
        return m_bench->ask([id = m_id](app::Register& r) { return r.meetings().load(id); }).value();
    }
    /// A meeting in the register; `typed` gets text the register does not have.
    void prepare();
    /// As the program left it when it was killed.
    void leaveBehind(std::int64_t msAgo, std::int64_t revisionsAgo);
    [[nodiscard]] bool openAndWaitForOffer() const;
    [[nodiscard]] bool isOffered() const
    {
        const auto* take = m_bench->find<QPushButton>(QStringLiteral("takeMine"));
        return take->isVisible() && take->isEnabled();
    }
    void click(const QString& name) const { m_bench->find<QPushButton>(name)->click(); }
    [[nodiscard]] QString kept() const
    {
        const auto draft = file().read();
        const auto record = draft ? editing::recordFromBytes(draft->content)
                                  : Result<domain::MeetingRecord>(forwardError(draft));
        return record ? record->meeting.points.back().text : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    domain::MeetingId m_id;
    domain::MeetingRecord m_typed;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<WindowBench>(m_folder->path());
    qputenv("RISALAH_RECOVERY_FOLDER", m_bench->pathOf(QStringLiteral("pemulihan")).toUtf8());
    QVERIFY(m_bench->openNew());
    prepare();
}

void TestRecovery::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

void TestRecovery::prepare()
{
    const auto added =
        m_bench->ask([record = test::aMeeting().withPoints(2).withSeats(2).build()](app::Register& r) {
            return r.meetings().add(record, QStringLiteral("Rapat baru"));
        });
    QVERIFY(added.has_value());
    m_id = added->record.meeting.id;
    m_typed = added->record;
    m_typed.meeting.points.back().text = QStringLiteral("Diketik saat server mati.");
}

void TestRecovery::leaveBehind(std::int64_t msAgo, std::int64_t revisionsAgo)
{
    editing::RecoveryStamp stamp;
    stamp.registerAddress = m_bench->session.location();
    stamp.meeting = m_id;
    stamp.baseRevision = stored().revisions.meeting - revisionsAgo;
    stamp.at = m_bench->session.clock().now();
    stamp.at.msSinceEpoch -= msAgo;
    QCOMPARE(file().write(stamp, m_typed, &editing::recordBytes), editing::RecoveryOutcome::Saved);
}

bool TestRecovery::openAndWaitForOffer() const
{
    return m_bench->openMeeting(m_id, QStringLiteral("pembahasan"))
        && QTest::qWaitFor([this] { return isOffered(); }, test::kPatienceMs);
}

void TestRecovery::mine_isTakenAndNotOfferedAgain()
{
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    const auto titles = workspace().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(titles, [](const QLabel* title) {
        return title->isVisible()
            && title->text().contains(QStringLiteral("21 Juli 2025 pukul 09.00.00 WIB"));
    }));
    click(QStringLiteral("takeMine"));
    QCOMPARE(workspace().desk().record(), m_typed);
    QCOMPARE(workspace().step(), Step::Discussion);
    QVERIFY(m_bench->waitUntilSaved());
    QTRY_VERIFY(!file().exists());
    QCOMPARE(stored().record.meeting.points.back().text, QStringLiteral("Diketik saat server mati."));
    // Another hour of typing; then the program starts again.
    workspace().desk().change(QStringLiteral("Ketik butir"), [](domain::MeetingRecord& record) {
        record.meeting.points.back().text = QStringLiteral("Sejam kemudian.");
    });
    QVERIFY(m_bench->waitUntilSaved());
    m_bench.reset();
    m_bench = std::make_unique<WindowBench>(m_folder->path());
    QVERIFY(m_bench->openAgain(m_bench->pathOf(QStringLiteral("uji.risalah"))));
    QVERIFY(m_bench->openMeeting(m_id, QStringLiteral("pembahasan")));
    QVERIFY(m_bench->waitForMeeting());
    QVERIFY(!isOffered());
    QCOMPARE(workspace().desk().meeting().points.back().text, QStringLiteral("Sejam kemudian."));
}

void TestRecovery::mine_isKeptUntilTheRegisterHasIt()
{
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    Hang hang(*m_bench);
    click(QStringLiteral("takeMine"));
    workspace().saver().flush();
    QVERIFY(workspace().desk().session().isSaving());
    QCOMPARE(kept(), QStringLiteral("Diketik saat server mati."));
    hang.end();
    QTRY_VERIFY_WITH_TIMEOUT(!file().exists(), test::kPatienceMs);
    QVERIFY(!workspace().desk().session().hasUnsaved());
}

void TestRecovery::mine_isKeptWhileSomebodyElseHasSaved()
{
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    const auto saved = m_bench->ask([before = stored()](app::Register& r) {
        domain::MeetingRecord after = before.record;
        after.meeting.place = QStringLiteral("Ruang lain");
        return r.meetings().save(before, after, QStringLiteral("Ubah tempat"));
    });
    QVERIFY(saved.has_value());
    click(QStringLiteral("takeMine"));
    workspace().saver().flush();
    QTRY_VERIFY_WITH_TIMEOUT(workspace().saver().isInConflict(), test::kPatienceMs);
    QCOMPARE(kept(), QStringLiteral("Diketik saat server mati."));
}

void TestRecovery::registers_isTaken()
{
    const domain::MeetingRecord before = stored().record;
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    const QPointer<Workspace> old(&workspace());
    click(QStringLiteral("takeRegister"));
    QVERIFY(!file().exists());
    QTRY_VERIFY_WITH_TIMEOUT(old.isNull(), test::kPatienceMs); // read anew
    QVERIFY(m_bench->waitForMeeting());
    QVERIFY(!isOffered());
    QCOMPARE(workspace().desk().record(), before);
    QCOMPARE(stored().record, before);
}

void TestRecovery::copy_isMade()
{
    const domain::MeetingRecord before = stored().record;
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    click(QStringLiteral("takeCopy"));
    click(QStringLiteral("takeCopy")); // whoever is impatient gets one copy all the same
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->window.currentPlace().record != m_id.toString(), test::kPatienceMs);
    QVERIFY(m_bench->waitForMeeting());
    const domain::Meeting& copy = workspace().desk().meeting();
    QCOMPARE(copy.title, m_typed.meeting.title + QStringLiteral(" (salinan)"));
    QCOMPARE(copy.points.back().text, QStringLiteral("Diketik saat server mati."));
    QVERIFY(!file().exists());
    QCOMPARE(stored().record, before);
    QCOMPARE(m_bench->ask([](app::Register& r) { return r.meetings().count({}); }).value(), 2);
}

void TestRecovery::olderTyping_isCalledSo()
{
    leaveBehind(kHourMs, 1);
    QVERIFY(openAndWaitForOffer());
    const auto isSaid = [this](const QString& words) {
        return std::ranges::any_of(workspace().findChildren<QLabel*>(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(isSaid(QStringLiteral("21 Juli 2025 pukul 08.00.00 WIB")));
    QVERIFY(isSaid(QStringLiteral("lebih baru")));
    // What is newer is the choice that lies at hand.
    const auto role = [this](const QString& name) {
        return m_bench->find<QPushButton>(name)->property("role").toString();
    };
    QCOMPARE(role(QStringLiteral("takeRegister")), QStringLiteral("primary"));
    QVERIFY(role(QStringLiteral("takeMine")) != QStringLiteral("primary"));
    QVERIFY(file().exists());
    click(QStringLiteral("takeMine")); // still possible, and one step back
    const domain::MeetingRecord newer = stored().record;
    QCOMPARE(workspace().desk().record(), m_typed);
    workspace().undo();
    QCOMPARE(workspace().desk().record(), newer);
}

void TestRecovery::typingTheRegisterHas_isNotOffered()
{
    m_typed = stored().record;
    leaveBehind(0, 1);
    QVERIFY(m_bench->openMeeting(m_id, QStringLiteral("pembahasan")));
    QTRY_VERIFY_WITH_TIMEOUT(!file().exists(), test::kPatienceMs);
    QVERIFY(!isOffered());
}

void TestRecovery::choice_comesBeforeAnyEdit()
{
    leaveBehind(0, 0);
    QVERIFY(openAndWaitForOffer());
    const domain::MeetingRecord before = workspace().desk().record();
    for (const Command command :
         {Command::NextStep, Command::NextFinding, Command::AllPresent, Command::MeetingWastebasket,
          Command::FinaliseMinutes, Command::MendFinding, Command::MakeAction, Command::AddSeat,
          Command::SortSeats, Command::BlankSheet}) {
        m_bench->trigger(command);
        QVERIFY(isOffered());
        QCOMPARE(workspace().desk().record(), before);
    }
    QCOMPARE(kept(), QStringLiteral("Diketik saat server mati."));
    click(QStringLiteral("takeMine"));
    m_bench->trigger(Command::AddSeat);
    QCOMPARE(workspace().step(), Step::Attendance);
    QVERIFY(workspace().desk().record() != m_typed);
}

void TestRecovery::hungSave_keepsTheTextHere()
{
    QVERIFY(m_bench->openMeeting(m_id, QStringLiteral("pembahasan")));
    QVERIFY(m_bench->waitForMeeting());
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    outline->setFocus();
    outline->enterRow(workspace().desk().meeting().points.back().id.toString(), -1);
    Hang hang(*m_bench);
    QTest::keyClicks(&outline->editor(), QStringLiteral(" satu"));
    QTRY_VERIFY_WITH_TIMEOUT(kept().endsWith(QStringLiteral(" satu")), test::kPatienceMs);
    QVERIFY(workspace().desk().session().isSaving());
    QTest::keyClicks(&outline->editor(), QStringLiteral(" dua"));
    QTRY_VERIFY_WITH_TIMEOUT(kept().endsWith(QStringLiteral(" satu dua")), test::kPatienceMs);
    QVERIFY(workspace().desk().session().isSaving());
    hang.end();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().desk().session().hasUnsaved(), test::kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!file().exists(), test::kPatienceMs);
    QVERIFY(stored().record.meeting.points.back().text.endsWith(QStringLiteral(" satu dua")));
}

void TestRecovery::slowOpening_isToldOf()
{
    Hang hang(*m_bench);
    m_bench->window.open({.page = PageId::Meeting, .record = m_id.toString()});
    const auto* told = m_bench->find<QLabel>(QStringLiteral("waitingText"));
    QVERIFY(!told->isVisible()); // what comes at once needs no word
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), test::kPatienceMs);
    QCOMPARE(told->text(), QStringLiteral("Membuka rapat…"));
    hang.end();
    QVERIFY(m_bench->waitForMeeting());
    QVERIFY(!told->isVisible());
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"

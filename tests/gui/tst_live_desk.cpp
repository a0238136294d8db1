// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around an open meeting follows what is done elsewhere: the directory, the look, the check.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/icons.h"
#include "ui/outside_changes.h"
#include "ui/work/ready_panel.h"
#include "ui/work/row_item.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "ui/work/spell_desk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestLiveDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void directory_isFollowed();
    void anotherProgramsDirectory_isFollowed();
    void anotherProgramsOffice_isFollowed();
    void holidays_areFollowed();
    void groups_areFollowed();
    void namesOfTheMeeting_areNoMistakes();
    void readyPanel_takesTheNewLook();
    void nextFinding_comesToThePaperToo();
    void mending_isSeenFirst();
    void attendance_hasRoomForRows();
    void openGroupPicker_hasTheKeyboard();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        const bool isOpen = m_bench->openMeeting(record, part) && m_bench->waitForMeeting();
        m_bench->window.activateWindow();
        return isOpen;
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    /// The directory comes to the front, and something new is begun there.
    void beginInDirectory(const QString& part) const
    {
        m_bench->window.open({.page = PageId::Directory, .record = {}, .part = part});
        m_bench->trigger(Command::AddToDirectory);
    }
    void save() const { m_bench->find<QPushButton>(QStringLiteral("saveButton"))->click(); }
    void comeBack(const domain::MeetingId& id, const QString& part) const
    {
        m_bench->window.open({.page = PageId::Meeting, .record = id.toString(), .part = part});
    }
    [[nodiscard]] QStringList offered(const QString& field) const;
    /// What was asked until now, and what was asked because of those answers.
    [[nodiscard]] bool answersAreHere() const
    {
        bool isHere = true;
        for (int round = 0; round < 2; ++round) {
            isHere = m_bench->ask([](app::Register&) { return Result<int>(0); }).has_value() && isHere;
            QCoreApplication::processEvents();
        }
        return isHere;
    }
    [[nodiscard]] bool isMisspelt(const QString& word) const
    {
        return !workspace().desk().spelling()->misspelt(word).empty();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestLiveDesk::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestLiveDesk::cleanup()
{
    m_bench->window.hide(); // what is left begun goes while there is still a window
    m_bench.reset();
}

/// What the field proposes to whoever comes into it.
QStringList TestLiveDesk::offered(const QString& field) const
{
    auto* line = m_bench->find<QLineEdit>(field);
    m_bench->window.setFocus();
    line->setFocus();
    QStringList names;
    const QAbstractItemModel* model = line->completer()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        names << model->index(row, 0).data().toString();
    }
    return names;
}

void TestLiveDesk::directory_isFollowed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    const domain::MeetingId id = workspace().desk().meeting().id;
    const Workspace* before = &workspace();
    QTRY_VERIFY(workspace().desk().spelling()->isReady());
    QVERIFY(isMisspelt(QStringLiteral("Wxjaya")));
    beginInDirectory(QStringLiteral("orang"));
    m_bench->find<QLineEdit>(QStringLiteral("personName"))->setText(QStringLiteral("Ani Wxjaya"));
    m_bench->find<QLineEdit>(QStringLiteral("positionTitle"))->setText(QStringLiteral("Kepala Bagian Hukum"));
    m_bench->find<QComboBox>(QStringLiteral("positionUnit"))->setCurrentText(QStringLiteral("Bagian Hukum"));
    save();
    QTRY_VERIFY(m_bench->ask([](app::Register& r) { return r.directory().people(); })->size() == 1);
    comeBack(id, QStringLiteral("undangan"));
    QCOMPARE(&workspace(), before); // the same one, as it was left
    QTRY_VERIFY(workspace().desk().officeNames().contains(QStringLiteral("Bagian Hukum")));
    QCOMPARE(offered(QStringLiteral("chair_nameField")).filter(QStringLiteral("Ani Wxjaya")).size(), 1);
    QVERIFY(!isMisspelt(QStringLiteral("Wxjaya")));
    workspace().showField(QStringLiteral("actions[0].assignees"));
    QCOMPARE(offered(QStringLiteral("assignees")).filter(QStringLiteral("Ani Wxjaya")).size(), 1);
    // A sheet brings many at once, and a phrase is one too.
    m_bench->window.open({.page = PageId::Directory, .record = {}, .part = QStringLiteral("lembar")});
    QApplication::clipboard()->setText(QStringLiteral("Nama\tJabatan\tUnit kerja\n"
                                                      "Budi Contoh\tKepala Bidang\tDinas Baru\n"));
    m_bench->find<QPushButton>(QStringLiteral("pasteButton"))->click();
    auto* take = m_bench->find<QPushButton>(QStringLiteral("takeButton"));
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_VERIFY(m_bench->ask([](app::Register& r) { return r.directory().people(); })->size() == 2);
    beginInDirectory(QStringLiteral("kalimat"));
    m_bench->find<QPlainTextEdit>(QStringLiteral("phraseText"))
        ->setPlainText(QStringLiteral("Rapat dibuka."));
    save();
    QTRY_VERIFY(m_bench->ask([](app::Register& r) { return r.directory().phrases(); })->size() == 1);
    comeBack(id, QStringLiteral("undangan"));
    QTRY_COMPARE(workspace().desk().context().phrases, QStringList{QStringLiteral("Rapat dibuka.")});
    QVERIFY(workspace().desk().peopleNames().contains(QStringLiteral("Budi Contoh")));
    QVERIFY(workspace().desk().officeNames().contains(QStringLiteral("Dinas Baru")));
}

/// Somebody at another computer writes into the same register; the meeting stays open.
void TestLiveDesk::anotherProgramsDirectory_isFollowed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    const Workspace* before = &workspace();
    const test::FixedClock clock("2025-07-21T02:00:00.000Z");
    const auto other = app::Register::open(m_bench->session.location(), clock, {});
    QVERIFY(other.has_value());
    domain::OrgUnit unit;
    unit.name = QStringLiteral("Bagian Hukum");
    QVERIFY((*other)->directory().add(unit).has_value());
    QVERIFY(!workspace().desk().officeNames().contains(unit.name));
    const QSignalSpy heard(&m_bench->session, &Session::directoryChanged);
    QVERIFY(m_bench->window.isActiveWindow());
    QEvent comesBack(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QCoreApplication::sendEvent(&m_bench->window, &comesBack); // it is asked already
    QTRY_VERIFY(workspace().desk().officeNames().contains(unit.name));
    QCOMPARE(&workspace(), before);
    QCOMPARE(heard.size(), 1);
    // Nobody leaves the window for two hours: it looks by itself too.
    domain::Person person;
    person.name = QStringLiteral("Ani Wxjaya");
    QVERIFY((*other)->directory().add(person).has_value());
    auto* watch = m_bench->window.findChild<OutsideChanges*>()->findChild<QTimer*>();
    QVERIFY(watch->isActive());
    QVERIFY(watch->intervalAsDuration() <= std::chrono::minutes(1));
    watch->setInterval(0);
    QTRY_VERIFY(workspace().desk().peopleNames().contains(person.name));
    QCOMPARE(heard.size(), 2);
    watch->setInterval(std::chrono::minutes(1));
    // What is no directory, and what was seen already, makes no noise.
    domain::MeetingRecord another = test::aMeeting().build();
    another.meeting.id = domain::MeetingId::create();
    QVERIFY((*other)->meetings().add(another, QStringLiteral("Rapat lain")).has_value());
    QVERIFY(answersAreHere());
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QVERIFY(answersAreHere());
    QCOMPARE(heard.size(), 2);
    // What this window wrote is no news to it.
    unit.name = QStringLiteral("Bagian Umum");
    QVERIFY(m_bench->ask([unit](app::Register& r) { return r.directory().add(unit); }).has_value());
    m_bench->session.noteDirectoryChange();
    QVERIFY(answersAreHere());
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QVERIFY(answersAreHere());
    QCOMPARE(heard.size(), 3);
    // Behind another window nobody looks.
    QWidget front;
    front.show();
    front.activateWindow();
    QTRY_VERIFY(!m_bench->window.isActiveWindow());
    QVERIFY(answersAreHere());
    unit.name = QStringLiteral("Bagian Organisasi");
    QVERIFY((*other)->directory().add(unit).has_value());
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QVERIFY(answersAreHere());
    QCOMPARE(heard.size(), 3);
}

/// What is saved from here would otherwise be refused as built upon an old one.
void TestLiveDesk::anotherProgramsOffice_isFollowed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    const test::FixedClock clock("2025-07-21T02:00:00.000Z");
    const auto other = app::Register::open(m_bench->session.location(), clock, {});
    QVERIFY(other.has_value());
    const auto before = (*other)->directory().office();
    QVERIFY(before.has_value());
    domain::Office office = (*before)->value;
    office.city = QStringLiteral("Kota Lain");
    QVERIFY((*other)->directory().saveOffice(*before, office).has_value());
    const QSignalSpy heard(&m_bench->session, &Session::officeChanged);
    const QSignalSpy savedHere(&m_bench->session, &Session::officeSaved);
    QEvent comesBack(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QTRY_COMPARE(m_bench->session.office()->value.city, office.city);
    QCOMPARE(workspace().desk().context().office.city, office.city);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(savedHere.size(), 0);
    const QSignalSpy refused(&m_bench->session, &Session::officeSaveFailed);
    office.phone = QStringLiteral("(0717) 111111");
    m_bench->session.saveOffice(office);
    QTRY_COMPARE(m_bench->session.office()->value.phone, office.phone);
    QCOMPARE(savedHere.size(), 1);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(workspace().desk().context().office.phone, office.phone);
    // What this window saved is no news to it.
    QCOMPARE(heard.size(), 2);
    QCoreApplication::sendEvent(&m_bench->window, &comesBack);
    QVERIFY(answersAreHere());
    QCOMPARE(heard.size(), 2);
}

void TestLiveDesk::holidays_areFollowed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("actions[0].due")));
    const domain::MeetingId id = workspace().desk().meeting().id;
    auto* due = m_bench->find<QLineEdit>(QStringLiteral("due"));
    const auto* date = m_bench->find<QLabel>(QStringLiteral("dueDate"));
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("7hk"));
    const QString before = date->text();
    beginInDirectory(QStringLiteral("libur"));
    m_bench->find<QLineEdit>(QStringLiteral("holidayDate"))->setText(QStringLiteral("18/7/2025"));
    m_bench->find<QLineEdit>(QStringLiteral("holidayName"))->setText(QStringLiteral("Pemungutan suara"));
    save();
    QTRY_VERIFY(m_bench->ask([](app::Register& r) { return r.directory().holidays(); })->size() == 1);
    comeBack(id, QStringLiteral("actions[0].due"));
    QTRY_VERIFY(!workspace().desk().context().calendar.isWorkingDay(*domain::Date::of(2025, 7, 18)));
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("7hk"));
    QVERIFY(date->text() != before);
}

void TestLiveDesk::groups_areFollowed()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("kehadiran")));
    const domain::MeetingId id = workspace().desk().meeting().id;
    beginInDirectory(QStringLiteral("grup"));
    m_bench->find<QLineEdit>(QStringLiteral("groupName"))->setText(QStringLiteral("Forkopimda"));
    m_bench->find<QPlainTextEdit>(QStringLiteral("groupSeats"))
        ->setPlainText(QStringLiteral("Kapolres; Polres; forkopimda\nKetua DPRD\n"));
    save();
    QTRY_VERIFY(m_bench->ask([](app::Register& r) { return r.directory().seatGroups(); })->size() == 1);
    comeBack(id, QStringLiteral("kehadiran"));
    QTRY_VERIFY(!workspace().desk().context().seatGroups.empty());
    m_bench->trigger(Command::AddSeatGroups);
    const auto* groups = m_bench->find<QListWidget>(QStringLiteral("groups"));
    QCOMPARE(groups->count(), 1);
    QVERIFY(groups->item(0)->text().startsWith(QStringLiteral("Forkopimda")));
}

void TestLiveDesk::namesOfTheMeeting_areNoMistakes()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    QTRY_VERIFY(workspace().desk().spelling()->isReady());
    auto* chair = m_bench->find<QLineEdit>(QStringLiteral("chair_nameField"));
    chair->setFocus();
    chair->selectAll();
    QTest::keyClicks(chair, QStringLiteral("Bxdiman Szntoso"));
    QVERIFY(isMisspelt(QStringLiteral("Bxdiman"))); // it is not written to the end yet
    m_bench->find<QLineEdit>(QStringLiteral("place"))->setFocus();
    QTRY_VERIFY(!isMisspelt(QStringLiteral("Bxdiman")));
    QVERIFY(!isMisspelt(QStringLiteral("Szntoso")));
}

void TestLiveDesk::readyPanel_takesTheNewLook()
{
    QVERIFY(open(test::aMeeting().build(), QStringLiteral("undangan")));
    const auto* panel = workspace().findChild<ReadyPanel*>();
    const auto* sign = panel->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    const auto looks = [&] {
        const QPixmap wanted = iconPixmap(QStringLiteral("triangle-alert"), theme().tokens.warn,
                                          theme().px(18), panel->devicePixelRatioF());
        return sign->pixmap().toImage() == wanted.toImage();
    };
    QTRY_VERIFY(looks());
    m_bench->appearance().setMode(ThemeMode::Dark);
    QVERIFY(looks());
    m_bench->appearance().setLetterPercent(150);
    QVERIFY(looks());
    m_bench->appearance().setLetterPercent(100);
    m_bench->appearance().setMode(ThemeMode::Light);
}

void TestLiveDesk::nextFinding_comesToThePaperToo()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    const QTemporaryDir office;
    QFile broken(QDir(office.path()).filePath(QStringLiteral("notula-2023.html")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("<p>{{tidakAda}}</p>") > 0 && broken.flush());
    m_bench->settings().set(app::SettingKeys::templateFolder, office.path());
    workspace().desk().change(QStringLiteral("ubah"),
                              [](domain::MeetingRecord& record) { record.meeting.start.reset(); });
    const auto* summary = m_bench->find<QLabel>(QStringLiteral("readySummary"));
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), QStringLiteral("Belum siap ditandatangani: 2 hal lagi"),
                              test::kPatienceMs);
    const auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    const auto isAtThePaper = [this, findings] {
        const auto item = findings->currentIndex().data(RowItemRole).value<RowItem>();
        return workspace().step() == Step::Findings
            && item.text.startsWith(QStringLiteral("Pratinjau gagal dibuat."));
    };
    const int stops = findings->rowModel().rowCount();
    QVERIFY(stops > 2);
    for (int round = 0; round < 2; ++round) {
        m_bench->trigger(Command::NextFinding);
        QVERIFY(isAtThePaper());
        for (int stop = 1; stop < stops; ++stop) {
            m_bench->trigger(Command::NextFinding);
            QVERIFY(!isAtThePaper());
        }
    }
}

void TestLiveDesk::mending_isSeenFirst()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.course = domain::MeetingCourse::Postponed;
    record.meeting.courseReason = QStringLiteral("banjir");
    QVERIFY(open(record, QStringLiteral("undangan")));
    const auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    QTRY_VERIFY(findings->rowModel().rowCount() > 1);
    const auto isMending = [findings] {
        const auto item = findings->currentIndex().data(RowItemRole).value<RowItem>();
        return !item.chips.empty() && item.chips.back().target == QStringLiteral("mend");
    };
    const domain::MeetingRecord before = workspace().desk().record();
    // From elsewhere it shows what would be mended: the finding F8 came to last.
    while (workspace().currentField() != QStringLiteral("meeting.course")) {
        m_bench->trigger(Command::NextFinding);
    }
    m_bench->trigger(Command::MendFinding);
    QCOMPARE(workspace().step(), Step::Findings);
    QCOMPARE(workspace().desk().record(), before);
    QVERIFY(isMending());
    QVERIFY(findings->hasFocus());
    m_bench->trigger(Command::MendFinding);
    QCOMPARE(workspace().desk().meeting().course, domain::MeetingCourse::Scheduled);
}

/// On a small screen with the largest letters: what stands above the list is one line.
void TestLiveDesk::attendance_hasRoomForRows()
{
    domain::MeetingRecord record = test::aMeeting().withSeats(14).build();
    record.meeting.quorumPercent = 67;
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    const auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    const auto* meter = m_bench->find<QWidget>(QStringLiteral("meterLine"));
    const auto* counts = table->parentWidget()->findChild<QLabel*>(QStringLiteral("counts"));
    m_bench->window.resize(1920, 1080);
    QTRY_VERIFY(meter->isVisible());
    QVERIFY(!counts->text().contains(QStringLiteral("OPD")));
    QTRY_VERIFY(table->columnWidth(2) > 250); // names take what a wide list has left
    QTRY_VERIFY(table->visualRect(table->currentIndex()).height() >= 36);
    m_bench->window.resize(1366, 768);
    m_bench->appearance().setLetterPercent(175);
    QTRY_VERIFY(!meter->isVisible());
    QVERIFY(table->currentIndex().isValid());
    QVERIFY(table->visualRect(table->currentIndex()).height() > 0);
    QTRY_VERIFY(table->viewport()->height() >= 4 * table->visualRect(table->currentIndex()).height());
    QVERIFY2(counts->text().endsWith(QStringLiteral("11 dari 14 OPD terwakili · Kuorum tercapai")),
             qPrintable(counts->text()));
    // The quorum is still set where it always is.
    const QList<QAction*> actions = m_bench->find<QPushButton>(QStringLiteral("addMenu"))->menu()->actions();
    const auto asks = std::ranges::find(actions, QStringLiteral("Atur kuorum"), &QAction::text);
    QVERIFY(asks != actions.end());
    (*asks)->trigger();
    auto* quorum = m_bench->find<QSpinBox>(QStringLiteral("quorum"));
    QVERIFY(meter->isVisible() && quorum->hasFocus());
    // It stays for whoever looks something up in another window.
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!quorum->hasFocus());
        QVERIFY(meter->isVisible());
    }
    m_bench->window.activateWindow();
    QTRY_VERIFY(quorum->hasFocus());
    quorum->setValue(80);
    QCOMPARE(workspace().desk().meeting().quorumPercent, 80);
    m_bench->find<QTreeView>(QStringLiteral("table"))->setFocus();
    QVERIFY(!meter->isVisible());
    QTRY_VERIFY(counts->text().contains(QStringLiteral("Kuorum kurang 1")));
    // Over the choice of groups there is no room for it.
    m_bench->trigger(Command::AddSeatGroups);
    QVERIFY(!(*asks)->isEnabled());
    QVERIFY(!meter->isVisible());
    m_bench->appearance().setLetterPercent(100);
}

/// A link to the list leads to what covers it.
void TestLiveDesk::openGroupPicker_hasTheKeyboard()
{
    QVERIFY(open(test::aMeeting().build(), QStringLiteral("kehadiran")));
    m_bench->trigger(Command::AddSeatGroups);
    workspace().showField(QStringLiteral("meeting.place"));
    const auto* groups = m_bench->find<QListWidget>(QStringLiteral("groups"));
    QVERIFY(!groups->hasFocus());
    workspace().showField(QStringLiteral("attendance"));
    QVERIFY(groups->hasFocus());
}

QTEST_MAIN(TestLiveDesk)
#include "tst_live_desk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Another register is opened while the window shows one: nothing of it goes along.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/pages/page_table.h"
#include "ui/work/presentation_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestOtherRegister final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settings_areKeptWhereTheyWereTyped();
    void office_isAskedForEachRegister();
    void filters_endWithTheirRegister_data();
    void filters_endWithTheirRegister();
    void directory_beginsWithItsFirstSection();
    void notice_endsWithItsRegister();
    void failedOpening_leavesAllAsItIs();
    void failedOpening_leavesTheMeetingOpen();
    void unreadableOffice_leavesTheOtherOpen();
    void questions_areGivenUpMeanwhile();
    void package_waitsForTheFirstAnswers();
    void commands_restMeanwhile();
    void edit_madeMeanwhileStaysHere();
    void dialog_isAnsweredFirst();
    void files_areOpenedOneAfterTheOther();
    void sameRegister_isNotOpenedAgain();

private:
    [[nodiscard]] bool openMeeting()
    {
        return m_bench->openMeeting(test::aMeeting().withPoints(2).withSeats(3).build(),
                                    QStringLiteral("kehadiran"))
            && m_bench->waitForMeeting();
    }
    /// Into "paket.risalah".
    [[nodiscard]] bool packMeeting(const domain::MeetingId& id) const
    {
        const auto package = m_bench->ask([id](app::Register& opened) { return opened.packages().pack(id); });
        QFile file(path("paket.risalah"));
        return package && file.open(QIODevice::WriteOnly) && file.write(*package) > 0;
    }
    [[nodiscard]] QString path(const char* name) const { return m_bench->pathOf(QLatin1StringView(name)); }
    [[nodiscard]] domain::Office storedOffice() const
    {
        const auto office = m_bench->ask([](app::Register& opened) { return opened.directory().office(); });
        return office && *office ? (*office)->value : domain::Office();
    }

    std::unique_ptr<WindowBench> m_bench;
};

/// Two registers with an office each; the first is open.
void TestOtherRegister::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew(QStringLiteral("kedua.risalah")));
    domain::Office office = m_bench->session.office()->value;
    office.government = QStringLiteral("PEMERINTAH KABUPATEN LAIN");
    office.phone = QStringLiteral("(0000) 2");
    const QSignalSpy saved(&m_bench->session, &Session::officeSaved);
    m_bench->session.saveOffice(office);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_bench->openNew(QStringLiteral("pertama.risalah")));
    QVERIFY(m_bench->addSample().has_value());
    m_bench->window.activateWindow();
}

void TestOtherRegister::cleanup()
{
    m_bench.reset();
}

void TestOtherRegister::settings_areKeptWhereTheyWereTyped()
{
    const domain::Office ofFirst = storedOffice();
    m_bench->window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("office")});
    auto* phone = m_bench->find<QLineEdit>(QStringLiteral("phone"));
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("(0717) 1")); // and the field is not left
    QVERIFY(m_bench->openAgain(path("kedua.risalah")));
    QCOMPARE(storedOffice().government, QStringLiteral("PEMERINTAH KABUPATEN LAIN"));
    QCOMPARE(storedOffice().phone, QStringLiteral("(0000) 2"));

    m_bench->window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("office")});
    QCOMPARE(m_bench->find<QLineEdit>(QStringLiteral("phone"))->text(), QStringLiteral("(0000) 2"));
    QVERIFY(m_bench->openAgain(path("pertama.risalah")));
    QCOMPARE(storedOffice().government, ofFirst.government);
    QCOMPARE(storedOffice().phone, QStringLiteral("(0717) 1"));
}

void TestOtherRegister::office_isAskedForEachRegister()
{
    QVERIFY(m_bench->create(QStringLiteral("ketiga.risalah")));
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Start);
    m_bench->find<QLineEdit>(QStringLiteral("government"))->setText(QStringLiteral("KOTA KETIGA"));
    QTest::mouseClick(m_bench->find<QPushButton>(QStringLiteral("start")), Qt::LeftButton); // no unit
    QVERIFY(m_bench->find<QLineEdit>(QStringLiteral("unit"))->property("invalid").toBool());
    QVERIFY(m_bench->create(QStringLiteral("keempat.risalah")));
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Start);
    QCOMPARE(m_bench->find<QLineEdit>(QStringLiteral("government"))->text(), QString());
    QVERIFY(!m_bench->find<QLineEdit>(QStringLiteral("unit"))->property("invalid").toBool());
}

void TestOtherRegister::filters_endWithTheirRegister_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("field");
    for (const PageId page : {PageId::Meetings, PageId::Resolutions, PageId::Actions, PageId::Directory}) {
        QTest::addRow("%s", findPage(page)->name) << page << QStringLiteral("searchEdit");
    }
    QTest::newRow("who acts") << PageId::Actions << QStringLiteral("officeEdit");
    QTest::newRow("period of meetings") << PageId::Meetings << QStringLiteral("periodBox");
    QTest::newRow("state of meetings") << PageId::Meetings << QStringLiteral("stateBox");
    QTest::newRow("period of resolutions") << PageId::Resolutions << QStringLiteral("periodBox");
    QTest::newRow("row of numbers") << PageId::Numbers << QStringLiteral("seriesBox");
    QTest::newRow("state of actions") << PageId::Actions << QStringLiteral("doneFilter");
}

void TestOtherRegister::filters_endWithTheirRegister()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, field);
    m_bench->window.open({.page = page});
    auto* widget = m_bench->find<QWidget>(field);
    const QByteArray property = widget->metaObject()->userProperty().name();
    const QVariant before = widget->property(property);
    switch (before.typeId()) {
    case QMetaType::Bool:
        widget->setProperty(property, true);
        break;
    case QMetaType::QString:
        if (auto* box = qobject_cast<QComboBox*>(widget)) {
            box->setCurrentIndex(1);
        } else {
            widget->setProperty(property, QStringLiteral("tidakadadimanapun"));
        }
        break;
    default:
        QFAIL("a field of a kind the test does not know");
    }
    QVERIFY(widget->property(property) != before);
    QVERIFY(m_bench->openAgain(path("kedua.risalah")));
    m_bench->window.open({.page = page});
    QCOMPARE(m_bench->find<QWidget>(field)->property(property), before);
}

void TestOtherRegister::directory_beginsWithItsFirstSection()
{
    m_bench->window.open({.page = PageId::Directory, .record = {}, .part = QStringLiteral("kalimat")});
    QCOMPARE(m_bench->find<QTabBar>(QStringLiteral("tabs"))->currentIndex(), 4);
    QVERIFY(m_bench->openAgain(path("kedua.risalah")));
    m_bench->window.open({.page = PageId::Directory});
    QCOMPARE(m_bench->find<QTabBar>(QStringLiteral("tabs"))->currentIndex(), 0);
}

void TestOtherRegister::notice_endsWithItsRegister()
{
    m_bench->window.notify({.kind = Notice::Kind::Warn, .text = QStringLiteral("Rapat dipindahkan.")});
    const auto* text = m_bench->window.findChild<QLabel*>(QStringLiteral("noticeText"));
    QVERIFY(text->isVisible());
    QVERIFY(m_bench->openAgain(path("kedua.risalah")));
    QVERIFY(!text->isVisible());
}

void TestOtherRegister::failedOpening_leavesAllAsItIs()
{
    m_bench->window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("office")});
    auto* phone = m_bench->find<QLineEdit>(QStringLiteral("phone"));
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("(0717) 1"));
    const QSignalSpy failed(&m_bench->session, &Session::openFailed);
    m_bench->session.open(path("tidak-ada.risalah"), app::Worker::Opening::Open);
    QVERIFY(!phone->isEnabled()); // what would be typed now could be the other register's
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, test::kPatienceMs);
    QVERIFY(phone->hasFocus() && phone->isEnabled());
    QCOMPARE(phone->text(), QStringLiteral("(0717) 1"));
    QCOMPARE(storedOffice().phone, QStringLiteral("(0717) 1"));
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Settings);
    QVERIFY(!m_bench->find<QWidget>(QStringLiteral("problem"))->isVisible()); // nobody else has saved
}

void TestOtherRegister::failedOpening_leavesTheMeetingOpen()
{
    QVERIFY(openMeeting());
    const Workspace* workspace = &m_bench->workspace();
    m_bench->workspace().desk().change(QStringLiteral("Ubah tempat"), [](domain::MeetingRecord& record) {
        record.meeting.place = QStringLiteral("Aula");
    });
    m_bench->trigger(Command::Present);
    const auto* wall = m_bench->window.findChild<PresentationWindow*>();
    QTRY_VERIFY(wall->isVisible());
    const QSignalSpy failed(&m_bench->session, &Session::openFailed);
    m_bench->window.openFile(path("tidak-ada.risalah"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, test::kPatienceMs);
    QCOMPARE(&m_bench->workspace(), workspace);
    QCOMPARE(workspace->step(), Step::Attendance);
    QCOMPARE(m_bench->settings().value(app::SettingKeys::openMeeting).size(), 2);
    QVERIFY(wall->isVisible());
    QVERIFY(m_bench->window.commands().action(Command::Undo)->isEnabled());
    m_bench->trigger(Command::Undo);
    QCOMPARE(m_bench->workspace().desk().meeting().place, test::aMeeting().build().meeting.place);
    QVERIFY(m_bench->waitUntilSaved());
}

/// It opens, and its office cannot be read: the one before is still the one that is written to.
void TestOtherRegister::unreadableOffice_leavesTheOtherOpen()
{
    QVERIFY(openMeeting());
    const domain::MeetingId id = m_bench->workspace().desk().meeting().id;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rusak"));
        db.setDatabaseName(path("kedua.risalah"));
        QVERIFY(db.open());
        const QSqlQuery damage(QStringLiteral("DROP TABLE office"), db);
        QVERIFY2(!damage.lastError().isValid(), qPrintable(damage.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("rusak"));
    const QSignalSpy failed(&m_bench->session, &Session::openFailed);
    m_bench->window.openFile(path("kedua.risalah"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, test::kPatienceMs);
    QCOMPARE(m_bench->session.location(), path("pertama.risalah"));
    m_bench->workspace().desk().change(QStringLiteral("Ubah tempat"), [](domain::MeetingRecord& record) {
        record.meeting.place = QStringLiteral("Aula");
    });
    QVERIFY(m_bench->waitUntilSaved());
    const auto stored = m_bench->ask([id](app::Register& opened) { return opened.meetings().load(id); });
    QCOMPARE(stored->record.meeting.place, QStringLiteral("Aula"));
}

/// A late answer may want to ask: what asks is about to go.
void TestOtherRegister::questions_areGivenUpMeanwhile()
{
    m_bench->prompt.answers.push_back(true);
    m_bench->prompt.chosenFiles.push_back({path("notula.pdf")});
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    m_bench->session.open(path("kedua.risalah"), app::Worker::Opening::Open);
    QVERIFY(!m_bench->prompt.ask(&m_bench->window, {}));
    QCOMPARE(m_bench->prompt.saveFile(&m_bench->window, {}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, test::kPatienceMs);
    QVERIFY(m_bench->prompt.asked.empty());
    QVERIFY(m_bench->prompt.ask(&m_bench->window, {}));
}

void TestOtherRegister::package_waitsForTheFirstAnswers()
{
    QVERIFY(openMeeting());
    const domain::MeetingId id = m_bench->workspace().desk().meeting().id;
    QVERIFY(packMeeting(id));
    QVERIFY(m_bench->create(QStringLiteral("ketiga.risalah")));
    m_bench->window.openFile(path("paket.risalah"));
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Start);
    domain::Office office;
    office.government = QStringLiteral("KOTA KETIGA");
    office.unit = QStringLiteral("SETDA");
    m_bench->session.saveOffice(office);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->window.currentPlace().record, id.toString(), test::kPatienceMs);
}

/// What is begun then would be done in whichever register is open a moment later.
void TestOtherRegister::commands_restMeanwhile()
{
    m_bench->trigger(Command::OpenPalette);
    const auto* palette = m_bench->window.findChild<QWidget*>(QStringLiteral("commandPalette"));
    QVERIFY(palette->isVisible());
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    m_bench->session.open(path("kedua.risalah"), app::Worker::Opening::Open);
    QVERIFY(!palette->isVisible());
    QVERIFY(m_bench->window.commands().enabledCommands().empty());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, test::kPatienceMs);
    QVERIFY(m_bench->window.commands().action(Command::NewMeeting)->isEnabled());
    QVERIFY(m_bench->window.focusWidget() != nullptr);
}

/// By whatever way: it is of the meeting that was on the desk, and kept for it.
void TestOtherRegister::edit_madeMeanwhileStaysHere()
{
    qputenv("RISALAH_RECOVERY_FOLDER", path("pemulihan").toUtf8());
    QVERIFY(openMeeting());
    const domain::MeetingId id = m_bench->workspace().desk().meeting().id;
    const auto kept = MeetingSaver::recoveryFile(m_bench->session, id);
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    m_bench->session.open(path("kedua.risalah"), app::Worker::Opening::Open);
    m_bench->workspace().desk().change(QStringLiteral("Ubah tempat"), [](domain::MeetingRecord& record) {
        record.meeting.place = QStringLiteral("Aula");
    });
    QVERIFY(kept.exists()); // at once: the page goes soon
    m_bench->workspace().saver().flush();
    QVERIFY(!m_bench->workspace().desk().session().isSaving());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, test::kPatienceMs);
    qunsetenv("RISALAH_RECOVERY_FOLDER");
}

void TestOtherRegister::dialog_isAnsweredFirst()
{
    QVERIFY(openMeeting());
    const QSignalSpy asked(&m_bench->session, &Session::aboutToOpen);
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    m_bench->prompt.chosenFiles.push_back({path("notula.pdf")});
    std::optional<qsizetype> askedMeanwhile;
    m_bench->prompt.whileAsked = [&] {
        m_bench->window.openFile(path("kedua.risalah"));
        QCoreApplication::processEvents();
        askedMeanwhile = asked.size();
    };
    m_bench->trigger(Command::SavePaper);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, test::kPatienceMs);
    QCOMPARE(askedMeanwhile.value(), 0);
    QVERIFY(QFile::exists(path("notula.pdf")));
    QCOMPARE(m_bench->session.location(), path("kedua.risalah"));
}

void TestOtherRegister::files_areOpenedOneAfterTheOther()
{
    QVERIFY(openMeeting());
    const domain::MeetingId id = m_bench->workspace().desk().meeting().id;
    QVERIFY(packMeeting(id));
    const QSignalSpy asked(&m_bench->session, &Session::aboutToOpen);
    const QSignalSpy opened(&m_bench->session, &Session::opened);
    for (const char* name : {"pertama.risalah", "tidak-ada.risalah", "kedua.risalah", "paket.risalah"}) {
        m_bench->window.openFile(path(name));
    }
    QCOMPARE(asked.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session.location(), path("kedua.risalah"), test::kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->window.currentPlace().record, id.toString(), test::kPatienceMs);
    QCOMPARE(opened.size(), 1);
}

void TestOtherRegister::sameRegister_isNotOpenedAgain()
{
    QVERIFY(openMeeting());
    QVERIFY(QFile::link(path("pertama.risalah"), path("tautan.risalah")));
    const QSignalSpy asked(&m_bench->session, &Session::aboutToOpen);
    m_bench->window.openFile(path("pertama.risalah"));
    m_bench->window.openFile(path("tautan.risalah"));
    QVERIFY(asked.isEmpty());
    QVERIFY(m_bench->waitForMeeting());
}

QTEST_MAIN(TestOtherRegister)

#include "tst_other_register.moc"

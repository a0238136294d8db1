// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/models/action_cells.h"
#include "ui/models/cell_table_view.h"
#include "ui/widgets.h"
#include "wording/labels.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace risalah;
using namespace risalah::ui;
using risalah::test::WindowBench;

namespace {

int rowsOf(const WindowBench& bench)
{
    return bench.find<CellTableView>(QStringLiteral("table"))->cellModel()->rowCount();
}

QString statusOf(const WindowBench& bench)
{
    return bench.window.findChild<QLabel*>(QStringLiteral("pageStatus"))->text();
}

/// The buttons on the screen that are main ones.
int mainButtons(const WindowBench& bench)
{
    const auto buttons = bench.window.findChildren<QPushButton*>();
    return static_cast<int>(std::ranges::count_if(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->property("role") == QStringLiteral("primary");
    }));
}

void useNotice(const WindowBench& bench)
{
    const auto* bar = bench.window.findChild<NoticeBar*>();
    bar->notice().action();
}

void trigger(WindowBench& bench, Command command)
{
    bench.window.commands().action(command)->trigger();
}

} // namespace

class TestListPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void home_leadsFromEmptyToTheSample();
    void meetings_searchCopyRemoveAndBringBack();
    void meetings_wastebasketGivesBack();
    void lists_countWhatThereIs();
    void lists_leadOutOfAFilter_data();
    void lists_leadOutOfAFilter();
    void emptyPages_haveOneMainButton_data();
    void emptyPages_haveOneMainButton();
    void news_goesWithItsSection();
    void failure_isSaidOnce();
    void settings_keepTheRightEdge();
    void resolutions_printsOnlyFinalOnes();
    void actions_changeStatusAndUndo();
    void actions_menuNamesEveryAssignee();
    void directory_addsPersonWithPositionAndUnit();
    void directory_tellsAWrongNipInTheForm();
    void directory_removesAndBringsBack();
    void directory_keepsSeatGroupsAndHolidays();
    void directory_keepsPhrasesAndBringsThemBack();
    void directory_takesAPastedSheet();
    void templates_comeFromTheOfficesFolder();
    void settings_keepWhatIsTypedWhileOthersSave();
    void settings_keepEachFieldThatIsTypedIn_data();
    void settings_keepEachFieldThatIsTypedIn();
    void settings_followWhatOthersSaveOverOwn();
    void pages_nameEveryFocusableWidget_data();
    void pages_nameEveryFocusableWidget();
};

void TestListPages::home_leadsFromEmptyToTheSample()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Home});
    auto* stack = bench.find<QStackedWidget>(QStringLiteral("stack"));
    QTRY_COMPARE(stack->currentWidget()->objectName(), QStringLiteral("emptySide"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("sampleButton")), Qt::LeftButton);
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Meeting);
    bench.window.open({.page = PageId::Home});
    QTRY_COMPARE(stack->currentWidget()->objectName(), QStringLiteral("cardsSide"));
    // The rakor of 15 July is held and not final on 21 July.
    auto* waiting = bench.find<QWidget>(QStringLiteral("waitingCard"))->findChild<CellTableView*>();
    QTRY_COMPARE(waiting->cellModel()->rowCount(), 1);
    Q_EMIT waiting->rowActivated(waiting->cellModel()->rows().front().key);
    QCOMPARE(bench.window.currentPlace().page, PageId::Meeting);
}

void TestListPages::meetings_searchCopyRemoveAndBringBack()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Meetings});
    QTRY_COMPARE(rowsOf(bench), 1);
    const QAbstractItemModelTester tester(bench.find<CellTableView>(QStringLiteral("table"))->cellModel());

    auto* search = bench.find<QLineEdit>(QStringLiteral("searchEdit"));
    search->setText(QStringLiteral("tidakadadimanapun"));
    QTRY_COMPARE(rowsOf(bench), 0);
    search->setText(QStringLiteral("alat peraga")); // a word of its points
    QTRY_COMPARE(rowsOf(bench), 1);
    search->clear();

    trigger(bench, Command::CopyMeeting);
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Meeting);
    bench.window.open({.page = PageId::Meetings});
    QTRY_COMPARE(rowsOf(bench), 2);

    trigger(bench, Command::RemoveMeeting);
    QTRY_COMPARE(rowsOf(bench), 1);
    useNotice(bench);
    QTRY_COMPARE(rowsOf(bench), 2);
    QCOMPARE(bench.prompt.asked.size(), std::size_t{0});
}

void TestListPages::meetings_wastebasketGivesBack()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Meetings});
    QTRY_COMPARE(rowsOf(bench), 1);
    trigger(bench, Command::RemoveMeeting);
    QTRY_COMPARE(rowsOf(bench), 0);
    auto* states = bench.find<QComboBox>(QStringLiteral("stateBox"));
    states->setCurrentIndex(states->count() - 1);
    QTRY_COMPARE(rowsOf(bench), 1);
    QVERIFY(!bench.window.commands().action(Command::RemoveMeeting)->isEnabled());
    trigger(bench, Command::RestoreMeeting);
    QTRY_COMPARE(rowsOf(bench), 0);
    states->setCurrentIndex(0);
    QTRY_COMPARE(rowsOf(bench), 1);
}

void TestListPages::lists_countWhatThereIs()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Meetings});
    QTRY_COMPARE(statusOf(bench), QStringLiteral("2 rapat"));
    auto* search = bench.find<QLineEdit>(QStringLiteral("searchEdit"));
    search->setText(QStringLiteral("tidakadadimanapun"));
    QTRY_COMPARE(statusOf(bench), QStringLiteral("0 dari 2 rapat"));
    trigger(bench, Command::OpenDirectory);
    bench.find<QPushButton>(QStringLiteral("importButton"))->click();
    QApplication::clipboard()->setText(QStringLiteral("Nama\nAni Wijaya\n\nBudi Jaya\n"));
    bench.find<QPushButton>(QStringLiteral("pasteButton"))->click();
    QTRY_COMPARE(statusOf(bench), QStringLiteral("2 baris dalam lembar"));
    bench.find<QPushButton>(QStringLiteral("closeImportButton"))->click();
    QTRY_VERIFY(statusOf(bench).endsWith(QStringLiteral(" orang")));
}

void TestListPages::lists_leadOutOfAFilter_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("meetings") << PageId::Meetings;
    QTest::newRow("resolutions") << PageId::Resolutions;
    QTest::newRow("actions") << PageId::Actions;
    QTest::newRow("directory") << PageId::Directory;
}

void TestListPages::lists_leadOutOfAFilter()
{
    QFETCH(const PageId, page);
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.show();
    bench.window.open({.page = page});
    auto* search = bench.find<QLineEdit>(QStringLiteral("searchEdit"));
    const auto* leave = bench.find<QPushButton>(QStringLiteral("unfilterButton"));
    search->setText(QStringLiteral("tidakadadimanapun"));
    QTRY_VERIFY(leave->isVisible());
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("unfilterButton")), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(!leave->isVisible());
}

void TestListPages::emptyPages_haveOneMainButton_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("home") << PageId::Home;
    QTest::newRow("meetings") << PageId::Meetings;
    QTest::newRow("directory") << PageId::Directory;
}

void TestListPages::emptyPages_haveOneMainButton()
{
    QFETCH(const PageId, page);
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.show();
    bench.window.open({.page = page});
    QTRY_COMPARE(mainButtons(bench), 1);
    // With something on it the one above is the main one again.
    bench.window.open({.page = PageId::Settings});
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = page});
    QTRY_COMPARE(bench.find<QStackedWidget>(QStringLiteral("stack"))->currentIndex(), 0);
    QTRY_COMPARE(mainButtons(bench), 1);
}

/// What went well is no news in another part of the page; what failed stays.
void TestListPages::news_goesWithItsSection()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.show();
    bench.window.open({.page = PageId::Settings});
    auto* sections = bench.find<QListWidget>(QStringLiteral("sections"));
    const auto* bar = bench.window.findChild<NoticeBar*>();
    bench.window.notify({.text = QStringLiteral("12 berkas disalin.")});
    QVERIFY(bar->isVisible());
    sections->setCurrentRow(2);
    QVERIFY(!bar->isVisible());
    bench.window.notify({.kind = Notice::Kind::Bad, .text = QStringLiteral("Gagal.")});
    sections->setCurrentRow(3);
    QVERIFY(bar->isVisible());
    bench.window.notify({.kind = Notice::Kind::Ok,
                         .text = QStringLiteral("Hari libur dihapus."),
                         .actionText = QStringLiteral("Urungkan"),
                         .action = [] { }});
    sections->setCurrentRow(2);
    QVERIFY(bar->isVisible()); // the only way back
}

void TestListPages::failure_isSaidOnce()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.show();
    const QString reason = QStringLiteral("Berkas tidak dapat ditulis.");
    bench.window.setSaveState({.kind = SaveState::Kind::Failed, .at = {}, .reason = reason});
    QCOMPARE(bench.saveState(), QStringLiteral("Belum tersimpan: ") + reason);
    bench.window.notify({.kind = Notice::Kind::Bad, .text = reason});
    QCOMPARE(bench.saveState(), QStringLiteral("Belum tersimpan"));
    bench.window.findChild<NoticeBar*>()->hide();
    QCOMPARE(bench.saveState(), QStringLiteral("Belum tersimpan: ") + reason);
}

/// Cards of a section that scrolls are as wide as those of one that does not.
void TestListPages::settings_keepTheRightEdge()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.resize(900, 680);
    bench.window.show();
    bench.window.open({.page = PageId::Settings});
    auto* sections = bench.find<QListWidget>(QStringLiteral("sections"));
    const auto rightEdge = [&bench](const char* name) {
        const auto* card = bench.find<QFrame>(QLatin1StringView(name));
        return card->mapTo(&bench.window, QPoint(card->width(), 0)).x();
    };
    const auto* papers = bench.find<ColumnArea>(QStringLiteral("papersPage"));
    const auto* look = bench.find<ColumnArea>(QStringLiteral("lookPage"));
    const int edge = bench.window.width() - 20;
    QTRY_COMPARE(rightEdge("themeCard"), edge);
    QCOMPARE(look->verticalScrollBar()->maximum(), 0);
    sections->setCurrentRow(2);
    QTRY_VERIFY(papers->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(rightEdge("numbersCard"), edge);
    QCOMPARE(papers->mapTo(&bench.window, QPoint(papers->width(), 0)).x(), bench.window.width());
}

void TestListPages::resolutions_printsOnlyFinalOnes()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Resolutions});
    bench.find<QCheckBox>(QStringLiteral("draftsCheck"))->setChecked(true);
    QTRY_VERIFY(rowsOf(bench) > 0);
    QVERIFY(!bench.window.commands().action(Command::PrintResolutions)->isEnabled());
    trigger(bench, Command::OpenResolutionMeeting);
    QCOMPARE(bench.window.currentPlace().page, PageId::Meeting);
}

void TestListPages::actions_changeStatusAndUndo()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Actions});
    QTRY_COMPARE(rowsOf(bench), 0); // a draft's actions are no orders yet
    bench.find<QCheckBox>(QStringLiteral("draftsCheck"))->setChecked(true);
    QTRY_VERIFY(rowsOf(bench) > 0);
    const int before = rowsOf(bench);
    QVERIFY(bench.window.commands().action(Command::ActionDone)->isEnabled());
    trigger(bench, Command::ActionDone);
    QTRY_COMPARE(rowsOf(bench), before - 1); // done ones are not among the unfinished
    useNotice(bench);
    QTRY_COMPARE(rowsOf(bench), before);
}

void TestListPages::actions_menuNamesEveryAssignee()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto imported = bench.addSample();
    QVERIFY(imported.has_value());
    const auto shared =
        bench.ask([id = imported->meetings.front()](app::Register& opened) -> Result<QString> {
            auto loaded = opened.meetings().load(id);
            if (!loaded) {
                return forwardError(loaded);
            }
            domain::MeetingRecord after = loaded->record;
            domain::ActionItem& action = after.actions.front();
            while (action.assignees.size() < 2) {
                domain::Assignee assignee;
                assignee.id = domain::AssigneeId::create();
                assignee.office = QStringLiteral("Dinas Contoh");
                action.assignees.push_back(assignee);
            }
            const auto saved =
                opened.meetings().save(*loaded, after, QStringLiteral("Tambah penanggung jawab"));
            return saved ? Result<QString>(action.id.toString()) : forwardError(saved);
        });
    QVERIFY(shared.has_value());
    bench.window.open({.page = PageId::Actions, .record = *shared, .part = {}});
    bench.find<QCheckBox>(QStringLiteral("draftsCheck"))->setChecked(true);
    QTRY_VERIFY(rowsOf(bench) > 0);
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    table->selectKey(*shared);
    trigger(bench, Command::ActionStatusMenu);
    auto* menu = bench.window.currentPage()->findChild<QMenu*>(QStringLiteral("statusMenu"));
    QVERIFY(menu != nullptr);
    const QList<QAction*> choices = menu->actions();
    const auto submenus =
        std::count_if(choices.begin(), choices.end(), [](const QAction* a) { return a->menu() != nullptr; });
    QCOMPARE(submenus, 2);
    choices.last()->menu()->actions().at(1)->trigger(); // the last assignee has begun
    menu->close();
    QTRY_VERIFY(bench
                    .ask([id = *domain::ActionItemId::fromString(*shared)](app::Register& opened) {
                        return opened.actions().load(id);
                    })
                    ->value.assignees.back()
                    .status
                == domain::AssigneeStatus::InProgress);
}

void TestListPages::directory_addsPersonWithPositionAndUnit()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Directory});
    trigger(bench, Command::AddToDirectory);
    bench.find<QLineEdit>(QStringLiteral("personName"))->setText(QStringLiteral("Ani Wijaya, S.E."));
    bench.find<QLineEdit>(QStringLiteral("personIdentity"))->setText(QStringLiteral("19660801 198803 1 001"));
    bench.find<QLineEdit>(QStringLiteral("positionTitle"))->setText(QStringLiteral("Kepala Bagian Hukum"));
    bench.find<QComboBox>(QStringLiteral("positionUnit"))->setCurrentText(QStringLiteral("Bagian Hukum"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(rowsOf(bench), 1);
    const auto stored = bench.ask([](app::Register& opened) { return opened.directory().snapshot(); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->people.front().value.identity.number, QStringLiteral("196608011988031001"));
    QCOMPARE(stored->positions.size(), std::size_t{1});
    QCOMPARE(stored->units.front().value.name, QStringLiteral("Bagian Hukum"));
    QCOMPARE(stored->positions.front().value.unit, std::optional(stored->units.front().value.id));

    // The same form again changes, it does not add.
    bench.find<QLineEdit>(QStringLiteral("positionTitle"))->setText(QStringLiteral("Asisten Pemerintahan"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(
        bench.ask([](app::Register& opened) { return opened.directory().positions(); })->front().value.title,
        QStringLiteral("Asisten Pemerintahan"));
    QCOMPARE(rowsOf(bench), 1);
}

void TestListPages::directory_tellsAWrongNipInTheForm()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Directory});
    trigger(bench, Command::AddToDirectory);
    bench.find<QLineEdit>(QStringLiteral("personName"))->setText(QStringLiteral("Ani"));
    bench.find<QLineEdit>(QStringLiteral("personIdentity"))->setText(QStringLiteral("123"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_VERIFY(bench.find<QLabel>(QStringLiteral("editorError"))->isVisible());
    QCOMPARE(rowsOf(bench), 0);
}

void TestListPages::directory_removesAndBringsBack()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench
                .ask([](app::Register& opened) {
                    domain::OrgUnit unit;
                    unit.name = QStringLiteral("Dinas Perhubungan");
                    return opened.directory().add(unit);
                })
                .has_value());
    bench.window.open({.page = PageId::Directory, .record = {}, .part = QStringLiteral("perangkat")});
    QTRY_COMPARE(rowsOf(bench), 1);
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    table->selectKey(table->cellModel()->rows().front().key);
    trigger(bench, Command::RemoveFromDirectory);
    QTRY_COMPARE(rowsOf(bench), 0);
    useNotice(bench);
    QTRY_COMPARE(rowsOf(bench), 1);
}

void TestListPages::directory_keepsSeatGroupsAndHolidays()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Directory, .record = {}, .part = QStringLiteral("grup")});
    trigger(bench, Command::AddToDirectory);
    bench.find<QLineEdit>(QStringLiteral("groupName"))->setText(QStringLiteral("Forkopimda"));
    bench.find<QPlainTextEdit>(QStringLiteral("groupSeats"))
        ->setPlainText(QStringLiteral("Kapolres; Polres; forkopimda\n\nKetua DPRD\n"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(rowsOf(bench), 1);
    const auto groups = bench.ask([](app::Register& opened) { return opened.directory().seatGroups(); });
    QCOMPARE(groups->front().value.entries.size(), std::size_t{2});
    QCOMPARE(groups->front().value.entries.front().category, QStringLiteral("forkopimda"));

    bench.find<QTabBar>(QStringLiteral("tabs"))->setCurrentIndex(3);
    trigger(bench, Command::AddToDirectory);
    auto* date = bench.find<QLineEdit>(QStringLiteral("holidayDate"));
    date->setText(QStringLiteral("31/2"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QVERIFY(bench.find<QLabel>(QStringLiteral("editorError"))->isVisible());
    date->setText(QStringLiteral("27/8/2025"));
    bench.find<QLineEdit>(QStringLiteral("holidayName"))->setText(QStringLiteral("Pemungutan suara ulang"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(rowsOf(bench), 1);
    const auto calendar = bench.ask([](app::Register& opened) { return opened.directory().calendar(); });
    QVERIFY(!calendar->isWorkingDay(*domain::Date::of(2025, 8, 27)));
}

void TestListPages::directory_keepsPhrasesAndBringsThemBack()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Directory, .part = QStringLiteral("kalimat")});
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Directory);
    trigger(bench, Command::AddToDirectory);
    bench.find<QPlainTextEdit>(QStringLiteral("phraseText"))
        ->setPlainText(QStringLiteral("Rapat dibuka oleh pimpinan rapat."));
    bench.find<QPushButton>(QStringLiteral("saveButton"))->click();
    QTRY_COMPARE(rowsOf(bench), 1);
    const auto kept = bench.ask([](app::Register& opened) { return opened.directory().phrases(); });
    QCOMPARE(kept->front().value.text, QStringLiteral("Rapat dibuka oleh pimpinan rapat."));
    trigger(bench, Command::RemoveFromDirectory);
    QTRY_COMPARE(rowsOf(bench), 0);
    useNotice(bench);
    QTRY_COMPARE(rowsOf(bench), 1);
}

void TestListPages::directory_takesAPastedSheet()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Directory, .record = {}, .part = QStringLiteral("lembar")});
    QApplication::clipboard()->setText(
        QStringLiteral("Nama\tNIP\tJabatan\tUnit kerja\n"
                       "Ani Wijaya\t196608011988031001\tKepala Bagian Hukum\tBagian Hukum\n"
                       "Budi Salah\t123\tStaf\tBagian Hukum\n"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("pasteButton")), Qt::LeftButton);
    auto* preview = bench.find<CellTableView>(QStringLiteral("importTable"));
    QTRY_COMPARE(preview->cellModel()->rowCount(), 2);
    QVERIFY(!preview->cellModel()->rows().back().cells.back().text.isEmpty());
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("takeButton")), Qt::LeftButton);
    QTRY_COMPARE(rowsOf(bench), 1);
}

void TestListPages::templates_comeFromTheOfficesFolder()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    const auto imported = bench.addSample();
    QVERIFY(imported.has_value());
    const auto drawn = [&bench, id = imported->meetings.front()] {
        return bench.ask([id](app::Register& opened) { return opened.minutes().render(id, {}); });
    };
    const QTemporaryDir office;
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("papers")});
    auto* choose = bench.find<QPushButton>(QStringLiteral("chooseTemplates"));
    auto* bundled = bench.find<QPushButton>(QStringLiteral("bundledTemplates"));
    QVERIFY(!bundled->isVisible());
    bench.prompt.chosenFiles.push_back({office.path()});
    choose->click();
    QVERIFY(QFile::exists(office.filePath(QStringLiteral("BACA-DULU.md"))));
    QVERIFY(bench.find<QLabel>(QStringLiteral("templatesText"))->text().contains(office.path()));
    QTRY_VERIFY(bench.saveState().contains(QStringLiteral("Tersimpan")));
    QVERIFY(drawn().has_value());

    QFile letterhead(office.filePath(QStringLiteral("kop.html")));
    QVERIFY(letterhead.open(QIODevice::WriteOnly) && letterhead.write("<p>{{tidakAda}}</p>") > 0);
    letterhead.close();
    QCOMPARE(drawn().error().code, ErrorCode::TemplateUnknownName);
    bench.prompt.chosenFiles.push_back({office.path()}); // chosen again, it keeps what somebody wrote
    choose->click();
    QVERIFY(letterhead.open(QIODevice::ReadOnly));
    QVERIFY(letterhead.readAll().contains("tidakAda"));

    bundled->click();
    QVERIFY(drawn().has_value());
    QVERIFY(bench.settings().value(app::SettingKeys::templateFolder).isEmpty());
    QVERIFY(!bundled->isVisible());
    // A folder nobody may write into: one sentence, and nothing changes.
    bench.prompt.chosenFiles.push_back({QStringLiteral("/proc/tidak-ada")});
    choose->click();
    QVERIFY(bench.find<QLabel>(QStringLiteral("problemText"))
                ->text()
                .contains(QStringLiteral("/proc/tidak-ada")));
    QVERIFY(bench.settings().value(app::SettingKeys::templateFolder).isEmpty());
}

void TestListPages::settings_keepWhatIsTypedWhileOthersSave()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QVERIFY(bench.addSample().has_value());
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("office")});
    const auto comeBack = [&bench] {
        QEvent comesBack(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&bench.window, &comesBack);
    };
    comeBack();
    QTRY_VERIFY(bench.session.office().has_value());
    auto* phone = bench.find<QLineEdit>(QStringLiteral("phone"));
    auto* address = bench.find<QLineEdit>(QStringLiteral("address"));
    const QString stateBefore = bench.saveState();
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("99"));
    const QString typed = phone->text();
    const auto saved = bench.ask([](app::Register& opened) {
        const auto before = opened.directory().office();
        domain::Office office = (*before)->value;
        office.address = QStringLiteral("Jalan Lain 7");
        office.phone = QStringLiteral("(0717) 111111");
        return opened.directory().saveOffice(*before, office);
    });
    QVERIFY(saved.has_value());
    comeBack();
    QTRY_COMPARE(address->text(), QStringLiteral("Jalan Lain 7"));
    QCOMPARE(phone->text(), typed);
    QCOMPARE(bench.saveState(), stateBefore); // it was not this window that saved
    // What is only looked at is no newer than what others saved.
    phone->setModified(false);
    Q_EMIT bench.session.officeChanged();
    QCOMPARE(phone->text(), QStringLiteral("(0717) 111111"));
}

void TestListPages::settings_keepEachFieldThatIsTypedIn_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("saved");
    const auto row = [](const char* part, const char* field, const QVariant& saved) {
        QTest::newRow(field) << QString::fromLatin1(part) << QString::fromLatin1(field) << saved;
    };
    row("office", "phone", QStringLiteral("123"));
    row("papers", "standingAgenda", QStringLiteral("123"));
    row("papers", "officeQuorum", 30);
    row("signing", "footer", QStringLiteral("123"));
}

void TestListPages::settings_keepEachFieldThatIsTypedIn()
{
    QFETCH(const QString, part);
    QFETCH(const QString, field);
    QFETCH(const QVariant, saved);
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Settings, .record = {}, .part = part});
    bench.window.activateWindow();
    auto* place = bench.find<QWidget>(field);
    const auto shown = [place] { return place->property(place->metaObject()->userProperty().name()); };
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    const auto othersSave = [&bench](const QString& text, int percent) {
        const auto done = bench.ask([&](app::Register& opened) {
            const auto before = opened.directory().office();
            domain::Office office = (*before)->value;
            office.phone = office.footerSentence = office.city = text;
            office.standingAgenda = {text};
            office.quorumPercent = percent;
            return opened.directory().saveOffice(*before, office);
        });
        bench.session.reloadOffice();
        return done.has_value();
    };
    const auto city = [&bench] { return bench.session.office()->value.city; };
    // Somebody looks at it: what others save is shown.
    place->setFocus();
    QVERIFY(othersSave(QStringLiteral("123"), 30));
    QTRY_COMPARE(city(), QStringLiteral("123"));
    QCOMPARE(shown(), saved);
    // Somebody types in it: that stays.
    QTest::keyClick(place, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(place, QStringLiteral("4"));
    const QVariant typed = shown();
    QVERIFY(typed != saved);
    QVERIFY(othersSave(QStringLiteral("456"), 60));
    QTRY_COMPARE(city(), QStringLiteral("456"));
    QCOMPARE(shown(), typed);
}

/// What this window saved is no longer what is being typed, be it that the caret is still there.
void TestListPages::settings_followWhatOthersSaveOverOwn()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("office")});
    auto* phone = bench.find<QLineEdit>(QStringLiteral("phone"));
    const auto saved = [&bench] { return bench.session.office()->value.phone; };
    const auto othersSave = [&bench](const QString& number) {
        const auto done = bench.ask([number](app::Register& opened) {
            const auto before = opened.directory().office();
            domain::Office office = (*before)->value;
            office.phone = number;
            return opened.directory().saveOffice(*before, office);
        });
        bench.session.reloadOffice();
        return done.has_value();
    };
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("11"));
    QTest::keyClick(phone, Qt::Key_Return);
    QTRY_COMPARE(saved(), QStringLiteral("11"));
    QVERIFY(bench.saveState().contains(QStringLiteral("Tersimpan")));
    QVERIFY(othersSave(QStringLiteral("22")));
    QTRY_COMPARE(saved(), QStringLiteral("22"));
    QCOMPARE(phone->text(), QStringLiteral("22"));
    // Left for another field it is saved as well.
    QTest::keyClicks(phone, QStringLiteral("3"));
    bench.find<QLineEdit>(QStringLiteral("email"))->setFocus();
    QTRY_COMPARE(saved(), QStringLiteral("223"));
    QVERIFY(othersSave(QStringLiteral("44")));
    QTRY_COMPARE(saved(), QStringLiteral("44"));
    QCOMPARE(phone->text(), QStringLiteral("44"));
}

void TestListPages::pages_nameEveryFocusableWidget_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("home") << static_cast<int>(PageId::Home);
    QTest::newRow("meetings") << static_cast<int>(PageId::Meetings);
    QTest::newRow("resolutions") << static_cast<int>(PageId::Resolutions);
    QTest::newRow("actions") << static_cast<int>(PageId::Actions);
    QTest::newRow("directory") << static_cast<int>(PageId::Directory);
    QTest::newRow("numbers") << static_cast<int>(PageId::Numbers);
}

void TestListPages::pages_nameEveryFocusableWidget()
{
    QFETCH(int, page);
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = static_cast<PageId>(page)});
    const auto widgets = bench.window.currentPage()->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        // Qt's own parts: the line inside a spin box, the list a combo box drops.
        const bool partOfAnother = widget->objectName().startsWith(QLatin1StringView("qt_"))
            || widget->window() != bench.window.window();
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr || partOfAnother) {
            continue;
        }
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
}

QTEST_MAIN(TestListPages)
#include "tst_list_pages.moc"

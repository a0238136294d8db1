// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in the window from end to end, by object names, keys and commands.
#include "support/hands.h"
#include "support/window_bench.h"
#include "ui/models/cell_table_view.h"
#include "ui/widgets.h"
#include "ui/window_place.h"
#include "ui/work/compare_panel.h"
#include "ui/work/fitted_text.h"
#include "ui/work/follow_up_page.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/presentation_window.h"

#include <QBuffer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>

#include <sys/fsuid.h>

#include <cstdlib>

using namespace risalah;
using namespace risalah::ui;
using risalah::test::WindowBench;

namespace {

using test::kPatienceMs;

void goToStep(const WindowBench& bench, Step step)
{
    bench.find<QTabBar>(QStringLiteral("steps"))->setCurrentIndex(static_cast<int>(step));
}

OutlineEditor& outline(const WindowBench& bench)
{
    goToStep(bench, Step::Discussion);
    auto* view = bench.find<OutlineView>(QStringLiteral("outline"));
    view->setFocus();
    view->enterRowAt(view->model()->rowCount() - 1, -1);
    return view->editor();
}

void typeInto(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

bool isSaved(const WindowBench& bench)
{
    return QTest::qWaitFor([&bench] { return bench.saveState().contains(QStringLiteral("Tersimpan")); },
                           kPatienceMs);
}

bool openSample(WindowBench& bench)
{
    if (!bench.openNew()) {
        return false;
    }
    bench.trigger(Command::TrySample);
    return bench.waitForMeeting();
}

int pagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    QBuffer bytes;
    bytes.setData(file.readAll());
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&bytes);
    return document.pageCount();
}

} // namespace

class TestJourneys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStart_leadsToTheSampleAndKeepsEveryEdit();
    void newMeeting_isWrittenFromNothing();
    void paper_isPrintedAndSaved();
    void palette_findsCommandsMeetingsAndPeople();
    void sheets_openByTheirKeys();
    void help_isThatOfTheStep_data();
    void help_isThatOfTheStep();
    void preview_staysWhereItWasAskedFor();
    void preview_saysThatThereIsNoRoom();
    void presentation_followsTheEditor();
    void presentation_showsWhatWasTakenLast();
    void twoWindows_doNotOverwriteEachOther();
    void windowPlace_isWithinReach_data();
    void windowPlace_isWithinReach();
    void windowLeftInACorner_comesBackWhole();
    void firstWindow_fitsTheScreen();
    void window_becomesNarrowBesideThePaper();
    void unreadableRegister_saysWhy();
    void readOnlyRegister_saysSo();
    void layout_isKeptWhenItChanges();
    void layout_isResetEverywhere();
    void window_isNotLostWithItsScreen();
    void letters_growByKeysAndAreKept();
    void unfinishedMeeting_isReopened();
};

void TestJourneys::firstStart_leadsToTheSampleAndKeepsEveryEdit()
{
    WindowBench bench;
    QVERIFY(bench.create());
    QCOMPARE(bench.window.currentPlace().page, PageId::Start);
    auto* government = bench.find<QLineEdit>(QStringLiteral("government"));
    QVERIFY(government->hasFocus());
    QTest::keyClick(government, Qt::Key_Return); // nothing answered yet
    QVERIFY(!bench.session.office().has_value());
    typeInto(government, QStringLiteral("Pemerintah Kota Contoh"));
    typeInto(bench.find<QLineEdit>(QStringLiteral("unit")), QStringLiteral("Sekretariat Daerah"));
    QTest::keyClick(bench.find<QLineEdit>(QStringLiteral("unit")), Qt::Key_Return);
    QTRY_VERIFY(bench.session.office().has_value());
    QTRY_VERIFY(bench.find<QPushButton>(QStringLiteral("sample"))->isVisible());
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("sample")), Qt::LeftButton);
    QVERIFY(bench.waitForMeeting());

    goToStep(bench, Step::Invitation);
    typeInto(bench.find<QLineEdit>(QStringLiteral("place")), QStringLiteral("Ruang Tudung Saji"));
    outline(bench);
    QTest::keyClicks(&outline(bench), QStringLiteral("Jadwal kampanye disampaikan kepada Polresta."));
    QVERIFY(isSaved(bench));
    const domain::Meeting written = bench.workspace().desk().meeting();
    QCOMPARE(written.place, QStringLiteral("Ruang Tudung Saji"));
    QCOMPARE(written.points.back().text, QStringLiteral("Jadwal kampanye disampaikan kepada Polresta."));

    bench.trigger(Command::Undo);
    QVERIFY(bench.workspace().desk().meeting().points.size() < written.points.size());
    bench.trigger(Command::Redo);
    QCOMPARE(bench.workspace().desk().meeting().points, written.points);
    bench.window.open({.page = PageId::Meetings});

    WindowBench next;
    QVERIFY(next.openAgain(bench.session.location()));
    next.window.open({.page = PageId::Meeting, .record = written.id.toString()});
    QVERIFY(next.waitForMeeting());
    QCOMPARE(next.workspace().desk().meeting().place, written.place);
    QCOMPARE(next.workspace().desk().meeting().points, written.points);
    goToStep(next, Step::Invitation);
    QCOMPARE(next.find<QLineEdit>(QStringLiteral("place"))->text(), written.place);
}

void TestJourneys::newMeeting_isWrittenFromNothing()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("Ctrl+N")));
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Meeting);
    QVERIFY(bench.waitForMeeting());
    const auto blocking = [&bench] {
        const auto findings = bench.workspace().desk().findings();
        return std::count_if(findings.begin(), findings.end(), [](const domain::Finding& finding) {
            return finding.severity == domain::Severity::Blocks;
        });
    };
    const auto before = blocking();
    QVERIFY(before > 0);
    typeInto(bench.find<QLineEdit>(QStringLiteral("meetingTitle")),
             QStringLiteral("Rakor Penanganan Banjir"));
    goToStep(bench, Step::Invitation);
    typeInto(bench.find<QLineEdit>(QStringLiteral("place")), QStringLiteral("Smart Room Center"));
    outline(bench);
    test::Hands hands;
    hands.type(QStringLiteral("Normalisasi kolong diselesaikan bulan ini.\n"));
    hands.type(QStringLiteral("! Menyusun jadwal pengerukan @PUPR >5hk\n"));
    const domain::MeetingRecord& record = bench.workspace().desk().record();
    QCOMPARE(record.meeting.title, QStringLiteral("Rakor Penanganan Banjir"));
    QCOMPARE(record.meeting.points.size(), std::size_t{1});
    QCOMPARE(record.actions.size(), std::size_t{1});
    QCOMPARE(record.actions.front().assignees.front().office, QStringLiteral("PUPR"));
    QVERIFY(blocking() < before);
    QVERIFY(isSaved(bench));
    bench.window.open({.page = PageId::Meetings});
    QTRY_COMPARE(bench.find<CellTableView>(QStringLiteral("table"))->cellModel()->rowCount(), 1);
}

void TestJourneys::paper_isPrintedAndSaved()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    const QString printed = bench.pathOf(QStringLiteral("cetak.pdf"));
    bench.trigger(Command::PrintPaper); // given up: nothing happens
    QVERIFY(!QFile::exists(printed));
    bench.prompt.printer = [&printed](QPrinter& printer) {
        printer.setOutputFileName(printed);
        return true;
    };
    bench.trigger(Command::PrintPaper);
    QTRY_VERIFY(QFile::exists(printed));
    const QString saved = bench.pathOf(QStringLiteral("notula.pdf"));
    bench.prompt.chosenFiles.push_back({saved});
    bench.trigger(Command::SavePaper);
    QTRY_VERIFY(QFile::exists(saved));
    QVERIFY(pagesOf(saved) > 0);
    QCOMPARE(pagesOf(printed), pagesOf(saved));
    QCOMPARE(bench.prompt.unexpected, 0);
}

void TestJourneys::palette_findsCommandsMeetingsAndPeople()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    bench.window.open({.page = PageId::Home});
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("Ctrl+K")));
    auto* field = bench.window.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    const auto* list = bench.window.findChild<QListWidget*>(QStringLiteral("paletteList"));
    QTRY_VERIFY(field->isVisible());
    const auto holds = [list](const QString& words) {
        return !list->findItems(words, Qt::MatchContains).isEmpty();
    };
    QTest::keyClicks(field, QStringLiteral("rapat baru"));
    QTRY_VERIFY(holds(QStringLiteral("Rapat baru")));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("kapolres")); // who was invited
    QTRY_VERIFY(holds(QStringLiteral("Kapolres")));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("kampanye pemilihan ulang"));
    QTRY_VERIFY(holds(QStringLiteral("Kampanye Pemilihan Ulang")));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Meeting);
    QVERIFY(!field->isVisible());
}

void TestJourneys::sheets_openByTheirKeys()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    bench.window.open({.page = PageId::Actions});
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("F1")));
    QCOMPARE(bench.window.currentPlace(),
             (Place{.page = PageId::Help, .record = {}, .part = QStringLiteral("tindak-lanjut")}));
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("Ctrl+/")));
    QCOMPARE(bench.window.currentPlace().part, QStringLiteral("pintasan"));
}

void TestJourneys::help_isThatOfTheStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("topic");
    QTest::newRow("invitation") << Step::Invitation << QStringLiteral("rapat");
    QTest::newRow("attendance") << Step::Attendance << QStringLiteral("rapat");
    QTest::newRow("discussion") << Step::Discussion << QStringLiteral("pembahasan");
    QTest::newRow("follow-up") << Step::FollowUp << QStringLiteral("tindak-lanjut");
    QTest::newRow("findings") << Step::Findings << QStringLiteral("rapat");
    QTest::newRow("signing") << Step::Signing << QStringLiteral("tanda-tangan");
}

void TestJourneys::help_isThatOfTheStep()
{
    QFETCH(const Step, step);
    QFETCH(const QString, topic);
    WindowBench bench;
    QVERIFY(openSample(bench));
    goToStep(bench, step);
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("F1")));
    QCOMPARE(bench.window.currentPlace(), (Place{.page = PageId::Help, .record = {}, .part = topic}));
}

/// In a window that has no room for it by itself.
void TestJourneys::preview_staysWhereItWasAskedFor()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    const PreviewPane& preview = bench.workspace().preview();
    for (int step = 0; step < kStepCount; ++step) { // what each needs is known once it was seen
        goToStep(bench, static_cast<Step>(step));
        QCoreApplication::processEvents();
    }
    goToStep(bench, Step::Discussion);
    const int both =
        bench.workspace().QWidget::minimumSizeHint().width(); // with the preview beside the editor
    const int beside = bench.window.width() - bench.workspace().width();
    const auto widen = [&](int width) {
        bench.window.resize(beside + width, 768);
        QCoreApplication::processEvents();
    };
    widen(both + 5);
    QVERIFY(!preview.isVisible());
    bench.trigger(Command::TogglePreview);
    QVERIFY(preview.isVisible());
    widen(both + 10);
    QVERIFY(preview.isVisible());
    widen(both - 200); // really too narrow for both
    QVERIFY(!preview.isVisible());
    widen(both + 10);
    QVERIFY(preview.isVisible());
    bench.trigger(Command::TogglePreview);
    widen(both + 5);
    QVERIFY(!preview.isVisible());
    // A sheet is asked for, too, and can be sent away.
    bench.trigger(Command::BlankSheet);
    widen(both + 10);
    QVERIFY(preview.isVisible());
    bench.trigger(Command::TogglePreview);
    widen(both + 5);
    QVERIFY(!preview.isVisible());
}

void TestJourneys::preview_saysThatThereIsNoRoom()
{
    WindowBench bench;
    bench.appearance().setLetterPercent(150);
    QVERIFY(openSample(bench));
    goToStep(bench, Step::Discussion);
    bench.trigger(Command::TogglePreview);
    QVERIFY(!bench.workspace().preview().isVisible());
    QVERIFY(bench.window.findChild<NoticeBar*>()->notice().text.contains(QStringLiteral("terlalu sempit")));
    QCoreApplication::processEvents();
    QCOMPARE(bench.window.size(), QSize(1366, 768));
    bench.appearance().setLetterPercent(100);
}

void TestJourneys::presentation_followsTheEditor()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    bench.trigger(Command::Present);
    auto* wall = bench.window.findChild<PresentationWindow*>();
    QVERIFY(wall != nullptr && wall->isWindow() && wall->isVisible());
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(wall->screen() != bench.window.screen()); // on the projector at once, in full
    QVERIFY(wall->isFullScreen());
    QCOMPARE(wall->size(), wall->screen()->size());
    const auto* running = wall->findChild<FittedText*>(QStringLiteral("presentationPoint"));
    const auto* decisions = wall->findChild<FittedText*>(QStringLiteral("presentationDecisions"));
    const auto* agenda = wall->findChild<FittedText*>(QStringLiteral("presentationAgenda"));
    QVERIFY(agenda->plainText().contains(bench.workspace().desk().meeting().agenda.front().title));
    QTest::keyClicks(&outline(bench), QStringLiteral("Posko <bersama> dibuka & dijaga."));
    QVERIFY(running->plainText().contains(QStringLiteral("Posko <bersama> dibuka & dijaga.")));
    const int before = decisions->letterPixels();
    QVERIFY(before >= 16);
    bench.trigger(Command::MakeResolution);
    const QString number =
        QStringLiteral("Keputusan %1").arg(bench.workspace().desk().meeting().resolutions.size());
    QVERIFY(decisions->plainText().contains(number));
    QVERIFY(wall->findChildren<QLineEdit*>().isEmpty()); // nothing to edit
    wall->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), wall);
    QTest::keyClick(wall, Qt::Key_F11);
    QVERIFY(!wall->isFullScreen());
    QTest::keyClick(wall, Qt::Key_F11);
    QVERIFY(wall->isFullScreen());
    QTest::keyClick(wall, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.settings().value(app::SettingKeys::presentationZoom), 110);
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(!wall->isVisible());
}

void TestJourneys::presentation_showsWhatWasTakenLast()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    const QString words = QStringLiteral("agar perangkat daerah terkait menyelesaikan pendataan lokasi dan "
                                         "melaporkannya kepada Sekretaris Daerah secara tertulis ");
    bench.workspace().desk().change(QStringLiteral("ubah"), [&words](domain::MeetingRecord& record) {
        record.meeting.resolutions.clear();
        record.actions.clear();
        for (int i = 1; i <= 4; ++i) {
            domain::Resolution resolution;
            resolution.id = domain::ResolutionId::create();
            resolution.text = words.repeated(3) + QStringLiteral("pada keputusan ke-%1").arg(i);
            record.meeting.resolutions.push_back(resolution);
        }
        for (int i = 1; i <= 6; ++i) {
            domain::ActionItem action;
            action.id = domain::ActionItemId::create();
            action.number = i;
            action.text = words.repeated(2) + QStringLiteral("pada tugas ke-%1").arg(i);
            record.actions.push_back(action);
        }
    });
    bench.trigger(Command::Present);
    auto* wall = bench.window.findChild<PresentationWindow*>();
    QVERIFY(wall != nullptr && wall->isVisible());
    wall->showNormal();
    wall->resize(1100, 640);
    const auto* decisions = wall->findChild<FittedText*>(QStringLiteral("presentationDecisions"));
    const QString heading = QStringLiteral("Keputusan dan tindak lanjut");
    const auto shows = [decisions, &heading](const QString& what) {
        const QString shown = decisions->shownText().replace(u'\n', u' ');
        return shown.startsWith(heading) && shown.contains(what);
    };
    bench.workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& record) {
        domain::Resolution resolution;
        resolution.id = domain::ResolutionId::create();
        resolution.text = QStringLiteral("Posko bersama dibuka mulai besok.");
        record.meeting.resolutions.push_back(resolution);
    });
    QTRY_VERIFY2(shows(QStringLiteral("Posko bersama dibuka mulai besok.")),
                 qPrintable(decisions->shownText()));
    QVERIFY(shows(QStringLiteral("lagi di bawah")));
    bench.workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& record) {
        record.actions.back().text = QStringLiteral("Laporan akhir disampaikan.");
    });
    QTRY_VERIFY(shows(QStringLiteral("Laporan akhir disampaikan.")));
    QVERIFY(shows(QStringLiteral("lagi di atas")));
    bench.workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& record) {
        record.meeting.resolutions.front().text = QStringLiteral("Rapat berikutnya dijadwalkan.");
    });
    QTRY_VERIFY(shows(QStringLiteral("Keputusan 1 Rapat berikutnya dijadwalkan.")));

    // A point too long for its room is read from its end, under its heading.
    const auto* running = wall->findChild<FittedText*>(QStringLiteral("presentationPoint"));
    auto& line = outline(bench);
    line.insertPlainText(words.repeated(12) + QStringLiteral("sampai akhir kalimat ini."));
    QTRY_VERIFY(running->shownText().endsWith(QStringLiteral("sampai akhir kalimat ini.")));
    QVERIFY(running->shownText().startsWith(QStringLiteral("Sedang dibahas")));
    // What is drawn ends with whole lines: nothing touches the edges of the room of the text.
    const QImage drawn = const_cast<FittedText*>(running)->grab().toImage();
    for (int x = 0; x < drawn.width(); ++x) {
        QCOMPARE(drawn.pixelColor(x, drawn.height() - 1), drawn.pixelColor(0, drawn.height() - 1));
    }
}

void TestJourneys::windowPlace_isWithinReach_data()
{
    QTest::addColumn<QRect>("left");
    QTest::addColumn<bool>("stays");
    QTest::newRow("in the middle") << QRect(40, 40, 1200, 640) << true;
    QTest::newRow("drawn somewhat over the edge") << QRect(500, 300, 1200, 640) << true;
    QTest::newRow("on the second screen") << QRect(1400, 60, 1280, 760) << true;
    QTest::newRow("a corner is seen") << QRect(3152, 1044, 1280, 760) << false;
    QTest::newRow("its title bar is above the screen") << QRect(100, -300, 1280, 760) << false;
    QTest::newRow("below the screen") << QRect(100, 720, 1280, 760) << false;
    QTest::newRow("nowhere") << QRect(9000, 9000, 1280, 760) << false;
    QTest::newRow("larger than any screen") << QRect(-4000, -4000, 5000, 5000) << false;
}

void TestJourneys::windowPlace_isWithinReach()
{
    QFETCH(const QRect, left);
    QFETCH(const bool, stays);
    const QList<QRect> screens{{0, 0, 1366, 728}, {1366, 0, 1920, 1080}};
    const QRect place = reachablePlace(left, screens);
    QCOMPARE(place == left, stays);
    if (!stays) {
        QVERIFY(std::ranges::any_of(screens, [&place](const QRect& one) { return one.contains(place); }));
        QVERIFY(place.top() >= 24); // the title bar, too
    }
}

void TestJourneys::windowLeftInACorner_comesBackWhole()
{
    QTemporaryDir folder;
    const QRect screens = QGuiApplication::primaryScreen()->availableVirtualGeometry();
    {
        WindowBench bench(folder.path());
        bench.window.resize(1280, 700);
        bench.window.move(screens.right() - 134, screens.bottom() - 36);
        QVERIFY(bench.window.close());
    }
    const WindowBench bench(folder.path());
    const QPoint place = bench.window.pos();
    QVERIFY2(place.x() + 1280 <= screens.right() + 1 && place.y() + 700 <= screens.bottom() + 1,
             qPrintable(QStringLiteral("%1, %2").arg(place.x()).arg(place.y())));
}

void TestJourneys::firstWindow_fitsTheScreen()
{
    const QWidget window;
    const QRect screen = window.screen()->availableGeometry();
    const QSize size = sizeOnScreen(window, {5000, 5000});
    QVERIFY(size.width() < screen.width() && size.height() < screen.height());
    QCOMPARE(sizeOnScreen(window, {800, 600}), QSize(800, 600));
}

void TestJourneys::window_becomesNarrowBesideThePaper()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    QVERIFY(bench.workspace().preview().isVisible());
    const Place meeting = bench.window.currentPlace();
    for (const PageId page :
         {PageId::Home, PageId::Meetings, PageId::Resolutions, PageId::Actions, PageId::Directory,
          PageId::Settings, PageId::Numbers, PageId::Verify, PageId::Help, PageId::Register}) {
        bench.window.open({.page = page});
        QVERIFY2(bench.window.minimumSizeHint().width() <= 1000,
                 qPrintable(QStringLiteral("page %1: %2")
                                .arg(static_cast<int>(page))
                                .arg(bench.window.minimumSizeHint().width())));
    }
    bench.window.open(meeting);
    for (int step = 0; step < kStepCount; ++step) {
        bench.workspace().goTo(static_cast<Step>(step));
        QVERIFY2(
            bench.window.minimumSizeHint().width() <= 1000,
            qPrintable(QStringLiteral("step %1: %2").arg(step).arg(bench.window.minimumSizeHint().width())));
    }
    bench.window.resize(1000, 740);
    QCOMPARE(bench.window.width(), 1000);
}

void TestJourneys::twoWindows_doNotOverwriteEachOther()
{
    WindowBench first;
    QVERIFY(openSample(first));
    const QString meeting = first.window.currentPlace().record;
    WindowBench second;
    QVERIFY(second.openAgain(first.session.location()));
    second.window.open({.page = PageId::Meeting, .record = meeting});
    QVERIFY(second.waitForMeeting());

    QTest::keyClicks(&outline(first), QStringLiteral("Dari jendela pertama."));
    QVERIFY(isSaved(first));
    QTest::keyClicks(&outline(second), QStringLiteral("Dari jendela kedua."));
    QTRY_VERIFY_WITH_TIMEOUT(second.saveState().startsWith(QStringLiteral("Belum tersimpan")), kPatienceMs);
    const auto stored = first.ask(
        [id = first.workspace().desk().meeting().id](app::Register& r) { return r.meetings().load(id); });
    QVERIFY(stored.has_value());
    QCOMPARE(stored->record.meeting.points.back().text, QStringLiteral("Dari jendela pertama."));
    QCOMPARE(second.workspace().desk().meeting().points.back().text, QStringLiteral("Dari jendela kedua."));
    QTRY_VERIFY(second.workspace().findChild<ComparePanel*>()->isVisible());
}

void TestJourneys::unreadableRegister_saysWhy()
{
    WindowBench bench;
    const QString path = bench.pathOf(QStringLiteral("rusak.risalah"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bukan register");
    file.close();
    bench.session.open(path, app::Worker::Opening::Open);
    QTRY_COMPARE(bench.window.currentPlace().page, PageId::Register);
    QTRY_VERIFY(
        bench.find<QLabel>(QStringLiteral("problemText"))->text().contains(QStringLiteral("rusak.risalah")));
}

void TestJourneys::readOnlyRegister_saysSo()
{
    QTemporaryDir folder;
    QString meeting;
    QString path;
    {
        WindowBench bench(folder.path());
        QVERIFY(openSample(bench));
        meeting = bench.window.currentPlace().record;
        path = bench.session.location();
        bench.window.close();
    }
    const auto readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, readers));
    QVERIFY(
        QFile::setPermissions(folder.path(), readers | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    WindowBench bench;
    QVERIFY(bench.openNew()); // brings up the register's thread, which then loses root's powers
    QVERIFY(bench
                .ask([](app::Register&) {
                    setfsuid(65534);
                    return Result<void>();
                })
                .has_value());
    const QSignalSpy opened(&bench.session, &Session::opened);
    const QSignalSpy failed(&bench.session, &Session::openFailed);
    bench.session.open(path, app::Worker::Opening::Open);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), kPatienceMs);
    QString sentence;
    if (!failed.isEmpty()) {
        bench.window.open({.page = PageId::Register});
        sentence = bench.find<QLabel>(QStringLiteral("problemText"))->text();
    } else {
        bench.window.open({.page = PageId::Meeting, .record = meeting});
        QVERIFY(bench.waitForMeeting());
        QTest::keyClicks(&outline(bench), QStringLiteral("Tidak boleh hilang."));
        QTRY_VERIFY_WITH_TIMEOUT(bench.saveState().startsWith(QStringLiteral("Belum tersimpan")),
                                 kPatienceMs);
        sentence = bench.saveState();
    }
    QVERIFY2(sentence.contains(QStringLiteral("hanya dapat dibaca")), qPrintable(sentence));
}

void TestJourneys::layout_isKeptWhenItChanges()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    bench.window.resize(1200, 700);
    const auto keptSize = [&bench] {
        QWidget again;
        again.restoreGeometry(bench.settings().value(app::SettingKeys::windowGeometry));
        return again.size();
    };
    QTRY_COMPARE(keptSize(), QSize(1200, 700));
    bench.window.open({.page = PageId::Meetings});
    auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    QTRY_VERIFY(table->cellModel()->rowCount() > 0); // the column is as wide as what stands in it
    const int width = table->header()->sectionSize(0);
    table->header()->resizeSection(0, width + 40);
    QTRY_VERIFY(!bench.settings().value(app::SettingKeys::columns).isEmpty());

    bench.appearance().setLetterPercent(125); // columns are kept in the 100 % design
    QTRY_COMPARE(table->header()->sectionSize(0), theme().px(width + 40));
    table->header()->resizeSection(0, 300);
    QTRY_VERIFY(bench.settings().value(app::SettingKeys::columns).join(u' ').contains(u" 240 "));
    bench.appearance().setLetterPercent(100);
    QTRY_COMPARE(table->header()->sectionSize(0), 240);
    bench.trigger(Command::ResetLayout);
    QTRY_COMPARE(table->header()->sectionSize(0), width);
}

void TestJourneys::layout_isResetEverywhere()
{
    WindowBench bench;
    QVERIFY(openSample(bench));
    bench.window.resize(1920, 1000); // room for both lists
    auto* workspaceSplit = bench.find<QSplitter>(QStringLiteral("split"));
    goToStep(bench, Step::FollowUp);
    auto* followUp = bench.workspace().findChild<FollowUpPage*>()->findChild<QSplitter*>();
    QTRY_VERIFY(followUp->isVisible() && followUp->handle(1)->isEnabled());
    const auto drag = [](QSplitter* split, int by) {
        const QList<int> sizes = split->sizes();
        QTest::mousePress(split->handle(1), Qt::LeftButton, {}, {2, 2});
        const QPoint to = split->orientation() == Qt::Vertical ? QPoint(2, 2 + by) : QPoint(2 + by, 2);
        QTest::mouseMove(split->handle(1), to);
        QTest::mouseRelease(split->handle(1), Qt::LeftButton, {}, to);
        return split->sizes() != sizes;
    };
    QVERIFY(drag(workspaceSplit, -150));
    QVERIFY(drag(followUp, 90));
    QVERIFY(!bench.settings().value(app::SettingKeys::workspaceSplit).isEmpty());
    QVERIFY(!bench.settings().value(app::SettingKeys::followUpSplit).isEmpty());
    bench.trigger(Command::Present);
    auto* wall = bench.window.findChild<PresentationWindow*>();
    wall->showNormal();
    wall->resize(700, 500);
    QTRY_VERIFY(!bench.settings().value(app::SettingKeys::presentationGeometry).isEmpty());
    QTest::keyClick(wall, Qt::Key_Plus, Qt::ControlModifier);
    bench.trigger(Command::ResetLayout);
    for (const auto* key : {&app::SettingKeys::workspaceSplit, &app::SettingKeys::followUpSplit}) {
        QVERIFY2(bench.settings().value(*key).isEmpty(), key->name);
    }
    QCOMPARE(bench.settings().value(app::SettingKeys::presentationZoom), 100);
    QCOMPARE(wall->size(), QSize(1100, 640));
    // At once, not at the next start.
    const auto isAsDesigned = [workspaceSplit] {
        const QList<int> both = workspaceSplit->sizes();
        return std::abs(both[0] * 400 - both[1] * 780) < both[0] * 400 / 10;
    };
    QTRY_VERIFY(isAsDesigned());
    bench.window.resize(1920, 1000);
    QTRY_VERIFY(std::abs(followUp->sizes()[0] - followUp->sizes()[1]) <= 2);
}

/// The projector was unplugged: the window that stood on it comes back where it can be seen.
void TestJourneys::window_isNotLostWithItsScreen()
{
    const QTemporaryDir folder;
    {
        WindowBench bench(folder.path());
        bench.window.setGeometry(9000, 9000, 1100, 650);
        QTRY_VERIFY(!bench.settings().value(app::SettingKeys::windowGeometry).isEmpty());
        QWidget kept;
        QVERIFY(kept.restoreGeometry(bench.settings().value(app::SettingKeys::windowGeometry)));
        bench.window.close();
    }
    const app::Settings settings(QDir(folder.path()).filePath(QStringLiteral("setelan.ini")));
    QVERIFY(!settings.value(app::SettingKeys::windowGeometry).isEmpty());
    const WindowBench next(folder.path());
    const QRect frame = next.window.frameGeometry();
    const auto screens = QGuiApplication::screens();
    QVERIFY(std::ranges::any_of(screens, [&frame](const QScreen* screen) {
        return screen->availableGeometry().contains(frame.topLeft()) && screen->geometry().intersects(frame);
    }));
}

void TestJourneys::letters_growByKeysAndAreKept()
{
    WindowBench bench;
    QVERIFY(bench.openNew());
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("Ctrl++")));
    QCOMPARE(theme().letterPercent, 125);
    QCOMPARE(bench.settings().value(app::SettingKeys::letterScale), 125);
    QTest::keySequence(&bench.window, QKeySequence(QStringLiteral("Ctrl+-")));
    QCOMPARE(theme().letterPercent, 100);
    bench.trigger(Command::ThemeDark);
    QVERIFY(theme().tokens.isDark);
    QCOMPARE(bench.settings().value(app::SettingKeys::theme), app::Theme::Dark);
}

void TestJourneys::unfinishedMeeting_isReopened()
{
    QTemporaryDir folder;
    QString meeting;
    QStringList unfinished;
    {
        WindowBench bench(folder.path());
        QVERIFY(openSample(bench));
        meeting = bench.window.currentPlace().record;
        unfinished = bench.settings().value(app::SettingKeys::openMeeting);
        QCOMPARE(unfinished, (QStringList{bench.session.location(), meeting}));
        bench.workspace().desk().change(QStringLiteral("Ubah tempat"), [](domain::MeetingRecord& record) {
            record.meeting.place = QStringLiteral("Aula");
        });
        QVERIFY(bench.waitUntilSaved());
        bench.window.close();
        QVERIFY(bench.settings().value(app::SettingKeys::openMeeting).isEmpty()); // an orderly end
    }
    WindowBench next(folder.path());
    next.settings().set(app::SettingKeys::openMeeting, unfinished); // as a killed program leaves it
    QVERIFY(next.openAgain(unfinished.constFirst()));
    QTRY_COMPARE(next.window.currentPlace().record, meeting);
    const auto* bar = next.window.findChild<NoticeBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->notice().text.contains(QStringLiteral("09.00.00 WIB, perubahan terakhir: Ubah tempat.")));
}

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"

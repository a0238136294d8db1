// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_scenes.h"

#include "support/meeting_builder.h"
#include "ui/models/cell_table_view.h"
#include "ui/pages/page_job.h"
#include "ui/widgets.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/presentation_window.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "wording/error_sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

namespace risalah::test {

namespace {

using namespace ui;

bool openPage(WindowBench& bench, PageId page, const QString& part = {})
{
    bench.window.open({.page = page, .record = {}, .part = part});
    return bench.window.currentPlace().page == page;
}

/// The lists of the page have what the register holds.
bool openList(WindowBench& bench, PageId page, const QString& part = {})
{
    if (!openPage(bench, page, part)) {
        return false;
    }
    const auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    return QTest::qWaitFor([table] { return table->cellModel()->rowCount() > 0; }, kPatienceMs);
}

void fill(WindowBench& bench, const char* field, const QString& text)
{
    auto* edit = bench.find<QLineEdit>(QLatin1StringView(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

bool firstStart(WindowBench& bench)
{
    return bench.create() && bench.window.currentPlace().page == PageId::Start;
}

bool firstStartFilled(WindowBench& bench)
{
    fill(bench, "government", QStringLiteral("Pemerintah Kota Pangkalpinang"));
    fill(bench, "unit", QStringLiteral("Sekretariat Daerah"));
    return true;
}

bool firstStartAnswered(WindowBench& bench)
{
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("start")), Qt::LeftButton);
    return QTest::qWaitFor([&bench] { return bench.session.office().has_value(); }, kPatienceMs);
}

template <PageId page> bool emptyPage(WindowBench& bench)
{
    return openPage(bench, page);
}

bool sampleTaken(WindowBench& bench)
{
    bench.trigger(Command::TrySample);
    return bench.waitForMeeting();
}

bool step(WindowBench& bench, int index)
{
    bench.workspace().goTo(static_cast<Step>(index));
    return true;
}

template <int index> bool sampleStep(WindowBench& bench)
{
    return step(bench, index);
}

domain::MeetingRecord meetingOn(int series, const QString& title, domain::Date date)
{
    domain::MeetingRecord record =
        aMeeting().titled(title).withAgenda().withPoints(3).withResolutions(2).withActions(2).build();
    record.meeting.id = domain::MeetingId::create();
    record.meeting.date = date;
    for (domain::DiscussionPoint& point : record.meeting.points) {
        point.id = domain::PointId::create();
        for (domain::DiscussionPoint& lower : point.points) {
            lower.id = domain::PointId::create();
            for (domain::DiscussionPoint& lowest : lower.points) {
                lowest.id = domain::PointId::create();
            }
        }
    }
    for (domain::Resolution& resolution : record.meeting.resolutions) {
        resolution.id = domain::ResolutionId::create();
        resolution.point = record.meeting.points.front().id;
    }
    for (domain::AgendaItem& item : record.meeting.agenda) {
        item.id = domain::AgendaItemId::create();
    }
    for (domain::ActionItem& action : record.actions) {
        action.id = domain::ActionItemId::create();
        action.meeting = record.meeting.id;
        action.point = record.meeting.points.front().id;
        action.due = domain::WorkdaysDue{2 + series};
        for (domain::Assignee& assignee : action.assignees) {
            assignee.id = domain::AssigneeId::create();
        }
    }
    return record;
}

/// Meetings behind and ahead, one of them final: lists as after some months of work.
QString finalMeeting; ///< told by one scene to a later one

bool busyRegister(WindowBench& bench)
{
    const std::array records{
        meetingOn(0, QStringLiteral("Rapat Koordinasi Pengendalian Inflasi Daerah Triwulan III"),
                  *domain::Date::of(2025, 7, 9)),
        meetingOn(3, QStringLiteral("Rapat Koordinasi Penanganan Banjir Kecamatan Gerunggang"),
                  *domain::Date::of(2025, 7, 16)),
        meetingOn(9, QStringLiteral("Rapat Persiapan Peringatan Hari Kemerdekaan"),
                  *domain::Date::of(2025, 7, 21)),
        meetingOn(12, QStringLiteral("Rapat Evaluasi Realisasi APBD Semester I"),
                  *domain::Date::of(2025, 7, 24))};
    for (const domain::MeetingRecord& record : records) {
        const auto added = bench.ask(
            [&record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
        if (!added) {
            return false;
        }
    }
    const auto final =
        bench.ask([id = records[0].meeting.id](app::Register& r) { return r.minutes().finalise(id); });
    finalMeeting = records[0].meeting.id.toString();
    bench.session.noteChange();
    return final.has_value() && openPage(bench, PageId::Home)
        && QTest::qWaitFor([&bench] { return bench.find<CellTableView>({})->isVisible(); }, kPatienceMs);
}

template <PageId page> bool fullList(WindowBench& bench)
{
    return openList(bench, page);
}

bool searchWithoutHits(WindowBench& bench)
{
    if (!openList(bench, PageId::Meetings)) {
        return false;
    }
    bench.find<QLineEdit>(QStringLiteral("searchEdit"))->setText(QStringLiteral("jembatan layang"));
    const auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    const bool isEmpty =
        QTest::qWaitFor([table] { return table->cellModel()->rowCount() == 0; }, kPatienceMs);
    return isEmpty;
}

bool searchGone(WindowBench& bench)
{
    bench.find<QLineEdit>(QStringLiteral("searchEdit"))->clear();
    return openList(bench, PageId::Meetings);
}

bool finalMinutes(WindowBench& bench)
{
    bench.window.open({.page = PageId::Meeting, .record = finalMeeting});
    return bench.waitForMeeting() && step(bench, 5);
}

/// A meeting with many seats, two of them sent for, and groups to invite more.
QString peopledMeeting; ///< told by one scene to later ones

bool attendanceOfMany(WindowBench& bench)
{
    domain::MeetingRecord record =
        meetingOn(4, QStringLiteral("Rapat Koordinasi Pengelolaan Sampah"), *domain::Date::of(2025, 7, 18));
    record.meeting.quorumPercent = 67;
    record.meeting.series = QStringLiteral("Rakor bulanan");
    record.meeting.attendance = aMeeting().withSeats(14).build().meeting.attendance;
    for (domain::Seat& seat : record.meeting.attendance) {
        seat.id = domain::SeatId::create();
    }
    domain::Seat& left = record.meeting.attendance[2];
    left.departure = domain::TimeOfDay{10, 40};
    left.leftAt = record.meeting.points[1].id;
    record.meeting.attendance[5].status = domain::AttendanceStatus::Unfilled;
    peopledMeeting = record.meeting.id.toString();
    domain::SeatGroup group;
    group.name = QStringLiteral("Forkopimda");
    group.entries = {{QStringLiteral("Kapolres"), QStringLiteral("Polres"), QStringLiteral("forkopimda")},
                     {QStringLiteral("Dandim"), QStringLiteral("Kodim"), QStringLiteral("forkopimda")}};
    const auto grouped = bench.ask([group](app::Register& r) { return r.directory().add(group); });
    const auto added = bench.ask(
        [record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("attendance[2].person")});
    return grouped && added && bench.waitForMeeting();
}

bool allFieldsOfASeat(WindowBench& bench)
{
    auto* full = bench.find<QPushButton>(QStringLiteral("fullPerson"));
    full->click();
    return full->isChecked();
}

bool groupsToInvite(WindowBench& bench)
{
    bench.trigger(Command::AddSeatGroups);
    return bench.find<QListWidget>(QStringLiteral("groups"))->isVisible();
}

bool agendaTimes(WindowBench& bench)
{
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("cancelGroups")), Qt::LeftButton);
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("agenda")});
    auto* agenda = bench.find<RowListView>(QStringLiteral("agenda"));
    agenda->setCurrentIndex(agenda->rowModel().index(1));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("startNow")), Qt::LeftButton);
    const auto row = agenda->rowModel().index(1).data(RowItemRole).value<RowItem>();
    return !row.chips.empty();
}

bool reviewReturned(WindowBench& bench)
{
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("periksa")});
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("submitReview")), Qt::LeftButton);
    fill(bench, "newReviewNote", QStringLiteral("Butir 2 belum menyebut instansi yang bertanggung jawab."));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("returnReview")), Qt::LeftButton);
    return true;
}

bool packageToMerge(WindowBench& bench)
{
    const auto id = *domain::MeetingId::fromString(peopledMeeting);
    const auto package = bench.ask([id](app::Register& r) { return r.packages().pack(id); });
    QFile file(bench.pathOf(QStringLiteral("paket.risalah")));
    if (!package || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray theirs = *package;
    theirs.replace("alat peraga memperhatikan", "alat peraga wajib memperhatikan");
    theirs.replace("Balai Besar Betason", "Ruang Rapat Sekretaris Daerah");
    file.write(theirs);
    file.close();
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("package:") + file.fileName()});
    const auto* apply = bench.find<QPushButton>(QStringLiteral("applyMerge"));
    return QTest::qWaitFor([apply] { return apply->isVisible(); });
}

bool earlierText(WindowBench& bench)
{
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("allTheirs")), Qt::LeftButton);
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("applyMerge")), Qt::LeftButton);
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("points[0].text")});
    const auto* restore = bench.find<QPushButton>(QStringLiteral("restoreVersion"));
    // The merge reaches the register within a second.
    return QTest::qWaitFor([&bench, restore] {
        bench.trigger(Command::EarlierTexts);
        QTest::qWait(300);
        return restore->isVisible();
    });
}

bool onTheProjector(WindowBench& bench)
{
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("points[1].text")});
    bench.trigger(Command::Present);
    const auto* shown = bench.window.findChild<PresentationWindow*>();
    return shown != nullptr && shown->isVisible();
}

bool findAndReplace(WindowBench& bench)
{
    bench.window.findChild<PresentationWindow*>()->close();
    bench.window.activateWindow();
    bench.trigger(Command::ReplaceText);
    fill(bench, "findText", QStringLiteral("peraga"));
    fill(bench, "replaceText", QStringLiteral("sosialisasi"));
    return bench.find<QWidget>(QStringLiteral("findBar"))->isVisible();
}

bool suggestionsOpen(WindowBench& bench)
{
    // Two lines of it stay while the bar goes.
    bench.window.notify(
        {.kind = Notice::Kind::Ok,
         .text = QStringLiteral("Sudah diperbaiki: Orang yang sama, “Peserta Nomor 3, S.Sos.”, "
                                "tercatat hadir pada dua undangan; undangan yang kosong "
                                "dihapus dari daftar hadir."),
         .actionText = QStringLiteral("Urungkan"),
         .action = [] { }});
    QTest::keyClick(bench.find<QLineEdit>(QStringLiteral("findText")), Qt::Key_Escape);
    auto* outline = bench.find<OutlineView>(QStringLiteral("outline"));
    outline->enterRowAt(outline->model()->rowCount() - 1, -1);
    outline->editor().setFocus();
    QTest::keyClicks(&outline->editor(), QStringLiteral("Menata jalur angkutan sampah @Din"));
    const auto* popup = outline->editor().findChild<QCompleter*>()->popup();
    return QTest::qWaitFor([popup] { return popup->isVisible(); }, kPatienceMs);
}

bool wastebasket(WindowBench& bench)
{
    auto* outline = bench.find<OutlineView>(QStringLiteral("outline"));
    outline->editor().findChild<QCompleter*>()->popup()->hide();
    bench.trigger(Command::RemoveRow);
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("points[1].text")});
    bench.trigger(Command::RemoveRow);
    const auto* restore = bench.find<QPushButton>(QStringLiteral("restoreVersion"));
    // What was removed reaches the register within a second.
    return QTest::qWaitFor([&bench, restore] {
        bench.trigger(Command::MeetingWastebasket);
        QTest::qWait(300);
        return restore->isVisible();
    });
}

bool postponed(WindowBench& bench)
{
    bench.workspace().desk().change(QStringLiteral("Tunda"), [](domain::MeetingRecord& record) {
        record.meeting.course = domain::MeetingCourse::Postponed;
        record.meeting.courseReason = QStringLiteral("banjir di Kecamatan Gerunggang");
    });
    bench.window.open({PageId::Meeting, peopledMeeting, QStringLiteral("meeting.courseReason")});
    return bench.find<QWidget>(QStringLiteral("courseReason"))->isVisible();
}

bool cancelledInTheList(WindowBench& bench)
{
    bench.workspace().desk().change(QStringLiteral("Batalkan"), [](domain::MeetingRecord& record) {
        record.meeting.course = domain::MeetingCourse::Cancelled;
    });
    return openList(bench, PageId::Meetings);
}

bool importPreview(WindowBench& bench)
{
    if (!openPage(bench, PageId::Directory)) {
        return false;
    }
    bench.trigger(Command::ImportPeople);
    QApplication::clipboard()->setText(
        QStringLiteral("nama\tNIP\tpangkat\tjabatan\turutan\n"
                       "Rina Contoh, S.Sos.\t198005052005012001\tPembina\tKepala Bagian Umum\t3\n"
                       "Budi Contoh, S.T.\t123\tPenata\tKepala Dinas Perhubungan\t4\n"
                       "Siti Contoh, S.H., M.Si.\t197203031998032002\tPembina Tk. I\tAsisten I\t2\n"
                       "\t197203031998032003\tPenata\tLurah\t9\n"));
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("pasteButton")), Qt::LeftButton);
    const auto* table = bench.find<CellTableView>(QStringLiteral("importTable"));
    return QTest::qWaitFor([table] { return table->cellModel()->rowCount() == 4; }, kPatienceMs);
}

bool importTaken(WindowBench& bench)
{
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("takeButton")), Qt::LeftButton);
    const auto* table = bench.find<CellTableView>(QStringLiteral("table"));
    return QTest::qWaitFor([table] { return table->isVisible() && table->cellModel()->rowCount() > 0; },
                           kPatienceMs);
}

bool newPerson(WindowBench& bench)
{
    bench.trigger(Command::AddToDirectory);
    return true;
}

/// The sample is a draft still: a number waits for it, and some of the papers written before.
bool reservedForTheMeeting(WindowBench& bench)
{
    domain::MeetingFilter onlyDrafts;
    onlyDrafts.phase = domain::MeetingPhase::Draft;
    const auto drafts = bench.ask([onlyDrafts](app::Register& r) { return r.meetings().list(onlyDrafts); });
    if (!drafts || drafts->empty() || !bench.openMeeting(drafts->front().id, QStringLiteral("periksa"))) {
        return false;
    }
    const QAction* reserve = bench.window.commands().action(Command::ReserveNumber);
    if (!QTest::qWaitFor([reserve] { return reserve->isEnabled(); }, kPatienceMs)) {
        return false;
    }
    bench.trigger(Command::ReserveNumber);
    const auto* bar = bench.window.findChild<NoticeBar*>();
    return QTest::qWaitFor([bar] { return bar->notice().kind == Notice::Kind::Ok && bar->isVisible(); },
                           kPatienceMs);
}

bool numberBook(WindowBench& bench)
{
    const int year = bench.session.today().year();
    const auto done = bench.ask([year](app::Register& r) -> Result<void> {
        using domain::NumberSeries;
        const auto reserved = r.numbers().reserveUpTo(
            NumberSeries::Meeting, year, 6,
            QStringLiteral("Notula Januari sampai Juni yang ditulis sebelum kantor memakai Risalah"),
            QStringLiteral("Cadangkan nomor"));
        if (!reserved) {
            return forwardError(reserved);
        }
        return r.numbers().makeVoid(NumberSeries::Meeting, year, 5, QStringLiteral("Rapat tidak jadi"),
                                    QStringLiteral("Batalkan nomor"));
    });
    return done && openList(bench, PageId::Numbers);
}

bool numberBookWithoutReason(WindowBench& bench)
{
    QTest::mouseClick(bench.find<QPushButton>(QStringLiteral("reserveButton")), Qt::LeftButton);
    return bench.window.findChild<NoticeBar*>()->isVisible();
}

template <int section> bool settingsSection(WindowBench& bench)
{
    const bool isOpen = openPage(bench, PageId::Settings);
    bench.find<QListWidget>(QStringLiteral("sections"))->setCurrentRow(section);
    return isOpen;
}

/// An office with templates of its own, at the end of the part about papers.
bool ownTemplates(WindowBench& bench)
{
    if (!settingsSection<2>(bench)) {
        return false;
    }
    const QString folder = bench.pathOf(QStringLiteral("templat"));
    bench.prompt.chosenFiles.push_back({folder});
    if (!QDir().mkpath(folder)) {
        return false;
    }
    bench.find<QPushButton>(QStringLiteral("chooseTemplates"))->click();
    auto* area = bench.find<QScrollArea>(QStringLiteral("papersPage"));
    auto* own = bench.find<QPushButton>(QStringLiteral("bundledTemplates"));
    QCoreApplication::processEvents();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    return own->isVisible();
}

bool shortcutInUse(WindowBench& bench)
{
    auto* sections = bench.find<QListWidget>(QStringLiteral("sections"));
    auto* edit = bench.find<QKeySequenceEdit>(QStringLiteral("keyEdit"));
    for (int row = 0; row < sections->count() && !edit->isVisible(); ++row) {
        sections->setCurrentRow(row);
    }
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    return bench.find<QPushButton>(QStringLiteral("takeKey"))->isVisible();
}

bool help(WindowBench& bench)
{
    return openPage(bench, PageId::Help);
}

bool shortcuts(WindowBench& bench)
{
    bench.trigger(Command::Shortcuts);
    return bench.window.currentPlace().page == PageId::Help;
}

bool palette(WindowBench& bench)
{
    bench.trigger(Command::OpenPalette);
    return bench.window.findChild<QWidget*>(QStringLiteral("commandPalette"))->isVisible();
}

bool paletteHits(WindowBench& bench)
{
    QTest::keyClicks(bench.window.findChild<QLineEdit*>(QStringLiteral("paletteField")),
                     QStringLiteral("kampanye"));
    const auto* list = bench.window.findChild<QListWidget*>(QStringLiteral("paletteList"));
    return QTest::qWaitFor([list] { return list->count() > 3; }, kPatienceMs);
}

bool paletteGone(WindowBench& bench)
{
    QTest::keyClick(bench.window.findChild<QLineEdit*>(QStringLiteral("paletteField")), Qt::Key_Escape);
    return openPage(bench, PageId::Home);
}

bool noticeToUndo(WindowBench& bench)
{
    bench.window.notify({.kind = Notice::Kind::Info,
                         .text = QStringLiteral("Rapat “Penanganan Banjir” dipindahkan ke keranjang sampah."),
                         .actionText = QStringLiteral("Urungkan"),
                         .action = [] { }});
    return true;
}

bool noticeOfFailure(WindowBench& bench)
{
    const Error error{ErrorCode::FileUnwritable, QStringLiteral("/media/usb/cadangan.risalah"), {}, {}};
    bench.window.notify(errorNotice(error));
    bench.window.setSaveState(
        {.kind = SaveState::Kind::Failed, .at = {}, .reason = wording::errorSentence(error)});
    return true;
}

bool otherRegister(WindowBench& bench)
{
    bench.window.setSaveState({});
    return openPage(bench, PageId::Register);
}

bool brokenRegister(WindowBench& bench)
{
    const QString path = bench.pathOf(QStringLiteral("rusak.risalah"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("bukan register") < 0) {
        return false;
    }
    file.close();
    const QSignalSpy failed(&bench.session, &Session::openFailed);
    bench.session.open(path, app::Worker::Opening::Open);
    return QTest::qWaitFor([&failed] { return !failed.isEmpty(); }, kPatienceMs);
}

constexpr Scene kScenes[] = {
    {"01-mulai", &firstStart},
    {"02-mulai-terisi", &firstStartFilled},
    {"03-mulai-terjawab", &firstStartAnswered},
    {"04-beranda-kosong", &emptyPage<PageId::Home>},
    {"05-rapat-kosong", &emptyPage<PageId::Meetings>},
    {"06-keputusan-kosong", &emptyPage<PageId::Resolutions>},
    {"07-tindak-lanjut-kosong", &emptyPage<PageId::Actions>},
    {"08-direktori-kosong", &emptyPage<PageId::Directory>},
    {"08a-nomor-kosong", &emptyPage<PageId::Numbers>},
    {"09-ruang-kosong", &emptyPage<PageId::Meeting>},
    {"10-ruang-rapat", &sampleTaken},
    {"11-ruang-undangan", &sampleStep<0>},
    {"12-ruang-kehadiran", &sampleStep<1>},
    {"13-ruang-pembahasan", &sampleStep<2>},
    {"14-ruang-keputusan", &sampleStep<3>},
    {"15-ruang-periksa", &sampleStep<4>},
    {"16-ruang-tanda-tangan", &sampleStep<5>},
    {"20-beranda", &busyRegister},
    {"21-rapat", &fullList<PageId::Meetings>},
    {"22-rapat-tak-ditemukan", &searchWithoutHits},
    {"23-rapat-lagi", &searchGone},
    {"24-keputusan", &fullList<PageId::Resolutions>},
    {"25-tindak-lanjut", &fullList<PageId::Actions>},
    {"26-notula-final", &finalMinutes},
    {"27a-kehadiran-penuh", &attendanceOfMany},
    {"27a-kehadiran-isian-lain", &allFieldsOfASeat},
    {"27b-kelompok-undangan", &groupsToInvite},
    {"27c-jam-acara", &agendaTimes},
    {"27d-telaah", &reviewReturned},
    {"27e-paket", &packageToMerge},
    {"27f-versi", &earlierText},
    {"28a-tayangan", &onTheProjector},
    {"28b-cari-ganti", &findAndReplace},
    {"28c-saran", &suggestionsOpen},
    {"28d-keranjang", &wastebasket},
    {"28e-ditunda", &postponed},
    {"28f-dibatalkan", &cancelledInTheList},
    {"29a-nomor-rapat", &reservedForTheMeeting},
    {"29b-nomor", &numberBook},
    {"29c-nomor-tanpa-alasan", &numberBookWithoutReason},
    {"30-direktori-lembar", &importPreview},
    {"31-direktori", &importTaken},
    {"32-direktori-baru", &newPerson},
    {"40-pengaturan-tampilan", &settingsSection<0>},
    {"41-pengaturan-kantor", &settingsSection<1>},
    {"42-pengaturan-nomor", &settingsSection<2>},
    {"42a-pengaturan-templat", &ownTemplates},
    {"43-pengaturan-kalender", &settingsSection<3>},
    {"44-pengaturan-register", &settingsSection<4>},
    {"45-pintasan-bentrok", &shortcutInUse},
    {"50-bantuan", &help},
    {"51-pintasan", &shortcuts},
    {"60-palet", &palette},
    {"61-palet-hasil", &paletteHits},
    {"62-palet-tertutup", &paletteGone},
    {"63-pemberitahuan", &noticeToUndo},
    {"64-kegagalan", &noticeOfFailure},
    {"70-register-lain", &otherRegister},
    {"71-register-rusak", &brokenRegister},
};

} // namespace

QPixmap pictureOf(WindowBench& bench)
{
    QPixmap picture = bench.window.grab();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (!other->isVisible() || other == &bench.window) {
            continue;
        }
        if (qobject_cast<PresentationWindow*>(other) != nullptr) {
            return other->grab();
        }
        QPainter painter(&picture); // a list or menu above the window
        painter.drawPixmap(bench.window.mapFromGlobal(other->pos()), other->grab());
    }
    return picture;
}

std::span<const Scene> windowScenes()
{
    return kScenes;
}

} // namespace risalah::test

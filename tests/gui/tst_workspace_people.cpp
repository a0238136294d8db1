// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_service.h"
#include "domain/point_number.h"
#include "support/hands.h"
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/command_registry.h"
#include "ui/models/kept_columns.h"
#include "ui/widgets.h"
#include "ui/work/attendance_model.h"
#include "ui/work/attendance_page.h"
#include "ui/work/compare_panel.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/outline_editor.h"
#include "ui/work/outline_view.h"
#include "ui/work/point_box.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "ui/work/workspace.h"
#include "ui/work/workspace_page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using domain::AttendanceStatus;
using test::WindowBench;

/// Journeys of the notulis and the pejabat through attendance, review, check, packages and versions.
class TestWorkspacePeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groups_areInvitedInOneGoAndInRankOrder();
    void keys_fillOneSeatAndGoOn();
    void keys_fillAllSelectedSeats();
    void selectedHint_staysAHint();
    void counts_hideNothing();
    void longPoint_endsInAnEllipsis();
    void typing_leavesThePagesBehindAlone();
    void meter_tellsQuorum();
    void sheet_isShownInThePreview();
    void finding_isMendedByOneClickAndUndone();
    void givers_areTypedBesideTheOwnPosition();
    void review_goesRoundWithANote();
    void agendaTimes_areKeptBesideTheItem();
    void typing_inAnotherRowIsAnotherStep();
    void nextFinding_takesNoneOut();
    void readyPanel_namesWhatIsBetterLookedAt();
    void package_isMergedPointByPoint();
    void package_comesByADoubleClick();
    void merge_isWorkedThroughByTab();
    void merge_isLeftByEsc();
    void secondPackage_waitsForTheFirst();
    void undoWhileChoosing_isNotMergedAway();
    void unreadablePackage_leavesTheOpenOneAsItIs();
    void links_areFollowedByKeyboard();
    void writtenRow_saysWhatHangsOnIt();
    void reviewTakenElsewhere_isNotWrittenOver();
    void unmergedChange_staysInSight();
    void pastedLineBreaks_stayOutOfLines();
    void removedPoint_comesBackFromTheWastebasket();
    void editions_areCompared();
    void actions_keepTheOrderOfTheirNumbers();
    void smallScreen_showsFiveSeats();
    void smallScreen_foldsTheHalfNotWorkedOn();
    void attendanceColumns_areRemembered();
    void attendanceColumns_followTheWindow();
    void offeredOffice_staysUnlessItIsRefused();
    void readyLink_isWholeWhereThereIsRoom();
    void readyLinks_goBeforeOthersCome();
    void notice_goesWithItsPage();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        return m_bench->openMeeting(record, part);
    }
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return workspace().desk().meeting(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_bench->find<QTreeView>(QStringLiteral("table")), key, modifiers);
    }
    [[nodiscard]] bool saved() const { return m_bench->waitUntilSaved(); }
    /// A file from the other computer, which changed this point.
    [[nodiscard]] bool writePackage(const QString& path, std::size_t point, const QString& text) const;
    /// Until it is asked which text is taken.
    void receiveChangedPoint();
    [[nodiscard]] bool isNoticed(const QString& part) const
    {
        const auto labels = m_bench->window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    void click(const QString& name) const { m_bench->find<QPushButton>(name)->click(); }
    /// Of earlier texts or of the wastebasket, where it has one row.
    [[nodiscard]] bool restoredOnlyRow(Command opensList) const
    {
        m_bench->trigger(opensList);
        const auto* versions = m_bench->find<RowListView>(QStringLiteral("versions"));
        const bool isThere = QTest::qWaitFor([versions] { return versions->rowModel().rowCount() == 1; });
        if (isThere) {
            click(QStringLiteral("restoreVersion"));
        }
        return isThere;
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestWorkspacePeople::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestWorkspacePeople::cleanup()
{
    m_bench.reset();
}

void TestWorkspacePeople::groups_areInvitedInOneGoAndInRankOrder()
{
    const auto filled = m_bench->ask([](app::Register& r) -> Result<bool> {
        domain::SeatGroup forkopimda;
        forkopimda.name = QStringLiteral("Forkopimda");
        forkopimda.entries = {
            {QStringLiteral("Dandim"), QStringLiteral("Kodim"), QStringLiteral("forkopimda")},
            {QStringLiteral("Kapolres"), QStringLiteral("Polres"), QStringLiteral("forkopimda")}};
        domain::OrgUnit first;
        first.name = QStringLiteral("Dinas Arsip");
        first.category = QStringLiteral("opd");
        first.rankOrder = 40;
        domain::OrgUnit second = first;
        second.name = QStringLiteral("Dinas Perhubungan");
        second.rankOrder = 30;
        domain::OrgUnit police;
        police.name = QStringLiteral("Polres");
        police.category = QStringLiteral("forkopimda");
        police.rankOrder = 2;
        return r.directory().add(forkopimda) && r.directory().add(first) && r.directory().add(second)
            && r.directory().add(police);
    });
    QVERIFY(filled.value_or(false));
    QVERIFY(open(test::aMeeting().build(), QStringLiteral("kehadiran")));
    m_bench->window.commands().action(Command::AddSeatGroups)->trigger();
    auto* groups = m_bench->find<QListWidget>(QStringLiteral("groups"));
    QVERIFY(groups->isVisible());
    QCOMPARE(groups->count(), 2); // the category of the police is the office's own group already
    groups->item(0)->setCheckState(Qt::Checked);
    groups->item(1)->setCheckState(Qt::Checked);
    click(QStringLiteral("addGroups"));
    QStringList seats;
    for (const domain::Seat& seat : meeting().attendance) {
        seats << seat.seat;
    }
    QCOMPARE(seats,
             QStringList({QStringLiteral("Kapolres"), QStringLiteral("Dandim"),
                          QStringLiteral("Kepala Dinas Perhubungan"), QStringLiteral("Kepala Dinas Arsip")}));
    workspace().undo();
    QVERIFY(meeting().attendance.empty());
}

void TestWorkspacePeople::keys_fillOneSeatAndGoOn()
{
    QVERIFY(open(test::aMeeting()
                     .withSeats(4)
                     .with([](domain::MeetingRecord& r) {
                         for (domain::Seat& seat : r.meeting.attendance) {
                             seat.status = AttendanceStatus::Unfilled;
                         }
                     })
                     .build(),
                 QStringLiteral("kehadiran")));
    m_bench->find<QTreeView>(QStringLiteral("table"))->setFocus();
    press(Qt::Key_H);
    press(Qt::Key_I);
    press(Qt::Key_T);
    QCOMPARE(meeting().attendance[0].status, AttendanceStatus::Present);
    QCOMPARE(meeting().attendance[1].status, AttendanceStatus::Excused);
    QCOMPARE(meeting().attendance[2].status, AttendanceStatus::Absent);
    QCOMPARE(meeting().attendance[3].status, AttendanceStatus::Unfilled);
    const auto* counts =
        workspace().findChild<AttendancePage*>()->findChild<QLabel*>(QStringLiteral("counts"));
    QCOMPARE(counts->text().replace(QChar::Nbsp, u' '),
             QStringLiteral("1 belum diisi, 1 hadir, 1 izin, 1 tanpa keterangan"));
}

void TestWorkspacePeople::keys_fillAllSelectedSeats()
{
    QVERIFY(open(test::aMeeting().withSeats(4).build(), QStringLiteral("kehadiran")));
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    table->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D);
    int away = 0;
    for (const domain::Seat& seat : meeting().attendance) {
        away += seat.status == AttendanceStatus::Duty ? 1 : 0;
    }
    QCOMPARE(away, 3);
    workspace().undo(); // one step back for all of them
    QCOMPARE(meeting().attendance[0].status, AttendanceStatus::Present);
}

namespace {

/// The darkest ink of a light picture, or the lightest of a dark one.
int strongestInk(const QImage& picture, bool isDark)
{
    int strongest = isDark ? 0 : 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int value = qGray(picture.pixel(x, y));
            strongest = isDark ? std::max(strongest, value) : std::min(strongest, value);
        }
    }
    return strongest;
}

} // namespace

void TestWorkspacePeople::selectedHint_staysAHint()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(2).build();
    record.meeting.attendance[0].status = AttendanceStatus::Unfilled;
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    QVERIFY(m_bench->waitForMeeting());
    m_bench->find<QWidget>(QStringLiteral("steps"))->setFocus(); // the frame of the keyboard is no letter
    auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    const auto cell = [table](const domain::Seat& seat, int column) {
        auto* model = qobject_cast<AttendanceModel*>(table->model());
        const QModelIndex index = model->indexOf(seat.id.toString()).siblingAtColumn(column);
        QRect text = table->visualRect(index);
        text.setLeft(text.left() + theme().px(32)); // behind the icon
        table->setCurrentIndex(index);
        return table->viewport()->grab(text.adjusted(0, theme().px(4), 0, -theme().px(4))).toImage();
    };
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        m_bench->appearance().setMode(mode);
        const bool isDark = mode == ThemeMode::Dark;
        const int muted = qGray(theme().tokens.muted.rgb());
        const int ink = qGray(theme().tokens.text.rgb());
        const int hint = strongestInk(cell(meeting().attendance[0], AttendanceModel::StatusColumn), isDark);
        const int typed = strongestInk(cell(meeting().attendance[1], AttendanceModel::StatusColumn), isDark);
        QVERIFY2(std::abs(hint - muted) <= 8, qPrintable(QStringLiteral("%1 %2").arg(hint).arg(muted)));
        QVERIFY2(std::abs(typed - ink) <= 24, qPrintable(QStringLiteral("%1 %2").arg(typed).arg(ink)));
    }
    m_bench->appearance().setMode(ThemeMode::Light);
}

void TestWorkspacePeople::counts_hideNothing()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(6).build();
    const std::array statuses = {AttendanceStatus::Present, AttendanceStatus::Represented,
                                 AttendanceStatus::Excused, AttendanceStatus::Sick,
                                 AttendanceStatus::Duty,    AttendanceStatus::Unfilled};
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        record.meeting.attendance[i].status = statuses.at(i);
    }
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    QVERIFY(m_bench->waitForMeeting());
    m_bench->appearance().setLetterPercent(150);
    const auto* counts =
        workspace().findChild<AttendancePage*>()->findChild<QLabel*>(QStringLiteral("counts"));
    QVERIFY2(counts->text().startsWith(QStringLiteral("1\u00a0belum diisi")), qPrintable(counts->text()));
    QTRY_VERIFY(counts->height() >= counts->heightForWidth(counts->width()));
    m_bench->appearance().setLetterPercent(100);
}

void TestWorkspacePeople::longPoint_endsInAnEllipsis()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(1).withSeats(1).withResolutions(1).build();
    record.meeting.points[0].text = QStringLiteral(
        "Pemakaian alun-alun dan ruang terbuka hijau untuk kampanye ditata bersama KPU & Polres");
    record.meeting.attendance[0].arrivedAt = record.meeting.points[0].id;
    record.meeting.resolutions[0].point = record.meeting.points[0].id;
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    auto* box = m_bench->find<PointBox>(QStringLiteral("arrivedAt"));
    QVERIFY(box->currentText().endsWith(u'…'));
    QCOMPARE(box->count(), 2); // "–" for none
    m_bench->window.resize(1366, 768);
    const QImage closed = box->grab().toImage(); // paints, and knows what it has to say
    QVERIFY(box->toolTip().contains(QStringLiteral("KPU &amp; Polres")));
    QCOMPARE(box->accessibleDescription(), record.meeting.points[0].text); // read aloud without marks
    // Where it ends, there is room before the arrow.
    QVERIFY(box->width() < box->fontMetrics().horizontalAdvance(box->currentText()));
    const int arrow = theme().px(28);
    const QImage beforeArrow = closed.copy(box->width() - arrow - 3, 4, 3, box->height() - 8);
    QCOMPARE(strongestInk(beforeArrow, false), qGray(theme().tokens.surface.rgb()));
    workspace().showField(QStringLiteral("resolutions[0].text"));
    const auto* point = m_bench->find<PointBox>(QStringLiteral("resolutionPoint"));
    QVERIFY(point->currentText().endsWith(u'…'));
    QCOMPARE(point->chosen(), std::optional(meeting().points[0].id));
}

void TestWorkspacePeople::typing_leavesThePagesBehindAlone()
{
    domain::MeetingRecord record = test::aMeeting().withAgenda().withPoints(3).withSeats(2).build();
    record.meeting.attendance[0].arrivedAt = record.meeting.points[0].id;
    QVERIFY(open(record, QStringLiteral("kehadiran")));
    const auto* box = m_bench->find<PointBox>(QStringLiteral("arrivedAt"));
    workspace().showField(QStringLiteral("points[0]"));
    const QSignalSpy boxFilled(box->model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy seatsChanged(m_bench->find<QTreeView>(QStringLiteral("table"))->model(),
                                  &QAbstractItemModel::dataChanged);
    auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    QTest::keyClicks(&outline->editor(), QStringLiteral(" Baru."));
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.attendance[1].remark = QStringLiteral("terlambat");
    });
    QCOMPARE(boxFilled.count(), 0);
    QCOMPARE(seatsChanged.count(), 0);
    // They look again when they are seen.
    workspace().goTo(Step::Attendance);
    QVERIFY(seatsChanged.count() > 0);
    QVERIFY(boxFilled.count() > 0);
    QVERIFY(box->itemData(1, Qt::ToolTipRole).toString().contains(QStringLiteral(" Baru.")));
}

void TestWorkspacePeople::meter_tellsQuorum()
{
    QVERIFY(open(test::aMeeting().withSeats(4).build(), QStringLiteral("kehadiran")));
    QCOMPARE(m_bench->find<QLabel>(QStringLiteral("representation"))->text(),
             QStringLiteral("3 dari 4 OPD terwakili"));
    QVERIFY(!m_bench->find<QWidget>(QStringLiteral("quorumChip"))->isVisible());
    m_bench->find<QSpinBox>(QStringLiteral("quorum"))->setValue(100);
    QCOMPARE(meeting().quorumPercent, 100);
    QVERIFY(m_bench->find<QWidget>(QStringLiteral("quorumChip"))->isVisible());
    const auto findings = workspace().desk().findings();
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const domain::Finding& finding) {
        return finding.code == domain::FindingCode::QuorumMissed;
    }));
}

void TestWorkspacePeople::sheet_isShownInThePreview()
{
    QVERIFY(open(test::aMeeting().withSeats(4).build(), QStringLiteral("kehadiran")));
    auto* menu = m_bench->find<QPushButton>(QStringLiteral("sheetMenu"))->menu();
    menu->actions().first()->trigger();
    auto* info = m_bench->find<QLabel>(QStringLiteral("pageInfo"));
    QVERIFY(QTest::qWaitFor([info] { return info->text().contains(QStringLiteral("Daftar hadir")); }));
    workspace().goTo(Step::Discussion);
    QVERIFY(!info->text().contains(QStringLiteral("Daftar hadir")));
}

void TestWorkspacePeople::finding_isMendedByOneClickAndUndone()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.invitation = {QStringLiteral("005/1"), domain::Date::of(2025, 7, 11)};
    record.meeting.course = domain::MeetingCourse::Postponed;
    record.meeting.courseReason = QStringLiteral("banjir");
    QVERIFY(open(record, QStringLiteral("periksa")));
    auto* list = m_bench->find<RowListView>(QStringLiteral("findings"));
    QVERIFY(QTest::qWaitFor([list] { return list->rowModel().rowCount() > 0; }));
    int row = -1;
    for (int i = 0; i < list->rowModel().rowCount(); ++i) {
        const auto item = list->rowModel().index(i).data(RowItemRole).value<RowItem>();
        if (item.chips.back().target == QStringLiteral("mend")) {
            row = i;
        }
    }
    QVERIFY(row >= 0);
    list->setCurrentIndex(list->rowModel().index(row));
    m_bench->window.commands().action(Command::MendFinding)->trigger();
    QCOMPARE(meeting().course, domain::MeetingCourse::Scheduled);
    workspace().undo();
    QCOMPARE(meeting().course, domain::MeetingCourse::Postponed);
}

void TestWorkspacePeople::givers_areTypedBesideTheOwnPosition()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.chair->position = QStringLiteral("Asisten Administrasi Umum");
    QVERIFY(open(record, QStringLiteral("undangan")));
    m_bench->window.activateWindow();
    auto* givers = m_bench->find<QLineEdit>(QStringLiteral("chair_givers"));
    QVERIFY(!givers->isVisible());
    m_bench->find<QComboBox>(QStringLiteral("chair_authority"))->setCurrentIndex(2); // u.b.
    Q_EMIT m_bench->find<QComboBox>(QStringLiteral("chair_authority"))->activated(2);
    QTRY_VERIFY(givers->isVisible());
    givers->setFocus();
    QTest::keyClicks(givers, QStringLiteral("WALI KOTA PANGKALPINANG; SEKRETARIS DAERAH"));
    QCOMPARE(givers->text(), QStringLiteral("WALI KOTA PANGKALPINANG; SEKRETARIS DAERAH"));
    QCOMPARE(meeting().chair->position,
             QStringLiteral("WALI KOTA PANGKALPINANG\n SEKRETARIS DAERAH\nAsisten Administrasi Umum"));
    QCOMPARE(m_bench->find<QLineEdit>(QStringLiteral("chair_position"))->text(),
             QStringLiteral("Asisten Administrasi Umum"));
    // Stepping over other choices loses nobody, and what is too much stays as it was typed.
    for (const int index : {3, 1, 2}) {
        m_bench->find<QComboBox>(QStringLiteral("chair_authority"))->setCurrentIndex(index);
        Q_EMIT m_bench->find<QComboBox>(QStringLiteral("chair_authority"))->activated(index);
    }
    QCOMPARE(givers->text(), QStringLiteral("WALI KOTA PANGKALPINANG; SEKRETARIS DAERAH"));
    givers->setFocus();
    givers->end(false);
    QTest::keyClicks(givers, QStringLiteral("; X"));
    QCOMPARE(givers->text(), QStringLiteral("WALI KOTA PANGKALPINANG; SEKRETARIS DAERAH; X"));
}

void TestWorkspacePeople::review_goesRoundWithANote()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("periksa")));
    click(QStringLiteral("submitReview"));
    QCOMPARE(meeting().review, domain::ReviewState::Submitted);
    QVERIFY(!meeting().reviewBy.isEmpty());
    QVERIFY(meeting().reviewAt.has_value());
    click(QStringLiteral("returnReview")); // without a note it is refused
    QCOMPARE(meeting().review, domain::ReviewState::Submitted);
    m_bench->find<QLineEdit>(QStringLiteral("newReviewNote"))->setText(QStringLiteral("perbaiki butir 2"));
    click(QStringLiteral("returnReview"));
    QCOMPARE(meeting().review, domain::ReviewState::Returned);
    QCOMPARE(m_bench->find<QLabel>(QStringLiteral("reviewNote"))->text(),
             QStringLiteral("Catatan: perbaiki butir 2"));
    QVERIFY(m_bench->find<QLabel>(QStringLiteral("reviewTurn"))->text().contains(QStringLiteral("notulis")));
    click(QStringLiteral("submitReview"));
    click(QStringLiteral("readyReview"));
    QCOMPARE(meeting().review, domain::ReviewState::Ready);
    QVERIFY(saved());
    const auto rows = m_bench->ask([](app::Register& r) { return r.meetings().list({}); });
    QCOMPARE(rows->front().review, domain::ReviewState::Ready);
}

void TestWorkspacePeople::agendaTimes_areKeptBesideTheItem()
{
    QVERIFY(open(test::aMeeting().withAgenda().build(), QStringLiteral("undangan")));
    auto* agenda = m_bench->find<RowListView>(QStringLiteral("agenda"));
    agenda->selectId(meeting().agenda[1].id.toString());
    auto* planned = m_bench->find<QLineEdit>(QStringLiteral("plannedStart"));
    QVERIFY(planned->isVisible());
    QTest::keyClicks(planned, QStringLiteral("9"));
    QTest::keyClick(planned, Qt::Key_Return);
    QCOMPARE(meeting().agenda[1].plannedStart, std::optional(domain::TimeOfDay{9, 0}));
    click(QStringLiteral("startNow"));
    QCOMPARE(meeting().agenda[1].start, std::optional(domain::TimeOfDay{9, 0}));
    const auto item = agenda->rowModel().index(1).data(RowItemRole).value<RowItem>();
    QCOMPARE(item.chips.size(), 2U);
}

void TestWorkspacePeople::package_isMergedPointByPoint()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paket.risalah"));
    m_bench->prompt.chosenFiles.push_back({path});
    m_bench->window.commands().action(Command::SendPackage)->trigger();
    QVERIFY(QTest::qWaitFor([&path] { return QFile::exists(path); }));
    // The other computer changes one point; here another one is changed, and one on both.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto theirs = QString::fromUtf8(file.readAll());
    file.close();
    const auto texts = [this](int i) { return meeting().points[static_cast<std::size_t>(i)].text; };
    QVERIFY(texts(0) != texts(1));
    theirs.replace(QStringLiteral("\"text\": \"%1\"").arg(texts(1)),
                   QStringLiteral("\"text\": \"Kata pejabat.\""));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(theirs.toUtf8()) > 0);
    file.close();
    m_bench->prompt.chosenFiles.push_back({path});
    m_bench->window.commands().action(Command::ReceivePackage)->trigger();
    QPushButton* apply = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
        return apply != nullptr && apply->isVisible();
    }));
    QVERIFY(!apply->isEnabled()); // nothing is overwritten silently
    click(QStringLiteral("takeTheirs"));
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(texts(1), QStringLiteral("Kata pejabat."));
    workspace().undo();
    QVERIFY(texts(1) != QStringLiteral("Kata pejabat."));
}

void TestWorkspacePeople::package_comesByADoubleClick()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QString first = meeting().points[0].text;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paket.risalah"));
    m_bench->prompt.chosenFiles.push_back({path});
    m_bench->window.commands().action(Command::SendPackage)->trigger();
    QVERIFY(QTest::qWaitFor([&path] { return app::PackageService::isPackageFile(path); }));
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Kata di sini.");
    });
    const QString location = m_bench->session.location();
    m_bench->window.openFile(path);
    QVERIFY(QTest::qWaitFor([this] {
        const auto* apply = m_bench->window.findChild<QPushButton*>(QStringLiteral("applyMerge"));
        return apply != nullptr && apply->isVisible();
    }));
    QCOMPARE(m_bench->session.location(), location); // not taken for a register
    // A register that cannot be opened is told where the user is; the present one stays.
    m_bench->window.openFile(folder.filePath(QStringLiteral("tidak-ada.risalah")));
    QVERIFY(QTest::qWaitFor([this] {
        const auto labels = m_bench->window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("tidak-ada.risalah"));
        });
    }));
    QCOMPARE(m_bench->session.location(), location);
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Meeting);
}

bool TestWorkspacePeople::writePackage(const QString& path, std::size_t point, const QString& text) const
{
    const auto bytes =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.packages().pack(id); });
    auto package = QString::fromUtf8(*bytes);
    package.replace(QStringLiteral("\"text\": \"%1\"").arg(meeting().points[point].text),
                    QStringLiteral("\"text\": \"%1\"").arg(text));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(package.toUtf8()) > 0;
}

void TestWorkspacePeople::receiveChangedPoint()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    m_bench->window.activateWindow();
    const QString path = m_bench->pathOf(QStringLiteral("paket.risalah"));
    QVERIFY(writePackage(path, 1, QStringLiteral("Kata pejabat.")));
    workspace().receivePackage(path);
    const auto isAsked = [this] { // cards are shown a moment after the panel
        const auto* choice = workspace().findChild<QPushButton*>(QStringLiteral("takeTheirs"));
        return choice != nullptr && choice->isVisible();
    };
    QTRY_VERIFY(isAsked());
}

void TestWorkspacePeople::merge_isWorkedThroughByTab()
{
    receiveChangedPoint();
    test::Hands hands;
    const auto stops = [&hands](int count) {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            hands.key(Qt::Key_Tab);
            names.append(QApplication::focusWidget()->objectName());
        }
        return names.join(u' ');
    };
    QCOMPARE(stops(4), QStringLiteral("takeMine allMine allTheirs closeCompare"));
    hands.times(3, Qt::Key_Backtab);
    hands.key(Qt::Key_Right); // one stop for the choices of a card, as for all buttons of which one is taken
    hands.key(Qt::Key_Space);
    QCOMPARE(stops(4), QStringLiteral("allMine allTheirs applyMerge closeCompare"));
    m_bench->find<QPushButton>(QStringLiteral("applyMerge"))->setFocus();
    hands.key(Qt::Key_Space);
    QCOMPARE(meeting().points[1].text, QStringLiteral("Kata pejabat."));
}

void TestWorkspacePeople::merge_isLeftByEsc()
{
    receiveChangedPoint();
    const auto* close = m_bench->find<QPushButton>(QStringLiteral("closeCompare"));
    test::Hands hands;
    hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_Escape);
    QVERIFY(!close->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("outlineEditor"));
}

void TestWorkspacePeople::secondPackage_waitsForTheFirst()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("paket-satu.risalah"));
    const QString second = folder.filePath(QStringLiteral("paket-dua.risalah"));
    QVERIFY(writePackage(first, 0, QStringLiteral("Kata pertama.")));
    QVERIFY(writePackage(second, 1, QStringLiteral("Kata kedua.")));
    auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
    workspace().receivePackage(first);
    QVERIFY(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    click(QStringLiteral("takeTheirs"));
    QVERIFY(apply->isEnabled());
    workspace().receivePackage(second);
    QVERIFY(isNoticed(QStringLiteral("paket-dua.risalah")));
    QVERIFY(m_bench->ask([](app::Register& opened) { return opened.meetings().list({}); }).has_value());
    QVERIFY(apply->isEnabled()); // what was chosen is still chosen
    // Asked for, it takes the place of the first.
    QPushButton* open = nullptr;
    for (QPushButton* button : m_bench->window.findChildren<QPushButton*>()) {
        open = button->text() == QStringLiteral("Buka paket itu") ? button : open;
    }
    QVERIFY(open != nullptr);
    open->click();
    QVERIFY(QTest::qWaitFor([this] { return isNoticed(QStringLiteral("Kata kedua.")); }));
    QVERIFY(!isNoticed(QStringLiteral("Kata pertama.")));
    click(QStringLiteral("takeTheirs"));
    apply->click();
    QCOMPARE(meeting().points[1].text, QStringLiteral("Kata kedua."));
    QVERIFY(meeting().points[0].text != QStringLiteral("Kata pertama."));
}

void TestWorkspacePeople::undoWhileChoosing_isNotMergedAway()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paket.risalah"));
    QVERIFY(writePackage(path, 0, QStringLiteral("Kata pejabat.")));
    const QString before = meeting().points[1].text;
    QVERIFY(workspace().desk().apply(QStringLiteral("Ubah butir"), [](domain::MeetingRecord record) {
        record.meeting.points[1].text = QStringLiteral("Keliru ketik.");
        return Result<domain::MeetingRecord>(std::move(record));
    }));
    auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
    workspace().receivePackage(path);
    QVERIFY(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    QCOMPARE(workspace().findChildren<QPushButton*>(QStringLiteral("takeTheirs")).size(), 2);
    click(QStringLiteral("takeTheirs"));
    m_bench->trigger(Command::Undo);
    QCOMPARE(meeting().points[1].text, before);
    QTRY_COMPARE(workspace().findChildren<QPushButton*>(QStringLiteral("takeTheirs")).size(), 1);
    QVERIFY(apply->isEnabled()); // the other choice is kept
    apply->click();
    QCOMPARE(meeting().points[0].text, QStringLiteral("Kata pejabat."));
    QCOMPARE(meeting().points[1].text, before);
}

void TestWorkspacePeople::unreadablePackage_leavesTheOpenOneAsItIs()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paket.risalah"));
    QVERIFY(writePackage(path, 0, QStringLiteral("Kata pejabat.")));
    const QString broken = folder.filePath(QStringLiteral("rusak.risalah"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"risalah/1\"") > 0);
    file.close();
    // Both are on their way at once, the broken one last.
    auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
    workspace().receivePackage(path);
    workspace().receivePackage(broken);
    QVERIFY(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    QVERIFY(QTest::qWaitFor([this] { return isNoticed(QStringLiteral("rusak.risalah")); }));
    click(QStringLiteral("takeTheirs"));
    apply->click();
    QVERIFY(saved());
    QVERIFY(QTest::qWaitFor([this] { return isNoticed(QStringLiteral("Paket sudah digabungkan.")); }));
    // What is sent next is built upon the package that was taken over.
    const auto next =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.packages().pack(id); });
    QFile taken(path);
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QVERIFY(next->contains(QCryptographicHash::hash(taken.readAll(), QCryptographicHash::Sha256).toHex()));
}

void TestWorkspacePeople::writtenRow_saysWhatHangsOnIt()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(2).withResolutions(1).build();
    record.meeting.points[0].speaker = QStringLiteral("Kapolres");
    record.meeting.resolutions[0].point = record.meeting.points[0].id;
    QVERIFY(open(record, QStringLiteral("points[0]")));
    // The agenda has an editor of the same name.
    const auto* outline = m_bench->find<OutlineView>(QStringLiteral("outline"));
    QCOMPARE(outline->editor().accessibleDescription(), QStringLiteral("Kapolres, Keputusan 1"));
}

void TestWorkspacePeople::links_areFollowedByKeyboard()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(3).withResolutions(1).withActions(2).build();
    for (domain::ActionItem& action : record.actions) {
        action.resolution = record.meeting.resolutions[0].id;
    }
    record.meeting.resolutions[0].point = record.meeting.points[1].id;
    QVERIFY(open(record, QStringLiteral("resolutions[0]")));
    QCOMPARE(workspace().step(), Step::FollowUp);
    QString first;
    const auto choose = [this, &first](const QString& text) {
        m_bench->trigger(Command::FollowLink);
        auto* menu = workspace().findChild<QMenu*>(QStringLiteral("links"));
        QVERIFY(menu != nullptr);
        first = menu->actions().constFirst()->text();
        for (QAction* link : menu->actions()) {
            if (link->text() == text) {
                link->trigger();
            }
        }
        menu->close();
        QTRY_VERIFY(workspace().findChild<QMenu*>(QStringLiteral("links")) == nullptr);
    };
    choose(QStringLiteral("2 tindak lanjut"));
    const auto* actions = m_bench->find<RowListView>(QStringLiteral("actions"));
    QCOMPARE(actions->currentId(), record.actions[0].id.toString());
    choose(QStringLiteral("keputusan angka 1"));
    QVERIFY2(first == domain::pointReference({1}),
             qPrintable(first)); // back to its point by Ctrl+G and Enter
    const auto* resolutions = m_bench->find<RowListView>(QStringLiteral("resolutions"));
    QVERIFY(resolutions->hasFocus() || m_bench->window.focusWidget()->objectName() == u"resolutionText");
    choose(QStringLiteral("angka 2"));
    QCOMPARE(workspace().step(), Step::Discussion);
    choose(QStringLiteral("Keputusan 1"));
    QCOMPARE(workspace().step(), Step::FollowUp);
}

void TestWorkspacePeople::typing_inAnotherRowIsAnotherStep()
{
    QVERIFY(open(test::aMeeting().withSeats(3).build(), QStringLiteral("attendance[0].remark")));
    auto* remark = m_bench->find<QLineEdit>(QStringLiteral("remark"));
    QTest::keyClicks(remark, QStringLiteral("sakit"));
    workspace().showField(QStringLiteral("attendance[1].remark"));
    QTest::keyClicks(remark, QStringLiteral("izin"));
    QCOMPARE(meeting().attendance[1].remark, QStringLiteral("izin"));
    workspace().undo();
    QCOMPARE(meeting().attendance[1].remark, QString());
    QCOMPARE(meeting().attendance[0].remark, QStringLiteral("sakit"));
}

void TestWorkspacePeople::nextFinding_takesNoneOut()
{
    domain::MeetingRecord record = test::aWholeMeeting(); // warns of the invitation's number
    record.meeting.start.reset();
    record.meeting.end.reset();
    record.meeting.points.clear();
    record.meeting.resolutions.clear();
    QVERIFY(open(record, QStringLiteral("undangan")));
    const auto focused = [this] {
        m_bench->trigger(Command::NextFinding);
        const QWidget* field = m_bench->window.focusWidget();
        return field != nullptr ? field->objectName() : QString();
    };
    QCOMPARE(focused(), QStringLiteral("start")); // what blocks comes first
    workspace().desk().change(QStringLiteral("ubah"),
                              [](domain::MeetingRecord& r) { r.meeting.start = domain::TimeOfDay{9, 0}; });
    // The next one has taken the place of the one mended.
    m_bench->trigger(Command::NextFinding);
    QCOMPARE(workspace().step(), Step::Discussion);
}

void TestWorkspacePeople::readyPanel_namesWhatIsBetterLookedAt()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    const auto* summary = m_bench->find<QLabel>(QStringLiteral("readySummary"));
    QTRY_COMPARE(summary->text(), QStringLiteral("Siap ditandatangani. 1 hal sebaiknya dilihat:"));
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.invitation.number = QStringLiteral("005/101/SETDA/2025");
    });
    QTRY_COMPARE(summary->text(), QStringLiteral("Siap ditandatangani"));
}

void TestWorkspacePeople::reviewTakenElsewhere_isNotWrittenOver()
{
    domain::MeetingRecord record = test::aMeeting().withPoints(2).build();
    record.meeting.review = domain::ReviewState::Submitted;
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    // On the shared register the pejabat sends the meeting back while the notulis types.
    const auto returned = m_bench->ask([id = meeting().id](app::Register& opened) {
        return opened.meetings().review(id, domain::ReviewState::Returned, QStringLiteral("perbaiki"));
    });
    QVERIFY(returned.has_value());
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Ketikan notulis.");
    });
    workspace().saver().flush();
    QVERIFY(QTest::qWaitFor([this] { return workspace().saver().isInConflict(); }));
    auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));
    QVERIFY(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    QVERIFY(apply->isEnabled()); // each side changed something else
    apply->click();
    QVERIFY(saved());
    const auto stored =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.meetings().load(id); });
    QCOMPARE(stored->record.meeting.review, domain::ReviewState::Returned);
    QCOMPARE(stored->record.meeting.reviewNote, QStringLiteral("perbaiki"));
    QCOMPARE(stored->record.meeting.points[0].text, QStringLiteral("Ketikan notulis."));
}

void TestWorkspacePeople::unmergedChange_staysInSight()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    MainWindow& window = m_bench->window;
    const QString here = window.currentPlace().record;
    const auto written = m_bench->ask([id = meeting().id](app::Register& opened) {
        const auto before = opened.meetings().load(id);
        domain::MeetingRecord after = before->record;
        after.meeting.points[0].text = QStringLiteral("Dari komputer lain.");
        return opened.meetings().save(*before, after, QStringLiteral("Ubah rapat"));
    });
    QVERIFY(written.has_value());
    workspace().discussion().focusOutline();
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.points[0].text = QStringLiteral("Ketikan notulis.");
    });
    workspace().saver().flush();
    auto* panel = workspace().findChild<ComparePanel*>();
    QTRY_VERIFY(panel->isVisible());
    const auto* apply = workspace().findChild<QPushButton*>(QStringLiteral("applyMerge"));

    // It comes up in the middle of a sentence: whatever is typed on decides nothing.
    QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    for (const auto key : {Qt::Key_A, Qt::Key_Space, Qt::Key_Return}) {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    QVERIFY(panel->isVisible() && !apply->isEnabled());

    auto* bar = window.findChild<NoticeBar*>();
    const auto reminds = [bar] {
        return bar->isVisible() && bar->notice().actionText == QStringLiteral("Gabungkan");
    };
    QVERIFY(!reminds());
    m_bench->trigger(Command::PreviousStep);
    QVERIFY(!panel->isVisible() && reminds());
    window.notify({Notice::Kind::Bad, QStringLiteral("Berkas tidak terbaca."), {}, {}});
    QVERIFY(!reminds());
    bar->findChild<QToolButton*>()->click();
    QVERIFY(reminds());
    QVERIFY(!bar->findChild<QToolButton*>()->isVisible());
    window.open({.page = PageId::Meetings});
    QVERIFY(reminds());

    QTest::mouseClick(window.findChild<QLabel*>(QStringLiteral("saveState")), Qt::LeftButton);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(window.currentPlace().page, PageId::Meeting);
    QVERIFY(!reminds());
    // Left with the choice open, and come back to.
    window.open({.page = PageId::Home});
    QVERIFY(reminds());
    window.goBack();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(!reminds());
    Q_EMIT workspace().preview().fieldChosen(QStringLiteral("points[1].text"));
    QVERIFY(reminds());
    window.open({.page = PageId::Home});
    window.open({.page = PageId::Meeting, .record = here});
    QVERIFY(reminds());

    window.findChild<QPushButton*>(QStringLiteral("noticeAction"))->click();
    QTRY_VERIFY(panel->isVisible());
    click(QStringLiteral("allMine"));
    click(QStringLiteral("applyMerge"));
    QVERIFY(!reminds());
    QVERIFY(saved());
    const auto stored =
        m_bench->ask([id = meeting().id](app::Register& opened) { return opened.meetings().load(id); });
    QCOMPARE(stored->record.meeting.points[0].text, QStringLiteral("Ketikan notulis."));
}

void TestWorkspacePeople::pastedLineBreaks_stayOutOfLines()
{
    QVERIFY(open(test::aMeeting().withPoints(1).build(), QStringLiteral("undangan")));
    const QString pasted = QStringLiteral(u"\u202ERapat\r\nKoordinasi\tUji\u200F");
    const QString line = QStringLiteral("Rapat Koordinasi Uji");
    QGuiApplication::clipboard()->setText(pasted);
    const auto paste = [](QLineEdit* field) {
        field->setFocus();
        field->selectAll();
        field->paste();
        return field->text();
    };
    QCOMPARE(paste(workspace().findChild<QLineEdit*>(QStringLiteral("meetingTitle"))), line);
    QCOMPARE(meeting().title, line);
    QCOMPARE(paste(workspace().findChild<QLineEdit*>(QStringLiteral("place"))), line);
    QCOMPARE(meeting().place, line);
    workspace().desk().change(QStringLiteral("ubah"),
                              [](domain::MeetingRecord& r) { r.meeting.title = QStringLiteral("Lain"); });
    QCOMPARE(paste(workspace().findChild<QLineEdit*>(QStringLiteral("titleField"))), line);
    QCOMPARE(meeting().title, line);
    // What is typed on after a blank is not pulled together.
    auto* place = workspace().findChild<QLineEdit*>(QStringLiteral("place"));
    place->setFocus();
    place->end(false);
    QTest::keyClicks(place, QStringLiteral(" lantai 2"));
    QCOMPARE(meeting().place, line + QStringLiteral(" lantai 2"));
}

void TestWorkspacePeople::removedPoint_comesBackFromTheWastebasket()
{
    QVERIFY(open(test::aMeeting().withPoints(3).build(), QStringLiteral("pembahasan")));
    const domain::DiscussionPoint gone = meeting().points[0];
    workspace().desk().change(QStringLiteral("hapus"), [](domain::MeetingRecord& r) {
        r.meeting.points.erase(r.meeting.points.begin());
    });
    QVERIFY(saved());
    QVERIFY(restoredOnlyRow(Command::MeetingWastebasket));
    QCOMPARE(meeting().points.back(), gone);
    QVERIFY(saved());
}

void TestWorkspacePeople::editions_areCompared()
{
    const auto corrected = m_bench->addReopened(test::aWholeMeeting(), QStringLiteral("salah tempat"));
    QVERIFY2(corrected.has_value(), corrected ? "" : qPrintable(logLine(corrected.error())));
    QVERIFY(m_bench->openMeeting(*corrected, QStringLiteral("tanda-tangan")));
    QCOMPARE(meeting().phase, domain::MeetingPhase::Correcting);
    workspace().desk().change(QStringLiteral("ubah"), [](domain::MeetingRecord& r) {
        r.meeting.place = QStringLiteral("Ruang lain");
    });
    auto* button = m_bench->find<QPushButton>(QStringLiteral("compareEdition"));
    QVERIFY(QTest::qWaitFor([button] { return button->isVisible(); }));
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().last()->trigger();
    QVERIFY(QTest::qWaitFor([this] {
        const auto labels = workspace().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("1 perbedaan"));
        });
    }));
}

void TestWorkspacePeople::actions_keepTheOrderOfTheirNumbers()
{
    QVERIFY(open(test::aMeeting().withPoints(2).withResolutions(2).withActions(2).build(),
                 QStringLiteral("pembahasan")));
    const auto actions = workspace().desk().record().actions;
    m_bench->window.activateWindow();
    workspace().showField(QStringLiteral("actions[1].text"));
    m_bench->trigger(Command::MoveUp);
    QCOMPARE(workspace().desk().record().actions, actions);
    QVERIFY(!workspace().desk().session().canUndo());
    const domain::Resolution second = meeting().resolutions[1];
    workspace().showField(QStringLiteral("resolutions[1].text"));
    m_bench->trigger(Command::MoveUp);
    QCOMPARE(meeting().resolutions[0], second);
}

void TestWorkspacePeople::smallScreen_showsFiveSeats()
{
    QVERIFY(
        open(test::aMeeting().withPoints(1).withSeats(14).build(), QStringLiteral("attendance[2].person")));
    QVERIFY(m_bench->waitForMeeting());
    const auto* table = m_bench->find<QTreeView>(QStringLiteral("table"));
    int seats = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        const bool isSeat = !index.data(AttendanceModel::IsGroupRole).toBool();
        seats += isSeat && table->viewport()->rect().contains(table->visualRect(index).center()) ? 1 : 0;
    }
    QVERIFY2(seats >= 5, qPrintable(QString::number(seats)));
}

void TestWorkspacePeople::smallScreen_foldsTheHalfNotWorkedOn()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    QVERIFY(m_bench->waitForMeeting());
    m_bench->window.activateWindow();
    workspace().showField(QStringLiteral("actions[0].due"));
    auto* actions = m_bench->find<RowListView>(QStringLiteral("actions"));
    auto* resolutions = m_bench->find<RowListView>(QStringLiteral("resolutions"));
    QVERIFY(actions->isVisible());
    QVERIFY(!resolutions->isVisible());
    QTRY_VERIFY(actions->visualRect(actions->rowModel().index(1)).bottom() < actions->viewport()->height());
    click(QStringLiteral("showResolutions"));
    QVERIFY(resolutions->hasFocus());
    QVERIFY(!actions->isVisible());
    workspace().showField(QStringLiteral("actions[1].text"));
    QVERIFY(actions->isVisible());
    m_bench->window.resize(1920, 1080);
    QTRY_VERIFY(actions->isVisible() && resolutions->isVisible());
}

void TestWorkspacePeople::attendanceColumns_areRemembered()
{
    QVERIFY(open(test::aMeeting().withPoints(1).withSeats(4).build(), QStringLiteral("kehadiran")));
    const domain::MeetingId id = meeting().id;
    m_bench->find<QTreeView>(QStringLiteral("table"))->header()->resizeSection(0, 321);
    QTRY_VERIFY(m_bench->settings().value(app::SettingKeys::columns).join(u' ').contains(u"kehadiran 321"));
    QVERIFY(
        open(test::aMeeting()
                 .titled(QStringLiteral("Lain"))
                 .with([](domain::MeetingRecord& record) { record.meeting.id = domain::MeetingId::create(); })
                 .build(),
             QStringLiteral("kehadiran")));
    QVERIFY(m_bench->openMeeting(id, QStringLiteral("kehadiran")));
    QVERIFY(m_bench->waitForMeeting());
    QCOMPARE(m_bench->find<QTreeView>(QStringLiteral("table"))->header()->sectionSize(0), 321);
}

/// The last column stretches with the window; nobody has dragged anything by that.
void TestWorkspacePeople::attendanceColumns_followTheWindow()
{
    QVERIFY(open(test::aMeeting().withSeats(2).build(), QStringLiteral("kehadiran")));
    const QHeaderView* header = m_bench->find<QTreeView>(QStringLiteral("table"))->header();
    const auto* keeps = header->findChild<KeptColumns*>()->findChild<QTimer*>();
    m_bench->window.resize(1024, 768);
    QCoreApplication::processEvents();
    const int person = header->sectionSize(2);
    const int last = header->sectionSize(3);
    m_bench->window.resize(2600, 900);
    QTRY_VERIFY(header->sectionSize(2) > person); // as the wider page is designed
    QTRY_VERIFY(header->sectionSize(3) > last);
    QVERIFY(!keeps->isActive());
    QVERIFY(!m_bench->settings().value(app::SettingKeys::columns).join(u' ').contains(u"kehadiran"));
}

/// What the field shows is what the record says, however the list was left.
void TestWorkspacePeople::offeredOffice_staysUnlessItIsRefused()
{
    QVERIFY(open(test::aMeeting().withSeats(2).build(), QStringLiteral("kehadiran")));
    m_bench->window.activateWindow();
    workspace().showField(QStringLiteral("attendance[1].office"));
    auto* office = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(office != nullptr);
    const QString first = QStringLiteral("Dinas Contoh 1");
    const auto inRecord = [this] { return meeting().attendance[1].office; };
    test::Hands hands;
    office->selectAll();
    hands.type(QStringLiteral("dinas"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    hands.key(Qt::Key_Down);
    QCOMPARE(office->text(), first);
    hands.key(Qt::Key_Escape);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(office->text(), QStringLiteral("dinas"));
    QCOMPARE(inRecord(), QStringLiteral("dinas"));
    hands.type(QStringLiteral(" c"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    hands.key(Qt::Key_Down);
    QCOMPARE(office->text(), first);
    QApplication::activePopupWidget()->hide(); // as a click elsewhere does
    QCOMPARE(office->text(), first);
    QCOMPARE(inRecord(), first);
    // A click in the list counts as well.
    office->selectAll();
    hands.type(QStringLiteral("contoh"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto* list = office->completer()->popup();
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data().toString(), first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(office->text(), first);
    QCOMPARE(inRecord(), first);
}

void TestWorkspacePeople::readyLink_isWholeWhereThereIsRoom()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.attendance[0].status = AttendanceStatus::Unfilled;
    record.meeting.attendance[0].seat = QStringLiteral("Kepala Badan Kesatuan Bangsa");
    QVERIFY(open(record, QStringLiteral("pembahasan")));
    QVERIFY(m_bench->waitForMeeting());
    const auto links = m_bench->find<QWidget>(QStringLiteral("readyPanel"))->findChildren<QPushButton*>();
    QVERIFY(!links.isEmpty());
    QCOMPARE(links.constFirst()->text(), links.constFirst()->toolTip());
    QVERIFY(links.constFirst()->sizeHint().width() <= links.constFirst()->width());
}

/// Larger letters have room for no more links than smaller ones: what is shortened anew lies over nothing.
void TestWorkspacePeople::readyLinks_goBeforeOthersCome()
{
    QVERIFY(open(test::aMeeting().withPoints(2).build(), QStringLiteral("pembahasan")));
    const auto* panel = m_bench->find<QWidget>(QStringLiteral("readyPanel"));
    const auto link = [panel] { return panel->findChild<QPushButton*>(); };
    QTRY_VERIFY(link() != nullptr && link()->isVisible());
    const QPointer<QPushButton> before = link();
    m_bench->appearance().setLetterPercent(150);
    QVERIFY(before.isNull() || before->isHidden());
}

void TestWorkspacePeople::notice_goesWithItsPage()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    const auto* bar = m_bench->window.findChild<NoticeBar*>();
    m_bench->window.notify({.text = QStringLiteral("Butir dihapus.")});
    QVERIFY(bar->isVisible());
    m_bench->window.open({PageId::Meeting, meeting().id.toString(), QStringLiteral("kehadiran")});
    QVERIFY(bar->isVisible()); // another step of the same meeting
    m_bench->window.open({.page = PageId::Home});
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestWorkspacePeople)
#include "tst_workspace_people.moc"

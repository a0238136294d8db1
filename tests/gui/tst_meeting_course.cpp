// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a meeting: its days, its course, what it takes from the last one, whose turn it is, who has
// to do what, and when it counts as signed.
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/models/cell_table_view.h"
#include "ui/models/meeting_cells.h"
#include "ui/work/date_field.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/row_list_view.h"
#include "ui/work/step_bar.h"
#include "ui/work/time_field.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

class TestMeetingCourse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void series_givesWhatTheLastMeetingHad();
    void severalDaysOnlineAndPostponed_areTypedAndKept();
    void home_tellsWhoseTurnItIs();
    void home_tellsWhoSignsNext();
    void finalising_saysWhatComesNext();
    void finalising_isPressedOnItsOwnPage();
    void finalised_isOpenedAsItIsNow();
    void signingStep_isTickedOnceSigned();
    void assignee_mayBeAPerson();
    void assigneeFromASeat_isOfTheSeatsOffice();
    void assigneePerson_isKeptBesideItsStatus();
    void actionApart_isLedBackByHand();
    void actionResolution_isChosen();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record, const QString& part)
    {
        const auto added = m_bench->ask(
            [record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
        return added && show(added->record.meeting.id, part);
    }
    [[nodiscard]] bool show(const domain::MeetingId& id, const QString& part)
    {
        m_bench->window.open({PageId::Meeting, id.toString(), part});
        m_bench->window.activateWindow();
        return m_bench->waitForMeeting();
    }
    /// The workspace is built anew when the register holds another state of the meeting.
    [[nodiscard]] bool waitUntilReadOnly(bool isReadOnly) const
    {
        const auto* page = qobject_cast<WorkspacePage*>(m_bench->window.currentPage());
        return QTest::qWaitFor(
            [page, isReadOnly] {
                return page->workspace() != nullptr && page->workspace()->desk().isReadOnly() == isReadOnly;
            },
            test::kPatienceMs);
    }
    [[nodiscard]] const domain::MeetingRecord& record() const { return m_bench->workspace().desk().record(); }
    /// As the register holds it once everything is saved.
    [[nodiscard]] domain::MeetingRecord stored() const
    {
        const bool isSaved = m_bench->waitUntilSaved();
        const auto loaded = m_bench->ask(
            [id = record().meeting.id](app::Register& opened) { return opened.meetings().load(id); });
        return isSaved && loaded ? loaded->record : domain::MeetingRecord();
    }
    [[nodiscard]] QLineEdit& enter(const QString& field) const
    {
        auto* edit = m_bench->find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        return *edit;
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestMeetingCourse::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestMeetingCourse::cleanup()
{
    m_bench.reset();
}

void TestMeetingCourse::series_givesWhatTheLastMeetingHad()
{
    domain::MeetingRecord last = test::aWholeMeeting();
    last.meeting.series = QStringLiteral("Rakor bulanan");
    QVERIFY(m_bench->ask([last](app::Register& r) { return r.meetings().add(last, {}); }).has_value());
    domain::MeetingRecord next;
    next.meeting.id = domain::MeetingId::create();
    next.meeting.title = QStringLiteral("Rakor Agustus");
    next.meeting.date = *domain::Date::of(2025, 8, 15);
    QVERIFY(open(next, QStringLiteral("undangan")));
    auto* copy = m_bench->find<QPushButton>(QStringLiteral("copySeries"));
    QVERIFY(!copy->isVisible());
    QTest::keyClicks(&enter(QStringLiteral("series")), QStringLiteral("Rakor bulanan"));
    QVERIFY(copy->isVisible());
    copy->click();
    QTRY_COMPARE_WITH_TIMEOUT(record().meeting.agenda.size(), last.meeting.agenda.size(), test::kPatienceMs);
    const domain::Meeting now = stored().meeting;
    QCOMPARE(now.agenda[1].title, last.meeting.agenda[1].title);
    QVERIFY(now.agenda[1].id != last.meeting.agenda[1].id);
    QCOMPARE(now.chair, last.meeting.chair);
    QCOMPARE(now.attendance.size(), last.meeting.attendance.size());
    QCOMPARE(now.attendance[0].status, domain::AttendanceStatus::Unfilled);
    QVERIFY(now.points.empty());
    QCOMPARE(now.date.toIso(), QStringLiteral("2025-08-15"));
}

void TestMeetingCourse::severalDaysOnlineAndPostponed_areTypedAndKept()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("undangan")));
    QTest::keyClicks(&enter(QStringLiteral("lastDate")), QStringLiteral("17/7"));
    QTest::keyClicks(&enter(QStringLiteral("onlineLink")), QStringLiteral("https://rapat.contoh.go.id/a"));
    QCOMPARE(m_bench->find<DateField>(QStringLiteral("lastDate"))->date(), domain::Date::of(2025, 7, 17));
    QVERIFY(m_bench->find<QLabel>(QStringLiteral("meetingLine"))
                ->text()
                .contains(QStringLiteral("17 Juli 2025")));

    auto* course = m_bench->find<QComboBox>(QStringLiteral("course"));
    auto* reason = m_bench->find<QLineEdit>(QStringLiteral("courseReason"));
    QVERIFY(!reason->isVisible());
    course->setFocus();
    QTest::keyClick(course, Qt::Key_Down);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(&enter(QStringLiteral("courseReason")), QStringLiteral("banjir"));
    const domain::Meeting kept = stored().meeting;
    QCOMPARE(kept.lastDate, domain::Date::of(2025, 7, 17));
    QCOMPARE(kept.onlineLink, QStringLiteral("https://rapat.contoh.go.id/a"));
    QCOMPARE(kept.course, domain::MeetingCourse::Postponed);
    QCOMPARE(kept.courseReason, QStringLiteral("banjir"));

    m_bench->window.open({.page = PageId::Meetings});
    const auto* table = m_bench->find<CellTableView>(QStringLiteral("table"));
    QTRY_COMPARE(table->cellModel()->rowCount(), 1);
    const CellRow& row = table->cellModel()->rows().front();
    const auto& state = row.cells.at(static_cast<std::size_t>(MeetingColumn::State));
    QVERIFY(state.chip.has_value());
    QCOMPARE(state.chip->text, QStringLiteral("Ditunda"));
}

void TestMeetingCourse::home_tellsWhoseTurnItIs()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("periksa")));
    const domain::MeetingId id = record().meeting.id;
    const auto turn = [this] {
        m_bench->window.open({.page = PageId::Home});
        const auto* card = m_bench->find<QWidget>(QStringLiteral("waitingCard"))->findChild<CellTableView*>();
        const auto& rows = card->cellModel()->rows();
        return rows.empty() ? QString()
                            : rows.front().cells.at(static_cast<std::size_t>(MeetingColumn::Title)).detail;
    };
    QTRY_COMPARE_WITH_TIMEOUT(turn(), QStringLiteral("Giliran notulis"), test::kPatienceMs);
    QVERIFY(show(id, QStringLiteral("periksa")));
    m_bench->find<QPushButton>(QStringLiteral("submitReview"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(turn(), QStringLiteral("Giliran pejabat penelaah"), test::kPatienceMs);
    QVERIFY(show(id, QStringLiteral("periksa")));
    m_bench->find<QPushButton>(QStringLiteral("readyReview"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(turn(), QStringLiteral("Siap ditandatangani"), test::kPatienceMs);
}

void TestMeetingCourse::home_tellsWhoSignsNext()
{
    const auto saved = m_bench->ask([](app::Register& r) {
        const auto office = r.directory().office();
        domain::Office after = (*office)->value;
        after.signatureForm = domain::SignatureForm::Electronic;
        return r.directory().saveOffice(*office, after);
    });
    QVERIFY(saved.has_value());
    const auto final = m_bench->addFinalised(test::aWholeMeeting());
    QVERIFY2(final.has_value(), final ? "" : qPrintable(logLine(final.error())));
    m_bench->window.open({.page = PageId::Home});
    auto* card = m_bench->find<QWidget>(QStringLiteral("unsignedCard"))->findChild<CellTableView*>();
    QTRY_COMPARE_WITH_TIMEOUT(card->cellModel()->rowCount(), 1, test::kPatienceMs);
    const auto& cells = card->cellModel()->rows().front().cells;
    const Cell& title = cells.at(static_cast<std::size_t>(MeetingColumn::Title));
    QCOMPARE(title.text, test::aWholeMeeting().meeting.title);
    QVERIFY2(title.detail.startsWith(QStringLiteral("Giliran Ketua Contoh, S.H., M.Si.")),
             qPrintable(title.detail));
    QCOMPARE(cells.at(static_cast<std::size_t>(MeetingColumn::State)).chip->text, QStringLiteral("0 dari 1"));

    m_bench->find<QWidget>(QStringLiteral("unsignedCard"))->findChild<QPushButton*>()->click();
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Meetings);
    const auto* list = m_bench->find<CellTableView>(QStringLiteral("table"));
    QTRY_COMPARE_WITH_TIMEOUT(list->cellModel()->rowCount(), 1, test::kPatienceMs);
    QCOMPARE(m_bench->find<QComboBox>(QStringLiteral("stateBox"))->currentText(),
             QStringLiteral("Menunggu tanda tangan"));

    m_bench->window.open({.page = PageId::Home});
    card->setFocus();
    card->setCurrentIndex(card->model()->index(0, 0));
    QTest::keyClick(card, Qt::Key_Return);
    QVERIFY(m_bench->waitForMeeting());
    QCOMPARE(m_bench->workspace().desk().meeting().id, *final);
    QCOMPARE(m_bench->workspace().step(), Step::Signing);
}

void TestMeetingCourse::finalising_saysWhatComesNext()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("tanda-tangan")));
    const auto* text = m_bench->find<QLabel>(QStringLiteral("finaliseText"));
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(QStringLiteral("cetak untuk ditandatangani")),
                             test::kPatienceMs);
    domain::Office electronic = m_bench->session.office()->value;
    electronic.signatureForm = domain::SignatureForm::Electronic;
    m_bench->session.saveOffice(electronic);
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(QStringLiteral("tanda tangani secara elektronik")),
                             test::kPatienceMs);
    QVERIFY(!text->text().contains(QStringLiteral("cetak")));
}

/// It cannot be undone: from anywhere else the command leads to the page that says so.
void TestMeetingCourse::finalising_isPressedOnItsOwnPage()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("pembahasan")));
    m_bench->trigger(Command::FinaliseMinutes);
    QCOMPARE(m_bench->workspace().step(), Step::Signing);
    auto* finalise = m_bench->find<QPushButton>(QStringLiteral("finalise"));
    QTRY_VERIFY_WITH_TIMEOUT(finalise->isEnabled(), test::kPatienceMs);
    m_bench->trigger(Command::FinaliseMinutes); // a double click is no second thought
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nor is the key that came twice
    const auto editions = [this] {
        return m_bench->ask([id = m_bench->workspace().desk().meeting().id](app::Register& opened) {
            return opened.minutes().editions(id);
        });
    };
    QVERIFY(editions()->empty() && !m_bench->workspace().desk().isReadOnly());

    // What is typed and refused is not in the record yet.
    m_bench->trigger(Command::FinaliseMinutes);
    auto* start = m_bench->find<TimeField>(QStringLiteral("start"));
    start->setText(QStringLiteral("25.61"));
    Q_EMIT start->editingFinished();
    QVERIFY(start->problem() != nullptr);
    finalise->click();
    QCOMPARE(m_bench->workspace().step(), Step::Invitation);
    QCOMPARE(QApplication::focusWidget(), start);
    QTest::keyClick(start, Qt::Key_Escape);
    QVERIFY(editions()->empty());

    m_bench->trigger(Command::FinaliseMinutes);
    finalise->setFocus();
    QTest::keyClick(finalise, Qt::Key_Space);
    QVERIFY(waitUntilReadOnly(true));
    QCOMPARE(editions()->size(), std::size_t{1});
}

void TestMeetingCourse::finalised_isOpenedAsItIsNow()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("tanda-tangan")));
    auto* finalise = m_bench->find<QPushButton>(QStringLiteral("finalise"));
    QTRY_VERIFY_WITH_TIMEOUT(finalise->isEnabled(), test::kPatienceMs);
    finalise->click();
    QVERIFY(waitUntilReadOnly(true));
    QCOMPARE(m_bench->workspace().step(), Step::Signing);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find<RowListView>(QStringLiteral("editions"))->isVisible(),
                             test::kPatienceMs);
}

void TestMeetingCourse::signingStep_isTickedOnceSigned()
{
    const auto isTicked = [this] {
        return m_bench->find<StepBar>(QStringLiteral("steps"))->mark(Step::Signing).isDone;
    };
    const auto areEditionsThere = [this] {
        return m_bench->find<RowListView>(QStringLiteral("editions"))->isVisible();
    };
    const auto final = m_bench->addFinalised(test::aWholeMeeting());
    QVERIFY2(final.has_value(), final ? "" : qPrintable(logLine(final.error())));
    QVERIFY(show(*final, QStringLiteral("tanda-tangan")));
    QTRY_VERIFY_WITH_TIMEOUT(areEditionsThere(), test::kPatienceMs);
    QVERIFY(!isTicked()); // final, and nobody has signed

    QFile scan(m_bench->pathOf(QStringLiteral("pindaian.pdf")));
    const auto paper = m_bench->ask([id = *final](app::Register& r) { return r.minutes().edition(id); });
    QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(paper->pdf) > 0);
    scan.close();
    m_bench->prompt.chosenFiles.push_back({scan.fileName()});
    m_bench->find<QPushButton>(QStringLiteral("addScan"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(isTicked(), test::kPatienceMs);

    auto* save = m_bench->find<QPushButton>(QStringLiteral("saveScan"));
    QTRY_VERIFY_WITH_TIMEOUT(save->isVisible(), test::kPatienceMs); // ticked and listed by two answers
    // Nobody is asked to sign on paper again; another scan of it may be wanted all the same.
    const auto* add = m_bench->find<QPushButton>(QStringLiteral("addScan"));
    auto* another = m_bench->find<QPushButton>(QStringLiteral("anotherScan"));
    QVERIFY(!add->isVisible() && another->isVisible());
    another->click();
    QVERIFY(add->isVisible() && !another->isVisible());
    QVERIFY(save->accessibleName().contains(m_bench->find<QLineEdit>(QStringLiteral("handSigner"))->text()));
    const QString copy = m_bench->pathOf(QStringLiteral("salinan.pdf"));
    m_bench->prompt.chosenFiles.push_back({copy});
    save->click();
    const auto saved = [&copy] {
        QFile file(copy);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(saved(), paper->pdf, test::kPatienceMs);

    // What was signed is not what is being written now.
    m_bench->find<QLineEdit>(QStringLiteral("reason"))->setText(QStringLiteral("salah ketik"));
    m_bench->find<QPushButton>(QStringLiteral("correct"))->click();
    QVERIFY(waitUntilReadOnly(false));
    QCOMPARE(m_bench->workspace().step(), Step::Signing);
    QTRY_VERIFY_WITH_TIMEOUT(areEditionsThere(), test::kPatienceMs);
    QVERIFY(!isTicked());
}

void TestMeetingCourse::assignee_mayBeAPerson()
{
    domain::Person rina;
    rina.name = QStringLiteral("Rina Contoh, S.Sos.");
    const auto person = m_bench->ask([rina](app::Register& r) { return r.directory().add(rina); });
    QVERIFY(person.has_value());
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("keputusan")));
    m_bench->workspace().showField(QStringLiteral("actions[0].assignees"));
    auto* field = m_bench->find<QLineEdit>(QStringLiteral("assignees"));
    QVERIFY(field->hasFocus());
    const auto offered = [field](const QString& name) {
        const QAbstractItemModel* names = field->completer()->model();
        return !names->match(names->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
    };
    const QString whole = QStringLiteral("Rina Contoh, S.Sos. (SEKRETARIAT DAERAH)");
    QVERIFY(offered(whole));
    QVERIFY(offered(QStringLiteral("Satpol PP")));
    QTest::keyClicks(&enter(QStringLiteral("assignees")), QStringLiteral("rina contoh, s.sos.; Bakeuda"));
    const auto assignees = stored().actions.front().assignees;
    QCOMPARE(assignees.size(), 2U);
    QVERIFY(assignees[0].person.has_value());
    QCOMPARE(assignees[0].person->name, QStringLiteral("Rina Contoh, S.Sos."));
    QCOMPARE(assignees[0].office, QStringLiteral("SEKRETARIAT DAERAH"));
    QVERIFY(!assignees[1].person.has_value());
    QCOMPARE(assignees[1].office, QStringLiteral("Bakeuda"));
    // Left and entered again the line says who and of which office.
    m_bench->workspace().showField(QStringLiteral("actions[1].text"));
    m_bench->workspace().showField(QStringLiteral("actions[0].text"));
    QCOMPARE(field->text(), whole + QStringLiteral("; Bakeuda"));
}

void TestMeetingCourse::assigneeFromASeat_isOfTheSeatsOffice()
{
    domain::MeetingRecord before = test::aWholeMeeting();
    domain::Seat& seat = before.meeting.attendance[0];
    seat.office = QStringLiteral("Satpol PP");
    seat.person = domain::PersonCard();
    seat.person->name = QStringLiteral("Budi Contoh");
    QVERIFY(open(before, QStringLiteral("keputusan")));
    m_bench->workspace().showField(QStringLiteral("actions[0].assignees"));
    QTest::keyClicks(&enter(QStringLiteral("assignees")), QStringLiteral("budi contoh; satpol pp"));
    auto assignees = stored().actions.front().assignees;
    QCOMPARE(assignees.size(), 2U);
    QVERIFY(assignees[0].person.has_value());
    QCOMPARE(assignees[0].office, QStringLiteral("Satpol PP"));
    const auto id = assignees[1].id;
    enter(QStringLiteral("assignees")).setText(QStringLiteral("Budi Contoh (Satpol PP); SATPOL PP"));
    assignees = stored().actions.front().assignees;
    QCOMPARE(assignees[1].office, QStringLiteral("SATPOL PP"));
    QCOMPARE(assignees[1].id, id);
}

void TestMeetingCourse::assigneePerson_isKeptBesideItsStatus()
{
    domain::MeetingRecord before = test::aWholeMeeting();
    domain::Assignee& known = before.actions[1].assignees[0];
    known.person = test::aPerson(QStringLiteral("Petugas Contoh"), QStringLiteral("Kepala Seksi"));
    known.status = domain::AssigneeStatus::InProgress;
    QVERIFY(open(before, QStringLiteral("keputusan")));
    m_bench->workspace().showField(QStringLiteral("actions[1].assignees"));
    auto* field = m_bench->find<QLineEdit>(QStringLiteral("assignees"));
    QCOMPARE(field->text(), QStringLiteral("Petugas Contoh (Satpol PP); Dinas Lingkungan Hidup"));
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("; BPBD"));
    auto assignees = stored().actions.at(1).assignees;
    QCOMPARE(assignees.size(), 3U);
    QCOMPARE(assignees[0], record().actions.at(1).assignees[0]);
    QCOMPARE(assignees[0].person->name, QStringLiteral("Petugas Contoh"));
    QCOMPARE(assignees[0].status, domain::AssigneeStatus::InProgress);
    QTest::keyClicks(&enter(QStringLiteral("assignees")), QStringLiteral("Satpol PP"));
    assignees = stored().actions.at(1).assignees;
    QCOMPARE(assignees.size(), 1U);
    QVERIFY(!assignees[0].person.has_value()); // an office again, and still at work
    QCOMPARE(assignees[0].id, before.actions[1].assignees[0].id);
    QCOMPARE(assignees[0].status, domain::AssigneeStatus::InProgress);
}

/// Periksa leads to the choice of the point, where it can be mended.
void TestMeetingCourse::actionApart_isLedBackByHand()
{
    domain::MeetingRecord apart = test::aWholeMeeting();
    apart.actions[1].resolution = apart.meeting.resolutions[0].id;
    QVERIFY(apart.actions[1].point != apart.meeting.resolutions[0].point);
    QVERIFY(open(apart, QStringLiteral("actions[1].point")));
    auto* point = m_bench->find<QComboBox>(QStringLiteral("actionPoint"));
    QVERIFY(point->hasFocus());
    QCOMPARE(m_bench->workspace().currentField(), QStringLiteral("actions[1].point"));
    QCOMPARE(point->currentData().toString(), apart.actions[1].point.toString());
    const auto isFound = [this] {
        const auto findings = m_bench->workspace().desk().findings();
        return std::ranges::find(findings, domain::FindingCode::ActionApartFromResolution,
                                 &domain::Finding::code)
            != findings.end();
    };
    QVERIFY(isFound());
    QTest::keyClick(point, Qt::Key_Home); // the first point, that of the resolution
    QCOMPARE(record().actions[1].point, apart.meeting.resolutions[0].point);
    QVERIFY(!isFound());
    m_bench->trigger(Command::Undo);
    QCOMPARE(record().actions[1].point, apart.actions[1].point);
    QCOMPARE(point->currentData().toString(), apart.actions[1].point.toString());
}

void TestMeetingCourse::actionResolution_isChosen()
{
    QVERIFY(open(test::aWholeMeeting(), QStringLiteral("actions[2].resolution")));
    auto* basis = m_bench->find<QComboBox>(QStringLiteral("actionResolution"));
    QVERIFY(basis->hasFocus());
    QCOMPARE(basis->currentIndex(), 0); // none
    QTest::keyClick(basis, Qt::Key_Down);
    const domain::Resolution& first = record().meeting.resolutions[0];
    QCOMPARE(record().actions[2].resolution, std::optional(first.id));
    QCOMPARE(record().actions[2].point, first.point);
    QCOMPARE(stored().actions[2].resolution, std::optional(first.id));
    QTest::keyClick(basis, Qt::Key_Home);
    QVERIFY(!record().actions[2].resolution.has_value());
    QCOMPARE(basis->currentIndex(), 0);
}

QTEST_MAIN(TestMeetingCourse)
#include "tst_meeting_course.moc"

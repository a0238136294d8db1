// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meeting_builder.h"
#include "support/window_bench.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/page_view.h"
#include "ui/work/paper_places.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace risalah;
using namespace risalah::ui;
using test::WindowBench;

/// The paper beside the editor: what a click on it means, how it follows the hand, and that it is what will
/// be printed.
class TestPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void click_goesToTheField_data();
    void click_goesToTheField();
    void clickOnADash_goesToTheEmptyField_data();
    void clickOnADash_goesToTheEmptyField();
    void field_isKeptInView_data();
    void field_isKeptInView();
    void step_bringsItsPartOfThePaper();
    void typing_scrollsThere();
    void typingWithoutAPause_isFollowed();
    void scrolling_isNoNewPaper();
    void correction_showsItsNumberReasonAndChange();
    void failure_isSaidInPeriksa();
    void failureWhileHidden_isSaidInPeriksa_data();
    void failureWhileHidden_isSaidInPeriksa();
    void templatesMendedWhileHidden_areHeardOf();
    void office_printsAsItIsNow();
    void earlierEdition_isLeftBehind();
    void earlierEdition_ofAFinishedMeetingToo();
    void unreadablePdf_isSaidInPeriksa();
    void savedPaper_saysWhatWasJustTyped_data();
    void savedPaper_saysWhatWasJustTyped();
    void unsavedPaper_saysWhyThereIsNone();
    void zoom_isRemembered();

private:
    [[nodiscard]] bool open(const domain::MeetingRecord& record);
    [[nodiscard]] bool show(const domain::MeetingId& id);
    [[nodiscard]] Workspace& workspace() const { return m_bench->workspace(); }
    void setPlace(const QString& place) const
    {
        workspace().desk().change(QStringLiteral("ubah"),
                                  [&place](domain::MeetingRecord& record) { record.meeting.place = place; });
    }
    [[nodiscard]] PageView& pages() const { return *m_bench->find<PageView>(QStringLiteral("pages")); }
    /// The first place of a field on the paper shown.
    [[nodiscard]] app::FieldPlace placed(const QString& where) const
    {
        const auto& places = workspace().preview().places();
        const auto found = std::ranges::find(places, where, &app::FieldPlace::where);
        return found == places.end() ? app::FieldPlace{{}, -1, 0, 0, 0, 0} : *found;
    }
    void click(const app::FieldPlace& place) const
    {
        Q_EMIT pages().placeClicked(place.page, QPointF(place.x + 3, place.y + 3));
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget* field = QApplication::focusWidget();
        return field == nullptr ? QString() : field->objectName();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestPreview::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(m_bench->openNew());
}

void TestPreview::cleanup()
{
    m_bench.reset();
}

bool TestPreview::open(const domain::MeetingRecord& record)
{
    const auto added = m_bench->ask(
        [record](app::Register& r) { return r.meetings().add(record, QStringLiteral("Rapat baru")); });
    return added && show(added->record.meeting.id);
}

bool TestPreview::show(const domain::MeetingId& id)
{
    m_bench->window.open({PageId::Meeting, id.toString(), QStringLiteral("pembahasan")});
    m_bench->window.activateWindow();
    return m_bench->waitForMeeting();
}

namespace {

domain::MeetingRecord signedByTwo()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.invitation = {QStringLiteral("005/123/SETDA"), domain::Date::of(2025, 7, 11)};
    record.meeting.signatureSlots = {
        {QStringLiteral("Pencatat"), domain::SignatureSlot::Signer::NoteTaker, {}},
        {QStringLiteral("Pimpinan"), domain::SignatureSlot::Signer::Chair, {}}};
    return record;
}

} // namespace

void TestPreview::click_goesToTheField_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("field");
    const auto add = [](const char* where, const char* field) {
        QTest::newRow(where) << QString::fromLatin1(where) << QString::fromLatin1(field);
    };
    add("meeting.title", "titleField");
    add("meeting.date", "date");
    add("meeting.invitation.number", "invitationNumber");
    add("meeting.start", "start");
    add("meeting.place", "place");
    add("agenda[1].title", "outlineEditor");
    add("meeting.chair", "chair_nameField");
    add("meeting.chair.position", "chair_position");
    add("meeting.opening", "opening");
    add("points[2].points[1]", "outlineEditor");
    add("points[0].speaker", "leadField");
    add("resolutions[1].text", "resolutionText");
    add("actions[1].text", "actionText");
    add("actions[1].assignees", "assignees");
    add("actions[2].due", "due");
    add("meeting.closing", "closing");
    add("attendance[3].seat", "seat");
    add("attendance[1].person", "person_nameField");
    add("attendance[2].status", "table");
    add("signatureSlots[1].caption", "signatureCaption1");
    add("meeting.chair.identity", "chair_identityNumber");
}

void TestPreview::click_goesToTheField()
{
    QFETCH(QString, where);
    QFETCH(QString, field);
    QVERIFY(open(signedByTwo()));
    const app::FieldPlace place = placed(where);
    QVERIFY2(place.page >= 0, qPrintable(where));
    click(place);
    QCOMPARE(focused(), field);
    // The row is the one that was clicked, not only a row of its kind.
    const QString current = workspace().currentField();
    QVERIFY2(where.startsWith(current) || current.startsWith(where), qPrintable(current));
}

void TestPreview::clickOnADash_goesToTheEmptyField_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("field");
    QTest::newRow("invitation") << QStringLiteral("meeting.date")
                                << QStringLiteral("meeting.invitation.number");
    QTest::newRow("agenda") << QStringLiteral("meeting.place") << QStringLiteral("agenda");
    QTest::newRow("secretary") << QStringLiteral("meeting.chair") << QStringLiteral("meeting.secretary");
}

void TestPreview::clickOnADash_goesToTheEmptyField()
{
    QFETCH(QString, above);
    QFETCH(QString, field);
    QVERIFY(open(test::aMeeting().withPoints(1).build()));
    const app::FieldPlace place = placed(above);
    QVERIFY(place.page >= 0);
    const auto hit = fieldAt(workspace().preview().places(), workspace().desk().meeting(), place.page,
                             {place.x, place.bottom + 8});
    QCOMPARE(hit, field);
}

void TestPreview::field_isKeptInView_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where :
         {"meeting.closing", "resolutions[1].text", "actions[2].due", "attendance[4].seat",
          "signatureSlots[0].caption", "points[20]", "meeting.title", "agenda[2].title"}) {
        QTest::newRow(where) << QString::fromLatin1(where);
    }
}

void TestPreview::field_isKeptInView()
{
    QFETCH(QString, where);
    domain::MeetingRecord record = signedByTwo();
    record.meeting.points = test::aMeeting().withPoints(60).build().meeting.points;
    for (domain::Resolution& resolution : record.meeting.resolutions) {
        resolution.point = record.meeting.points.front().id;
    }
    for (domain::ActionItem& action : record.actions) {
        action.point = record.meeting.points.front().id;
    }
    QVERIFY(open(record));
    const app::FieldPlace place = placed(where);
    QVERIFY(place.page >= 0);
    auto* bar = pages().verticalScrollBar();
    bar->setValue(place.page > 2 ? 0 : bar->maximum()); // far away from it
    QVERIFY(!pages().isShown(place.page, place.y));
    workspace().showField(where);
    QVERIFY2(pages().isShown(place.page, place.y), qPrintable(workspace().currentField()));
}

/// The line that is begun has no place on the paper yet: what stands above it is shown.
void TestPreview::step_bringsItsPartOfThePaper()
{
    domain::MeetingRecord record = signedByTwo();
    record.meeting.points = test::aMeeting().withPoints(60).build().meeting.points;
    record.meeting.resolutions.clear();
    record.actions.clear();
    QVERIFY(open(record));
    const auto isShown = [this](const QString& where) {
        const app::FieldPlace place = placed(where);
        return place.page >= 0 && pages().isShown(place.page, place.y);
    };
    const QString last = QStringLiteral("points[59]");
    workspace().goTo(Step::Attendance);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(last), test::kPatienceMs);
    QVERIFY(isShown(QStringLiteral("attendance[0].seat")));
    workspace().goTo(Step::Discussion);
    QCOMPARE(workspace().currentField(), QString());
    QVERIFY(isShown(last));
}

void TestPreview::typing_scrollsThere()
{
    domain::MeetingRecord record = signedByTwo();
    record.meeting.points = test::aMeeting().withPoints(60).build().meeting.points;
    record.meeting.resolutions.clear();
    record.actions.clear();
    record.meeting.closing.clear();
    QVERIFY(open(record));
    workspace().showField(QStringLiteral("meeting.closing"));
    pages().verticalScrollBar()->setValue(0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Selesai."));
    QTRY_VERIFY_WITH_TIMEOUT(placed(QStringLiteral("meeting.closing")).page > 2, test::kPatienceMs);
    const app::FieldPlace place = placed(QStringLiteral("meeting.closing"));
    QTRY_VERIFY_WITH_TIMEOUT(pages().isShown(place.page, place.y), test::kPatienceMs);
}

void TestPreview::typingWithoutAPause_isFollowed()
{
    QVERIFY(open(signedByTwo()));
    workspace().showField(QStringLiteral("meeting.closing"));
    QWidget* field = QApplication::focusWidget();
    const int before = workspace().preview().papersShown();
    // A letter every ten milliseconds, as long as nothing comes of it.
    const bool followed = QTest::qWaitFor(
        [&] {
            QTest::keyClick(field, Qt::Key_A);
            return workspace().preview().papersShown() > before + 1;
        },
        test::kPatienceMs);
    QVERIFY(followed);
}

void TestPreview::scrolling_isNoNewPaper()
{
    domain::MeetingRecord record = signedByTwo();
    record.meeting.points = test::aMeeting().withPoints(60).build().meeting.points;
    QVERIFY(open(record));
    setPlace(QStringLiteral("Ruang lain"));
    QSignalSpy shown(&workspace().preview(), &PreviewPane::shown);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().preview().papersShown(), 2, test::kPatienceMs);
    shown.clear();
    pages().verticalScrollBar()->setValue(pages().verticalScrollBar()->maximum());
    QVERIFY(shown.wait(test::kPatienceMs));
    QCOMPARE(workspace().preview().papersShown(), 2);
}

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the first page.
QString textIn(const QByteArray& pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.getAllText(0).text().simplified();
}

} // namespace

void TestPreview::correction_showsItsNumberReasonAndChange()
{
    const auto corrected = m_bench->addReopened(test::aWholeMeeting(), QStringLiteral("salah tempat"));
    QVERIFY2(corrected.has_value(), corrected ? "" : qPrintable(logLine(corrected.error())));
    QVERIFY(show(*corrected));
    setPlace(QStringLiteral("Ruang lain"));
    const auto text = [this] { return textIn(pages().pdf()); };
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("Ruang lain")), test::kPatienceMs);
    QVERIFY2(text().contains(QStringLiteral("Perubahan ke-1")), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("salah tempat")));
    QVERIFY2(text().contains(QStringLiteral("Yang berubah: ")), qPrintable(text()));
}

namespace {

domain::MeetingRecord withoutFindings()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.invitation.number = QStringLiteral("005/123/SETDA");
    return record;
}

/// Templates of an office that no paper can be made of.
struct BrokenTemplates {
    QTemporaryDir office;
    QFile file{QDir(office.path()).filePath(QStringLiteral("notula-2023.html"))};
    bool isReady = file.open(QIODevice::WriteOnly) && file.write("<p>{{tidakAda}}</p>") > 0 && file.flush();
};

} // namespace

void TestPreview::failure_isSaidInPeriksa()
{
    BrokenTemplates broken;
    QVERIFY(broken.isReady);
    QVERIFY(open(withoutFindings()));
    auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    const auto* summary = m_bench->find<QLabel>(QStringLiteral("readySummary"));
    QTRY_COMPARE(summary->text(), QStringLiteral("Siap ditandatangani"));
    m_bench->settings().set(app::SettingKeys::templateFolder, broken.office.path());
    setPlace(QStringLiteral("Ruang lain"));
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), QStringLiteral("Belum siap ditandatangani: 1 hal lagi"),
                              test::kPatienceMs);
    workspace().goTo(Step::Findings);
    QCOMPARE(findings->rowModel().rowCount(), 1);
    const auto item = findings->rowModel().index(0).data(RowItemRole).value<RowItem>();
    QVERIFY2(item.text.startsWith(QStringLiteral("Pratinjau gagal dibuat. ")), qPrintable(item.text));
    QVERIFY2(item.text.contains(QStringLiteral("tidakAda")), qPrintable(item.text));
    findings->setCurrentIndex(findings->rowModel().index(0));
    m_bench->trigger(Command::MendFinding); // nothing one click could do
    QCOMPARE(workspace().step(), Step::Findings);
    Q_EMIT findings->rowActivated(findings->currentId());
    QCOMPARE(m_bench->window.currentPlace(),
             (Place{.page = PageId::Settings, .record = {}, .part = QStringLiteral("papers")}));
    // Mended, the line goes.
    QVERIFY(broken.file.remove());
    m_bench->trigger(Command::GoBack);
    setPlace(QStringLiteral("Ruang lama"));
    QTRY_COMPARE_WITH_TIMEOUT(summary->text(), QStringLiteral("Siap ditandatangani"), test::kPatienceMs);
    QCOMPARE(findings->rowModel().rowCount(), 0);
}

void TestPreview::failureWhileHidden_isSaidInPeriksa_data()
{
    QTest::addColumn<bool>("byTab");
    QTest::newRow("command") << false;
    QTest::newRow("tab") << true;
}

void TestPreview::failureWhileHidden_isSaidInPeriksa()
{
    QFETCH(const bool, byTab);
    BrokenTemplates broken;
    QVERIFY(broken.isReady);
    QVERIFY(open(withoutFindings()));
    m_bench->trigger(Command::TogglePreview);
    QVERIFY(!workspace().preview().isVisible());
    m_bench->settings().set(app::SettingKeys::templateFolder, broken.office.path());
    setPlace(QStringLiteral("Ruang lain"));
    auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    if (byTab) {
        m_bench->find<QTabBar>(QStringLiteral("steps"))->setCurrentIndex(static_cast<int>(Step::Findings));
    } else {
        m_bench->trigger(Command::CheckMinutes);
    }
    QTRY_COMPARE_WITH_TIMEOUT(findings->rowModel().rowCount(), 1, test::kPatienceMs);
    // Mended, the line goes.
    QVERIFY(broken.file.remove());
    setPlace(QStringLiteral("Ruang lama"));
    QTRY_COMPARE_WITH_TIMEOUT(findings->rowModel().rowCount(), 0, test::kPatienceMs);
    QVERIFY(!workspace().preview().isVisible());
}

void TestPreview::templatesMendedWhileHidden_areHeardOf()
{
    BrokenTemplates broken;
    QVERIFY(broken.isReady);
    QVERIFY(open(withoutFindings()));
    m_bench->trigger(Command::TogglePreview);
    m_bench->trigger(Command::CheckMinutes);
    const auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    m_bench->session.useTemplates(broken.office.path());
    QTRY_COMPARE_WITH_TIMEOUT(findings->rowModel().rowCount(), 1, test::kPatienceMs);
    m_bench->session.useTemplates({});
    QTRY_COMPARE_WITH_TIMEOUT(findings->rowModel().rowCount(), 0, test::kPatienceMs);
}

void TestPreview::office_printsAsItIsNow()
{
    QVERIFY(open(withoutFindings()));
    domain::Office office = m_bench->session.office()->value;
    office.address = QStringLiteral("Jalan Baru Nomor 9");
    m_bench->session.saveOffice(office);
    QTRY_VERIFY_WITH_TIMEOUT(textIn(pages().pdf()).contains(QStringLiteral("Jalan Baru Nomor 9")),
                             test::kPatienceMs);
}

/// Looked at where the editions are; what is being written shows, and prints, as a draft.
void TestPreview::earlierEdition_isLeftBehind()
{
    const auto corrected = m_bench->addReopened(test::aWholeMeeting(), QStringLiteral("salah tempat"));
    QVERIFY(corrected && show(*corrected));
    const auto isDraft = [this] { return textIn(pages().pdf()).contains(QStringLiteral("Perubahan ke-1")); };
    QTRY_VERIFY_WITH_TIMEOUT(isDraft(), test::kPatienceMs);
    workspace().goTo(Step::Signing);
    auto* openEdition = m_bench->find<QPushButton>(QStringLiteral("openEdition"));
    QTRY_VERIFY(openEdition->isEnabled());
    openEdition->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isDraft(), test::kPatienceMs);
    workspace().goTo(Step::Discussion);
    QTRY_VERIFY_WITH_TIMEOUT(isDraft(), test::kPatienceMs);
    const QString saved = m_bench->pathOf(QStringLiteral("notula.pdf"));
    m_bench->prompt.chosenFiles.push_back({saved});
    m_bench->trigger(Command::SavePaper);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), test::kPatienceMs);
    QVERIFY(textIn(bytesOf(saved)).contains(QStringLiteral("Perubahan ke-1")));
}

void TestPreview::earlierEdition_ofAFinishedMeetingToo()
{
    const auto id = m_bench->addReopened(test::aWholeMeeting(), QStringLiteral("salah tempat"));
    QVERIFY(id && m_bench->ask([&](app::Register& r) { return r.minutes().finalise(*id); }).has_value());
    QVERIFY(show(*id));
    const auto isNewest = [this] { return textIn(pages().pdf()).contains(QStringLiteral("Perubahan ke-1")); };
    QTRY_VERIFY_WITH_TIMEOUT(isNewest(), test::kPatienceMs);
    workspace().goTo(Step::Signing);
    auto* editions = m_bench->find<RowListView>(QStringLiteral("editions"));
    QTRY_COMPARE(editions->rowModel().rowCount(), 2);
    editions->setCurrentIndex(editions->rowModel().index(0));
    m_bench->find<QPushButton>(QStringLiteral("openEdition"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isNewest(), test::kPatienceMs);
    workspace().goTo(Step::Discussion);
    QTRY_VERIFY_WITH_TIMEOUT(isNewest(), test::kPatienceMs);
}

void TestPreview::savedPaper_saysWhatWasJustTyped_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::newRow("preview beside the editor") << false;
    QTest::newRow("preview hidden") << true;
}

void TestPreview::savedPaper_saysWhatWasJustTyped()
{
    QFETCH(const bool, hidden);
    QVERIFY(open(withoutFindings()));
    if (hidden) {
        m_bench->trigger(Command::TogglePreview);
    }
    QCOMPARE(workspace().preview().isVisible(), !hidden);
    const QString saved = m_bench->pathOf(QStringLiteral("notula.pdf"));
    m_bench->prompt.chosenFiles.push_back({saved});
    setPlace(QStringLiteral("Ruang lain"));
    m_bench->trigger(Command::SavePaper);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), test::kPatienceMs);
    QVERIFY(textIn(bytesOf(saved)).contains(QStringLiteral("Ruang lain")));
    QCOMPARE(m_bench->prompt.unexpected, 0);
}

void TestPreview::unsavedPaper_saysWhyThereIsNone()
{
    BrokenTemplates broken;
    QVERIFY(broken.isReady);
    QVERIFY(open(withoutFindings()));
    m_bench->trigger(Command::TogglePreview);
    m_bench->settings().set(app::SettingKeys::templateFolder, broken.office.path());
    m_bench->trigger(Command::SavePaper);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_bench->window.findChild<NoticeBar*>()->notice().text.contains(QStringLiteral("tidakAda")),
        test::kPatienceMs);
    QCOMPARE(m_bench->prompt.unexpected, 0);
}

void TestPreview::unreadablePdf_isSaidInPeriksa()
{
    QVERIFY(open(withoutFindings()));
    auto* findings = m_bench->find<RowListView>(QStringLiteral("findings"));
    pages().setDrawer(
        [](const app::PageJob& /*job*/, const std::stop_token& /*stop*/) { return app::PageImages{}; });
    setPlace(QStringLiteral("Ruang lain"));
    QTRY_COMPARE_WITH_TIMEOUT(findings->rowModel().rowCount(), 1, test::kPatienceMs);
    const auto item = findings->rowModel().index(0).data(RowItemRole).value<RowItem>();
    QCOMPARE(item.text,
             QStringLiteral("Pratinjau gagal dibuat. Berkas PDF yang dibuat tidak dapat dibuka kembali."));
}

void TestPreview::zoom_isRemembered()
{
    QVERIFY(open(signedByTwo()));
    const domain::MeetingId id = workspace().desk().meeting().id;
    m_bench->find<QToolButton>(QStringLiteral("zoomIn"))->click();
    QCOMPARE(pages().zoom(), 1.25);
    domain::MeetingRecord other = test::aMeeting().build();
    other.meeting.id = domain::MeetingId::create();
    QVERIFY(open(other));
    QVERIFY(show(id));
    QCOMPARE(pages().zoom(), 1.25);
    m_bench->trigger(Command::ResetLayout);
    QCOMPARE(pages().zoom(), 1.0);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"

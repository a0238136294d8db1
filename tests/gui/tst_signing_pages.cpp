// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "app/secret_store.h"
#include "support/test_pki.h"
#include "support/window_bench.h"
#include "ui/pages/verify_page.h"
#include "ui/widgets.h"
#include "ui/work/page_view.h"
#include "ui/work/signing_page.h"
#include "ui/work/signing_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>

using namespace risalah;
using namespace risalah::ui;
using test::KeyKind;
using test::TestPki;
using test::WindowBench;

namespace {

const QString kPassphrase = QStringLiteral("rahasia-jendela");

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

} // namespace

class TestSigningPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void panel_signsWhatThePreviewShows();
    void panel_wrongPassphrase_changesNothing();
    void panel_otherPersonsCertificate_isAskedAbout();
    void panel_withoutPassphrase_doesNothing();
    void panel_isHiddenForInk();
    void verify_saysWhatAFileIsWorth();
    void verify_showsTheSignedVersion();
    void verify_fileThatIsNoPdf_isExplained();
    void verify_droppedFile_opens();
    void settings_keepTheOfficesChoices();

private:
    /// A finalised meeting of an office that signs electronically; the step of signing is in front.
    void openSigning(domain::SignatureForm form);
    SigningPanel& panel() { return *m_bench->window.currentPage()->findChild<SigningPanel*>(); }
    void chooseKey(const QString& name)
    {
        const QString file =
            write(m_folder, QStringLiteral("kunci.p12"),
                  TestPki::pkcs12(m_pki->signer(name, KeyKind::EcP256), kPassphrase.toUtf8()));
        m_bench->find<QLineEdit>(QStringLiteral("keyFile"))->setText(file);
    }
    void clickSign()
    {
        auto* button = m_bench->find<QPushButton>(QStringLiteral("sign"));
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
    }
    std::vector<domain::ElectronicSignature> stored()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.minutes().editions(id); })->front().signatures;
    }
    QByteArray editionBytes()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.minutes().edition(id); })->pdf;
    }
    QString chairName()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.meetings().load(id); })
            ->record.meeting.chair->name;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<WindowBench> m_bench;
    domain::MeetingId m_meeting;
};

void TestSigningPages::initTestCase()
{
    m_pki = std::make_unique<TestPki>(*Instant::fromIso(QStringLiteral("2025-07-21T02:00:00.000Z")));
}

void TestSigningPages::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->session.useSecrets(std::make_shared<app::MemorySecretStore>());
    QVERIFY(m_bench->openNew());
}

void TestSigningPages::cleanup()
{
    m_bench.reset();
}

void TestSigningPages::openSigning(domain::SignatureForm form)
{
    const auto opened = m_bench->ask([form](app::Register& r) -> Result<domain::MeetingId> {
        const auto office = r.directory().office();
        domain::Office after = (*office)->value;
        after.signatureForm = form;
        const auto saved = r.directory().saveOffice(*office, after);
        const auto imported = r.exchange().importFiles({{QStringLiteral("contoh.json"), app::sampleJson()}},
                                                       {.known = app::KnownMeeting::Copy, .asGuest = true});
        const auto id = imported->meetings.front();
        const auto frozen = r.minutes().finalise(id);
        return saved && frozen ? Result<domain::MeetingId>(id)
                               : Result<domain::MeetingId>(fail(ErrorCode::NotFinalised));
    });
    QVERIFY(opened.has_value());
    m_meeting = *opened;
    m_bench->window.open(
        {.page = PageId::Meeting, .record = m_meeting.toString(), .part = QStringLiteral("tanda-tangan")});
    QTRY_VERIFY(m_bench->window.currentPage()->findChild<SigningPanel*>() != nullptr);
}

void TestSigningPages::panel_signsWhatThePreviewShows()
{
    openSigning(domain::SignatureForm::Electronic);
    QTRY_VERIFY(panel().isVisible());
    const QByteArray before = editionBytes();
    QTRY_COMPARE(m_bench->window.currentPage()->findChild<PageView*>()->pdf(), before);
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, 30000);
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1});
    QVERIFY(editionBytes().startsWith(before));
    QTRY_VERIFY(m_bench->find<QLabel>(QStringLiteral("result"))->isVisible());
    QTRY_COMPARE(m_bench->window.currentPage()->findChild<PageView*>()->pdf(), editionBytes());
    QCOMPARE(m_bench->session.settings().value(app::SettingKeys::keyFile),
             m_bench->find<QLineEdit>(QStringLiteral("keyFile"))->text());
}

void TestSigningPages::panel_wrongPassphrase_changesNothing()
{
    openSigning(domain::SignatureForm::Electronic);
    const QByteArray before = editionBytes();
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(QStringLiteral("bukan itu"));
    clickSign();
    auto* notices = m_bench->window.findChild<NoticeBar*>();
    QTRY_VERIFY(notices->isVisible());
    QCOMPARE(notices->notice().kind, Notice::Kind::Bad);
    QVERIFY(stored().empty());
    QCOMPARE(editionBytes(), before);
    QTRY_VERIFY(m_bench->find<QPushButton>(QStringLiteral("sign"))->isEnabled());
}

void TestSigningPages::panel_otherPersonsCertificate_isAskedAbout()
{
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(QStringLiteral("Orang Lain"));
    m_bench->prompt.secrets.push_back(kPassphrase);
    m_bench->prompt.answers.push_back(false);
    clickSign();
    QTRY_COMPARE(m_bench->prompt.asked.size(), std::size_t{1});
    QVERIFY(m_bench->prompt.asked.front().isDangerous);
    QTRY_VERIFY(m_bench->find<QPushButton>(QStringLiteral("sign"))->isEnabled());
    QVERIFY(stored().empty());
    m_bench->prompt.secrets.push_back(kPassphrase);
    m_bench->prompt.answers.push_back(true);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, 30000);
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{2}); // once for each time, not twice
}

void TestSigningPages::panel_withoutPassphrase_doesNothing()
{
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(chairName());
    clickSign();
    QTRY_COMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1});
    QVERIFY(stored().empty());
    QVERIFY(m_bench->find<QPushButton>(QStringLiteral("sign"))->isEnabled());
}

void TestSigningPages::panel_isHiddenForInk()
{
    openSigning(domain::SignatureForm::Ink);
    auto* hand = m_bench->find<QFrame>(QStringLiteral("handCard"));
    QTRY_VERIFY(hand->isVisible());
    QVERIFY(!panel().isVisible());
}

void TestSigningPages::verify_saysWhatAFileIsWorth()
{
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, 30000);
    const QByteArray good = editionBytes();
    QByteArray bad = good;
    const qsizetype at = bad.indexOf("stream") + 20;
    bad[at] = static_cast<char>(bad.at(at) ^ 1);
    m_bench->window.open(
        {.page = PageId::Verify, .record = write(m_folder, QStringLiteral("baik.pdf"), good)});
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QVERIFY(page != nullptr);
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    QVERIFY(m_bench->find<QWidget>(QStringLiteral("result"))->isVisible());
    const QString undecided = m_bench->find<QLabel>(QStringLiteral("verdict"))->text();
    QCOMPARE(m_bench->find<QListView>(QStringLiteral("signatures"))->model()->rowCount(), 1);
    m_bench->window.open(
        {.page = PageId::Verify, .record = write(m_folder, QStringLiteral("buruk.pdf"), bad)});
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 2, 30000);
    QVERIFY(m_bench->find<QLabel>(QStringLiteral("verdict"))->text() != undecided);
    QVERIFY(!m_bench->find<QLabel>(QStringLiteral("details"))->text().isEmpty());
}

void TestSigningPages::verify_showsTheSignedVersion()
{
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, 30000);
    const QByteArray signedFile = editionBytes();
    const QByteArray later = signedFile + "% sesudah ditandatangani\n%%EOF\n";
    m_bench->window.open(
        {.page = PageId::Verify, .record = write(m_folder, QStringLiteral("nanti.pdf"), later)});
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    auto* button = m_bench->find<QPushButton>(QStringLiteral("signedVersion"));
    QVERIFY(button->isVisible());
    auto* pages = page->findChild<PageView*>();
    QCOMPARE(pages->pdf(), later);
    button->click();
    QCOMPARE(pages->pdf(), signedFile);
    button->click();
    QCOMPARE(pages->pdf(), later);
}

void TestSigningPages::verify_fileThatIsNoPdf_isExplained()
{
    const QString file = write(m_folder, QStringLiteral("bukan.pdf"), "bukan PDF");
    m_bench->prompt.files.push_back({file});
    m_bench->window.commands().action(Command::VerifyPdf)->trigger();
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QVERIFY(page != nullptr);
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    QVERIFY(!m_bench->find<QWidget>(QStringLiteral("result"))->isVisible());
    QVERIFY(!m_bench->find<QLabel>(QStringLiteral("hint"))->text().isEmpty());
}

void TestSigningPages::verify_droppedFile_opens()
{
    const QString file = write(m_folder, QStringLiteral("seret.pdf"), "bukan PDF");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bench->window, &enter); // finds the target, as a real drag does
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_bench->window, &drop);
    QCOMPARE(m_bench->window.currentPlace().page, PageId::Verify);
    QCOMPARE(m_bench->window.currentPlace().record, file);
}

void TestSigningPages::settings_keepTheOfficesChoices()
{
    m_bench->window.open({.page = PageId::Settings, .part = QStringLiteral("signing")});
    auto* form = m_bench->find<QComboBox>(QStringLiteral("form"));
    auto* url = m_bench->find<QLineEdit>(QStringLiteral("timestampUrl"));
    QTRY_VERIFY(form->isVisible());
    QTRY_VERIFY(form->currentIndex() >= 0);
    form->setCurrentIndex(form->findData(static_cast<int>(domain::SignatureForm::Electronic)));
    Q_EMIT form->activated(form->currentIndex());
    QTRY_COMPARE(m_bench->session.office()->value.signatureForm, domain::SignatureForm::Electronic);
    url->setText(QStringLiteral("waktu.contoh.go.id"));
    Q_EMIT url->editingFinished();
    QTRY_COMPARE(url->text(), QStringLiteral("https://waktu.contoh.go.id"));
    const QString anchor =
        write(m_folder, QStringLiteral("akar.pem"), TestPki::certificatePem(m_pki->root().certificate));
    m_bench->prompt.files.push_back({anchor});
    m_bench->find<QPushButton>(QStringLiteral("addAnchor"))->click();
    QTRY_COMPARE(m_bench->find<QListWidget>(QStringLiteral("anchors"))->count(), 1);
    const auto settings = m_bench->ask([](app::Register& r) { return r.signing().settings(); });
    QCOMPARE(settings->value.trustAnchors.size(), std::size_t{1});
    QCOMPARE(settings->value.timestampUrl, QStringLiteral("https://waktu.contoh.go.id"));
}

QTEST_MAIN(TestSigningPages)
#include "tst_signing_pages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/authority_proxy.h"
#include "support/gateway_stand_in.h"
#include "support/signing_stage.h"
#include "ui/pages/verify_page.h"
#include "ui/widgets.h"
#include "ui/work/page_view.h"
#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"
#include "ui/work/signing_page.h"
#include "ui/work/signing_texts.h"
#include "wording/error_sentence.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStackedWidget>
#include <QThreadPool>

using namespace risalah;
using namespace risalah::ui;
using test::HttpStandIn;
using test::KeyKind;
using test::TestPki;
using test::WindowBench;
using test::written;

namespace {

const QString kPassphrase = QStringLiteral("rahasia-jendela");

} // namespace

class TestSigningPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signer_isCalledAsOnThePaper_data();
    void signer_isCalledAsOnThePaper();
    void question_saysWhoSignsAsWhat_data();
    void question_saysWhoSignsAsWhat();
    void panel_signsWhatThePreviewShows();
    void onceSigned_oneVerdictHasAColour_data();
    void onceSigned_oneVerdictHasAColour();
    void onceSigned_inkIsNotAskedFor();
    void editionDetails_nameHashAndLevel();
    void panel_showsAgainWhatItSigns();
    void panel_wrongPassphrase_changesNothing();
    void gateway_testPageShowsOurMark();
    void panel_otherPersonsCertificate_isAskedAbout();
    void panel_withoutPassphrase_doesNothing();
    void longTermProof_isMissedAndAdded();
    void gateway_signs();
    void gateway_wrongPassphrase_isSentOnce();
    void gateway_otherPerson_isAskedAbout();
    void gateway_otherMeetingsFile_isRefusedAndCanBeSaved();
    void gateway_fileTheRegisterCannotKeep_canBeSaved();
    void gateway_underWay_keepsItsMeetingOpen();
    void gateway_underWay_canBeAbandoned();
    void panel_isHiddenForInk();
    void verify_saysWhatAFileIsWorth();
    void verify_showsTheSignedVersion();
    void verify_fileThatIsNoPdf_isExplained();
    void keyFields_leaveNoGap();
    void verify_withoutTheRegister_saysSo();
    void verify_droppedFile_opens();
    void settings_nameTheEdgeTheyCountFrom();
    void settings_keepTheOfficesChoices();
    void settings_changedWhileTheyAreSaved_areKept();
    void settings_typedWhileTheyAreSaved_stay();

private:
    /// A finalised meeting of an office that signs electronically; the step of signing is in front.
    void openSigning(domain::SignatureForm form);
    /// The same, signing at this gateway; the passphrase is ready to be typed.
    void openGateway(const HttpStandIn& server);
    /// Behind the program's back.
    void spoilRegister(const QString& sql);
    HttpStandIn::Script signingFor(const QString& name) const
    {
        return test::gateway::signingFor(*m_pki, m_pki->signer(name, KeyKind::Rsa2048), kPassphrase);
    }
    const Notice& complaint() { return test::complaint(*m_bench); }
    SigningPanel& panel() { return *m_bench->window.currentPage()->findChild<SigningPanel*>(); }
    void trustTestIssuer();
    [[nodiscard]] std::vector<RowChip> chipsOf(const QString& list) const
    {
        return m_bench->find<RowListView>(list)->rowModel().rows().front().item.chips;
    }
    void signAsChair();
    void chooseKey(const QString& name)
    {
        const QString file =
            written(*m_bench, QStringLiteral("kunci.p12"),
                    TestPki::pkcs12(m_pki->signer(name, KeyKind::EcP256), kPassphrase.toUtf8()));
        m_bench->find<QLineEdit>(QStringLiteral("keyFile"))->setText(file);
    }
    void clickSign()
    {
        QVERIFY(waitForTurn(*m_bench));
        m_bench->find<QPushButton>(QStringLiteral("sign"))->click();
    }
    std::vector<domain::ElectronicSignature> stored()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.minutes().editions(id); })->front().signatures;
    }
    QByteArray editionBytes() { return newestFile(*m_bench, m_meeting); }
    QString chairName()
    {
        const auto id = m_meeting;
        return m_bench->ask([id](app::Register& r) { return r.meetings().load(id); })
            ->record.meeting.chair->name;
    }

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

void TestSigningPages::signer_isCalledAsOnThePaper_data()
{
    using domain::Authority;
    QTest::addColumn<Authority>("authority");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, Authority authority, const char* position, const char* shown) {
        QTest::newRow(name) << authority << QString::fromLatin1(position) << QString::fromLatin1(shown);
    };
    row("definitive", Authority::Definitive, "Asisten", "Mie Go");
    row("acting", Authority::ActingVacant, "Sekretaris Daerah", "Mie Go (Plt. Sekretaris Daerah)");
    row("acting, no position", Authority::ActingVacant, "", "Mie Go");
    row("a.n.", Authority::OnBehalf, "Wali Kota\nSekretaris Daerah",
        "Mie Go (a.n. Wali Kota, Sekretaris Daerah)");
    row("a.n., own still empty", Authority::OnBehalf, "Wali Kota\n", "Mie Go (a.n. Wali Kota)");
    row("u.b.", Authority::ForHim, "Wali Kota\nSekretaris Daerah\nAsisten",
        "Mie Go (a.n. Wali Kota, Sekretaris Daerah, u.b. Asisten)");
    row("u.b. of one", Authority::ForHim, "Wali Kota\nAsisten", "Mie Go (a.n. Wali Kota, u.b. Asisten)");
    row("u.b., first giver still empty", Authority::ForHim, "\nSekretaris Daerah\nAsisten",
        "Mie Go (a.n. Sekretaris Daerah, u.b. Asisten)");
    row("u.b. of nobody", Authority::ForHim, "Asisten", "Mie Go (u.b. Asisten)");
}

void TestSigningPages::signer_isCalledAsOnThePaper()
{
    QFETCH(const domain::Authority, authority);
    QFETCH(const QString, position);
    app::SlotState slot;
    slot.person.name = QStringLiteral("Mie Go");
    slot.person.authority = authority;
    slot.person.position = position;
    QTEST(signerRow(slot, 0, true, domain::Zone::Wib).item.text, "shown");
}

void TestSigningPages::question_saysWhoSignsAsWhat_data()
{
    using domain::Authority;
    QTest::addColumn<Authority>("authority");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("role");
    const auto row = [](const char* name, Authority authority, const char* position, const char* role) {
        QTest::newRow(name) << authority << QString::fromLatin1(position) << QString::fromLatin1(role);
    };
    row("no position", Authority::Definitive, "", "Pimpinan Rapat");
    row("definitive", Authority::Definitive, "Asisten", "Pimpinan Rapat (Asisten)");
    row("the same said twice", Authority::Definitive, "Pimpinan Rapat", "Pimpinan Rapat");
    row("acting", Authority::ActingVacant, "Asisten", "Pimpinan Rapat (Plt. Asisten)");
    row("a.n.", Authority::OnBehalf, "Wali Kota\nAsisten", "Pimpinan Rapat (a.n. Wali Kota, Asisten)");
    row("u.b.", Authority::ForHim, "Wali Kota\nSekretaris Daerah\nAsisten",
        "Pimpinan Rapat (a.n. Wali Kota, Sekretaris Daerah, u.b. Asisten)");
}

void TestSigningPages::question_saysWhoSignsAsWhat()
{
    QFETCH(const domain::Authority, authority);
    QFETCH(const QString, position);
    QFETCH(const QString, role);
    app::SigningOrder order;
    order.slotName = QStringLiteral("Mie Go");
    order.reason = QStringLiteral("Pimpinan Rapat");
    domain::PersonCard person;
    person.authority = authority;
    person.position = position;
    QCOMPARE(signingQuestion(order, person),
             QStringLiteral("Mie Go menandatangani sebagai %1. Tanda tangan tidak dapat ditarik.").arg(role));
}

void TestSigningPages::openSigning(domain::SignatureForm form)
{
    const auto opened = openSigningStep(*m_bench, form);
    QVERIFY(opened.has_value());
    m_meeting = *opened;
}

void TestSigningPages::spoilRegister(const QString& sql)
{
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("perusak"));
        db.setDatabaseName(m_bench->session.location());
        QVERIFY(db.open());
        QSqlQuery spoil(db);
        QVERIFY2(spoil.exec(sql), qPrintable(spoil.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("perusak"));
}

void TestSigningPages::openGateway(const HttpStandIn& server)
{
    QVERIFY(useGateway(*m_bench, server));
    openSigning(domain::SignatureForm::Electronic);
    QVERIFY(waitForTurn(*m_bench));
    chooseGateway(*m_bench);
    m_bench->prompt.secrets.push_back(kPassphrase);
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

void TestSigningPages::trustTestIssuer()
{
    const QByteArray root = TestPki::certificatePem(m_pki->root().certificate);
    const auto saved = m_bench->ask([root](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.trustAnchors = {{QStringLiteral("Akar Uji"), root}};
        return r.signing().saveSettings(*settings, after);
    });
    QVERIFY(saved.has_value());
}

void TestSigningPages::signAsChair()
{
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QTRY_VERIFY(m_bench->find<QLabel>(QStringLiteral("result"))->isVisible());
    QTRY_COMPARE(chipsOf(QStringLiteral("editions")).size(), std::size_t{1});
    QTRY_COMPARE(chipsOf(QStringLiteral("signers")).size(), std::size_t{2});
}

void TestSigningPages::onceSigned_oneVerdictHasAColour_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("issuer trusted, revocation unknown") << true;
    QTest::newRow("issuer unknown") << false;
}

/// The verdict says what the page of verification says; that somebody signed is no verdict.
void TestSigningPages::onceSigned_oneVerdictHasAColour()
{
    QFETCH(const bool, isTrusted);
    if (isTrusted) {
        trustTestIssuer();
    }
    signAsChair();
    const QString told = m_bench->find<Chip>(QStringLiteral("resultChip"))->accessibleName();
    for (const QString& list : {QStringLiteral("signers"), QStringLiteral("editions")}) {
        for (const RowChip& chip : chipsOf(list)) {
            QCOMPARE(chip.kind, ChipKind::Neutral);
            QVERIFY2(!chip.text.contains(QStringLiteral("B-")), qPrintable(chip.text));
        }
    }
    QCOMPARE(chipsOf(QStringLiteral("signers")).back().text, QStringLiteral("Tanpa penanda waktu"));
    m_bench->window.open(
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("n.pdf"), editionBytes())});
    const auto* verdict = m_bench->find<Chip>(QStringLiteral("verdictChip"));
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), test::kPatienceMs);
    QCOMPARE(told, verdict->accessibleName());
}

void TestSigningPages::onceSigned_inkIsNotAskedFor()
{
    openSigning(domain::SignatureForm::Electronic);
    QVERIFY(waitForTurn(*m_bench));
    const auto* hand = m_bench->find<QFrame>(QStringLiteral("handCard"));
    QTRY_VERIFY(hand->isVisible());
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!hand->isVisible(), test::kPatienceMs);
}

/// Codes and hashes are for whoever asks for them.
void TestSigningPages::editionDetails_nameHashAndLevel()
{
    signAsChair();
    const auto* details = m_bench->find<QLabel>(QStringLiteral("editionDetails"));
    QVERIFY(!details->isVisible());
    m_bench->find<QPushButton>(QStringLiteral("editionFold"))->click();
    QVERIFY(details->isVisible());
    const QString text = details->text();
    QVERIFY2(text.contains(QStringLiteral("tanpa penanda waktu (B-B)")), qPrintable(text));
    const QString hash = QString::fromLatin1(stored().front().sha256.toHex());
    QVERIFY2(QString(text).remove(u' ').contains(hash), qPrintable(text));
    // The only edition of a final meeting is printed and saved from the bar above.
    QVERIFY(!m_bench->find<QPushButton>(QStringLiteral("printEdition"))->isVisible());
    QVERIFY(!m_bench->find<QPushButton>(QStringLiteral("saveEdition"))->isVisible());
}

/// Whatever was looked at in the preview before.
void TestSigningPages::panel_showsAgainWhatItSigns()
{
    openSigning(domain::SignatureForm::Electronic);
    QVERIFY(waitForTurn(*m_bench));
    const QByteArray before = editionBytes();
    const auto* preview = m_bench->window.currentPage()->findChild<PageView*>();
    const auto other = m_bench->ask([](app::Register& r) { return r.signing().gatewayTestOrder({}, {}); });
    QVERIFY(other.has_value());
    Q_EMIT m_bench->window.currentPage()->findChild<SigningPage*>()->editionShown(other->pdf);
    QTRY_VERIFY(preview->pdf() != before);
    m_bench->trigger(Command::TogglePreview);
    QVERIFY(!preview->isVisible());
    QByteArray behindTheQuestion;
    m_bench->prompt.whileAsked = [&] {
        behindTheQuestion = preview->isVisible() ? preview->pdf() : QByteArray();
    };
    chooseKey(chairName());
    clickSign();
    QTRY_COMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1});
    QCOMPARE(behindTheQuestion, before);
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

void TestSigningPages::longTermProof_isMissedAndAdded()
{
    test::ScriptedNetwork network(*m_pki);
    std::atomic<bool> areDown = true;
    const HttpStandIn proxy(test::authorities(network, areDown));
    qputenv("http_proxy", proxy.url().toLatin1());
    const auto noProxy = qScopeGuard([] { qunsetenv("http_proxy"); });
    const QByteArray root = TestPki::certificatePem(m_pki->root().certificate);
    const auto saved = m_bench->ask([root](app::Register& r) {
        auto settings = r.signing().settings();
        domain::SigningSettings after = settings->value;
        after.timestampUrl = QString::fromLatin1(test::ScriptedNetwork::kTimestampUrl);
        after.trustAnchors = {{QStringLiteral("Akar Uji"), root}};
        return r.signing().saveSettings(*settings, after);
    });
    QVERIFY(saved.has_value());
    openSigning(domain::SignatureForm::Electronic);
    chooseKey(chairName());
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QCOMPARE(stored().front().level, FoundLevel::T); // kept, whatever else is missing
    const QByteArray before = editionBytes();
    auto* result = m_bench->find<QLabel>(QStringLiteral("result"));
    QTRY_VERIFY2(result->text().contains(QStringLiteral("Bukti jangka panjang belum ditambahkan")),
                 qPrintable(result->text()));
    auto* extend = m_bench->find<QPushButton>(QStringLiteral("extend"));
    QTRY_VERIFY(extend->isVisible());
    extend->click();
    QVERIFY2(complaint().text.contains(QStringLiteral("pencabutan")), qPrintable(complaint().text));
    areDown = false;
    QTRY_VERIFY(extend->isEnabled());
    extend->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored().front().level, FoundLevel::LTA, test::kPatienceMs);
    QTRY_VERIFY(!extend->isVisible());
    QVERIFY(editionBytes().startsWith(before));
}

void TestSigningPages::gateway_signs()
{
    const HttpStandIn server(signingFor(QStringLiteral("Mie Go")));
    openGateway(server);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QCOMPARE(stored().front().source, domain::SignatureSource::Gateway);
    QCOMPARE(stored().front().signer, QStringLiteral("Mie Go"));
    QTRY_VERIFY(m_bench->find<QLabel>(QStringLiteral("result"))->isVisible());
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1}); // the account's password is known
    QCOMPARE(server.count(test::gateway::kSignPath), 1);
    QVERIFY(!editionBytes().contains("/DocMDP"));
}

void TestSigningPages::gateway_testPageShowsOurMark()
{
    const HttpStandIn server(signingFor(QStringLiteral("Mie Go")));
    QVERIFY(useGateway(*m_bench, server));
    m_bench->window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("signing")});
    const auto* url = m_bench->find<QLineEdit>(QStringLiteral("url"));
    QTRY_COMPARE(url->text(), server.url());
    auto* mark = m_bench->find<QComboBox>(QStringLiteral("mark"));
    mark->setCurrentIndex(mark->findData(static_cast<int>(domain::GatewayMark::Coordinates)));
    Q_EMIT mark->activated(mark->currentIndex());
    m_bench->find<QLineEdit>(QStringLiteral("testNik"))->setText(QStringLiteral("1971050101700001"));
    const QString saved = m_bench->pathOf(QStringLiteral("uji.pdf"));
    m_bench->prompt.secrets.push_back(kPassphrase);
    m_bench->prompt.chosenFiles.push_back({saved});
    m_bench->find<QPushButton>(QStringLiteral("testPage"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), test::kPatienceMs);
    const auto sent = server.requests();
    const auto order = std::find_if(sent.begin(), sent.end(), [](const test::SeenRequest& request) {
        return request.path == test::gateway::kSignPath;
    });
    QVERIFY(order != sent.end() && order->body.contains("imageBase64"));
}

void TestSigningPages::gateway_wrongPassphrase_isSentOnce()
{
    const HttpStandIn server(signingFor(QStringLiteral("Mie Go")));
    openGateway(server);
    m_bench->prompt.secrets = {QStringLiteral("bukan itu")};
    clickSign();
    QVERIFY2(complaint().text.contains(QStringLiteral("menolak frasa sandi")), qPrintable(complaint().text));
    QCOMPARE(server.count(test::gateway::kSignPath), 1);
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{1});
    QVERIFY(stored().empty());
    // Not sent again by itself; whoever types it again, is asked again.
    m_bench->prompt.secrets.push_back(kPassphrase);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QCOMPARE(m_bench->prompt.askedSecrets.size(), std::size_t{2});
    QCOMPARE(server.count(test::gateway::kSignPath), 2);
}

void TestSigningPages::gateway_otherPerson_isAskedAbout()
{
    const HttpStandIn server(signingFor(QStringLiteral("Orang Lain")));
    openGateway(server);
    m_bench->prompt.answers.push_back(false);
    clickSign();
    QVERIFY(complaint().text.contains(QStringLiteral("Orang Lain")));
    QCOMPARE(m_bench->prompt.asked.size(), std::size_t{1});
    QVERIFY(stored().empty());
    m_bench->prompt.secrets.push_back(kPassphrase);
    m_bench->prompt.answers.push_back(true);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QCOMPARE(stored().front().signer, QStringLiteral("Orang Lain"));
    QCOMPARE(server.count(test::gateway::kSignPath), 2); // accepted as it was made, not made anew
}

void TestSigningPages::gateway_otherMeetingsFile_isRefusedAndCanBeSaved()
{
    openSigning(domain::SignatureForm::Electronic);
    const QByteArray another = editionBytes();
    const HttpStandIn server(test::gateway::returning(another));
    openGateway(server);
    clickSign();
    const Notice notice = complaint();
    QVERIFY2(notice.text.contains(QStringLiteral("Lampiran “risalah.json” diganti.")),
             qPrintable(notice.text));
    QVERIFY(stored().empty());
    const auto* save = m_bench->find<QPushButton>(QStringLiteral("saveReturned"));
    QVERIFY(save->isVisible());
    QCOMPARE(notice.actionText, save->text()); // one thing, one name
    const QString file = m_bench->pathOf(QStringLiteral("jawaban.pdf"));
    m_bench->prompt.chosenFiles.push_back({file});
    notice.action();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), another);
    QVERIFY(!m_bench->find<QPushButton>(QStringLiteral("saveReturned"))->isVisible());
}

/// As on a full disk: what the service made cannot be made there a second time.
void TestSigningPages::gateway_fileTheRegisterCannotKeep_canBeSaved()
{
    const HttpStandIn server(signingFor(QStringLiteral("Mie Go")));
    openGateway(server);
    spoilRegister(QStringLiteral("CREATE TRIGGER penuh BEFORE INSERT ON signature_level BEGIN "
                                 "SELECT RAISE(ABORT, 'penuh'); END"));
    const QByteArray before = editionBytes();
    clickSign();
    const Notice notice = complaint();
    QVERIFY2(notice.text.contains(QStringLiteral("sudah ditandatangani di layanan BSrE")),
             qPrintable(notice.text));
    QVERIFY(stored().empty());
    QCOMPARE(editionBytes(), before);
    // Who gives up the dialog is offered it again, and the button makes no second signature.
    m_bench->prompt.chosenFiles.push_back({});
    QVERIFY(notice.action);
    notice.action();
    QVERIFY(!complaint().actionText.isEmpty());
    auto* sign = m_bench->find<QPushButton>(QStringLiteral("sign"));
    QTRY_VERIFY(sign->isEnabled());
    QCOMPARE(sign->text(), QStringLiteral("Simpan berkas bertanda tangan…"));
    QCOMPARE(notice.actionText, sign->text());
    const QString file = m_bench->pathOf(QStringLiteral("tersimpan.pdf"));
    m_bench->prompt.chosenFiles.push_back({file});
    sign->click();
    QCOMPARE(server.count(test::gateway::kSignPath), 1);
    QCOMPARE(sign->text(), QStringLiteral("Tandatangani"));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto fields = signing::signatureFields(saved.readAll());
    QVERIFY(fields && std::ranges::any_of(*fields, &signing::SignatureField::isSigned));
}

namespace {

/// Answers the file to be signed once `go` lets it.
HttpStandIn::Script waitingFor(QSemaphore& go, HttpStandIn::Script script)
{
    return [&go, script = std::move(script)](const test::SeenRequest& request) {
        if (request.path == test::gateway::kSignPath) {
            go.acquire();
        }
        return script(request);
    };
}

} // namespace

/// What a service may have signed by now has no other place than this meeting on the screen.
void TestSigningPages::gateway_underWay_keepsItsMeetingOpen()
{
    QSemaphore go;
    const HttpStandIn server(waitingFor(go, signingFor(QStringLiteral("Mie Go"))));
    const auto letGo = qScopeGuard([&go] { go.release(); });
    openGateway(server);
    const auto* cancel = m_bench->find<QPushButton>(QStringLiteral("cancel"));
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(server.count(test::gateway::kSignPath), qsizetype{1}, test::kPatienceMs);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(m_bench->find<QLabel>(QStringLiteral("progress"))
                ->text()
                .startsWith(QStringLiteral("Sudah dikirim")));
    const auto told = [this] { return m_bench->window.findChild<NoticeBar*>()->notice().text; };
    m_bench->window.open({.page = PageId::Meeting, .record = domain::MeetingId::create().toString()});
    QVERIFY2(told().contains(QStringLiteral("belum tersimpan")), qPrintable(told()));
    QCOMPARE(m_bench->window.currentPlace().record, m_meeting.toString());
    m_bench->window.notify({.text = {}});
    m_bench->trigger(Command::NewMeeting);
    QVERIFY2(told().contains(QStringLiteral("belum tersimpan")), qPrintable(told()));
    m_bench->window.notify({.text = {}});
    m_bench->find<QLineEdit>(QStringLiteral("reason"))->setText(QStringLiteral("salah ketik"));
    m_bench->find<QPushButton>(QStringLiteral("correct"))->click();
    QVERIFY2(told().contains(QStringLiteral("belum tersimpan")), qPrintable(told()));
    QSignalSpy refused(&m_bench->session, &Session::openFailed);
    m_bench->session.open(m_bench->pathOf(QStringLiteral("lain.risalah")), app::Worker::Opening::Create);
    QCOMPARE(refused.count(), 1);
    m_bench->prompt.answers.push_back(false);
    QVERIFY(!m_bench->window.close());
    QCOMPARE(m_bench->prompt.asked.size(), std::size_t{1});
    go.release();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{1}, test::kPatienceMs);
    QTRY_VERIFY(m_bench->session.mayClose().has_value());
    QVERIFY(m_bench->window.close());
    QCOMPARE(m_bench->prompt.unexpected, 0);
}

void TestSigningPages::gateway_underWay_canBeAbandoned()
{
    QSemaphore go;
    const HttpStandIn server(waitingFor(go, signingFor(QStringLiteral("Mie Go"))));
    const auto letGo = qScopeGuard([&go] { go.release(); });
    openGateway(server);
    clickSign();
    QTRY_COMPARE_WITH_TIMEOUT(server.count(test::gateway::kSignPath), qsizetype{1}, test::kPatienceMs);
    m_bench->prompt.answers.push_back(true);
    QVERIFY(m_bench->window.close());
    QVERIFY(m_bench->prompt.asked.front().isDangerous);
    m_bench.reset(); // does not wait for the answer
    QVERIFY(QThreadPool::globalInstance()->waitForDone(test::kPatienceMs));
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
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("baik.pdf"), good)});
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QVERIFY(page != nullptr);
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    QVERIFY(m_bench->find<QWidget>(QStringLiteral("result"))->isVisible());
    const QString undecided = m_bench->find<QLabel>(QStringLiteral("verdict"))->text();
    const QString details = m_bench->find<QLabel>(QStringLiteral("details"))->text();
    QVERIFY2(details.contains(QStringLiteral("Penerbit Penerbit Uji, nomor seri ")), qPrintable(details));
    static const QRegularExpression moment(
        QStringLiteral("berlaku sampai \\d+ \\w+ \\d{4} pukul [0-9.]{8} WIB"));
    QVERIFY2(details.contains(moment), qPrintable(details));
    QCOMPARE(m_bench->find<QListView>(QStringLiteral("signatures"))->model()->rowCount(), 1);
    m_bench->window.open(
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("buruk.pdf"), bad)});
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
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("nanti.pdf"), later)});
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    auto* signatures = m_bench->find<RowListView>(QStringLiteral("signatures"));
    const RowItem& row = signatures->rowModel().rows().front().item;
    QCOMPARE(row.chips.front().text, QStringLiteral("Diubah sesudahnya")); // what was signed is whole
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
    const QString file = written(*m_bench, QStringLiteral("bukan.pdf"), "bukan PDF");
    m_bench->prompt.chosenFiles.push_back({file});
    m_bench->window.commands().action(Command::VerifyPdf)->trigger();
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QVERIFY(page != nullptr);
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    QVERIFY(!m_bench->find<QWidget>(QStringLiteral("result"))->isVisible());
    const auto* message = m_bench->find<QWidget>(QStringLiteral("message"));
    QVERIFY(message->isVisible());
    QCOMPARE(message->findChild<QLabel*>()->text(),
             wording::errorSentence({ErrorCode::PdfUnreadable, {}, {}, {}}));
}

void TestSigningPages::keyFields_leaveNoGap()
{
    openSigning(domain::SignatureForm::Electronic);
    auto* source = m_bench->find<QComboBox>(QStringLiteral("source"));
    const auto* fields = m_bench->find<QStackedWidget>(QStringLiteral("fields"));
    for (int i = 0; i < source->count(); ++i) {
        source->setCurrentIndex(i);
        QCOMPARE(fields->currentIndex(), i);
        QCOMPARE(fields->sizeHint().height(), fields->currentWidget()->sizeHint().height());
    }
}

/// The office's trust stands in the register: who cannot read it must not think that it was asked.
void TestSigningPages::verify_withoutTheRegister_saysSo()
{
    openSigning(domain::SignatureForm::Electronic);
    const QByteArray pdf = editionBytes();
    spoilRegister(QStringLiteral("ALTER TABLE signing_settings RENAME TO hilang"));
    m_bench->window.open(
        {.page = PageId::Verify, .record = written(*m_bench, QStringLiteral("notula.pdf"), pdf)});
    auto* page = qobject_cast<VerifyPage*>(m_bench->window.currentPage());
    QSignalSpy verified(page, &VerifyPage::verified);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 30000);
    QVERIFY(m_bench->find<QWidget>(QStringLiteral("result"))->isVisible()); // what can be said is said
    const auto* hint = m_bench->find<QLabel>(QStringLiteral("hint"));
    QVERIFY2(hint->isVisible() && hint->text().startsWith(QStringLiteral("Penerbit yang dipercaya kantor")),
             qPrintable(hint->text()));
}

void TestSigningPages::verify_droppedFile_opens()
{
    const QString file = written(*m_bench, QStringLiteral("seret.pdf"), "bukan PDF");
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

void TestSigningPages::settings_nameTheEdgeTheyCountFrom()
{
    m_bench->window.open({.page = PageId::Settings, .part = QStringLiteral("signing")});
    auto* origin = m_bench->find<QComboBox>(QStringLiteral("origin"));
    const auto* edge = m_bench->find<QLabel>(QStringLiteral("yLabel"));
    QTRY_COMPARE(edge->text(), QStringLiteral("Bawah (pt)"));
    origin->setCurrentIndex(origin->findData(static_cast<int>(domain::GatewayOrigin::TopLeft)));
    Q_EMIT origin->activated(origin->currentIndex());
    QTRY_COMPARE(edge->text(), QStringLiteral("Atas (pt)"));
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
        written(*m_bench, QStringLiteral("akar.pem"), TestPki::certificatePem(m_pki->root().certificate));
    m_bench->prompt.chosenFiles.push_back({anchor});
    m_bench->find<QPushButton>(QStringLiteral("addAnchor"))->click();
    QTRY_COMPARE(m_bench->find<QListWidget>(QStringLiteral("anchors"))->count(), 1);
    const auto settings = m_bench->ask([](app::Register& r) { return r.signing().settings(); });
    QCOMPARE(settings->value.trustAnchors.size(), std::size_t{1});
    QCOMPARE(settings->value.timestampUrl, QStringLiteral("https://waktu.contoh.go.id"));
}

/// The second and third change come before the register has answered the first.
void TestSigningPages::settings_changedWhileTheyAreSaved_areKept()
{
    m_bench->window.open({.page = PageId::Settings, .part = QStringLiteral("signing")});
    auto* form = m_bench->find<QComboBox>(QStringLiteral("form"));
    QTRY_VERIFY(form->isVisible() && form->currentIndex() >= 0);
    auto* url = m_bench->find<QLineEdit>(QStringLiteral("timestampUrl"));
    auto* user = m_bench->find<QLineEdit>(QStringLiteral("user"));
    url->setText(QStringLiteral("waktu.contoh.go.id"));
    Q_EMIT url->editingFinished();
    const QString anchor =
        written(*m_bench, QStringLiteral("akar.pem"), TestPki::certificatePem(m_pki->root().certificate));
    m_bench->prompt.chosenFiles.push_back({anchor});
    m_bench->find<QPushButton>(QStringLiteral("addAnchor"))->click();
    QCOMPARE(m_bench->find<QListWidget>(QStringLiteral("anchors"))->count(), 1);
    user->setText(QStringLiteral("setda"));
    Q_EMIT user->editingFinished();
    const auto kept = [this] {
        return m_bench->ask([](app::Register& r) { return r.signing().settings(); })->value;
    };
    QTRY_COMPARE(kept().gateway.user, QStringLiteral("setda"));
    QCOMPARE(kept().timestampUrl, QStringLiteral("https://waktu.contoh.go.id"));
    QCOMPARE(kept().trustAnchors.size(), std::size_t{1});
    QTRY_COMPARE(url->text(), QStringLiteral("https://waktu.contoh.go.id"));
    QCOMPARE(user->text(), QStringLiteral("setda"));
}

/// What is not finished yet is not taken away when the register answers.
void TestSigningPages::settings_typedWhileTheyAreSaved_stay()
{
    m_bench->window.open({.page = PageId::Settings, .part = QStringLiteral("signing")});
    auto* form = m_bench->find<QComboBox>(QStringLiteral("form"));
    QTRY_VERIFY(form->isVisible() && form->currentIndex() >= 0);
    auto* url = m_bench->find<QLineEdit>(QStringLiteral("timestampUrl"));
    auto* user = m_bench->find<QLineEdit>(QStringLiteral("user"));
    url->setText(QStringLiteral("https://waktu.contoh.go.id"));
    Q_EMIT url->editingFinished();
    user->setText(QStringLiteral("set"));
    const auto kept = [this] {
        return m_bench->ask([](app::Register& r) { return r.signing().settings(); })->value;
    };
    QTRY_COMPARE(kept().timestampUrl, url->text());
    QCOMPARE(user->text(), QStringLiteral("set"));
    user->setText(QStringLiteral("setda"));
    Q_EMIT user->editingFinished();
    QTRY_COMPARE(kept().gateway.user, QStringLiteral("setda"));
}

QTEST_MAIN(TestSigningPages)
#include "tst_signing_pages.moc"

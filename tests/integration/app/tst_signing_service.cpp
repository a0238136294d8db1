// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "app/signing_service.h"
#include "signing/cades_builder.h"
#include "signing/der.h"
#include "signing/pkcs12_key.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "support/app_register.h"
#include "support/authority_proxy.h"
#include "support/cms_view.h"
#include "support/gateway_stand_in.h"
#include "support/meeting_builder.h"
#include "support/memory_search.h"
#include "support/plain_pdf.h"
#include "support/scripted_network.h"
#include "support/soft_token.h"
#include "support/test_pki.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace risalah;
using namespace risalah::app;
using namespace std::chrono_literals;
using test::AppRegister;
using test::HttpStandIn;
using test::KeyKind;
using test::ScriptedAnswer;
using test::ScriptedNetwork;
using test::SeenRequest;
using test::TestPki;

namespace {

const QByteArray kPassphrase("rahasia");

test::PlainPdf paperShape(bool isElectronic)
{
    test::PlainPdf pdf;
    pdf.annotations = test::PlainPdf::Place::Direct;
    pdf.form = test::PlainPdf::Place::Direct;
    if (isElectronic) {
        pdf.fieldNames = {"ttd-1-pimpinan", "ttd-2-notulis"};
    }
    return pdf;
}

QByteArray paper(bool isElectronic)
{
    return paperShape(isElectronic).bytes();
}

domain::MeetingRecord recordWithTwoSigners()
{
    domain::MeetingRecord record = test::aWholeMeeting();
    record.meeting.phase = domain::MeetingPhase::Finalised;
    record.meeting.signatureSlots = {
        {QStringLiteral("Pimpinan Rapat"), domain::SignatureSlot::Signer::Chair, {}},
        {QStringLiteral("Notulis"), domain::SignatureSlot::Signer::NoteTaker, {}}};
    record.actions.clear();
    return record;
}

} // namespace

class TestSigningService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void draft_hasNothingToSign();
    void inkPaper_isSignedByHand();
    void prepared_showsBytesAndTurn();
    void signers_followOneAnother();
    void unsignedMinutes_waitForWhoeverIsNext();
    void unsignedMinutes_onPaper_waitForTheScan();
    void unsignedMinutes_waitNoLongerWhileCorrected();
    void slot_outOfTurn_isRefused();
    void otherPersonsCertificate_isRefusedUnlessAccepted();
    void secret_isGoneWhileSomebodyIsAsked_data();
    void secret_isGoneWhileSomebodyIsAsked();
    void twoSignersAtOnce_secondIsRefused();
    void signedElsewhere_whileCorrecting_isRefused();
    void withdrawnSignature_leavesTheMeetingEditable();
    void timestamp_policyDecides_data();
    void timestamp_policyDecides();
    void timestamp_requiredNeedsAnAddress();
    void timestamp_requiredOfTheGatewayToo();
    void timestamp_ofTheGatewayNeedsNoTrust_data();
    void timestamp_ofTheGatewayNeedsNoTrust();
    void timestamp_ofAnotherHour_isDoneWithoutWhereAllowed();
    void revokedSigner_isRefused_data();
    void revokedSigner_isRefused();
    void revokedTimestampService_isToldOnly();
    void longTermData_canBeAddedLater();
    void longTermData_canBeAddedToSignaturesWithoutTimestamp();
    void gateway_bytesAreKeptAsReturned();
    void gateway_getsTheBlockAndItsCode();
    void gateway_marksStandInTheSignersFields_data();
    void gateway_marksStandInTheSignersFields();
    void gateway_wrongFile_isRefused_data();
    void gateway_wrongFile_isRefused();
    void gateway_otherPerson_mayBeAccepted();
    void gateway_earlierSignature_mustStay();
    void paper_isCertifiedWhereTheFieldsAreKnown();
    void cancelled_storesNothing();
    void settings_areCheckedAndKept();
    void level_isRememberedForVerification();
    void earlierFile_isNoDowngrade();
    void earlierFile_signedFurtherElsewhere_isNoDowngrade();
    void strippedFile_isADowngrade();

private:
    void fill(bool isElectronic);
    KeyChoice keyOf(const QString& name) { return keyOf(name, m_pki->signer(name, KeyKind::EcP256)); }
    KeyChoice keyOf(const QString& name, const test::Identity& identity)
    {
        const QString file = m_register->place().path(name + QStringLiteral(".p12"));
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(TestPki::pkcs12(identity, kPassphrase)) < 0) {
            qFatal("no key file");
        }
        KeyChoice key;
        key.file = file;
        return key;
    }
    /// What the office's verification says of these bytes.
    Verification verified(const QByteArray& pdf)
    {
        const auto anchors = signing().trustedCertificates();
        const auto alone = anchors ? watched().verifier.verify(pdf, {*anchors}, m_register->clock().now())
                                   : Result<Verification>(forwardError(anchors));
        const auto judged = alone ? signing().comparedWithNotes(pdf, *alone) : alone;
        if (!judged) {
            qFatal("cannot verify");
        }
        return *judged;
    }
    static bool isDowngraded(const Verification& verification)
    {
        return std::ranges::any_of(verification.signatures, risalah::isDowngraded);
    }
    /// The time-stamp authority behind the proxy, and the root its certificate comes from.
    domain::SigningSettings settingsWithAuthority() const
    {
        domain::SigningSettings settings;
        settings.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
        settings.trustAnchors = {
            {QStringLiteral("Akar Uji"), TestPki::certificatePem(m_pki->root().certificate)}};
        return settings;
    }
    static SigningWatch watched()
    {
        SigningWatch watch;
        watch.verifier = VerificationService(QStringLiteral(RISALAH_INSPECTOR));
        return watch;
    }
    static SigningSecrets secrets()
    {
        SigningSecrets all;
        all.passphrase = Secret(QByteArray(kPassphrase));
        all.gatewayPassword = Secret(QByteArray("kantor"));
        return all;
    }
    Result<domain::ElectronicSignature>
    signSlot(int slot, const QString& name, const SigningWatch& watch = {})
    {
        return signSlot(slot, keyOf(name), watch);
    }
    Result<domain::ElectronicSignature>
    signSlot(int slot, const KeyChoice& key, const SigningWatch& watch = {})
    {
        const auto prepared = (*m_register)->signing().prepare(m_meeting);
        if (!prepared) {
            return forwardError(prepared);
        }
        const auto order = (*m_register)->signing().order(*prepared, slot, key);
        if (!order) {
            return forwardError(order);
        }
        const auto outcome = makeSignature(*order, secrets(), watch);
        if (!outcome) {
            return forwardError(outcome);
        }
        return (*m_register)->signing().store(prepared->state.edition, *order, *outcome);
    }
    /// What a gateway gives back is made by our own signer, behind the gateway's protocol.
    QByteArray signedElsewhere(const QByteArray& pdf, const QString& name, const QString& timestampUrl = {})
    {
        SigningOrder order;
        order.pdf = pdf;
        order.key = keyOf(name);
        order.at = m_register->clock().now();
        order.level = timestampUrl.isEmpty() ? FoundLevel::B : FoundLevel::T;
        order.timestampUrl = timestampUrl;
        const auto made = makeSignature(order, secrets(), watched());
        if (!made) {
            qFatal("%s", qPrintable(logLine(made.error())));
        }
        return made->pdf;
    }
    /// The file signed again, and stamped, under the name such signatures had before PAdES.
    QByteArray asOldKind(QByteArray pdf, const QString& name)
    {
        const QByteArray modernName("/ETSI.CAdES.detached");
        pdf.replace(modernName, QByteArray("/adbe.pkcs7.detached").leftJustified(modernName.size()));
        const auto key =
            signing::openPkcs12(TestPki::pkcs12(m_pki->signer(name, KeyKind::EcP256), kPassphrase),
                                Secret(QByteArray(kPassphrase)));
        auto cms = key
            ? signing::CadesBuilder::sign(**key, signing::sha256(test::signaturesIn(pdf).at(0).content))
            : Result<signing::CadesBuilder>(forwardError(key));
        test::TokenOrder stamp;
        stamp.time = m_register->clock().now();
        stamp.service = m_pki->timestampService();
        stamp.digest = cms ? signing::sha256(cms->signatureValue()) : QByteArray();
        if (!cms || !cms->addTimestamp(test::timestampToken(stamp))) {
            qFatal("no signature of the old kind");
        }
        return test::withFirstCms(pdf, cms->der());
    }
    static domain::SigningSettings gatewaySettings(const HttpStandIn& server)
    {
        domain::SigningSettings settings;
        settings.gateway.url = server.url();
        settings.gateway.user = QStringLiteral("setda");
        settings.gateway.version = domain::GatewayVersion::V2;
        return settings;
    }
    SigningOrder gatewayOrder(const HttpStandIn& server, int slot = 0)
    {
        return gatewayOrder(gatewaySettings(server), slot);
    }
    SigningOrder gatewayOrder(const domain::SigningSettings& settings, int slot)
    {
        KeyChoice key;
        key.source = domain::SignatureSource::Gateway;
        key.nik = QStringLiteral("1971050101700001");
        const auto saved = signing().saveSettings(*signing().settings(), settings);
        const auto prepared = signing().prepare(m_meeting);
        const auto order =
            prepared ? signing().order(*prepared, slot, key) : Result<SigningOrder>(forwardError(prepared));
        if (!saved || !order) {
            qFatal("no order for the gateway");
        }
        return *order;
    }
    SigningService& signing() { return (*m_register)->signing(); }

    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<AppRegister> m_register;
    domain::MeetingId m_meeting;
};

void TestSigningService::initTestCase()
{
    m_pki = std::make_unique<TestPki>(*Instant::fromIso(QStringLiteral("2025-07-15T02:00:00.000Z")));
}

void TestSigningService::init()
{
    m_register = std::make_unique<AppRegister>();
    fill(true);
}

void TestSigningService::cleanup()
{
    m_register.reset();
}

void TestSigningService::fill(bool isElectronic)
{
    m_register = std::make_unique<AppRegister>();
    const auto record = recordWithTwoSigners();
    m_meeting = record.meeting.id;
    QVERIFY((*m_register)->directory().saveOffice(std::nullopt, test::anOffice()).has_value());
    const QByteArray pdf = paper(isElectronic);
    domain::MinutesDocument document;
    document.id = domain::EditionId::create();
    document.meeting = m_meeting;
    document.finalisedAt = m_register->clock().now();
    document.numbers.meeting = QStringLiteral("001/RAKOR/VII/2025");
    document.sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const auto db = m_register->place().open();
    auto tx = db->begin(m_register->place().change());
    QVERIFY(storage::MeetingRepository::insert(*tx, record.meeting).has_value());
    QVERIFY(storage::MinutesRepository::insert(*tx, document, {pdf, recordJson(test::anOffice(), record)})
                .has_value());
    QVERIFY(tx->commit().has_value());
}

void TestSigningService::draft_hasNothingToSign()
{
    const auto imported = (*m_register)
                              ->exchange()
                              .importFiles({{QStringLiteral("contoh.json"), sampleJson()}},
                                           {.known = KnownMeeting::Copy, .asGuest = true});
    QVERIFY(imported.has_value());
    const auto prepared = signing().prepare(imported->meetings.front());
    QVERIFY(!prepared.has_value());
    QVERIFY(prepared.error().code == ErrorCode::NotFinalised
            || prepared.error().code == ErrorCode::FindingsBlock);
}

void TestSigningService::inkPaper_isSignedByHand()
{
    fill(false);
    const auto prepared = signing().prepare(m_meeting);
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().code, ErrorCode::SignedByHand);
    QVERIFY(!signing().state(m_meeting)->isElectronic);
}

void TestSigningService::prepared_showsBytesAndTurn()
{
    const auto prepared = signing().prepare(m_meeting);
    QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(logLine(prepared.error())));
    QCOMPARE(prepared->pdf, paper(true));
    QCOMPARE(prepared->state.slots.size(), std::size_t{2});
    QCOMPARE(prepared->state.next, std::optional(0));
    QCOMPARE(prepared->state.slots.at(0).field, QStringLiteral("ttd-1-pimpinan"));
    QCOMPARE(prepared->state.slots.at(1).person.name, recordWithTwoSigners().meeting.noteTaker->name);
}

void TestSigningService::signers_followOneAnother()
{
    const auto first = signSlot(0, QStringLiteral("KETUA CONTOH"));
    QVERIFY2(first.has_value(), first ? "" : qPrintable(logLine(first.error())));
    QCOMPARE(first->level, FoundLevel::B);
    QCOMPARE(first->signer, QStringLiteral("KETUA CONTOH"));
    const QByteArray afterFirst = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(afterFirst.startsWith(paper(true)));
    QVERIFY(afterFirst.contains("/DocMDP"));
    QCOMPARE(signing().state(m_meeting)->next, std::optional(1));
    const auto second = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY2(second.has_value(), second ? "" : qPrintable(logLine(second.error())));
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QVERIFY(edition->pdf.startsWith(afterFirst));
    QCOMPARE(edition->frozenPdf, paper(true));
    QCOMPARE(edition->document.signatures.size(), std::size_t{2});
    QVERIFY(!signing().state(m_meeting)->next.has_value());
    const auto third = signing().prepare(m_meeting);
    QVERIFY(!third.has_value());
    QCOMPARE(third.error().code, ErrorCode::SlotAlreadySigned);
}

void TestSigningService::unsignedMinutes_waitForWhoeverIsNext()
{
    auto waiting = signing().awaitingSignature(5);
    QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(logLine(waiting.error())));
    QCOMPARE(waiting->size(), std::size_t{1});
    QCOMPARE(waiting->front().meeting.id, m_meeting);
    QCOMPARE(waiting->front().state->next, std::optional(0));
    QVERIFY(signSlot(0, QStringLiteral("KETUA CONTOH")).has_value());
    waiting = signing().awaitingSignature(5);
    QCOMPARE(waiting->size(), std::size_t{1});
    QCOMPARE(waiting->front().state->next, std::optional(1));
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::unsignedMinutes_onPaper_waitForTheScan()
{
    fill(false);
    const auto waiting = signing().awaitingSignature(5);
    QCOMPARE(waiting->size(), std::size_t{1});
    QVERIFY(!waiting->front().state->isElectronic);
    const auto edition = (*m_register)->minutes().edition(m_meeting, 1);
    QVERIFY(edition.has_value());
    const HandSigned scan{QStringLiteral("Ketua Contoh"),
                          domain::dateIn(domain::Zone::Wib, edition->document.finalisedAt),
                          QStringLiteral("pindai.pdf"), edition->pdf};
    QVERIFY((*m_register)->minutes().markSignedByHand(m_meeting, 1, scan).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::unsignedMinutes_waitNoLongerWhileCorrected()
{
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    QVERIFY(signing().awaitingSignature(5)->empty());
}

void TestSigningService::slot_outOfTurn_isRefused()
{
    const auto early = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().code, ErrorCode::SlotOutOfTurn);
    QCOMPARE(early.error().subject, recordWithTwoSigners().meeting.chair->name);
}

void TestSigningService::otherPersonsCertificate_isRefusedUnlessAccepted()
{
    const auto refused = signSlot(0, QStringLiteral("Orang Lain"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::SignerNotExpected);
    QString asked;
    SigningWatch watch;
    watch.acceptsOther = [&asked](const KeyOwner& owner) {
        asked = owner.name;
        return true;
    };
    QVERIFY(signSlot(0, QStringLiteral("Orang Lain"), watch).has_value());
    QCOMPARE(asked, QStringLiteral("Orang Lain"));
}

void TestSigningService::secret_isGoneWhileSomebodyIsAsked_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("key file") << QStringLiteral("file");
    QTest::newRow("token") << QStringLiteral("token");
}

/// The question about another person's certificate may stand open for an hour; the key needs the secret no
/// more.
void TestSigningService::secret_isGoneWhileSomebodyIsAsked()
{
    QFETCH(QString, source);
    const QByteArray secret("57913-rahasia-satu-kali");
    const auto other = m_pki->signer(QStringLiteral("Orang Lain"), KeyKind::EcP256);
    std::optional<test::SoftToken> token;
    KeyChoice key;
    if (source == QStringLiteral("token")) {
        token.emplace(QStringLiteral("Token Uji"), secret.constData());
        token->put(other, QStringLiteral("kunci"));
        key.source = domain::SignatureSource::Token;
        key.module = test::SoftToken::module();
        key.token = token->label();
    } else {
        key.file = m_register->place().path(QStringLiteral("lain.p12"));
        QFile file(key.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(TestPki::pkcs12(other, secret)) > 0);
    }
    const auto order = signing().order(*signing().prepare(m_meeting), 0, key);
    QVERIFY(order.has_value());
    SigningSecrets typed;
    typed.passphrase = Secret(QByteArray(secret));
    const int whileTyped = test::timesInMemory(secret);
    int whileAsked = -1;
    SigningWatch watch;
    watch.acceptsOther = [&](const KeyOwner& /*owner*/) {
        whileAsked = test::timesInMemory(secret);
        return false;
    };
    const auto made = makeSignature(*order, std::move(typed), watch);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::SignerNotExpected);
    QCOMPARE(whileAsked, whileTyped - 1);
}

void TestSigningService::twoSignersAtOnce_secondIsRefused()
{
    // Both saw the same file; the one who comes second would wipe out the first signature.
    const auto prepared = signing().prepare(m_meeting);
    const auto order = signing().order(*prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    const auto mine = makeSignature(*order, secrets(), watched());
    const auto theirs = makeSignature(*order, secrets(), watched());
    QVERIFY(mine.has_value() && theirs.has_value());
    QVERIFY(signing().store(prepared->state.edition, *order, *theirs).has_value());
    const auto late = signing().store(prepared->state.edition, *order, *mine);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::RecordChangedElsewhere);
    QCOMPARE((*m_register)->minutes().edition(m_meeting)->pdf, theirs->pdf);
}

void TestSigningService::signedElsewhere_whileCorrecting_isRefused()
{
    const auto prepared = signing().prepare(m_meeting);
    const auto order = signing().order(*prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    const auto outcome = makeSignature(*order, secrets(), watched());
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    const auto late = signing().store(prepared->state.edition, *order, *outcome);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::EditionSuperseded);
    QCOMPARE(signing().prepare(m_meeting).error().code, ErrorCode::EditionSuperseded);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

void TestSigningService::withdrawnSignature_leavesTheMeetingEditable()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    QVERIFY((*m_register)->minutes().correct(m_meeting, QStringLiteral("salah ketik")).has_value());
    const auto loaded = (*m_register)->meetings().load(m_meeting);
    domain::MeetingRecord after = loaded->record;
    after.meeting.title += QStringLiteral(" (dibetulkan)");
    const auto saved = (*m_register)->meetings().save(*loaded, after, QStringLiteral("Ubah judul"));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(logLine(saved.error())));
    // The old signature stays with the old edition.
    const auto old = signing().state(m_meeting, 1);
    QVERIFY(old->isSuperseded);
    QVERIFY(old->slots.front().signature.has_value());
}

void TestSigningService::timestamp_policyDecides_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<domain::TimestampPolicy>("policy");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<FoundLevel>("level");
    QTest::newRow("reached") << true << domain::TimestampPolicy::Required << true << FoundLevel::T;
    QTest::newRow("required, not reached")
        << false << domain::TimestampPolicy::Required << false << FoundLevel::B;
    QTest::newRow("not reached") << false << domain::TimestampPolicy::IfReachable << true << FoundLevel::B;
}

void TestSigningService::timestamp_policyDecides()
{
    QFETCH(bool, answers);
    QFETCH(domain::TimestampPolicy, policy);
    QFETCH(bool, succeeds);
    QFETCH(FoundLevel, level);
    ScriptedNetwork network(*m_pki);
    const HttpStandIn server([&](const SeenRequest& request) {
        const auto answer = network.post(QString::fromLatin1(ScriptedNetwork::kTimestampUrl),
                                         request.headers.value("content-type"), request.body);
        return ScriptedAnswer{.status = answers ? 200 : 500, .body = answer.value_or(QByteArray())};
    });
    domain::SigningSettings settings;
    settings.timestampUrl = server.url();
    settings.timestampPolicy = policy;
    settings.trustAnchors = {
        {QStringLiteral("Akar Uji"), TestPki::certificatePem(m_pki->root().certificate)}};
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"));
    QCOMPARE(made.has_value(), succeeds);
    if (made) {
        QCOMPARE(made->level, level);
    } else {
        QCOMPARE(made.error().code, ErrorCode::TsaUnreachable);
        QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
    }
}

void TestSigningService::timestamp_requiredNeedsAnAddress()
{
    domain::SigningSettings settings;
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    const auto saved = signing().saveSettings(*signing().settings(), settings);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::TimestampAddressMissing);
    // A register may hold it all the same, written by an earlier program.
    auto prepared = *signing().prepare(m_meeting);
    prepared.settings = settings;
    const auto order = signing().order(prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    QVERIFY(!order.has_value());
    QCOMPARE(order.error().code, ErrorCode::TimestampAddressMissing);
    settings.timestampUrl = QStringLiteral("http://waktu.contoh.go.id");
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
}

void TestSigningService::timestamp_requiredOfTheGatewayToo()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    domain::SigningSettings settings = gatewaySettings(server);
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    const auto order = gatewayOrder(settings, 0);
    std::optional<RefusedFile> shown;
    SigningWatch watch = watched();
    watch.refusedFile = [&shown](const RefusedFile& file) { shown = file; };
    const auto outcome = makeSignature(order, secrets(), watch);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::TimestampMissing);
    QVERIFY(shown.has_value());
    QCOMPARE(shown->pdf, returned);
    settings.timestampPolicy = domain::TimestampPolicy::IfReachable;
    QVERIFY(makeSignature(gatewayOrder(settings, 0), secrets(), watched()).has_value());
}

void TestSigningService::timestamp_ofTheGatewayNeedsNoTrust_data()
{
    QTest::addColumn<bool>("withAnchor");
    QTest::addColumn<bool>("isOldKind"); // adbe.pkcs7.detached, as such services make too
    QTest::newRow("an office without anchors") << false << false;
    QTest::newRow("a file without revocation data") << true << false;
    QTest::newRow("an old kind of signature, no anchors") << false << true;
    QTest::newRow("an old kind of signature, no revocation data") << true << true;
}

/// The policy asks for a time stamp in the file; whether the office trusts its maker today is told elsewhere.
void TestSigningService::timestamp_ofTheGatewayNeedsNoTrust()
{
    QFETCH(bool, withAnchor);
    QFETCH(bool, isOldKind);
    ScriptedNetwork network(*m_pki);
    const std::atomic<bool> isDown = true;
    const HttpStandIn proxy(test::authorities(network, isDown));
    qputenv("http_proxy", proxy.url().toLatin1());
    const QByteArray modern =
        signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"), settingsWithAuthority().timestampUrl);
    qunsetenv("http_proxy");
    const QByteArray returned = isOldKind ? asOldKind(modern, QStringLiteral("Ketua Contoh")) : modern;
    const HttpStandIn server(test::gateway::returning(returned));
    domain::SigningSettings settings = gatewaySettings(server);
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    if (withAnchor) {
        settings.trustAnchors = settingsWithAuthority().trustAnchors;
    }
    const auto outcome = makeSignature(gatewayOrder(settings, 0), secrets(), watched());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QCOMPARE(outcome->pdf, returned);
    QCOMPARE(outcome->level, isOldKind ? FoundLevel::PlainCms : FoundLevel::T);
}

/// An authority whose clock is wrong is as good as one that does not answer.
void TestSigningService::timestamp_ofAnotherHour_isDoneWithoutWhereAllowed()
{
    test::AuthorityProxy authorities(*m_pki);
    authorities.network.timestampClockOffMs = 2LL * 3600 * 1000;
    domain::SigningSettings settings = settingsWithAuthority();
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto refused = signSlot(0, QStringLiteral("Ketua Contoh"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::TsaClockDiffers);
    settings.timestampPolicy = domain::TimestampPolicy::IfReachable;
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QCOMPARE(made->level, FoundLevel::B);
}

void TestSigningService::revokedSigner_isRefused_data()
{
    QTest::addColumn<bool>("isChairUnknown"); // nobody can be asked about that certificate
    QTest::addColumn<bool>("isChairRevoked");
    QTest::addColumn<bool>("isLastRevoked");
    QTest::newRow("nobody") << false << false << false;
    QTest::newRow("who signs") << false << false << true;
    QTest::newRow("who signed before") << false << true << false;
    QTest::newRow("both") << false << true << true;
    QTest::newRow("who signs, after one nobody knows") << true << false << true;
}

/// What the authority says of the one who signs now is no matter of missing proof. Whoever signed before did
/// so while the certificate was good.
void TestSigningService::revokedSigner_isRefused()
{
    QFETCH(bool, isChairUnknown);
    QFETCH(bool, isChairRevoked);
    QFETCH(bool, isLastRevoked);
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    const QString chair = QStringLiteral("Ketua Contoh");
    const QString last = QStringLiteral("Pencatat Contoh");
    auto chairSpec = m_pki->signerSpec(chair, KeyKind::EcP256);
    if (isChairUnknown) {
        chairSpec.ocspUrl = chairSpec.crlUrl = "http://127.0.0.1:1/tiada";
    }
    const auto first = m_pki->issue(chairSpec);
    const auto second = m_pki->signer(last, KeyKind::EcP256);
    QVERIFY(signSlot(0, keyOf(chair, first)).has_value());
    const QByteArray before = (*m_register)->minutes().edition(m_meeting)->pdf;
    const Instant now = m_register->clock().now();
    if (isChairRevoked) {
        m_pki->revoke(first, now);
    }
    if (isLastRevoked) {
        m_pki->revoke(second, {now.msSinceEpoch - 3'600'000});
    }
    const auto order = signing().order(*signing().prepare(m_meeting), 1, keyOf(last, second));
    const auto made = makeSignature(*order, secrets(), watched());
    QCOMPARE(made.has_value(), !isLastRevoked);
    if (made) {
        QCOMPARE(made->longTermTrouble.has_value(), isChairRevoked);
        QVERIFY(!isChairRevoked || made->longTermTrouble->code == ErrorCode::CertificateRevoked);
    } else {
        QCOMPARE(made.error().code, ErrorCode::CertificateRevoked);
        QCOMPARE(made.error().subject, last);
        QCOMPARE((*m_register)->minutes().edition(m_meeting)->pdf, before);
    }
}

void TestSigningService::revokedTimestampService_isToldOnly()
{
    TestPki pki(m_pki->now());
    test::AuthorityProxy authorities(pki);
    auto settings = settingsWithAuthority();
    settings.trustAnchors.front().certificate = TestPki::certificatePem(pki.root().certificate);
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    pki.revoke(pki.timestampService(), {pki.now().msSinceEpoch - 3'600'000});
    const QString chair = QStringLiteral("Ketua Contoh");
    const QString last = QStringLiteral("Pencatat Contoh");
    QVERIFY(signSlot(0, keyOf(chair, pki.signer(chair, KeyKind::EcP256))).has_value());
    const auto key = keyOf(last, pki.signer(last, KeyKind::EcP256));
    const auto order = signing().order(*signing().prepare(m_meeting), 1, key);
    const auto made = makeSignature(*order, secrets(), watched());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QCOMPARE(made->longTermTrouble->code, ErrorCode::CertificateRevoked);
}

/// The last signer is not held up by an authority that does not answer; what is missing is told and made up.
void TestSigningService::longTermData_canBeAddedLater()
{
    test::AuthorityProxy authorities(*m_pki);
    authorities.areDown = true;
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData);
    const auto prepared = signing().prepare(m_meeting);
    const auto last = signing().order(*prepared, 1, keyOf(QStringLiteral("Pencatat Contoh")));
    const auto made = makeSignature(*last, secrets(), watched());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QVERIFY(made->longTermTrouble.has_value());
    QCOMPARE(made->longTermTrouble->code, ErrorCode::RevocationUnavailable);
    QVERIFY(signing().store(prepared->state.edition, *last, *made).has_value());
    const QByteArray before = (*m_register)->minutes().edition(m_meeting)->pdf;
    QCOMPARE(before, made->pdf);
    QCOMPARE(made->level, FoundLevel::T);
    QVERIFY(signing().state(m_meeting)->lacksLongTermData);

    const auto order = signing().extensionOrder(m_meeting);
    QCOMPARE(extendSignatures(*order, watched()).error().code, ErrorCode::RevocationUnavailable);
    authorities.areDown = false;
    const auto extended = extendSignatures(*order, watched());
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QVERIFY(signing().storeExtension(m_meeting, *order, *extended).has_value());
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QCOMPARE(edition->pdf, extended->pdf);
    QVERIFY(edition->pdf.startsWith(before));
    QCOMPARE(edition->document.signatures.back().level, FoundLevel::LTA);
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData);
    // Somebody else's extension of the same file comes too late.
    QCOMPARE(signing().storeExtension(m_meeting, *order, *extended).error().code,
             ErrorCode::RecordChangedElsewhere);
}

/// "Sign now, prove later", for an office that had no time-stamp authority when it signed.
void TestSigningService::longTermData_canBeAddedToSignaturesWithoutTimestamp()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const auto last = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY(last.has_value());
    QCOMPARE(last->level, FoundLevel::B);
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData); // nobody to ask
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signing().state(m_meeting)->lacksLongTermData);
    const auto order = signing().extensionOrder(m_meeting);
    const auto extended = extendSignatures(*order, watched());
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QVERIFY(signing().storeExtension(m_meeting, *order, *extended).has_value());
    const auto state = signing().state(m_meeting);
    QCOMPARE(state->edition.signatures.back().level, FoundLevel::LTA);
    QVERIFY(!state->lacksLongTermData);
}

void TestSigningService::gateway_bytesAreKeptAsReturned()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Ketua Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    const auto order = gatewayOrder(server);
    QVERIFY(!order.certify); // the gateway makes a field of its own
    const auto outcome = makeSignature(order, secrets(), watched());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QVERIFY(signing().store(signing().state(m_meeting)->edition, order, *outcome).has_value());
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QCOMPARE(edition->pdf, returned);
    QCOMPARE(edition->document.signatures.front().source, domain::SignatureSource::Gateway);
}

/// The second generation shows a picture of ours, the first draws the code itself: both say which minutes.
void TestSigningService::gateway_getsTheBlockAndItsCode()
{
    const HttpStandIn server([](const SeenRequest& request) {
        return request.path.contains("/user/")
            ? ScriptedAnswer{.body = R"({"status_code":1111,"status":"ISSUE"})"}
            : ScriptedAnswer{.status = 400, .body = R"({"status_code":2031})"};
    });
    domain::SigningSettings settings;
    settings.gateway.url = server.url();
    settings.gateway.mark = domain::GatewayMark::Coordinates;
    settings.gateway.page = 0;
    KeyChoice key;
    key.source = domain::SignatureSource::Gateway;
    key.nik = QStringLiteral("1971050101700001");
    for (const auto version : {domain::GatewayVersion::V1, domain::GatewayVersion::V2}) {
        settings.gateway.version = version;
        QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
        const auto prepared = signing().prepare(m_meeting);
        const auto order = signing().order(*prepared, 0, key);
        const auto outcome = makeSignature(*order, secrets(), watched());
        QCOMPARE(outcome.error().code, ErrorCode::GatewayPassphraseWrong);
    }
    const auto requests = server.requests();
    const QByteArray hash = (*m_register)->minutes().edition(m_meeting)->document.sha256.toHex();
    const auto first = std::ranges::find(requests, QByteArray("/api/sign/pdf"), &SeenRequest::path);
    QVERIFY(first != requests.end() && first->body.contains("name=\"linkQR\"\r\n\r\n001/RAKOR/VII/2025\n"));
    QVERIFY(first->body.contains(QByteArray("SHA-256 " + hash)));
    const QJsonObject mark = QJsonDocument::fromJson(requests.last().body)
                                 .object()
                                 .value(QStringLiteral("signatureProperties"))
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(mark.value(QStringLiteral("page")).toInt(), 1);
    const QByteArray png =
        QByteArray::fromBase64(mark.value(QStringLiteral("imageBase64")).toString().toLatin1());
    const QImage picture = QImage::fromData(png, "PNG");
    QCOMPARE(picture.size(), QSize(833, 208)); // the field's 200 × 50 points at 300 dots an inch
    int dark = 0;
    for (int x = 0; x < picture.width(); ++x) {
        dark += qGray(picture.pixel(x, picture.height() / 2)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 30, qPrintable(QString::number(dark)));
}

void TestSigningService::gateway_marksStandInTheSignersFields_data()
{
    QTest::addColumn<domain::GatewayOrigin>("origin");
    QTest::addColumn<int>("firstY");
    QTest::addColumn<int>("secondY");
    // The fields stand 50 and 110 points above the lower edge of a page of 842, 50 high.
    QTest::newRow("from below") << domain::GatewayOrigin::BottomLeft << 50 << 110;
    QTest::newRow("from above") << domain::GatewayOrigin::TopLeft << 742 << 682;
}

void TestSigningService::gateway_marksStandInTheSignersFields()
{
    QFETCH(domain::GatewayOrigin, origin);
    QFETCH(int, firstY);
    QFETCH(int, secondY);
    const HttpStandIn server(test::gateway::returning({}));
    domain::SigningSettings settings = gatewaySettings(server);
    // What earlier programs offered and no paper of ours has: shown in the field all the same.
    settings.gateway.mark = domain::GatewayMark::Anchor;
    settings.gateway.origin = origin;
    settings.gateway.page = 7;
    const domain::GatewaySettings first = gatewayOrder(settings, 0).gateway;
    QCOMPARE(first.mark, domain::GatewayMark::Coordinates);
    QCOMPARE(first.page, 1);
    QCOMPARE(QRect(first.x, first.y, first.width, first.height), QRect(50, firstY, 200, 50));
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const domain::GatewaySettings second = gatewayOrder(settings, 1).gateway;
    QCOMPARE(QRect(second.x, second.y, second.width, second.height), QRect(50, secondY, 200, 50));
}

void TestSigningService::gateway_wrongFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("returned");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("namesDifference");
    const QString chair = QStringLiteral("Ketua Contoh");
    fill(true); // rows are made before init()
    test::PlainPdf another = paperShape(true);
    another.pages = 2;
    QTest::newRow("not signed") << paper(true) << ErrorCode::SignedFileUnsound << false;
    QTest::newRow("no PDF behind its header")
        << QByteArray("%PDF-1.7 rusak") << ErrorCode::SignedFileUnsound << false;
    QTest::newRow("another meeting's")
        << signedElsewhere(another.bytes(), chair) << ErrorCode::ReturnedFileDiffers << true;
    QTest::newRow("another person's") << signedElsewhere(paper(true), QStringLiteral("Orang Lain"))
                                      << ErrorCode::SignerNotExpected << false;
}

void TestSigningService::gateway_wrongFile_isRefused()
{
    QFETCH(QByteArray, returned);
    QFETCH(ErrorCode, code);
    QFETCH(bool, namesDifference);
    const HttpStandIn server(test::gateway::returning(returned));
    const auto order = gatewayOrder(server);
    std::optional<RefusedFile> shown;
    SigningWatch watch = watched();
    watch.refusedFile = [&shown](const RefusedFile& file) { shown = file; };
    const auto outcome = makeSignature(order, secrets(), watch);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, code);
    QVERIFY(shown.has_value()); // whoever wants to complain has the bytes
    QCOMPARE(shown->pdf, returned);
    QCOMPARE(!shown->differences.empty(), namesDifference);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

/// The person at the window may know the other name: then the file that was made is kept, and none made anew.
void TestSigningService::gateway_otherPerson_mayBeAccepted()
{
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Orang Lain"));
    const HttpStandIn server(test::gateway::returning(returned));
    QString issuer;
    SigningWatch watch = watched();
    watch.acceptsOther = [&issuer](const KeyOwner& owner) {
        issuer = owner.issuer;
        return owner.name == QStringLiteral("Orang Lain");
    };
    const auto outcome = makeSignature(gatewayOrder(server), secrets(), watch);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(logLine(outcome.error())));
    QCOMPARE(outcome->pdf, returned);
    QCOMPARE(issuer, QStringLiteral("Penerbit Uji"));
    QCOMPARE(server.count(test::gateway::kSignPath), 1);
}

/// Written anew, the file has lost the signature that was in it.
void TestSigningService::gateway_earlierSignature_mustStay()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray returned = signedElsewhere(paper(true), QStringLiteral("Pencatat Contoh"));
    const HttpStandIn server(test::gateway::returning(returned));
    const auto outcome = makeSignature(gatewayOrder(server, 1), secrets(), watched());
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().code == ErrorCode::SignedFileUnsound);
}

/// Nobody knows yet whether a later signer will use the gateway, which signs in a field of its own.
void TestSigningService::paper_isCertifiedWhereTheFieldsAreKnown()
{
    const auto key = keyOf(QStringLiteral("Ketua Contoh"));
    QVERIFY(signing().order(*signing().prepare(m_meeting), 0, key)->certify);
    const HttpStandIn server(test::gateway::returning({}));
    QVERIFY(!gatewayOrder(server).certify);
    QVERIFY(!signing().order(*signing().prepare(m_meeting), 0, key)->certify);
}

void TestSigningService::cancelled_storesNothing()
{
    std::stop_source stop;
    SigningWatch watch;
    watch.stop = stop.get_token();
    watch.progress = [&stop](SigningStep step) {
        if (step == SigningStep::Sign) {
            stop.request_stop();
        }
    };
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"), watch);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
}

void TestSigningService::settings_areCheckedAndKept()
{
    const auto before = signing().settings();
    QVERIFY(before->value == domain::SigningSettings{});
    domain::SigningSettings settings;
    settings.gateway.url = QStringLiteral("http://esign.contoh.go.id");
    QCOMPARE(signing().saveSettings(*before, settings).error().code, ErrorCode::AddressRefused);
    settings.gateway.url = QStringLiteral("esign.contoh.go.id");
    settings.gateway.mark = domain::GatewayMark::Anchor;
    settings.gateway.anchor = QStringLiteral("${ttd}");
    QCOMPARE(signing().saveSettings(*before, settings).error().code, ErrorCode::GatewayAnchorUnfit);
    settings.gateway.anchor = QStringLiteral("#");
    const auto saved = signing().saveSettings(*before, settings);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->value.gateway.url, QStringLiteral("https://esign.contoh.go.id"));
    QVERIFY(signing().settings()->value == saved->value);
}

void TestSigningService::level_isRememberedForVerification()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray pdf = (*m_register)->minutes().edition(m_meeting)->pdf;
    auto claimed = verified(pdf);
    QVERIFY(!isDowngraded(claimed));
    // As if somebody had lowered it on the way.
    claimed.signatures.front().level = FoundLevel::PlainCms;
    const auto lowered = signing().comparedWithNotes(pdf, claimed);
    QVERIFY(lowered.has_value());
    QVERIFY(isDowngraded(*lowered));
    QCOMPARE(lowered->verdict, Verdict::TotalFailed);
    // Of other bytes nothing is known.
    claimed.signatures.front().signedDigest = QByteArray(32, 'x');
    QVERIFY(!isDowngraded(*signing().comparedWithNotes(pdf, claimed)));
}

/// Mailed before the last signer's proof was added to everybody's signature: the file is what it was.
void TestSigningService::earlierFile_isNoDowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray mailed = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    const QByteArray whole = (*m_register)->minutes().edition(m_meeting)->pdf;
    QCOMPARE(verified(whole).signatures.front().level, FoundLevel::LTA);
    const auto earlier = verified(mailed);
    QCOMPARE(earlier.signatures.front().level, FoundLevel::T);
    QVERIFY(!isDowngraded(earlier));
    QVERIFY(earlier.verdict != Verdict::TotalFailed);
    // What the last signature lost was never given out without.
    qsizetype end = 0;
    for (const SignatureReport& signature : verified(whole).signatures) {
        end = signature.level == FoundLevel::DocumentTimestamp ? end
                                                               : qMax(end, qsizetype(signature.signedLength));
    }
    QVERIFY(end > mailed.size() && end < whole.size());
    const auto cut = verified(whole.first(end));
    QVERIFY(isDowngraded(cut));
    QCOMPARE(cut.verdict, Verdict::TotalFailed);
    QVERIFY(!risalah::isDowngraded(cut.signatures.front()));
}

/// The other office signed the mailed file with a program of its own, and sent it back.
void TestSigningService::earlierFile_signedFurtherElsewhere_isNoDowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray mailed = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    const auto returned = verified(signedElsewhere(mailed, QStringLiteral("Orang Lain")));
    QCOMPARE(returned.signatures.size(), std::size_t{2});
    QVERIFY(!isDowngraded(returned));
    QVERIFY(returned.verdict != Verdict::TotalFailed);
}

void TestSigningService::strippedFile_isADowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray pdf = (*m_register)->minutes().edition(m_meeting)->pdf;
    const QByteArray cms = test::signaturesIn(pdf).at(0).cms;
    const auto stripped = verified(test::withFirstCms(pdf, test::withoutUnsignedAttributes(cms)));
    QCOMPARE(stripped.signatures.front().level, FoundLevel::B);
    QVERIFY(isDowngraded(stripped));
    QCOMPARE(stripped.verdict, Verdict::TotalFailed);
}

QTEST_MAIN(TestSigningService)
#include "tst_signing_service.moc"

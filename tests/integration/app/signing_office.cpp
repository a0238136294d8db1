// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/app/signing_office.h"

#include "app/exchange_service.h"
#include "signing/cades_builder.h"
#include "signing/der.h"
#include "signing/pkcs12_key.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "support/cms_view.h"
#include "support/meeting_builder.h"
#include "support/scripted_network.h"

#include <QCryptographicHash>
#include <QFile>

namespace risalah::test {

using namespace app;

namespace {

const QByteArray kPassphrase("rahasia");

void require(bool isSo)
{
    if (!isSo) {
        qFatal("no signing office");
    }
}

} // namespace

domain::MeetingRecord recordWithTwoSigners()
{
    domain::MeetingRecord record = aWholeMeeting();
    record.meeting.phase = domain::MeetingPhase::Finalised;
    record.meeting.signatureSlots = {
        {QStringLiteral("Pimpinan Rapat"), domain::SignatureSlot::Signer::Chair, {}},
        {QStringLiteral("Notulis"), domain::SignatureSlot::Signer::NoteTaker, {}}};
    record.actions.clear();
    return record;
}

PlainPdf paperShape(bool isElectronic)
{
    PlainPdf pdf;
    pdf.annotations = PlainPdf::Place::Direct;
    pdf.form = PlainPdf::Place::Direct;
    if (isElectronic) {
        pdf.fieldNames = {"ttd-1-pimpinan", "ttd-2-notulis"};
    }
    return pdf;
}

QByteArray paper(bool isElectronic)
{
    return paperShape(isElectronic).bytes();
}

SigningOffice::SigningOffice()
    : m_pki(std::make_unique<TestPki>(*Instant::fromIso(QStringLiteral("2025-07-15T02:00:00.000Z"))))
{
    fill(true);
}

void SigningOffice::fill(bool isElectronic)
{
    m_register = std::make_unique<AppRegister>();
    const auto record = recordWithTwoSigners();
    m_meeting = record.meeting.id;
    require((*m_register)->directory().saveOffice(std::nullopt, anOffice()).has_value());
    const QByteArray pdf = paper(isElectronic);
    domain::MinutesDocument document;
    document.id = domain::EditionId::create();
    document.meeting = m_meeting;
    document.finalisedAt = m_register->clock().now();
    document.numbers.meeting = QStringLiteral("001/RAKOR/VII/2025");
    document.sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const auto db = m_register->place().open();
    auto tx = db->begin(m_register->place().change());
    require(storage::MeetingRepository::insert(*tx, record.meeting).has_value());
    require(
        storage::MinutesRepository::insert(*tx, document, {pdf, recordJson(anOffice(), record)}).has_value());
    require(tx->commit().has_value());
}

KeyChoice SigningOffice::keyOf(const QString& name)
{
    return keyOf(name, m_pki->signer(name, KeyKind::EcP256));
}

KeyChoice SigningOffice::keyOf(const QString& name, const Identity& identity)
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

Verification SigningOffice::verified(const QByteArray& pdf)
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

domain::SigningSettings SigningOffice::settingsWithAuthority() const
{
    domain::SigningSettings settings;
    settings.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    settings.trustAnchors = {
        {QStringLiteral("Akar Uji"), TestPki::certificatePem(m_pki->root().certificate)}};
    return settings;
}

SigningWatch SigningOffice::watched()
{
    SigningWatch watch;
    watch.verifier = VerificationService(QStringLiteral(RISALAH_INSPECTOR));
    return watch;
}

SigningSecrets SigningOffice::secrets()
{
    SigningSecrets all;
    all.passphrase = Secret(QByteArray(kPassphrase));
    all.gatewayPassword = Secret(QByteArray("kantor"));
    return all;
}

Result<domain::ElectronicSignature>
SigningOffice::signSlot(int slot, const QString& name, const SigningWatch& watch)
{
    return signSlot(slot, keyOf(name), watch);
}

Result<domain::ElectronicSignature>
SigningOffice::signSlot(int slot, const KeyChoice& key, const SigningWatch& watch)
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

QByteArray
SigningOffice::signedElsewhere(const QByteArray& pdf, const QString& name, const QString& timestampUrl)
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

QByteArray SigningOffice::asOldKind(QByteArray pdf, const QString& name)
{
    const QByteArray modernName("/ETSI.CAdES.detached");
    pdf.replace(modernName, QByteArray("/adbe.pkcs7.detached").leftJustified(modernName.size()));
    const auto key = signing::openPkcs12(TestPki::pkcs12(m_pki->signer(name, KeyKind::EcP256), kPassphrase),
                                         Secret(QByteArray(kPassphrase)));
    auto cms = key ? signing::CadesBuilder::sign(**key, signing::sha256(signaturesIn(pdf).at(0).content))
                   : Result<signing::CadesBuilder>(forwardError(key));
    TokenOrder stamp;
    stamp.time = m_register->clock().now();
    stamp.service = m_pki->timestampService();
    stamp.digest = cms ? signing::sha256(cms->signatureValue()) : QByteArray();
    if (!cms || !cms->addTimestamp(timestampToken(stamp))) {
        qFatal("no signature of the old kind");
    }
    return withFirstCms(pdf, cms->der());
}

domain::SigningSettings SigningOffice::gatewaySettings(const HttpStandIn& server)
{
    domain::SigningSettings settings;
    settings.gateway.url = server.url();
    settings.gateway.user = QStringLiteral("setda");
    settings.gateway.version = domain::GatewayVersion::V2;
    return settings;
}

SigningOrder SigningOffice::gatewayOrder(const HttpStandIn& server, int slot)
{
    return gatewayOrder(gatewaySettings(server), slot);
}

SigningOrder SigningOffice::gatewayOrder(const domain::SigningSettings& settings, int slot)
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

} // namespace risalah::test

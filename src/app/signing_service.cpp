// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing_service.h"

#include "app/detail/edition_file.h"
#include "app/detail/finalising.h"
#include "app/detail/foreseen_signature.h"
#include "app/detail/http_access.h"
#include "app/detail/noted_signatures.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/detail/signing_marks.h"
#include "documents/footer_sentences.h"
#include "documents/grid_page.h"
#include "documents/signature_blocks.h"
#include "signing/pdf_signer.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "storage/signature_repository.h"
#include "storage/signing_settings_repository.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace risalah::app {

namespace {

using domain::ElectronicSignature;
using domain::MeetingId;
using domain::MinutesDocument;
using storage::MinutesRepository;
using storage::SignatureRepository;

std::vector<SlotState> slotsOf(const domain::Meeting& meeting, const MinutesDocument& edition)
{
    std::vector<SlotState> states;
    for (const documents::SignatureBlock& block : documents::signatureBlocks(meeting)) {
        const int index = static_cast<int>(states.size());
        const auto made = std::ranges::find(edition.signatures, index, &ElectronicSignature::slot);
        SlotState state{block.field, block.caption, block.signer, std::nullopt};
        if (made != edition.signatures.end()) {
            state.signature = *made;
        }
        states.push_back(std::move(state));
    }
    return states;
}

/// Signed without a time stamp, a file still gets one for the whole of it, if there is somebody to ask now.
/// The gateway's bytes are kept as they came.
bool lacksLongTermData(const std::vector<SlotState>& slots, const domain::SigningSettings& settings)
{
    if (slots.empty() || !slots.back().signature) {
        return false;
    }
    const ElectronicSignature& last = *slots.back().signature;
    const bool isExtensible =
        last.level == FoundLevel::T || (last.level == FoundLevel::B && !settings.timestampUrl.isEmpty());
    return isExtensible && last.source != domain::SignatureSource::Gateway;
}

std::optional<int> nextSlot(const std::vector<SlotState>& slots)
{
    const auto open = std::ranges::find_if(slots, [](const SlotState& slot) { return !slot.signature; });
    return open == slots.end() ? std::nullopt : std::optional(static_cast<int>(open - slots.begin()));
}

/// A draft has nothing to sign: the findings say why, if there are any.
tl::unexpected<Error> refuseDraft(RegisterContext& context, const domain::MeetingRecord& record)
{
    const auto findings = findingsOf(context, record);
    if (findings && domain::blocksFinalising(*findings)) {
        return fail(ErrorCode::FindingsBlock, record.meeting.title);
    }
    return fail(ErrorCode::NotFinalised, record.meeting.title);
}

Result<void> checkAddress(const QString& typed, bool needsTls)
{
    const QUrl url(completeAddress(typed), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    const bool isSafe = !needsTls || url.scheme() == QStringLiteral("https") || isLoopback(typed);
    if (!url.isValid() || !isWeb || !isSafe || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return fail(ErrorCode::AddressRefused, withoutAccount(typed));
    }
    return {};
}

/// With our own keys the time stamp comes from this address; a gateway has an authority of its own.
bool lacksTimestampAddress(const domain::SigningSettings& settings)
{
    return settings.timestampPolicy == domain::TimestampPolicy::Required
        && settings.timestampUrl.trimmed().isEmpty();
}

bool wantsTimestamp(const domain::SigningSettings& settings)
{
    return settings.timestampPolicy == domain::TimestampPolicy::Required || !settings.timestampUrl.isEmpty();
}

Result<domain::SigningSettings> soundSettings(domain::SigningSettings settings)
{
    // A rule that nobody can keep would be broken without a word.
    if (lacksTimestampAddress(settings) && settings.gateway.url.trimmed().isEmpty()) {
        return fail(ErrorCode::TimestampAddressMissing);
    }
    domain::GatewaySettings& gateway = settings.gateway;
    if (!settings.timestampUrl.trimmed().isEmpty()) {
        if (const auto fit = checkAddress(settings.timestampUrl, false); !fit) {
            return forwardError(fit);
        }
    }
    if (!gateway.url.trimmed().isEmpty()) {
        if (const auto fit = checkAddress(gateway.url, true); !fit) {
            return forwardError(fit);
        }
    }
    if (gateway.mark == domain::GatewayMark::Anchor && gateway.anchor.size() != 1) {
        return fail(ErrorCode::GatewayAnchorUnfit, gateway.anchor);
    }
    settings.timestampUrl = completeAddress(settings.timestampUrl);
    gateway.url = completeAddress(gateway.url);
    return settings;
}

std::vector<QByteArray> certificatesOf(const domain::SigningSettings& settings)
{
    std::vector<QByteArray> certificates;
    certificates.reserve(settings.trustAnchors.size());
    for (const domain::TrustAnchor& anchor : settings.trustAnchors) {
        certificates.push_back(anchor.certificate);
    }
    return certificates;
}

} // namespace

bool isSigned(const SignatureState& state)
{
    return !state.isSuperseded && (!state.edition.handSignatures.empty() || !state.next);
}

SigningService::SigningService(RegisterContext& context) : m_context(context)
{
}

Result<SignatureState> SigningService::state(const MeetingId& id, int number)
{
    storage::Database& db = m_context.db();
    const auto loaded = loadRecord(db, id);
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto editions = MinutesRepository::editionsOf(db, id);
    if (!editions) {
        return forwardError(editions);
    }
    if (editions->empty()) {
        return refuseDraft(m_context, loaded->record);
    }
    const int wanted = number == 0 ? editions->back().edition : number;
    const auto edition = std::ranges::find(*editions, wanted, &MinutesDocument::edition);
    if (edition == editions->end()) {
        return fail(ErrorCode::UnknownRecord, QString::number(number));
    }
    const auto meeting = frozenMeeting(db, *edition);
    if (!meeting) {
        return forwardError(meeting);
    }
    const auto fields = fieldsOf(db, *edition);
    if (!fields) {
        return forwardError(fields);
    }
    const auto known = settings();
    if (!known) {
        return forwardError(known);
    }
    SignatureState state;
    state.edition = *edition;
    state.slots = slotsOf(*meeting, *edition);
    state.next = nextSlot(state.slots);
    state.lacksLongTermData = lacksLongTermData(state.slots, known->value);
    state.isElectronic = !fields->empty();
    state.isSuperseded = isSuperseded(*edition, *editions, loaded->record.meeting.phase);
    return state;
}

Result<std::vector<UnsignedMinutes>> SigningService::awaitingSignature(int limit)
{
    domain::MeetingFilter filter;
    filter.view = domain::MeetingView::AwaitingSignature;
    filter.limit = limit;
    const auto rows = storage::MeetingRepository::list(m_context.db(), filter);
    if (!rows) {
        return forwardError(rows);
    }
    std::vector<UnsignedMinutes> waiting;
    waiting.reserve(rows->size());
    for (const domain::MeetingRow& row : *rows) {
        auto present = state(row.id);
        waiting.push_back({row, present ? std::optional(*std::move(present)) : std::nullopt});
    }
    return waiting;
}

Result<SigningPreparation> SigningService::prepare(const MeetingId& id)
{
    auto present = state(id);
    if (!present) {
        return forwardError(present);
    }
    const QString number = QString::number(present->edition.edition);
    if (present->isSuperseded) {
        return fail(ErrorCode::EditionSuperseded, number);
    }
    if (!present->isElectronic) {
        return fail(ErrorCode::SignedByHand, number);
    }
    if (!present->next) {
        return fail(ErrorCode::SlotAlreadySigned,
                    present->slots.empty() ? number : present->slots.back().caption);
    }
    auto pdf = newestFileOf(m_context.db(), present->edition);
    if (!pdf) {
        return forwardError(pdf);
    }
    const auto known = settings();
    if (!known) {
        return forwardError(known);
    }
    SigningPreparation prepared;
    prepared.pdf = *std::move(pdf);
    prepared.settings = known->value;
    const auto meeting = frozenMeeting(m_context.db(), present->edition);
    if (!meeting) {
        return forwardError(meeting);
    }
    prepared.state = *std::move(present);
    if (const auto drawn = drawMarks(m_context, *meeting, prepared); !drawn) {
        return forwardError(drawn);
    }
    return prepared;
}

Result<std::optional<ForeseenSignature>> SigningService::foreseen(const QByteArray& pdf, const QString& field)
{
    auto place = foreseenSignature(m_context, pdf, field);
    if (!place || !*place) {
        return place;
    }
    const auto known = settings();
    if (!known) {
        return forwardError(known);
    }
    (*place)->needsTimestamp = known->value.timestampPolicy == domain::TimestampPolicy::Required;
    (*place)->timestampUrl = known->value.timestampUrl.trimmed();
    return place;
}

Result<SigningOrder> SigningService::order(const SigningPreparation& prepared, int slot, const KeyChoice& key)
{
    const std::vector<SlotState>& slots = prepared.state.slots;
    if (slot < 0 || slot >= std::ssize(slots)) {
        return fail(ErrorCode::UnknownRecord, QString::number(slot));
    }
    const SlotState& wanted = slots.at(static_cast<std::size_t>(slot));
    if (wanted.signature) {
        return fail(ErrorCode::SlotAlreadySigned, wanted.caption);
    }
    if (prepared.state.next != slot) {
        return fail(ErrorCode::SlotOutOfTurn,
                    slots.at(static_cast<std::size_t>(*prepared.state.next)).person.name);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    const domain::SigningSettings& settings = prepared.settings;
    if (key.source != domain::SignatureSource::Gateway && lacksTimestampAddress(settings)) {
        return fail(ErrorCode::TimestampAddressMissing);
    }
    SigningOrder order;
    order.pdf = prepared.pdf;
    order.field = wanted.field;
    order.slot = slot;
    order.slotName = wanted.person.name;
    order.isLast = slot + 1 == std::ssize(slots);
    order.certify = certifies(prepared);
    order.key = key;
    order.reason = wanted.caption;
    order.location = office->city;
    order.at = m_context.clock().now();
    order.level = wantsTimestamp(settings) ? FoundLevel::T : FoundLevel::B;
    order.mayFallBack = settings.timestampPolicy == domain::TimestampPolicy::IfReachable;
    order.timestampUrl = settings.timestampUrl;
    order.appearance = prepared.appearance;
    order.gateway = settings.gateway;
    order.codeText = prepared.codeText;
    order.gatewayMark = prepared.gatewayMark;
    order.trustAnchors = certificatesOf(settings);
    return order;
}

Result<ElectronicSignature> SigningService::store(const MinutesDocument& edition,
                                                  const SigningOrder& order,
                                                  const SigningOutcome& outcome)
{
    auto tx = m_context.begin(QStringLiteral("sign"));
    if (!tx) {
        return forwardError(tx);
    }
    const auto present = state(edition.meeting);
    if (!present) {
        return forwardError(present);
    }
    if (present->isSuperseded || present->edition.id != edition.id) {
        return fail(ErrorCode::EditionSuperseded, QString::number(edition.edition));
    }
    ElectronicSignature signature;
    signature.slot = order.slot;
    signature.field = outcome.field;
    signature.signer = outcome.signer;
    signature.at = tx->change().at;
    signature.source = order.key.source;
    signature.level = outcome.level;
    signature.sha256 = QCryptographicHash::hash(outcome.pdf, QCryptographicHash::Sha256);
    const storage::SignedFile file{signature, outcome.pdf,
                                   QCryptographicHash::hash(order.pdf, QCryptographicHash::Sha256)};
    if (const auto kept = SignatureRepository::append(*tx, edition.id, file); !kept) {
        return forwardError(kept);
    }
    if (const auto noted = noteSignatures(*tx, outcome.verification, outcome.field); !noted) {
        return forwardError(noted);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return signature;
}

Result<SigningOrder> SigningService::extensionOrder(const MeetingId& id)
{
    const auto present = state(id);
    if (!present) {
        return forwardError(present);
    }
    auto pdf = newestFileOf(m_context.db(), present->edition);
    if (!pdf) {
        return forwardError(pdf);
    }
    const auto known = settings();
    if (!known) {
        return forwardError(known);
    }
    SigningOrder order;
    order.pdf = *std::move(pdf);
    order.at = m_context.clock().now();
    order.timestampUrl = known->value.timestampUrl;
    order.trustAnchors = certificatesOf(known->value);
    return order;
}

Result<void>
SigningService::storeExtension(const MeetingId& id, const SigningOrder& order, const SigningOutcome& outcome)
{
    auto tx = m_context.begin(QStringLiteral("extend signatures"));
    if (!tx) {
        return forwardError(tx);
    }
    const auto present = state(id);
    if (!present) {
        return forwardError(present);
    }
    const storage::ExtendedFile file{outcome.level, outcome.pdf,
                                     QCryptographicHash::hash(order.pdf, QCryptographicHash::Sha256)};
    if (const auto kept = SignatureRepository::extend(*tx, present->edition.id, file); !kept) {
        return kept;
    }
    if (const auto noted = noteSignatures(*tx, outcome.verification, {}); !noted) {
        return noted;
    }
    return tx->commit();
}

Result<Stored<domain::SigningSettings>> SigningService::settings()
{
    auto known = storage::SigningSettingsRepository::load(m_context.db());
    if (!known) {
        return forwardError(known);
    }
    return known->value_or(Stored<domain::SigningSettings>{{}, 0});
}

Result<Stored<domain::SigningSettings>>
SigningService::saveSettings(const Stored<domain::SigningSettings>& before,
                             const domain::SigningSettings& after)
{
    auto sound = soundSettings(after);
    if (!sound) {
        return forwardError(sound);
    }
    auto tx = m_context.begin(QStringLiteral("signing settings"));
    if (!tx) {
        return forwardError(tx);
    }
    auto saved = before.revision == 0
        ? storage::SigningSettingsRepository::insert(*tx, *sound)
        : storage::SigningSettingsRepository::update(*tx, before.value, {*sound, before.revision});
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

Result<QStringList> SigningService::footerSentences() const
{
    return documents::footerSentences(m_context.options().templateFolder);
}

Result<SigningOrder> SigningService::gatewayTestOrder(const domain::GatewaySettings& gateway,
                                                      const QString& nik)
{
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    auto page = documents::gridPage(office->paper);
    if (!page) {
        return forwardError(page);
    }
    SigningPreparation prepared;
    prepared.settings.gateway = gateway;
    documents::AppearanceRequest request;
    request.block.positionLines = {QStringLiteral("Jabatan Penanda Tangan,")};
    request.block.signer.name = QStringLiteral("Nama Penanda Tangan");
    request.qrText = QStringList{QStringLiteral("Halaman uji letak tanda"), office->government}.join(u'\n');
    request.templateFolder = m_context.options().templateFolder;
    if (const auto drawn = drawGatewayMark(request, nullptr, prepared); !drawn) {
        return forwardError(drawn);
    }
    SigningOrder order;
    order.pdf = *std::move(page);
    order.key.source = domain::SignatureSource::Gateway;
    order.key.nik = nik;
    order.gateway = gateway;
    order.codeText = request.qrText;
    order.gatewayMark = prepared.gatewayMark;
    order.at = m_context.clock().now();
    return order;
}

Result<void>
SigningService::noteGivenOut(const QByteArray& pdf, const Verification& verification, const QString& field)
{
    auto tx = m_context.begin(QStringLiteral("sign a file"));
    if (!tx) {
        return forwardError(tx);
    }
    if (const auto noted = noteSignatures(*tx, verification, field); !noted) {
        return noted;
    }
    const auto digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    if (const auto noted = SignatureRepository::noteFile(*tx, digest); !noted) {
        return noted;
    }
    return tx->commit();
}

Result<std::vector<QByteArray>> SigningService::trustedCertificates()
{
    const auto known = settings();
    if (!known) {
        return forwardError(known);
    }
    return certificatesOf(known->value);
}

Result<Verification> SigningService::comparedWithNotes(const QByteArray& pdf, Verification verification)
{
    return app::comparedWithNotes(m_context.db(), pdf, std::move(verification));
}

// The gateway signs in a field of its own, which a certified paper forbids to whoever comes later.
bool certifies(const SigningPreparation& prepared)
{
    return prepared.state.edition.signatures.empty() && prepared.settings.gateway.url.isEmpty();
}

Result<std::vector<domain::TrustAnchor>> trustAnchorsIn(const QByteArray& file, const QString& fileName)
{
    const auto format = file.contains("-----BEGIN CERTIFICATE-----") ? QSsl::Pem : QSsl::Der;
    std::vector<domain::TrustAnchor> anchors;
    for (const QSslCertificate& certificate : QSslCertificate::fromData(file, format)) {
        if (!certificate.isNull()) {
            anchors.push_back({certificate.subjectDisplayName(), certificate.toPem()});
        }
    }
    if (anchors.empty()) {
        return fail(ErrorCode::AnchorUnreadable, fileName);
    }
    return anchors;
}

} // namespace risalah::app

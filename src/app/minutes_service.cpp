// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/minutes_service.h"

#include "app/detail/edition_file.h"
#include "app/detail/finalising.h"
#include "app/detail/history.h"
#include "app/detail/paper_drawing.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"
#include "app/page_images.h"
#include "domain/indonesian_words.h"
#include "domain/text.h"
#include "storage/attachment_repository.h"
#include "storage/minutes_repository.h"
#include "storage/setting_repository.h"

#include <QCryptographicHash>

namespace risalah::app {

namespace {

using domain::MeetingId;
using storage::MinutesRepository;

Result<void> refuseOtherForm(const domain::MinutesDocument& edition, const PaperRequest& request)
{
    if (request.layout && *request.layout != edition.layout) {
        return fail(ErrorCode::LayoutFixedByEdition, edition.numbers.meeting);
    }
    if (request.paper && *request.paper != edition.paper) {
        return fail(ErrorCode::LayoutFixedByEdition, edition.numbers.meeting);
    }
    return {};
}

/// What nobody can open proves nothing.
Result<void> checkScan(const HandSigned& handSigned)
{
    if (handSigned.scan.size() > HandSigned::kLargestScan) {
        return fail(ErrorCode::ScanTooLarge, handSigned.fileName);
    }
    const auto readable = checkForeignPages(handSigned.scan, handSigned.fileName);
    const bool isNoPdf = !readable && readable.error().code == ErrorCode::PdfUnreadable;
    return isNoPdf ? Result<void>(fail(ErrorCode::ScanNotPdf, handSigned.fileName)) : readable;
}

/// The paper cannot have been signed before it was there.
Result<void> checkDay(RegisterContext& context, const domain::MinutesDocument& edition, domain::Date signedOn)
{
    const auto office = context.office();
    if (!office) {
        return forwardError(office);
    }
    const domain::Date finalised = domain::dateIn(office->zone, edition.finalisedAt);
    const domain::Date today = domain::dateIn(office->zone, context.clock().now());
    if (signedOn < finalised || signedOn > today) {
        return fail(ErrorCode::HandSignedDayUnfit, domain::longDate(signedOn));
    }
    return {};
}

Result<RenderedPaper> storedPaper(storage::Database& db, const domain::MinutesDocument& edition)
{
    auto file = newestFileOf(db, edition);
    if (!file) {
        return forwardError(file);
    }
    RenderedPaper paper;
    paper.pdf = *std::move(file);
    return paper;
}

} // namespace

MinutesService::MinutesService(RegisterContext& context) : m_context(context)
{
}

Result<std::vector<domain::Finding>> MinutesService::check(const MeetingId& id)
{
    const auto loaded = loadRecord(m_context.db(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    return findingsOf(m_context, loaded->record);
}

Result<RenderedPaper> MinutesService::render(const MeetingId& id, const PaperRequest& request)
{
    const auto loaded = loadRecord(m_context.db(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto known = editions(id);
    if (!known) {
        return forwardError(known);
    }
    const bool isFrozen = loaded->record.meeting.phase == domain::MeetingPhase::Finalised;
    if (request.kind == PaperKind::Notula && isFrozen && !known->empty()) {
        if (const auto same = refuseOtherForm(known->back(), request); !same) {
            return forwardError(same);
        }
        return storedPaper(m_context.db(), known->back());
    }
    if (request.kind == PaperKind::Keputusan) {
        if (known->empty()) {
            return fail(ErrorCode::DraftHasNoNumbers, loaded->record.meeting.title);
        }
        return frozenPaper(m_context, known->back(), request);
    }
    if (request.kind == PaperKind::DaftarHadir && isFrozen && !known->empty()) {
        return frozenPaper(m_context, known->back(), request);
    }
    return draftPaper(m_context, loaded->record, *known, request);
}

Result<domain::MinutesDocument> MinutesService::finalise(const MeetingId& id)
{
    auto tx = m_context.begin(QStringLiteral("finalise"));
    if (!tx) {
        return forwardError(tx);
    }
    auto document = finaliseIn(*tx, m_context, id);
    if (!document) {
        return forwardError(document);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return document;
}

Result<void> MinutesService::correct(const MeetingId& id, const QString& reason)
{
    if (domain::isBlank(reason)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("reason"));
    }
    auto tx = m_context.begin(u"correct: " + reason.trimmed());
    if (!tx) {
        return forwardError(tx);
    }
    const auto loaded = loadRecord(m_context.db(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    domain::Meeting meeting = loaded->record.meeting;
    if (meeting.phase != domain::MeetingPhase::Finalised) {
        return fail(ErrorCode::NotFinalised, meeting.title);
    }
    meeting.phase = domain::MeetingPhase::Correcting;
    meeting.review = domain::ReviewState::Draft;
    meeting.reviewNote.clear();
    if (const auto opened = updateMeeting(*tx, *loaded, meeting); !opened) {
        return forwardError(opened);
    }
    const auto kept = storage::SettingRepository::set(*tx, correctionKey(id), reason.trimmed());
    if (!kept) {
        return forwardError(kept);
    }
    return tx->commit();
}

Result<NextEdition> MinutesService::nextEdition(const MeetingId& id)
{
    const auto known = editions(id);
    if (!known) {
        return forwardError(known);
    }
    return comingEdition(m_context.db(), *known, id);
}

Result<std::vector<domain::MinutesDocument>> MinutesService::editions(const MeetingId& id)
{
    return MinutesRepository::editionsOf(m_context.db(), id);
}

Result<Edition> MinutesService::edition(const MeetingId& id, int number)
{
    const auto loaded = loadRecord(m_context.db(), id); // an unknown meeting is not a draft
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto known = editions(id);
    if (!known) {
        return forwardError(known);
    }
    if (known->empty()) {
        return fail(ErrorCode::NotFinalised, loaded->record.meeting.title);
    }
    const int wanted = number == 0 ? known->back().edition : number;
    for (const domain::MinutesDocument& document : *known) {
        if (document.edition == wanted) {
            auto files = MinutesRepository::files(m_context.db(), document.id);
            if (!files) {
                return forwardError(files);
            }
            auto newest = newestFileOf(m_context.db(), document);
            if (!newest) {
                return forwardError(newest);
            }
            return Edition{document, *std::move(newest), std::move(files->recordJson), std::move(files->pdf)};
        }
    }
    return fail(ErrorCode::UnknownRecord, QString::number(number));
}

Result<void> MinutesService::markSignedByHand(const MeetingId& id, int number, const HandSigned& handSigned)
{
    if (domain::isBlank(handSigned.signer)) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("signer"));
    }
    if (const auto sound = checkScan(handSigned); !sound) {
        return sound;
    }
    const auto signedEdition = edition(id, number);
    if (!signedEdition) {
        return forwardError(signedEdition);
    }
    if (const auto fits = checkDay(m_context, signedEdition->document, handSigned.on); !fits) {
        return fits;
    }
    auto tx = m_context.begin(QStringLiteral("sign by hand"));
    if (!tx) {
        return forwardError(tx);
    }
    const storage::Attachment scan{domain::AttachmentId::create(), handSigned.fileName,
                                   QStringLiteral("application/pdf"), handSigned.scan, tx->change().at};
    if (const auto stored = storage::AttachmentRepository::insert(*tx, scan); !stored) {
        return forwardError(stored);
    }
    const domain::HandSignature signature{handSigned.signer.trimmed(), handSigned.on, scan.id,
                                          QCryptographicHash::hash(scan.bytes, QCryptographicHash::Sha256)};
    const auto marked = MinutesRepository::addHandSignature(*tx, signedEdition->document.id, signature);
    if (!marked) {
        return forwardError(marked);
    }
    return tx->commit();
}

Result<QByteArray> MinutesService::scan(const domain::HandSignature& signature)
{
    auto kept = storage::AttachmentRepository::load(m_context.db(), signature.scan);
    if (!kept) {
        return forwardError(kept);
    }
    return std::move(kept->bytes);
}

} // namespace risalah::app

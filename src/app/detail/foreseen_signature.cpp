// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/foreseen_signature.h"

#include "app/detail/beginning_digests.h"
#include "app/detail/register_context.h"
#include "app/detail/signing_marks.h"
#include "signing/pdf_signer.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"

#include <algorithm>

namespace risalah::app {

namespace {

using domain::MinutesDocument;
using Fields = std::vector<signing::SignatureField>;

constexpr int kMostVersions = 64;
constexpr QByteArrayView kEndMarker("%%EOF\n");

struct KnownPaper {
    MinutesDocument edition;
    std::vector<MinutesDocument> editions; ///< all of that meeting, oldest first
    qsizetype size = 0; ///< of the file without what was appended
};

/// With numbers and signatures, which the block names and which decide whether one is drawn.
Result<KnownPaper> wholePaper(storage::Database& db, const storage::EditionPlace& place, qsizetype size)
{
    const auto editions = storage::MinutesRepository::editionsOf(db, place.meeting);
    if (!editions) {
        return forwardError(editions);
    }
    const auto edition = std::ranges::find(*editions, place.edition, &MinutesDocument::id);
    if (edition == editions->end()) {
        return fail(ErrorCode::RegisterDamaged, place.edition.toString());
    }
    return KnownPaper{*edition, *editions, size};
}

/// The edition the file is, or begins with: signatures are appended to it. Our papers end with that line.
Result<std::optional<KnownPaper>> paperIn(storage::Database& db, const QByteArray& pdf)
{
    BeginningDigests digests(pdf);
    qsizetype marker = pdf.indexOf(kEndMarker);
    for (int version = 0; marker >= 0 && version < kMostVersions; ++version) {
        const qsizetype end = marker + kEndMarker.size();
        const auto place = storage::MinutesRepository::editionOfFile(db, digests.upTo(end));
        if (!place) {
            return forwardError(place);
        }
        if (*place) {
            auto paper = wholePaper(db, **place, end);
            return paper ? Result<std::optional<KnownPaper>>(*std::move(paper)) : forwardError(paper);
        }
        marker = pdf.indexOf(kEndMarker, end);
    }
    return std::optional<KnownPaper>();
}

bool hasField(const Fields& fields, const QString& name, bool isSigned)
{
    return std::ranges::any_of(fields, [&](const signing::SignatureField& field) {
        return field.name == name && field.isSigned == isSigned;
    });
}

/// An official block vouches for the edition: what was appended to it unsigned must not stand below one.
bool isUntouched(const Fields& fields, const KnownPaper& paper, const QByteArray& pdf)
{
    return pdf.size() == paper.size || std::ranges::any_of(fields, &signing::SignatureField::isSigned);
}

/// Of an edition that counts no more, or of one that was signed by hand, no second original is made.
Result<void> checkCounts(storage::Database& db, const KnownPaper& paper)
{
    const auto phase = storage::MeetingRepository::phase(db, paper.edition.meeting);
    if (!phase) {
        return forwardError(phase);
    }
    const QString number = QString::number(paper.edition.edition);
    if (isSuperseded(paper.edition, paper.editions, *phase)) {
        return fail(ErrorCode::EditionSuperseded, number);
    }
    return paper.edition.handSignatures.empty() ? Result<void>() : fail(ErrorCode::SignedByHand, number);
}

} // namespace

Result<std::optional<ForeseenSignature>>
foreseenSignature(RegisterContext& context, const QByteArray& pdf, const QString& field)
{
    const auto paper = paperIn(context.db(), pdf);
    if (!paper) {
        return forwardError(paper);
    }
    const auto fields = *paper ? signing::signatureFields(pdf) : Result<Fields>(Fields());
    if (!*paper || !fields || !isUntouched(*fields, **paper, pdf)) {
        return std::optional<ForeseenSignature>(); // what is wrong with the file, signing it says
    }
    if (const auto counts = checkCounts(context.db(), **paper); !counts) {
        return forwardError(counts);
    }
    const MinutesDocument& edition = (*paper)->edition;
    const auto meeting = frozenMeeting(context.db(), edition);
    if (!meeting) {
        return forwardError(meeting);
    }
    const auto blocks = documents::signatureBlocks(*meeting);
    const auto next = std::ranges::find_if(blocks, [&](const documents::SignatureBlock& block) {
        return hasField(*fields, block.field, false);
    });
    const bool isOther = !field.isEmpty()
        && std::ranges::find(blocks, field, &documents::SignatureBlock::field) == blocks.end();
    if (next == blocks.end() || isOther) {
        return std::optional<ForeseenSignature>();
    }
    if (!field.isEmpty() && field != next->field) {
        return hasField(*fields, field, true) ? fail(ErrorCode::SignatureFieldSigned, field)
                                              : fail(ErrorCode::SlotOutOfTurn, next->signer.name);
    }
    auto drawn = drawSignature(context, edition, *next, *fields);
    if (!drawn) {
        return forwardError(drawn);
    }
    ForeseenSignature place;
    place.field = next->field;
    place.signer = next->signer.name;
    place.appearance = *std::move(drawn);
    return std::optional(std::move(place));
}

} // namespace risalah::app

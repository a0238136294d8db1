// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/foreseen_signature.h"

#include "app/detail/register_context.h"
#include "app/detail/signing_marks.h"
#include "signing/pdf_signer.h"
#include "storage/minutes_repository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace risalah::app {

namespace {

using domain::MinutesDocument;
using Fields = std::vector<signing::SignatureField>;

constexpr int kMostVersions = 64;
constexpr QByteArrayView kEndMarker("%%EOF\n");

/// The edition the file is, or begins with: signatures are appended to it. Our papers end with that line.
Result<std::optional<MinutesDocument>> editionIn(storage::Database& db, const QByteArray& pdf)
{
    QCryptographicHash running(QCryptographicHash::Sha256);
    qsizetype done = 0;
    qsizetype marker = pdf.indexOf(kEndMarker);
    for (int version = 0; marker >= 0 && version < kMostVersions; ++version) {
        const qsizetype end = marker + kEndMarker.size();
        running.addData(QByteArrayView(pdf).sliced(done, end - done));
        done = end;
        auto edition = storage::MinutesRepository::editionOfFile(db, running.result());
        if (!edition || *edition) {
            return edition;
        }
        marker = pdf.indexOf(kEndMarker, end);
    }
    return std::optional<MinutesDocument>();
}

bool isOpen(const Fields& fields, const documents::SignatureBlock& block)
{
    return std::ranges::any_of(fields, [&](const signing::SignatureField& field) {
        return field.name == block.field && !field.isSigned;
    });
}

} // namespace

Result<std::optional<ForeseenSignature>>
foreseenSignature(RegisterContext& context, const QByteArray& pdf, const QString& field)
{
    const auto edition = editionIn(context.db(), pdf);
    if (!edition) {
        return forwardError(edition);
    }
    const auto fields = *edition ? signing::signatureFields(pdf) : Result<Fields>(Fields());
    if (!*edition || !fields) {
        return std::optional<ForeseenSignature>(); // what is wrong with the file, signing it says
    }
    const auto meeting = frozenMeeting(context.db(), **edition);
    if (!meeting) {
        return forwardError(meeting);
    }
    const auto blocks = documents::signatureBlocks(*meeting);
    const auto next = std::ranges::find_if(
        blocks, [&](const documents::SignatureBlock& block) { return isOpen(*fields, block); });
    const bool isOther = !field.isEmpty()
        && std::ranges::find(blocks, field, &documents::SignatureBlock::field) == blocks.end();
    if (next == blocks.end() || isOther) {
        return std::optional<ForeseenSignature>();
    }
    if (!field.isEmpty() && field != next->field) {
        return fail(ErrorCode::SlotOutOfTurn, next->signer.name);
    }
    auto drawn = drawSignature(context, **edition, *next, *fields);
    if (!drawn) {
        return forwardError(drawn);
    }
    return std::optional(ForeseenSignature{next->field, next->signer.name, *std::move(drawn)});
}

} // namespace risalah::app

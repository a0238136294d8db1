// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/signing_marks.h"

#include "app/detail/register_context.h"
#include "app/exchange/exchange_document.h"
#include "app/gateway/gateway_paper.h"
#include "documents/signature_appearance.h"
#include "signing/pdf_signer.h"
#include "storage/minutes_repository.h"

#include <algorithm>

namespace risalah::app {

namespace {

using domain::MinutesDocument;
using storage::MinutesRepository;

/// What the code beside a signature says to whoever holds the paper: which minutes these are, and their hash.
QString codeText(const domain::Office& office, const MinutesDocument& edition)
{
    const QString hash = QString::fromLatin1(edition.sha256.toHex());
    return QStringList{edition.numbers.meeting, office.government, office.unit,
                       QString(QStringLiteral("SHA-256 ") + hash)}
        .join(u'\n');
}

Result<QByteArray> drawMark(documents::AppearanceRequest request, QSizeF size, documents::AppearanceForm form)
{
    request.size = size;
    request.form = form;
    return documents::signatureAppearance(request);
}

/// Where the signer's mark stands on the paper; null when the paper has no room for it.
const signing::SignatureField* seenField(const std::vector<signing::SignatureField>& fields,
                                         const QString& name)
{
    const auto field = std::ranges::find_if(fields, [&](const signing::SignatureField& one) {
        return one.name == name && one.page >= 0 && !one.rect.isEmpty();
    });
    return field == fields.end() ? nullptr : &*field;
}

Result<documents::AppearanceRequest>
requestFor(RegisterContext& context, const MinutesDocument& edition, const documents::SignatureBlock& block)
{
    const auto office = context.office();
    if (!office) {
        return forwardError(office);
    }
    documents::AppearanceRequest request;
    request.block = block;
    request.qrText = codeText(*office, edition);
    request.templateFolder = context.options().templateFolder;
    return request;
}

} // namespace

bool isSuperseded(const MinutesDocument& edition,
                  const std::vector<MinutesDocument>& editions,
                  domain::MeetingPhase now)
{
    return edition.edition != editions.back().edition || now != domain::MeetingPhase::Finalised;
}

Result<domain::Meeting> frozenMeeting(storage::Database& db, const MinutesDocument& edition)
{
    const auto files = MinutesRepository::files(db, edition.id);
    if (!files) {
        return forwardError(files);
    }
    auto frozen = readExchange(files->recordJson);
    if (!frozen || frozen->meetings.empty()) {
        return fail(ErrorCode::RegisterDamaged, edition.id.toString());
    }
    return std::move(frozen->meetings.front().record.meeting);
}

Result<std::vector<signing::SignatureField>> fieldsOf(storage::Database& db, const MinutesDocument& edition)
{
    const auto files = MinutesRepository::files(db, edition.id);
    if (!files) {
        return forwardError(files);
    }
    return signing::signatureFields(files->pdf);
}

Result<QByteArray> drawSignature(RegisterContext& context,
                                 const MinutesDocument& edition,
                                 const documents::SignatureBlock& block,
                                 const std::vector<signing::SignatureField>& fields)
{
    auto request = requestFor(context, edition, block);
    if (!request) {
        return forwardError(request);
    }
    const signing::SignatureField* field = seenField(fields, block.field);
    return field == nullptr
        ? Result<QByteArray>(QByteArray())
        : drawMark(*std::move(request), field->rect.size(), documents::AppearanceForm::InPlace);
}

Result<void> drawGatewayMark(const documents::AppearanceRequest& request,
                             const signing::SignatureField* field,
                             SigningPreparation& prepared)
{
    domain::GatewaySettings& gateway = prepared.settings.gateway;
    if (gateway.url.isEmpty() || gateway.mark == domain::GatewayMark::Invisible) {
        return {};
    }
    if (field != nullptr) {
        auto placed = settingsForPlace(gateway, prepared.pdf, field->page, field->rect);
        if (!placed) {
            return forwardError(placed);
        }
        gateway = *std::move(placed);
    }
    if (gateway.version != domain::GatewayVersion::V2) {
        return {};
    }
    if (field != nullptr) {
        prepared.gatewayMark = prepared.appearance;
        return {};
    }
    auto drawn =
        drawMark(request, QSizeF(gateway.width, gateway.height), documents::AppearanceForm::WholeBlock);
    if (!drawn) {
        return forwardError(drawn);
    }
    prepared.gatewayMark = *std::move(drawn);
    return {};
}

Result<void> drawMarks(RegisterContext& context, const domain::Meeting& meeting, SigningPreparation& prepared)
{
    const MinutesDocument& edition = prepared.state.edition;
    const auto block = documents::signatureBlocks(meeting).at(static_cast<std::size_t>(*prepared.state.next));
    const auto request = requestFor(context, edition, block);
    if (!request) {
        return forwardError(request);
    }
    const auto fields = fieldsOf(context.db(), edition);
    if (!fields) {
        return forwardError(fields);
    }
    auto drawn = drawSignature(context, edition, block, *fields);
    if (!drawn) {
        return forwardError(drawn);
    }
    prepared.codeText = request->qrText;
    prepared.appearance = *std::move(drawn);
    return drawGatewayMark(*request, seenField(*fields, block.field), prepared);
}

} // namespace risalah::app

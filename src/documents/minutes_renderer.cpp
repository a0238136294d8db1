// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/minutes_renderer.h"

#include "documents/paper_maker.h"
#include "documents/pdf_archiver.h"
#include "documents/signature_blocks.h"

namespace risalah::documents {

struct MinutesRenderer::Private {
    PaperMaker maker;
};

MinutesRenderer::MinutesRenderer() : d(std::make_unique<Private>())
{
}

MinutesRenderer::~MinutesRenderer() = default;

Result<RenderedDocument> MinutesRenderer::render(const RenderRequest& request)
{
    auto painted = d->maker.paint(request);
    if (!painted) {
        return forwardError(painted);
    }
    ArchiveRequest wanted{painted->title, request.stamp, request.attachedJson, {}, {}};
    if (!request.draft) {
        wanted.fields = painted->signaturePlaces;
        for (const SignatureBlock& block : signatureBlocks(request.record.meeting)) {
            wanted.captions.emplace(block.field, block.caption);
        }
    }
    auto archived = archivedPdf(painted->basePdf, wanted);
    if (!archived) {
        return forwardError(archived);
    }
    return RenderedDocument{std::move(*archived), painted->pages, std::move(painted->places),
                            std::move(painted->signaturePlaces), std::move(painted->missingCharacters)};
}

QString documentName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Notula:
        return QStringLiteral("notula");
    case DocumentKind::Keputusan:
        return QStringLiteral("keputusan");
    case DocumentKind::DaftarHadir:
        return QStringLiteral("daftar-hadir");
    }
    return {};
}

} // namespace risalah::documents

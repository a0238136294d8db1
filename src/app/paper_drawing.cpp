// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/paper_drawing.h"

#include "app/detail/finalising.h"
#include "app/exchange_service.h"
#include "documents/fonts.h"
#include "documents/render_process.h"
#include "documents/view_copy.h"
#include "domain/record_texts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace risalah::app {

namespace {

/// Every font has them, and nearly all texts are nothing else.
bool isPlain(char32_t character)
{
    return character >= U' ' && character <= U'~';
}

} // namespace

documents::DocumentKind documentKind(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Notula:
        return documents::DocumentKind::Notula;
    case PaperKind::Keputusan:
        return documents::DocumentKind::Keputusan;
    case PaperKind::DaftarHadir:
        return documents::DocumentKind::DaftarHadir;
    }
    return documents::DocumentKind::Notula;
}

Result<RenderedPaper> drawn(documents::MinutesRenderer& renderer, const documents::RenderRequest& request)
{
    auto document = renderer.render(request);
    if (!document) {
        return forwardError(document);
    }
    RenderedPaper paper;
    paper.pdf = std::move(document->pdf);
    paper.pages = document->pages;
    paper.missingCharacters = std::move(document->missingCharacters);
    for (documents::FieldPlace& place : document->places) {
        paper.places.push_back(
            {std::move(place.where), place.page, place.x, place.y, place.top, place.bottom});
    }
    return paper;
}

/// Each letter is asked for once, and of most texts none: this runs after every edit, and a record has a
/// hundred thousand letters of an alphabet of a hundred.
QString unprintable(const domain::MeetingRecord& record)
{
    std::set<char32_t> alphabet;
    for (const domain::RecordText& text : domain::printedTextsOf(record)) {
        if (std::ranges::all_of(text.text, [](QChar unit) { return isPlain(unit.unicode()); })) {
            continue;
        }
        for (const uint character : text.text.toUcs4()) {
            if (!isPlain(character)) {
                alphabet.insert(character);
            }
        }
    }
    const std::u32string letters(alphabet.begin(), alphabet.end());
    std::set<char32_t> missing;
    std::ignore = documents::drawableText(QString::fromStdU32String(letters), missing);
    return QString::fromStdU32String(std::u32string(missing.begin(), missing.end()));
}

QByteArray visiblePdf(const QByteArray& pdf)
{
    return documents::visibleCopy(pdf);
}

struct PreviewRenderer::Private {
    documents::MinutesRenderer renderer;
};

PreviewRenderer::PreviewRenderer() : d(std::make_unique<Private>())
{
}

PreviewRenderer::~PreviewRenderer() = default;

Result<RenderedPaper> PreviewRenderer::render(const PreviewRequest& request)
{
    documents::RenderRequest wanted;
    wanted.document = documentKind(request.paper.kind);
    wanted.layout = request.paper.layout.value_or(request.office.layout);
    wanted.paper = request.paper.paper.value_or(request.office.paper);
    wanted.office = request.office;
    wanted.record = request.record;
    setNextEdition(wanted, request.edition, request.record);
    wanted.stamp = request.stamp;
    wanted.blank = request.paper.blank;
    wanted.draft = !request.paper.blank;
    wanted.templateFolder = request.templateFolder;
    return drawn(d->renderer, wanted);
}

void prepareRendering(Screen screen)
{
    documents::makeRenderingDeterministic();
    if (screen == Screen::None) {
        documents::useNoScreenAndNoSystemFonts();
    }
}

} // namespace risalah::app

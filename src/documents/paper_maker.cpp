// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper_maker.h"

#include "documents/block_layout.h"
#include "documents/logo.h"
#include "documents/markup_reader.h"
#include "documents/page_flow.h"
#include "documents/page_geometry.h"
#include "documents/pdf_painter.h"
#include "documents/view_data.h"

namespace risalah::documents {

namespace {

/// A paper is put together from whole templates, so that an office edits its letterhead once.
QStringList templateNames(const RenderRequest& request)
{
    const QString letterhead = QStringLiteral("kop.html");
    if (request.document == DocumentKind::Keputusan) {
        return {letterhead, QStringLiteral("keputusan.html")};
    }
    const bool older = request.layout == domain::Layout::Notulen2009;
    return {letterhead, older ? QStringLiteral("notulen-2009.html") : QStringLiteral("notula-2023.html"),
            QStringLiteral("daftar-hadir.html")};
}

std::vector<PointPlace> pointPlaces(const std::vector<Page>& pages)
{
    std::vector<PointPlace> places;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const PlacedStrip& placed : pages[i]) {
            const auto point = domain::PointId::fromString(placed.strip->id);
            if (point) {
                const double y = (PageGeometry::kTop + placed.y) / kUnitsPerPoint;
                places.push_back({*point, static_cast<int>(i), y});
            }
        }
    }
    return places;
}

QStringList characterCodes(const std::set<char32_t>& characters)
{
    QStringList codes;
    for (const char32_t character : characters) {
        codes << QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    }
    return codes;
}

} // namespace

Result<QStringList> PaperMaker::markup(const RenderRequest& request)
{
    const TemplateData data = viewData(request);
    QStringList parts;
    for (const QString& name : templateNames(request)) {
        const auto parsed = m_templates.html(request.templateFolder, name);
        if (!parsed) {
            return forwardError(parsed);
        }
        const auto filled = (*parsed)->fill(data);
        if (!filled) {
            return forwardError(filled);
        }
        parts << *filled;
    }
    return parts;
}

Result<Content> PaperMaker::content(const RenderRequest& request)
{
    const auto stylesheet = m_templates.css(request.templateFolder, QStringLiteral("notula.css"));
    if (!stylesheet) {
        return forwardError(stylesheet);
    }
    const auto parts = markup(request);
    if (!parts) {
        return forwardError(parts);
    }
    const QStringList names = templateNames(request);
    Content whole;
    for (qsizetype i = 0; i < parts->size(); ++i) {
        auto part = readMarkup(names[i], parts->at(i), **stylesheet);
        if (!part) {
            return forwardError(part);
        }
        std::ranges::move(part->blocks, std::back_inserter(whole.blocks));
        if (whole.title.isEmpty()) {
            whole.title = part->title;
        }
    }
    return whole;
}

Result<QImage> PaperMaker::logo(const QByteArray& bytes)
{
    if (bytes != m_logoBytes) {
        const auto decoded = decodedLogo(bytes);
        if (!decoded) {
            return decoded;
        }
        m_logoBytes = bytes;
        m_logo = *decoded;
    }
    return m_logo;
}

Result<PaintedPaper> PaperMaker::paint(const RenderRequest& request)
{
    if (request.document == DocumentKind::Keputusan && !request.numbers) {
        return fail(ErrorCode::DraftHasNoNumbers, request.record.meeting.title);
    }
    const auto picture = logo(request.office.logo);
    if (!picture) {
        return forwardError(picture);
    }
    const auto whole = content(request);
    if (!whole) {
        return forwardError(whole);
    }
    const PageGeometry geometry = PageGeometry::of(request.paper);
    BlockLayout layout(*picture, geometry.bodyHeight());
    const BlockLayout::Result laidOut = layout.layOut(whole->blocks, geometry.bodyWidth());
    const std::vector<Page> pages = fillPages(laidOut.strips, geometry.bodyHeight());
    const auto pdf = paintPdf(pages, {geometry, whole->title, request.draft});
    if (!pdf) {
        return forwardError(pdf);
    }
    return PaintedPaper{*pdf, whole->title, static_cast<int>(pages.size()), pointPlaces(pages),
                        characterCodes(laidOut.missingCharacters)};
}

} // namespace risalah::documents

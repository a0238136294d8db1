// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper_maker.h"

#include "documents/field_marks.h"
#include "documents/markup_reader.h"
#include "documents/page_flow.h"
#include "documents/page_geometry.h"
#include "documents/pdf_painter.h"
#include "documents/qr_code.h"
#include "documents/view_data.h"
#include "domain/point_number.h"

#include <QHash>

namespace risalah::documents {

namespace {

/// A paper is put together from whole templates, so that an office edits its letterhead once.
QStringList templateNames(const RenderRequest& request)
{
    const QString letterhead = QStringLiteral("kop.html");
    const QString signatures = QStringLiteral("tanda-tangan.html");
    if (request.document == DocumentKind::Keputusan) {
        return {letterhead, QStringLiteral("keputusan.html"), signatures};
    }
    if (request.document == DocumentKind::DaftarHadir) {
        return {letterhead, QStringLiteral("lembar-hadir.html")};
    }
    const bool older = request.layout == domain::Layout::Notulen2009;
    return {letterhead, older ? QStringLiteral("notulen-2009.html") : QStringLiteral("notula-2023.html"),
            signatures, QStringLiteral("daftar-hadir.html")};
}

const QString kFooterTemplate = QStringLiteral("kaki.html");
/// Between the text and the foot of a page, and what no office printer reaches.
constexpr double kFooterGap = 4 * kUnitsPerMm;
constexpr double kPaperEdge = 6 * kUnitsPerMm;

/// No look of a field is higher than this before it is made to fit.
constexpr double kHighestLook = 400 * kUnitsPerMm;

double heightOf(const std::vector<Strip>& strips)
{
    double height = 0;
    for (const Strip& strip : strips) {
        height += (&strip == &strips.front() ? 0 : strip.spaceBefore) + strip.height;
    }
    return height;
}

/// Where the text of a page ends and its foot stands: the bottom margin holds the usual sentence, a longer
/// one takes room from the text.
struct Frame {
    Page footer;
    double bodyHeight = 0;
    double footerTop = 0;
};

Frame frameOf(const PageGeometry& geometry, const std::vector<Strip>& footer)
{
    Frame frame;
    frame.bodyHeight = geometry.bodyHeight();
    if (footer.empty()) {
        return frame;
    }
    frame.footer = fillPages(footer, heightOf(footer)).front();
    const double height = heightOf(footer);
    const double room = PageGeometry::kBottom - kFooterGap - kPaperEdge;
    frame.bodyHeight -= std::max(0.0, height - room);
    frame.footerTop = PageGeometry::kTop + frame.bodyHeight + kFooterGap;
    return frame;
}

std::vector<SignaturePlace> signaturePlaces(const std::vector<Page>& pages)
{
    std::vector<SignaturePlace> places;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const PlacedStrip& placed : pages[i]) {
            for (const SpaceItem& space : placed.strip->spaces) {
                const QRectF onPage =
                    space.rect.translated(PageGeometry::kLeft, PageGeometry::kTop + placed.y);
                // Whole points, because Qt makes no page of another size for the look of the field.
                const QPoint corner = (onPage.topLeft() / kUnitsPerPoint).toPoint();
                const QSize size = (onPage.size() / kUnitsPerPoint).toSize();
                places.push_back({space.field, static_cast<int>(i), QRectF(corner, size)});
            }
        }
    }
    return places;
}

/// Templates name a paragraph by the id of its point.
QHash<QString, QString> pathsOfPoints(const domain::Meeting& meeting)
{
    QHash<QString, QString> paths;
    for (const domain::NumberedPoint& numbered : domain::numberPoints(meeting.points)) {
        QStringList steps;
        for (const int position : numbered.number) {
            steps << QStringLiteral("points[%1]").arg(position - 1);
        }
        paths.insert(numbered.point->id.toString(), steps.join(u'.'));
    }
    return paths;
}

std::vector<FieldPlace> fieldPlaces(const std::vector<Page>& pages, const domain::Meeting& meeting)
{
    const QHash<QString, QString> points = pathsOfPoints(meeting);
    std::vector<FieldPlace> places;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const PlacedStrip& placed : pages[i]) {
            const double top = PageGeometry::kTop + placed.y;
            for (const NameItem& name : placed.strip->names) {
                places.push_back({points.value(name.name, name.name), static_cast<int>(i),
                                  (PageGeometry::kLeft + name.at.x()) / kUnitsPerPoint,
                                  (top + name.at.y()) / kUnitsPerPoint, top / kUnitsPerPoint,
                                  (top + placed.strip->height) / kUnitsPerPoint});
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

Result<QString> PaperMaker::filled(const QString& folder, const QString& name, const PreparedData& data)
{
    const auto parsed = m_templates.html(folder, name);
    if (!parsed) {
        return forwardError(parsed);
    }
    return (*parsed)->fill(data);
}

Result<QStringList> PaperMaker::markup(const RenderRequest& request)
{
    const PreparedData data(viewData(request));
    const QStringList names = templateNames(request) + QStringList{kFooterTemplate};
    QStringList parts;
    for (const QString& name : names) {
        const auto part = filled(request.templateFolder, name, data);
        if (!part) {
            return forwardError(part);
        }
        parts << *part;
    }
    return parts;
}

Result<Content> PaperMaker::content(const QString& folder, const QStringList& names, const PreparedData& data)
{
    const auto stylesheet = m_templates.css(folder, QStringLiteral("notula.css"));
    if (!stylesheet) {
        return forwardError(stylesheet);
    }
    Content whole;
    QStringList fields;
    for (const QString& name : names) {
        const auto text = filled(folder, name, data);
        if (!text) {
            return forwardError(text);
        }
        auto part = readMarkup(name, *text, **stylesheet);
        if (!part) {
            return forwardError(part);
        }
        for (const FieldName& field : part->fields) {
            if (fields.contains(field.name)) {
                return fail(ErrorCode::TemplateSyntax, name, QString::number(field.line), field.name);
            }
            fields << field.name;
        }
        std::ranges::move(part->blocks, std::back_inserter(whole.blocks));
        if (whole.title.isEmpty()) {
            whole.title = part->title;
        }
    }
    return whole;
}

Result<Pictures> PaperMaker::pictures(const domain::Office& office)
{
    auto logo = m_logo.decoded(office.logo);
    if (!logo) {
        return forwardError(logo);
    }
    auto footerLogo = m_footerLogo.decoded(office.footerLogo);
    if (!footerLogo) {
        return forwardError(footerLogo);
    }
    return Pictures{*logo, *footerLogo, {}};
}

Result<PaintedPaper> PaperMaker::paint(const RenderRequest& request)
{
    if (request.document == DocumentKind::Keputusan && !request.numbers) {
        return fail(ErrorCode::DraftHasNoNumbers, request.record.meeting.title);
    }
    if (request.document == DocumentKind::Keputusan && request.record.meeting.resolutions.empty()) {
        return fail(ErrorCode::NothingResolved, request.record.meeting.title);
    }
    const auto named = pictures(request.office);
    if (!named) {
        return forwardError(named);
    }
    TemplateData values = viewData(request);
    markFields(values, request);
    const PreparedData data(values);
    const auto whole = content(request.templateFolder, templateNames(request), data);
    if (!whole) {
        return forwardError(whole);
    }
    const auto foot = content(request.templateFolder, {kFooterTemplate}, data);
    if (!foot) {
        return forwardError(foot);
    }
    const PageGeometry geometry = PageGeometry::of(request.paper);
    m_paragraphs.beginPaper();
    BlockLayout layout(*named, geometry.bodyHeight() / 2, m_paragraphs);
    const BlockLayout::Result footer = layout.layOut(foot->blocks, geometry.bodyWidth());
    const Frame frame = frameOf(geometry, footer.strips);
    BlockLayout bodyLayout(*named, frame.bodyHeight, m_paragraphs);
    const BlockLayout::Result body = bodyLayout.layOut(whole->blocks, geometry.bodyWidth());
    const std::vector<Page> pages = fillPages(body.strips, frame.bodyHeight);
    const auto pdf = paintPdf(pages,
                              {.paperMm = geometry.paperMm,
                               .origin = {PageGeometry::kLeft, PageGeometry::kTop},
                               .textWidth = geometry.bodyWidth(),
                               .title = whole->title,
                               .draft = request.draft,
                               .footer = frame.footer,
                               .footerTop = frame.footerTop});
    if (!pdf) {
        return forwardError(pdf);
    }
    std::set<char32_t> missing = body.missingCharacters;
    missing.insert(footer.missingCharacters.begin(), footer.missingCharacters.end());
    return PaintedPaper{*pdf,
                        whole->title,
                        static_cast<int>(pages.size()),
                        fieldPlaces(pages, request.record.meeting),
                        signaturePlaces(pages),
                        characterCodes(missing)};
}

Result<PaintedPaper> PaperMaker::paint(const AppearanceRequest& request)
{
    const auto code = qrCode(request.qrText);
    if (!code) {
        return forwardError(code);
    }
    const bool whole = request.form == AppearanceForm::WholeBlock;
    const auto look = content(request.templateFolder, {QStringLiteral("tampilan-tte.html")},
                              PreparedData(signedBlockData(request.block, request.sentence, whole)));
    if (!look) {
        return forwardError(look);
    }
    const QSizeF room = request.size * kUnitsPerPoint;
    // In its field the code stands flush with the words above and below: its quiet zone is the paper beside
    // it.
    const double inset = whole ? 0 : code->boundingRect().left();
    BlockLayout layout({{}, {}, code->translated(-inset, 0)}, kHighestLook, m_paragraphs);
    const BlockLayout::Result laidOut = layout.layOut(look->blocks, room.width());
    const std::vector<Page> pages = fillPages(laidOut.strips, kHighestLook);
    const double height = heightOf(laidOut.strips);
    const double scale = height > room.height() ? room.height() / height : 1;
    const auto pdf = paintPdf(pages,
                              {.paperMm = request.size * 25.4 / 72,
                               .origin = {0, (room.height() / scale - height) / 2},
                               .textWidth = room.width(),
                               .title = request.block.signer.name,
                               .scale = scale,
                               .whiteGround = true});
    if (!pdf) {
        return forwardError(pdf);
    }
    PaintedPaper painted;
    painted.basePdf = *pdf;
    painted.title = request.block.signer.name;
    painted.pages = 1;
    painted.missingCharacters = characterCodes(laidOut.missingCharacters);
    return painted;
}

} // namespace risalah::documents

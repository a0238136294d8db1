// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/block_layout.h"

#include "documents/paragraph_layout.h"
#include "documents/table_layout.h"

#include <algorithm>

namespace risalah::documents {

namespace {

/// The size a style asks for; a square where it names only the width.
QSizeF boxOf(const Style& style, double width)
{
    double boxWidth = width;
    if (style.width) {
        boxWidth = std::min(width, style.width->isShare ? style.width->value * width : style.width->value);
    }
    return {boxWidth, style.height > 0 ? style.height : boxWidth};
}

struct WidestPiece {
    double limit = 0;

    double operator()(const Paragraph& paragraph) const
    {
        const double around = paragraph.style.margin.left + paragraph.style.margin.right;
        return around + widestWord(paragraph, limit - around);
    }
    double operator()(const SigningSpace& space) const
    {
        const double left = space.style.margin.left;
        return left + boxOf(space.style, limit - left).width();
    }
    double operator()(const auto& /*takes what there is*/) const { return 0; }
};

/// The room a cell needs for the widest of what it holds in one piece, as far as that is within `limit`.
double widestPiece(const std::vector<Block>& blocks, double limit)
{
    double widest = 0;
    for (const Block& block : blocks) {
        widest = std::max(widest, std::visit(WidestPiece{limit}, block));
    }
    return widest;
}

} // namespace

/// Puts one block's strips below another's: of two margins that meet, the larger counts.
struct BlockLayout::Flow {
    /// How the paragraphs meant to be justified are set, all of them: a ragged one between justified ones
    /// looks like a mistake.
    Alignment fullLines = Alignment::Justify;
    std::vector<Strip> strips;
    double marginBelow = 0;

    void append(std::vector<Strip> added, const Style& style)
    {
        if (added.empty()) {
            return;
        }
        if (style.keepWithPrevious && !strips.empty()) {
            strips.back().keepWithNext = true;
        }
        added.front().spaceBefore = std::max(marginBelow, style.margin.top);
        added.front().breakBefore = style.breakBefore;
        for (std::size_t i = 0; style.keepTogether && i + 1 < added.size(); ++i) {
            added[i].keepWithNext = true;
        }
        added.back().keepWithNext = added.back().keepWithNext || style.keepWithNext;
        marginBelow = style.margin.bottom;
        std::ranges::move(added, std::back_inserter(strips));
    }
};

BlockLayout::BlockLayout(Pictures pictures, double highestStrip, ParagraphCache& paragraphs)
    : m_pictures(std::move(pictures)), m_highestStrip(highestStrip), m_paragraphs(paragraphs)
{
}

BlockLayout::Result BlockLayout::layOut(const std::vector<Block>& blocks, double width)
{
    Result result;
    result.strips = strips(blocks, width);
    result.missingCharacters = m_missing;
    return result;
}

std::vector<Strip> BlockLayout::strips(const std::vector<Block>& blocks, double width)
{
    Flow flow;
    const bool isLoose = std::ranges::any_of(blocks, [&](const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph != nullptr && paragraph->style.text.alignment == Alignment::Justify
            && m_paragraphs.isLoose(*paragraph, width);
    });
    flow.fullLines = isLoose ? Alignment::Left : Alignment::Justify;
    for (const Block& block : blocks) {
        std::visit([&](const auto& one) { add(flow, one, width); }, block);
    }
    return std::move(flow.strips);
}

void BlockLayout::add(Flow& flow, const Paragraph& paragraph, double width)
{
    const Alignment own = paragraph.style.text.alignment;
    const Alignment alignment = own == Alignment::Justify ? flow.fullLines : own;
    flow.append(m_paragraphs.lines(paragraph, width, alignment, m_missing), paragraph.style);
}

void BlockLayout::add(Flow& flow, const Bar& bar, double width) const
{
    const Edges& margin = bar.style.margin;
    Strip strip;
    strip.height = bar.style.border.top;
    strip.bars.push_back({QRectF(margin.left, 0, width - margin.left - margin.right, strip.height)});
    flow.append({strip}, bar.style);
}

void BlockLayout::add(Flow& flow, const Picture& picture, double width) const
{
    const bool isCode = picture.name == PictureName::QrCode;
    const QImage& image = picture.name == PictureName::FooterLogo ? m_pictures.footerLogo : m_pictures.logo;
    if (isCode ? m_pictures.qrCode.isEmpty() : image.isNull()) {
        return;
    }
    const QSizeF own = isCode ? QSizeF(1, 1) : QSizeF(image.size());
    const QSizeF size =
        own.scaled(boxOf(picture.style, width).boundedTo({width, m_highestStrip}), Qt::KeepAspectRatio);
    double left = picture.style.margin.left;
    if (picture.style.text.alignment == Alignment::Center) {
        left = (width - size.width()) / 2;
    }
    Strip strip;
    strip.height = size.height();
    if (isCode) {
        const QTransform grown = QTransform::fromTranslate(left, 0).scale(size.width(), size.height());
        strip.shapes.push_back({grown.map(m_pictures.qrCode)});
    } else {
        strip.pictures.push_back({image, QRectF(QPointF(left, 0), size)});
    }
    flow.append({strip}, picture.style);
}

void BlockLayout::add(Flow& flow, const SigningSpace& space, double width) const
{
    const Edges& margin = space.style.margin;
    const QSizeF size = boxOf(space.style, width - margin.left).boundedTo({width, m_highestStrip});
    // The margins belong to the place: in a cell there is nothing else to keep other rows away.
    Strip strip;
    strip.height = margin.top + size.height() + margin.bottom;
    strip.spaces.push_back({QRectF(QPointF(margin.left, margin.top), size), space.field});
    flow.append({strip}, Style());
}

void BlockLayout::add(Flow& flow, const std::shared_ptr<Table>& table, double width)
{
    const TableLayout layout(*table, width, m_highestStrip,
                             {[this](const std::vector<Block>& blocks, double cellWidth) {
                                  return strips(blocks, std::max(cellWidth, kUnitsPerMm));
                              },
                              widestPiece});
    flow.append(layout.strips(), table->style);
}

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/block_layout.h"

#include "documents/paragraph_layout.h"
#include "documents/table_layout.h"

#include <algorithm>

namespace risalah::documents {

/// Puts one block's strips below another's: of two margins that meet, the larger counts.
struct BlockLayout::Flow {
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

BlockLayout::BlockLayout(QImage logo, double highestStrip)
    : m_logo(std::move(logo)), m_highestStrip(highestStrip)
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
    for (const Block& block : blocks) {
        std::visit([&](const auto& one) { add(flow, one, width); }, block);
    }
    return std::move(flow.strips);
}

void BlockLayout::add(Flow& flow, const Paragraph& paragraph, double width)
{
    flow.append(layOutParagraph(paragraph, width, m_missing), paragraph.style);
}

void BlockLayout::add(Flow& flow, const Bar& bar, double width) const
{
    const Edges& margin = bar.style.margin;
    Strip strip;
    strip.height = bar.style.border.top;
    strip.bars.push_back({QRectF(margin.left, 0, width - margin.left - margin.right, strip.height)});
    flow.append({strip}, bar.style);
}

void BlockLayout::add(Flow& flow, const Logo& logo, double width) const
{
    if (m_logo.isNull()) {
        return;
    }
    double boxWidth = width;
    if (logo.style.width) {
        const Width& wanted = *logo.style.width;
        boxWidth = std::min(width, wanted.isShare ? wanted.value * width : wanted.value);
    }
    const double boxHeight = logo.style.height > 0 ? logo.style.height : boxWidth;
    const QSizeF size =
        QSizeF(m_logo.size()).scaled(boxWidth, std::min(boxHeight, m_highestStrip), Qt::KeepAspectRatio);
    double left = logo.style.margin.left;
    if (logo.style.text.alignment == Alignment::Center) {
        left = (width - size.width()) / 2;
    }
    Strip strip;
    strip.height = size.height();
    strip.pictures.push_back({m_logo, QRectF(QPointF(left, 0), size)});
    flow.append({strip}, logo.style);
}

void BlockLayout::add(Flow& flow, const std::shared_ptr<Table>& table, double width)
{
    const TableLayout layout(*table, width, m_highestStrip,
                             [this](const std::vector<Block>& blocks, double cellWidth) {
                                 return strips(blocks, std::max(cellWidth, kUnitsPerMm));
                             });
    flow.append(layout.strips(), table->style);
}

} // namespace risalah::documents

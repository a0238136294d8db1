// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/paragraph_cache.h"
#include "documents/strip.h"

#include <QImage>
#include <QPainterPath>

#include <set>
#include <vector>

namespace risalah::documents {

/// What stands for the names of pictures; a null one leaves its place out.
struct Pictures {
    QImage logo;
    QImage footerLogo;
    QPainterPath qrCode; ///< with its quiet zone, in a square of side 1
};

/// Measures content and cuts it into strips; knows the width of the text area but nothing of pages, except
/// how high a strip may become.
class BlockLayout {
public:
    struct Result {
        std::vector<Strip> strips;
        std::set<char32_t> missingCharacters;
    };

    /// The cache outlives this.
    BlockLayout(Pictures pictures, double highestStrip, ParagraphCache& paragraphs);
    [[nodiscard]] Result layOut(const std::vector<Block>& blocks, double width);

private:
    struct Flow;
    [[nodiscard]] std::vector<Strip> strips(const std::vector<Block>& blocks, double width);
    void add(Flow& flow, const Paragraph& paragraph, double width);
    void add(Flow& flow, const Bar& bar, double width) const;
    void add(Flow& flow, const Picture& picture, double width) const;
    void add(Flow& flow, const SigningSpace& space, double width) const;
    void add(Flow& flow, const std::shared_ptr<Table>& table, double width);

    Pictures m_pictures;
    double m_highestStrip;
    ParagraphCache& m_paragraphs;
    std::set<char32_t> m_missing;
};

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/strip.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace risalah::documents {

/// The lines of paragraphs that were laid out before. An edit changes one of several hundred, and breaking
/// lines is a quarter of the work of drawing them all again. Its fonts belong to the thread that asks: so
/// does its end.
class ParagraphCache {
public:
    /// What neither the paper before this one nor this one asks for is forgotten.
    void beginPaper();
    /// As layOutParagraph().
    [[nodiscard]] std::vector<Strip>
    lines(const Paragraph& paragraph, double width, std::set<char32_t>& missing);

private:
    struct LaidOut {
        Paragraph paragraph;
        double width = 0;
        std::vector<Strip> lines;
        std::set<char32_t> missing;
    };
    /// By text and by whose it is: "Hadir" of a thousand seats are a thousand entries.
    using ByText = std::unordered_map<QString, std::vector<LaidOut>>;
    [[nodiscard]] static const LaidOut*
    find(const ByText& known, const QString& key, const Paragraph& paragraph, double width);
    const LaidOut& laidOut(const Paragraph& paragraph, double width);

    ByText m_before;
    ByText m_now;
};

} // namespace risalah::documents

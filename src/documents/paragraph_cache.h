// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/paragraph_layout.h"
#include "documents/strip.h"

#include <optional>
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
    /// Whether its lines are better not justified.
    [[nodiscard]] bool isLoose(const Paragraph& paragraph, double width);
    /// As setParagraph().
    [[nodiscard]] std::vector<Strip>
    lines(const Paragraph& paragraph, double width, Alignment alignment, std::set<char32_t>& missing);

private:
    struct LaidOut {
        Paragraph paragraph;
        double width = 0;
        BrokenParagraph broken;
        std::set<char32_t> missing;
        std::optional<Alignment> alignment = {}; ///< of the lines; none before they are asked for
        std::vector<Strip> lines = {};
    };
    /// By text and by whose it is: "Hadir" of a thousand seats are a thousand entries.
    using ByText = std::unordered_map<QString, std::vector<LaidOut>>;
    [[nodiscard]] static LaidOut*
    find(ByText& known, const QString& key, const Paragraph& paragraph, double width);
    LaidOut& laidOut(const Paragraph& paragraph, double width);

    ByText m_before;
    ByText m_now;
};

} // namespace risalah::documents

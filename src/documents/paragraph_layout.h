// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/strip.h"

#include <memory>
#include <set>
#include <vector>

class QTextLayout;

namespace risalah::documents {

/// A paragraph cut into lines, but not set yet: how far its lines reach changes no line's end.
struct BrokenParagraph {
    std::shared_ptr<QTextLayout> lines; ///< none of a paragraph without text and label
    std::shared_ptr<QTextLayout> label;
    bool isLoose = false; ///< justified, some line of it would have blanks too wide
};

[[nodiscard]] BrokenParagraph
breakParagraph(const Paragraph& paragraph, double width, std::set<char32_t>& missing);

/// One strip a line. Neither the first nor the last line of a paragraph stands alone on a page. Once for each
/// broken one: what Qt has justified it does not take back.
[[nodiscard]] std::vector<Strip>
setParagraph(const BrokenParagraph& broken, const Paragraph& paragraph, Alignment alignment);

/// How wide its widest word is that is no wider than `limit`; what cannot be kept whole asks for no room.
[[nodiscard]] double widestWord(const Paragraph& paragraph, double limit);

} // namespace risalah::documents

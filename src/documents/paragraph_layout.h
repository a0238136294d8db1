// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/strip.h"

#include <set>
#include <vector>

namespace risalah::documents {

/// One strip a line. Neither the first nor the last line of a paragraph stands alone on a page.
[[nodiscard]] std::vector<Strip>
layOutParagraph(const Paragraph& paragraph, double width, std::set<char32_t>& missing);

} // namespace risalah::documents

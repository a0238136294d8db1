// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/strip.h"

#include <vector>

namespace risalah::documents {

/// A strip and its distance from the top of the text area.
struct PlacedStrip {
    const Strip* strip = nullptr; ///< one of those given to fillPages(), or of a head or foot
    double y = 0;
};

using Page = std::vector<PlacedStrip>;

/// Fills pages from top to bottom. A page ends before the strip that does not fit, or earlier where strips
/// want to stay together; a table that goes on begins the new page with its head, a row that is cut ends the
/// page with its foot. The cost grows with the
/// number of strips.
[[nodiscard]] std::vector<Page> fillPages(const std::vector<Strip>& strips, double bodyHeight);

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/opened_revision.h"

#include <map>
#include <vector>

namespace risalah::signing::pdf {

/// A signature's picture larger than this part of a page could cover what was signed.
constexpr double kLargestPart = 0.25;
/// Those whose fields nobody foresaw need no more than this of a page together: 9 by 4 cm on A4.
constexpr double kLargestNewPart = 0.06;

/// The pages in order, read without touching them (libqpdf's own list repairs the tree it walks).
struct PageList {
    std::vector<QPDFObjectHandle> pages;
    std::vector<QPDFObjectHandle> inner; ///< nodes of the page tree
    std::map<QPDFObjGen, int> numberOfPage; ///< 1-based
    std::map<QPDFObjGen, int> numberOfAnnotations; ///< of an indirect /Annots array
    double smallestArea = 0; ///< of a page's visible part

    /// 0: no page.
    [[nodiscard]] int pageNumber(QPDFObjGen id) const;
    [[nodiscard]] int annotationsNumber(QPDFObjGen id) const;
};

[[nodiscard]] PageList readPages(QPDF& pdf);

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <optional>
#include <vector>

namespace risalah::documents {

/// What is wanted of a PDF: these pages (from 0), so many pixels wide.
struct PagesWanted {
    QByteArray pdf;
    std::vector<int> pages;
    int widthPx = 0;
};

/// One page on white paper.
struct PageImage {
    int page = 0;
    QImage image;
};

struct DrawnPages {
    QByteArray visible; ///< what was drawn: viewCopy() of the PDF, cheaper to draw from the next time
    std::vector<QSizeF> sizes; ///< of the pages, in PostScript points; empty when the PDF cannot be read
    std::vector<PageImage> images;
};

/// Of a longer file the rest is left out: nobody leafs so far, and a hostile one shall not keep us.
constexpr int kMostPages = 5000;

/// Draws through QtPdf. Slow: never in a window's thread. A page without a sensible size is shown as A4, a
/// very long one shortened.
[[nodiscard]] DrawnPages drawPages(const PagesWanted& wanted);

/// What goes to the process that draws a foreign file, and what comes back (without `visible`). Answers are
/// checked: nullopt for anything else.
[[nodiscard]] QByteArray toBytes(const PagesWanted& wanted);
[[nodiscard]] std::optional<PagesWanted> wantedFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray toBytes(const DrawnPages& drawn);
[[nodiscard]] std::optional<DrawnPages> drawnFromBytes(const QByteArray& bytes);

} // namespace risalah::documents

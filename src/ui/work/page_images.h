// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <vector>

namespace risalah::ui {

/// One page drawn.
struct PageImage {
    int page = 0;
    QImage image;
};

/// What is wanted of a PDF: these pages, so many device pixels wide.
struct PageJob {
    QByteArray pdf;
    std::vector<int> pages;
    int widthPx = 0;
    qreal devicePixelRatio = 1;
};

struct PageImages {
    QByteArray
        visible; ///< what was drawn: app::visiblePdf() of the job's, cheaper to draw from the next time
    std::vector<QSizeF> sizes; ///< of all pages, in PostScript points; empty when the PDF cannot be read
    std::vector<PageImage> images;
};

/// Draws pages through QtPdf. Slow: never in the window's thread.
[[nodiscard]] PageImages drawPages(const PageJob& job);

} // namespace risalah::ui

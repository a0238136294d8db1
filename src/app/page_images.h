// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <stop_token>
#include <vector>

namespace risalah::app {

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
};

struct PageImages {
    QByteArray visible; ///< what to draw from the next time; cheaper than the job's PDF
    std::vector<QSizeF> sizes; ///< of all pages, in PostScript points; empty when the PDF cannot be read
    std::vector<PageImage> images;
};

/// Draws pages of a paper of our own. Slow: never in the window's thread.
[[nodiscard]] PageImages drawPages(const PageJob& job);

/// Draws pages of a file from anywhere in the inspector's process: whatever it does there, this program goes
/// on. Empty when it cannot be drawn within the limits, or the drawing was stopped.
[[nodiscard]] PageImages drawForeignPages(const PageJob& job, const std::stop_token& stop);

/// Can the pages of a file from anywhere be drawn, there too? PdfEncrypted, PdfUnreadable, PdfBeyondLimits
/// (too much for the inspector, or it broke down over it), InspectorMissing.
[[nodiscard]] Result<void> checkForeignPages(const QByteArray& pdf, const QString& name);

} // namespace risalah::app

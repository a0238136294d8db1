// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/page_flow.h"
#include "documents/page_geometry.h"

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace risalah::documents {

struct PaintJob {
    QSizeF paperMm;
    QPointF origin; ///< where the pages' strips begin
    double textWidth = 0; ///< the page number stands in the middle of it
    QString title;
    bool draft = false;
    Page footer = {}; ///< the same on every page
    double footerTop = 0;
    double scale = 1; ///< of everything
    bool whiteGround = false; ///< covers what lies below the picture of a field
};

/// Paints pages into a PDF/A-1b, the base from which archivedPdf() makes a PDF/A-3b. Nothing is transparent.
[[nodiscard]] Result<QByteArray> paintPdf(const std::vector<Page>& pages, const PaintJob& job);

} // namespace risalah::documents

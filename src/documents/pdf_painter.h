// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/page_flow.h"
#include "documents/page_geometry.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::documents {

struct PaintJob {
    PageGeometry geometry;
    QString title;
    bool draft = false;
};

/// Paints pages into a PDF/A-1b, the base from which archivedPdf() makes a PDF/A-3b. Nothing is transparent.
[[nodiscard]] Result<QByteArray> paintPdf(const std::vector<Page>& pages, const PaintJob& job);

} // namespace risalah::documents

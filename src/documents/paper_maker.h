// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/content.h"
#include "documents/minutes_renderer.h"
#include "documents/template_store.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace risalah::documents {

/// A paper as Qt paints it, before it becomes an archival PDF.
struct PaintedPaper {
    QByteArray basePdf; ///< PDF/A-1b
    QString title;
    int pages = 0;
    std::vector<PointPlace> places;
    QStringList missingCharacters;
};

/// The way from a request to painted pages: view data → filled templates → content → strips → pages.
/// MinutesRenderer is this and the archiver; tests look at the steps.
class PaperMaker {
public:
    /// The filled templates of the paper, one after the other.
    [[nodiscard]] Result<QStringList> markup(const RenderRequest& request);
    [[nodiscard]] Result<PaintedPaper> paint(const RenderRequest& request);

private:
    [[nodiscard]] Result<Content> content(const RenderRequest& request);
    [[nodiscard]] Result<QImage> logo(const QByteArray& bytes);

    TemplateStore m_templates;
    QByteArray m_logoBytes;
    QImage m_logo;
};

} // namespace risalah::documents

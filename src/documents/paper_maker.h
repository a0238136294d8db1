// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/block_layout.h"
#include "documents/content.h"
#include "documents/logo.h"
#include "documents/minutes_renderer.h"
#include "documents/signature_appearance.h"
#include "documents/template_store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace risalah::documents {

/// A paper as Qt paints it, before it becomes an archival PDF.
struct PaintedPaper {
    QByteArray basePdf; ///< PDF/A-1b
    QString title;
    int pages = 0;
    std::vector<FieldPlace> places;
    std::vector<SignaturePlace> signaturePlaces;
    QStringList missingCharacters;
};

/// The way from a request to painted pages: view data → filled templates → content → strips → pages.
/// MinutesRenderer is this and the archiver; tests look at the steps.
class PaperMaker {
public:
    /// The filled templates of the paper, one after the other.
    [[nodiscard]] Result<QStringList> markup(const RenderRequest& request);
    [[nodiscard]] Result<PaintedPaper> paint(const RenderRequest& request);
    /// The look of a signed field; the pages are one.
    [[nodiscard]] Result<PaintedPaper> paint(const AppearanceRequest& request);

private:
    [[nodiscard]] Result<QString>
    filled(const QString& folder, const QString& name, const PreparedData& data);
    [[nodiscard]] Result<Content>
    content(const QString& folder, const QStringList& names, const PreparedData& data);
    [[nodiscard]] Result<Pictures> pictures(const domain::Office& office);

    TemplateStore m_templates;
    LogoCache m_logo;
    LogoCache m_footerLogo;
    ParagraphCache m_paragraphs;
};

} // namespace risalah::documents

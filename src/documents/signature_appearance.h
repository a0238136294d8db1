// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/signature_blocks.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace risalah::documents {

enum class AppearanceForm {
    InPlace, ///< QR code and sentence: position and name stand on the page around the field
    WholeBlock, ///< everything, for a paper that is not ours
};

/// What a signed field shows. The page of a paper of ours says who signs, in text that can be copied and
/// that the signature covers; the field adds that it was signed.
struct AppearanceRequest {
    SignatureBlock block;
    AppearanceForm form = AppearanceForm::InPlace;
    QString qrText;
    QString sentence = QStringLiteral("Ditandatangani secara elektronik oleh:");
    QSizeF size; ///< of the field, in whole PostScript points: SignaturePlace::rect
    QString templateFolder; ///< as in RenderRequest
};

/// One page of exactly that size on white ground: PDF/A-1b, fonts embedded, nothing transparent, the code as
/// a path. Content higher than the field is made smaller. The same request gives the same bytes but for
/// Qt's dates. Fails with RenderFailed (no QR code of so long a text), TemplateSyntax,
/// TemplateUnknownName.
[[nodiscard]] Result<QByteArray> signatureAppearance(const AppearanceRequest& request);

} // namespace risalah::documents

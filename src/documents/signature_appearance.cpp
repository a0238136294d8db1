// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/signature_appearance.h"

#include "documents/archive_pass.h"
#include "documents/paper_maker.h"

#include <exception>

namespace risalah::documents {

Result<QByteArray> signatureAppearance(const AppearanceRequest& request)
{
    PaperMaker maker;
    const auto painted = maker.paint(request);
    if (!painted) {
        return forwardError(painted);
    }
    try {
        return QByteArray::fromStdString(
            appearanceBytes(painted->basePdf.toStdString(), request.size.width(), request.size.height()));
    } catch (const std::exception& failure) {
        return fail(ErrorCode::RenderFailed, painted->title, {}, QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace risalah::documents

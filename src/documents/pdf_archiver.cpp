// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_archiver.h"

#include "documents/archive_pass.h"

#include <exception>

namespace risalah::documents {

Result<QByteArray> archivedPdf(const QByteArray& base, const ArchiveRequest& request)
{
    const ArchivePass pass{request.title.toStdString(), request.title.toHtmlEscaped().toStdString(),
                           request.stamp.toIso().left(19).toStdString(), request.attachedJson.toStdString()};
    // The library speaks in exceptions; none may leave this room.
    try {
        return QByteArray::fromStdString(archivedBytes(base.toStdString(), pass));
    } catch (const std::exception& failure) {
        return fail(ErrorCode::RenderFailed, request.title, {}, QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_archiver.h"

#include "documents/archive_pass.h"

#include <exception>

namespace risalah::documents {

namespace {

std::vector<ArchiveField> archiveFields(const ArchiveRequest& request)
{
    std::vector<ArchiveField> fields;
    for (const SignaturePlace& place : request.fields) {
        const auto caption = request.captions.find(place.field);
        const QString tooltip = caption == request.captions.end() ? place.field : caption->second;
        fields.push_back({.name = place.field.toStdString(),
                          .tooltip = tooltip.toStdString(),
                          .page = place.page,
                          .left = place.rect.left(),
                          .top = place.rect.top(),
                          .width = place.rect.width(),
                          .height = place.rect.height()});
    }
    return fields;
}

} // namespace

Result<QByteArray> archivedPdf(const QByteArray& base, const ArchiveRequest& request)
{
    const ArchivePass pass{request.title.toStdString(), request.title.toHtmlEscaped().toStdString(),
                           request.stamp.toIso().left(19).toStdString(), request.attachedJson.toStdString(),
                           archiveFields(request)};
    // The library speaks in exceptions; none may leave this room.
    try {
        return QByteArray::fromStdString(archivedBytes(base.toStdString(), pass));
    } catch (const std::exception& failure) {
        return fail(ErrorCode::RenderFailed, request.title, {}, QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace risalah::documents

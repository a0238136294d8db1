// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/view_copy.h"

#include "documents/archive_pass.h"

#include <exception>

namespace risalah::documents {

Result<QByteArray> viewCopy(const QByteArray& pdf)
{
    try {
        return QByteArray::fromStdString(flattenedBytes(pdf.toStdString()));
    } catch (const std::exception& failure) {
        return fail(ErrorCode::RenderFailed, QStringLiteral("PDF"), {},
                    QString::fromLocal8Bit(failure.what()));
    }
}

QByteArray visibleCopy(const QByteArray& pdf)
{
    // Where objects are packed into streams, the form may be among them.
    const bool mayHaveFields = pdf.contains("/AcroForm") || pdf.contains("/ObjStm");
    return mayHaveFields ? viewCopy(pdf).value_or(pdf) : pdf;
}

} // namespace risalah::documents

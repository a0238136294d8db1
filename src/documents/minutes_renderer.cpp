// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/minutes_renderer.h"

namespace risalah::documents {

QString documentName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Notula:
        return QStringLiteral("notula");
    case DocumentKind::Keputusan:
        return QStringLiteral("keputusan");
    }
    return {};
}

Result<DocumentKind> documentFromName(const QString& name)
{
    for (const DocumentKind kind : {DocumentKind::Notula, DocumentKind::Keputusan}) {
        if (documentName(kind) == name) {
            return kind;
        }
    }
    return fail(ErrorCode::DocumentUnknown, name);
}

} // namespace risalah::documents

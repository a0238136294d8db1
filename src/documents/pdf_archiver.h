// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "documents/minutes_renderer.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace risalah::documents {

struct ArchiveRequest {
    QString title;
    Instant stamp; ///< every date inside the file
    QByteArray attachedJson; ///< becomes risalah.json; empty: no attachment
    std::vector<SignaturePlace> fields; ///< become signature fields, the first without a lock
    std::map<QString, QString> captions; ///< of the fields, for those who hover or listen
};

/// Turns Qt's PDF/A-1b into a PDF/A-3b with fixed dates, repeatable identity and the machine-readable
/// minutes attached. Fails with RenderFailed.
[[nodiscard]] Result<QByteArray> archivedPdf(const QByteArray& base, const ArchiveRequest& request);

} // namespace risalah::documents

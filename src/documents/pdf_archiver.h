// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace risalah::documents {

struct ArchiveRequest {
    QString title;
    Instant stamp; ///< every date inside the file
    QByteArray attachedJson; ///< becomes risalah.json; empty: no attachment
};

/// Turns Qt's PDF/A-1b into a PDF/A-3b with fixed dates, repeatable identity and the machine-readable
/// minutes attached. Fails with RenderFailed.
[[nodiscard]] Result<QByteArray> archivedPdf(const QByteArray& base, const ArchiveRequest& request);

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace risalah {

QString Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
}

Result<Instant> Instant::fromIso(const QString& text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime) {
        return fail(ErrorCode::ImpossibleTime, text);
    }
    return Instant{parsed.toMSecsSinceEpoch()};
}

} // namespace risalah

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/moment_text.h"

#include "domain/indonesian_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace risalah::wording {

QString momentText(Instant instant, domain::Zone zone)
{
    constexpr int kSecondsPerHour = 3600;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.msSinceEpoch, Qt::OffsetFromUTC,
                                                           domain::hoursAheadOfUtc(zone) * kSecondsPerHour);
    return QCoreApplication::translate("Wording", "%1 pukul %2 %3")
        .arg(domain::longDate(domain::dateIn(zone, instant)),
             local.time().toString(QStringLiteral("HH.mm.ss")), domain::zoneName(zone));
}

} // namespace risalah::wording

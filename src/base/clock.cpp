// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QString>

namespace risalah {

Instant SystemClock::now() const
{
    if (const QString fixed = qEnvironmentVariable("RISALAH_NOW"); !fixed.isEmpty()) {
        if (const auto instant = Instant::fromIso(fixed); instant) {
            return *instant;
        }
    }
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace risalah

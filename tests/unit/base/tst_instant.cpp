// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QTest>

using risalah::ErrorCode;
using risalah::Instant;

class TestInstant final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toIso_isUtcWithMilliseconds();
    void fromIso_readsWhatToIsoWrote();
    void fromIso_refusesLocalTime();
};

void TestInstant::toIso_isUtcWithMilliseconds()
{
    QCOMPARE(Instant{1'752'544'800'123}.toIso(), QStringLiteral("2025-07-15T02:00:00.123Z"));
}

void TestInstant::fromIso_readsWhatToIsoWrote()
{
    const Instant instant{1'752'544'800'001};
    const auto read = Instant::fromIso(instant.toIso());
    QVERIFY(read.has_value());
    QCOMPARE(read->msSinceEpoch, instant.msSinceEpoch);
}

void TestInstant::fromIso_refusesLocalTime()
{
    const auto read = Instant::fromIso(QStringLiteral("2025-07-15T02:00:00.123"));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::ImpossibleTime);
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"

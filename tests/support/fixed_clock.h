// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace risalah::test {

/// A clock that stands still until a test moves it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const char* iso) : m_now(*Instant::fromIso(QString::fromLatin1(iso))) { }
    [[nodiscard]] Instant now() const override { return m_now; }
    void advanceMs(std::int64_t ms) { m_now.msSinceEpoch += ms; }
    void advanceDays(int days) { advanceMs(std::int64_t{days} * 86'400'000); }

private:
    Instant m_now;
};

} // namespace risalah::test

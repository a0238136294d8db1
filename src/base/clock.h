// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace risalah {

/// Where "now" comes from. Tests hold the FixedClock of tests/support.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The computer's clock, or the moment RISALAH_NOW (ISO, UTC) names: scripts and screenshots need a fixed
/// day.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace risalah

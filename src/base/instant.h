// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <compare>
#include <cstdint>

namespace risalah {

/// A moment in UTC with millisecond resolution; what the register stores for "when".
struct Instant {
    std::int64_t msSinceEpoch = 0;

    /// "2025-07-15T02:00:00.000Z": sorts as text in time order.
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] static Result<Instant> fromIso(const QString& text);

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

} // namespace risalah

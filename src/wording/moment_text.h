// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/date.h"

#include <QString>

namespace risalah::wording {

/// "15 Juli 2025 pukul 09.14.02 WIB".
[[nodiscard]] QString momentText(Instant instant, domain::Zone zone);

} // namespace risalah::wording

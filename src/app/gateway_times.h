// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace risalah::app {

/// How long the gateway is waited for. Tests wait less.
struct GatewayTimes {
    std::chrono::milliseconds sign = std::chrono::seconds(60);
    std::chrono::milliseconds status = std::chrono::seconds(15);
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(1500); ///< doubles each time
    int attempts = 3; ///< while the service is busy; also of fetching what it signed
};

} // namespace risalah::app

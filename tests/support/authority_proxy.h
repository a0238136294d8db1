// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http_stand_in.h"
#include "support/scripted_network.h"

#include <atomic>

namespace risalah::test {

/// The services of the PKI as a proxy, so that the addresses in its certificates lead here (http_proxy).
/// While they are down, only the time-stamp service answers.
inline HttpStandIn::Script authorities(ScriptedNetwork& network, const std::atomic<bool>& areDown)
{
    return [&network, &areDown](const SeenRequest& request) {
        const QString url = QString::fromLatin1(request.path);
        if (areDown && url != QLatin1String(ScriptedNetwork::kTimestampUrl)) {
            return ScriptedAnswer{.status = 503};
        }
        const auto answer = request.method == "POST"
            ? network.post(url, request.headers.value("content-type"), request.body)
            : network.get(url);
        return ScriptedAnswer{.status = answer ? 200 : 404, .body = answer.value_or(QByteArray())};
    };
}

} // namespace risalah::test

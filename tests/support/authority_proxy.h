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

/// The same for as long as this lives: whoever asks an address of the certificates comes here.
class AuthorityProxy {
public:
    explicit AuthorityProxy(const TestPki& pki) : network(pki)
    {
        qputenv("http_proxy", m_proxy.url().toLatin1());
    }
    ~AuthorityProxy() { qunsetenv("http_proxy"); }
    AuthorityProxy(const AuthorityProxy&) = delete;
    AuthorityProxy& operator=(const AuthorityProxy&) = delete;

    ScriptedNetwork network;
    std::atomic<bool> areDown = false;

private:
    HttpStandIn m_proxy{authorities(network, areDown)}; // last: its thread uses everything above
};

} // namespace risalah::test

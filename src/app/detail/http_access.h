// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "signing/network_access.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace risalah::app {

/// One question to a web server.
struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QString url;
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray authorization = {}; ///< the header's value; empty: none
    std::chrono::milliseconds timeout = std::chrono::seconds(15); ///< for the whole exchange
    qsizetype largestAnswer = signing::NetworkAccess::kLargestAnswer;
};

/// What came back, whatever its status.
struct HttpAnswer {
    static constexpr int kOk = 200;

    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Empty when there is none; names do not care for case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// Asks and waits, in any thread: the exchange has a thread of its own, so that no other job is run in
/// between. Follows no redirect to another host. Fails with AddressRefused (only http and https, no account
/// in it), NetworkFailed (detail: "timeout" when the time was over) or Cancelled.
[[nodiscard]] Result<HttpAnswer> askServer(const HttpRequest& request, const std::stop_token& stop = {});

/// True for an address on this computer: there plain http does no harm.
[[nodiscard]] bool isLoopback(const QString& url);
/// The address with "https://" before it when no scheme was typed.
[[nodiscard]] QString completeAddress(const QString& typed);

/// An address to be shown: whatever stands before its "@" is somebody's account.
[[nodiscard]] QString withoutAccount(const QString& typed);

/// Time stamps and revocation data for the signer: signed by themselves, so plain http is allowed for them.
class HttpAccess final : public signing::NetworkAccess {
public:
    explicit HttpAccess(std::stop_token stop = {},
                        std::chrono::milliseconds timeout = std::chrono::seconds(15));

    [[nodiscard]] Result<QByteArray>
    post(const QString& url, const QByteArray& contentType, const QByteArray& body) override;
    [[nodiscard]] Result<QByteArray> get(const QString& url) override;

private:
    [[nodiscard]] Result<QByteArray> ask(HttpRequest request);

    std::stop_token m_stop;
    std::chrono::milliseconds m_timeout;
};

} // namespace risalah::app

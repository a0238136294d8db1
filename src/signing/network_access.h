// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace risalah::signing {

/// HTTP for the one who signs: the program's over QtNetwork, a scripted one in tests. Blocks until the whole
/// answer is there, gives up after a time of its own, refuses answers above kLargestAnswer, and fails with
/// NetworkFailed (subject: the address) where no whole answer comes, with ServerRefused for one whose status
/// is not 200, with AddressRefused for an address of another kind. What that means (TsaUnreachable,
/// RevocationUnavailable) is for the caller to say.
class NetworkAccess {
public:
    static constexpr qsizetype kLargestAnswer = 16LL * 1024 * 1024; ///< large revocation lists exist

    NetworkAccess() = default;
    NetworkAccess(const NetworkAccess&) = delete;
    NetworkAccess& operator=(const NetworkAccess&) = delete;
    virtual ~NetworkAccess() = default;

    [[nodiscard]] virtual Result<QByteArray>
    post(const QString& url, const QByteArray& contentType, const QByteArray& body) = 0;
    [[nodiscard]] virtual Result<QByteArray> get(const QString& url) = 0;
};

} // namespace risalah::signing

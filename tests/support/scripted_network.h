// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/network_access.h"
#include "support/test_pki.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace risalah::test {

/// How the timestamp service behaves.
enum class TimestampMood {
    Good,
    Unreachable, ///< down or too slow: NetworkAccess tells them in the same way
    HttpError,
    Html,
    Empty,
    Rejected,
    Oversized,
    WrongNonce,
    WrongImprint,
    WrongSignature,
    NoSigningCertificate, ///< without the attribute that names the certificate
    TrailingBytes,
};

/// A network without a network: a timestamp service at kTimestampUrl, the addresses of TestPki, and whatever
/// a test wants to go wrong. Everything asked is kept in `asked`.
class ScriptedNetwork : public signing::NetworkAccess {
public:
    static constexpr const char* kTimestampUrl = "http://tsa.test/";

    explicit ScriptedNetwork(const TestPki& pki);

    TimestampMood timestampMood = TimestampMood::Good;
    Identity timestampService; ///< at first the one of the PKI
    std::int64_t timestampClockOffMs = 0;
    std::vector<QByteArray> timestampExtraCertificates; ///< makes the token large
    bool isOcspDown = false;
    bool areListsDown = false;
    bool areIssuersDown = false;
    std::function<QByteArray(QByteArray)> changeAnswer; ///< sees each answer before it is given
    QStringList asked; ///< addresses, in order

    [[nodiscard]] Result<QByteArray>
    post(const QString& url, const QByteArray& contentType, const QByteArray& body) override;
    [[nodiscard]] Result<QByteArray> get(const QString& url) override;

private:
    [[nodiscard]] std::optional<QByteArray> postAnswer(const QString& url, const QByteArray& body) const;
    [[nodiscard]] std::optional<QByteArray> getAnswer(const QString& url) const;
    [[nodiscard]] std::optional<QByteArray> timestampAnswer(const QByteArray& request) const;
    [[nodiscard]] Result<QByteArray> given(const QString& url, std::optional<QByteArray> answer) const;

    const TestPki& m_pki;
};

/// A time stamp token (CMS, DER) over a SHA-256, for tests that need one without asking. `nonce` in DER, may
/// be empty.
struct TokenOrder {
    QByteArray digest;
    QByteArray nonce;
    Instant time;
    Identity service;
    std::vector<QByteArray> extraCertificates;
    bool namesCertificate = true;
};
[[nodiscard]] QByteArray timestampToken(const TokenOrder& order);

} // namespace risalah::test

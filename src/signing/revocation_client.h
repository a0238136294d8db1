// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/der.h"
#include "signing/network_access.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace risalah::signing {

/// A sound answer about one certificate: a revocation list or an OCSP answer, one of the two.
struct RevocationProof {
    QByteArray crl;
    QByteArray ocsp;
    QByteArray responder; ///< who signed the OCSP answer, if not the issuer
};

/// Asks the addresses in certificates (OCSP first, then the list) whether they were revoked, each once.
class RevocationClient {
public:
    RevocationClient(NetworkAccess& network, Instant at);

    /// Fails with CertificateRevoked or RevocationUnavailable.
    [[nodiscard]] Result<RevocationProof> ask(const QByteArray& certificate, const QByteArray& issuer);

private:
    [[nodiscard]] Result<RevocationProof> askOcsp(X509* certificate, X509* issuer);
    [[nodiscard]] Result<RevocationProof> askList(X509* certificate, X509* issuer);

    NetworkAccess& m_network;
    Instant m_at;
    std::map<QByteArray, RevocationProof> m_asked;
    std::map<QString, QByteArray> m_lists;
};

/// http addresses of issuers' certificates in a certificate.
[[nodiscard]] QStringList issuerAddresses(X509* certificate);

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "signing/der.h"
#include "signing/network_access.h"
#include "signing/revocation_client.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace risalah::signing {

/// What proves some signatures for good, in DER, each once.
struct ValidationData {
    std::set<QByteArray> certificates;
    std::set<QByteArray> crls;
    std::set<QByteArray> ocsps;

    void add(const ValidationData& other);
};

/// Collects chains and their revocation data for signatures and the timestamps inside them.
class ValidationCollector {
public:
    /// `known`: issuers that are at hand already.
    ValidationCollector(NetworkAccess& network, Instant at, std::vector<QByteArray> known);

    /// For one CMS, which may have padding behind it. Fails with PdfUnreadable (no CMS),
    /// CertificateChainBroken, CertificateRevoked or RevocationUnavailable.
    [[nodiscard]] Result<ValidationData> collect(const QByteArray& cms);
    /// For a certificate and those above it; fails as collect() does.
    [[nodiscard]] Result<ValidationData> collectChain(const QByteArray& certificate);

private:
    [[nodiscard]] Result<ValidationData> collectSigner(CMS_ContentInfo* cms, CMS_SignerInfo* signer);
    [[nodiscard]] Result<QByteArray> issuerOf(const QByteArray& certificate);

    NetworkAccess& m_network;
    RevocationClient m_revocation;
    std::vector<QByteArray> m_known;
};

} // namespace risalah::signing

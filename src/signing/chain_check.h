// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "signing/openssl_handles.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

/// Whom to trust, and everything the file brought along to judge by; all in DER.
struct TrustMaterial {
    std::vector<QByteArray> anchors;
    std::vector<QByteArray> certificates;
    std::vector<QByteArray> crls;
    std::vector<QByteArray> ocsps; ///< whole responses
};

struct ChainJudgement {
    SignerIdentity identity = SignerIdentity::Unverifiable;
    std::vector<Reason> reasons;

    [[nodiscard]] bool isTrusted() const { return identity == SignerIdentity::Trusted; }
};

/// Who may have signed what.
enum class CertificateUse { Document, Timestamp };

/// keyUsage digitalSignature or nonRepudiation, and not made for other purposes only (TLS servers,
/// timestamps).
[[nodiscard]] bool maySignDocuments(X509* certificate);

struct JudgedAt {
    Instant validAt; ///< the chain has to be valid then
    Instant revocationAt; ///< revocation data has to reach to here, and a revocation up to here counts
};

/// Builds the chain to an anchor, then asks the revocation data about every certificate below it.
[[nodiscard]] ChainJudgement
judgeChain(X509* certificate, CertificateUse use, const TrustMaterial& material, const JudgedAt& at);

/// Is there revocation data for the certificate and its issuers, whoever they are? That makes level LT.
[[nodiscard]] bool hasRevocationData(X509* certificate, const TrustMaterial& material);

} // namespace risalah::signing

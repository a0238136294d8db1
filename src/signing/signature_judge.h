// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "signing/chain_check.h"
#include "signing/cms_check.h"
#include "signing/pdf/found_signature.h"
#include "signing/signed_digests.h"
#include "signing/timestamp_check.h"

#include <QByteArray>

namespace risalah::signing {

/// What one signature is worth. They are judged from the last to the first: a document timestamp that can
/// be trusted vouches for the time of everything before it.
class SignatureJudge {
public:
    /// What `digests` looks at and `material`, which also holds what the file brought along, outlive the
    /// judge.
    SignatureJudge(SignedDigests digests, const TrustMaterial& material, Instant now);

    /// In the order from the last version of the file to the first.
    [[nodiscard]] SignatureReport judge(const pdf::FoundSignature& signature);

private:
    struct Case;
    [[nodiscard]] DigestOfContent contentOf(const pdf::FoundSignature& signature);
    void checkSignature(Case& one);
    void checkDocumentTimestamp(Case& one);
    void judgeIntegrity(Case& one) const;
    void judgeTime(Case& one);
    void judgeIdentity(Case& one) const;
    void judgeLevel(Case& one) const;
    [[nodiscard]] std::vector<Reason> judgeAuthority(const TimestampFacts& timestamp,
                                                     const std::vector<QByteArray>& certificates) const;
    [[nodiscard]] ChainJudgement
    judgeWithoutProof(X509* signer, const TrustMaterial& material, Instant claimed) const;
    [[nodiscard]] TrustMaterial materialWith(const std::vector<QByteArray>& certificates) const;

    SignedDigests m_digests;
    const TrustMaterial& m_material;
    Instant m_now;
    Instant m_knownBy; ///< everything judged from here on existed then: a document timestamp says so, or now
    bool m_hasProof = false; ///< m_knownBy comes from a document timestamp
    bool m_hasDocumentTimestamp = false; ///< a sound one, trusted or not
};

} // namespace risalah::signing

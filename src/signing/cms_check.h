// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "signing/openssl_handles.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace risalah::signing {

/// What kind of CMS is expected where it was found.
enum class CmsKind {
    Pades, ///< detached, with the attributes of the PAdES baseline
    Plain, ///< detached, as PDF had it before PAdES
    Token, ///< a timestamp (RFC 3161): its content is inside
};

/// The digest of what was signed, by the algorithm the signer chose; empty for a Token.
using DigestOfContent = std::function<QByteArray(const EVP_MD*)>;

/// A CMS signature, checked as far as it can be without trusting anybody.
struct CmsFacts {
    std::vector<Reason> reasons;
    CertificateHandle signer; ///< null when it is nowhere
    std::vector<QByteArray> certificates; ///< all that came along
    QByteArray content; ///< of a Token
    QByteArray signatureValue; ///< what a timestamp of this signature is for
    QByteArray timestampToken; ///< empty when there is none
    std::optional<Instant> claimedTime; ///< of the signing-time attribute

    [[nodiscard]] bool isSound() const; ///< no Fatal reason
};

/// `padded` is the DER (or BER) with the zeros that fill its place behind it. The signer's certificate may
/// also be among `others`.
[[nodiscard]] CmsFacts checkCms(const QByteArray& padded,
                                CmsKind kind,
                                const DigestOfContent& digest,
                                const std::vector<QByteArray>& others);

/// The digests strong enough to believe a signature.
[[nodiscard]] bool isStrongDigest(int nid);
/// RSA from 2048 bits, EC from 256.
[[nodiscard]] bool isStrongKey(EVP_PKEY* key);
[[nodiscard]] QByteArray digestOf(const EVP_MD* algorithm, const QByteArray& bytes);

} // namespace risalah::signing

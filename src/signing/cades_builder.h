// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/key_source.h"
#include "signing/openssl_handles.h"

#include <QByteArray>

namespace risalah::signing {

/// A CMS signature as the PAdES baseline wants it: detached, one signer, the signed attributes contentType,
/// messageDigest and signingCertificateV2 and no other. CMS_sign() is no help: OpenSSL 3.0 always adds a
/// signing time, which the baseline forbids.
class CadesBuilder {
public:
    /// Signs the digest (SHA-256) of the document. Fails with what the key fails with, KeyMismatch when its
    /// signature does not fit the certificate, or SigningFailed.
    [[nodiscard]] static Result<CadesBuilder> sign(KeySource& key, const QByteArray& digest);

    /// What a timestamp is for.
    [[nodiscard]] QByteArray signatureValue() const;
    /// Adds the token as an unsigned attribute.
    [[nodiscard]] Result<void> addTimestamp(const QByteArray& token);
    [[nodiscard]] QByteArray der() const;

private:
    explicit CadesBuilder(CmsHandle cms);
    [[nodiscard]] CMS_SignerInfo* signer() const;

    CmsHandle m_cms;
};

} // namespace risalah::signing

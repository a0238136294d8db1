// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "signing/key_source.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::signing {

/// Who signs, as the window shows it before the PIN is used.
struct SignerCertificate {
    QString name; ///< common name; without one, the whole subject
    QString issuer;
    Instant validFrom;
    Instant validUntil;
};

/// May this certificate sign at that moment? Fails with CertificateExpired, CertificateNotYetValid,
/// CertificateUsageRefused, KeyAlgorithmRefused (RSA from 2048 bits, EC P-256 and P-384 only), KeyOnlyForPss
/// or CertificateChainBroken (an issuer that came along did not issue what it should).
[[nodiscard]] Result<SignerCertificate> checkCertificate(const KeySource& key, Instant at);

/// Whoever verifies has to know the issuer: it did not come with the key, and is no root among `anchors`
/// (DER).
[[nodiscard]] bool comesWithoutIssuer(const KeySource& key, const std::vector<QByteArray>& anchors);

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

/// What a key made of some bytes, and the DER AlgorithmIdentifier that tells how.
struct RawSignature {
    QByteArray value;
    QByteArray algorithmIdentifier;
};

/// A private key that never leaves its place (file, token, later a remote service) and its certificates, all
/// in DER.
class KeySource {
public:
    KeySource() = default;
    KeySource(const KeySource&) = delete;
    KeySource& operator=(const KeySource&) = delete;
    virtual ~KeySource() = default;

    [[nodiscard]] virtual const QByteArray& certificate() const = 0;
    /// The issuers that came along, nearest first; empty when none did.
    [[nodiscard]] virtual const std::vector<QByteArray>& chain() const = 0;
    /// Signs the SHA-256 of these bytes: RSA PKCS#1 v1.5 or ECDSA.
    [[nodiscard]] virtual Result<RawSignature> sign(const QByteArray& toBeSigned) = 0;
    /// The key asks for its PIN at each signature, so it signs once: the PIN ends with that signature and
    /// waits for nobody.
    [[nodiscard]] virtual bool signsOnce() const { return false; }
};

} // namespace risalah::signing

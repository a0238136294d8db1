// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/der.h"

#include <QByteArray>

namespace risalah::signing {

/// A request about one certificate, without a nonce: the answer is to be kept, and many responders sign
/// beforehand.
[[nodiscard]] QByteArray ocspRequest(X509* certificate, X509* issuer);

/// Checks status, signature, responder and age. Gives the responder's certificate, empty when the issuer
/// itself answered. Fails with CertificateRevoked, or RevocationUnavailable and the reason as detail.
[[nodiscard]] Result<QByteArray>
checkOcspAnswer(const QByteArray& answer, X509* certificate, X509* issuer, Instant at);

} // namespace risalah::signing

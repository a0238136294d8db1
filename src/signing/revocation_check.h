// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "signing/openssl_handles.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

enum class RevocationState { Good, Revoked, Stale, Unknown };

struct RevocationAnswer {
    RevocationState state = RevocationState::Unknown;
    Instant revokedAt; ///< when Revoked
};

/// What lists (CRL) and answers (OCSP) of the issuer say. Data that ends before `reachingTo` is stale; data
/// its issuer did not sign does not count.
[[nodiscard]] RevocationAnswer revocationOf(X509* certificate,
                                            X509* issuer,
                                            const std::vector<QByteArray>& crls,
                                            const std::vector<QByteArray>& ocsps,
                                            Instant reachingTo);

/// Is there a list of its issuer, or an answer about it? Whether one may believe it is another question.
[[nodiscard]] bool
mentions(X509* certificate, const std::vector<QByteArray>& crls, const std::vector<QByteArray>& ocsps);

} // namespace risalah::signing

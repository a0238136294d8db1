// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "signing/network_access.h"

#include <QByteArray>
#include <QString>

namespace risalah::signing {

/// Asks a time stamping service (RFC 3161) for a token over this SHA-256 and checks the answer: status,
/// imprint, nonce, policy, signature, the certificate's purpose, and a time near `now`. Gives the token's
/// DER. Fails with TsaUnreachable, TsaRefused, TsaAnswerInvalid or TsaClockDiffers. Whether the service is
/// trusted is for the one who verifies.
[[nodiscard]] Result<QByteArray>
fetchTimestamp(NetworkAccess& network, const QString& url, const QByteArray& digest, Instant now);

} // namespace risalah::signing

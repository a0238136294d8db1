// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace risalah::app {

/// What a certificate says of itself: whoever doubts a signature compares it with what the issuer knows.
struct CertificateFacts {
    QString issuer;
    QString serial; ///< upper-case hexadecimal, without separators
    Instant validFrom;
    Instant validUntil;
};

/// Of a certificate in DER; nullopt when it is none.
[[nodiscard]] std::optional<CertificateFacts> certificateFacts(const QByteArray& der);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificate_facts.h"

#include <QDateTime>
#include <QSslCertificate>

namespace risalah::app {

std::optional<CertificateFacts> certificateFacts(const QByteArray& der)
{
    const QSslCertificate certificate(der, QSsl::Der);
    if (der.isEmpty() || certificate.isNull()) {
        return std::nullopt;
    }
    CertificateFacts facts;
    facts.issuer = certificate.issuerDisplayName();
    facts.serial = QString::fromLatin1(certificate.serialNumber()).remove(u':').toUpper();
    facts.validFrom = {certificate.effectiveDate().toMSecsSinceEpoch()};
    facts.validUntil = {certificate.expiryDate().toMSecsSinceEpoch()};
    return facts;
}

} // namespace risalah::app

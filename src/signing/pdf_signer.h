// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "signing/key_source.h"
#include "signing/known_file.h"
#include "signing/network_access.h"
#include "signing/signature_field.h"
#include "signing/signature_level.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace risalah::signing {

struct SignRequest {
    QByteArray pdf;
    QString fieldName; ///< empty: the next empty field; none left: a new invisible one
    bool certify = false; ///< DocMDP: further signatures only, nothing else may change
    QString reason;
    QString location;
    Instant at; ///< claimed time, and the moment the certificate must be valid at
    SignatureLevel level = SignatureLevel::B;
    QString timestampUrl; ///< needed from level T on
    /// Asked when there is no time stamp: true keeps the signature without one, at level B. Without it:
    /// never.
    std::function<bool(const Error&)> goesWithoutTimestamp = {};
    QByteArray appearancePdf; ///< one page that becomes the field's look; empty: the field stays as it looks
    const KnownFile* known = nullptr; ///< the same bytes, when they are looked through anyway
};

/// Appends one signature (and, by level, its long-term data) to the PDF: the result begins with the bytes of
/// `request.pdf`. Fails without a result; the codes are PdfUnreadable … TokenRemoved of base/error.h.
[[nodiscard]] Result<QByteArray> signPdf(KeySource& key, const SignRequest& request, NetworkAccess& network);

struct LongTermRequest {
    QByteArray pdf;
    Instant at;
    QString timestampUrl; ///< empty: no document timestamp, level LT
    std::vector<QByteArray> knownCertificates; ///< DER, issuers that are not in the file
};

/// Appends the validation data of every signature (DSS, VRI), then a document timestamp. Fetches from the
/// addresses in the certificates. Fails with RevocationUnavailable or CertificateRevoked, or as signPdf().
[[nodiscard]] Result<QByteArray> extendToLongTerm(const LongTermRequest& request, NetworkAccess& network);

/// Does its issuer, and whoever issued that, still stand by this certificate? Fetches from the addresses in
/// the certificates; fails with CertificateRevoked, RevocationUnavailable or CertificateChainBroken.
[[nodiscard]] Result<void> checkRevocation(const QByteArray& certificate,
                                           const std::vector<QByteArray>& issuers,
                                           Instant at,
                                           NetworkAccess& network);

/// The signature fields in the order of the form, document timestamps left out.
[[nodiscard]] Result<std::vector<SignatureField>> signatureFields(const QByteArray& pdf);

} // namespace risalah::signing

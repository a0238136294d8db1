// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/verification.h"
#include "signing/known_file.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

struct VerifyRequest {
    QByteArray pdf;
    std::vector<QByteArray> anchors; ///< trusted certificates: DER, or PEM with any number of them
    Instant now;
    QByteArray original = {}; ///< what somebody else was given to sign, to compare with; empty: not compared
    /// What we have just signed and what `pdf` begins with: not gone through once more. The answer holds only
    /// if it is plain.
    const KnownFile* known = nullptr;
};

/// Judges every signature of a PDF. Fails only when the bytes cannot be read as PDF (PdfUnreadable) or an
/// anchor is no certificate (CertificateUnreadable). Reads hostile input: run it in the inspector's process.
[[nodiscard]] Result<Verification> verifyPdf(const VerifyRequest& request);

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/verification.h"

#include <QByteArray>

#include <vector>

namespace risalah::signing {

struct VerifyRequest {
    QByteArray pdf;
    std::vector<QByteArray> anchors; ///< trusted certificates: DER, or PEM with any number of them
    Instant now;
    std::vector<ExpectedSignature> expected; ///< empty when the register knows nothing of this file
    QByteArray original = {}; ///< what somebody else was given to sign, to compare with; empty: not compared
    /// So many bytes are isPlain(), and we have just signed them: not looked through once more.
    qsizetype known = 0;
};

/// Is every object of this file readable, and none a signature? Slow for large files; any thread.
[[nodiscard]] bool isPlain(const QByteArray& pdf);

/// Judges every signature of a PDF. Fails only when the bytes cannot be read as PDF (PdfUnreadable) or an
/// anchor is no certificate (CertificateUnreadable). Reads hostile input: run it in the inspector's process.
[[nodiscard]] Result<Verification> verifyPdf(const VerifyRequest& request);

} // namespace risalah::signing

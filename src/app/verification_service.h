// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/verification.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace risalah::app {

/// Whom an office trusts, and what a file is compared with.
struct VerificationBasis {
    std::vector<QByteArray> anchors; ///< certificates, DER or PEM
    QByteArray original = {}; ///< what was sent to be signed, to compare with; empty: not compared
};

/// Verifies signed PDFs in the inspector's process: whatever a hostile file does, this program goes on.
class VerificationService {
public:
    /// The inspector beside this program.
    VerificationService();
    explicit VerificationService(QString inspector);

    /// Blocks for at most kLongestMs. Fails with PdfUnreadable, PdfEncrypted, AnchorUnreadable,
    /// PdfBeyondLimits (too long, too much memory, or the file brought the inspector down) or
    /// InspectorMissing.
    [[nodiscard]] Result<Verification>
    verify(const QByteArray& pdf, const VerificationBasis& basis, Instant now) const;

    /// May these bytes be an anchor: certificates in PEM or DER?
    [[nodiscard]] static bool areCertificates(const QByteArray& file);

    void setLongestMs(int longestMs) { m_longestMs = longestMs; }
    static constexpr int kLongestMs = 90'000;
    static constexpr qint64 kLargestPdf = 1LL << 30;

private:
    QString m_inspector;
    int m_longestMs = kLongestMs;
};

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf_signer.h"
#include "signing/verifier.h"
#include "support/scripted_network.h"
#include "support/test_pki.h"
#include "verification/pdf_text.h"

#include <memory>

namespace risalah::test {

/// The sample signed in every way a test asks for, by signers of one certification authority.
class SignedSamples {
public:
    explicit SignedSamples(const QString& now = QStringLiteral("2026-03-02T02:00:00.000Z"));

    [[nodiscard]] TestPki& pki() { return m_pki; }
    [[nodiscard]] ScriptedNetwork& network() { return m_network; }
    [[nodiscard]] Instant now() const { return m_pki.now(); }
    [[nodiscard]] QByteArray rootPem() const;

    /// Signs the next empty field, or the one named. Ends the test program when that fails.
    [[nodiscard]] QByteArray signedBy(const Identity& identity,
                                      const QByteArray& pdf,
                                      signing::SignatureLevel level,
                                      const QString& field = {},
                                      const signing::KnownFile* known = nullptr);
    /// At the lowest level, what comes of it.
    [[nodiscard]] Result<QByteArray> trySigning(const Identity& identity, const QByteArray& pdf);
    [[nodiscard]] QByteArray extended(const QByteArray& pdf, bool withTimestamp);
    [[nodiscard]] Identity rsaSigner() const { return m_rsa; }
    [[nodiscard]] Identity ecSigner() const { return m_ec; }
    /// Ketua (RSA) and Notulis (EC), both timestamped, with validation data: TOTAL-PASSED.
    [[nodiscard]] QByteArray twice();

    [[nodiscard]] Verification verified(const QByteArray& pdf, bool withRoot = true) const;
    [[nodiscard]] Verification verifiedAt(const QByteArray& pdf, Instant now) const;

private:
    TestPki m_pki;
    ScriptedNetwork m_network;
    Identity m_rsa;
    Identity m_ec;
    QByteArray m_twice;
};

/// All reasons in one list, for asking whether one is among them.
[[nodiscard]] std::vector<Reason> allReasons(const Verification& verification);
/// For a failing test's message.
[[nodiscard]] QByteArray told(const Verification& verification);

} // namespace risalah::test

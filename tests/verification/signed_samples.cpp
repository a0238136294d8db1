// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signed_samples.h"

#include "signing/pkcs12_key.h"
#include "wording/verification_name.h"

namespace risalah::test {

namespace {

constexpr const char* kPassphrase = "rahasia";

std::unique_ptr<signing::KeySource> keyOf(const Identity& identity)
{
    auto key = signing::openPkcs12(TestPki::pkcs12(identity, kPassphrase), Secret(QByteArray(kPassphrase)));
    if (!key) {
        qFatal("%s", qPrintable(logLine(key.error())));
    }
    return *std::move(key);
}

QByteArray taken(Result<QByteArray> result)
{
    if (!result) {
        qFatal("%s", qPrintable(logLine(result.error())));
    }
    return *std::move(result);
}

} // namespace

SignedSamples::SignedSamples(const QString& now)
    : m_pki(*Instant::fromIso(now))
    , m_network(m_pki)
    , m_rsa(m_pki.signer(QStringLiteral("Sri Wahyuni"), KeyKind::Rsa2048))
    , m_ec(m_pki.signer(QStringLiteral("Budi Santoso"), KeyKind::EcP256))
{
}

QByteArray SignedSamples::rootPem() const
{
    return TestPki::certificatePem(m_pki.root().certificate);
}

QByteArray SignedSamples::signedBy(const Identity& identity,
                                   const QByteArray& pdf,
                                   signing::SignatureLevel level,
                                   const QString& field,
                                   const signing::KnownFile* known)
{
    signing::SignRequest request;
    request.pdf = pdf;
    request.fieldName = field;
    request.reason = QStringLiteral("Mengesahkan notula");
    request.at = now();
    request.level = level;
    request.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    request.known = known;
    const auto key = keyOf(identity);
    return taken(signing::signPdf(*key, request, m_network));
}

Result<QByteArray> SignedSamples::trySigning(const Identity& identity, const QByteArray& pdf)
{
    signing::SignRequest request;
    request.pdf = pdf;
    request.at = now();
    const auto key = keyOf(identity);
    return signing::signPdf(*key, request, m_network);
}

QByteArray SignedSamples::extended(const QByteArray& pdf, bool withTimestamp)
{
    signing::LongTermRequest request;
    request.pdf = pdf;
    request.at = now();
    request.knownCertificates = {m_pki.intermediate().certificate, m_pki.root().certificate};
    if (withTimestamp) {
        request.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    }
    return taken(signing::extendToLongTerm(request, m_network));
}

QByteArray SignedSamples::twice()
{
    if (m_twice.isEmpty()) {
        const QByteArray once =
            signedBy(m_rsa, pdfOf(sampleObjects()), signing::SignatureLevel::T, QStringLiteral("Ketua"));
        m_twice =
            extended(signedBy(m_ec, once, signing::SignatureLevel::T, QStringLiteral("Notulis")), false);
    }
    return m_twice;
}

Verification SignedSamples::verified(const QByteArray& pdf, bool withRoot) const
{
    signing::VerifyRequest request{pdf, {}, now()};
    if (withRoot) {
        request.anchors = {rootPem()};
    }
    auto result = signing::verifyPdf(request);
    if (!result) {
        qFatal("%s", qPrintable(logLine(result.error())));
    }
    return *std::move(result);
}

Verification SignedSamples::verifiedAt(const QByteArray& pdf, Instant now) const
{
    auto result = signing::verifyPdf({pdf, {rootPem()}, now});
    if (!result) {
        qFatal("%s", qPrintable(logLine(result.error())));
    }
    return *std::move(result);
}

std::vector<Reason> allReasons(const Verification& verification)
{
    std::vector<Reason> reasons = verification.documentReasons;
    for (const SignatureReport& report : verification.signatures) {
        reasons.insert(reasons.end(), report.reasons.begin(), report.reasons.end());
        for (const RevisionChange& revision : report.laterRevisions) {
            reasons.insert(reasons.end(), revision.changes.begin(), revision.changes.end());
        }
    }
    return reasons;
}

QByteArray told(const Verification& verification)
{
    QString text = wording::verdictName(verification.verdict);
    for (const SignatureReport& report : verification.signatures) {
        text +=
            QStringLiteral(" [%1 %2 %3 %4 %5]")
                .arg(report.field, wording::levelName(report.level), wording::integrityName(report.integrity),
                     wording::identityName(report.identity), wording::timeName(report.time.kind));
    }
    for (const Reason& reason : allReasons(verification)) {
        text += QStringLiteral(" %1(%2)").arg(wording::reasonName(reason.code), reason.subject);
    }
    return text.toUtf8();
}

} // namespace risalah::test

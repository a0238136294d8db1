// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signature_judge.h"

#include "signing/begun_report.h"
#include "signing/claimed_time.h"
#include "signing/der.h"

#include <algorithm>

namespace risalah::signing {

namespace {

/// Clocks differ a little.
constexpr std::int64_t kClockToleranceMs = 5LL * 60 * 1000;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

CertificateFacts factsOf(X509* certificate)
{
    return {nameOf(X509_get_issuer_name(certificate)),
            QString::fromLatin1(bytesOf(X509_get0_serialNumber(certificate)).toHex().toUpper()),
            instantOf(X509_get0_notBefore(certificate)).value_or(Instant{}),
            instantOf(X509_get0_notAfter(certificate)).value_or(Instant{})};
}

/// Of those there are as many as versions; others could claim the whole file over and over, and are broken.
bool endsItsVersion(const pdf::FoundSignature& signature)
{
    return std::none_of(signature.notes.begin(), signature.notes.end(), [](const pdf::Note& note) {
        return note.code == ReasonCode::GapNotExact || note.code == ReasonCode::RangeNotAtRevisionEnd;
    });
}

bool hasFatal(const std::vector<Reason>& reasons)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [](const Reason& reason) { return weightOf(reason.code) == Weight::Fatal; });
}

/// Bytes behind the end leave those that were signed as they are.
bool harmsSigned(const Reason& reason)
{
    return weightOf(reason.code) == Weight::Fatal && reason.code != ReasonCode::BytesAfterEnd;
}

bool hasCode(const std::vector<Reason>& reasons, ReasonCode code)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [code](const Reason& reason) { return reason.code == code; });
}

void append(std::vector<Reason>& reasons, const std::vector<Reason>& others)
{
    reasons.insert(reasons.end(), others.begin(), others.end());
}

/// The words for a timestamp's maker who cannot be trusted.
ReasonCode authorityCode(SignerIdentity identity)
{
    switch (identity) {
    case SignerIdentity::Expired:
    case SignerIdentity::NotYetValid:
        return ReasonCode::TimestampAuthorityExpired;
    case SignerIdentity::Revoked:
        return ReasonCode::TimestampAuthorityRevoked;
    case SignerIdentity::RevocationUnknown:
        return ReasonCode::TimestampRevocationUnknown;
    case SignerIdentity::BadUsage:
        return ReasonCode::TimestampAuthorityUnfit;
    case SignerIdentity::UnknownIssuer:
    case SignerIdentity::Unverifiable:
    case SignerIdentity::Trusted:
        return ReasonCode::TimestampAuthorityUnknown;
    }
    return ReasonCode::TimestampAuthorityUnknown;
}

} // namespace

struct SignatureJudge::Case {
    const pdf::FoundSignature& found;
    SignatureReport report{};
    CmsFacts cms{};
    std::optional<TimestampFacts> timestamp{};
    bool hasPadesShape = false;
};

SignatureJudge::SignatureJudge(SignedDigests digests, const TrustMaterial& material, Instant now)
    : m_digests(std::move(digests)), m_material(material), m_now(now), m_knownBy(now)
{
}

DigestOfContent SignatureJudge::contentOf(const pdf::FoundSignature& signature)
{
    return [this, &signature](const EVP_MD* algorithm) { return m_digests.of(signature, algorithm); };
}

SignatureReport SignatureJudge::judge(const pdf::FoundSignature& signature)
{
    Case one{signature, begunReport(signature)};
    if (signature.end == 0) {
        return one.report;
    }
    if (endsItsVersion(signature)) {
        one.report.signedDigest = m_digests.of(signature, EVP_sha256());
    }
    if (signature.contents.empty()) {
        return one.report;
    }
    if (signature.isDocumentTimestamp()) {
        checkDocumentTimestamp(one);
    } else {
        checkSignature(one);
    }
    judgeIntegrity(one);
    if (one.cms.signer) {
        one.report.signer = nameOf(X509_get_subject_name(one.cms.signer.get()));
        one.report.certificate = factsOf(one.cms.signer.get());
        judgeTime(one);
        judgeIdentity(one);
        judgeLevel(one);
    }
    return one.report;
}

void SignatureJudge::checkSignature(Case& one)
{
    const auto& found = one.found;
    one.hasPadesShape = found.subFilter == "ETSI.CAdES.detached";
    if (!one.hasPadesShape && found.subFilter != "adbe.pkcs7.detached") {
        one.report.reasons.push_back({ReasonCode::SubFilterUnknown, text(found.subFilter)});
        return;
    }
    one.cms = checkCms(QByteArray::fromStdString(found.contents),
                       one.hasPadesShape ? CmsKind::Pades : CmsKind::Plain, contentOf(found),
                       m_material.certificates);
    append(one.report.reasons, one.cms.reasons);
    if (!one.cms.timestampToken.isEmpty()) {
        const QByteArray& value = one.cms.signatureValue;
        one.timestamp = checkTimestamp(
            one.cms.timestampToken, [&value](const EVP_MD* algorithm) { return digestOf(algorithm, value); },
            m_material.certificates);
        append(one.report.reasons, one.timestamp->reasons);
    }
}

void SignatureJudge::checkDocumentTimestamp(Case& one)
{
    one.timestamp = checkTimestamp(QByteArray::fromStdString(one.found.contents), contentOf(one.found),
                                   m_material.certificates);
    append(one.report.reasons, one.timestamp->reasons);
    one.cms.certificates = one.timestamp->cms.certificates;
    one.cms.signer = std::move(one.timestamp->cms.signer);
    if (one.cms.signer) {
        X509_up_ref(one.cms.signer.get());
        one.timestamp->cms.signer.reset(one.cms.signer.get());
    }
}

void SignatureJudge::judgeIntegrity(Case& one) const
{
    const auto& revisions = one.report.laterRevisions;
    const auto anyLater = [&revisions](const auto& isSo) {
        return std::any_of(revisions.begin(), revisions.end(),
                           [&isSo](const RevisionChange& revision) { return isSo(revision.changes); });
    };
    const auto saysUpdated = [](const std::vector<Reason>& reasons) {
        return hasCode(reasons, ReasonCode::MetadataUpdated);
    };
    if (std::any_of(one.report.reasons.begin(), one.report.reasons.end(), harmsSigned)) {
        one.report.integrity = Integrity::Broken;
    } else if (anyLater(hasFatal) || hasCode(one.report.reasons, ReasonCode::BytesAfterEnd)) {
        one.report.integrity = Integrity::Modified;
    } else if (anyLater(saysUpdated)) {
        one.report.integrity = Integrity::IntactMetadataUpdated;
    } else {
        one.report.integrity = Integrity::Intact;
    }
}

TrustMaterial SignatureJudge::materialWith(const std::vector<QByteArray>& certificates) const
{
    TrustMaterial material = m_material;
    material.certificates.insert(material.certificates.begin(), certificates.begin(), certificates.end());
    return material;
}

/// Why the timestamp's maker is not to be trusted; empty when it is.
std::vector<Reason> SignatureJudge::judgeAuthority(const TimestampFacts& timestamp,
                                                   const std::vector<QByteArray>& certificates) const
{
    if (timestamp.at->msSinceEpoch > m_knownBy.msSinceEpoch + kClockToleranceMs) {
        return {{ReasonCode::TimestampInFuture, {}}};
    }
    const TrustMaterial material = materialWith(certificates);
    X509* authority = timestamp.cms.signer.get();
    // The certificate has to be valid when somebody else took over, or now; its lists reach to the stamp.
    const auto judgement =
        judgeChain(authority, CertificateUse::Timestamp, material, {m_knownBy, *timestamp.at});
    if (judgement.isTrusted()) {
        return {};
    }
    return {{authorityCode(judgement.identity), nameOf(X509_get_subject_name(authority))}};
}

void SignatureJudge::judgeTime(Case& one)
{
    auto claimed = instantOfPdfDate(text(one.found.claimedTime));
    if (!claimed) {
        claimed = one.cms.claimedTime;
    }
    const bool isStamp = one.found.isDocumentTimestamp();
    if (!claimed && isStamp && one.timestamp && one.timestamp->isSound()) {
        claimed = one.timestamp->at;
    }
    SigningTime& time = one.report.time;
    if (m_hasProof) {
        time = {TimeKind::Timestamped, m_knownBy};
    } else if (claimed) {
        time = {TimeKind::Claimed, *claimed};
    }
    const bool isSound = one.timestamp && one.timestamp->isSound() && one.timestamp->cms.signer;
    if (isSound) {
        std::vector<QByteArray> certificates = one.cms.certificates;
        const auto& own = one.timestamp->cms.certificates;
        certificates.insert(certificates.end(), own.begin(), own.end());
        const auto doubts = judgeAuthority(*one.timestamp, certificates);
        append(one.report.reasons, doubts);
        if (doubts.empty()) {
            time = {TimeKind::Timestamped, *one.timestamp->at};
        }
    }
    const bool isLater = time.at.msSinceEpoch > m_now.msSinceEpoch + kClockToleranceMs;
    if (time.kind == TimeKind::Claimed && isLater && !isStamp) { // of a stamp its authority's judgement tells
        one.report.reasons.push_back({ReasonCode::ClaimedTimeInFuture, {}});
    } else if (time.kind == TimeKind::None) {
        one.report.reasons.push_back({ReasonCode::ClaimedTimeMissing, {}});
    }
    const bool vouches = isStamp && one.report.integrity != Integrity::Broken;
    m_hasDocumentTimestamp = m_hasDocumentTimestamp || vouches;
    if (vouches && time.kind == TimeKind::Timestamped) {
        m_knownBy = time.at;
        m_hasProof = true;
    }
}

/// Nobody vouches for the time: whoever stole the key could write any into the file, and put in the list that
/// was true then. What happened since then counts too, and so does not knowing what happened.
ChainJudgement
SignatureJudge::judgeWithoutProof(X509* signer, const TrustMaterial& material, Instant claimed) const
{
    const auto judged = [](SignerIdentity identity, ReasonCode code, const QString& whom) {
        return ChainJudgement{identity, {{code, whom}}};
    };
    const auto today = judgeChain(signer, CertificateUse::Document, material, {claimed, m_now});
    if (today.identity == SignerIdentity::Revoked) {
        return judged(SignerIdentity::Revoked, ReasonCode::RevokedWithoutProofOfTime,
                      today.reasons.front().subject);
    }
    if (instantOf(X509_get0_notAfter(signer)) < m_now) {
        return judged(SignerIdentity::Expired, ReasonCode::ExpiredWithoutProofOfTime,
                      nameOf(X509_get_subject_name(signer)));
    }
    if (today.identity == SignerIdentity::RevocationUnknown) {
        return judged(SignerIdentity::RevocationUnknown, ReasonCode::StaleWithoutProofOfTime,
                      today.reasons.front().subject);
    }
    return today;
}

void SignatureJudge::judgeIdentity(Case& one) const
{
    SignatureReport& report = one.report;
    if (one.found.isDocumentTimestamp()) {
        // Its maker was judged with its time.
        const bool isTrusted = one.timestamp->isSound() && report.time.kind == TimeKind::Timestamped
            && report.time.at == *one.timestamp->at;
        const bool isUnknown = hasCode(report.reasons, ReasonCode::TimestampAuthorityUnknown);
        report.identity = isTrusted ? SignerIdentity::Trusted
            : isUnknown             ? SignerIdentity::UnknownIssuer
                                    : SignerIdentity::Unverifiable;
        return;
    }
    const bool isProven = report.time.kind == TimeKind::Timestamped;
    const Instant at = report.time.kind == TimeKind::None ? m_now : report.time.at;
    X509* signer = one.cms.signer.get();
    const TrustMaterial material = materialWith(one.cms.certificates);
    auto judgement = judgeChain(signer, CertificateUse::Document, material, {at, at});
    if (!isProven && judgement.isTrusted()) {
        judgement = judgeWithoutProof(signer, material, at);
    }
    report.identity = judgement.identity;
    append(report.reasons, judgement.reasons);
}

void SignatureJudge::judgeLevel(Case& one) const
{
    if (one.found.isDocumentTimestamp()) {
        one.report.level = FoundLevel::DocumentTimestamp;
        return;
    }
    if (!one.hasPadesShape) {
        return;
    }
    const bool hasOwnTimestamp = one.timestamp && one.timestamp->isSound();
    if (!hasOwnTimestamp && !m_hasDocumentTimestamp) {
        one.report.level = FoundLevel::B;
        return;
    }
    const TrustMaterial material = materialWith(one.cms.certificates);
    const bool isComplete = hasRevocationData(one.cms.signer.get(), material)
        && (!hasOwnTimestamp || !one.timestamp->cms.signer
            || hasRevocationData(one.timestamp->cms.signer.get(),
                                 materialWith(one.timestamp->cms.certificates)));
    if (!isComplete) {
        one.report.level = FoundLevel::T;
        return;
    }
    one.report.level = m_hasDocumentTimestamp ? FoundLevel::LTA : FoundLevel::LT;
}

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/chain_check.h"

#include "signing/cms_check.h"
#include "signing/der.h"
#include "signing/revocation_check.h"

#include <openssl/err.h>

#include <algorithm>
#include <ctime>

namespace risalah::signing {

namespace {

constexpr std::size_t kMostCertificates = 512;
constexpr int kStrongEnough = 2; ///< OpenSSL's security level with 112 bits: RSA from 2048, no SHA-1

using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using StoreContext = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

StoreHandle storeOf(const std::vector<QByteArray>& anchors)
{
    StoreHandle store(X509_STORE_new());
    for (const QByteArray& der : anchors) {
        if (const CertificateHandle anchor = certificateFromDer(der)) {
            X509_STORE_add_cert(store.get(), anchor.get());
        }
    }
    return store;
}

CertificateStack stackOf(const std::vector<QByteArray>& certificates)
{
    CertificateStack stack(sk_X509_new_null());
    for (std::size_t i = 0; i < std::min(certificates.size(), kMostCertificates); ++i) {
        if (CertificateHandle certificate = certificateFromDer(certificates[i])) {
            sk_X509_push(stack.get(), certificate.release());
        }
    }
    return stack;
}

QString subjectOf(X509* certificate)
{
    return nameOf(X509_get_subject_name(certificate));
}

ChainJudgement judged(SignerIdentity identity, ReasonCode code, X509* certificate)
{
    return {identity, {{code, subjectOf(certificate)}}};
}

ChainJudgement judgementOf(int error, X509* at)
{
    switch (error) { // OpenSSL's codes: plain numbers, no enumeration of ours
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_UNTRUSTED:
        return judged(SignerIdentity::UnknownIssuer, ReasonCode::UnknownIssuer, at);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return judged(SignerIdentity::Expired, ReasonCode::CertificateExpired, at);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return judged(SignerIdentity::NotYetValid, ReasonCode::CertificateNotYetValid, at);
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return judged(SignerIdentity::Unverifiable, ReasonCode::WeakAlgorithm, at);
    default:
        return judged(SignerIdentity::Unverifiable, ReasonCode::CertificateUnfit, at);
    }
}

/// The validity of the certificate itself, whoever issued it.
std::optional<ChainJudgement> judgeOwnTime(X509* certificate, Instant at)
{
    const auto from = instantOf(X509_get0_notBefore(certificate));
    const auto until = instantOf(X509_get0_notAfter(certificate));
    if (!from || !until) {
        return judged(SignerIdentity::Unverifiable, ReasonCode::CertificateUnfit, certificate);
    }
    if (at < *from) {
        return judged(SignerIdentity::NotYetValid, ReasonCode::CertificateNotYetValid, certificate);
    }
    if (at.msSinceEpoch >= until->msSinceEpoch + 1000) {
        return judged(SignerIdentity::Expired, ReasonCode::CertificateExpired, certificate);
    }
    return std::nullopt;
}

/// The first certificate of the chain the revocation data does not clear decides.
ChainJudgement judgeRevocation(const STACK_OF(X509) * chain, const TrustMaterial& material, Instant at)
{
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        X509* certificate = sk_X509_value(chain, i);
        const auto answer =
            revocationOf(certificate, sk_X509_value(chain, i + 1), material.crls, material.ocsps, at);
        switch (answer.state) {
        case RevocationState::Good:
            break;
        case RevocationState::Revoked:
            if (answer.revokedAt <= at) {
                return judged(SignerIdentity::Revoked, ReasonCode::CertificateRevoked, certificate);
            }
            break; // later than asked: it was good then
        case RevocationState::Stale:
            return judged(SignerIdentity::RevocationUnknown, ReasonCode::RevocationStale, certificate);
        case RevocationState::Unknown:
            return judged(SignerIdentity::RevocationUnknown, ReasonCode::RevocationUnknown, certificate);
        }
    }
    return {SignerIdentity::Trusted, {}};
}

ChainJudgement judgeIssuers(X509* certificate, const TrustMaterial& material, const JudgedAt& at)
{
    const StoreHandle store = storeOf(material.anchors);
    const CertificateStack others = stackOf(material.certificates);
    const StoreContext context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), certificate, others.get());
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(at.validAt.msSinceEpoch / 1000));
    // An office may trust an issuing authority without its root.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(parameters, kStrongEnough);
    if (X509_verify_cert(context.get()) != 1) {
        X509* failing = X509_STORE_CTX_get_current_cert(context.get());
        return judgementOf(X509_STORE_CTX_get_error(context.get()),
                           failing == nullptr ? certificate : failing);
    }
    return judgeRevocation(X509_STORE_CTX_get0_chain(context.get()), material, at.revocationAt);
}

} // namespace

bool maySignDocuments(X509* certificate)
{
    constexpr std::uint32_t kSigns = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    constexpr std::uint32_t kOtherPurposes =
        XKU_SSL_SERVER | XKU_TIMESTAMP | XKU_OCSP_SIGN | XKU_CODE_SIGN | XKU_DVCS | XKU_SGC;
    const std::uint32_t usage = X509_get_key_usage(certificate);
    const std::uint32_t purposes = X509_get_extended_key_usage(certificate);
    const bool hasPurposes = purposes != UINT32_MAX && purposes != 0;
    // Purposes OpenSSL has no bit for (document signing) leave it 0.
    return (usage & kSigns) != 0 && (!hasPurposes || (purposes & ~kOtherPurposes) != 0);
}

ChainJudgement
judgeChain(X509* certificate, CertificateUse use, const TrustMaterial& material, const JudgedAt& at)
{
    if (use == CertificateUse::Document && !maySignDocuments(certificate)) {
        return judged(SignerIdentity::BadUsage, ReasonCode::KeyUsageUnfit, certificate);
    }
    if (const auto ownTime = judgeOwnTime(certificate, at.validAt)) {
        return *ownTime;
    }
    const auto judgement = judgeIssuers(certificate, material, at);
    ERR_clear_error();
    return judgement;
}

bool hasRevocationData(X509* certificate, const TrustMaterial& material)
{
    std::vector<QByteArray> known = material.certificates;
    known.insert(known.end(), material.anchors.begin(), material.anchors.end());
    known.resize(std::min(known.size(), kMostCertificates));
    const QByteArray own = derOf<i2d_X509>(certificate);
    std::vector<QByteArray> chain = chainOf(own, known);
    chain.insert(chain.begin(), own);
    const bool hasAll = std::all_of(chain.begin(), chain.end(), [&](const QByteArray& der) {
        const auto link = certificateFromDer(der);
        return isSelfSigned(link.get()) || mentions(link.get(), material.crls, material.ocsps);
    });
    ERR_clear_error();
    return hasAll && !isSelfSigned(certificate);
}

} // namespace risalah::signing

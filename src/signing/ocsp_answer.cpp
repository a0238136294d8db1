// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/ocsp_answer.h"

namespace risalah::signing {

namespace {

using OcspRequestHandle = Handle<OCSP_REQUEST, OCSP_REQUEST_free>;
using BasicHandle = Handle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using CertIdHandle = Handle<OCSP_CERTID, OCSP_CERTID_free>;

constexpr std::int64_t kClockSlackMs = 10LL * 60 * 1000;

tl::unexpected<Error> unusable(X509* certificate, const char* why)
{
    return fail(ErrorCode::RevocationUnavailable, nameOf(X509_get_subject_name(certificate)), {},
                QLatin1String(why) + QStringLiteral(" ") + opensslComplaint());
}

/// The issuer itself, or someone it issued a certificate for answering (RFC 6960, 4.2.2.2).
bool mayAnswer(X509* responder, X509* issuer)
{
    if (X509_cmp(responder, issuer) == 0) {
        return true;
    }
    return isIssuedBy(responder, issuer) && (X509_get_extension_flags(responder) & EXFLAG_XKUSAGE) != 0
        && (X509_get_extended_key_usage(responder) & XKU_OCSP_SIGN) != 0;
}

X509* responderOf(OCSP_BASICRESP* basic, X509* issuer)
{
    const CertificateStack own(sk_X509_new_null());
    X509_up_ref(issuer);
    sk_X509_push(own.get(), issuer);
    X509* responder = nullptr;
    if (OCSP_basic_verify(basic, own.get(), nullptr, OCSP_NOVERIFY) != 1
        || OCSP_resp_get0_signer(basic, &responder, own.get()) != 1) {
        return nullptr;
    }
    return responder;
}

bool isCurrent(const ASN1_GENERALIZEDTIME* from, const ASN1_GENERALIZEDTIME* until, Instant at)
{
    const auto first = instantOf(from);
    const auto last = instantOf(until);
    return first && first->msSinceEpoch <= at.msSinceEpoch + kClockSlackMs
        && (until == nullptr || (last && last->msSinceEpoch + kClockSlackMs >= at.msSinceEpoch));
}

} // namespace

QByteArray ocspRequest(X509* certificate, X509* issuer)
{
    const OcspRequestHandle request(OCSP_REQUEST_new());
    // Responders know certificates by SHA-1; nothing is signed with it.
    OCSP_request_add0_id(request.get(), OCSP_cert_to_id(EVP_sha1(), certificate, issuer));
    return derOf<i2d_OCSP_REQUEST>(request.get());
}

Result<QByteArray> checkOcspAnswer(const QByteArray& answer, X509* certificate, X509* issuer, Instant at)
{
    const auto response = fromDer<d2i_OCSP_RESPONSE, OCSP_RESPONSE_free>(answer);
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return unusable(certificate, "no OCSP answer");
    }
    const BasicHandle basic(OCSP_response_get1_basic(response.get()));
    X509* responder = basic ? responderOf(basic.get(), issuer) : nullptr;
    if (responder == nullptr || !mayAnswer(responder, issuer)) {
        return unusable(certificate, "the responder may not answer");
    }
    const CertIdHandle id(OCSP_cert_to_id(EVP_sha1(), certificate, issuer));
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    ASN1_GENERALIZEDTIME* from = nullptr;
    ASN1_GENERALIZEDTIME* until = nullptr;
    if (OCSP_resp_find_status(basic.get(), id.get(), &status, nullptr, nullptr, &from, &until) != 1
        || !isCurrent(from, until, at)) {
        return unusable(certificate, "the answer is old or about another certificate");
    }
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        return fail(ErrorCode::CertificateRevoked, nameOf(X509_get_subject_name(certificate)));
    }
    if (status != V_OCSP_CERTSTATUS_GOOD) {
        return unusable(certificate, "the responder does not know the certificate");
    }
    return X509_cmp(responder, issuer) == 0 ? QByteArray() : derOf<i2d_X509>(responder);
}

} // namespace risalah::signing

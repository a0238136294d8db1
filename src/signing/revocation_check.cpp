// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/revocation_check.h"

#include "signing/der.h"

#include <algorithm>

namespace risalah::signing {

namespace {

using BasicAnswer = Handle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using CertificateId = Handle<OCSP_CERTID, OCSP_CERTID_free>;
using DistributionPoint = Handle<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free>;
using DistributionPoints = Handle<STACK_OF(DIST_POINT), CRL_DIST_POINTS_free>;

/// Revoked outweighs good, good outweighs stale: one sound answer is enough, a revocation always counts.
int rankOf(RevocationState state)
{
    switch (state) {
    case RevocationState::Unknown:
        return 0;
    case RevocationState::Stale:
        return 1;
    case RevocationState::Good:
        return 2;
    case RevocationState::Revoked:
        return 3;
    }
    return 0;
}

void take(RevocationAnswer& answer, const RevocationAnswer& other)
{
    if (rankOf(other.state) > rankOf(answer.state)) {
        answer = other;
    }
}

/// Data from after the moment, or not yet over at it.
bool reachesTo(const ASN1_TIME* thisUpdate, const ASN1_TIME* nextUpdate, Instant moment)
{
    const auto from = instantOf(thisUpdate);
    const auto until = instantOf(nextUpdate);
    return (from && *from >= moment) || (until && *until >= moment);
}

bool hasName(const STACK_OF(GENERAL_NAME) * names, GENERAL_NAME* wanted)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(names, i), wanted) == 0) {
            return true;
        }
    }
    return false;
}

bool sharesName(const DIST_POINT_NAME* a, const DIST_POINT_NAME* b)
{
    if (a == nullptr || b == nullptr || a->type != 0 || b->type != 0) {
        return false;
    }
    for (int i = 0; i < sk_GENERAL_NAME_num(a->name.fullname); ++i) {
        if (hasName(b->name.fullname, sk_GENERAL_NAME_value(a->name.fullname, i))) {
            return true;
        }
    }
    return false;
}

/// A list that says it is only for some certificates has to be for this one (RFC 5280, 5.2.5).
bool isInScope(X509_CRL* crl, X509* certificate)
{
    if (X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0) {
        return false;
    }
    if (X509_CRL_get_ext_by_NID(crl, NID_issuing_distribution_point, -1) < 0) {
        return true;
    }
    const DistributionPoint scope(static_cast<ISSUING_DIST_POINT*>(
        X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, nullptr, nullptr)));
    if (!scope || scope->indirectCRL > 0 || scope->onlyattr > 0 || scope->onlysomereasons != nullptr) {
        return false;
    }
    const bool isAuthority = X509_check_ca(certificate) > 0;
    if ((scope->onlyuser > 0 && isAuthority) || (scope->onlyCA > 0 && !isAuthority)) {
        return false;
    }
    if (scope->distpoint == nullptr) {
        return true;
    }
    const DistributionPoints points(static_cast<STACK_OF(DIST_POINT)*>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        if (sharesName(sk_DIST_POINT_value(points.get(), i)->distpoint, scope->distpoint)) {
            return true;
        }
    }
    return false;
}

bool isFrom(X509_CRL* crl, X509* issuer)
{
    return X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(issuer)) == 0
        && (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0
        && X509_CRL_verify(crl, X509_get0_pubkey(issuer)) == 1;
}

RevocationAnswer answerOf(X509_CRL* crl, X509* certificate, X509* issuer, Instant reachingTo)
{
    if (!isFrom(crl, issuer) || !isInScope(crl, certificate)) {
        return {};
    }
    X509_REVOKED* entry = nullptr;
    if (X509_CRL_get0_by_cert(crl, &entry, certificate) == 1) {
        const auto revokedAt = instantOf(X509_REVOKED_get0_revocationDate(entry));
        return {RevocationState::Revoked, revokedAt.value_or(Instant{})};
    }
    const bool isCurrent =
        reachesTo(X509_CRL_get0_lastUpdate(crl), X509_CRL_get0_nextUpdate(crl), reachingTo);
    return {isCurrent ? RevocationState::Good : RevocationState::Stale, {}};
}

/// Signed by the issuer, or by a responder the issuer made for it.
bool isFrom(OCSP_BASICRESP* answer, X509* issuer)
{
    const Handle<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    // The responder's own time is not asked: an archived answer outlives its certificate.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    const CertificateStack helpers(sk_X509_new_null());
    X509_up_ref(issuer);
    sk_X509_push(helpers.get(), issuer);
    return OCSP_basic_verify(answer, helpers.get(), store.get(), 0) == 1;
}

bool isAbout(OCSP_SINGLERESP* single, X509* certificate, X509* issuer)
{
    // OpenSSL's getter takes a pointer it may change, but does not.
    auto* id = const_cast<OCSP_CERTID*>(OCSP_SINGLERESP_get0_id(single));
    ASN1_OBJECT* algorithm = nullptr;
    OCSP_id_get0_info(nullptr, &algorithm, nullptr, nullptr, id);
    const EVP_MD* digest = EVP_get_digestbyobj(algorithm);
    if (digest == nullptr) {
        return false;
    }
    const CertificateId wanted(OCSP_cert_to_id(digest, certificate, issuer));
    return wanted && OCSP_id_cmp(wanted.get(), id) == 0;
}

RevocationAnswer answerOf(OCSP_SINGLERESP* single, Instant reachingTo)
{
    int reason = 0;
    ASN1_GENERALIZEDTIME* revokedAt = nullptr;
    ASN1_GENERALIZEDTIME* from = nullptr;
    ASN1_GENERALIZEDTIME* until = nullptr;
    const int status = OCSP_single_get0_status(single, &reason, &revokedAt, &from, &until);
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        return {RevocationState::Revoked, instantOf(revokedAt).value_or(Instant{})};
    }
    if (status != V_OCSP_CERTSTATUS_GOOD) {
        return {};
    }
    return {reachesTo(from, until, reachingTo) ? RevocationState::Good : RevocationState::Stale, {}};
}

RevocationAnswer answerOf(const QByteArray& response, X509* certificate, X509* issuer, Instant reachingTo)
{
    const auto whole = fromDer<d2i_OCSP_RESPONSE, OCSP_RESPONSE_free>(response);
    if (!whole || OCSP_response_status(whole.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return {};
    }
    const BasicAnswer basic(OCSP_response_get1_basic(whole.get()));
    RevocationAnswer answer;
    for (int i = 0; basic && i < OCSP_resp_count(basic.get()); ++i) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(basic.get(), i);
        if (isAbout(single, certificate, issuer) && isFrom(basic.get(), issuer)) {
            take(answer, answerOf(single, reachingTo));
        }
    }
    return answer;
}

bool isListFor(const QByteArray& der, X509* certificate)
{
    const auto crl = fromDer<d2i_X509_CRL, X509_CRL_free>(der);
    return crl && X509_NAME_cmp(X509_CRL_get_issuer(crl.get()), X509_get_issuer_name(certificate)) == 0;
}

bool isAnswerFor(const QByteArray& der, X509* certificate)
{
    const auto whole = fromDer<d2i_OCSP_RESPONSE, OCSP_RESPONSE_free>(der);
    const BasicAnswer basic(whole ? OCSP_response_get1_basic(whole.get()) : nullptr);
    for (int i = 0; basic && i < OCSP_resp_count(basic.get()); ++i) {
        auto* id = const_cast<OCSP_CERTID*>(OCSP_SINGLERESP_get0_id(OCSP_resp_get0(basic.get(), i)));
        ASN1_INTEGER* serial = nullptr;
        OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial, id);
        if (ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(certificate)) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

bool mentions(X509* certificate, const std::vector<QByteArray>& crls, const std::vector<QByteArray>& ocsps)
{
    const auto isList = [&](const QByteArray& der) { return isListFor(der, certificate); };
    const auto isAnswer = [&](const QByteArray& der) { return isAnswerFor(der, certificate); };
    return std::any_of(crls.begin(), crls.end(), isList) || std::any_of(ocsps.begin(), ocsps.end(), isAnswer);
}

RevocationAnswer revocationOf(X509* certificate,
                              X509* issuer,
                              const std::vector<QByteArray>& crls,
                              const std::vector<QByteArray>& ocsps,
                              Instant reachingTo)
{
    RevocationAnswer answer;
    for (const QByteArray& der : crls) {
        if (const auto crl = fromDer<d2i_X509_CRL, X509_CRL_free>(der)) {
            take(answer, answerOf(crl.get(), certificate, issuer, reachingTo));
        }
    }
    for (const QByteArray& der : ocsps) {
        take(answer, answerOf(der, certificate, issuer, reachingTo));
    }
    return answer;
}

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp_answer.h"

#include <cstdlib>

namespace risalah::signing {

namespace {

constexpr qsizetype kLargestAnswer = 64LL * 1024;
/// A computer's clock may be some minutes off; more, and one of the two claims would be false.
constexpr std::int64_t kMostDifferenceMs = 10LL * 60 * 1000;

tl::unexpected<Error> invalid(const char* why)
{
    const auto complaint = opensslComplaint();
    return fail(ErrorCode::TsaAnswerInvalid, {}, {},
                QLatin1String(why) + (complaint.isEmpty() ? QString() : QStringLiteral(": ") + complaint));
}

bool isGranted(TS_RESP* answer)
{
    const auto status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer)));
    return status == TS_STATUS_GRANTED || status == TS_STATUS_GRANTED_WITH_MODS;
}

bool answersThis(TS_TST_INFO* info, TS_REQ* request)
{
    TS_MSG_IMPRINT* asked = TS_REQ_get_msg_imprint(request);
    TS_MSG_IMPRINT* stamped = TS_TST_INFO_get_msg_imprint(info);
    const auto* nonce = TS_TST_INFO_get_nonce(info);
    return TS_TST_INFO_get_version(info) == 1 && TS_TST_INFO_get_policy_id(info) != nullptr
        && OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(stamped)->algorithm) == NID_sha256
        && ASN1_OCTET_STRING_cmp(TS_MSG_IMPRINT_get_msg(asked), TS_MSG_IMPRINT_get_msg(stamped)) == 0
        && nonce != nullptr && ASN1_INTEGER_cmp(TS_REQ_get_nonce(request), nonce) == 0;
}

/// The signed attribute that names the certificate, so that another one with the same key is noticed.
bool namesCertificate(CMS_SignerInfo* signer, X509* certificate)
{
    const auto attribute = [&](int nid) -> QByteArray {
        const auto* value = static_cast<ASN1_STRING*>(
            CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, V_ASN1_SEQUENCE));
        return value == nullptr ? QByteArray() : bytesOf(value);
    };
    const auto first =
        fromDer<d2i_ESS_SIGNING_CERT, ESS_SIGNING_CERT_free>(attribute(NID_id_smime_aa_signingCertificate));
    const auto second = fromDer<d2i_ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>(
        attribute(NID_id_smime_aa_signingCertificateV2));
    const CertificateStack chain(sk_X509_new_null());
    X509_up_ref(certificate);
    sk_X509_push(chain.get(), certificate);
    // Only one certificate is at hand here; what the attribute says about its issuers is for the verifier.
    return OSSL_ESS_check_signing_certs(first.get(), second.get(), chain.get(), 1) == 1;
}

bool isValidAt(X509* certificate, Instant time)
{
    const auto from = instantOf(X509_get0_notBefore(certificate));
    const auto until = instantOf(X509_get0_notAfter(certificate));
    return from && until && *from <= time && time <= *until;
}

Result<void> checkSignature(CMS_ContentInfo* cms, Instant time)
{
    if (OBJ_obj2nid(CMS_get0_eContentType(cms)) != NID_id_smime_ct_TSTInfo
        || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms)) != 1) {
        return invalid("no time stamp with one signer");
    }
    if (CMS_verify(cms, nullptr, nullptr, nullptr, nullptr, CMS_NO_SIGNER_CERT_VERIFY) != 1) {
        return invalid("the token's signature is wrong");
    }
    X509* certificate = nullptr;
    auto* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    // Critical and for time stamping alone.
    if (certificate == nullptr || X509_check_purpose(certificate, X509_PURPOSE_TIMESTAMP_SIGN, 0) != 1) {
        return invalid("the certificate is not for time stamping");
    }
    if (!isValidAt(certificate, time)) {
        return invalid("the certificate is not valid at the stamped time");
    }
    if (!namesCertificate(signer, certificate)) {
        return invalid("the token does not name its certificate");
    }
    return {};
}

} // namespace

Result<QByteArray> checkedToken(const QByteArray& answer, TS_REQ* request, Instant now)
{
    if (answer.size() > kLargestAnswer) {
        return invalid("too large");
    }
    const auto response = fromDer<d2i_TS_RESP, TS_RESP_free>(answer);
    if (!response) {
        return invalid("no time stamp answer");
    }
    if (!isGranted(response.get())) {
        return fail(ErrorCode::TsaRefused);
    }
    PKCS7* token = TS_RESP_get_token(response.get());
    TS_TST_INFO* info = TS_RESP_get_tst_info(response.get());
    if (token == nullptr || info == nullptr || !answersThis(info, request)) {
        return invalid("imprint, nonce or policy differ");
    }
    const auto time = instantOf(TS_TST_INFO_get_time(info));
    if (!time) {
        return invalid("no time");
    }
    if (std::llabs(time->msSinceEpoch - now.msSinceEpoch) > kMostDifferenceMs) {
        return fail(ErrorCode::TsaClockDiffers, {}, {}, time->toIso());
    }
    auto der = derOf<i2d_PKCS7>(token);
    const auto cms = fromDer<d2i_CMS_ContentInfo, CMS_ContentInfo_free>(der);
    if (!cms) {
        return invalid("the token is no CMS");
    }
    if (const auto checked = checkSignature(cms.get(), *time); !checked) {
        return forwardError(checked);
    }
    return der;
}

} // namespace risalah::signing

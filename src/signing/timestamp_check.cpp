// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp_check.h"

#include "signing/der.h"

#include <openssl/err.h>

namespace risalah::signing {

namespace {

using TimestampInfo = Handle<TS_TST_INFO, TS_TST_INFO_free>;

TimestampInfo infoOf(const QByteArray& content)
{
    return fromDer<d2i_TS_TST_INFO, TS_TST_INFO_free>(content);
}

bool isFor(TS_TST_INFO* info, const DigestOfContent& stamped)
{
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const int nid = OBJ_obj2nid(algorithm);
    return isStrongDigest(nid)
        && bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == stamped(EVP_get_digestbynid(nid));
}

/// Only for time stamping, and critically so (RFC 3161, 2.3).
bool mayStamp(X509* certificate)
{
    return X509_check_purpose(certificate, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
}

/// The signature's own words for what is wrong with its timestamp.
std::vector<Reason> wordsFor(const CmsFacts& cms)
{
    std::vector<Reason> reasons;
    for (const Reason& reason : cms.reasons) {
        if (reason.code == ReasonCode::PaddingNotZero) {
            reasons.push_back(reason);
        } else if (weightOf(reason.code) == Weight::Fatal) {
            reasons.push_back({ReasonCode::TimestampUnusable, reason.subject});
            break;
        }
    }
    return reasons;
}

} // namespace

TimestampFacts checkTimestamp(const QByteArray& padded,
                              const DigestOfContent& stamped,
                              const std::vector<QByteArray>& others)
{
    TimestampFacts facts;
    facts.cms = checkCms(padded, CmsKind::Token, {}, others);
    facts.reasons = wordsFor(facts.cms);
    const TimestampInfo info = infoOf(facts.cms.content);
    ERR_clear_error();
    if (!info) {
        if (facts.reasons.empty()) {
            facts.reasons.push_back({ReasonCode::TimestampUnusable, {}});
        }
        return facts;
    }
    facts.at = instantOf(TS_TST_INFO_get_time(info.get()));
    if (!isFor(info.get(), stamped)) {
        facts.reasons.push_back({ReasonCode::TimestampOfAnotherSignature, {}});
    }
    if (facts.cms.signer && !mayStamp(facts.cms.signer.get())) {
        facts.reasons.push_back(
            {ReasonCode::TimestampAuthorityUnfit, nameOf(X509_get_subject_name(facts.cms.signer.get()))});
    }
    return facts;
}

} // namespace risalah::signing

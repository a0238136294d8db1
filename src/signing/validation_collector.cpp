// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/validation_collector.h"

#include <algorithm>

namespace risalah::signing {

namespace {

constexpr std::size_t kMostCollected = 10;

/// Behind the CMS there may be padding.
CmsHandle cmsAtStart(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    return CmsHandle(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(bytes.size())));
}

std::vector<QByteArray> certificatesIn(CMS_ContentInfo* cms)
{
    std::vector<QByteArray> ders;
    const CertificateStack certificates(CMS_get1_certs(cms));
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()); ++i) {
        ders.push_back(derOf<i2d_X509>(sk_X509_value(certificates.get(), i)));
    }
    return ders;
}

/// A certificate, or a bag of certificates (.p7c).
std::vector<QByteArray> certificatesFrom(const QByteArray& download)
{
    if (certificateFromDer(download)) {
        return {download};
    }
    const auto bag = cmsAtStart(download);
    (void)opensslComplaint();
    return bag ? certificatesIn(bag.get()) : std::vector<QByteArray>{};
}

bool needsNoCheck(const QByteArray& responder)
{
    const auto certificate = certificateFromDer(responder);
    return !certificate || X509_get_ext_by_NID(certificate.get(), NID_id_pkix_OCSP_noCheck, -1) >= 0;
}

QByteArray timestampIn(CMS_SignerInfo* signer)
{
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    auto* attribute = at < 0 ? nullptr : CMS_unsigned_get_attr(signer, at);
    const auto* value = attribute == nullptr
        ? nullptr
        : static_cast<ASN1_STRING*>(X509_ATTRIBUTE_get0_data(attribute, 0, V_ASN1_SEQUENCE, nullptr));
    return value == nullptr ? QByteArray() : bytesOf(value);
}

} // namespace

void ValidationData::add(const ValidationData& other)
{
    certificates.insert(other.certificates.begin(), other.certificates.end());
    crls.insert(other.crls.begin(), other.crls.end());
    ocsps.insert(other.ocsps.begin(), other.ocsps.end());
}

ValidationCollector::ValidationCollector(NetworkAccess& network, Instant at, std::vector<QByteArray> known)
    : m_network(network), m_revocation(network, at), m_known(std::move(known))
{
}

// A timestamp has none of its own, so this calls itself once.
Result<ValidationData> ValidationCollector::collect(const QByteArray& bytes)
{
    const auto cms = cmsAtStart(bytes);
    if (!cms || CMS_get0_SignerInfos(cms.get()) == nullptr) {
        return fail(ErrorCode::PdfUnreadable, {}, {}, opensslComplaint());
    }
    ValidationData all;
    auto* signers = CMS_get0_SignerInfos(cms.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(signers); ++i) {
        const auto data = collectSigner(cms.get(), sk_CMS_SignerInfo_value(signers, i));
        if (!data) {
            return data;
        }
        all.add(*data);
    }
    return all;
}

Result<ValidationData> ValidationCollector::collectSigner(CMS_ContentInfo* cms, CMS_SignerInfo* signer)
{
    const auto carried = certificatesIn(cms);
    m_known.insert(m_known.end(), carried.begin(), carried.end());
    const auto own = std::find_if(carried.begin(), carried.end(), [&](const QByteArray& der) {
        const auto certificate = certificateFromDer(der);
        return certificate && CMS_SignerInfo_cert_cmp(signer, certificate.get()) == 0;
    });
    if (own == carried.end()) {
        return fail(ErrorCode::CertificateMissing);
    }
    auto data = collectChain(*own);
    const auto token = timestampIn(signer);
    if (!data || token.isEmpty() || OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_id_smime_ct_TSTInfo) {
        return data;
    }
    const auto timestamp = collect(token);
    if (!timestamp) {
        return timestamp;
    }
    data->add(*timestamp);
    return data;
}

Result<ValidationData> ValidationCollector::collectChain(const QByteArray& start)
{
    ValidationData data;
    std::vector<QByteArray> waiting{start};
    while (!waiting.empty()) {
        const auto certificate = waiting.back();
        waiting.pop_back();
        if (!data.certificates.insert(certificate).second
            || isSelfSigned(certificateFromDer(certificate).get())) {
            continue;
        }
        const auto issuer = issuerOf(certificate);
        if (!issuer || data.certificates.size() > kMostCollected) {
            return issuer ? Result<ValidationData>(fail(ErrorCode::CertificateChainBroken))
                          : Result<ValidationData>(forwardError(issuer));
        }
        waiting.push_back(*issuer);
        if (needsNoCheck(certificate) && certificate != start) {
            continue; // a responder whose issuer vouches for it
        }
        const auto proof = m_revocation.ask(certificate, *issuer);
        if (!proof) {
            return forwardError(proof);
        }
        data.crls.insert(proof->crl);
        data.ocsps.insert(proof->ocsp);
        if (!proof->responder.isEmpty()) {
            waiting.push_back(proof->responder);
        }
    }
    data.crls.erase(QByteArray());
    data.ocsps.erase(QByteArray());
    return data;
}

Result<QByteArray> ValidationCollector::issuerOf(const QByteArray& der)
{
    auto chain = chainOf(der, m_known);
    if (!chain.empty()) {
        return chain.front();
    }
    const auto certificate = certificateFromDer(der);
    for (const auto& url : issuerAddresses(certificate.get())) {
        const auto download = m_network.get(url);
        const auto found = download ? certificatesFrom(*download) : std::vector<QByteArray>{};
        chain = chainOf(der, found);
        if (!chain.empty()) {
            m_known.push_back(chain.front());
            return chain.front();
        }
    }
    return fail(ErrorCode::CertificateChainBroken, nameOf(X509_get_subject_name(certificate.get())));
}

} // namespace risalah::signing

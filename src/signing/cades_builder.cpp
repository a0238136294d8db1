// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cades_builder.h"

#include "signing/der.h"

#include <algorithm>

namespace risalah::signing {

namespace {

tl::unexpected<Error> opensslFailure()
{
    return fail(ErrorCode::SigningFailed, {}, {}, opensslComplaint());
}

/// The signer's certificate and the intermediates; who checks has the root.
CmsHandle emptyCms(const KeySource& key)
{
    const CertificateStack others(sk_X509_new_null());
    for (const auto& der : key.chain()) {
        auto certificate = certificateFromDer(der);
        if (certificate && !isSelfSigned(certificate.get())) {
            sk_X509_push(others.get(), certificate.release());
        }
    }
    CmsHandle cms(CMS_sign(nullptr, nullptr, others.get(), nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    return cms;
}

/// CMS_CADES makes the signingCertificateV2; the other two attributes would come with CMS_final().
CMS_SignerInfo* addSigner(CMS_ContentInfo* cms, X509* certificate, const QByteArray& digest)
{
    auto* signer = CMS_add1_signer(cms, certificate, X509_get0_pubkey(certificate), EVP_sha256(),
                                   CMS_PARTIAL | CMS_CADES | CMS_NOSMIMECAP);
    const bool isComplete = signer != nullptr
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
            == 1
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       digest.constData(), static_cast<int>(digest.size()))
            == 1;
    return isComplete ? signer : nullptr;
}

/// What is signed: the attributes as a DER SET OF, which sorts its members by their encoding.
QByteArray signedAttributes(const CMS_SignerInfo* signer)
{
    const int count = CMS_signed_get_attr_count(signer);
    std::vector<QByteArray> attributes;
    attributes.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        attributes.push_back(derOf<i2d_X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i)));
    }
    const auto asBytes = [](char c) { return static_cast<unsigned char>(c); };
    std::sort(attributes.begin(), attributes.end(), [&](const QByteArray& a, const QByteArray& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [&](char x, char y) { return asBytes(x) < asBytes(y); });
    });
    QByteArray content;
    for (const auto& attribute : attributes) {
        content += attribute;
    }
    QByteArray set(ASN1_object_size(1, static_cast<int>(content.size()), V_ASN1_SET), Qt::Uninitialized);
    auto* at = reinterpret_cast<unsigned char*>(set.data());
    ASN1_put_object(&at, 1, static_cast<int>(content.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    std::copy(content.begin(), content.end(), at);
    return set;
}

/// A token may hold a key that is not the certificate's; better told now than by the first who checks.
bool fits(X509* certificate, const RawSignature& signature, const QByteArray& data)
{
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(certificate))
        == 1
        && EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char*>(signature.value.constData()),
                            static_cast<std::size_t>(signature.value.size()),
                            reinterpret_cast<const unsigned char*>(data.constData()),
                            static_cast<std::size_t>(data.size()))
        == 1;
}

bool setSignature(CMS_SignerInfo* signer, const RawSignature& signature)
{
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    const auto wanted = fromDer<d2i_X509_ALGOR, X509_ALGOR_free>(signature.algorithmIdentifier);
    return wanted && X509_ALGOR_copy(algorithm, wanted.get()) == 1
        && ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.value.constData(),
                           static_cast<int>(signature.value.size()))
        == 1;
}

} // namespace

CadesBuilder::CadesBuilder(CmsHandle cms) : m_cms(std::move(cms))
{
}

Result<CadesBuilder> CadesBuilder::sign(KeySource& key, const QByteArray& digest)
{
    const auto certificate = certificateFromDer(key.certificate());
    auto cms = certificate ? emptyCms(key) : nullptr;
    auto* signer = cms ? addSigner(cms.get(), certificate.get(), digest) : nullptr;
    if (signer == nullptr) {
        return opensslFailure();
    }
    const auto attributes = signedAttributes(signer);
    const auto signature = key.sign(attributes);
    if (!signature) {
        return forwardError(signature);
    }
    if (!fits(certificate.get(), *signature, attributes)) {
        return fail(ErrorCode::KeyMismatch, nameOf(X509_get_subject_name(certificate.get())), {},
                    opensslComplaint());
    }
    if (!setSignature(signer, *signature)) {
        return opensslFailure();
    }
    return CadesBuilder(std::move(cms));
}

CMS_SignerInfo* CadesBuilder::signer() const
{
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(m_cms.get()), 0);
}

QByteArray CadesBuilder::signatureValue() const
{
    return bytesOf(CMS_SignerInfo_get0_signature(signer()));
}

Result<void> CadesBuilder::addTimestamp(const QByteArray& token)
{
    if (CMS_unsigned_add1_attr_by_NID(signer(), NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                      token.constData(), static_cast<int>(token.size()))
        != 1) {
        return opensslFailure();
    }
    return {};
}

QByteArray CadesBuilder::der() const
{
    return derOf<i2d_CMS_ContentInfo>(m_cms.get());
}

} // namespace risalah::signing

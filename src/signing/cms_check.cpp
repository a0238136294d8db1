// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms_check.h"

#include "signing/der.h"

#include <openssl/err.h>

#include <algorithm>

namespace risalah::signing {

namespace {

using SigningCertificate = Handle<ESS_SIGNING_CERT, ESS_SIGNING_CERT_free>;
using SigningCertificateV2 = Handle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;

struct Checking {
    CmsFacts facts{};
    CmsHandle cms{};
    CMS_SignerInfo* signer = nullptr;

    void say(ReasonCode code, const QString& subject = {}) { facts.reasons.push_back({code, subject}); }
};

CmsHandle readPadded(Checking& checking, const QByteArray& padded)
{
    const auto* start = reinterpret_cast<const unsigned char*>(padded.constData());
    const auto* at = start;
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(padded.size())));
    if (!cms) {
        return cms;
    }
    const auto* end = start + padded.size();
    if (std::any_of(at, end, [](unsigned char byte) { return byte != 0; })) {
        checking.say(ReasonCode::PaddingNotZero);
    }
    if (derOf<i2d_CMS_ContentInfo>(cms.get()) != padded.left(at - start)) {
        checking.say(ReasonCode::CmsNotDer);
    }
    return cms;
}

CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

const ASN1_STRING* signedAttribute(CMS_SignerInfo* signer, int nid, int type)
{
    // -3: exactly one attribute with exactly one value.
    return static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, type));
}

void collectCertificates(Checking& checking)
{
    const CertificateStack stack(CMS_get1_certs(checking.cms.get()));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        checking.facts.certificates.push_back(derOf<i2d_X509>(sk_X509_value(stack.get(), i)));
    }
}

CertificateHandle certificateOfSigner(CMS_SignerInfo* signer, const std::vector<QByteArray>& candidates)
{
    for (const QByteArray& der : candidates) {
        CertificateHandle certificate = certificateFromDer(der);
        if (certificate && CMS_SignerInfo_cert_cmp(signer, certificate.get()) == 0) {
            return certificate;
        }
    }
    return nullptr;
}

void checkContentType(Checking& checking, CmsKind kind)
{
    const int wanted = kind == CmsKind::Token ? NID_id_smime_ct_TSTInfo : NID_pkcs7_data;
    ASN1_OCTET_STRING** content = CMS_get0_content(checking.cms.get());
    const bool isAttached = content != nullptr && *content != nullptr;
    // An object identifier is no ASN1_STRING, but OpenSSL hands both out as bare pointers.
    const auto* attribute = static_cast<const ASN1_OBJECT*>(
        CMS_signed_get0_data_by_OBJ(checking.signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    if (OBJ_obj2nid(CMS_get0_eContentType(checking.cms.get())) != wanted || attribute == nullptr
        || OBJ_obj2nid(attribute) != wanted || isAttached != (kind == CmsKind::Token)) {
        checking.say(ReasonCode::CmsContentUnfit);
    }
    if (isAttached) {
        checking.facts.content = bytesOf(*content);
    }
}

/// The digest the signer chose; null when it is none to believe.
const EVP_MD* checkedDigest(Checking& checking)
{
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    CMS_SignerInfo_get0_algs(checking.signer, nullptr, nullptr, &digest, &signature);
    const ASN1_OBJECT* digestId = nullptr;
    const ASN1_OBJECT* signatureId = nullptr;
    X509_ALGOR_get0(&digestId, nullptr, nullptr, digest);
    X509_ALGOR_get0(&signatureId, nullptr, nullptr, signature);
    int impliedDigest = NID_undef;
    int keyType = NID_undef;
    OBJ_find_sigid_algs(OBJ_obj2nid(signatureId), &impliedDigest, &keyType);
    const int chosen = OBJ_obj2nid(digestId);
    if (!isStrongDigest(chosen) || (impliedDigest != NID_undef && impliedDigest != chosen)) {
        checking.say(ReasonCode::WeakAlgorithm, QString::fromLatin1(OBJ_nid2sn(chosen)));
        return nullptr;
    }
    return EVP_get_digestbynid(chosen);
}

void checkDigest(Checking& checking, const DigestOfContent& digest)
{
    const EVP_MD* algorithm = checkedDigest(checking);
    const ASN1_STRING* signedDigest =
        signedAttribute(checking.signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    if (algorithm == nullptr) {
        return;
    }
    const QByteArray found = digest ? digest(algorithm) : digestOf(algorithm, checking.facts.content);
    if (signedDigest == nullptr || bytesOf(signedDigest) != found) {
        checking.say(ReasonCode::DigestMismatch);
    }
}

void checkSignatureValue(Checking& checking)
{
    X509* certificate = checking.facts.signer.get();
    if (!isStrongKey(X509_get0_pubkey(certificate))) {
        checking.say(ReasonCode::WeakAlgorithm,
                     QString::number(EVP_PKEY_get_bits(X509_get0_pubkey(certificate))));
        return;
    }
    CMS_SignerInfo_set1_signer_cert(checking.signer, certificate);
    // Only signed attributes protect the signer's certificate and the content's type.
    if (CMS_signed_get_attr_count(checking.signer) <= 0 || CMS_SignerInfo_verify(checking.signer) != 1) {
        checking.say(ReasonCode::SignatureValueWrong);
    }
}

template <auto decode, class Handle> Handle attributeAs(CMS_SignerInfo* signer, int nid)
{
    const ASN1_STRING* der = signedAttribute(signer, nid, V_ASN1_SEQUENCE);
    if (der == nullptr) {
        return nullptr;
    }
    const unsigned char* at = ASN1_STRING_get0_data(der);
    return Handle(decode(nullptr, &at, ASN1_STRING_length(der)));
}

/// The certificate is named by its hash among what was signed: another one for the same key does not fit.
void checkSigningCertificate(Checking& checking, CmsKind kind)
{
    const auto old = attributeAs<d2i_ESS_SIGNING_CERT, SigningCertificate>(
        checking.signer, NID_id_smime_aa_signingCertificate);
    const auto present = attributeAs<d2i_ESS_SIGNING_CERT_V2, SigningCertificateV2>(
        checking.signer, NID_id_smime_aa_signingCertificateV2);
    const bool mayBeOld = kind != CmsKind::Pades;
    if (!present && !(mayBeOld && old)) {
        checking.say(kind == CmsKind::Plain ? ReasonCode::PlainCms : ReasonCode::SigningCertificateMissing);
        return;
    }
    const CertificateStack chain(sk_X509_new_null());
    X509_up_ref(checking.facts.signer.get());
    sk_X509_push(chain.get(), checking.facts.signer.get());
    for (const QByteArray& der : checking.facts.certificates) {
        if (CertificateHandle certificate = certificateFromDer(der)) {
            sk_X509_push(chain.get(), certificate.release());
        }
    }
    if (OSSL_ESS_check_signing_certs(old.get(), present.get(), chain.get(), 1) != 1) {
        checking.say(ReasonCode::SigningCertificateWrong);
    }
}

void readClaimedTime(Checking& checking, CmsKind kind)
{
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        const ASN1_STRING* time = signedAttribute(checking.signer, NID_pkcs9_signingTime, type);
        if (time != nullptr) {
            checking.facts.claimedTime = instantOf(time);
        }
    }
    const int at = CMS_signed_get_attr_by_NID(checking.signer, NID_pkcs9_signingTime, -1);
    if (at >= 0 && kind == CmsKind::Pades) {
        checking.say(ReasonCode::SigningTimePresent);
    }
}

void readTimestamp(Checking& checking)
{
    const auto* object = OBJ_nid2obj(NID_id_smime_aa_timeStampToken);
    const int at = CMS_unsigned_get_attr_by_OBJ(checking.signer, object, -1);
    if (at < 0) {
        return;
    }
    X509_ATTRIBUTE* attribute = CMS_unsigned_get_attr(checking.signer, at);
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (value != nullptr && value->type == V_ASN1_SEQUENCE) {
        checking.facts.timestampToken = bytesOf(value->value.sequence);
    }
    if (checking.facts.timestampToken.isEmpty()) {
        checking.say(ReasonCode::TimestampUnusable);
    }
}

void checkSigner(Checking& checking,
                 CmsKind kind,
                 const DigestOfContent& digest,
                 const std::vector<QByteArray>& others)
{
    checkContentType(checking, kind);
    checkDigest(checking, digest);
    checking.facts.signatureValue = bytesOf(CMS_SignerInfo_get0_signature(checking.signer));
    collectCertificates(checking);
    std::vector<QByteArray> candidates = checking.facts.certificates;
    candidates.insert(candidates.end(), others.begin(), others.end());
    checking.facts.signer = certificateOfSigner(checking.signer, candidates);
    if (!checking.facts.signer) {
        checking.say(ReasonCode::SignerCertificateMissing);
        return;
    }
    checkSignatureValue(checking);
    checkSigningCertificate(checking, kind);
    readClaimedTime(checking, kind);
    readTimestamp(checking);
}

} // namespace

bool CmsFacts::isSound() const
{
    return std::none_of(reasons.begin(), reasons.end(),
                        [](const Reason& reason) { return weightOf(reason.code) == Weight::Fatal; });
}

CmsFacts checkCms(const QByteArray& padded,
                  CmsKind kind,
                  const DigestOfContent& digest,
                  const std::vector<QByteArray>& others)
{
    Checking checking;
    checking.cms = readPadded(checking, padded);
    const bool isSigned = checking.cms && OBJ_obj2nid(CMS_get0_type(checking.cms.get())) == NID_pkcs7_signed;
    if (!isSigned) {
        checking.say(ReasonCode::CmsUnreadable);
    } else if (checking.signer = onlySigner(checking.cms.get()); checking.signer == nullptr) {
        checking.say(ReasonCode::CmsNotOneSigner);
    } else {
        checkSigner(checking, kind, digest, others);
    }
    ERR_clear_error();
    return std::move(checking.facts);
}

bool isStrongDigest(int nid)
{
    static constexpr int kStrong[] = {NID_sha256,   NID_sha384,   NID_sha512,
                                      NID_sha3_256, NID_sha3_384, NID_sha3_512};
    return std::find(std::begin(kStrong), std::end(kStrong), nid) != std::end(kStrong);
}

bool isStrongKey(EVP_PKEY* key)
{
    switch (key == nullptr ? EVP_PKEY_NONE : EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return EVP_PKEY_get_bits(key) >= 2048;
    case EVP_PKEY_EC:
        return EVP_PKEY_get_bits(key) >= 256;
    default: // not an enumeration of ours
        return false;
    }
}

QByteArray digestOf(const EVP_MD* algorithm, const QByteArray& bytes)
{
    QByteArray digest(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    EVP_Digest(bytes.constData(), static_cast<std::size_t>(bytes.size()),
               reinterpret_cast<unsigned char*>(digest.data()), nullptr, algorithm, nullptr);
    return digest;
}

} // namespace risalah::signing

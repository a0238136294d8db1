// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cms_view.h"

#include <QRegularExpression>

#include <openssl/cms.h>

#include <memory>

namespace risalah::test {

namespace {

using CmsHandle = std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)>;

CmsHandle parsed(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    return {d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(bytes.size())), CMS_ContentInfo_free};
}

QByteArray derOf(const CmsHandle& cms)
{
    unsigned char* der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &der);
    const QByteArray copy(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return copy;
}

QString shortName(const ASN1_OBJECT* object)
{
    return QString::fromLatin1(OBJ_nid2sn(OBJ_obj2nid(object)));
}

template <class Get> QStringList attributeNames(int count, Get get)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names += shortName(X509_ATTRIBUTE_get0_object(get(i)));
    }
    names.sort();
    return names;
}

/// The length that a DER sequence says it has.
qsizetype derSize(const QByteArray& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    const auto* start = at;
    return (ASN1_get_object(&at, &size, &tag, &tagClass, bytes.size()) & 0x80) != 0 ? 0 : (at - start) + size;
}

} // namespace

std::vector<FoundSignature> signaturesIn(const QByteArray& pdf)
{
    static const QRegularExpression pattern(
        QStringLiteral("/SubFilter /(?:ETSI\\.CAdES|adbe\\.pkcs7)\\.detached[^>]*/ByteRange \\[(\\d+) (\\d+) "
                       "(\\d+) (\\d+)\\]"));
    std::vector<FoundSignature> found;
    auto matches = pattern.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto number = [&](int i) { return match.captured(i).toLongLong(); };
        const auto cms = QByteArray::fromHex(pdf.mid(number(2) + 1, number(3) - number(2) - 2));
        found.push_back({pdf.mid(number(1), number(2)) + pdf.mid(number(3), number(4)),
                         cms.left(derSize(cms)), number(2), number(3) - number(2)});
    }
    return found;
}

QByteArray withFirstCms(const QByteArray& pdf, const QByteArray& cms)
{
    const FoundSignature first = signaturesIn(pdf).at(0);
    const QByteArray digits = cms.toHex();
    if (digits.size() + 2 > first.gapSize) {
        qFatal("no room for this CMS");
    }
    const QByteArray contents = '<' + digits.leftJustified(first.gapSize - 2, '0') + '>';
    QByteArray result = pdf;
    return result.replace(first.gap, first.gapSize, contents);
}

QByteArray withoutUnsignedAttributes(const QByteArray& bytes)
{
    const CmsHandle cms = parsed(bytes);
    auto* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
    while (CMS_unsigned_get_attr_count(signer) > 0) {
        X509_ATTRIBUTE_free(CMS_unsigned_delete_attr(signer, 0));
    }
    return derOf(cms);
}

CmsView cmsView(const QByteArray& bytes)
{
    const CmsHandle cms = parsed(bytes);
    CmsView view;
    auto* signers = CMS_get0_SignerInfos(cms.get());
    view.signers = sk_CMS_SignerInfo_num(signers);
    auto* signer = sk_CMS_SignerInfo_value(signers, 0);
    view.signedAttributes = attributeNames(CMS_signed_get_attr_count(signer),
                                           [&](int i) { return CMS_signed_get_attr(signer, i); });
    view.unsignedAttributes = attributeNames(CMS_unsigned_get_attr_count(signer),
                                             [&](int i) { return CMS_unsigned_get_attr(signer, i); });
    view.isDetached = CMS_is_detached(cms.get()) == 1;
    view.contentType = shortName(CMS_get0_eContentType(cms.get()));
    auto* certificates = CMS_get1_certs(cms.get());
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        unsigned char* der = nullptr;
        const int size = i2d_X509(sk_X509_value(certificates, i), &der);
        view.certificates.insert(QByteArray(reinterpret_cast<const char*>(der), size));
        OPENSSL_free(der);
    }
    sk_X509_pop_free(certificates, X509_free);
    view.isDer = derOf(cms) == bytes;
    return view;
}

} // namespace risalah::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cades_builder.h"
#include "signing/cms_check.h"
#include "signing/der.h"
#include "signing/pkcs12_key.h"
#include "signing/timestamp_check.h"
#include "support/scripted_network.h"

#include <QTest>

#include <openssl/rsa.h>

#include <algorithm>
#include <functional>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;
using namespace Qt::StringLiterals;

/// CMS signatures and timestamps that are wrong in one thing each.
class TestVerifierCms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownSignature_isSound();
    void fault_isNamed_data();
    void fault_isNamed();
    void pssOfOthers_isSound_data();
    void pssOfOthers_isSound();
    void ber_isAcceptedAndMentioned();
    void timestamp_isJudged_data();
    void timestamp_isJudged();

private:
    [[nodiscard]] CmsFacts checked(const QByteArray& cms, CmsKind kind = CmsKind::Pades) const;
    [[nodiscard]] QByteArray made(unsigned flags,
                                  const EVP_MD* digest,
                                  bool withEss = true,
                                  int signers = 1,
                                  int contentType = NID_pkcs7_data) const;

    TestPki m_pki{*Instant::fromIso(u"2026-03-02T02:00:00.000Z"_s)};
    test::Identity m_signer = m_pki.signer(u"Sri Wahyuni"_s, KeyKind::Rsa2048);
    QByteArray m_content = "isi yang ditandatangani";
};

namespace {

CertificateHandle certificateOf(const test::Identity& identity)
{
    return certificateFromDer(identity.certificate);
}

bool says(const std::vector<Reason>& reasons, ReasonCode code)
{
    return std::any_of(reasons.begin(), reasons.end(), [code](const Reason& r) { return r.code == code; });
}

/// The same structure with indefinite length outside.
QByteArray asBer(const QByteArray& der)
{
    const auto first = static_cast<unsigned char>(der[1]);
    const int head = first < 0x80 ? 2 : 2 + (first & 0x7f);
    return QByteArray("\x30\x80", 2) + der.mid(head) + QByteArray(2, '\0');
}

} // namespace

CmsFacts TestVerifierCms::checked(const QByteArray& cms, CmsKind kind) const
{
    return checkCms(cms, kind, [this](const EVP_MD* algorithm) { return digestOf(algorithm, m_content); },
                    {});
}

/// As other programs make them, with OpenSSL's own builder.
QByteArray
TestVerifierCms::made(unsigned flags, const EVP_MD* digest, bool withEss, int signers, int contentType) const
{
    const auto certificate = certificateOf(m_signer);
    const Handle<BIO, BIO_free> content(
        BIO_new_mem_buf(m_content.constData(), static_cast<int>(m_content.size())));
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, content.get(), CMS_PARTIAL | CMS_BINARY | flags));
    CMS_set1_eContentType(cms.get(), OBJ_nid2obj(contentType));
    for (int i = 0; i < signers; ++i) {
        CMS_add1_signer(cms.get(), certificate.get(), m_signer.key.get(), digest,
                        CMS_BINARY | flags | (withEss ? CMS_CADES : 0U) | (i > 0 ? CMS_NOCERTS : 0U));
    }
    CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY | flags);
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

void TestVerifierCms::ownSignature_isSound()
{
    const auto key = openPkcs12(TestPki::pkcs12(m_signer, "rahasia"), Secret(QByteArray("rahasia")));
    QVERIFY(key.has_value());
    const auto cms = CadesBuilder::sign(**key, sha256(m_content));
    QVERIFY(cms.has_value());
    const auto facts = checked(cms->der() + QByteArray(100, '\0'));
    QVERIFY(facts.reasons.empty());
    QVERIFY(facts.signer != nullptr);
}

void TestVerifierCms::fault_isNamed_data()
{
    QTest::addColumn<QByteArray>("cms");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& cms, ReasonCode code) {
        QTest::newRow(name) << cms << static_cast<int>(code);
    };
    const QByteArray sound = made(CMS_DETACHED, EVP_sha256());
    row("signing time", sound, ReasonCode::SigningTimePresent);
    row("no DER", "halo", ReasonCode::CmsUnreadable);
    row("padding", sound + QByteArray("\0\1", 2), ReasonCode::PaddingNotZero);
    row("attached content", made(0, EVP_sha256()), ReasonCode::CmsContentUnfit);
    row("another content type", made(CMS_DETACHED, EVP_sha256(), true, 1, NID_id_smime_ct_TSTInfo),
        ReasonCode::CmsContentUnfit);
    row("SHA-1", made(CMS_DETACHED, EVP_sha1()), ReasonCode::WeakAlgorithm);
    row("MD5", made(CMS_DETACHED, EVP_md5()), ReasonCode::WeakAlgorithm);
    row("no signing certificate", made(CMS_DETACHED, EVP_sha256(), false),
        ReasonCode::SigningCertificateMissing);
    row("no certificates", made(CMS_DETACHED | CMS_NOCERTS, EVP_sha256()),
        ReasonCode::SignerCertificateMissing);
    row("no signed attributes", made(CMS_DETACHED | CMS_NOATTR, EVP_sha256(), false),
        ReasonCode::DigestMismatch);

    const auto of = [&](const std::function<void(CMS_ContentInfo*)>& change) {
        const auto cms = fromDer<d2i_CMS_ContentInfo, CMS_ContentInfo_free>(sound);
        change(cms.get());
        return derOf<i2d_CMS_ContentInfo>(cms.get());
    };
    row("two signers", made(CMS_DETACHED, EVP_sha256(), true, 2), ReasonCode::CmsNotOneSigner);
    row("value turned over", of([](CMS_ContentInfo* cms) {
            CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
            ASN1_OCTET_STRING* value = CMS_SignerInfo_get0_signature(signer);
            QByteArray bytes = bytesOf(value);
            bytes[20] = static_cast<char>(bytes[20] ^ 1);
            ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<int>(bytes.size()));
        }),
        ReasonCode::SignatureValueWrong);
    m_content += '!';
    row("other content", made(CMS_DETACHED, EVP_sha256()), ReasonCode::DigestMismatch);
    m_content.chop(1);

    // Issued again for the same key and number, as a dishonest authority could: only the hash tells.
    auto spec = m_pki.signerSpec(u"Orang Lain"_s, KeyKind::Rsa2048);
    spec.key = m_signer.key;
    const auto other = certificateOf(m_pki.issue(spec));
    row("other certificate for the key", of([&](CMS_ContentInfo* cms) {
            CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
            ASN1_INTEGER* serial = nullptr;
            CMS_SignerInfo_get0_signer_id(signer, nullptr, nullptr, &serial);
            const auto* wanted = X509_get0_serialNumber(other.get());
            ASN1_STRING_copy(serial, wanted);
            CMS_add1_cert(cms, other.get());
        }),
        ReasonCode::SigningCertificateWrong);
}

void TestVerifierCms::fault_isNamed()
{
    QFETCH(QByteArray, cms);
    QFETCH(int, code);
    const auto facts = checked(cms);
    QVERIFY(says(facts.reasons, static_cast<ReasonCode>(code)));
    QCOMPARE(facts.isSound(), weightOf(static_cast<ReasonCode>(code)) != Weight::Fatal);
}

void TestVerifierCms::pssOfOthers_isSound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("key for PSS only") << static_cast<int>(KeyKind::RsaPss2048);
    QTest::newRow("ordinary key") << static_cast<int>(KeyKind::Rsa2048);
}

/// We sign in no such way; others may.
void TestVerifierCms::pssOfOthers_isSound()
{
    QFETCH(int, kind);
    const auto signer = m_pki.signer(u"Sri Wahyuni"_s, static_cast<KeyKind>(kind));
    const auto certificate = certificateOf(signer);
    const Handle<BIO, BIO_free> content(
        BIO_new_mem_buf(m_content.constData(), static_cast<int>(m_content.size())));
    constexpr unsigned kFlags = CMS_BINARY | CMS_DETACHED;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, content.get(), CMS_PARTIAL | kFlags));
    CMS_SignerInfo* info = CMS_add1_signer(cms.get(), certificate.get(), signer.key.get(), EVP_sha256(),
                                           kFlags | CMS_CADES | CMS_KEY_PARAM);
    QCOMPARE(EVP_PKEY_CTX_set_rsa_padding(CMS_SignerInfo_get0_pkey_ctx(info), RSA_PKCS1_PSS_PADDING), 1);
    QCOMPARE(CMS_final(cms.get(), content.get(), nullptr, kFlags), 1);
    const auto facts = checked(derOf<i2d_CMS_ContentInfo>(cms.get()));
    QCOMPARE(facts.reasons, std::vector<Reason>({{ReasonCode::SigningTimePresent, {}}}));
}

void TestVerifierCms::ber_isAcceptedAndMentioned()
{
    const auto facts = checked(asBer(made(CMS_DETACHED, EVP_sha256())));
    QVERIFY(facts.isSound());
    QVERIFY(says(facts.reasons, ReasonCode::CmsNotDer));
}

void TestVerifierCms::timestamp_isJudged_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    const auto row = [this](const char* name, const TokenOrder& order, ReasonCode code) {
        QTest::newRow(name) << timestampToken(order) << static_cast<int>(code);
    };
    const TokenOrder sound{sha256(m_content), {}, m_pki.now(), m_pki.timestampService(), {}, true};
    TokenOrder other = sound;
    other.digest = sha256("tanda tangan lain");
    row("of another signature", other, ReasonCode::TimestampOfAnotherSignature);
    auto spec = m_pki.signerSpec(u"Stempel"_s, KeyKind::EcP256);
    spec.extendedKeyUsage = "timeStamping"; // not critical
    TokenOrder unfit = sound;
    unfit.service = m_pki.issue(spec);
    row("usage not critical", unfit, ReasonCode::TimestampAuthorityUnfit);
    TokenOrder nameless = sound;
    nameless.namesCertificate = false;
    row("certificate not named", nameless, ReasonCode::TimestampUnusable);
    QTest::newRow("padding") << QByteArray(timestampToken(sound) + "x")
                             << static_cast<int>(ReasonCode::PaddingNotZero);
    QTest::newRow("no token") << QByteArray("halo") << static_cast<int>(ReasonCode::TimestampUnusable);
    QTest::newRow("sound") << timestampToken(sound) << -1;
}

void TestVerifierCms::timestamp_isJudged()
{
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    const auto facts =
        checkTimestamp(token, [this](const EVP_MD* algorithm) { return digestOf(algorithm, m_content); }, {});
    QCOMPARE(facts.isSound(), code < 0);
    if (code >= 0) {
        QVERIFY(says(facts.reasons, static_cast<ReasonCode>(code)));
    } else {
        QCOMPARE(*facts.at, m_pki.now());
    }
}

QTEST_GUILESS_MAIN(TestVerifierCms)
#include "tst_verifier_cms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate_check.h"
#include "signing/pkcs12_key.h"
#include "support/memory_search.h"
#include "support/oracle.h"
#include "support/test_pki.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pkcs12.h>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

Q_DECLARE_METATYPE(risalah::test::KeyKind)
Q_DECLARE_METATYPE(risalah::test::Pkcs12Options)
Q_DECLARE_METATYPE(risalah::ErrorCode)

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

Secret secretOf(const QByteArray& utf8)
{
    return Secret(QByteArray(utf8.constData(), utf8.size()));
}

/// The code of the failure, or none when it opened.
template <class T> std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional<ErrorCode>(result.error().code);
}

constexpr int kHours = 0x7fffffff; ///< rounds that keep a computer busy
const QByteArray kSalt("12345678");

unsigned char* saltBytes()
{
    return reinterpret_cast<unsigned char*>(const_cast<char*>(kSalt.constData()));
}

X509_ALGOR* pbes2(int rounds)
{
    return PKCS5_pbe2_set(EVP_aes_256_cbc(), rounds, saltBytes(), static_cast<int>(kSalt.size()));
}

X509_ALGOR* oldRecipe(int rounds)
{
    return PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, rounds, saltBytes(),
                         static_cast<int>(kSalt.size()));
}

/// Little memory at a time, so that OpenSSL has nothing against it.
X509_ALGOR* scrypt()
{
    return PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), saltBytes(), static_cast<int>(kSalt.size()), nullptr,
                                 1 << 12, 1, 1 << 17);
}

/// A key nobody will ever read, locked by this recipe.
PKCS12_SAFEBAG* lockedBag(X509_ALGOR* recipe)
{
    X509_SIG* locked = X509_SIG_new();
    X509_ALGOR* algorithm = nullptr;
    ASN1_OCTET_STRING* bytes = nullptr;
    X509_SIG_getm(locked, &algorithm, &bytes);
    X509_ALGOR_copy(algorithm, recipe);
    X509_ALGOR_free(recipe);
    ASN1_OCTET_STRING_set(bytes, saltBytes(), static_cast<int>(kSalt.size()));
    return PKCS12_SAFEBAG_create0_pkcs8(locked);
}

/// A key file with a good seal around these keys; `sealed` locks its certificates.
QByteArray slowFile(const std::vector<PKCS12_SAFEBAG*>& keys, X509_ALGOR* sealed = nullptr)
{
    STACK_OF(PKCS12_SAFEBAG)* bags = sk_PKCS12_SAFEBAG_new_null();
    for (PKCS12_SAFEBAG* bag : keys) {
        sk_PKCS12_SAFEBAG_push(bags, bag);
    }
    STACK_OF(PKCS7)* safes = nullptr;
    PKCS12_add_safe(&safes, bags, -1, 0, nullptr);
    if (sealed != nullptr) {
        PKCS12_add_safe(&safes, bags, NID_aes_256_cbc, 1, "rahasia");
        const PKCS7* safe = sk_PKCS7_value(safes, 1);
        X509_ALGOR_copy(safe->d.encrypted->enc_data->algorithm, sealed);
        X509_ALGOR_free(sealed);
    }
    PKCS12* file = PKCS12_add_safes(safes, 0);
    PKCS12_set_mac(file, "rahasia", -1, nullptr, 0, 1, nullptr);
    unsigned char* der = nullptr;
    const int size = i2d_PKCS12(file, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    PKCS12_free(file);
    sk_PKCS7_pop_free(safes, PKCS7_free);
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return bytes;
}

} // namespace

class TestPkcs12Key final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void open_givesKeyCertificateAndChain_data();
    void open_givesKeyCertificateAndChain();
    void open_takesEveryPassphrase_data();
    void open_takesEveryPassphrase();
    void open_takesOldFiles_data();
    void open_takesOldFiles();
    void open_takesRc2Files_data();
    void open_takesRc2Files();
    void open_refusesAWrongPassphrase_data();
    void open_refusesAWrongPassphrase();
    void open_refusesWhatIsNoKeyFile_data();
    void open_refusesWhatIsNoKeyFile();
    void open_doesNotWorkForHours_data();
    void open_doesNotWorkForHours();
    void open_leavesNoPassphraseInMemory();
    void open_takesTheSigningKeyOfTwo();
    void open_refusesTwoSigningKeys();
    void check_refusesBadCertificates_data();
    void check_refusesBadCertificates();
    void check_tellsWhoSigns();
    void check_refusesAForeignIssuer();

private:
    std::unique_ptr<TestPki> m_pki;
    Identity m_signer;
};

void TestPkcs12Key::initTestCase()
{
    m_pki = std::make_unique<TestPki>(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_signer = m_pki->signer(QStringLiteral("Budi “Ünï” 宇"), KeyKind::EcP256);
}

void TestPkcs12Key::open_givesKeyCertificateAndChain_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<bool>("withChain");
    QTest::newRow("RSA 3072") << KeyKind::Rsa3072 << true;
    QTest::newRow("P-256") << KeyKind::EcP256 << true;
    QTest::newRow("P-384") << KeyKind::EcP384 << true;
    QTest::newRow("without chain") << KeyKind::EcP256 << false;
}

void TestPkcs12Key::open_givesKeyCertificateAndChain()
{
    QFETCH(KeyKind, kind);
    QFETCH(bool, withChain);
    const auto signer = m_pki->signer(QStringLiteral("Sari"), kind);
    Pkcs12Options options;
    options.withChain = withChain;
    const auto key = openPkcs12(TestPki::pkcs12(signer, "rahasia", options), secretOf("rahasia"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QCOMPARE((*key)->certificate(), signer.certificate);
    QCOMPARE((*key)->chain(), withChain ? signer.chain : std::vector<QByteArray>{});
    QVERIFY(checkCertificate(**key, m_pki->now()).has_value());
    const auto signature = (*key)->sign("isi");
    QVERIFY(signature.has_value());
    QVERIFY(!signature->value.isEmpty() && !signature->algorithmIdentifier.isEmpty());
}

void TestPkcs12Key::open_takesEveryPassphrase_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("with blanks") << QByteArray(" a b ") << QByteArray(" a b ");
    QTest::newRow("non-ASCII") << QByteArray("r\xC3\xA4hasia\xE2\x80\x9C")
                               << QByteArray("r\xC3\xA4hasia\xE2\x80\x9C");
    QTest::newRow("outside the BMP") << QByteArray("\xF0\x9F\x94\x91 kunci")
                                     << QByteArray("\xF0\x9F\x94\x91 kunci");
    // OpenSSL before 1.1 widened each byte of the UTF-8 as if it were Latin-1.
    QTest::newRow("UTF-8 taken for Latin-1")
        << QByteArray("r\xC3\x83\xC2\xA4hasia") << QByteArray("r\xC3\xA4hasia");
    // A Latin-1 terminal: the seal comes out right, the content is encrypted with the raw bytes.
    QTest::newRow("Latin-1 bytes") << QByteArray("r\xE4hasia") << QByteArray("r\xC3\xA4hasia");
    QTest::newRow("long") << QByteArray(500, 'x') << QByteArray(500, 'x');
}

void TestPkcs12Key::open_takesEveryPassphrase()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, typed);
    const auto key = openPkcs12(TestPki::pkcs12(m_signer, written), secretOf(typed));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QCOMPARE((*key)->certificate(), m_signer.certificate);
}

void TestPkcs12Key::open_takesOldFiles_data()
{
    QTest::addColumn<int>("keyAlgorithm");
    QTest::addColumn<int>("certificateAlgorithm");
    QTest::newRow("3DES") << NID_pbe_WithSHA1And3_Key_TripleDES_CBC << NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    QTest::newRow("3DES and plain certificates") << NID_pbe_WithSHA1And3_Key_TripleDES_CBC << -1;
}

void TestPkcs12Key::open_takesOldFiles()
{
    QFETCH(int, keyAlgorithm);
    QFETCH(int, certificateAlgorithm);
    Pkcs12Options options;
    options.keyAlgorithm = keyAlgorithm;
    options.certificateAlgorithm = certificateAlgorithm;
    const auto key = openPkcs12(TestPki::pkcs12(m_signer, "rahasia", options), secretOf("rahasia"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QVERIFY((*key)->sign("isi").has_value());
}

void TestPkcs12Key::open_takesRc2Files_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("RC2-40") << QStringLiteral("PBE-SHA1-RC2-40");
    QTest::newRow("RC2-128") << QStringLiteral("PBE-SHA1-RC2-128");
    QTest::newRow("RC4-128") << QStringLiteral("PBE-SHA1-RC4-128");
}

/// This program's OpenSSL does not know these without its old module, so another process writes the file.
void TestPkcs12Key::open_takesRc2Files()
{
    QFETCH(QString, algorithm);
    const auto made = opinionOf(
        QStringLiteral("openssl"),
        QStringLiteral("pkcs12 -export -legacy -in %file -passout pass:rahasia -keypbe %1 -certpbe %1")
            .arg(algorithm)
            .split(QLatin1Char(' ')),
        TestPki::privateKeyPem(m_signer) + TestPki::certificatePem(m_signer.certificate));
    QVERIFY2(made.isGood(), made.output.constData());
    const auto key = openPkcs12(made.output, secretOf("rahasia"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QVERIFY((*key)->sign("isi").has_value());
    QCOMPARE(codeOf(openPkcs12(made.output, secretOf("salah"))), ErrorCode::WrongPassphrase);

    const QTemporaryDir noModules;
    qputenv("OPENSSL_MODULES", noModules.path().toUtf8());
    QCOMPARE(codeOf(openPkcs12(made.output, secretOf("rahasia"))), ErrorCode::KeyFileUnreadable);
    qunsetenv("OPENSSL_MODULES");
}

void TestPkcs12Key::open_refusesAWrongPassphrase_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("withMac");
    QTest::newRow("another") << QByteArray("salah") << true;
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("a blank more") << QByteArray("rahasia ") << true;
    QTest::newRow("non-ASCII") << QByteArray("rah\xC3\xA4sia") << true;
    QTest::newRow("file without a seal") << QByteArray("salah") << false;
}

void TestPkcs12Key::open_refusesAWrongPassphrase()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, withMac);
    Pkcs12Options options;
    options.withMac = withMac;
    const auto file = TestPki::pkcs12(m_signer, "rahasia", options);
    QCOMPARE(codeOf(openPkcs12(file, secretOf(typed))), ErrorCode::WrongPassphrase);
    QVERIFY(openPkcs12(file, secretOf("rahasia")).has_value());
}

void TestPkcs12Key::open_refusesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    const auto good = TestPki::pkcs12(m_signer, "rahasia");
    Pkcs12Options bare;
    bare.withCertificate = false;
    bare.withChain = false;
    Identity foreign = m_pki->signer(QStringLiteral("Asing"), KeyKind::EcP256);
    foreign.chain.push_back(m_signer.certificate);
    Pkcs12Options others;
    others.withCertificate = false;
    Identity keyless = m_signer;
    keyless.key.reset();
    QTest::newRow("nothing") << QByteArray() << ErrorCode::KeyFileUnreadable;
    QTest::newRow("a text") << QByteArray("bukan kunci") << ErrorCode::KeyFileUnreadable;
    QTest::newRow("half a file") << good.left(good.size() / 2) << ErrorCode::KeyFileUnreadable;
    QTest::newRow("a PEM key") << TestPki::privateKeyPem(m_signer) << ErrorCode::KeyFileUnreadable;
    QTest::newRow("no certificate") << TestPki::pkcs12(m_signer, "rahasia", bare)
                                    << ErrorCode::CertificateMissing;
    QTest::newRow("others' certificates")
        << TestPki::pkcs12(foreign, "rahasia", others) << ErrorCode::KeyMismatch;
    QTest::newRow("no key") << TestPki::pkcs12(keyless, "rahasia") << ErrorCode::KeyMissing;
}

void TestPkcs12Key::open_refusesWhatIsNoKeyFile()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(openPkcs12(file, secretOf("rahasia"))), code);
}

void TestPkcs12Key::open_doesNotWorkForHours_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("key") << slowFile({lockedBag(pbes2(kHours))});
    QTest::newRow("key, old recipe") << slowFile({lockedBag(oldRecipe(kHours))});
    QTest::newRow("key, scrypt") << slowFile({lockedBag(scrypt())});
    QTest::newRow("certificates") << slowFile({}, pbes2(kHours));
    // Each of the two would do.
    PKCS8_PRIV_KEY_INFO* key = EVP_PKEY2PKCS8(m_signer.key.get());
    PKCS12_SAFEBAG* quick = PKCS12_SAFEBAG_create_pkcs8_encrypt(NID_aes_256_cbc, "rahasia", -1, saltBytes(),
                                                                static_cast<int>(kSalt.size()), 10, key);
    PKCS8_PRIV_KEY_INFO_free(key);
    QTest::newRow("key and certificates together") << slowFile({quick}, pbes2(9'999'995));
}

/// The seal takes one round, what is inside takes more than a person waits; nobody could stop it.
void TestPkcs12Key::open_doesNotWorkForHours()
{
    QFETCH(QByteArray, file);
    QCOMPARE(codeOf(openPkcs12(file, secretOf("rahasia"))), ErrorCode::KeyFileUnreadable);
}

/// OpenSSL works with UTF-16, most significant byte first, and frees one of its buffers as it is.
void TestPkcs12Key::open_leavesNoPassphraseInMemory()
{
    const QByteArray passphrase = "sandi-yang-tidak-tertinggal";
    QByteArray wide;
    for (const char c : passphrase) {
        wide.append('\0').append(c);
    }
    wide.remove(0, 1);
    const auto file = TestPki::pkcs12(m_signer, passphrase);
    Secret secret = secretOf(passphrase);
    const int wideBefore = timesInMemory(wide);
    const int plainBefore = timesInMemory(passphrase);
    QVERIFY(wideBefore >= 1 && plainBefore >= 2);
    QVERIFY(openPkcs12(file, secret).has_value());
    QCOMPARE(codeOf(openPkcs12(file, secretOf("salah"))), ErrorCode::WrongPassphrase);
    QCOMPARE(timesInMemory(wide), wideBefore);
    QCOMPARE(timesInMemory(passphrase), plainBefore);
    secret = Secret();
    QCOMPARE(timesInMemory(passphrase), plainBefore - 1);
}

void TestPkcs12Key::open_takesTheSigningKeyOfTwo()
{
    auto spec = m_pki->signerSpec(QStringLiteral("Sandi"), KeyKind::EcP256);
    spec.keyUsage = "critical,keyEncipherment,keyAgreement";
    const auto cipher = m_pki->issue(spec);
    const auto key = openPkcs12(TestPki::pkcs12({cipher, m_signer}, "rahasia"), secretOf("rahasia"));
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QCOMPARE((*key)->certificate(), m_signer.certificate);
}

void TestPkcs12Key::open_refusesTwoSigningKeys()
{
    const auto second = m_pki->signer(QStringLiteral("Kedua"), KeyKind::EcP256);
    const auto key = openPkcs12(TestPki::pkcs12({m_signer, second}, "rahasia"), secretOf("rahasia"));
    QCOMPARE(codeOf(key), ErrorCode::KeyAmbiguous);
    QVERIFY(key.error().subject.contains(QStringLiteral("Kedua")));
}

void TestPkcs12Key::check_refusesBadCertificates_data()
{
    QTest::addColumn<CertificateSpec>("spec");
    QTest::addColumn<ErrorCode>("code");
    const auto now = m_pki->now().msSinceEpoch;
    auto spec = m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::EcP256);
    spec.until = {now - kDayMs};
    QTest::newRow("expired") << spec << ErrorCode::CertificateExpired;
    spec = m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::EcP256);
    spec.from = {now + kDayMs};
    QTest::newRow("not yet valid") << spec << ErrorCode::CertificateNotYetValid;
    spec = m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::EcP256);
    spec.keyUsage = "critical,keyEncipherment";
    QTest::newRow("wrong usage") << spec << ErrorCode::CertificateUsageRefused;
    QTest::newRow("RSA 1024") << m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::Rsa1024)
                              << ErrorCode::KeyAlgorithmRefused;
    QTest::newRow("RSA-PSS") << m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::RsaPss2048)
                             << ErrorCode::KeyOnlyForPss;
    QTest::newRow("Ed25519") << m_pki->signerSpec(QStringLiteral("Buruk"), KeyKind::Ed25519)
                             << ErrorCode::KeyAlgorithmRefused;
}

void TestPkcs12Key::check_refusesBadCertificates()
{
    QFETCH(CertificateSpec, spec);
    QFETCH(ErrorCode, code);
    const auto key = openPkcs12(TestPki::pkcs12(m_pki->issue(spec), "x"), secretOf("x"));
    QVERIFY(key.has_value());
    const auto checked = checkCertificate(**key, m_pki->now());
    QCOMPARE(codeOf(checked), code);
    QCOMPARE(checked.error().subject, QStringLiteral("Buruk"));
}

void TestPkcs12Key::check_tellsWhoSigns()
{
    const auto key = openPkcs12(TestPki::pkcs12(m_signer, "x"), secretOf("x"));
    const auto signer = checkCertificate(**key, m_pki->now());
    QVERIFY(signer.has_value());
    QCOMPARE(signer->name, QStringLiteral("Budi “Ünï” 宇"));
    QCOMPARE(signer->issuer, QStringLiteral("Penerbit Uji"));
    QVERIFY(signer->validFrom < m_pki->now() && m_pki->now() < signer->validUntil);
}

void TestPkcs12Key::check_refusesAForeignIssuer()
{
    struct Foreign final : KeySource {
        QByteArray own;
        std::vector<QByteArray> issuers;
        [[nodiscard]] const QByteArray& certificate() const override { return own; }
        [[nodiscard]] const std::vector<QByteArray>& chain() const override { return issuers; }
        [[nodiscard]] Result<RawSignature> sign(const QByteArray&) override { return RawSignature{}; }
    } key;
    key.own = m_signer.certificate;
    // The same names, another key.
    key.issuers = {TestPki(m_pki->now()).intermediate().certificate};
    QCOMPARE(codeOf(checkCertificate(key, m_pki->now())), ErrorCode::CertificateChainBroken);
    key.issuers = m_signer.chain;
    QVERIFY(checkCertificate(key, m_pki->now()).has_value());
}

QTEST_GUILESS_MAIN(TestPkcs12Key)
#include "tst_pkcs12_key.moc"

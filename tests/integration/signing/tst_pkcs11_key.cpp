// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate_check.h"
#include "signing/pkcs11_key.h"
#include "support/memory_search.h"
#include "support/soft_token.h"

#include <QDateTime>
#include <QTest>

#include <openssl/x509.h>

#include <optional>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

Q_DECLARE_METATYPE(risalah::ErrorCode)

namespace {

constexpr const char* kFault = "RISALAH_TOKEN_FAULT";

Secret pin(const char* digits = SoftToken::kPin)
{
    return Secret(QByteArray(digits));
}

template <class T> std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional<ErrorCode>(result.error().code);
}

bool isSignatureOf(const Identity& identity, const RawSignature& signature, const QByteArray& data)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, identity.key.get()) == 1
        && EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char*>(signature.value.constData()),
                            static_cast<std::size_t>(signature.value.size()),
                            reinterpret_cast<const unsigned char*>(data.constData()),
                            static_cast<std::size_t>(data.size()))
        == 1;
}

} // namespace

class TestPkcs11Key final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sign_worksWithEveryKey_data();
    void sign_worksWithEveryKey();
    void sign_hashesForATokenThatCannot();
    void sign_givesThePinAgainWhereAsked();
    void sign_endsThePinWithTheSignature();
    void open_takesTheOnlyToken();
    void open_asksWhichOfTwoTokens();
    void open_tellsWhatIsMissing_data();
    void open_tellsWhatIsMissing();
    void open_tellsWrongAndLockedPins_data();
    void open_tellsWrongAndLockedPins();
    void sign_tellsThatTheTokenIsGone_data();
    void sign_tellsThatTheTokenIsGone();
    void open_servesTwoAtOnce();
    void open_checksThePinWhileAnotherIsLoggedIn();

private:
    [[nodiscard]] TokenAddress faulty(const QString& key = QStringLiteral("rsa")) const;

    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<SoftToken> m_token;
    Identity m_rsa;
    Identity m_ec256;
    Identity m_ec384;
};

void TestPkcs11Key::initTestCase()
{
    m_pki = std::make_unique<TestPki>(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_token = std::make_unique<SoftToken>(QStringLiteral("Token Uji"));
    qputenv("RISALAH_REAL_TOKEN", SoftToken::module().toUtf8());
    m_rsa = m_pki->signer(QStringLiteral("Rina"), KeyKind::Rsa2048);
    m_ec256 = m_pki->signer(QStringLiteral("Eka"), KeyKind::EcP256);
    m_ec384 = m_pki->signer(QStringLiteral("Edi"), KeyKind::EcP384);
    m_token->put(m_rsa, QStringLiteral("rsa"));
    m_token->put(m_ec256, QStringLiteral("ec256"));
    m_token->put(m_ec384, QStringLiteral("ec384"));
    m_token->putKey(m_pki->signer(QStringLiteral("Tanpa"), KeyKind::EcP256),
                    QStringLiteral("tanpa sertifikat"));
}

void TestPkcs11Key::init()
{
    qunsetenv(kFault);
}

TokenAddress TestPkcs11Key::faulty(const QString& key) const
{
    return {QStringLiteral(RISALAH_FAULTY_TOKEN), m_token->label(), key};
}

void TestPkcs11Key::sign_worksWithEveryKey_data()
{
    QTest::addColumn<QString>("label");
    for (const char* label : {"rsa", "ec256", "ec384"}) {
        QTest::newRow(label) << QString::fromLatin1(label);
    }
}

void TestPkcs11Key::sign_worksWithEveryKey()
{
    QFETCH(QString, label);
    const auto& identity = label == QLatin1String("rsa") ? m_rsa
        : label == QLatin1String("ec256")                ? m_ec256
                                                         : m_ec384;
    const auto key = openPkcs11({SoftToken::module(), m_token->label(), label}, pin());
    QVERIFY2(key.has_value(), key ? "" : qPrintable(logLine(key.error())));
    QCOMPARE((*key)->certificate(), identity.certificate);
    QCOMPARE((*key)->chain(), identity.chain);
    QVERIFY(checkCertificate(**key, m_pki->now()).has_value());
    const auto signature = (*key)->sign("isi");
    QVERIFY(signature.has_value());
    QVERIFY(isSignatureOf(identity, *signature, "isi"));
    QVERIFY((*key)->sign("sekali lagi").has_value());
}

void TestPkcs11Key::sign_hashesForATokenThatCannot()
{
    qputenv(kFault, "plain-rsa-only");
    const auto key = openPkcs11(faulty(), pin());
    QVERIFY(key.has_value());
    const auto signature = (*key)->sign("isi");
    QVERIFY(signature.has_value());
    QVERIFY(isSignatureOf(m_rsa, *signature, "isi"));
}

void TestPkcs11Key::sign_givesThePinAgainWhereAsked()
{
    qputenv(kFault, "asks-again");
    const auto key = openPkcs11(faulty(), pin());
    QVERIFY(key.has_value());
    const auto signature = (*key)->sign("isi");
    QVERIFY2(signature.has_value(), signature ? "" : qPrintable(logLine(signature.error())));
    QVERIFY(isSignatureOf(m_rsa, *signature, "isi"));
}

/// Whoever waits for a time stamp afterwards waits without it.
void TestPkcs11Key::sign_endsThePinWithTheSignature()
{
    const QByteArray digits(SoftToken::kPin);
    qputenv(kFault, "asks-again");
    const auto key = openPkcs11(faulty(), pin());
    QVERIFY(key.has_value());
    QVERIFY((*key)->signsOnce());
    const int whileOpen = timesInMemory(digits);
    QVERIFY((*key)->sign("isi").has_value());
    QCOMPARE(timesInMemory(digits), whileOpen - 1);
    // No second try with an empty PIN: the token would count it as a wrong one.
    QCOMPARE(codeOf((*key)->sign("isi")), ErrorCode::SigningFailed);
    qunsetenv(kFault);
    const auto patient = openPkcs11(faulty(), pin());
    QVERIFY(patient.has_value());
    QVERIFY(!(*patient)->signsOnce());
    QCOMPARE(timesInMemory(digits), whileOpen - 1);
}

void TestPkcs11Key::open_takesTheOnlyToken()
{
    QVERIFY(openPkcs11({SoftToken::module(), {}, QStringLiteral("rsa")}, pin()).has_value());
}

/// Both are plugged in: "not plugged in" would be the wrong cause, and its cure none.
void TestPkcs11Key::open_asksWhichOfTwoTokens()
{
    m_token->addToken(QStringLiteral("Token Kedua"));
    const auto unnamed = openPkcs11({SoftToken::module(), {}, QStringLiteral("rsa")}, pin());
    const auto named = openPkcs11({SoftToken::module(), m_token->label(), QStringLiteral("rsa")}, pin());
    const auto missing = openPkcs11({SoftToken::module(), QStringLiteral("Lain"), {}}, pin());
    m_token->removeToken(QStringLiteral("Token Kedua"));
    QCOMPARE(codeOf(unnamed), ErrorCode::TokenAmbiguous);
    QVERIFY(unnamed.error().subject.contains(m_token->label()));
    QVERIFY(unnamed.error().subject.contains(QStringLiteral("Token Kedua")));
    QVERIFY2(named.has_value(), named ? "" : qPrintable(logLine(named.error())));
    QCOMPARE(codeOf(missing), ErrorCode::TokenMissing);
}

void TestPkcs11Key::open_tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorCode>("code");
    const auto module = SoftToken::module();
    const auto token = m_token->label();
    const auto rsa = QStringLiteral("rsa");
    QTest::newRow("no module") << QStringLiteral("/tidak/ada.so") << token << rsa
                               << ErrorCode::TokenModuleMissing;
    QTest::newRow("module is no library")
        << QStringLiteral(__FILE__) << token << rsa << ErrorCode::TokenModuleMissing;
    QTest::newRow("library is no module")
        << QStringLiteral("libcrypto.so.3") << token << rsa << ErrorCode::TokenModuleMissing;
    QTest::newRow("no token") << module << QStringLiteral("Lain") << rsa << ErrorCode::TokenMissing;
    QTest::newRow("no key") << module << token << QStringLiteral("lain") << ErrorCode::KeyMissing;
    QTest::newRow("several keys, none named") << module << token << QString() << ErrorCode::KeyAmbiguous;
    QTest::newRow("no certificate") << module << token << QStringLiteral("tanpa sertifikat")
                                    << ErrorCode::CertificateMissing;
}

void TestPkcs11Key::open_tellsWhatIsMissing()
{
    QFETCH(QString, module);
    QFETCH(QString, token);
    QFETCH(QString, key);
    QFETCH(ErrorCode, code);
    const auto opened = openPkcs11({module, token, key}, pin());
    QCOMPARE(codeOf(opened), code);
    QVERIFY(!opened.error().subject.isEmpty());
    if (code == ErrorCode::KeyAmbiguous) { // what may be named instead
        QVERIFY2(opened.error().subject.contains(QStringLiteral("rsa, ")),
                 qPrintable(opened.error().subject));
    }
}

void TestPkcs11Key::open_tellsWrongAndLockedPins_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("pinDigits");
    QTest::addColumn<ErrorCode>("code");
    // First: the module remembers the last wrong one.
    QTest::newRow("empty, which uses up no try")
        << QByteArray("locks-after-wrong") << QByteArray() << ErrorCode::WrongPin;
    QTest::newRow("wrong") << QByteArray() << QByteArray("111111") << ErrorCode::WrongPin;
    QTest::newRow("locked") << QByteArray("locked") << QByteArray(SoftToken::kPin) << ErrorCode::PinLocked;
    QTest::newRow("locked by this try")
        << QByteArray("locks-after-wrong") << QByteArray("111111") << ErrorCode::PinLocked;
}

void TestPkcs11Key::open_tellsWrongAndLockedPins()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, pinDigits);
    QFETCH(ErrorCode, code);
    qputenv(kFault, fault);
    const auto opened = openPkcs11(faulty(), pin(pinDigits.constData()));
    QCOMPARE(codeOf(opened), code);
    QCOMPARE(opened.error().subject, m_token->label());
    qunsetenv(kFault);
    QVERIFY(openPkcs11({SoftToken::module(), m_token->label(), QStringLiteral("rsa")}, pin()).has_value());
}

void TestPkcs11Key::sign_tellsThatTheTokenIsGone_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("before") << QByteArray("pulled");
    QTest::newRow("during") << QByteArray("pulled-late");
}

void TestPkcs11Key::sign_tellsThatTheTokenIsGone()
{
    QFETCH(QByteArray, fault);
    const auto key = openPkcs11(faulty(), pin());
    QVERIFY(key.has_value());
    qputenv(kFault, fault);
    const auto signature = (*key)->sign("isi");
    QCOMPARE(codeOf(signature), ErrorCode::TokenRemoved);
    QCOMPARE(signature.error().subject, m_token->label());
}

void TestPkcs11Key::open_servesTwoAtOnce()
{
    const TokenAddress rsa{SoftToken::module(), m_token->label(), QStringLiteral("rsa")};
    const TokenAddress ec{SoftToken::module(), m_token->label(), QStringLiteral("ec256")};
    auto first = openPkcs11(rsa, pin());
    const auto second = openPkcs11(ec, pin());
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY((*first)->sign("isi").has_value());
    first->reset();
    QVERIFY((*second)->sign("isi").has_value());
}

void TestPkcs11Key::open_checksThePinWhileAnotherIsLoggedIn()
{
    const TokenAddress rsa{SoftToken::module(), m_token->label(), QStringLiteral("rsa")};
    const TokenAddress ec{SoftToken::module(), m_token->label(), QStringLiteral("ec256")};
    const auto first = openPkcs11(rsa, pin());
    QVERIFY(first.has_value());
    QCOMPARE(codeOf(openPkcs11(ec, pin("111111"))), ErrorCode::WrongPin);
    // The wrong one ended the login of both; the next right one brings it back.
    const auto second = openPkcs11(ec, pin());
    QVERIFY(second.has_value());
    QVERIFY((*second)->sign("isi").has_value());
    const auto signature = (*first)->sign("isi");
    QVERIFY2(signature.has_value(), signature ? "" : qPrintable(logLine(signature.error())));
    QVERIFY(isSignatureOf(m_rsa, *signature, "isi"));
}

QTEST_GUILESS_MAIN(TestPkcs11Key)
#include "tst_pkcs11_key.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_signer.h"
#include "signing/pkcs12_key.h"
#include "support/cms_view.h"
#include "support/oracle.h"
#include "support/plain_pdf.h"
#include "support/scripted_network.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

Q_DECLARE_METATYPE(risalah::signing::SignatureLevel)

class TestLongTerm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sign_reachesTheLevel_data();
    void sign_reachesTheLevel();
    void store_holdsWhatProves();
    void store_doesNotRepeat();
    void store_takesTheListWithoutOcsp();
    void store_fetchesIssuers();
    void extend_worksLater();
    void extend_needsRevocationData();
    void extend_refusesTamperedAnswers_data();
    void extend_refusesTamperedAnswers();
    void extend_refusesARevokedCertificate_data();
    void extend_refusesARevokedCertificate();
    void extend_refusesARevokedTimestampService();
    void extend_needsTheWholeChain();

private:
    [[nodiscard]] static std::unique_ptr<KeySource> keyOf(const Identity& identity, bool withChain = true);
    [[nodiscard]] SignRequest request(SignatureLevel level) const;
    [[nodiscard]] static LongTermRequest extension(const SignRequest& wanted, const QByteArray& pdf);

    std::unique_ptr<TestPki> m_pki;
    Identity m_signer;
};

namespace {

QByteArray storeKey(const QByteArray& pdf)
{
    const auto start = pdf.indexOf("/Contents <") + 11;
    const auto contents = QByteArray::fromHex(pdf.mid(start, pdf.indexOf('>', start) - start));
    return QCryptographicHash::hash(contents, QCryptographicHash::Sha1).toHex().toUpper();
}

/// As it stands in the file.
QByteArray storedStream(const QByteArray& der)
{
    return "stream\n" + der + "\nendstream";
}

} // namespace

void TestLongTerm::initTestCase()
{
    m_pki = std::make_unique<TestPki>(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_signer = m_pki->signer(QStringLiteral("Budi"), KeyKind::EcP256);
}

std::unique_ptr<KeySource> TestLongTerm::keyOf(const Identity& identity, bool withChain)
{
    Pkcs12Options options;
    options.withChain = withChain;
    auto key = openPkcs12(TestPki::pkcs12(identity, "x", options), Secret(QByteArray("x")));
    return key ? std::move(*key) : nullptr;
}

SignRequest TestLongTerm::request(SignatureLevel level) const
{
    SignRequest wanted;
    wanted.pdf = PlainPdf().bytes();
    wanted.at = m_pki->now();
    wanted.level = level;
    wanted.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    return wanted;
}

LongTermRequest TestLongTerm::extension(const SignRequest& wanted, const QByteArray& pdf)
{
    LongTermRequest later;
    later.pdf = pdf;
    later.at = wanted.at;
    later.timestampUrl = wanted.timestampUrl;
    return later;
}

void TestLongTerm::sign_reachesTheLevel_data()
{
    QTest::addColumn<SignatureLevel>("level");
    QTest::addColumn<int>("stores");
    QTest::addColumn<int>("documentTimestamps");
    QTest::newRow("B") << SignatureLevel::B << 0 << 0;
    QTest::newRow("T") << SignatureLevel::T << 0 << 0;
    QTest::newRow("LT") << SignatureLevel::LT << 1 << 0;
    QTest::newRow("LTA") << SignatureLevel::LTA << 1 << 1;
}

void TestLongTerm::sign_reachesTheLevel()
{
    QFETCH(SignatureLevel, level);
    QFETCH(int, stores);
    QFETCH(int, documentTimestamps);
    ScriptedNetwork network(*m_pki);
    const auto key = keyOf(m_signer);
    const auto wanted = request(level);
    const auto pdf = signPdf(*key, wanted, network);
    QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(logLine(pdf.error())));
    QVERIFY(pdf->startsWith(wanted.pdf));
    QCOMPARE(pdf->count("/Type /DSS"), stores);
    QCOMPARE(pdf->count("/Type /DocTimeStamp"), documentTimestamps);
    QCOMPARE(network.asked.isEmpty(), level == SignatureLevel::B);
    const auto structure =
        opinionOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%file")}, *pdf);
    QVERIFY2(structure.isGood(), qPrintable(structure.text()));
    const auto poppler =
        opinionOf(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("%file")}, *pdf);
    QCOMPARE(poppler.output.count("Signature is Valid."), 1);
    // A document timestamp has no claimed time.
    QCOMPARE(pdf->count("/M (D:"), 1);
    QCOMPARE(signatureFields(*pdf)->size(), std::size_t{1});
}

void TestLongTerm::store_holdsWhatProves()
{
    ScriptedNetwork network(*m_pki);
    const auto key = keyOf(m_signer);
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->contains(QByteArray("/VRI << /" + storeKey(*pdf) + " << ")));
    for (const auto& der :
         {m_signer.certificate, m_pki->intermediate().certificate, m_pki->root().certificate,
          m_pki->timestampService().certificate, m_pki->ocspResponder().certificate}) {
        QVERIFY(pdf->contains(storedStream(der)));
    }
    // The list about the intermediate: its issuer and dates, for each signature on it is another.
    const auto list = m_pki->crl(m_pki->root());
    const auto issuerAndDates = list.mid(list.indexOf("Pemerintah"), 75);
    QVERIFY(issuerAndDates.contains("Induk Uji"));
    QVERIFY(pdf->contains(issuerAndDates));
    QVERIFY(network.asked.contains(QString::fromLatin1(TestPki::kOcspUrl)));
    // The timestamp service has no OCSP address, the signer has.
    QCOMPARE(network.asked.count(QString::fromLatin1(TestPki::kCrlUrl)), 1);
}

void TestLongTerm::store_doesNotRepeat()
{
    ScriptedNetwork network(*m_pki);
    const auto key = keyOf(m_signer);
    const auto wanted = request(SignatureLevel::LTA);
    const auto first = signPdf(*key, wanted, network);
    QVERIFY(first.has_value());
    const auto second = extendToLongTerm(extension(wanted, *first), network);
    QVERIFY2(second.has_value(), second ? "" : qPrintable(logLine(second.error())));
    QVERIFY(second->startsWith(*first));
    const auto certificate = storedStream(m_signer.certificate);
    QCOMPARE(first->count(certificate), 1);
    QCOMPARE(second->count(certificate), 1);
    // Now the first document timestamp is in the store too, and a second one is over it.
    QCOMPARE(second->count("/Type /DocTimeStamp"), 2);
    const auto update = second->mid(first->size());
    QCOMPARE(update.count("/Type /VRI"), 2);
}

void TestLongTerm::store_takesTheListWithoutOcsp()
{
    ScriptedNetwork network(*m_pki);
    network.isOcspDown = true;
    const auto key = keyOf(m_signer);
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(logLine(pdf.error())));
    QVERIFY(!pdf->contains("/OCSPs"));
    QVERIFY(pdf->contains("/CRLs"));
}

void TestLongTerm::store_fetchesIssuers()
{
    ScriptedNetwork network(*m_pki);
    const auto key = keyOf(m_signer, false);
    auto wanted = request(SignatureLevel::T);
    const auto pdf = signPdf(*key, wanted, network);
    QVERIFY(pdf.has_value());
    QVERIFY(!network.asked.contains(QString::fromLatin1(TestPki::kIssuersUrl)));
    auto later = extension(wanted, *pdf);
    later.knownCertificates = {m_pki->root().certificate};
    const auto extended = extendToLongTerm(later, network);
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QVERIFY(network.asked.contains(QString::fromLatin1(TestPki::kIssuersUrl)));
    QVERIFY(extended->contains(storedStream(m_pki->intermediate().certificate)));
}

void TestLongTerm::extend_worksLater()
{
    ScriptedNetwork network(*m_pki);
    const auto first = keyOf(m_signer);
    const auto second = keyOf(m_pki->signer(QStringLiteral("Sari"), KeyKind::Rsa2048));
    auto wanted = request(SignatureLevel::T);
    const auto once = signPdf(*first, wanted, network);
    QVERIFY(once.has_value());
    wanted.pdf = *once;
    const auto twice = signPdf(*second, wanted, network);
    QVERIFY(twice.has_value());
    auto later = extension(wanted, *twice);
    later.knownCertificates = first->chain();
    const auto extended = extendToLongTerm(later, network);
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QCOMPARE(extended->count("/Type /VRI"), 2);
    const auto poppler =
        opinionOf(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("%file")}, *extended);
    QCOMPARE(poppler.output.count("Signature is Valid."), 2);
}

void TestLongTerm::extend_needsRevocationData()
{
    ScriptedNetwork network(*m_pki);
    network.isOcspDown = true;
    network.areListsDown = true;
    const auto key = keyOf(m_signer);
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, ErrorCode::RevocationUnavailable);
    QVERIFY(!pdf.error().subject.isEmpty());
    QCOMPARE(exitCode(pdf.error().code), 4);
}

void TestLongTerm::extend_refusesTamperedAnswers_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a certificate") << m_pki->root().certificate;
    // Sound data of somebody else.
    const TestPki foreign(m_pki->now());
    QTest::newRow("another authority's list") << foreign.crl(foreign.intermediate());
}

void TestLongTerm::extend_refusesTamperedAnswers()
{
    QFETCH(QByteArray, given);
    ScriptedNetwork network(*m_pki);
    const auto key = keyOf(m_signer);
    const auto wanted = request(SignatureLevel::T);
    const auto pdf = signPdf(*key, wanted, network);
    QVERIFY(pdf.has_value());
    network.changeAnswer = [&](const QByteArray&) { return given; };
    auto later = extension(wanted, *pdf);
    later.knownCertificates = key->chain();
    const auto extended = extendToLongTerm(later, network);
    QVERIFY(!extended.has_value());
    QCOMPARE(extended.error().code, ErrorCode::RevocationUnavailable);
}

void TestLongTerm::extend_refusesARevokedCertificate_data()
{
    QTest::addColumn<bool>("isOcspDown");
    QTest::newRow("by OCSP") << false;
    QTest::newRow("by list") << true;
}

void TestLongTerm::extend_refusesARevokedCertificate()
{
    QFETCH(bool, isOcspDown);
    TestPki pki(m_pki->now());
    ScriptedNetwork network(pki);
    network.isOcspDown = isOcspDown;
    const auto signer = pki.signer(QStringLiteral("Dicabut"), KeyKind::EcP256);
    const auto key = keyOf(signer);
    pki.revoke(signer, {pki.now().msSinceEpoch - 3'600'000});
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, ErrorCode::CertificateRevoked);
    QCOMPARE(pdf.error().subject, QStringLiteral("Dicabut"));
}

void TestLongTerm::extend_refusesARevokedTimestampService()
{
    TestPki pki(m_pki->now());
    ScriptedNetwork network(pki);
    const auto key = keyOf(pki.signer(QStringLiteral("Budi"), KeyKind::EcP256));
    pki.revoke(pki.timestampService(), {pki.now().msSinceEpoch - 3'600'000});
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, ErrorCode::CertificateRevoked);
    QCOMPARE(pdf.error().subject, QStringLiteral("Penanda Waktu Uji"));
}

void TestLongTerm::extend_needsTheWholeChain()
{
    ScriptedNetwork network(*m_pki);
    network.areIssuersDown = true;
    const auto key = keyOf(m_signer, false);
    const auto pdf = signPdf(*key, request(SignatureLevel::LT), network);
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, ErrorCode::CertificateChainBroken);
}

QTEST_GUILESS_MAIN(TestLongTerm)
#include "tst_long_term.moc"

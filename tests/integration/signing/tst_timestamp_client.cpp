// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp_client.h"
#include "support/scripted_network.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

Q_DECLARE_METATYPE(risalah::test::TimestampMood)
Q_DECLARE_METATYPE(risalah::ErrorCode)

class TestTimestampClient final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetch_givesAToken();
    void fetch_refusesBadAnswers_data();
    void fetch_refusesBadAnswers();
    void fetch_refusesAClockFarOff_data();
    void fetch_refusesAClockFarOff();
    void fetch_refusesCertificatesNotForIt_data();
    void fetch_refusesCertificatesNotForIt();
    void fetch_survivesEveryChangedByte();

private:
    [[nodiscard]] Result<QByteArray> fetch(ScriptedNetwork& network) const;

    std::unique_ptr<TestPki> m_pki;
    QByteArray m_digest = QCryptographicHash::hash("isi", QCryptographicHash::Sha256);
};

void TestTimestampClient::initTestCase()
{
    m_pki = std::make_unique<TestPki>(Instant{QDateTime::currentMSecsSinceEpoch()});
}

Result<QByteArray> TestTimestampClient::fetch(ScriptedNetwork& network) const
{
    return fetchTimestamp(network, QString::fromLatin1(ScriptedNetwork::kTimestampUrl), m_digest,
                          m_pki->now());
}

void TestTimestampClient::fetch_givesAToken()
{
    ScriptedNetwork network(*m_pki);
    const auto token = fetch(network);
    QVERIFY2(token.has_value(), token ? "" : qPrintable(logLine(token.error())));
    QVERIFY(token->contains(m_digest));
    QCOMPARE(network.asked, QStringList{QString::fromLatin1(ScriptedNetwork::kTimestampUrl)});
}

void TestTimestampClient::fetch_refusesBadAnswers_data()
{
    QTest::addColumn<TimestampMood>("mood");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("down, slow") << TimestampMood::Unreachable << ErrorCode::TsaUnreachable;
    QTest::newRow("HTTP 401, 404, 500") << TimestampMood::HttpError << ErrorCode::TsaRefused;
    QTest::newRow("HTML") << TimestampMood::Html << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("nothing") << TimestampMood::Empty << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("rejected") << TimestampMood::Rejected << ErrorCode::TsaRefused;
    QTest::newRow("oversized") << TimestampMood::Oversized << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("wrong nonce") << TimestampMood::WrongNonce << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("wrong imprint") << TimestampMood::WrongImprint << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("wrong signature") << TimestampMood::WrongSignature << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("unnamed certificate")
        << TimestampMood::NoSigningCertificate << ErrorCode::TsaAnswerInvalid;
    QTest::newRow("bytes behind") << TimestampMood::TrailingBytes << ErrorCode::TsaAnswerInvalid;
}

void TestTimestampClient::fetch_refusesBadAnswers()
{
    QFETCH(TimestampMood, mood);
    QFETCH(ErrorCode, code);
    ScriptedNetwork network(*m_pki);
    network.timestampMood = mood;
    const auto token = fetch(network);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().code, code);
    QCOMPARE(token.error().subject, QString::fromLatin1(ScriptedNetwork::kTimestampUrl));
}

void TestTimestampClient::fetch_refusesAClockFarOff_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("five behind") << -5 << true;
    QTest::newRow("five ahead") << 5 << true;
    QTest::newRow("an hour behind") << -60 << false;
    QTest::newRow("an hour ahead") << 60 << false;
}

void TestTimestampClient::fetch_refusesAClockFarOff()
{
    QFETCH(int, minutes);
    QFETCH(bool, taken);
    ScriptedNetwork network(*m_pki);
    network.timestampClockOffMs = minutes * 60'000LL;
    const auto token = fetch(network);
    QCOMPARE(token.has_value(), taken);
    QVERIFY(taken || token.error().code == ErrorCode::TsaClockDiffers);
}

void TestTimestampClient::fetch_refusesCertificatesNotForIt_data()
{
    QTest::addColumn<QByteArray>("extendedKeyUsage");
    QTest::addColumn<bool>("isExpired");
    QTest::newRow("no purpose") << QByteArray() << false;
    QTest::newRow("not critical") << QByteArray("timeStamping") << false;
    QTest::newRow("not alone") << QByteArray("critical,timeStamping,emailProtection") << false;
    QTest::newRow("expired") << QByteArray("critical,timeStamping") << true;
}

void TestTimestampClient::fetch_refusesCertificatesNotForIt()
{
    QFETCH(QByteArray, extendedKeyUsage);
    QFETCH(bool, isExpired);
    auto spec = m_pki->signerSpec(QStringLiteral("Penanda Buruk"), KeyKind::EcP256);
    spec.extendedKeyUsage = extendedKeyUsage;
    spec.keyUsage = "critical,digitalSignature";
    if (isExpired) {
        spec.until = {m_pki->now().msSinceEpoch - 3'600'000};
    }
    ScriptedNetwork network(*m_pki);
    network.timestampService = m_pki->issue(spec);
    const auto token = fetch(network);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().code, ErrorCode::TsaAnswerInvalid);
}

/// Each byte of an answer flipped, one after the other: refused, or only something changed that the token
/// does not protect (then the token still stands for our digest).
void TestTimestampClient::fetch_survivesEveryChangedByte()
{
    ScriptedNetwork network(*m_pki);
    qsizetype size = 1;
    int refused = 0;
    for (qsizetype at = 0; at < size; at += 7) {
        network.changeAnswer = [&](QByteArray answer) {
            size = answer.size();
            const qsizetype changed =
                std::min(at, size - 1); // one answer is a few bytes shorter than another
            answer[changed] = static_cast<char>(answer.at(changed) ^ 0x10);
            return answer;
        };
        const auto token = fetch(network);
        refused += token ? 0 : 1;
        QVERIFY(!token || token->contains(m_digest));
    }
    QVERIFY(size > 1000);
    QVERIFY(refused > size / 7 / 3);
}

QTEST_GUILESS_MAIN(TestTimestampClient)
#include "tst_timestamp_client.moc"

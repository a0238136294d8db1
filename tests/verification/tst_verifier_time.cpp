// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signed_samples.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// What a claimed and a proven signing time are worth, and whom a file has to convince of them.
class TestVerifierTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimedTime_needsFreshRevocationData_data();
    void claimedTime_needsFreshRevocationData();
    void provenTime_needsNoFreshRevocationData();
    void claimedTime_beforeRevocationIsNotBelieved();
    void provenTime_outsideTheCertificateIsFatal_data();
    void provenTime_outsideTheCertificateIsFatal();
    void timestampService_revokedProvesNothing();
    void timestampService_unknownProvesNothing();
    void documentTimestamp_unknownStatesItsTime();
    void future_isUndecided_data();
    void future_isUndecided();

private:
    SignedSamples m_samples;
};

namespace {

constexpr std::int64_t kMinute = 60LL * 1000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

Instant later(Instant from, std::int64_t ms)
{
    return {from.msSinceEpoch + ms};
}

bool says(const Verification& verification, ReasonCode code)
{
    const auto reasons = allReasons(verification);
    return std::any_of(reasons.begin(), reasons.end(), [code](const Reason& r) { return r.code == code; });
}

/// One more list in the file's DSS.
QByteArray withList(const QByteArray& pdf, const QByteArray& crl)
{
    const int dss = objectWith(pdf, "/CRLs");
    const int added = nextNumber(pdf);
    QByteArray body = bodyOf(pdf, dss);
    const qsizetype at = body.indexOf('[', body.indexOf("/CRLs")) + 1;
    if (dss == 0 || at == 0) {
        qFatal("no lists in the file");
    }
    body.insert(at, QByteArray::number(added) + " 0 R ");
    return withUpdate(pdf, {{dss, body}, {added, streamObject(crl)}});
}

} // namespace

void TestVerifierTime::claimedTime_needsFreshRevocationData_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("passes");
    // The list holds for seven days, an answer for one.
    QTest::newRow("the next day") << 1 << true;
    QTest::newRow("a week") << 7 << true;
    QTest::newRow("the list is over") << 8 << false;
    QTest::newRow("two months") << 60 << false;
}

/// Whoever steals a key may write any time into a file, and put the list in that was true at that time.
void TestVerifierTime::claimedTime_needsFreshRevocationData()
{
    QFETCH(int, days);
    QFETCH(bool, passes);
    m_samples.network().isOcspDown = true;
    const auto bare = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B);
    const auto pdf = m_samples.extended(bare, false);
    m_samples.network().isOcspDown = false;
    const auto verification = m_samples.verifiedAt(pdf, later(m_samples.now(), days * kDay));
    const auto& report = verification.signatures.at(0);
    QCOMPARE(report.time.kind, TimeKind::Claimed);
    QCOMPARE(report.integrity, Integrity::Intact);
    QVERIFY2(verification.verdict == (passes ? Verdict::TotalPassed : Verdict::Indeterminate),
             told(verification).constData());
    QCOMPARE(says(verification, ReasonCode::StaleWithoutProofOfTime), !passes);
    QCOMPARE(report.identity,
             passes ? risalah::SignerIdentity::Trusted : risalah::SignerIdentity::RevocationUnknown);
}

void TestVerifierTime::provenTime_needsNoFreshRevocationData()
{
    const auto verification = m_samples.verifiedAt(m_samples.twice(), later(m_samples.now(), 60 * kDay));
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
    const auto archived = m_samples.extended(
        m_samples.extended(
            m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B), true),
        false);
    // A document timestamp vouches for a signature that has none of its own.
    const auto covered = m_samples.verifiedAt(archived, later(m_samples.now(), 60 * kDay));
    QVERIFY2(covered.verdict == Verdict::TotalPassed, told(covered).constData());
}

void TestVerifierTime::claimedTime_beforeRevocationIsNotBelieved()
{
    const auto thief = m_samples.pki().signer(u"Dicuri"_s, KeyKind::EcP256);
    const auto bare = m_samples.signedBy(thief, pdfOf(sampleObjects()), SignatureLevel::B, u"Ketua"_s);
    const auto extended = m_samples.extended(bare, false);
    const auto timed = m_samples.signedBy(thief, pdfOf(sampleObjects()), SignatureLevel::LT, u"Ketua"_s);
    m_samples.pki().revoke(thief, later(m_samples.now(), 60 * kMinute));
    const QByteArray crl = m_samples.pki().crl(m_samples.pki().intermediate());
    const Instant today = later(m_samples.now(), 120 * kMinute);
    const auto verification = m_samples.verifiedAt(withList(extended, crl), today);
    QVERIFY2(told(verification).contains("revokedWithoutProofOfTime(Dicuri)"),
             told(verification).constData());
    QCOMPARE(verification.signatures.at(0).identity, risalah::SignerIdentity::Revoked);
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    // Proven to be from before, it holds.
    const auto proven = m_samples.verifiedAt(withList(timed, crl), today);
    QVERIFY2(proven.verdict == Verdict::TotalPassed, told(proven).constData());
}

void TestVerifierTime::provenTime_outsideTheCertificateIsFatal_data()
{
    QTest::addColumn<int>("fromMinute");
    QTest::addColumn<int>("untilMinute");
    QTest::addColumn<int>("stampMinute");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<risalah::SignerIdentity>("identity");
    QTest::newRow("expired") << -60 << 1 << 3 << ReasonCode::CertificateExpired
                             << risalah::SignerIdentity::Expired;
    QTest::newRow("not yet valid") << -1 << 60 << -3 << ReasonCode::CertificateNotYetValid
                                   << risalah::SignerIdentity::NotYetValid;
}

/// The signer's clock says otherwise than the timestamp: the timestamp counts.
void TestVerifierTime::provenTime_outsideTheCertificateIsFatal()
{
    QFETCH(int, fromMinute);
    QFETCH(int, untilMinute);
    QFETCH(int, stampMinute);
    QFETCH(ReasonCode, code);
    QFETCH(risalah::SignerIdentity, identity);
    auto spec = m_samples.pki().signerSpec(u"Singkat"_s, KeyKind::EcP256);
    spec.from = later(m_samples.now(), fromMinute * kMinute);
    spec.until = later(m_samples.now(), untilMinute * kMinute);
    m_samples.network().timestampClockOffMs = stampMinute * kMinute;
    const auto pdf = m_samples.signedBy(m_samples.pki().issue(spec), pdfOf(sampleObjects()),
                                        SignatureLevel::LT, u"Ketua"_s);
    m_samples.network().timestampClockOffMs = 0;
    const auto verification = m_samples.verifiedAt(pdf, later(m_samples.now(), 10 * kMinute));
    QCOMPARE(verification.signatures.at(0).time.kind, TimeKind::Timestamped);
    QVERIFY2(says(verification, code), told(verification).constData());
    QCOMPARE(verification.signatures.at(0).identity, identity);
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
}

void TestVerifierTime::timestampService_revokedProvesNothing()
{
    auto spec = m_samples.pki().signerSpec(u"Stempel Dicabut"_s, KeyKind::EcP256);
    spec.extendedKeyUsage = "critical,timeStamping";
    spec.ocspUrl.clear();
    const auto service = m_samples.pki().issue(spec);
    m_samples.network().timestampService = service;
    const auto pdf =
        m_samples.signedBy(m_samples.ecSigner(), pdfOf(sampleObjects()), SignatureLevel::LT, u"Ketua"_s);
    m_samples.network().timestampService = m_samples.pki().timestampService();
    QCOMPARE(m_samples.verified(pdf).verdict, Verdict::TotalPassed);
    m_samples.pki().revoke(service, later(m_samples.now(), -60 * kMinute));
    const QByteArray crl = m_samples.pki().crl(m_samples.pki().intermediate());
    const auto verification = m_samples.verified(withList(pdf, crl));
    QVERIFY2(told(verification).contains("timestampAuthorityRevoked(Stempel Dicabut)"),
             told(verification).constData());
    QCOMPARE(verification.signatures.at(0).time.kind, TimeKind::Claimed);
    QCOMPARE(verification.verdict, Verdict::Indeterminate);
}

void TestVerifierTime::timestampService_unknownProvesNothing()
{
    const TestPki stranger(m_samples.now());
    m_samples.network().timestampService = stranger.timestampService();
    const auto pdf =
        m_samples.signedBy(m_samples.ecSigner(), pdfOf(sampleObjects()), SignatureLevel::T, u"Ketua"_s);
    m_samples.network().timestampService = m_samples.pki().timestampService();
    const auto verification = m_samples.verified(pdf);
    QVERIFY2(told(verification).contains("timestampAuthorityUnknown(Penanda Waktu Uji)"),
             told(verification).constData());
    QCOMPARE(verification.signatures.at(0).time.kind, TimeKind::Claimed);
    // There is a timestamp all the same: a level is what is in the file, not who is trusted.
    QCOMPARE(verification.signatures.at(0).level, FoundLevel::T);
    QCOMPARE(verification.verdict, Verdict::Indeterminate);
}

/// What the stamp says is told as its maker's word.
void TestVerifierTime::documentTimestamp_unknownStatesItsTime()
{
    const auto pdf =
        m_samples.signedBy(m_samples.ecSigner(), pdfOf(sampleObjects()), SignatureLevel::LTA, u"Ketua"_s);
    const auto verification = signing::verifyPdf({pdf, {}, m_samples.now(), {}, nullptr});
    QVERIFY(verification.has_value());
    const SignatureReport& stamp = verification->signatures.back();
    QCOMPARE(stamp.level, FoundLevel::DocumentTimestamp);
    QCOMPARE(stamp.identity, SignerIdentity::UnknownIssuer);
    QCOMPARE(stamp.time.kind, TimeKind::Claimed);
    QCOMPARE(stamp.time.at, m_samples.now());
    QVERIFY(!says(*verification, ReasonCode::ClaimedTimeMissing));
}

void TestVerifierTime::future_isUndecided_data()
{
    QTest::addColumn<SignatureLevel>("level");
    QTest::addColumn<bool>("hasTimestamp");
    QTest::newRow("claimed") << SignatureLevel::B << false;
    QTest::newRow("stamped") << SignatureLevel::LT << true;
}

/// An hour before it was made: one of the two clocks is wrong.
void TestVerifierTime::future_isUndecided()
{
    QFETCH(SignatureLevel, level);
    QFETCH(bool, hasTimestamp);
    const auto pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), level, u"Ketua"_s);
    const auto early = m_samples.verifiedAt(pdf, later(m_samples.now(), -60 * kMinute));
    QVERIFY2(says(early, ReasonCode::ClaimedTimeInFuture), told(early).constData());
    QCOMPARE(says(early, ReasonCode::TimestampInFuture), hasTimestamp);
    QCOMPARE(early.verdict, Verdict::Indeterminate);
    // Clocks differ a little.
    const auto nearly = m_samples.verifiedAt(pdf, later(m_samples.now(), -4 * kMinute));
    QVERIFY2(!says(nearly, ReasonCode::ClaimedTimeInFuture) && !says(nearly, ReasonCode::TimestampInFuture),
             told(nearly).constData());
}

QTEST_GUILESS_MAIN(TestVerifierTime)
#include "tst_verifier_time.moc"

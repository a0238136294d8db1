// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/app/signing_office.h"
#include "support/authority_proxy.h"
#include "support/cms_view.h"
#include "support/scripted_network.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace risalah;
using namespace risalah::app;
using test::HttpStandIn;
using test::KeyKind;
using test::ScriptedAnswer;
using test::ScriptedNetwork;
using test::SeenRequest;
using test::SigningOffice;
using test::TestPki;

namespace {

bool isAnyDowngraded(const Verification& verification)
{
    return std::ranges::any_of(verification.signatures, isDowngraded);
}

} // namespace

/// Time stamps, revocation and long-term data, and what the register remembers of them.
class TestSigningLevels final : public QObject, private SigningOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(true); }
    void timestamp_policyDecides_data();
    void timestamp_policyDecides();
    void timestamp_requiredNeedsAnAddress();
    void timestamp_ofAnotherHour_isDoneWithoutWhereAllowed();
    void revokedSigner_isRefused_data();
    void revokedSigner_isRefused();
    void revokedTimestampService_isToldOnly();
    void longTermData_canBeAddedLater();
    void longTermData_canBeAddedToSignaturesWithoutTimestamp();
    void level_isRememberedForVerification();
    void earlierFile_isNoDowngrade();
    void earlierFile_signedFurtherElsewhere_isNoDowngrade();
    void strippedFile_isADowngrade();
};

void TestSigningLevels::timestamp_policyDecides_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<domain::TimestampPolicy>("policy");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<FoundLevel>("level");
    QTest::newRow("reached") << true << domain::TimestampPolicy::Required << true << FoundLevel::T;
    QTest::newRow("required, refused")
        << false << domain::TimestampPolicy::Required << false << FoundLevel::B;
    QTest::newRow("refused") << false << domain::TimestampPolicy::IfReachable << true << FoundLevel::B;
}

void TestSigningLevels::timestamp_policyDecides()
{
    QFETCH(bool, answers);
    QFETCH(domain::TimestampPolicy, policy);
    QFETCH(bool, succeeds);
    QFETCH(FoundLevel, level);
    ScriptedNetwork network(*m_pki);
    const HttpStandIn server([&](const SeenRequest& request) {
        const auto answer = network.post(QString::fromLatin1(ScriptedNetwork::kTimestampUrl),
                                         request.headers.value("content-type"), request.body);
        return ScriptedAnswer{.status = answers ? 200 : 500, .body = answer.value_or(QByteArray())};
    });
    domain::SigningSettings settings;
    settings.timestampUrl = server.url();
    settings.timestampPolicy = policy;
    settings.trustAnchors = {
        {QStringLiteral("Akar Uji"), TestPki::certificatePem(m_pki->root().certificate)}};
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"));
    QCOMPARE(made.has_value(), succeeds);
    if (made) {
        QCOMPARE(made->level, level);
    } else {
        QCOMPARE(made.error().code, ErrorCode::TsaRefused);
        QVERIFY((*m_register)->minutes().editions(m_meeting)->front().signatures.empty());
    }
}

void TestSigningLevels::timestamp_requiredNeedsAnAddress()
{
    domain::SigningSettings settings;
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    const auto saved = signing().saveSettings(*signing().settings(), settings);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::TimestampAddressMissing);
    // A register may hold it all the same, written by an earlier program.
    auto prepared = *signing().prepare(m_meeting);
    prepared.settings = settings;
    const auto order = signing().order(prepared, 0, keyOf(QStringLiteral("Ketua Contoh")));
    QVERIFY(!order.has_value());
    QCOMPARE(order.error().code, ErrorCode::TimestampAddressMissing);
    settings.timestampUrl = QStringLiteral("http://waktu.contoh.go.id");
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
}

/// An authority whose clock is wrong is as good as one that does not answer.
void TestSigningLevels::timestamp_ofAnotherHour_isDoneWithoutWhereAllowed()
{
    test::AuthorityProxy authorities(*m_pki);
    authorities.network.timestampClockOffMs = 2LL * 3600 * 1000;
    domain::SigningSettings settings = settingsWithAuthority();
    settings.timestampPolicy = domain::TimestampPolicy::Required;
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto refused = signSlot(0, QStringLiteral("Ketua Contoh"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::TsaClockDiffers);
    settings.timestampPolicy = domain::TimestampPolicy::IfReachable;
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    const auto made = signSlot(0, QStringLiteral("Ketua Contoh"));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QCOMPARE(made->level, FoundLevel::B);
}

void TestSigningLevels::revokedSigner_isRefused_data()
{
    QTest::addColumn<bool>("isChairUnknown"); // nobody can be asked about that certificate
    QTest::addColumn<bool>("isChairRevoked");
    QTest::addColumn<bool>("isLastRevoked");
    QTest::newRow("nobody") << false << false << false;
    QTest::newRow("who signs") << false << false << true;
    QTest::newRow("who signed before") << false << true << false;
    QTest::newRow("both") << false << true << true;
    QTest::newRow("who signs, after one nobody knows") << true << false << true;
}

/// What the authority says of the one who signs now is no matter of missing proof. Whoever signed before did
/// so while the certificate was good.
void TestSigningLevels::revokedSigner_isRefused()
{
    QFETCH(bool, isChairUnknown);
    QFETCH(bool, isChairRevoked);
    QFETCH(bool, isLastRevoked);
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    const QString chair = QStringLiteral("Ketua Contoh");
    const QString last = QStringLiteral("Pencatat Contoh");
    auto chairSpec = m_pki->signerSpec(chair, KeyKind::EcP256);
    if (isChairUnknown) {
        chairSpec.ocspUrl = chairSpec.crlUrl = "http://127.0.0.1:1/tiada";
    }
    const auto first = m_pki->issue(chairSpec);
    const auto second = m_pki->signer(last, KeyKind::EcP256);
    QVERIFY(signSlot(0, keyOf(chair, first)).has_value());
    const QByteArray before = (*m_register)->minutes().edition(m_meeting)->pdf;
    const Instant now = m_register->clock().now();
    if (isChairRevoked) {
        m_pki->revoke(first, now);
    }
    if (isLastRevoked) {
        m_pki->revoke(second, {now.msSinceEpoch - 3'600'000});
    }
    const auto order = signing().order(*signing().prepare(m_meeting), 1, keyOf(last, second));
    const auto made = makeSignature(*order, secrets(), watched());
    QCOMPARE(made.has_value(), !isLastRevoked);
    if (made) {
        QCOMPARE(made->longTermTrouble.has_value(), isChairRevoked);
        QVERIFY(!isChairRevoked || made->longTermTrouble->code == ErrorCode::CertificateRevoked);
    } else {
        QCOMPARE(made.error().code, ErrorCode::CertificateRevoked);
        QCOMPARE(made.error().subject, last);
        QCOMPARE((*m_register)->minutes().edition(m_meeting)->pdf, before);
    }
}

void TestSigningLevels::revokedTimestampService_isToldOnly()
{
    TestPki pki(m_pki->now());
    test::AuthorityProxy authorities(pki);
    auto settings = settingsWithAuthority();
    settings.trustAnchors.front().certificate = TestPki::certificatePem(pki.root().certificate);
    QVERIFY(signing().saveSettings(*signing().settings(), settings).has_value());
    pki.revoke(pki.timestampService(), {pki.now().msSinceEpoch - 3'600'000});
    const QString chair = QStringLiteral("Ketua Contoh");
    const QString last = QStringLiteral("Pencatat Contoh");
    QVERIFY(signSlot(0, keyOf(chair, pki.signer(chair, KeyKind::EcP256))).has_value());
    const auto key = keyOf(last, pki.signer(last, KeyKind::EcP256));
    const auto order = signing().order(*signing().prepare(m_meeting), 1, key);
    const auto made = makeSignature(*order, secrets(), watched());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QCOMPARE(made->longTermTrouble->code, ErrorCode::CertificateRevoked);
}

/// The last signer is not held up by an authority that does not answer; what is missing is told and made up.
void TestSigningLevels::longTermData_canBeAddedLater()
{
    test::AuthorityProxy authorities(*m_pki);
    authorities.areDown = true;
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData);
    const auto prepared = signing().prepare(m_meeting);
    const auto last = signing().order(*prepared, 1, keyOf(QStringLiteral("Pencatat Contoh")));
    const auto made = makeSignature(*last, secrets(), watched());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(logLine(made.error())));
    QVERIFY(made->longTermTrouble.has_value());
    QCOMPARE(made->longTermTrouble->code, ErrorCode::RevocationUnavailable);
    QVERIFY(signing().store(prepared->state.edition, *last, *made).has_value());
    const QByteArray before = (*m_register)->minutes().edition(m_meeting)->pdf;
    QCOMPARE(before, made->pdf);
    QCOMPARE(made->level, FoundLevel::T);
    QVERIFY(signing().state(m_meeting)->lacksLongTermData);

    const auto order = signing().extensionOrder(m_meeting);
    QCOMPARE(extendSignatures(*order, watched()).error().code, ErrorCode::RevocationUnavailable);
    authorities.areDown = false;
    const auto extended = extendSignatures(*order, watched());
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QVERIFY(signing().storeExtension(m_meeting, *order, *extended).has_value());
    const auto edition = (*m_register)->minutes().edition(m_meeting);
    QCOMPARE(edition->pdf, extended->pdf);
    QVERIFY(edition->pdf.startsWith(before));
    QCOMPARE(edition->document.signatures.back().level, FoundLevel::LTA);
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData);
    // Somebody else's extension of the same file comes too late.
    QCOMPARE(signing().storeExtension(m_meeting, *order, *extended).error().code,
             ErrorCode::RecordChangedElsewhere);
}

/// "Sign now, prove later", for an office that had no time-stamp authority when it signed.
void TestSigningLevels::longTermData_canBeAddedToSignaturesWithoutTimestamp()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const auto last = signSlot(1, QStringLiteral("Pencatat Contoh"));
    QVERIFY(last.has_value());
    QCOMPARE(last->level, FoundLevel::B);
    QVERIFY(!signing().state(m_meeting)->lacksLongTermData); // nobody to ask
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signing().state(m_meeting)->lacksLongTermData);
    const auto order = signing().extensionOrder(m_meeting);
    const auto extended = extendSignatures(*order, watched());
    QVERIFY2(extended.has_value(), extended ? "" : qPrintable(logLine(extended.error())));
    QVERIFY(signing().storeExtension(m_meeting, *order, *extended).has_value());
    const auto state = signing().state(m_meeting);
    QCOMPARE(state->edition.signatures.back().level, FoundLevel::LTA);
    QVERIFY(!state->lacksLongTermData);
}

void TestSigningLevels::level_isRememberedForVerification()
{
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray pdf = (*m_register)->minutes().edition(m_meeting)->pdf;
    auto claimed = verified(pdf);
    QVERIFY(!isAnyDowngraded(claimed));
    // As if somebody had lowered it on the way.
    claimed.signatures.front().level = FoundLevel::PlainCms;
    const auto lowered = signing().comparedWithNotes(pdf, claimed);
    QVERIFY(lowered.has_value());
    QVERIFY(isAnyDowngraded(*lowered));
    QCOMPARE(lowered->verdict, Verdict::TotalFailed);
    // Of other bytes nothing is known.
    claimed.signatures.front().signedDigest = QByteArray(32, 'x');
    QVERIFY(!isAnyDowngraded(*signing().comparedWithNotes(pdf, claimed)));
}

/// Mailed before the last signer's proof was added to everybody's signature: the file is what it was.
void TestSigningLevels::earlierFile_isNoDowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray mailed = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    const QByteArray whole = (*m_register)->minutes().edition(m_meeting)->pdf;
    QCOMPARE(verified(whole).signatures.front().level, FoundLevel::LTA);
    const auto earlier = verified(mailed);
    QCOMPARE(earlier.signatures.front().level, FoundLevel::T);
    QVERIFY(!isAnyDowngraded(earlier));
    QVERIFY(earlier.verdict != Verdict::TotalFailed);
    // What the last signature lost was never given out without.
    qsizetype end = 0;
    for (const SignatureReport& signature : verified(whole).signatures) {
        end = signature.level == FoundLevel::DocumentTimestamp ? end
                                                               : qMax(end, qsizetype(signature.signedLength));
    }
    QVERIFY(end > mailed.size() && end < whole.size());
    const auto cut = verified(whole.first(end));
    QVERIFY(isAnyDowngraded(cut));
    QCOMPARE(cut.verdict, Verdict::TotalFailed);
    QVERIFY(!isDowngraded(cut.signatures.front()));
}

/// The other office signed the mailed file with a program of its own, and sent it back.
void TestSigningLevels::earlierFile_signedFurtherElsewhere_isNoDowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray mailed = (*m_register)->minutes().edition(m_meeting)->pdf;
    QVERIFY(signSlot(1, QStringLiteral("Pencatat Contoh")).has_value());
    const auto returned = verified(signedElsewhere(mailed, QStringLiteral("Orang Lain")));
    QCOMPARE(returned.signatures.size(), std::size_t{2});
    QVERIFY(!isAnyDowngraded(returned));
    QVERIFY(returned.verdict != Verdict::TotalFailed);
}

void TestSigningLevels::strippedFile_isADowngrade()
{
    test::AuthorityProxy authorities(*m_pki);
    QVERIFY(signing().saveSettings(*signing().settings(), settingsWithAuthority()).has_value());
    QVERIFY(signSlot(0, QStringLiteral("Ketua Contoh")).has_value());
    const QByteArray pdf = (*m_register)->minutes().edition(m_meeting)->pdf;
    const QByteArray cms = test::signaturesIn(pdf).at(0).cms;
    const auto stripped = verified(test::withFirstCms(pdf, test::withoutUnsignedAttributes(cms)));
    QCOMPARE(stripped.signatures.front().level, FoundLevel::B);
    QVERIFY(isAnyDowngraded(stripped));
    QCOMPARE(stripped.verdict, Verdict::TotalFailed);
}

QTEST_MAIN(TestSigningLevels)
#include "tst_signing_levels.moc"

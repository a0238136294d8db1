// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/attacks.h"
#include "verification/signed_samples.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// Every known trick on signed PDFs, against files of our own that pass untouched.
class TestVerifierAttacks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void update_isNamed_data() { rows(updateAttacks()); }
    void update_isNamed() { judge(); }
    void structure_isRefused_data() { rows(structureAttacks()); }
    void structure_isRefused() { judge(); }
    void largeSignatureField_isRefused();
    void lockedField_isRefused();

private:
    void rows(const std::vector<Attack>& attacks);
    void judge();
    SignedSamples m_samples;
    std::vector<Attack> m_attacks;
};

void TestVerifierAttacks::initTestCase()
{
    const auto sound = m_samples.verified(m_samples.twice());
    QVERIFY2(sound.verdict == Verdict::TotalPassed, told(sound).constData());
}

void TestVerifierAttacks::rows(const std::vector<Attack>& attacks)
{
    QTest::addColumn<int>("index");
    m_attacks = attacks;
    for (std::size_t i = 0; i < attacks.size(); ++i) {
        QTest::newRow(attacks[i].name) << static_cast<int>(i);
    }
}

void TestVerifierAttacks::judge()
{
    QFETCH(int, index);
    const Attack& attack = m_attacks.at(static_cast<std::size_t>(index));
    const QByteArray tampered = attack.tamper(m_samples.twice());
    QVERIFY(tampered != m_samples.twice());
    const auto verification = m_samples.verified(tampered);
    QVERIFY2(verification.verdict == Verdict::TotalFailed, told(verification).constData());
    const auto reasons = allReasons(verification);
    const bool isNamed = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
        return reason.code == attack.code && (attack.subject.isEmpty() || reason.subject == attack.subject);
    });
    QVERIFY2(isNamed, told(verification).constData());
    // Without trust the answer is no less a no.
    QCOMPARE(m_samples.verified(tampered, false).verdict, Verdict::TotalFailed);
}

void TestVerifierAttacks::largeSignatureField_isRefused()
{
    // The third field was prepared as large as the page; its signature is genuine.
    const auto pdf =
        m_samples.signedBy(m_samples.ecSigner(), m_samples.twice(), SignatureLevel::B, u"Mengetahui"_s);
    const auto verification = m_samples.verified(pdf);
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QVERIFY2(told(verification).contains("signatureFieldTooLarge(Mengetahui)"),
             told(verification).constData());
    QCOMPARE(verification.signatures.at(0).integrity, Integrity::Modified);
}

void TestVerifierAttacks::lockedField_isRefused()
{
    // Forbidding and locking are the signer's own doing; here the lists come into the file before signing.
    PdfObjects objects = sampleObjects();
    objects[sample::kThirdField].replace("[0 0 595 842]", "[300 300 400 350]");
    objects[sample::kChairField].insert(2, " /Lock << /Type /SigFieldLock /Action /All >> ");
    const auto once =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(objects), SignatureLevel::B, u"Ketua"_s);
    QVERIFY2(once.contains("/FieldMDP"), "the signer did not take the lock over");
    QByteArray field = bodyOf(once, sample::kThirdField);
    const int added = nextNumber(once);
    field.insert(2, " /V " + QByteArray::number(added) + " 0 R ");
    const auto pdf = withUpdate(
        once,
        {{sample::kThirdField, field},
         {added, "<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <30> >>"}});
    const auto verification = m_samples.verified(pdf);
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QVERIFY2(told(verification).contains("lockedFieldChanged(Mengetahui)"), told(verification).constData());
}

QTEST_GUILESS_MAIN(TestVerifierAttacks)
#include "tst_verifier_attacks.moc"

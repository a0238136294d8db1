// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verification_json.h"
#include "verification/signed_samples.h"

#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// A file we have just signed ourselves: what it was before is looked through only where it may hide
/// something.
class TestVerifierKnown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plain_isWholeAndUnsigned_data();
    void plain_isWholeAndUnsigned();
    void ownSignature_isJudgedAlike();
    void secondSignature_isComparedAsEver();

private:
    Verification verified(const QByteArray& pdf, qsizetype known)
    {
        auto result = signing::verifyPdf({pdf, {m_samples.rootPem()}, m_samples.now(), {}, {}, known});
        if (!result) {
            qFatal("%s", qPrintable(logLine(result.error())));
        }
        return *std::move(result);
    }
    QByteArray signedNow(const QByteArray& pdf, const QString& field = u"Ketua"_s)
    {
        return m_samples.signedBy(m_samples.ecSigner(), pdf, SignatureLevel::B, field);
    }

    SignedSamples m_samples;
    QByteArray m_plain = pdfOf(sampleObjects());
};

void TestVerifierKnown::plain_isWholeAndUnsigned_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("isPlain");
    const QByteArray hidden("<< /Type /Sig /Filter /Adobe.PPKLite >>");
    QByteArray longer = m_plain;
    longer.replace("/Length ", "/Length 9");
    QTest::newRow("sound") << m_plain << true;
    QTest::newRow("sound, packed objects") << pdfOf(sampleObjects(), XrefKind::Stream) << true;
    QTest::newRow("a stream of another length") << longer << false;
    QTest::newRow("hidden signature") << withUpdate(m_plain, {{nextNumber(m_plain), hidden}}) << false;
    QTest::newRow("signed") << signedNow(m_plain) << false;
    QTest::newRow("text behind the end") << m_plain + "x" << false;
    QTest::newRow("no PDF") << QByteArray("halo") << false;
}

void TestVerifierKnown::plain_isWholeAndUnsigned()
{
    QFETCH(QByteArray, pdf);
    QTEST(signing::isPlain(pdf), "isPlain");
}

void TestVerifierKnown::ownSignature_isJudgedAlike()
{
    const QByteArray made = signedNow(m_plain);
    const Verification known = verified(made, m_plain.size());
    QVERIFY(known.verdict != Verdict::TotalFailed);
    QCOMPARE(signing::toJson(known), signing::toJson(verified(made, 0)));
}

void TestVerifierKnown::secondSignature_isComparedAsEver()
{
    const QByteArray first = signedNow(m_plain);
    QByteArray pages = bodyOf(first, sample::kPageTree);
    const QByteArray changed = withUpdate(first, {{sample::kPageTree, pages.replace("595", "600")}});
    QVERIFY(changed.size() > first.size());
    QCOMPARE(verified(signedNow(changed, u"Notulis"_s), changed.size()).verdict, Verdict::TotalFailed);
}

QTEST_GUILESS_MAIN(TestVerifierKnown)
#include "tst_verifier_known.moc"

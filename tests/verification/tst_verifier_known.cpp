// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/name_scan.h"
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
    void names_data();
    void names();
    void ownSignature_isJudgedAlike();
    void hiddenSignature_isStillFound_data();
    void hiddenSignature_isStillFound();
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

void TestVerifierKnown::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mayHold");
    QTest::newRow("range") << QByteArray("<< /ByteRange [0 1 2 3] >>") << true;
    QTest::newRow("range, spelt otherwise") << QByteArray("<</#42yte#52#61nge[0 1 2 3]>>") << true;
    QTest::newRow("type") << QByteArray("<< /Type /Sig >>") << true;
    QTest::newRow("type without blank") << QByteArray("<</Type/Sig>>") << true;
    QTest::newRow("type, spelt otherwise") << QByteArray("<</#54ype %x\n /Doc#54imeStamp>>") << true;
    QTest::newRow("packed objects") << QByteArray("<< /Type /ObjStm /N 3 >>") << true;
    QTest::newRow("at the end") << QByteArray("/ByteRange") << true;
    QTest::newRow("empty field") << QByteArray("<< /FT /Sig /T (Ketua) >>") << false;
    QTest::newRow("other type") << QByteArray("<< /Type /SigRef >>") << false;
    QTest::newRow("longer name") << QByteArray("<< /ByteRanges 1 >>") << false;
    QTest::newRow("cut") << QByteArray("<< /ByteRang") << false;
    QTest::newRow("broken escape") << QByteArray("/#4 /#") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestVerifierKnown::names()
{
    QFETCH(QByteArray, bytes);
    QTEST(signing::pdf::mayHoldSignature({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
          "mayHold");
}

void TestVerifierKnown::ownSignature_isJudgedAlike()
{
    const QByteArray made = signedNow(m_plain);
    const Verification known = verified(made, m_plain.size());
    QVERIFY(known.verdict != Verdict::TotalFailed);
    QCOMPARE(signing::toJson(known), signing::toJson(verified(made, 0)));
}

void TestVerifierKnown::hiddenSignature_isStillFound_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::newRow("type") << QByteArray("<< /Type /Sig /Filter /Adobe.PPKLite >>");
    QTest::newRow("range") << QByteArray("<< /Filter /X /Byte#52ange [0 1 2 3] >>");
    QTest::newRow("inside") << QByteArray("<< /A [ << /Type/DocTimeStamp >> ] >>");
}

void TestVerifierKnown::hiddenSignature_isStillFound()
{
    QFETCH(QByteArray, hidden);
    const QByteArray before = withUpdate(m_plain, {{nextNumber(m_plain), hidden}});
    const Verification verification = verified(signedNow(before), before.size());
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QVERIFY(std::ranges::any_of(verification.documentReasons, [](const Reason& reason) {
        return reason.code == ReasonCode::UnreachableSignature;
    }));
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

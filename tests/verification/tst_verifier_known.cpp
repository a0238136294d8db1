// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verification_json.h"
#include "verification/signed_samples.h"

#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

namespace {

/// A cross-reference stream under the number of a harmless object holds a signature: libqpdf shows the stream
/// under that number, the table leads to the object.
QByteArray withStreamSection(const QByteArray& pdf)
{
    const auto begin = pdf.size();
    const QByteArray harmless = "19 0 obj\n<< /A 1 >>\nendobj\n";
    const auto section = begin + harmless.size();
    QByteArray row("\x01", 1);
    for (const int shift : {24, 16, 8, 0}) {
        row += static_cast<char>((begin >> shift) & 0xff);
    }
    row += QByteArray(2, '\0');
    return pdf + harmless + "19 0 obj\n<< /Type /XRef /W [1 4 2] /Index [19 1] /Size 20 /Root 1 0 R /Prev "
        + QByteArray::number(lastSection(pdf)) + " /V << /Type /Sig >> /Length "
        + QByteArray::number(row.size()) + " >>\nstream\n" + row + "\nendstream\nendobj\nstartxref\n"
        + QByteArray::number(section) + "\n%%EOF\n";
}

} // namespace

/// A file we have just signed ourselves: what it was before is looked through only where it may hide
/// something.
class TestVerifierKnown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plain_isWholeAndUnsigned_data();
    void plain_isWholeAndUnsigned();
    void ownSignature_isJudgedAlike();
    void secondSignature_isComparedAsEver();
    void knownDigest_isThatOfTheFile();
    void otherBeginning_isDigestedItself();

private:
    Verification verified(const QByteArray& pdf, const signing::KnownFile* known = nullptr)
    {
        auto result = signing::verifyPdf({pdf, {m_samples.rootPem()}, m_samples.now(), {}, known});
        if (!result) {
            qFatal("%s", qPrintable(logLine(result.error())));
        }
        return *std::move(result);
    }
    QByteArray signedNow(const QByteArray& pdf, const QString& field = u"Ketua"_s)
    {
        return m_samples.signedBy(m_samples.ecSigner(), pdf, SignatureLevel::B, field);
    }
    QByteArray signedKnowing(const signing::KnownFile& known)
    {
        return m_samples.signedBy(m_samples.ecSigner(), m_plain, SignatureLevel::B, u"Ketua"_s, &known);
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
    QTest::newRow("sound, packed objects") << pdfOf(sampleObjects(), XrefKind::Packed) << true;
    QTest::newRow("a stream of another length") << longer << false;
    QTest::newRow("hidden signature") << withUpdate(m_plain, {{nextNumber(m_plain), hidden}}) << false;
    QTest::newRow("hidden by another number's section") << withStreamSection(m_plain) << false;
    QTest::newRow("offsets counted from a later header")
        << "%PDF-x\n" + QByteArray(500, ' ') + "\n" + m_plain << false;
    QTest::newRow("a reference for an object")
        << withUpdate(m_plain, {{nextNumber(m_plain), "3 0 R"}}) << false;
    QTest::newRow("signed") << signedNow(m_plain) << false;
    QTest::newRow("text behind the end") << m_plain + "x" << false;
    QTest::newRow("no PDF") << QByteArray("halo") << false;
}

void TestVerifierKnown::plain_isWholeAndUnsigned()
{
    QFETCH(QByteArray, pdf);
    QTEST(signing::KnownFile(pdf).isPlain(), "isPlain");
}

void TestVerifierKnown::ownSignature_isJudgedAlike()
{
    const QByteArray made = signedNow(m_plain);
    const signing::KnownFile known(m_plain);
    const Verification judged = verified(made, &known);
    QVERIFY(judged.verdict != Verdict::TotalFailed);
    QCOMPARE(signing::toJson(judged), signing::toJson(verified(made)));
}

void TestVerifierKnown::secondSignature_isComparedAsEver()
{
    const QByteArray first = signedNow(m_plain);
    QByteArray pages = bodyOf(first, sample::kPageTree);
    const QByteArray changed = withUpdate(first, {{sample::kPageTree, pages.replace("595", "600")}});
    QVERIFY(changed.size() > first.size());
    const signing::KnownFile known(changed);
    QCOMPARE(verified(signedNow(changed, u"Notulis"_s), &known).verdict, Verdict::TotalFailed);
}

void TestVerifierKnown::knownDigest_isThatOfTheFile()
{
    const signing::KnownFile known(m_plain);
    QCOMPARE(verified(signedKnowing(known)).signatures.front().integrity, Integrity::Intact);
    const signing::KnownFile other(m_plain + " ");
    QCOMPARE(verified(signedKnowing(other)).signatures.front().integrity, Integrity::Intact); // not used
}

void TestVerifierKnown::otherBeginning_isDigestedItself()
{
    const QByteArray made = signedNow(m_plain);
    QByteArray same = m_plain;
    same.replace("595", "600");
    const signing::KnownFile other(same);
    QCOMPARE(verified(made, &other).signatures.front().integrity, Integrity::Intact);
    const signing::KnownFile all(made); // more than the signature covers
    QCOMPARE(verified(made, &all).signatures.front().integrity, Integrity::Intact);
}

QTEST_GUILESS_MAIN(TestVerifierKnown)
#include "tst_verifier_known.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12_key.h"
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
    void form_isRefused_data() { rows(formAttacks()); }
    void form_isRefused() { judge(); }
    void stripped_isTold_data() { rows(stripAttacks()); }
    void stripped_isTold() { judge(); }
    void strippedAndSignedAnew_isTold();
    void timestampInASignersPlace_isTold();
    void ambiguousFile_isNotSigned_data();
    void ambiguousFile_isNotSigned();
    void largeSignatureField_isRefused();
    void malformedRectangle_isRefused_data();
    void malformedRectangle_isRefused();
    void newFieldsPlace_isJudged_data();
    void newFieldsPlace_isJudged();
    void smallNewFields_areAddedUp_data();
    void smallNewFields_areAddedUp();
    void lockedField_isRefused_data();
    void lockedField_isRefused();
    void newFieldAfterCertification_isRefused_data();
    void newFieldAfterCertification_isRefused();
    void signatureAfterFinalCertification_isRefused_data();
    void signatureAfterFinalCertification_isRefused();
    void certifiedAndArchived_passes();
    void sharedByMany_isJudgedOnce();
    void otherRowOfASignedContainer_isRefused();
    void contentInCrossReferenceDress_isRefused_data();
    void contentInCrossReferenceDress_isRefused();

private:
    void rows(const std::vector<Attack>& attacks);
    void judge();
    /// The sample, certified by Ketua.
    [[nodiscard]] QByteArray certified(SignatureLevel level);
    [[nodiscard]] static QByteArray withThirdFilled(const QByteArray& once);
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
    // By what was not covered nothing is looked up, and nobody reckons it.
    for (const SignatureReport& report : verification.signatures) {
        const bool isCut = std::ranges::any_of(report.reasons, [](const Reason& reason) {
            return reason.code == ReasonCode::GapNotExact || reason.code == ReasonCode::RangeNotAtRevisionEnd;
        });
        QVERIFY(!isCut || report.signedDigest.isEmpty());
    }
    // Without trust the answer is no less a no.
    QCOMPARE(m_samples.verified(tampered, false).verdict, Verdict::TotalFailed);
}

/// Somebody the office trusts signs what is left: that does not bring back who signed before.
void TestVerifierAttacks::strippedAndSignedAnew_isTold()
{
    const QByteArray stripped = stripAttacks().front().tamper(m_samples.twice());
    const QByteArray open = withUpdate(stripped, {{sample::kForm, "<< /Fields [16 0 R] >>"}});
    const auto verification = m_samples.verified(
        m_samples.signedBy(m_samples.ecSigner(), open, SignatureLevel::B, u"Mengetahui"_s));
    QCOMPARE(verification.signatures.size(), std::size_t{1});
    QVERIFY2(told(verification).contains("earlierVersionSigned"), told(verification).constData());
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
}

/// On paper it would look as if the note taker had signed.
void TestVerifierAttacks::timestampInASignersPlace_isTold()
{
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::LT);
    QByteArray field = bodyOf(once, sample::kNoteTakerField);
    const int added = nextNumber(once);
    field.insert(2, " /V " + QByteArray::number(added) + " 0 R ");
    const auto verification = m_samples.verified(withUpdate(
        once,
        {{sample::kNoteTakerField, field},
         {added, "<< /Type /DocTimeStamp /SubFilter /ETSI.RFC3161 /ByteRange [0 1 2 3] /Contents <30> >>"}}));
    const auto reasons = allReasons(verification);
    QVERIFY2(std::ranges::find(reasons, Reason{ReasonCode::TimestampSeen, u"Notulis"_s}) != reasons.end(),
             told(verification).constData());
}

/// Every reader would have another paper signed.
void TestVerifierAttacks::ambiguousFile_isNotSigned_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<ErrorCode>("code");
    m_attacks = formAttacks();
    for (std::size_t i = 0; i < m_attacks.size(); ++i) {
        const QByteArray name = m_attacks[i].name;
        if (name.startsWith("packed twice") || name.startsWith("row of") || name.contains("beyond readers")
            || name == "wide rows" || name == "deep trailer" || name == "far marker") {
            const bool hasEnd = name != "far marker";
            QTest::newRow(m_attacks[i].name)
                << static_cast<int>(i) << (hasEnd ? ErrorCode::PdfAmbiguous : ErrorCode::PdfUnreadable);
        }
    }
}

void TestVerifierAttacks::ambiguousFile_isNotSigned()
{
    QFETCH(int, index);
    const QByteArray pdf = pdfOf(sampleObjects());
    QVERIFY(m_samples.trySigning(m_samples.ecSigner(), pdf).has_value());
    const auto refused =
        m_samples.trySigning(m_samples.ecSigner(), m_attacks.at(static_cast<std::size_t>(index)).tamper(pdf));
    QVERIFY(!refused.has_value());
    QFETCH(ErrorCode, code);
    QCOMPARE(refused.error().code, code);
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

/// The third field filled with what is no signature: its place and its name are judged all the same.
QByteArray TestVerifierAttacks::withThirdFilled(const QByteArray& once)
{
    QByteArray field = bodyOf(once, sample::kThirdField);
    const int added = nextNumber(once);
    field.insert(2, " /V " + QByteArray::number(added) + " 0 R ");
    return withUpdate(
        once,
        {{sample::kThirdField, field},
         {added, "<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <30> >>"}});
}

void TestVerifierAttacks::malformedRectangle_isRefused_data()
{
    QTest::addColumn<QByteArray>("rectangle");
    QTest::newRow("five numbers") << QByteArray("/Rect [0 0 595 842 0]");
    QTest::newRow("no array") << QByteArray("/Rect (0 0 595 842)");
    QTest::newRow("no number") << QByteArray("/Rect [0 0 595 /x]");
    QTest::newRow("none") << QByteArray();
}

void TestVerifierAttacks::malformedRectangle_isRefused()
{
    QFETCH(QByteArray, rectangle);
    PdfObjects objects = sampleObjects();
    objects[sample::kThirdField].replace("/Rect [0 0 595 842]", rectangle);
    const auto once =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(objects), SignatureLevel::B, u"Ketua"_s);
    const auto verification = m_samples.verified(withThirdFilled(once));
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QVERIFY2(told(verification).contains("signatureFieldTooLarge(Mengetahui)"),
             told(verification).constData());
}

void TestVerifierAttacks::newFieldsPlace_isJudged_data()
{
    QTest::addColumn<QByteArray>("rectangle");
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("expected"); // empty: nothing against it
    QTest::addColumn<bool>("isFatal");
    const QByteArray covers("signatureFieldMayCover");
    const QByteArray overlaps("signatureFieldOverlaps(Baru)");
    const int first = sample::kFirstPage;
    const int second = sample::kSecondPage;
    QTest::newRow("usual size, free place") << QByteArray("72 300 252 400") << first << QByteArray() << false;
    QTest::newRow("invisible") << QByteArray("0 0 0 0") << first << QByteArray() << false;
    QTest::newRow("over the text") << QByteArray("60 640 535 790") << first << QByteArray(covers + "(1)")
                                   << false;
    QTest::newRow("over another page's text")
        << QByteArray("535 790 60 640") << second << QByteArray(covers + "(2)") << false;
    QTest::newRow("on a signature") << QByteArray("350 120 450 180") << first << overlaps << true;
    QTest::newRow("on a corner of a signature, written backwards")
        << QByteArray("310 110 250 50") << first << overlaps << true;
    QTest::newRow("beside a signature") << QByteArray("300 200 500 260") << first << QByteArray() << false;
    QTest::newRow("the same place of another page")
        << QByteArray("350 120 450 180") << second << QByteArray() << false;
    QTest::newRow("on an empty field") << QByteArray("72 100 272 200") << first << QByteArray() << false;
}

void TestVerifierAttacks::newFieldsPlace_isJudged()
{
    QFETCH(QByteArray, rectangle);
    QFETCH(int, page);
    QFETCH(QByteArray, expected);
    QFETCH(bool, isFatal);
    const auto once =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B, u"Ketua"_s);
    const auto verification = m_samples.verified(withNewSignature(once, rectangle, page));
    const QByteArray words = told(verification);
    QVERIFY2(words.contains("signatureFieldAdded(Baru)"), words.constData());
    QVERIFY2(!words.contains("signatureFieldTooLarge"), words.constData());
    if (expected.isEmpty()) {
        QVERIFY2(!words.contains("signatureFieldMayCover") && !words.contains("signatureFieldOverlaps"),
                 words.constData());
    } else {
        QVERIFY2(words.contains(expected), words.constData());
    }
    const auto chair = verification.signatures.at(0);
    QCOMPARE(chair.field, u"Ketua"_s);
    QCOMPARE(chair.integrity == Integrity::Modified, isFatal);
    QCOMPARE(weightOf(ReasonCode::SignatureFieldMayCover), Weight::Undecided);
}

void TestVerifierAttacks::smallNewFields_areAddedUp_data()
{
    QTest::addColumn<QByteArrayList>("rectangles");
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<QByteArray>("expected"); // empty: nothing against them
    const int first = sample::kFirstPage;
    const int second = sample::kSecondPage;
    // Each 5 % of a page, three of them 15 %.
    const QByteArrayList below{"72 300 322 400", "72 420 322 520", "72 540 322 640"};
    QTest::newRow("one") << below.mid(0, 1) << QList{first} << QByteArray();
    QTest::newRow("two on a page") << below.mid(0, 2) << QList{first, first}
                                   << QByteArray("signatureFieldMayCover(1)");
    QTest::newRow("three on another page")
        << below << QList{second, second, second} << QByteArray("signatureFieldMayCover(2)");
    QTest::newRow("one on each page") << below.mid(0, 2) << QList{first, second} << QByteArray();
    QTest::newRow("one more where a field was foreseen")
        << QByteArrayList{below.first(), "72 100 272 200"} << QList{first, first} << QByteArray();
    QTest::newRow("twice where a field was foreseen")
        << QByteArrayList{"72 100 272 200", "72 100 272 200"} << QList{first, first} << QByteArray();
    QTest::newRow("a foreseen place on another page")
        << QByteArrayList{below.first(), "72 100 272 200"} << QList{second, second}
        << QByteArray("signatureFieldMayCover(2)");
}

/// Many small pictures cover a page as well as a large one.
void TestVerifierAttacks::smallNewFields_areAddedUp()
{
    QFETCH(QByteArrayList, rectangles);
    QFETCH(QList<int>, pages);
    QFETCH(QByteArray, expected);
    QByteArray pdf =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B, u"Ketua"_s);
    for (qsizetype i = 0; i < rectangles.size(); ++i) {
        pdf = withNewSignature(pdf, rectangles.at(i), pages.at(i), "Baru" + QByteArray::number(i));
    }
    const QByteArray words = told(m_samples.verified(pdf));
    QVERIFY2(words.contains("signatureFieldAdded(Baru0)"), words.constData());
    QVERIFY2(expected.isEmpty() ? !words.contains("signatureFieldMayCover") : words.contains(expected),
             words.constData());
}

void TestVerifierAttacks::lockedField_isRefused_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("all") << QByteArray("/Action /All") << true;
    QTest::newRow("by name") << QByteArray("/Action /Include /Fields [(grup.Mengetahui)]") << true;
    QTest::newRow("by its parent's name") << QByteArray("/Action /Include /Fields [(grup)]") << true;
    QTest::newRow("another name alike")
        << QByteArray("/Action /Include /Fields [(gru) (Mengetahui)]") << false;
    QTest::newRow("all but its parent") << QByteArray("/Action /Exclude /Fields [(grup)]") << false;
}

void TestVerifierAttacks::lockedField_isRefused()
{
    // Forbidding and locking are the signer's own doing; here the lists come into the file before signing.
    QFETCH(QByteArray, lock);
    QFETCH(bool, isLocked);
    constexpr int kParent = 20;
    PdfObjects objects = sampleObjects();
    objects[kParent] = "<< /T (grup) /Kids [16 0 R] >>";
    objects[sample::kForm].replace("16 0 R", "20 0 R");
    objects[sample::kThirdField].replace("/Rect [0 0 595 842]", "/Parent 20 0 R /Rect [300 300 400 350]");
    objects[sample::kChairField].insert(2, " /Lock << /Type /SigFieldLock " + lock + " >> ");
    const auto once =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(objects), SignatureLevel::B, u"Ketua"_s);
    QVERIFY2(once.contains("/FieldMDP"), "the signer did not take the lock over");
    const auto verification = m_samples.verified(withThirdFilled(once));
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QVERIFY2(told(verification).contains("signatureAdded(grup.Mengetahui)"), told(verification).constData());
    QVERIFY2(told(verification).contains("lockedFieldChanged(grup.Mengetahui)") == isLocked,
             told(verification).constData());
}

QByteArray TestVerifierAttacks::certified(SignatureLevel level)
{
    const auto key =
        signing::openPkcs12(TestPki::pkcs12(m_samples.rsaSigner(), "x"), Secret(QByteArray("x")));
    signing::SignRequest request;
    request.pdf = pdfOf(sampleObjects());
    request.fieldName = u"Ketua"_s;
    request.certify = true;
    request.at = m_samples.now();
    request.level = level;
    request.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    const auto made = signing::signPdf(**key, request, m_samples.network());
    return made.value_or(QByteArray());
}

void TestVerifierAttacks::newFieldAfterCertification_isRefused_data()
{
    QTest::addColumn<QByteArray>("permission");
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("fill and sign") << QByteArray("/P 2 ") << true;
    QTest::newRow("the default") << QByteArray("/X 2 ") << true;
    QTest::newRow("annotate too") << QByteArray("/P 3 ") << false;
}

/// ISO 32000-2, table 257: what is there may be signed.
void TestVerifierAttacks::newFieldAfterCertification_isRefused()
{
    QFETCH(QByteArray, permission);
    QFETCH(bool, isForbidden);
    QByteArray pdf = certified(SignatureLevel::B);
    QVERIFY(pdf.contains("/P 2 "));
    pdf.replace("/P 2 ", permission); // breaks the signature, not what it says
    const int added = nextNumber(pdf);
    QByteArray form = bodyOf(pdf, sample::kForm);
    form.replace("18 0 R]", QByteArray("18 0 R " + QByteArray::number(added) + " 0 R]"));
    const auto verification = m_samples.verified(
        withUpdate(pdf,
                   {{sample::kForm, form},
                    {added,
                     "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Baru) /F 132 /Rect [0 0 0 0] /P 3 0 R /V "
                     "<< /Type /Sig "
                     "/SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <30> >> >>"}}));
    QVERIFY2(told(verification).contains("signatureFieldAdded(Baru)"), told(verification).constData());
    QVERIFY2(told(verification).contains("fieldForbidden(Baru)") == isForbidden,
             told(verification).constData());
}

void TestVerifierAttacks::signatureAfterFinalCertification_isRefused_data()
{
    QTest::addColumn<QByteArray>("permission");
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("nothing") << QByteArray("/P 1 ") << true;
    QTest::newRow("fill and sign") << QByteArray("/P 2 ") << false;
}

/// ISO 32000-2, table 257: after P 1 not even a field that is there may be signed.
void TestVerifierAttacks::signatureAfterFinalCertification_isRefused()
{
    QFETCH(QByteArray, permission);
    QFETCH(bool, isForbidden);
    QByteArray pdf = certified(SignatureLevel::B);
    pdf.replace("/P 2 ", permission); // breaks the signature, not what it says
    const QByteArray words = told(m_samples.verified(withThirdFilled(pdf)));
    QVERIFY2(words.contains("signatureAdded(Mengetahui)"), words.constData());
    QVERIFY2(words.contains("changesForbidden(Mengetahui)") == isForbidden, words.constData());
}

/// A document timestamp brings a field of its own and is no change.
void TestVerifierAttacks::certifiedAndArchived_passes()
{
    const auto verification = m_samples.verified(certified(SignatureLevel::LTA));
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
}

void TestVerifierAttacks::sharedByMany_isJudgedOnce()
{
    const QByteArray pdf = m_samples.twice();
    const QByteArray chair = bodyOf(pdf, sample::kChairField);
    const QByteArray value =
        chair.mid(chair.indexOf("/V "), chair.indexOf(" R", chair.indexOf("/V ")) + 2 - chair.indexOf("/V "));
    PdfObjects objects;
    QByteArray fields;
    const int first = nextNumber(pdf);
    for (int number = first; number < first + 500; ++number) {
        const QByteArray name = QByteArray::number(number);
        objects[number] = "<< /FT /Sig /T (k" + name + ") " + value + " >>";
        fields += " " + name + " 0 R";
    }
    QByteArray form = bodyOf(pdf, sample::kForm);
    form.replace("18 0 R]", QByteArray("18 0 R" + fields + "]"));
    objects[sample::kForm] = form;
    const auto verification = m_samples.verified(withUpdate(pdf, objects));
    QCOMPARE(verification.verdict, Verdict::TotalFailed);
    QCOMPARE(verification.signatures.size(), std::size_t{2});
    QVERIFY2(told(verification).contains("sharedSignature"), told(verification).constData());
}

/// libqpdf goes by the number, other readers by the row.
void TestVerifierAttacks::otherRowOfASignedContainer_isRefused()
{
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects(), XrefKind::Packed),
                                         SignatureLevel::LT, u"Ketua"_s);
    QVERIFY2(m_samples.verified(once).verdict == Verdict::TotalPassed,
             told(m_samples.verified(once)).constData());
    const auto verification = m_samples.verified(withOtherRow(once));
    QVERIFY2(verification.verdict == Verdict::TotalFailed, told(verification).constData());
    QVERIFY2(told(verification).contains("pageChanged(2)"), told(verification).constData());
}

void TestVerifierAttacks::contentInCrossReferenceDress_isRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("table") << static_cast<int>(XrefKind::Table);
    QTest::newRow("stream") << static_cast<int>(XrefKind::Stream);
}

void TestVerifierAttacks::contentInCrossReferenceDress_isRefused()
{
    // Prepared before signing: the page's text calls itself a cross-reference stream.
    QFETCH(int, kind);
    PdfObjects objects = sampleObjects();
    objects[sample::kSecondContent] = streamObject("BT (Anggaran 100 juta) Tj ET", "/Type /XRef");
    const auto prepared = pdfOf(objects, static_cast<XrefKind>(kind));
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), prepared, SignatureLevel::LT, u"Ketua"_s);
    QVERIFY2(m_samples.verified(once).verdict == Verdict::TotalPassed,
             told(m_samples.verified(once)).constData());
    const auto forged = streamObject("BT (Anggaran 900 juta) Tj ET", "/Type /XRef");
    const auto pdf = withUpdate(once, {{sample::kSecondContent, forged}});
    const auto verification = m_samples.verified(pdf);
    QVERIFY2(verification.verdict == Verdict::TotalFailed, told(verification).constData());
    QVERIFY2(told(verification).contains("pageContentChanged(2)"), told(verification).constData());
}

QTEST_GUILESS_MAIN(TestVerifierAttacks)
#include "tst_verifier_attacks.moc"

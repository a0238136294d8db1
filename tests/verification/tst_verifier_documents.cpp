// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"
#include "support/plain_pdf.h"
#include "verification/signed_samples.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

Q_DECLARE_METATYPE(risalah::test::PlainPdf)

/// Files of every make, signed by us: our own verifier takes them for what they are, and for nothing less.
class TestVerifierDocuments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSigners_passOnEveryKind_data();
    void twoSigners_passOnEveryKind();
    void oneSigner_passesWithoutAForm_data();
    void oneSigner_passesWithoutAForm();
    void twelveSigners_pass();

private:
    /// With its proof for the long term, or the verdict would be no clear yes.
    QByteArray signedIn(const QByteArray& pdf, const QString& field, SignatureLevel level)
    {
        const bool isFirst = m_signers++ % 2 == 0;
        return m_samples.signedBy(isFirst ? m_samples.rsaSigner() : m_samples.ecSigner(), pdf, level, field);
    }
    void expectPassed(const QByteArray& pdf, std::size_t signatures)
    {
        const auto verification = m_samples.verified(pdf);
        QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
        QCOMPARE(verification.signatures.size(), signatures);
        const bool isIntact = std::ranges::all_of(verification.signatures, [](const SignatureReport& report) {
            return report.integrity == Integrity::Intact;
        });
        QVERIFY2(isIntact, told(verification).constData());
        // Without the root the same file is undecided: it passed for its chain, not for want of a look.
        QCOMPARE(m_samples.verified(pdf, false).verdict, Verdict::Indeterminate);
    }

    SignedSamples m_samples;
    int m_signers = 0;
};

namespace {

using Place = PlainPdf::Place;

const QString kChair = u"pimpinan"_s;
const QString kNoteTaker = u"notulis"_s;

PlainPdf prepared()
{
    return {.annotations = Place::Indirect, .form = Place::Indirect, .fieldNames = {"pimpinan", "notulis"}};
}

QByteArray rewritten(const PlainPdf& plain, const QString& words)
{
    return opinionOf(u"qpdf"_s, words.split(u' ') + QStringList{u"%file"_s, u"-"_s}, plain.bytes()).output;
}

} // namespace

void TestVerifierDocuments::twoSigners_passOnEveryKind_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const auto row = [](const char* name, const std::function<void(PlainPdf&)>& change) {
        PlainPdf plain = prepared();
        change(plain);
        QTest::newRow(name) << plain.bytes();
    };
    row("plain", [](PlainPdf&) { });
    row("annotations direct", [](PlainPdf& plain) { plain.annotations = Place::Direct; });
    row("form direct", [](PlainPdf& plain) { plain.form = Place::Direct; });
    row("rotated page, moved crop box",
        [](PlainPdf& plain) { plain.pageKeys = "/Rotate 90 /CropBox [20 30 500 700]"; });
    row("rotated the other way", [](PlainPdf& plain) { plain.pageKeys = "/Rotate -90"; });
    row("no /ID", [](PlainPdf& plain) { plain.hasId = false; });
    row("hybrid table", [](PlainPdf& plain) { plain.isHybrid = true; });
    row("a hundred pages", [](PlainPdf& plain) { plain.pages = 100; });
    QTest::newRow("inherited resources and box") << pdfOf([] {
        PdfObjects objects = sampleObjects();
        objects[sample::kPageTree].insert(2, " /Resources << /Font << /F1 7 0 R >> >> ");
        objects[sample::kSecondPage].replace("/Resources << /Font << /F1 7 0 R >> >>", "");
        objects[sample::kChairField].replace("(Ketua)", "(pimpinan)");
        objects[sample::kNoteTakerField].replace("(Notulis)", "(notulis)");
        return objects;
    }());
    QTest::newRow("linearized") << rewritten(prepared(), u"--linearize"_s);
    QTest::newRow("cross-reference stream, form in an object stream")
        << rewritten(prepared(), u"--object-streams=generate"_s);
    QTest::newRow("linearized, form in an object stream")
        << rewritten(prepared(), u"--linearize --object-streams=generate"_s);
}

void TestVerifierDocuments::twoSigners_passOnEveryKind()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!pdf.isEmpty());
    const QByteArray once = signedIn(pdf, kChair, SignatureLevel::LT);
    expectPassed(once, 1);
    const QByteArray twice = signedIn(once, kNoteTaker, SignatureLevel::LTA);
    QVERIFY(twice.startsWith(once) && once.startsWith(pdf));
    expectPassed(twice, 3); // and the timestamp of the whole
}

void TestVerifierDocuments::oneSigner_passesWithoutAForm_data()
{
    QTest::addColumn<PlainPdf>("plain");
    QTest::newRow("annotations missing") << PlainPdf{};
    QTest::newRow("annotations direct") << PlainPdf{.annotations = Place::Direct};
    QTest::newRow("annotations indirect") << PlainPdf{.annotations = Place::Indirect};
    QTest::newRow("empty form") << PlainPdf{.form = Place::Indirect};
    QTest::newRow("rotated page, moved crop box")
        << PlainPdf{.pageKeys = "/Rotate 270 /CropBox [20 30 500 700]"};
    QTest::newRow("hybrid table") << PlainPdf{.isHybrid = true};
}

void TestVerifierDocuments::oneSigner_passesWithoutAForm()
{
    QFETCH(PlainPdf, plain);
    expectPassed(signedIn(plain.bytes(), {}, SignatureLevel::LT), 1);
}

void TestVerifierDocuments::twelveSigners_pass()
{
    constexpr int kSigners = 12;
    PlainPdf plain = prepared();
    plain.fieldNames.clear();
    for (int i = 0; i < kSigners; ++i) {
        plain.fieldNames.append("unsur" + QByteArray::number(i));
    }
    QByteArray pdf = plain.bytes();
    for (int i = 0; i < kSigners; ++i) {
        const QByteArray before = pdf;
        pdf = signedIn(before, u"unsur"_s + QString::number(i),
                       i + 1 < kSigners ? SignatureLevel::T : SignatureLevel::LT);
        QVERIFY(pdf.startsWith(before));
    }
    expectPassed(pdf, kSigners);
}

QTEST_GUILESS_MAIN(TestVerifierDocuments)
#include "tst_verifier_documents.moc"

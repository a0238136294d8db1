// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"
#include "verification/signed_samples.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// A file somebody else signed, against the one that was sent: a good signature over other content.
class TestVerifierContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameContent_hasNoDifferences_data();
    void sameContent_hasNoDifferences();
    void otherContent_isNamed_data();
    void otherContent_isNamed();
    void largeSignature_isNamed();
    void withoutOriginal_nothingIsCompared();

private:
    Verification compared(const QByteArray& returned, const QByteArray& original)
    {
        auto result = signing::verifyPdf({returned, {m_samples.rootPem()}, m_samples.now(), original});
        if (!result) {
            qFatal("%s", qPrintable(logLine(result.error())));
        }
        return *std::move(result);
    }
    QByteArray signedVersion(const QByteArray& pdf, const QString& field = u"Ketua"_s)
    {
        return m_samples.signedBy(m_samples.ecSigner(), pdf, SignatureLevel::B, field);
    }

    SignedSamples m_samples;
    QByteArray m_original = pdfOf(sampleObjects());
};

void TestVerifierContent::sameContent_hasNoDifferences_data()
{
    QTest::addColumn<QByteArray>("written");
    const auto rewritten = [this](const QString& words) {
        return opinionOf(u"qpdf"_s, words.split(u' ') + QStringList{u"%file"_s, u"-"_s}, m_original).output;
    };
    QTest::newRow("appended to") << m_original;
    QTest::newRow("written anew") << rewritten(u"--object-streams=generate --stream-data=compress"_s);
    QTest::newRow("numbers changed") << rewritten(u"--qdf --object-streams=disable"_s);
}

void TestVerifierContent::sameContent_hasNoDifferences()
{
    QFETCH(QByteArray, written);
    QVERIFY(!written.isEmpty());
    const auto verification = compared(signedVersion(written), m_original);
    QVERIFY2(verification.differences.empty(), told(verification).constData());
    QVERIFY(verification.verdict != Verdict::TotalFailed);
}

void TestVerifierContent::otherContent_isNamed_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, ReasonCode code, const QString& subject,
                        const std::function<void(PdfObjects&)>& change) {
        PdfObjects objects = sampleObjects();
        change(objects);
        QTest::newRow(name) << pdfOf(objects) << code << subject;
    };
    const auto put = [](int number, const QByteArray& was, const QByteArray& is) {
        return [number, was, is](PdfObjects& objects) { objects[number].replace(was, is); };
    };
    row("text", ReasonCode::PageContentChanged, u"2"_s, [](PdfObjects& objects) {
        objects[sample::kSecondContent] = streamObject("BT /F1 12 Tf 72 700 Td (Anggaran 900 juta) Tj ET");
    });
    row("page less", ReasonCode::PagesChanged, QString(),
        put(sample::kPageTree, "/Count 2 /Kids [3 0 R 4 0 R]", "/Count 1 /Kids [3 0 R]"));
    row("page size", ReasonCode::PageChanged, u"2"_s,
        put(sample::kSecondPage, "/Type /Page ", "/Type /Page /MediaBox [0 0 595 400] "));
    row("font", ReasonCode::PageResourceChanged, u"1"_s, put(sample::kFont, "Helvetica", "Courier"));
    row("drawing used by the page", ReasonCode::PageResourceChanged, u"1"_s, [](PdfObjects& objects) {
        objects[sample::kOverlay] =
            streamObject("0 0 595 842 re f", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]");
    });
    row("attachment", ReasonCode::AttachmentChanged, u"risalah.json"_s, [](PdfObjects& objects) {
        objects[sample::kFileStream] = streamObject("{\"format\":\"lain\"}", "/Type /EmbeddedFile");
    });
    row("attachment gone", ReasonCode::AttachmentChanged, u"risalah.json"_s,
        put(sample::kCatalog, "[(risalah.json) 11 0 R]", "[]"));
    row("attachment more", ReasonCode::AttachmentChanged, u"zip"_s,
        put(sample::kCatalog, "(risalah.json) 11 0 R", "(risalah.json) 11 0 R (zip) 11 0 R"));
    row("title", ReasonCode::DocumentInformationChanged, u"Title"_s,
        put(sample::kInfo, "(Notula)", "(Notula lain)"));
    row("what happens on opening", ReasonCode::CatalogChanged, u"OpenAction"_s,
        put(sample::kCatalog, "/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (x) >>"));
    row("note", ReasonCode::AnnotationChanged, u"1"_s, put(sample::kFirstPage, " 18 0 R]", "]"));
    row("text field", ReasonCode::AnnotationChanged, u"1"_s, put(sample::kTextField, "(setuju)", "(tolak)"));
    row("empty field moved", ReasonCode::AnnotationChanged, u"1"_s,
        put(sample::kNoteTakerField, "72 100 272 200", "72 300 472 800"));
}

void TestVerifierContent::otherContent_isNamed()
{
    QFETCH(QByteArray, other);
    QFETCH(ReasonCode, code);
    QFETCH(QString, subject);
    const auto verification = compared(signedVersion(other), m_original);
    QVERIFY2(std::ranges::find(verification.differences, Reason{code, subject})
                 != verification.differences.end(),
             told(verification).constData());
    // The signature itself is as good as any: only the comparison tells.
    QVERIFY(verification.verdict != Verdict::TotalFailed);
}

void TestVerifierContent::largeSignature_isNamed()
{
    const auto verification = compared(signedVersion(m_original, u"Mengetahui"_s), m_original);
    QCOMPARE(verification.differences,
             std::vector<Reason>({{ReasonCode::SignatureFieldTooLarge, u"Mengetahui"_s}}));
}

void TestVerifierContent::withoutOriginal_nothingIsCompared()
{
    QVERIFY(m_samples.verified(signedVersion(m_original)).differences.empty());
}

QTEST_GUILESS_MAIN(TestVerifierContent)
#include "tst_verifier_content.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_signer.h"
#include "signing/pkcs12_key.h"
#include "support/cms_view.h"
#include "support/oracle.h"
#include "support/plain_pdf.h"
#include "support/scripted_network.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace risalah;
using namespace risalah::signing;
using namespace risalah::test;

Q_DECLARE_METATYPE(risalah::ErrorCode)
Q_DECLARE_METATYPE(risalah::signing::SignatureLevel)
Q_DECLARE_METATYPE(risalah::test::PlainPdf)

namespace {

/// Counts what it passes on, and can spoil it.
class WatchedKey final : public KeySource {
public:
    explicit WatchedKey(KeySource& key) : m_key(key) { }
    int signatures = 0;
    bool spoils = false;
    bool once = false;

    [[nodiscard]] const QByteArray& certificate() const override { return m_key.certificate(); }
    [[nodiscard]] const std::vector<QByteArray>& chain() const override { return m_key.chain(); }
    [[nodiscard]] Result<RawSignature> sign(const QByteArray& toBeSigned) override
    {
        ++signatures;
        auto signature = m_key.sign(toBeSigned);
        if (signature && spoils) {
            signature->value[9] = static_cast<char>(signature->value.at(9) ^ 1);
        }
        return signature;
    }
    [[nodiscard]] bool signsOnce() const override { return once; }

private:
    KeySource& m_key;
};

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

QByteArray rewritten(const QByteArray& pdf, const char* qpdfWords)
{
    return opinionOf(QStringLiteral("qpdf"), words(qpdfWords) + words("%file -"), pdf).output;
}

} // namespace

class TestPdfSigner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sign_isBelievedByOthers_data();
    void sign_isBelievedByOthers();
    void sign_makesAPlainCms();
    void sign_writesTheDictionary();
    void sign_takesEveryKindOfFile_data();
    void sign_takesEveryKindOfFile();
    void sign_takesRewrittenFiles_data();
    void sign_takesRewrittenFiles();
    void sign_takesTheFieldsInOrder();
    void sign_takesTheNamedField();
    void sign_closesTheFieldOfAFollower();
    void sign_showsTheAppearance();
    void sign_worksForManySigners();
    void sign_growsOnce();
    void sign_leavesMoreRoomForAKeyThatSignsOnce();
    void sign_givesUpWhenItDoesNotFit();
    void sign_refusesASpoiltSignature();
    void sign_refusesUnsoundFiles_data();
    void sign_refusesUnsoundFiles();
    void sign_refusesWhatAnEarlierSignatureForbids_data();
    void sign_refusesWhatAnEarlierSignatureForbids();
    void sign_refusesANewFieldInACertifiedFile();
    void sign_refusesWrongFields();
    void sign_refusesToCertifyLate();
    void sign_needsAnAddressForATimestamp();
    void sign_failsWithoutItsTimestamp();
    void sign_keepsItsSignatureWithoutATimestamp();
    void fields_tellPlaces();

private:
    [[nodiscard]] SignRequest request(const QByteArray& pdf) const;
    [[nodiscard]] QByteArray sign(const SignRequest& wanted);
    [[nodiscard]] std::optional<ErrorCode> refusal(const SignRequest& wanted);
    void compareOpinions(const QByteArray& pdf, int signatures);

    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<ScriptedNetwork> m_network;
    std::unique_ptr<KeySource> m_key;
    Identity m_signer;
    QTemporaryDir m_folder;
};

void TestPdfSigner::initTestCase()
{
    m_pki = std::make_unique<TestPki>(Instant{QDateTime::currentMSecsSinceEpoch()});
    m_network = std::make_unique<ScriptedNetwork>(*m_pki);
    m_signer = m_pki->signer(QStringLiteral("Budi “Ünï”"), KeyKind::Rsa3072);
    auto key = openPkcs12(TestPki::pkcs12(m_signer, "x"), Secret(QByteArray("x")));
    QVERIFY(key.has_value());
    m_key = std::move(*key);
    QFile root(m_folder.filePath(QStringLiteral("root.pem")));
    QVERIFY(root.open(QIODevice::WriteOnly));
    root.write(TestPki::certificatePem(m_pki->root().certificate));
}

SignRequest TestPdfSigner::request(const QByteArray& pdf) const
{
    SignRequest wanted;
    wanted.pdf = pdf;
    wanted.at = m_pki->now();
    wanted.timestampUrl = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    return wanted;
}

/// Empty when it failed.
QByteArray TestPdfSigner::sign(const SignRequest& wanted)
{
    const auto done = signPdf(*m_key, wanted, *m_network);
    if (!done) {
        qWarning("%s", qPrintable(logLine(done.error())));
        return {};
    }
    return done->startsWith(wanted.pdf) && done->size() > wanted.pdf.size() ? *done : QByteArray();
}

std::optional<ErrorCode> TestPdfSigner::refusal(const SignRequest& wanted)
{
    const auto done = signPdf(*m_key, wanted, *m_network);
    return done ? std::nullopt : std::optional<ErrorCode>(done.error().code);
}

void TestPdfSigner::compareOpinions(const QByteArray& pdf, int signatures)
{
    const auto structure = opinionOf(QStringLiteral("qpdf"), words("--check %file"), pdf);
    QVERIFY2(structure.isGood() && structure.complaint.isEmpty(), qPrintable(structure.text()));
    const auto poppler = opinionOf(QStringLiteral("pdfsig"), words("-nocert %file"), pdf);
    QVERIFY2(poppler.output.count("Signature is Valid.") == signatures, qPrintable(poppler.text()));
    const auto mupdf = opinionOf(QStringLiteral("mutool"), words("sign -v %file"), pdf);
    QVERIFY2(mupdf.output.count("unchanged since signing")
                         + mupdf.output.count("have been edits since signing")
                     == signatures
                 && mupdf.output.count("unchanged since signing") > 0,
             qPrintable(mupdf.text()));
    for (const auto& signature : signaturesIn(pdf)) {
        const auto cms = m_folder.filePath(QStringLiteral("cms.der"));
        QFile file(cms);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(signature.cms) > 0);
        file.close();
        const auto openssl = opinionOf(
            QStringLiteral("openssl"),
            words("cms -verify -cades -inform DER -binary -purpose any -out /dev/null -content %file -in")
                << cms << QStringLiteral("-CAfile") << m_folder.filePath(QStringLiteral("root.pem")),
            signature.content);
        QVERIFY2(openssl.isGood(), qPrintable(openssl.text()));
    }
}

void TestPdfSigner::sign_isBelievedByOthers_data()
{
    QTest::addColumn<SignatureLevel>("level");
    QTest::addColumn<KeyKind>("keyKind");
    QTest::newRow("B, RSA") << SignatureLevel::B << KeyKind::Rsa2048;
    QTest::newRow("B, P-256") << SignatureLevel::B << KeyKind::EcP256;
    QTest::newRow("T, P-384") << SignatureLevel::T << KeyKind::EcP384;
    QTest::newRow("T, RSA") << SignatureLevel::T << KeyKind::Rsa2048;
}

void TestPdfSigner::sign_isBelievedByOthers()
{
    QFETCH(SignatureLevel, level);
    QFETCH(KeyKind, keyKind);
    const auto identity = m_pki->signer(QStringLiteral("Sari"), keyKind);
    auto key = openPkcs12(TestPki::pkcs12(identity, "x"), Secret(QByteArray("x")));
    QVERIFY(key.has_value());
    auto wanted = request(PlainPdf().bytes());
    wanted.level = level;
    const auto done = signPdf(**key, wanted, *m_network);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(logLine(done.error())));
    QVERIFY(done->startsWith(wanted.pdf));
    compareOpinions(*done, 1);
}

void TestPdfSigner::sign_makesAPlainCms()
{
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    const auto signatures = signaturesIn(sign(wanted));
    QCOMPARE(signatures.size(), std::size_t{1});
    const auto view = cmsView(signatures.front().cms);
    QCOMPARE(view.signers, 1);
    QCOMPARE(view.signedAttributes,
             (QStringList{QStringLiteral("contentType"), QStringLiteral("id-smime-aa-signingCertificateV2"),
                          QStringLiteral("messageDigest")}));
    QCOMPARE(view.unsignedAttributes, QStringList{QStringLiteral("id-smime-aa-timeStampToken")});
    QVERIFY(view.isDetached);
    QCOMPARE(view.contentType, QStringLiteral("pkcs7-data"));
    // The signer and the intermediate; the root is for the one who checks.
    QCOMPARE(view.certificates,
             (std::set<QByteArray>{m_signer.certificate, m_pki->intermediate().certificate}));
    QVERIFY(view.isDer);
}

void TestPdfSigner::sign_writesTheDictionary()
{
    auto wanted = request(PlainPdf().bytes());
    wanted.reason = QStringLiteral("Menyetujui “notula”");
    wanted.location = QStringLiteral("Pangkalpinang");
    wanted.at = *Instant::fromIso(m_pki->now().toIso().left(19) + QStringLiteral(".000Z"));
    const auto update = sign(wanted).mid(wanted.pdf.size());
    auto date = wanted.at.toIso().left(19).toLatin1();
    date.replace("-", "").replace("T", "").replace(":", "");
    QVERIFY(update.contains(QByteArray("/M (D:" + date + "Z)")));
    QVERIFY(update.contains("/SubFilter /ETSI.CAdES.detached"));
    QVERIFY(update.contains("/Location <feff00500061006e0067006b"));
    QVERIFY(update.contains("/Reason <feff"));
    QVERIFY(update.contains("/Name <feff0042007500640069"));
    QVERIFY(!update.contains("/Cert "));
    QVERIFY(update.contains("/ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >>"));
    QVERIFY(update.contains("/F 132"));
    QVERIFY(update.contains("/AP << /N "));
    QVERIFY(!update.contains("/Reference")); // an approval that is the first forbids nothing
}

void TestPdfSigner::sign_takesEveryKindOfFile_data()
{
    using Place = PlainPdf::Place;
    QTest::addColumn<PlainPdf>("file");
    QTest::newRow("annotations direct") << PlainPdf{.annotations = Place::Direct};
    QTest::newRow("annotations indirect") << PlainPdf{.annotations = Place::Indirect};
    QTest::newRow("form direct") << PlainPdf{.annotations = Place::Direct, .form = Place::Direct};
    QTest::newRow("form indirect") << PlainPdf{.annotations = Place::Missing, .form = Place::Indirect};
    QTest::newRow("field made before")
        << PlainPdf{.annotations = Place::Indirect, .form = Place::Indirect, .fieldNames = {"pimpinan"}};
    QTest::newRow("thousand pages") << PlainPdf{.pages = 1000};
    QTest::newRow("rotated page, moved crop box")
        << PlainPdf{.pageKeys = "/Rotate 90 /CropBox [20 30 500 700]"};
    QTest::newRow("no /ID") << PlainPdf{.hasId = false};
    QTest::newRow("hybrid") << PlainPdf{.isHybrid = true};
    QTest::newRow("extensions of others")
        << PlainPdf{.catalogKeys = "/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>"};
    QTest::newRow("catalog entries apart") << PlainPdf{.catalogKeys = "/Perms 500 0 R /Extensions 501 0 R",
                                                       .moreObjects = {{500, "<< >>"}, {501, "<< >>"}}};
}

void TestPdfSigner::sign_takesEveryKindOfFile()
{
    QFETCH(PlainPdf, file);
    auto wanted = request(file.bytes());
    const auto approved = sign(wanted);
    QVERIFY(!approved.isEmpty());
    compareOpinions(approved, 1);
    wanted.certify = true;
    compareOpinions(sign(wanted), 1);
    const auto fields = signatureFields(approved);
    QVERIFY(fields.has_value());
    QCOMPARE(fields->size(), std::size_t{1});
    QVERIFY(fields->front().isSigned);
    QVERIFY(approved.mid(wanted.pdf.size()).contains("\nxref\n"));
}

void TestPdfSigner::sign_takesRewrittenFiles_data()
{
    QTest::addColumn<QByteArray>("qpdfWords");
    QTest::addColumn<bool>("isStream");
    QTest::newRow("linearized") << QByteArray("--linearize") << false;
    QTest::newRow("object streams") << QByteArray("--object-streams=generate") << true;
    QTest::newRow("both") << QByteArray("--linearize --object-streams=generate") << true;
}

void TestPdfSigner::sign_takesRewrittenFiles()
{
    QFETCH(QByteArray, qpdfWords);
    QFETCH(bool, isStream);
    const PlainPdf plain{.pages = 3,
                         .annotations = PlainPdf::Place::Indirect,
                         .form = PlainPdf::Place::Direct,
                         .fieldNames = {"pimpinan", "notulis"}};
    auto pdf = rewritten(plain.bytes(), qpdfWords.constData());
    for (int signatures = 1; signatures <= 3; ++signatures) {
        const auto before = pdf;
        pdf = sign(request(before));
        QVERIFY(!pdf.isEmpty());
        compareOpinions(pdf, signatures);
        const auto update = pdf.mid(before.size());
        QCOMPARE(update.contains("/Type /XRef"), isStream);
        QCOMPARE(update.contains("\nxref\n"), !isStream);
    }
}

void TestPdfSigner::sign_takesTheFieldsInOrder()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan", "notulis"}};
    const auto first = sign(request(plain.bytes()));
    const auto second = sign(request(first));
    const auto third = sign(request(second));
    const auto names = [](const QByteArray& pdf) {
        QStringList signedNames;
        for (const auto& field : signatureFields(pdf).value_or(std::vector<SignatureField>{})) {
            signedNames += field.isSigned ? field.name : QString();
        }
        signedNames.removeAll(QString());
        return signedNames;
    };
    QCOMPARE(names(first), QStringList{QStringLiteral("pimpinan")});
    QCOMPARE(names(second), (QStringList{QStringLiteral("pimpinan"), QStringLiteral("notulis")}));
    QCOMPARE(names(third).last(), QStringLiteral("TandaTangan1"));
    // A field made before gains its value and its look, nothing else of the document changes but the flags.
    const auto update = second.mid(first.size());
    QCOMPARE(update.count(" 0 obj\n"), 3); // field, signature, empty look
}

void TestPdfSigner::sign_takesTheNamedField()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan", "notulis"}};
    auto wanted = request(plain.bytes());
    wanted.fieldName = QStringLiteral("notulis");
    const auto fields = signatureFields(sign(wanted));
    QVERIFY(fields.has_value());
    QVERIFY(!fields->at(0).isSigned && fields->at(1).isSigned);
}

void TestPdfSigner::sign_closesTheFieldOfAFollower()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan", "notulis"},
                         .fieldKeys =
                             "/Lock << /Type /SigFieldLock /Action /Include /Fields [(lampiran)] >>"};
    auto wanted = request(plain.bytes());
    wanted.certify = true;
    const auto first = sign(wanted);
    const auto certification = first.mid(wanted.pdf.size());
    QVERIFY(certification.contains(
        "/TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2"));
    QVERIFY(certification.contains("/Perms << /DocMDP "));
    const auto second = sign(request(first));
    const auto own = second.mid(first.size());
    QVERIFY(own.contains("/TransformMethod /FieldMDP /Data 1 0 R"));
    QVERIFY(own.contains("/Action /Include /Fields [ (lampiran) ]")
            || own.contains("/Action /Include /Fields [(lampiran)]"));
    compareOpinions(second, 2);
    // Where nobody knew the signers beforehand, each brings a field.
    const auto uncertified = sign(request(sign(request(plain.bytes()))));
    const auto third = sign(request(uncertified));
    QVERIFY(third.mid(uncertified.size()).contains("/Lock << "));
    QVERIFY(third.mid(uncertified.size()).contains("/TransformMethod /FieldMDP"));
    compareOpinions(third, 3);
}

void TestPdfSigner::sign_showsTheAppearance()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan"},
                         .pageKeys = "/Rotate 90"};
    const PlainPdf look{.pageKeys = "/Group << /S /Transparency >>"};
    auto wanted = request(plain.bytes());
    wanted.appearancePdf = look.bytes();
    const auto pdf = sign(wanted);
    compareOpinions(pdf, 1);
    const auto update = pdf.mid(wanted.pdf.size());
    QVERIFY(update.contains("/Matrix [0 1 -1 0 0 0]"));
    QVERIFY(update.contains("/BBox [0 0 595 842]"));
    QVERIFY(!update.contains("/Group"));
    // The form draws what the page drew.
    const auto drawn =
        opinionOf(QStringLiteral("qpdf"), words("--qdf --object-streams=disable %file -"), pdf);
    QCOMPARE(drawn.output.count("0 0 m 100 100 l S % uji"), 2);
    wanted.appearancePdf = "bukan PDF";
    QCOMPARE(refusal(wanted), ErrorCode::SigningFailed);
}

void TestPdfSigner::sign_worksForManySigners()
{
    auto pdf = PlainPdf().bytes();
    for (int i = 0; i < 12; ++i) {
        pdf = sign(request(pdf));
        QVERIFY(!pdf.isEmpty());
    }
    compareOpinions(pdf, 12);
}

void TestPdfSigner::sign_growsOnce()
{
    WatchedKey key(*m_key);
    ScriptedNetwork network(*m_pki);
    for (int i = 0; i < 20; ++i) {
        network.timestampExtraCertificates.push_back(
            m_pki->signer(QStringLiteral("Pengisi"), KeyKind::EcP256).certificate);
    }
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    const auto done = signPdf(key, wanted, network);
    QVERIFY(done.has_value());
    QCOMPARE(key.signatures, 2);
    compareOpinions(*done, 1);
}

void TestPdfSigner::sign_leavesMoreRoomForAKeyThatSignsOnce()
{
    WatchedKey key(*m_key);
    key.once = true;
    ScriptedNetwork network(*m_pki);
    const auto grow = [&] {
        for (int i = 0; i < 20; ++i) {
            network.timestampExtraCertificates.push_back(
                m_pki->signer(QStringLiteral("Pengisi"), KeyKind::EcP256).certificate);
        }
    };
    grow();
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    const auto done = signPdf(key, wanted, network);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(logLine(done.error())));
    QCOMPARE(key.signatures, 1);
    compareOpinions(*done, 1);
    grow();
    grow();
    const auto tooLarge = signPdf(key, wanted, network);
    QVERIFY(!tooLarge.has_value());
    QCOMPARE(tooLarge.error().code, ErrorCode::SignatureTooLarge);
    QCOMPARE(key.signatures, 2); // once more, not twice
}

void TestPdfSigner::sign_givesUpWhenItDoesNotFit()
{
    struct Growing final : ScriptedNetwork {
        using ScriptedNetwork::ScriptedNetwork;
        Result<QByteArray> post(const QString& url, const QByteArray& type, const QByteArray& body) override
        {
            for (int i = 0; i < 20; ++i) {
                timestampExtraCertificates.push_back(
                    pki->signer(QStringLiteral("Pengisi"), KeyKind::EcP256).certificate);
            }
            return ScriptedNetwork::post(url, type, body);
        }
        const TestPki* pki = nullptr;
    } network(*m_pki);
    network.pki = m_pki.get();
    WatchedKey key(*m_key);
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    const auto done = signPdf(key, wanted, network);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::SignatureTooLarge);
    QCOMPARE(key.signatures, 2);
}

void TestPdfSigner::sign_refusesASpoiltSignature()
{
    WatchedKey key(*m_key);
    key.spoils = true;
    const auto done = signPdf(key, request(PlainPdf().bytes()), *m_network);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::KeyMismatch);
}

void TestPdfSigner::sign_refusesUnsoundFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<ErrorCode>("code");
    const auto good = PlainPdf().bytes();
    const auto changed = [&](const char* from, const char* to) -> QByteArray {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("empty") << QByteArray() << ErrorCode::PdfUnreadable;
    QTest::newRow("no PDF") << QByteArray("bukan PDF") << ErrorCode::PdfUnreadable;
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n") << ErrorCode::PdfUnreadable;
    QTest::newRow("junk before") << "x" + good << ErrorCode::PdfUnreadable;
    QTest::newRow("a byte behind") << good + "x" << ErrorCode::PdfUnreadable;
    QTest::newRow("an empty line behind") << good + "\n" << ErrorCode::PdfUnreadable;
    QTest::newRow("truncated") << good.left(good.size() - 20) << ErrorCode::PdfUnreadable;
    QTest::newRow("half") << good.left(good.size() / 2) << ErrorCode::PdfUnreadable;
    QTest::newRow("startxref into the void")
        << changed("startxref\n", "startxref\n9") << ErrorCode::PdfUnreadable;
    QTest::newRow("startxref beside") << changed("startxref\n", "startxref\n1 ") << ErrorCode::PdfUnreadable;
    QTest::newRow("comment in the tail") << changed("\n%%EOF", "\n%x\n%%EOF") << ErrorCode::PdfUnreadable;
    QTest::newRow("wrong /Size") << changed("/Size 1001", "/Size 2001") << ErrorCode::PdfUnreadable;
    QTest::newRow("broken table") << changed(" 00000 n ", " 00000 q ") << ErrorCode::PdfUnreadable;
    QTest::newRow("no catalog") << changed("/Root 1 0 R", "/Root 9 0 R") << ErrorCode::PdfUnreadable;
    QTest::newRow("no pages") << changed("/Pages 2 0 R", "/Pages 3 0 R") << ErrorCode::PdfUnreadable;
    QTest::newRow("encrypted") << rewritten(good, "--encrypt a b 256 --") << ErrorCode::PdfEncrypted;
    QTest::newRow("encrypted without user password")
        << rewritten(good, "--encrypt  b 256 --") << ErrorCode::PdfEncrypted;
    QTest::newRow("form is a loop") << PlainPdf{.catalogKeys = "/AcroForm << /Fields [500 0 R] >>",
                                                .moreObjects = {{500, "<< /T (a) /Kids [500 0 R] >>"}}}
                                           .bytes()
                                    << ErrorCode::PdfUnreadable;
}

void TestPdfSigner::sign_refusesUnsoundFiles()
{
    QFETCH(QByteArray, pdf);
    QFETCH(ErrorCode, code);
    QVERIFY(pdf.size() != PlainPdf().bytes().size() || pdf != PlainPdf().bytes());
    QCOMPARE(refusal(request(pdf)), code);
}

void TestPdfSigner::sign_refusesWhatAnEarlierSignatureForbids_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<bool>("isForbidden");
    const auto with = [](const char* method, const char* parameters) -> QByteArray {
        return QByteArray("/Reference [<< /Type /SigRef /TransformMethod /") + method
            + " /TransformParams << /V /1.2 " + parameters + " >> >>]";
    };
    QTest::newRow("DocMDP 1") << with("DocMDP", "/P 1") << true;
    QTest::newRow("DocMDP 2") << with("DocMDP", "/P 2") << false;
    QTest::newRow("DocMDP without P") << with("DocMDP", "") << false;
    QTest::newRow("FieldMDP all") << with("FieldMDP", "/Action /All") << true;
    QTest::newRow("FieldMDP this field") << with("FieldMDP", "/Action /Include /Fields [(notulis)]") << true;
    QTest::newRow("FieldMDP another field") << with("FieldMDP", "/Action /Include /Fields [(lain)]") << false;
    QTest::newRow("FieldMDP all but another")
        << with("FieldMDP", "/Action /Exclude /Fields [(lain)]") << true;
    QTest::newRow("FieldMDP all but this")
        << with("FieldMDP", "/Action /Exclude /Fields [(notulis)]") << false;
}

void TestPdfSigner::sign_refusesWhatAnEarlierSignatureForbids()
{
    QFETCH(QByteArray, reference);
    QFETCH(bool, isForbidden);
    PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                   .form = PlainPdf::Place::Indirect,
                   .fieldNames = {"pimpinan", "notulis"}};
    plain.moreObjects = {{500, "<< /Type /Sig /Filter /Adobe.PPKLite " + reference + " >>"}};
    auto pdf = plain.bytes();
    // The first field counts as signed; the value keeps the length of the table's offsets.
    pdf.replace("/T (pimpinan) /F 132", "/T (pimpinan) /V 500 0 R /F 132");
    pdf = rewritten(pdf, "--object-streams=disable");
    auto wanted = request(pdf);
    wanted.fieldName = QStringLiteral("notulis");
    QCOMPARE(refusal(wanted), isForbidden ? std::optional(ErrorCode::SigningForbidden) : std::nullopt);
}

void TestPdfSigner::sign_refusesANewFieldInACertifiedFile()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan", "notulis"}};
    auto wanted = request(plain.bytes());
    wanted.certify = true;
    const auto second = sign(request(sign(wanted))); // the fields made beforehand may be signed
    QCOMPARE(refusal(request(second)), std::optional(ErrorCode::SigningForbidden));
    auto archived = request(sign(wanted));
    archived.level = SignatureLevel::LTA; // a document timestamp has a field of its own, and may
    QCOMPARE(refusal(archived), std::nullopt);
}

void TestPdfSigner::sign_refusesWrongFields()
{
    const PlainPdf plain{.annotations = PlainPdf::Place::Direct,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan"}};
    auto wanted = request(plain.bytes());
    wanted.fieldName = QStringLiteral("lain");
    QCOMPARE(refusal(wanted), ErrorCode::SignatureFieldMissing);
    wanted.fieldName = QStringLiteral("pimpinan");
    wanted.pdf = sign(wanted);
    QCOMPARE(refusal(wanted), ErrorCode::SignatureFieldSigned);
}

void TestPdfSigner::sign_refusesToCertifyLate()
{
    auto wanted = request(PlainPdf().bytes());
    wanted.certify = true;
    const auto certified = sign(wanted);
    wanted.pdf = certified;
    QCOMPARE(refusal(wanted), ErrorCode::CertifiesTooLate);
    wanted.pdf = sign(request(PlainPdf().bytes()));
    QCOMPARE(refusal(wanted), ErrorCode::CertifiesTooLate);
}

void TestPdfSigner::sign_needsAnAddressForATimestamp()
{
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    wanted.timestampUrl.clear();
    WatchedKey key(*m_key);
    const auto done = signPdf(key, wanted, *m_network);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::TsaUnreachable);
    QCOMPARE(key.signatures, 0);
}

void TestPdfSigner::sign_failsWithoutItsTimestamp()
{
    ScriptedNetwork network(*m_pki);
    network.timestampMood = TimestampMood::Unreachable;
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::T;
    const auto done = signPdf(*m_key, wanted, network);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::TsaUnreachable);
    QCOMPARE(exitCode(done.error().code), 4);
}

void TestPdfSigner::sign_keepsItsSignatureWithoutATimestamp()
{
    WatchedKey key(*m_key);
    ScriptedNetwork network(*m_pki);
    network.timestampMood = TimestampMood::Unreachable;
    auto wanted = request(PlainPdf().bytes());
    wanted.level = SignatureLevel::LTA;
    std::optional<ErrorCode> trouble;
    wanted.goesWithoutTimestamp = [&](const Error& error) {
        trouble = error.code;
        return true;
    };
    const auto done = signPdf(key, wanted, network);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(logLine(done.error())));
    QCOMPARE(trouble, std::optional(ErrorCode::TsaUnreachable));
    QCOMPARE(key.signatures, 1); // a token would ask for its PIN again
    QVERIFY(!done->contains("/DSS"));
    compareOpinions(*done, 1);
    wanted.goesWithoutTimestamp = [](const Error&) { return false; };
    QCOMPARE(signPdf(key, wanted, network).error().code, ErrorCode::TsaUnreachable);
}

void TestPdfSigner::fields_tellPlaces()
{
    const PlainPdf plain{.pages = 3,
                         .annotations = PlainPdf::Place::Indirect,
                         .form = PlainPdf::Place::Indirect,
                         .fieldNames = {"pimpinan", "notulis"}};
    const auto fields = signatureFields(plain.bytes());
    QVERIFY(fields.has_value());
    QCOMPARE(fields->size(), std::size_t{2});
    QCOMPARE(fields->at(1), (SignatureField{QStringLiteral("notulis"), 0, QRectF(50, 110, 200, 50), false}));
    QVERIFY(signatureFields(PlainPdf().bytes())->empty());
    QVERIFY(!signatureFields("x").has_value());
}

QTEST_GUILESS_MAIN(TestPdfSigner)
#include "tst_pdf_signer.moc"

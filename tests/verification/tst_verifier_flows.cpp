// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cades_builder.h"
#include "signing/der.h"
#include "signing/pkcs12_key.h"
#include "signing/verification_json.h"
#include "support/cms_view.h"
#include "verification/signed_samples.h"

#include <QSslCertificate>
#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;
using signing::SignatureLevel;

/// Files nobody tampered with, and what trust and time make of them.
class TestVerifierFlows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSigners_passWithTheRootOnly();
    void levels_areFound_data();
    void levels_areFound();
    void timestampServiceExpired_needsALaterTimestamp();
    void signedWithoutRevocationData_isUndecided();
    void downgrade_isFatal();
    void timestampStripped_leavesItsBytes();
    void signedDigest_isOfWhatIsCovered();
    void keyNotMeantForSigning_isFatal();
    void revocationDataOverBeforeSigning_isUndecided();
    void neverSigned_isUndecided();
    void notPdf_isRefused();
    void badAnchor_isRefused_data();
    void badAnchor_isRefused();
    void keys_areAccepted_data();
    void keys_areAccepted();
    void revocation_countsFromItsMoment_data();
    void revocation_countsFromItsMoment();
    void certificates_areJudged_data();
    void certificates_areJudged();
    void answer_travelsWhole();
    void metadataOfOtherPrograms_isMentioned();
    void updateWithoutEffect_isMentioned();
    void crossReferenceStream_passes_data();
    void crossReferenceStream_passes();
    void commentBeforeTheEnd_passes();

private:
    SignedSamples m_samples;
};

namespace {

bool says(const Verification& verification, ReasonCode code)
{
    const auto reasons = allReasons(verification);
    return std::any_of(reasons.begin(), reasons.end(), [code](const Reason& r) { return r.code == code; });
}

Instant yearsLater(Instant from, int years)
{
    return {from.msSinceEpoch + static_cast<std::int64_t>(years) * 366 * 24 * 3600 * 1000};
}

} // namespace

void TestVerifierFlows::twoSigners_passWithTheRootOnly()
{
    const auto trusted = m_samples.verified(m_samples.twice());
    QVERIFY2(trusted.verdict == Verdict::TotalPassed, told(trusted).constData());
    QCOMPARE(trusted.signatures.size(), std::size_t(2));
    QCOMPARE(trusted.signatures[0].field, u"Ketua"_s);
    QCOMPARE(trusted.signatures[0].signer, u"Sri Wahyuni"_s);
    QCOMPARE(trusted.signatures[0].integrity, Integrity::Intact);
    QCOMPARE(trusted.signatures[0].identity, risalah::SignerIdentity::Trusted);
    QCOMPARE(trusted.signatures[0].time.kind, TimeKind::Timestamped);
    QCOMPARE(trusted.signatures[0].level, FoundLevel::LT);
    QVERIFY(says(trusted, ReasonCode::SignatureAdded));
    QVERIFY(says(trusted, ReasonCode::RevocationDataAdded));
    const auto unknown = m_samples.verified(m_samples.twice(), false);
    QVERIFY2(unknown.verdict == Verdict::Indeterminate, told(unknown).constData());
    QCOMPARE(unknown.signatures[0].identity, risalah::SignerIdentity::UnknownIssuer);
    QCOMPARE(unknown.signatures[0].level, FoundLevel::LT);
}

void TestVerifierFlows::levels_areFound_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("found");
    QTest::newRow("b") << static_cast<int>(SignatureLevel::B) << static_cast<int>(FoundLevel::B);
    QTest::newRow("t") << static_cast<int>(SignatureLevel::T) << static_cast<int>(FoundLevel::T);
    QTest::newRow("lt") << static_cast<int>(SignatureLevel::LT) << static_cast<int>(FoundLevel::LT);
    QTest::newRow("lta") << static_cast<int>(SignatureLevel::LTA) << static_cast<int>(FoundLevel::LTA);
}

void TestVerifierFlows::levels_areFound()
{
    QFETCH(int, asked);
    QFETCH(int, found);
    const auto pdf =
        m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), static_cast<SignatureLevel>(asked));
    const auto verification = m_samples.verified(pdf);
    QVERIFY2(verification.signatures.at(0).level == static_cast<FoundLevel>(found),
             told(verification).constData());
    QVERIFY2(verification.signatures.at(0).integrity == Integrity::Intact, told(verification).constData());
    const bool isComplete = found >= static_cast<int>(FoundLevel::LT);
    QVERIFY2(verification.verdict == (isComplete ? Verdict::TotalPassed : Verdict::Indeterminate),
             told(verification).constData());
}

void TestVerifierFlows::timestampServiceExpired_needsALaterTimestamp()
{
    constexpr std::int64_t kHour = 3600 * 1000;
    const Instant later{m_samples.now().msSinceEpoch + 2 * kHour};
    CertificateSpec spec = m_samples.pki().signerSpec(u"Stempel Waktu Singkat"_s, KeyKind::EcP256);
    spec.extendedKeyUsage = "critical,timeStamping";
    spec.until = {m_samples.now().msSinceEpoch + kHour};
    const auto usual = m_samples.network().timestampService;
    m_samples.network().timestampService = m_samples.pki().issue(spec);
    const auto lt =
        m_samples.signedBy(m_samples.ecSigner(), pdfOf(sampleObjects()), SignatureLevel::LT, u"Ketua"_s);
    m_samples.network().timestampService = usual;
    QCOMPARE(m_samples.verified(lt).verdict, Verdict::TotalPassed);
    const auto alone = m_samples.verifiedAt(lt, later);
    QVERIFY2(says(alone, ReasonCode::TimestampAuthorityExpired), told(alone).constData());
    QCOMPARE(alone.verdict, Verdict::Indeterminate);
    // Stamped again in time by another service, whose own validation data follow.
    const auto archived = m_samples.extended(m_samples.extended(lt, true), false);
    const auto covered = m_samples.verifiedAt(archived, later);
    QVERIFY2(covered.verdict == Verdict::TotalPassed, told(covered).constData());
    QCOMPARE(covered.signatures.at(0).level, FoundLevel::LTA);
}

void TestVerifierFlows::signedWithoutRevocationData_isUndecided()
{
    const auto pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B);
    const auto verification = m_samples.verified(pdf);
    QCOMPARE(verification.verdict, Verdict::Indeterminate);
    QCOMPARE(verification.signatures.at(0).identity, risalah::SignerIdentity::RevocationUnknown);
    QCOMPARE(verification.signatures.at(0).time.kind, TimeKind::Claimed);
    QCOMPARE(verification.signatures.at(0).time.at, m_samples.now());
}

void TestVerifierFlows::downgrade_isFatal()
{
    auto verification = m_samples.verified(m_samples.twice());
    QCOMPARE(verification.verdict, Verdict::TotalPassed);
    SignatureReport& first = verification.signatures.front();
    compareWithNoted(first, first.level);
    QVERIFY(!isDowngraded(first));
    QCOMPARE(verdictOf(verification), Verdict::TotalPassed);
    first.level = FoundLevel::B;
    compareWithNoted(first, FoundLevel::T);
    QVERIFY(isDowngraded(first));
    QCOMPARE(verdictOf(verification), Verdict::TotalFailed);
}

/// Nobody signed where the time stamp stands: taken out, the signature is as good as before. Only the
/// register knows that there was one.
void TestVerifierFlows::timestampStripped_leavesItsBytes()
{
    const auto pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::T);
    const QByteArray cms = signaturesIn(pdf).at(0).cms;
    QVERIFY(!cmsView(cms).unsignedAttributes.isEmpty());
    const QByteArray stripped = withFirstCms(pdf, withoutUnsignedAttributes(cms));
    const auto strange = m_samples.verified(stripped);
    QVERIFY2(strange.verdict == Verdict::Indeterminate, told(strange).constData());
    QCOMPARE(strange.signatures.at(0).integrity, Integrity::Intact);
    QCOMPARE(strange.signatures.at(0).level, FoundLevel::B);
    // By what a register would find the time stamp that is missed.
    const QByteArray signedDigest = m_samples.verified(pdf).signatures.at(0).signedDigest;
    QCOMPARE(signedDigest, signing::sha256(signaturesIn(pdf).at(0).content));
    QCOMPARE(strange.signatures.at(0).signedDigest, signedDigest);
}

/// Not only where its own algorithm is SHA-256, and neither what comes later nor what an author hid in the
/// text changes it.
void TestVerifierFlows::signedDigest_isOfWhatIsCovered()
{
    const QByteArray pdf = m_samples.extended(m_samples.twice(), true);
    const auto known = signaturesIn(pdf);
    const auto reports = m_samples.verified(pdf).signatures;
    QCOMPARE(known.size(), std::size_t{2}); // a document timestamp is none of a person
    QCOMPARE(reports.size(), std::size_t{3});
    for (std::size_t i = 0; i < known.size(); ++i) {
        QCOMPARE(reports[i].signedDigest, signing::sha256(known[i].content));
        QCOMPARE(reports[i].signedLength, qint64(known[i].content.size() + known[i].gapSize));
    }
    QByteArray decoys;
    for (int i = 0; i < 200; ++i) {
        decoys += "<" + QByteArray(i, '0') + ">/ByteRange [0 15 " + QByteArray::number(17 + i) + " 2000]\n";
    }
    auto objects = sampleObjects();
    objects[sample::kOverlay] = streamObject(decoys);
    const QByteArray crowded = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(objects), SignatureLevel::B);
    QCOMPARE(m_samples.verified(crowded).signatures.at(0).signedDigest,
             signing::sha256(signaturesIn(crowded).at(0).content));
}

/// Our signer refuses such a certificate, so its signature comes into the file by hand.
void TestVerifierFlows::keyNotMeantForSigning_isFatal()
{
    const auto pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B);
    auto spec = m_samples.pki().signerSpec(u"Kunci Sandi"_s, KeyKind::EcP256);
    spec.keyUsage = "critical,keyEncipherment";
    const auto key =
        signing::openPkcs12(TestPki::pkcs12(m_samples.pki().issue(spec), "x"), Secret(QByteArray("x")));
    QVERIFY(key.has_value());
    const auto cms = signing::CadesBuilder::sign(**key, signing::sha256(signaturesIn(pdf).at(0).content));
    QVERIFY(cms.has_value());
    const auto verification = m_samples.verified(withFirstCms(pdf, cms->der()));
    QVERIFY2(verification.verdict == Verdict::TotalFailed, told(verification).constData());
    QCOMPARE(verification.signatures.at(0).identity, risalah::SignerIdentity::BadUsage);
    QVERIFY2(told(verification).contains("keyUsageUnfit(Kunci Sandi)"), told(verification).constData());
}

/// Lists and answers of ten days before: current when they were fetched, silent about the day of signing.
void TestVerifierFlows::revocationDataOverBeforeSigning_isUndecided()
{
    constexpr std::int64_t kDay = 24LL * 3600 * 1000;
    const Instant later{m_samples.now().msSinceEpoch + 10 * kDay};
    const auto key = signing::openPkcs12(TestPki::pkcs12(m_samples.ecSigner(), "x"), Secret(QByteArray("x")));
    QVERIFY(key.has_value());
    signing::SignRequest request;
    request.pdf = pdfOf(sampleObjects());
    request.fieldName = u"Ketua"_s;
    request.at = later;
    const auto once = signing::signPdf(**key, request, m_samples.network());
    QVERIFY(once.has_value());
    const QByteArray pdf = m_samples.extended(*once, false);
    const auto verification = m_samples.verifiedAt(pdf, {later.msSinceEpoch + kDay});
    QVERIFY2(verification.verdict == Verdict::Indeterminate, told(verification).constData());
    QCOMPARE(verification.signatures.at(0).identity, risalah::SignerIdentity::RevocationUnknown);
    QVERIFY2(told(verification).contains("revocationStale(Budi Santoso)"), told(verification).constData());
}

void TestVerifierFlows::neverSigned_isUndecided()
{
    const auto verification = m_samples.verified(pdfOf(sampleObjects()));
    QVERIFY2(verification.verdict == Verdict::Indeterminate, told(verification).constData());
    QVERIFY(verification.signatures.empty());
    QVERIFY(says(verification, ReasonCode::NoSignature));
}

void TestVerifierFlows::notPdf_isRefused()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("halo"), QByteArray("%PDF-1.7\nhalo")}) {
        const auto result = signing::verifyPdf({bytes, {}, m_samples.now()});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::PdfUnreadable);
    }
}

void TestVerifierFlows::badAnchor_isRefused_data()
{
    const QByteArray root = m_samples.rootPem();
    const qsizetype middle = root.size() / 2;
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no certificate") << QByteArray("halo");
    QTest::newRow("cut") << root.left(middle);
    QTest::newRow("a whole one and a cut one") << root + root.left(middle);
    QTest::newRow("a damaged one before a whole one") << root.left(middle) + root.mid(middle + 1) + root;
}

void TestVerifierFlows::badAnchor_isRefused()
{
    QFETCH(QByteArray, file);
    const auto result = signing::verifyPdf({m_samples.twice(), {file}, m_samples.now()});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::AnchorUnreadable);
}

void TestVerifierFlows::keys_areAccepted_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("RSA 3072") << static_cast<int>(KeyKind::Rsa3072);
    QTest::newRow("P-384") << static_cast<int>(KeyKind::EcP384);
}

void TestVerifierFlows::keys_areAccepted()
{
    QFETCH(int, kind);
    const auto identity = m_samples.pki().signer(u"Siti “Nur” Ünal"_s, static_cast<KeyKind>(kind));
    const auto pdf = m_samples.signedBy(identity, pdfOf(sampleObjects()), SignatureLevel::LT);
    const auto verification = m_samples.verified(pdf);
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
    QCOMPARE(verification.signatures.at(0).signer, u"Siti “Nur” Ünal"_s);
}

void TestVerifierFlows::revocation_countsFromItsMoment_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("passes");
    QTest::newRow("before signing") << -60 << false;
    QTest::newRow("after the timestamp") << 60 << true;
}

void TestVerifierFlows::revocation_countsFromItsMoment()
{
    QFETCH(int, minutes);
    QFETCH(bool, passes);
    // A CRL of after the revocation, put into the file by hand: the signer itself would refuse.
    const auto identity = m_samples.pki().signer(u"Dicabut"_s, KeyKind::EcP256);
    const auto timed = m_samples.signedBy(identity, pdfOf(sampleObjects()), SignatureLevel::LT, u"Ketua"_s);
    m_samples.pki().revoke(identity, {m_samples.now().msSinceEpoch + minutes * 60 * 1000});
    const QByteArray crl = m_samples.pki().crl(m_samples.pki().intermediate());
    const int dss = objectWith(timed, "/CRLs");
    QVERIFY(dss > 0);
    const int added = nextNumber(timed);
    QByteArray body = bodyOf(timed, dss);
    const qsizetype at = body.indexOf('[', body.indexOf("/CRLs")) + 1;
    QVERIFY(at > 0);
    body.insert(at, QByteArray::number(added) + " 0 R ");
    const auto pdf = withUpdate(timed, {{dss, body}, {added, streamObject(crl)}});
    const auto verification = m_samples.verifiedAt(pdf, {m_samples.now().msSinceEpoch + 2 * 60 * 60 * 1000});
    QVERIFY2((verification.verdict == Verdict::TotalPassed) == passes, told(verification).constData());
    QCOMPARE(says(verification, ReasonCode::CertificateRevoked), !passes);
}

void TestVerifierFlows::certificates_areJudged_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown issuer") << u"issuer"_s << static_cast<int>(ReasonCode::UnknownIssuer);
    QTest::newRow("expired since") << u"later"_s << static_cast<int>(ReasonCode::ExpiredWithoutProofOfTime);
}

void TestVerifierFlows::certificates_areJudged()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    const auto pdf = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::LT);
    Verification verification;
    if (fault == u"issuer"_s) {
        const TestPki stranger(m_samples.now());
        verification = *signing::verifyPdf(
            {pdf, {TestPki::certificatePem(stranger.root().certificate)}, m_samples.now(), {}});
    } else {
        const auto bare =
            m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()), SignatureLevel::B);
        // Validation data, but nobody who vouches for the time.
        verification = m_samples.verifiedAt(m_samples.extended(bare, false), yearsLater(m_samples.now(), 9));
    }
    QVERIFY2(says(verification, static_cast<ReasonCode>(code)), told(verification).constData());
    QCOMPARE(verification.verdict, Verdict::Indeterminate);
}

/// What the inspector found is all the asking program needs: it takes no certificate apart.
void TestVerifierFlows::answer_travelsWhole()
{
    const auto verification =
        m_samples.verified(withUpdate(m_samples.twice(), {{sample::kSecondContent, streamObject("x")}}));
    const auto& certificate = verification.signatures.at(0).certificate;
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->issuer, u"Penerbit Uji"_s);
    const QSslCertificate known(m_samples.rsaSigner().certificate, QSsl::Der);
    QCOMPARE(certificate->serial, QString::fromLatin1(known.serialNumber()).remove(u':').toUpper());
    QCOMPARE(certificate->validFrom.msSinceEpoch, known.effectiveDate().toMSecsSinceEpoch());
    QCOMPARE(certificate->validUntil.msSinceEpoch, known.expiryDate().toMSecsSinceEpoch());
    const QByteArray json = signing::toJson(Result<Verification>(verification));
    const auto arrived = signing::answerFromJson(json);
    QVERIFY(arrived && arrived->has_value());
    QCOMPARE(**arrived, verification);
    for (const char* part : {"\"serial\"", "\"certificate\"", "\"validUntil\""}) {
        QByteArray spoilt = json;
        QVERIFY2(!signing::answerFromJson(spoilt.replace(part, "\"lain\"")), part);
    }
}

void TestVerifierFlows::metadataOfOtherPrograms_isMentioned()
{
    const auto signedOnce = m_samples.twice();
    PdfObjects update;
    update[sample::kInfo] = "<< /Title (Notula) /Producer (Program Lain) /ModDate (D:20270101000000Z) >>";
    update[sample::kXmp] = streamObject(xmpPacket("<dc:title>Notula</dc:title>", "2027-01-01T09:00:00Z"),
                                        "/Type /Metadata /Subtype /XML");
    const auto verification = m_samples.verified(withUpdate(signedOnce, update));
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
    QCOMPARE(verification.signatures.at(0).integrity, Integrity::IntactMetadataUpdated);
}

void TestVerifierFlows::updateWithoutEffect_isMentioned()
{
    const auto twice = m_samples.twice();
    const auto verification = m_samples.verified(
        withUpdate(twice, {{nextNumber(twice), "<< /Kosong true >>"}})); // nothing leads there
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
    const std::vector<RevisionChange>& later = verification.signatures.at(1).laterRevisions;
    QVERIFY(!later.empty());
    QCOMPARE(later.back().changes, (std::vector<Reason>{{ReasonCode::NothingShownChanged, {}}}));
}

void TestVerifierFlows::crossReferenceStream_passes_data()
{
    QTest::addColumn<XrefKind>("kind");
    QTest::newRow("stream") << XrefKind::Stream;
    QTest::newRow("packed objects") << XrefKind::Packed;
}

void TestVerifierFlows::crossReferenceStream_passes()
{
    QFETCH(XrefKind, kind);
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects(), kind),
                                         SignatureLevel::T, u"Ketua"_s);
    const auto twice = m_samples.signedBy(m_samples.ecSigner(), once, SignatureLevel::LTA, u"Notulis"_s);
    const auto verification = m_samples.verified(twice);
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
    QCOMPARE(verification.signatures.size(), std::size_t(3));
    QCOMPARE(verification.signatures.back().level, FoundLevel::DocumentTimestamp);
}

/// Some programs name themselves in the line before "startxref".
void TestVerifierFlows::commentBeforeTheEnd_passes()
{
    const auto commented = [](QByteArray pdf) {
        return pdf.insert(pdf.lastIndexOf("startxref"), "%Program-7.2.5\n");
    };
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), commented(pdfOf(sampleObjects())),
                                         SignatureLevel::LT, u"Ketua"_s);
    PdfObjects update;
    update[sample::kInfo] = "<< /Title (Notula) /Producer (Program Lain) /ModDate (D:20270101000000Z) >>";
    const auto verification = m_samples.verified(commented(withUpdate(once, update)));
    QVERIFY2(verification.verdict == Verdict::TotalPassed, told(verification).constData());
}

QTEST_GUILESS_MAIN(TestVerifierFlows)
#include "tst_verifier_flows.moc"

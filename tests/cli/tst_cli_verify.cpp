// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/register.h"
#include "app/verification_service.h"
#include "cli/cli_process.h"
#include "support/cms_view.h"
#include "support/fixed_clock.h"
#include "verification/signed_samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;

/// The verb `verify`, and the helper process behind it when a file or the helper itself misbehaves.
class TestCliVerify final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdict_decidesTheExitCode();
    void json_hasExactlyTheKeysOfTheContract();
    void json_saysWhy();
    void register_bringsTrustAndMemory();
    void text_namesWhatWasChanged();
    void trust_isRefusedWhenItIsNone();
    void pdf_isRefusedWhenItIsNone();
    void pdf_isRefusedByItsSize_data();
    void pdf_isRefusedByItsSize();
    void inspector_missingIsTheEnvironment();
    void inspector_hangingIsStopped();
    void inspector_talkingNonsenseIsNotBelieved();

private:
    [[nodiscard]] CliResult verify(const QByteArray& pdf, const QStringList& words = {}) const;
    [[nodiscard]] QString script(const QByteArray& text) const;

    SignedSamples m_samples{u"2025-07-21T02:00:00.000Z"_s};
    CliProcess m_cli;
};

namespace {

QByteArray changedPage(const QByteArray& pdf)
{
    return withUpdate(pdf, {{sample::kSecondContent, streamObject("BT (Anggaran 900 juta) Tj ET")}});
}

} // namespace

CliResult TestCliVerify::verify(const QByteArray& pdf, const QStringList& words) const
{
    const QString file = m_cli.write(u"notula.pdf"_s, pdf);
    return m_cli.run(QStringList{u"verify"_s, file} + words);
}

/// A program in the inspector's place.
QString TestCliVerify::script(const QByteArray& text) const
{
    const QString file = m_cli.write(u"pemeriksa"_s, "#!/bin/sh\n" + text);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file;
}

void TestCliVerify::verdict_decidesTheExitCode()
{
    const QStringList trust{u"--trust"_s, m_cli.write(u"akar.pem"_s, m_samples.rootPem())};
    QCOMPARE(verify(m_samples.twice(), trust).exitCode, 0);
    QCOMPARE(verify(m_samples.twice()).exitCode, 5);
    QCOMPARE(verify(changedPage(m_samples.twice()), trust).exitCode, 1);
    QCOMPARE(verify(pdfOf(sampleObjects())).exitCode, 5);
    QCOMPARE(verify("halo").exitCode, 3);
    QCOMPARE(m_cli.run({u"verify"_s, u"tidak-ada.pdf"_s}).exitCode, 4);
    QCOMPARE(m_cli.run({u"verify"_s}).exitCode, 2);
}

void TestCliVerify::json_hasExactlyTheKeysOfTheContract()
{
    const QStringList trust{u"--json"_s, u"--trust"_s, m_cli.write(u"akar.pem"_s, m_samples.rootPem())};
    const QJsonObject json = verify(changedPage(m_samples.twice()), trust).json();
    QCOMPARE(json.keys(), (QStringList{u"reasons"_s, u"signatures"_s, u"verdict"_s}));
    QVERIFY(json.value(u"reasons"_s).toArray().isEmpty());
    QCOMPARE(json.value(u"verdict"_s).toString(), u"TOTAL-FAILED"_s);
    const QJsonObject first = json.value(u"signatures"_s).toArray().first().toObject();
    QCOMPARE(first.keys(),
             (QStringList{u"certificate"_s, u"field"_s, u"identity"_s, u"integrity"_s, u"laterRevisions"_s,
                          u"level"_s, u"reasons"_s, u"signer"_s, u"time"_s}));
    QVERIFY(first.value(u"reasons"_s).toArray().isEmpty());
    QCOMPARE(first.value(u"field"_s).toString(), u"Ketua"_s);
    QCOMPARE(first.value(u"level"_s).toString(), u"B-LT"_s);
    QCOMPARE(first.value(u"integrity"_s).toString(), u"modified"_s);
    QCOMPARE(first.value(u"identity"_s).toString(), u"trusted"_s);
    const QJsonObject certificate = first.value(u"certificate"_s).toObject();
    QCOMPARE(certificate.keys(), (QStringList{u"issuer"_s, u"serial"_s, u"validFrom"_s, u"validUntil"_s}));
    QCOMPARE(certificate.value(u"issuer"_s).toString(), u"Penerbit Uji"_s);
    QCOMPARE(certificate.value(u"validUntil"_s).toString(), u"2027-06-21T02:00:00.000Z"_s);
    const QJsonObject last = first.value(u"laterRevisions"_s).toArray().last().toObject();
    const QJsonObject change = last.value(u"changes"_s).toArray().first().toObject();
    QCOMPARE(change.value(u"code"_s).toString(), u"pageContentChanged"_s);
    QCOMPARE(change.value(u"subject"_s).toString(), u"2"_s);
}

/// A machine that is told "no" has to be told why, as a person is.
void TestCliVerify::json_saysWhy()
{
    const QJsonObject moved = verify("junk\n" + m_samples.twice(), {u"--json"_s}).json();
    const QJsonObject ofFile = moved.value(u"reasons"_s).toArray().first().toObject();
    QCOMPARE(ofFile.keys(), (QStringList{u"code"_s, u"subject"_s}));
    QCOMPARE(ofFile.value(u"code"_s).toString(), u"bytesBeforeHeader"_s);
    const QJsonObject unknown = verify(m_samples.twice(), {u"--json"_s}).json();
    QVERIFY(unknown.value(u"reasons"_s).toArray().isEmpty());
    const QJsonObject signature = unknown.value(u"signatures"_s).toArray().last().toObject();
    QVERIFY(signature.value(u"reasons"_s)
                .toArray()
                .contains(QJsonObject{{u"code"_s, u"unknownIssuer"_s}, {u"subject"_s, u"Induk Uji"_s}}));
    const QJsonObject bare = verify(pdfOf(sampleObjects()), {u"--json"_s}).json();
    QCOMPARE(bare.value(u"reasons"_s).toArray(),
             QJsonArray{(QJsonObject{{u"code"_s, u"noSignature"_s}, {u"subject"_s, QString()}})});
}

/// Without --trust: the office's own anchors, and what it noted when the file was signed.
void TestCliVerify::register_bringsTrustAndMemory()
{
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    const auto verified = [this](const QByteArray& pdf) {
        return m_cli.onRegister({u"verify"_s, m_cli.write(u"notula.pdf"_s, pdf), u"--json"_s});
    };
    QCOMPARE(verified(m_samples.twice()).exitCode, 5);
    const FixedClock clock("2025-07-21T02:00:00.000Z");
    {
        auto opened = app::Register::open(m_cli.registerAddress(), clock, {});
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(logLine(opened.error())));
        auto& signing = (*opened)->signing();
        domain::SigningSettings settings;
        settings.trustAnchors = {{u"Akar Uji"_s, m_samples.rootPem()}};
        QVERIFY(signing.saveSettings(*signing.settings(), settings).has_value());
        QVERIFY(signing.noteGivenOut(m_samples.twice(), m_samples.verified(m_samples.twice()), u"Notulis"_s)
                    .has_value());
    }
    QCOMPARE(verified(m_samples.twice()).exitCode, 0);
    // The time stamp taken out of the file: sound, and less than was noted.
    const auto once = m_samples.signedBy(m_samples.rsaSigner(), pdfOf(sampleObjects()),
                                         signing::SignatureLevel::T, u"Ketua"_s);
    {
        auto opened = app::Register::open(m_cli.registerAddress(), clock, {});
        QVERIFY((*opened)->signing().noteGivenOut(once, m_samples.verified(once), u"Ketua"_s).has_value());
    }
    const CliResult known = verified(once);
    QCOMPARE(known.exitCode, 5);
    const CliResult lowered =
        verified(withFirstCms(once, withoutUnsignedAttributes(signaturesIn(once).at(0).cms)));
    QCOMPARE(lowered.exitCode, 1);
    const QJsonObject first = lowered.json().value(u"signatures"_s).toArray().first().toObject();
    QVERIFY(first.value(u"reasons"_s)
                .toArray()
                .contains(QJsonObject{{u"code"_s, u"levelDowngraded"_s}, {u"subject"_s, u"Ketua"_s}}));
}

void TestCliVerify::text_namesWhatWasChanged()
{
    const CliResult result = verify(changedPage(m_samples.twice()));
    QVERIFY(result.output.startsWith("TOTAL-FAILED: Tidak sah"));
    QVERIFY2(result.output.contains("Isi halaman 2 diubah."), result.output.constData());
    QVERIFY(result.output.contains("Sri Wahyuni"));
    const QRegularExpression certificate(
        u"Penerbit Penerbit Uji, nomor seri [0-9A-F]{8,}, berlaku sampai 21 Juni 2027 pukul 09\\.00\\.00 WIB\\."_s);
    const QString words = QString::fromUtf8(result.output);
    QVERIFY2(words.contains(certificate), result.output.constData());
    QVERIFY2(words.contains(u"Waktu menurut penanda tangan: 21 Juli 2025 pukul 09.00.00 WIB."_s),
             result.output.constData());
    QCOMPARE(result.errors, QByteArray());
}

void TestCliVerify::trust_isRefusedWhenItIsNone()
{
    const CliResult result = verify(m_samples.twice(), {u"--trust"_s, m_cli.write(u"akar.pem"_s, "halo")});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors.contains("akar.pem"), result.errors.constData());
}

void TestCliVerify::pdf_isRefusedWhenItIsNone()
{
    const CliResult result = verify("%PDF-1.7\nhalo");
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors.contains("notula.pdf"), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
}

void TestCliVerify::pdf_isRefusedByItsSize_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("sign") << QStringList{u"sign"_s, u"-o"_s, u"hasil.pdf"_s, u"--pkcs12"_s, u"kunci.p12"_s};
}

/// 10 GB, of which the disk has nothing: only the size is looked at.
void TestCliVerify::pdf_isRefusedByItsSize()
{
    QFETCH(QStringList, words);
    QFile file(m_cli.path(u"raksasa.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(10'000'000'000));
    file.close();
    words.insert(1, file.fileName());
    const CliResult result = m_cli.run(words);
    QCOMPARE(result.exitCode, exitCode(ErrorCode::FileTooLarge));
    QVERIFY2(result.errors.contains("raksasa.pdf") && result.errors.contains("terlalu besar"),
             result.errors.constData());
    QVERIFY(!QFile::exists(m_cli.path(u"hasil.pdf"_s)));
    QVERIFY(file.remove());
}

void TestCliVerify::inspector_missingIsTheEnvironment()
{
    const app::VerificationService service(m_cli.path(u"tidak-ada"_s));
    const auto result = service.verify(m_samples.twice(), {}, m_samples.now());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::InspectorMissing);
    QCOMPARE(exitCode(result.error().code), 4);
}

void TestCliVerify::inspector_hangingIsStopped()
{
    app::VerificationService service(script("exec sleep 600\n"));
    service.setLongestMs(300);
    const auto result = service.verify(m_samples.twice(), {}, m_samples.now());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::PdfBeyondLimits);
}

void TestCliVerify::inspector_talkingNonsenseIsNotBelieved()
{
    const QByteArrayList answers{"", "halo", "{\"verdict\":0}",
                                 "{\"verdict\":9,\"signatures\":[],\"documentReasons\":[]}",
                                 "{\"verdict\":0,\"signatures\":[{}],\"documentReasons\":[]}"};
    for (const QByteArray& answer : answers) {
        const app::VerificationService service(script("cat >/dev/null\necho '" + answer + "'\n"));
        const auto result = service.verify(m_samples.twice(), {}, m_samples.now());
        QVERIFY2(!result.has_value(), answer.constData());
        QCOMPARE(result.error().code, ErrorCode::PdfBeyondLimits);
    }
    // The real one, for comparison.
    const app::VerificationService service(QStringLiteral(RISALAH_INSPECTOR));
    QVERIFY(service.verify(m_samples.twice(), {}, m_samples.now()).has_value());
}

QTEST_GUILESS_MAIN(TestCliVerify)
#include "tst_cli_verify.moc"

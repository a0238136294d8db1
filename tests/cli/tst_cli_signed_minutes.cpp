// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "app/register.h"
#include "app/signing_service.h"
#include "cli/cli_process.h"
#include "support/app_register.h"
#include "support/authority_proxy.h"
#include "support/cms_view.h"
#include "support/http_stand_in.h"
#include "support/oracle.h"
#include "support/scripted_network.h"
#include "support/soft_token.h"
#include "verification/pdf_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;

namespace {

/// The bundled sample's notula, finalised by an office that signs electronically, with two who sign.
QByteArray sampleNotula()
{
    const AppRegister office;
    const auto imported =
        office->exchange().importFiles({{u"contoh.json"_s, readAll(QStringLiteral(RISALAH_SAMPLE))}}, {});
    const auto kept = office->directory().office();
    if (!imported || !kept || !*kept) {
        return {};
    }
    domain::Office electronic = (*kept)->value;
    electronic.signatureForm = domain::SignatureForm::Electronic;
    const domain::MeetingId id = imported->meetings.front();
    const auto loaded = office->meetings().load(id);
    if (!loaded || !office->directory().saveOffice(*kept, electronic)) {
        return {};
    }
    domain::MeetingRecord record = loaded->record;
    record.meeting.signatureSlots = {{u"Pimpinan Rapat"_s, domain::SignatureSlot::Signer::Chair, {}},
                                     {u"Notulis"_s, domain::SignatureSlot::Signer::NoteTaker, {}}};
    if (!office->meetings().save(*loaded, record, u"dua penanda tangan"_s)
        || !office->minutes().finalise(id)) {
        return {};
    }
    const auto edition = office->minutes().edition(id);
    return edition ? edition->pdf : QByteArray();
}

/// The same as a file to import.
QByteArray sampleFile()
{
    QJsonObject file = QJsonDocument::fromJson(readAll(QStringLiteral(RISALAH_SAMPLE))).object();
    QJsonObject office = file.value(u"office"_s).toObject();
    office.insert(u"signatureForm"_s, u"electronic"_s);
    file.insert(u"office"_s, office);
    QJsonObject meeting = file.value(u"meetings"_s).toArray().first().toObject();
    meeting.insert(u"signatureSlots"_s,
                   QJsonArray{QJsonObject{{u"caption"_s, u"Pimpinan Rapat"_s}, {u"signer"_s, u"chair"_s}},
                              QJsonObject{{u"caption"_s, u"Notulis"_s}, {u"signer"_s, u"noteTaker"_s}}});
    file.insert(u"meetings"_s, QJsonArray{meeting});
    return QJsonDocument(file).toJson();
}

/// The final notula of a register of its own; empty when that fails. `meeting` gets its id.
QString finalPaper(CliProcess& cli, QString* meeting = nullptr)
{
    const QString paper = cli.path(u"edisi.pdf"_s);
    const bool isBegun = cli.onRegister({u"init"_s}).exitCode == 0
        && cli.onRegister({u"import"_s, cli.write(u"rapat.json"_s, sampleFile())}).exitCode == 0;
    const QString id = isBegun ? cli.onlyMeeting() : QString();
    if (meeting != nullptr) {
        *meeting = id;
    }
    const bool isFinal = isBegun && cli.onRegister({u"finalise"_s, id}).exitCode == 0
        && cli.onRegister({u"edition"_s, id, u"-o"_s, paper}).exitCode == 0;
    return isFinal ? paper : QString();
}

/// From now on that office signs with a time stamp of this authority only.
bool askForTimestamps(const QString& address, const QString& authority)
{
    FixedClock clock{"2025-07-15T02:00:00.000Z"};
    const auto office = app::Register::open(address, clock, AppRegister::options());
    const auto before = office ? (*office)->signing().settings() : Result<Stored<domain::SigningSettings>>();
    if (!office || !before) {
        return false;
    }
    domain::SigningSettings strict = before->value;
    strict.timestampPolicy = domain::TimestampPolicy::Required;
    strict.timestampUrl = authority;
    return (*office)->signing().saveSettings(*before, strict).has_value();
}

/// The PKI and its time-stamp service as a proxy: the program asks its usual addresses over real HTTP.
HttpStandIn::Script proxyScript(ScriptedNetwork& network)
{
    return [&network](const SeenRequest& request) {
        const QString url = QString::fromLatin1(request.path);
        const auto answer = request.method == "POST"
            ? network.post(url, request.headers.value("content-type"), request.body)
            : network.get(url);
        return ScriptedAnswer{.status = answer ? 200 : 404,
                              .contentType = "application/octet-stream",
                              .body = answer.value_or(QByteArray())};
    };
}

} // namespace

/// The sample's notula signed by its two signers with the real program, and what everybody says about it. The
/// files stay in the folder of signed papers for pkijs and the check of PDF/A.
class TestCliSignedMinutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachStep_keepsTheOneBefore();
    void others_believeBothSignatures();
    void verdict_dependsOnTheRoot();
    void paperOfTheRegister_isSignedAsInTheWindow();
    void timestampTheOfficeAsksFor_isMade();

private:
    [[nodiscard]] QString kept(const QString& name) const
    {
        return QStringLiteral(RISALAH_SIGNED_FOLDER "/") + name;
    }
    void sign(const QString& from, const QString& to, const QStringList& words) const;

    CliProcess m_cli;
    QByteArray m_paper;
    std::unique_ptr<TestPki> m_pki;
};

void TestCliSignedMinutes::sign(const QString& from, const QString& to, const QStringList& words) const
{
    const QString tsa = QString::fromLatin1(ScriptedNetwork::kTimestampUrl);
    const CliResult result =
        m_cli.run(QStringList{u"sign"_s, from, u"-o"_s, to, u"--tsa"_s, tsa, u"--passphrase-file"_s} + words);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
}

void TestCliSignedMinutes::initTestCase()
{
    // Other programs judge by the computer's clock.
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    m_pki = std::make_unique<TestPki>(now);
    m_cli.setNow(now.toIso());
    ScriptedNetwork network(*m_pki);
    const HttpStandIn proxy(proxyScript(network));
    qputenv("http_proxy", proxy.url().toLatin1());
    m_paper = sampleNotula();
    QVERIFY(!m_paper.isEmpty());
    QVERIFY(QDir().mkpath(kept({})));
    QFile root(kept(u"sample-root.pem"_s));
    QVERIFY(root.open(QIODevice::WriteOnly)
            && root.write(TestPki::certificatePem(m_pki->root().certificate)) > 0);
    const QString unsignedPaper = m_cli.write(u"notula.pdf"_s, m_paper);
    const auto chair = m_pki->signer(u"Mie Go"_s, KeyKind::Rsa3072);
    const auto noteTaker = m_pki->signer(u"Nama Notulis (contoh)"_s, KeyKind::EcP256);
    SoftToken token(u"Token Notulis"_s);
    token.put(noteTaker, u"tte"_s);
    sign(unsignedPaper, kept(u"sample-1-chair.pdf"_s),
         {m_cli.write(u"sandi.txt"_s, "rahasia"), u"--certify"_s, u"--pkcs12"_s,
          m_cli.write(u"pimpinan.p12"_s, TestPki::pkcs12(chair, "rahasia"))});
    sign(kept(u"sample-1-chair.pdf"_s), kept(u"sample-2-archive.pdf"_s),
         {m_cli.write(u"pin.txt"_s, SoftToken::kPin), u"--level"_s, u"lta"_s, u"--pkcs11"_s,
          SoftToken::module(), u"--token"_s, token.label(), u"--key"_s, u"tte"_s});
    qunsetenv("http_proxy");
}

void TestCliSignedMinutes::eachStep_keepsTheOneBefore()
{
    const QByteArray first = readAll(kept(u"sample-1-chair.pdf"_s));
    const QByteArray last = readAll(kept(u"sample-2-archive.pdf"_s));
    QVERIFY(first.size() > m_paper.size() && first.startsWith(m_paper));
    QVERIFY(last.size() > first.size() && last.startsWith(first));
}

void TestCliSignedMinutes::others_believeBothSignatures()
{
    const QByteArray pdf = readAll(kept(u"sample-2-archive.pdf"_s));
    const auto words = [](const char* line) { return QString::fromLatin1(line).split(u' '); };
    const Opinion structure = opinionOf(u"qpdf"_s, words("--check %file"), pdf);
    QVERIFY2(structure.isGood() && structure.complaint.isEmpty(), qPrintable(structure.text()));
    const Opinion poppler = opinionOf(u"pdfsig"_s, words("-nocert %file"), pdf);
    QVERIFY2(poppler.output.count("Signature is Valid.") == 2, qPrintable(poppler.text()));
    const Opinion mupdf = opinionOf(u"mutool"_s, words("sign -v %file"), pdf);
    QVERIFY2(mupdf.output.count("since signing") >= 2 && !mupdf.text().contains(u"Digest error"_s),
             qPrintable(mupdf.text()));
    int believed = 0;
    for (const FoundSignature& signature : signaturesIn(pdf)) {
        const QString cms = m_cli.write(u"cms.der"_s, signature.cms);
        const Opinion openssl = opinionOf(
            u"openssl"_s,
            words("cms -verify -cades -inform DER -binary -purpose any -out /dev/null -content %file -in")
                << cms << u"-CAfile"_s << kept(u"sample-root.pem"_s),
            signature.content);
        QVERIFY2(openssl.isGood(), qPrintable(openssl.text()));
        ++believed;
    }
    QCOMPARE(believed, 2);
}

void TestCliSignedMinutes::verdict_dependsOnTheRoot()
{
    const QString file = kept(u"sample-2-archive.pdf"_s);
    const CliResult trusted =
        m_cli.run({u"verify"_s, file, u"--json"_s, u"--trust"_s, kept(u"sample-root.pem"_s)});
    QCOMPARE(trusted.json().value(u"verdict"_s).toString(), u"TOTAL-PASSED"_s);
    QCOMPARE(trusted.exitCode, 0);
    QStringList signers;
    for (const auto& value : trusted.json().value(u"signatures"_s).toArray()) {
        const QJsonObject signature = value.toObject();
        signers.append(signature.value(u"signer"_s).toString());
        QCOMPARE(signature.value(u"integrity"_s).toString(), u"intact"_s);
    }
    QVERIFY2(signers.contains(u"Mie Go"_s) && signers.contains(u"Nama Notulis (contoh)"_s),
             qPrintable(signers.join(u", "_s)));
    const CliResult unknown = m_cli.run({u"verify"_s, file, u"--json"_s});
    QCOMPARE(unknown.json().value(u"verdict"_s).toString(), u"INDETERMINATE"_s);
    QCOMPARE(unknown.exitCode, 5);
}

/// Nobody typed it: the office's rule holds on the command line, too.
void TestCliSignedMinutes::timestampTheOfficeAsksFor_isMade()
{
    CliProcess office;
    office.setNow(Instant{QDateTime::currentMSecsSinceEpoch()}.toIso());
    const QString paper = finalPaper(office);
    QVERIFY(!paper.isEmpty());
    QVERIFY(askForTimestamps(office.registerAddress(), QString::fromLatin1(ScriptedNetwork::kTimestampUrl)));
    const auto chair = m_pki->signer(u"Mie Go"_s, KeyKind::EcP256);
    const QStringList line{u"--pkcs12"_s, office.write(u"kunci.p12"_s, TestPki::pkcs12(chair, "rahasia")),
                           u"--passphrase-file"_s, office.write(u"sandi.txt"_s, "rahasia")};
    const auto signTo = [&](const QString& to, const QStringList& more = {}) {
        return office.onRegister(QStringList{u"sign"_s, paper, u"-o"_s, office.path(to)} + line + more);
    };
    {
        const AuthorityProxy authorities(*m_pki);
        const CliResult made = signTo(u"satu.pdf"_s, {u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.json().value(u"level"_s).toString(), u"B-T"_s);
        QCOMPARE(signTo(u"dua.pdf"_s, {u"--level"_s, u"b"_s}).exitCode, 2);
        // A paper that is not the register's is nobody's rule.
        const QString foreign = office.write(u"lain.pdf"_s, pdfOf(sampleObjects()));
        const CliResult other = office.onRegister(
            QStringList{u"sign"_s, foreign, u"-o"_s, office.path(u"lain-ttd.pdf"_s), u"--json"_s} + line);
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        QCOMPARE(other.json().value(u"level"_s).toString(), u"B-B"_s);
    }
    const CliResult unreached = signTo(u"tiga.pdf"_s);
    QVERIFY2(unreached.exitCode == 4, unreached.errors.constData());
    QVERIFY(!QFile::exists(office.path(u"dua.pdf"_s)) && !QFile::exists(office.path(u"tiga.pdf"_s)));
}

/// Whose turn it is, who that is and how it looks, the register says; a field of somebody else's making is
/// free.
void TestCliSignedMinutes::paperOfTheRegister_isSignedAsInTheWindow()
{
    QString id;
    const QString paper = finalPaper(m_cli, &id);
    QVERIFY(!paper.isEmpty());
    const QString password = m_cli.write(u"sandi.txt"_s, "rahasia");
    const auto keyOf = [&](const QString& name) {
        const auto signer = m_pki->signer(name, KeyKind::EcP256);
        return m_cli.write(name + u".p12"_s, TestPki::pkcs12(signer, "rahasia"));
    };
    const QString chair = keyOf(u"Mie Go"_s);
    const QString noteTaker = keyOf(u"Nama Notulis (contoh)"_s);
    const auto signAs = [&](const QString& key, const QString& from, const QString& to,
                            const QStringList& more = {}) {
        return m_cli.onRegister(
            QStringList{u"sign"_s, from, u"-o"_s, to, u"--pkcs12"_s, key, u"--passphrase-file"_s, password}
            + more);
    };
    const QString first = m_cli.path(u"satu.pdf"_s);
    const CliResult early = signAs(noteTaker, paper, first, {u"--field"_s, u"ttd-2-notulis"_s});
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.errors.contains("Mie Go"), early.errors.constData());
    const CliResult other = signAs(noteTaker, paper, first);
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.errors.contains("Nama Notulis"), other.errors.constData());
    QVERIFY(!QFile::exists(first));

    const CliResult signedFirst = signAs(chair, paper, first, {u"--json"_s});
    QVERIFY2(signedFirst.exitCode == 0, signedFirst.errors.constData());
    QCOMPARE(signedFirst.json().value(u"field"_s).toString(), u"ttd-1-pimpinan"_s);
    const QByteArray added = readAll(first).sliced(readAll(paper).size());
    QVERIFY(added.contains("/FontFile2")); // the sentence is drawn, in letters it brings along
    const CliResult again =
        signAs(chair, first, m_cli.path(u"lagi.pdf"_s), {u"--field"_s, u"ttd-1-pimpinan"_s});
    QVERIFY2(again.exitCode != 0 && again.errors.contains("ttd-1-pimpinan"), again.errors.constData());
    const QString last = m_cli.path(u"dua.pdf"_s);
    const CliResult signedLast = signAs(noteTaker, first, last, {u"--json"_s});
    QVERIFY2(signedLast.exitCode == 0, signedLast.errors.constData());
    QCOMPARE(signedLast.json().value(u"field"_s).toString(), u"ttd-2-notulis"_s);

    // All have signed: what comes on top is nobody's place.
    const CliResult more = signAs(chair, last, m_cli.path(u"tiga.pdf"_s));
    QVERIFY2(more.exitCode == 0, more.errors.constData());
    QVERIFY(!readAll(m_cli.path(u"tiga.pdf"_s)).sliced(readAll(last).size()).contains("/FontFile2"));

    // What somebody appended unsigned gets no official block.
    const QByteArray changed = withUpdate(readAll(paper), {{nextNumber(readAll(paper)), "<< /Lain 1 >>"}});
    const CliResult plain = signAs(chair, m_cli.write(u"ubah.pdf"_s, changed), m_cli.path(u"empat.pdf"_s));
    QVERIFY2(plain.exitCode == 0, plain.errors.constData());
    QVERIFY(!readAll(m_cli.path(u"empat.pdf"_s)).sliced(changed.size()).contains("/FontFile2"));

    // Nor does an edition that a correction replaces.
    QCOMPARE(m_cli.onRegister({u"correct"_s, id, u"--reason"_s, u"Nama keliru"_s}).exitCode, 0);
    const CliResult late = signAs(chair, paper, m_cli.path(u"lima.pdf"_s));
    QCOMPARE(late.exitCode, 1);
    QVERIFY(!QFile::exists(m_cli.path(u"lima.pdf"_s)));
}

QTEST_MAIN(TestCliSignedMinutes)
#include "tst_cli_signed_minutes.moc"

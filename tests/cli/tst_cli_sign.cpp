// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "support/authority_proxy.h"
#include "support/cms_view.h"
#include "support/http_stand_in.h"
#include "support/plain_pdf.h"
#include "support/scripted_network.h"
#include "support/soft_token.h"
#include "support/test_pki.h"
#include "verification/pdf_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>

#include <thread>

#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace risalah;
using namespace risalah::test;

namespace {

const QString kPassphrase = QStringLiteral("Sandi-Ujian é 1970");

/// No digits that stand in a file by chance.
constexpr const char* kLongPin = "970531864207";

/// In UTF-8, and in UTF-16 with either byte first: as a QString has it, and as a key file wants it.
bool tellsSecret(const QByteArray& bytes)
{
    const QByteArray wide(reinterpret_cast<const char*>(kPassphrase.utf16()), kPassphrase.size() * 2);
    QByteArray swapped = wide;
    for (qsizetype i = 0; i < swapped.size(); i += 2) {
        std::swap(swapped[i], swapped[i + 1]);
    }
    return bytes.contains(kPassphrase.toUtf8()) || bytes.contains(wide) || bytes.contains(swapped)
        || bytes.contains(kLongPin);
}

Instant now()
{
    return *Instant::fromIso(QStringLiteral("2025-07-21T02:00:00.000Z"));
}

/// The PKI's time-stamp service behind real HTTP.
HttpStandIn::Script timestampScript(ScriptedNetwork& network, int status = 200)
{
    return [&network, status](const SeenRequest& request) {
        const auto answer = network.post(QString::fromLatin1(ScriptedNetwork::kTimestampUrl),
                                         request.headers.value("content-type"), request.body);
        return ScriptedAnswer{.status = status,
                              .contentType = "application/timestamp-reply",
                              .body = answer.value_or(QByteArray())};
    };
}

/// What the memory of the risalah-cli that is running now tells.
struct MemoryLook {
    bool findsWhatIsThere = false; ///< its own words: the look itself works
    bool findsSecret = false;
};

/// The memory somebody may write to; what a sanitizer reserves for itself is left out.
QByteArrayList memoryOf(const QString& process)
{
    constexpr qint64 kLargestPart = 64LL << 20;
    QByteArrayList parts;
    QFile memory(process + QStringLiteral("/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return parts;
    }
    for (const QByteArray& line : readAll(process + QStringLiteral("/maps")).split('\n')) {
        const QByteArrayList words = line.split(' ');
        const QByteArrayList ends = words.front().split('-');
        const qint64 begin = ends.value(0).toLongLong(nullptr, 16);
        const qint64 size = ends.value(1).toLongLong(nullptr, 16) - begin;
        if (words.value(1).startsWith("rw") && size <= kLargestPart && memory.seek(begin)) {
            parts.append(memory.read(size));
        }
    }
    return parts;
}

MemoryLook lookIntoMemory()
{
    MemoryLook look;
    const QString program = QFileInfo(QStringLiteral(RISALAH_CLI)).canonicalFilePath();
    for (const QString& name :
         QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QString process = QStringLiteral("/proc/") + name;
        const QByteArray parent =
            readAll(process + QStringLiteral("/stat")).split(')').last().split(' ').value(2);
        if (parent.toLongLong() != QCoreApplication::applicationPid()
            || QFile::symLinkTarget(process + QStringLiteral("/exe")) != program) {
            continue;
        }
        for (const QByteArray& part : memoryOf(process)) {
            look.findsWhatIsThere = look.findsWhatIsThere || part.contains("--passphrase-file");
            look.findsSecret = look.findsSecret || tellsSecret(part);
        }
    }
    return look;
}

/// What risalah-cli does on a terminal of its own, where somebody types the answer to its question.
struct TerminalRun {
    QByteArray shown;
    bool echoedWhileAsking = true;
    bool isAsBefore = false; ///< the terminal, once the program has ended
    int exitCode = -1;
};

TerminalRun runOnTerminal(const QStringList& words, const QByteArray& answer)
{
    QByteArrayList bytes{RISALAH_CLI};
    for (const QString& word : words) {
        bytes.append(word.toUtf8());
    }
    std::vector<char*> arguments;
    for (QByteArray& word : bytes) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    TerminalRun run;
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::setenv("RISALAH_NOW", "2025-07-21T02:00:00.000Z", 1);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    char letter = 0;
    bool isAnswered = false;
    while (::read(terminal, &letter, 1) == 1) {
        run.shown.append(letter);
        if (!isAnswered && run.shown.endsWith(": ")) {
            termios mode{};
            ::tcgetattr(terminal, &mode);
            run.echoedWhileAsking = (mode.c_lflag & ECHO) != 0;
            isAnswered = ::write(terminal, answer.constData(), static_cast<std::size_t>(answer.size())) > 0;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    termios left{};
    run.isAsBefore = ::tcgetattr(terminal, &left) == 0 && (left.c_lflag & ECHO) != 0
        && (left.c_lflag & ISIG) != 0 && left.c_cc[VEOL] == _POSIX_VDISABLE
        && left.c_cc[VEOL2] == _POSIX_VDISABLE;
    ::close(terminal);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

QByteArray twoFields()
{
    PlainPdf pdf;
    pdf.annotations = PlainPdf::Place::Direct;
    pdf.form = PlainPdf::Place::Direct;
    pdf.fieldNames = {"ttd-1-pimpinan", "ttd-2-notulis"};
    return pdf.bytes();
}

/// Something done to the register behind the program's back; the first number of its answer.
int askRegister(const QString& file, const QString& sql)
{
    int number = -1;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("uji"));
        db.setDatabaseName(file);
        QSqlQuery query(db);
        if (!db.open() || !query.exec(sql)) {
            qFatal("%s", qPrintable(query.lastError().text()));
        }
        number = query.next() ? query.value(0).toInt() : -1;
    }
    QSqlDatabase::removeDatabase(QStringLiteral("uji"));
    return number;
}

int notesIn(const QString& file)
{
    return askRegister(file, QStringLiteral("SELECT count(*) FROM signature_level"));
}

/// As a full or write-protected disk would.
void refuseNotes(const QString& file)
{
    askRegister(file,
                QStringLiteral("CREATE TRIGGER no_notes BEFORE INSERT ON signature_level BEGIN "
                               "SELECT RAISE(ABORT, 'disk I/O error'); END"));
}

} // namespace

class TestCliSign final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsTheNextField();
    void finalNewline_isNotPartOfTheSecret_data();
    void finalNewline_isNotPartOfTheSecret();
    void token_signsTheSecondField();
    void timestamp_givesLevelT();
    void longTerm_withoutRevocationData_isRefused();
    void register_rememberTheLevel();
    void register_isNoOutput();
    void register_readOnly_leavesNoFile();
    void register_unwritableFile_spoilsNoLaterOne();
    void register_isFreeWhileTheFileIsWritten();
    void register_earlierFile_isNoDowngrade();
    void register_fileOfOthers_staysWhatItWas();
    void fileBrokenBefore_isToldOf_data();
    void fileBrokenBefore_isToldOf();
    void refusals_leaveNothing_data();
    void refusals_leaveNothing();
    void badSigner_isRefused_data();
    void badSigner_isRefused();
    void badTimestampService_isRefused_data();
    void badTimestampService_isRefused();
    void slowTimestampService_isGivenUp();
    void output_thatIsTheInput_isRefused_data();
    void output_thatIsTheInput_isRefused();
    void fullDisk_leavesNothing();
    void diskFullOnTheWay_keepsTheOldResult();
    void unwritableTarget_isRefused_data();
    void unwritableTarget_isRefused();
    void tokenTrouble_isRefused_data();
    void tokenTrouble_isRefused();
    void lostToken_isRefused();
    void secret_isAskedOnlyOnATerminal();
    void secret_givenUp_leavesTheTerminalAsItWas_data();
    void secret_givenUp_leavesTheTerminalAsItWas();
    void keyWithoutItsIssuers_isToldOf_data();
    void keyWithoutItsIssuers_isToldOf();
    void secret_standsNowhere();
    void secret_isGoneWhileOthersAreAsked_data();
    void secret_isGoneWhileOthersAreAsked();
    void account_inAnAddress_isNotRepeated();

private:
    struct Signer {
        QString file;
        QString passphraseFile;
    };
    Signer keyFile(const Identity& identity)
    {
        return {m_cli->write(QStringLiteral("kunci.p12"), TestPki::pkcs12(identity, kPassphrase.toUtf8())),
                m_cli->write(QStringLiteral("sandi.txt"), kPassphrase.toUtf8() + '\n')};
    }
    QStringList words(const Signer& signer, const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("sign"),
                           m_input,
                           QStringLiteral("-o"),
                           m_output,
                           QStringLiteral("--pkcs12"),
                           signer.file,
                           QStringLiteral("--passphrase-file"),
                           signer.passphraseFile}
        + more;
    }
    QStringList tokenWords(const QString& module, const QString& pinFile) const
    {
        return {QStringLiteral("sign"),
                m_input,
                QStringLiteral("-o"),
                m_output,
                QStringLiteral("--pkcs11"),
                module,
                QStringLiteral("--passphrase-file"),
                pinFile};
    }
    /// One sentence, the right code, no output, the original as it was.
    void expectRefusal(const CliResult& result, int exitCode) const
    {
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(result.output.isEmpty());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.endsWith(".\n"));
        QVERIFY(!result.errors.contains(kPassphrase.toUtf8()));
        QVERIFY(!QFile::exists(m_output));
        QCOMPARE(readAll(m_input), twoFields());
    }

    std::unique_ptr<TestPki> m_pki;
    std::unique_ptr<CliProcess> m_cli;
    QString m_input;
    QString m_output;
};

void TestCliSign::initTestCase()
{
    m_pki = std::make_unique<TestPki>(now());
}

void TestCliSign::init()
{
    m_cli = std::make_unique<CliProcess>();
    m_input = m_cli->write(QStringLiteral("notula.pdf"), twoFields());
    m_output = m_cli->path(QStringLiteral("hasil.pdf"));
}

void TestCliSign::signsTheNextField()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::Rsa3072));
    const CliResult result = m_cli->run(
        words(signer,
              {QStringLiteral("--json"), QStringLiteral("--certify"), QStringLiteral("--reason"),
               QStringLiteral("Pimpinan"), QStringLiteral("--location"), QStringLiteral("Pangkalpinang")}));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(result.json().value(QStringLiteral("field")).toString(), QStringLiteral("ttd-1-pimpinan"));
    QCOMPARE(result.json().value(QStringLiteral("signer")).toString(), QStringLiteral("Mie Go"));
    QCOMPARE(result.json().value(QStringLiteral("level")).toString(), QStringLiteral("B-B"));
    QVERIFY(readAll(m_output).startsWith(twoFields()));
    QVERIFY(readAll(m_output).size() > twoFields().size());
    QCOMPARE(readAll(m_input), twoFields());
    QVERIFY(runTool(QStringLiteral("pdfsig"), {m_output}).output.contains("Signature is Valid"));
}

void TestCliSign::finalNewline_isNotPartOfTheSecret_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("newline") << QByteArray("\n");
    QTest::newRow("windows") << QByteArray("\r\n");
}

void TestCliSign::finalNewline_isNotPartOfTheSecret()
{
    QFETCH(QByteArray, end);
    auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    signer.passphraseFile = m_cli->write(QStringLiteral("sandi2.txt"), kPassphrase.toUtf8() + end);
    const CliResult result = m_cli->run(words(signer));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
}

void TestCliSign::token_signsTheSecondField()
{
    const auto first = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::Rsa3072));
    QCOMPARE(m_cli->run(words(first)).exitCode, 0);
    SoftToken token(QStringLiteral("Token Uji"));
    token.put(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256), QStringLiteral("tte"));
    const QString pin = m_cli->write(QStringLiteral("pin.txt"), SoftToken::kPin);
    const QString second = m_cli->path(QStringLiteral("hasil2.pdf"));
    const CliResult result = m_cli->run(
        {QStringLiteral("sign"), m_output, QStringLiteral("-o"), second, QStringLiteral("--pkcs11"),
         SoftToken::module(), QStringLiteral("--token"), token.label(), QStringLiteral("--key"),
         QStringLiteral("tte"), QStringLiteral("--passphrase-file"), pin, QStringLiteral("--json")});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(result.json().value(QStringLiteral("field")).toString(), QStringLiteral("ttd-2-notulis"));
    QVERIFY(readAll(second).startsWith(readAll(m_output)));
}

void TestCliSign::timestamp_givesLevelT()
{
    ScriptedNetwork network(*m_pki);
    const HttpStandIn server(timestampScript(network));
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::Rsa2048));
    const CliResult result =
        m_cli->run(words(signer, {QStringLiteral("--tsa"), server.url(), QStringLiteral("--json")}));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(result.json().value(QStringLiteral("level")).toString(), QStringLiteral("B-T"));
}

void TestCliSign::longTerm_withoutRevocationData_isRefused()
{
    ScriptedNetwork network(*m_pki);
    const HttpStandIn server(timestampScript(network));
    CertificateSpec spec = m_pki->signerSpec(QStringLiteral("Mie Go"), KeyKind::Rsa2048);
    spec.ocspUrl = spec.crlUrl = spec.issuersUrl = "http://127.0.0.1:1/tiada";
    const auto signer = keyFile(m_pki->issue(spec));
    expectRefusal(m_cli->run(words(signer,
                                   {QStringLiteral("--tsa"), server.url(), QStringLiteral("--level"),
                                    QStringLiteral("lt")})),
                  4);
}

void TestCliSign::register_rememberTheLevel()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP384));
    const CliResult result =
        m_cli->run(QStringList{QStringLiteral("--register"), m_cli->registerAddress()} + words(signer));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    const CliResult check = m_cli->onRegister({QStringLiteral("check-register")});
    QVERIFY2(check.exitCode == 0, check.errors.constData());
}

void TestCliSign::register_isNoOutput()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QString registerFile = m_cli->registerAddress();
    const QByteArray before = readAll(registerFile);
    QStringList command = words(signer);
    command[command.indexOf(QStringLiteral("-o")) + 1] = registerFile;
    const CliResult result = m_cli->run(QStringList{QStringLiteral("--register"), registerFile} + command);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains(QFileInfo(registerFile).fileName().toUtf8()));
    QCOMPARE(readAll(registerFile), before);
}

/// A file whose level nobody will miss would be signed all the same.
void TestCliSign::register_readOnly_leavesNoFile()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QString registerFile = m_cli->registerAddress();
    refuseNotes(registerFile);
    expectRefusal(m_cli->run(QStringList{QStringLiteral("--register"), registerFile} + words(signer)), 4);
}

void TestCliSign::register_unwritableFile_spoilsNoLaterOne()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    m_output = m_cli->path(QStringLiteral("tiada/hasil.pdf"));
    const QStringList onRegister{QStringLiteral("--register"), m_cli->registerAddress()};
    const CliResult refused = m_cli->run(onRegister + words(signer));
    expectRefusal(refused, 4);
    QVERIFY2(refused.errors.contains("hasil.pdf"), refused.errors.constData());
    m_output = m_cli->path(QStringLiteral("hasil.pdf"));
    QCOMPARE(m_cli->run(onRegister + words(signer)).exitCode, 0);
    const CliResult judged = m_cli->run(onRegister + QStringList{QStringLiteral("verify"), m_output});
    QCOMPARE(judged.exitCode, 5); // nobody is trusted here, and nothing is missed
}

/// Whoever reads a pipe may take his time; the others' register goes on.
void TestCliSign::register_isFreeWhileTheFileIsWritten()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QCOMPARE(::mkfifo(QFile::encodeName(m_output).constData(), 0600), 0);
    CliResult result;
    std::thread writer([&] {
        result =
            m_cli->run(QStringList{QStringLiteral("--register"), m_cli->registerAddress()} + words(signer));
    });
    QByteArray received;
    {
        const auto finish = qScopeGuard([&] {
            received = readAll(m_output);
            writer.join();
        });
        QTRY_COMPARE(notesIn(m_cli->registerAddress()), 2); // the signature and the file
    }
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY(received.startsWith(twoFields()) && received.size() > twoFields().size());
}

/// Signed elsewhere, then here for good: the file as it came has lost nothing.
void TestCliSign::register_fileOfOthers_staysWhatItWas()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    const AuthorityProxy authorities(*m_pki);
    const QStringList authority{QStringLiteral("--tsa"), QString::fromLatin1(ScriptedNetwork::kTimestampUrl),
                                QStringLiteral("--level")};
    const auto stranger = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QCOMPARE(m_cli->run(words(stranger, authority + QStringList{QStringLiteral("t")})).exitCode, 0);
    m_input = m_cli->write(QStringLiteral("terkirim.pdf"), readAll(m_output));
    const QStringList onRegister{QStringLiteral("--register"), m_cli->registerAddress()};
    const auto own = keyFile(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256));
    const CliResult made =
        m_cli->run(onRegister + words(own, authority + QStringList{QStringLiteral("lta")}));
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const CliResult judged = m_cli->run(onRegister + QStringList{QStringLiteral("verify"), m_input});
    QVERIFY2(judged.exitCode == 5,
             judged.output.constData()); // nobody is trusted here, and nothing is missed
}

/// With --register: the first file was sent around before the second signature proved both for good.
void TestCliSign::register_earlierFile_isNoDowngrade()
{
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    ScriptedNetwork network(*m_pki);
    const std::atomic<bool> areDown = false;
    const HttpStandIn proxy(authorities(network, areDown));
    qputenv("http_proxy", proxy.url().toLatin1());
    const auto noProxy = qScopeGuard([] { qunsetenv("http_proxy"); });
    const QStringList onRegister{QStringLiteral("--register"), m_cli->registerAddress()};
    const QStringList authority{QStringLiteral("--tsa"), QString::fromLatin1(ScriptedNetwork::kTimestampUrl),
                                QStringLiteral("--level")};
    const auto chair = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const CliResult first =
        m_cli->run(onRegister + words(chair, authority + QStringList{QStringLiteral("t")}));
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    const QByteArray mailed = readAll(m_output);
    const QString earlier = m_cli->write(QStringLiteral("terkirim.pdf"), mailed);
    m_input = earlier;
    const auto last = keyFile(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256));
    const CliResult second =
        m_cli->run(onRegister + words(last, authority + QStringList{QStringLiteral("lta")}));
    QVERIFY2(second.exitCode == 0, second.errors.constData());
    const QString root =
        m_cli->write(QStringLiteral("akar.pem"), TestPki::certificatePem(m_pki->root().certificate));
    const auto verify = [&](const QString& file) {
        return m_cli->run(onRegister
                          + QStringList{QStringLiteral("verify"), file, QStringLiteral("--json"),
                                        QStringLiteral("--trust"), root});
    };
    QCOMPARE(verify(m_output).exitCode, 0);
    QCOMPARE(verify(earlier).exitCode, 5); // no revocation data yet, as when it was sent
    const QByteArray cms = signaturesIn(mailed).at(0).cms;
    const QString stripped =
        m_cli->write(QStringLiteral("turun.pdf"), withFirstCms(mailed, withoutUnsignedAttributes(cms)));
    QCOMPARE(verify(stripped).exitCode, 1);
    // Cut before the proof: nobody was ever given such a file.
    const QByteArray whole = readAll(m_output);
    const auto signatures = signaturesIn(whole);
    const qsizetype gapEnd = signatures.at(1).gap + signatures.at(1).gapSize;
    const QString cut =
        m_cli->write(QStringLiteral("potong.pdf"), whole.first(whole.indexOf("%%EOF\n", gapEnd) + 6));
    const CliResult judged = verify(cut);
    QCOMPARE(judged.exitCode, 1);
    QVERIFY2(judged.output.contains("levelDowngraded"), judged.output.constData());
}

/// The new signature is not to blame, nor is its key.
void TestCliSign::fileBrokenBefore_isToldOf_data()
{
    QTest::addColumn<bool>("isAppended");
    QTest::newRow("bytes changed") << false;
    QTest::newRow("changed by an update") << true;
}

void TestCliSign::fileBrokenBefore_isToldOf()
{
    QFETCH(bool, isAppended);
    const auto first = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QCOMPARE(m_cli->run(words(first, {QStringLiteral("--certify")})).exitCode, 0);
    QByteArray broken = readAll(m_output);
    if (isAppended) {
        const int page = objectWith(broken, "/Type /Page ");
        QVERIFY(page > 0);
        UpdateShape decent;
        decent.trailerKeys = "/Root 1 0 R";
        broken = withUpdate(broken,
                            {{page, bodyOf(broken, page).replace("/Type /Page ", "/Type /Page /Rotate 90 ")}},
                            decent);
    } else {
        const qsizetype at = broken.indexOf("/MediaBox");
        QVERIFY(at > 0);
        const qsizetype digit = broken.indexOf("595", at);
        QVERIFY(digit > 0);
        broken[digit] = '6';
    }
    m_input = m_cli->write(QStringLiteral("berubah.pdf"), broken);
    QVERIFY(QFile::remove(m_output));
    const auto second = keyFile(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256));
    const CliResult refused = m_cli->run(words(second));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("Tanda tangan terdahulu"), refused.errors.constData());
    QVERIFY(!QFile::exists(m_output));
}

void TestCliSign::refusals_leaveNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* line, int exitCode) {
        QTest::newRow(name) << QString::fromUtf8(line).split(u' ') << exitCode;
    };
    row("no output", "sign notula.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt", 2);
    row("no key", "sign notula.pdf -o hasil.pdf --passphrase-file sandi.txt", 2);
    row("two keys",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --pkcs11 x.so --passphrase-file sandi.txt", 2);
    row("token words for a file",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --token x --passphrase-file sandi.txt", 2);
    row("level without tsa",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --level lt --passphrase-file sandi.txt", 2);
    row("unknown level",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --level z --passphrase-file sandi.txt", 2);
    row("wrong passphrase", "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file salah.txt", 3);
    row("no key file", "sign notula.pdf -o hasil.pdf --pkcs12 tiada.p12 --passphrase-file sandi.txt", 4);
    row("no key in it", "sign notula.pdf -o hasil.pdf --pkcs12 notula.pdf --passphrase-file sandi.txt", 3);
    row("no passphrase file", "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file tiada.txt",
        4);
    row("no input", "sign tiada.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt", 4);
    row("no PDF", "sign sandi.txt -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt", 3);
    row("no such field",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --field ttd-9 --passphrase-file sandi.txt", 3);
    row("no folder", "sign notula.pdf -o tiada/hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt", 4);
    row("no module", "sign notula.pdf -o hasil.pdf --pkcs11 tiada.so --passphrase-file sandi.txt", 4);
    row("no register",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt --register "
        "tiada.risalah",
        4);
    row("tsa empty", "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt --tsa=", 2);
    row("field empty",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt --field=", 2);
    row("module empty", "sign notula.pdf -o hasil.pdf --pkcs11= --passphrase-file sandi.txt", 2);
    row("tsa for a level without",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --level b --passphrase-file sandi.txt --tsa "
        "http://127.0.0.1:1",
        2);
    row("tsa of another kind",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt --tsa ftp://a.b", 3);
    row("tsa down",
        "sign notula.pdf -o hasil.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt --tsa "
        "http://127.0.0.1:1",
        4);
}

void TestCliSign::refusals_leaveNothing()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QVERIFY(!m_cli->write(QStringLiteral("salah.txt"), "bukan itu\n").isEmpty());
    expectRefusal(m_cli->run(words), exitCode);
}

void TestCliSign::badSigner_isRefused_data()
{
    QTest::addColumn<int>("daysFrom");
    QTest::addColumn<int>("daysUntil");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<KeyKind>("kind");
    const QByteArray usage("critical,digitalSignature,nonRepudiation");
    QTest::newRow("expired") << -400 << -1 << usage << KeyKind::EcP256;
    QTest::newRow("not yet valid") << 2 << 400 << usage << KeyKind::EcP256;
    QTest::newRow("wrong usage") << -10 << 400 << QByteArray("critical,keyEncipherment") << KeyKind::Rsa2048;
    QTest::newRow("RSA 1024") << -10 << 400 << usage << KeyKind::Rsa1024;
    QTest::newRow("RSA-PSS") << -10 << 400 << usage << KeyKind::RsaPss2048;
    QTest::newRow("Ed25519") << -10 << 400 << usage << KeyKind::Ed25519;
}

void TestCliSign::badSigner_isRefused()
{
    QFETCH(int, daysFrom);
    QFETCH(int, daysUntil);
    QFETCH(QByteArray, usage);
    QFETCH(KeyKind, kind);
    constexpr std::int64_t kDayMs = 86'400'000;
    CertificateSpec spec = m_pki->signerSpec(QStringLiteral("Mie Go"), kind);
    spec.from = Instant{now().msSinceEpoch + daysFrom * kDayMs};
    spec.until = Instant{now().msSinceEpoch + daysUntil * kDayMs};
    spec.keyUsage = usage;
    expectRefusal(m_cli->run(words(keyFile(m_pki->issue(spec)))), 3);
}

void TestCliSign::badTimestampService_isRefused_data()
{
    QTest::addColumn<TimestampMood>("mood");
    QTest::addColumn<int>("status");
    QTest::newRow("HTTP 500") << TimestampMood::Good << 500;
    QTest::newRow("HTML") << TimestampMood::Html << 200;
    QTest::newRow("empty") << TimestampMood::Empty << 200;
    QTest::newRow("rejected") << TimestampMood::Rejected << 200;
    QTest::newRow("wrong nonce") << TimestampMood::WrongNonce << 200;
    QTest::newRow("wrong imprint") << TimestampMood::WrongImprint << 200;
}

void TestCliSign::badTimestampService_isRefused()
{
    QFETCH(TimestampMood, mood);
    QFETCH(int, status);
    ScriptedNetwork network(*m_pki);
    network.timestampMood = mood;
    const HttpStandIn server(timestampScript(network, status));
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    expectRefusal(m_cli->run(words(signer, {QStringLiteral("--tsa"), server.url()})), 4);
    QCOMPARE(server.requests().size(), 1);
}

void TestCliSign::slowTimestampService_isGivenUp()
{
    const HttpStandIn server([](const SeenRequest&) { return ScriptedAnswer{.delayMs = 60'000}; });
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    expectRefusal(m_cli->run(words(signer, {QStringLiteral("--tsa"), server.url()})), 4);
}

void TestCliSign::output_thatIsTheInput_isRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("same name") << QStringLiteral("notula.pdf");
    QTest::newRow("other spelling") << QStringLiteral("./sub/../notula.pdf");
    QTest::newRow("symbolic link") << QStringLiteral("tautan.pdf");
    QTest::newRow("hard link") << QStringLiteral("kembar.pdf");
}

void TestCliSign::output_thatIsTheInput_isRefused()
{
    QFETCH(QString, link);
    QDir().mkpath(m_cli->path(QStringLiteral("sub")));
    QVERIFY(QFile::link(m_input, m_cli->path(QStringLiteral("tautan.pdf"))));
    QCOMPARE(runTool(QStringLiteral("ln"), {m_input, m_cli->path(QStringLiteral("kembar.pdf"))}).exitCode, 0);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QStringList line = words(signer);
    line[3] = link;
    expectRefusal(m_cli->run(line), 2);
}

void TestCliSign::fullDisk_leavesNothing()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    QStringList line = words(signer);
    line[3] = QStringLiteral("/dev/full");
    expectRefusal(m_cli->run(line), 4);
}

/// A disk that is full after 4 KiB, for this process alone: the signed file is larger.
void TestCliSign::diskFullOnTheWay_keepsTheOldResult()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QByteArray before("hasil yang lama");
    QVERIFY(!m_cli->write(QStringLiteral("hasil.pdf"), before).isEmpty());
    const QStringList files = QDir(m_cli->path(QString())).entryList(QDir::Files | QDir::Hidden);
    const QString command = QStringLiteral("trap '' XFSZ; ulimit -f 8; exec '%1' '%2'")
                                .arg(QStringLiteral(RISALAH_CLI), words(signer).join(QStringLiteral("' '")));
    QCOMPARE(runTool(QStringLiteral("sh"), {QStringLiteral("-c"), command}).exitCode, 4);
    QCOMPARE(readAll(m_output), before);
    QCOMPARE(readAll(m_input), twoFields());
    QCOMPARE(QDir(m_cli->path(QString())).entryList(QDir::Files | QDir::Hidden), files);
}

void TestCliSign::unwritableTarget_isRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("read-only place") << QStringLiteral("/proc/hasil.pdf");
}

void TestCliSign::unwritableTarget_isRefused()
{
    QFETCH(QString, target);
    QStringList line = words(keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256)));
    line[3] = target;
    expectRefusal(m_cli->run(line), 4);
}

void TestCliSign::tokenTrouble_isRefused_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("word");
    const QByteArray good(SoftToken::kPin);
    QTest::newRow("wrong PIN") << QByteArray() << QByteArray("000000") << 3 << QByteArray("PIN");
    QTest::newRow("this try locks it")
        << QByteArray("locks-after-wrong") << QByteArray("000000") << 3 << QByteArray("terkunci");
    QTest::newRow("locked before") << QByteArray("locked") << good << 3 << QByteArray("terkunci");
    QTest::newRow("pulled before the signature")
        << QByteArray("pulled") << good << 4 << QByteArray("terlepas");
    QTest::newRow("pulled while it signs")
        << QByteArray("pulled-late") << good << 4 << QByteArray("terlepas");
    QTest::newRow("signs wrongly") << QByteArray("wrong-signature") << good << 3 << QByteArray("berpasangan");
}

void TestCliSign::tokenTrouble_isRefused()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, pin);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, word);
    SoftToken token(QStringLiteral("Token Uji"));
    token.put(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256), QStringLiteral("tte"));
    qputenv("RISALAH_REAL_TOKEN", SoftToken::module().toUtf8());
    qputenv("RISALAH_TOKEN_FAULT", fault);
    const QString pinFile = m_cli->write(QStringLiteral("pin.txt"), pin + '\n');
    const CliResult result = m_cli->run(tokenWords(QStringLiteral(RISALAH_FAULTY_TOKEN), pinFile));
    qunsetenv("RISALAH_TOKEN_FAULT");
    expectRefusal(result, exitCode);
    QVERIFY2(result.errors.contains(word), result.errors.constData());
    QVERIFY2(result.errors.contains(exitCode == 4 ? token.label().toUtf8() : word),
             result.errors.constData());
    QVERIFY2(!result.errors.contains(pin), result.errors.constData());
}

/// Gone before anybody asked for it.
void TestCliSign::lostToken_isRefused()
{
    const QString pin = m_cli->write(QStringLiteral("pin.txt"), SoftToken::kPin);
    {
        SoftToken token(QStringLiteral("Token Uji"));
        token.put(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256), QStringLiteral("tte"));
    }
    const CliResult result = m_cli->run(tokenWords(SoftToken::module(), pin));
    expectRefusal(result, 4);
}

void TestCliSign::secret_isAskedOnlyOnATerminal()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QStringList line{m_input, QStringLiteral("-o"), m_output, QStringLiteral("--pkcs12"), signer.file};
    // setsid takes the terminal away, if the tests have one.
    const auto withoutTerminal = runTool(
        QStringLiteral("setsid"),
        QStringList{QStringLiteral("--wait"), QStringLiteral(RISALAH_CLI), QStringLiteral("sign")} + line);
    QCOMPARE(withoutTerminal.exitCode, 2);
    const TerminalRun asked =
        runOnTerminal(QStringList{QStringLiteral("sign")} + line, kPassphrase.toUtf8() + '\n');
    QVERIFY2(asked.exitCode == 0, asked.shown.constData());
    QVERIFY(!asked.echoedWhileAsking);
    QVERIFY(!asked.shown.contains(kPassphrase.toUtf8()));
    QVERIFY(asked.isAsBefore);
    QVERIFY(QFile::exists(m_output));
}

void TestCliSign::secret_givenUp_leavesTheTerminalAsItWas_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("Ctrl+C at once") << QByteArray("\x03");
    QTest::newRow("Ctrl+C in the middle") << QByteArray("rahas\x03");
    QTest::newRow("Ctrl+\\") << QByteArray("\x1C");
    QTest::newRow("Ctrl+Z, then a whole line") << QByteArray("\x1Arahasia\n");
}

void TestCliSign::secret_givenUp_leavesTheTerminalAsItWas()
{
    QFETCH(QByteArray, typed);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const TerminalRun run = runOnTerminal({QStringLiteral("sign"), m_input, QStringLiteral("-o"), m_output,
                                           QStringLiteral("--pkcs12"), signer.file},
                                          typed);
    QVERIFY2(run.exitCode == 4, run.shown.constData());
    QVERIFY2(run.shown.contains("dibatalkan"), run.shown.constData());
    QVERIFY(!run.echoedWhileAsking);
    QVERIFY(run.isAsBefore);
    QVERIFY(!QFile::exists(m_output));
}

void TestCliSign::keyWithoutItsIssuers_isToldOf_data()
{
    QTest::addColumn<bool>("withChain");
    QTest::newRow("with") << true;
    QTest::newRow("without") << false;
}

/// It signs, and says on standard error what that signature may lack.
void TestCliSign::keyWithoutItsIssuers_isToldOf()
{
    QFETCH(bool, withChain);
    auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    signer.file = m_cli->write(QStringLiteral("kunci.p12"),
                               TestPki::pkcs12(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256),
                                               kPassphrase.toUtf8(), {.withChain = withChain}));
    const CliResult result = m_cli->run(words(signer));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QFile::exists(m_output));
    QCOMPARE(result.errors.count('\n'), withChain ? 0 : 1);
    QVERIFY2(result.errors.startsWith(withChain ? "" : "Sertifikat penerbit tidak ikut"),
             result.errors.constData());
}

void TestCliSign::secret_standsNowhere()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::Rsa2048));
    const QString wrong = m_cli->write(QStringLiteral("salah.txt"), kPassphrase.toUtf8() + "x\n");
    const QString pin = m_cli->write(QStringLiteral("pin.txt"), kLongPin);
    SoftToken token(QStringLiteral("Token Uji"), kLongPin);
    token.put(m_pki->signer(QStringLiteral("Juhaini"), KeyKind::EcP256), QStringLiteral("tte"));
    QCOMPARE(m_cli->onRegister({QStringLiteral("init")}).exitCode, 0);
    // Whatever anybody writes for a while, goes into a folder that is searched.
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_cli->path(QString())));
    const QStringList onRegister{QStringLiteral("--register"), m_cli->registerAddress()};
    const CliResult withFile = m_cli->run(onRegister + words(signer));
    const CliResult withToken = m_cli->run(onRegister + tokenWords(SoftToken::module(), pin));
    const CliResult refused = m_cli->run(words({signer.file, wrong}));
    usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    QCOMPARE(withFile.exitCode, 0);
    QVERIFY2(withToken.exitCode == 0, withToken.errors.constData());
    QCOMPARE(refused.exitCode, 3);
    for (const CliResult* run : {&withFile, &withToken, &refused}) {
        QVERIFY(!tellsSecret(run->output));
        QVERIFY(!tellsSecret(run->errors));
    }
    QDirIterator files(m_cli->path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int searched = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        if (file != signer.passphraseFile && file != wrong && file != pin) {
            QVERIFY2(!tellsSecret(readAll(file)), qPrintable(file));
            ++searched;
        }
    }
    QVERIFY(searched >= 4); // the register, the key, the paper, its signed version
}

void TestCliSign::secret_isGoneWhileOthersAreAsked_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::newRow("key file") << false;
    QTest::newRow("token") << true;
}

/// The time-stamp service answers late or never; the key is open by then and needs no secret.
void TestCliSign::secret_isGoneWhileOthersAreAsked()
{
    QFETCH(bool, isToken);
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QString pin = m_cli->write(QStringLiteral("pin.txt"), kLongPin);
    SoftToken token(QStringLiteral("Token Uji"), kLongPin);
    token.put(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256), QStringLiteral("tte"));
    MemoryLook look;
    ScriptedNetwork network(*m_pki);
    const auto script = timestampScript(network);
    const HttpStandIn server([&](const SeenRequest& request) {
        look = lookIntoMemory();
        return script(request);
    });
    const QStringList line = isToken ? tokenWords(SoftToken::module(), pin) : words(signer);
    const CliResult result = m_cli->run(line + QStringList{QStringLiteral("--tsa"), server.url()});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY(look.findsWhatIsThere);
    QVERIFY(!look.findsSecret);
}

void TestCliSign::account_inAnAddress_isNotRepeated()
{
    const auto signer = keyFile(m_pki->signer(QStringLiteral("Mie Go"), KeyKind::EcP256));
    const QString address = QStringLiteral("http://budi:%1@127.0.0.1:1/tsa").arg(QLatin1String(kLongPin));
    const CliResult result = m_cli->run(words(signer, {QStringLiteral("--tsa"), address}));
    expectRefusal(result, 3);
    QVERIFY2(!tellsSecret(result.errors), result.errors.constData());
    QVERIFY2(result.errors.contains("http://…@127.0.0.1:1/tsa"), result.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliSign)
#include "tst_cli_sign.moc"

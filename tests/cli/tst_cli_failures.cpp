// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "cli/files.h"
#include "cli/sound_import.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// What goes wrong around the program: each failure has its exit code, its sentence, and leaves nothing half
/// done.
class TestCliFailures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingRegister_exits4AndMakesNone();
    void foreignFile_isNoRegister();
    void damagedRegister_isFound();
    void output_isNeverTheRegister_data();
    void output_isNeverTheRegister();
    void unknownIds_exit3_data();
    void unknownIds_exit3();
    void unwritableTarget_exits4AndLeavesTheOldFile();
    void fileLimit_leavesNoHalfFile_data();
    void fileLimit_leavesNoHalfFile();
    void smallFileOnAFullDisk_isNoSuccess();
    void deviceAsTarget_staysADevice();
    void blockedFinalise_exits1AndChangesNothing();
    void deadLock_neverBlocks();
    void marksInTexts_printLiterally();

private:
    CliProcess m_cli;
    QString m_id;
};

void TestCliFailures::initTestCase()
{
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"import"_s, m_cli.write(u"a.json"_s, soundImport())}).exitCode, 0);
    m_id = m_cli.onlyMeeting();
    QVERIFY(!m_id.isEmpty());
}

void TestCliFailures::missingRegister_exits4AndMakesNone()
{
    const QString none = m_cli.path(u"tidak ada.risalah"_s);
    for (const QStringList& words : {QStringList{u"list"_s, u"meetings"_s}, QStringList{u"export"_s},
                                     QStringList{u"check-register"_s}, QStringList{u"migrate"_s}}) {
        const CliResult result = m_cli.run(QStringList{u"--register"_s, none} + words);
        QVERIFY2(result.exitCode == 4, qPrintable(words.join(u' ') + QString::fromUtf8(result.errors)));
        QVERIFY(result.errors.contains("tidak ada.risalah"));
        QVERIFY(!QFile::exists(none));
    }
    QCOMPARE(m_cli.run({u"list"_s, u"meetings"_s}).exitCode, 4);
    QCOMPARE(m_cli.run({u"--register"_s, m_cli.path(u"a/b/c.risalah"_s), u"init"_s}).exitCode, 4);
}

void TestCliFailures::foreignFile_isNoRegister()
{
    const QByteArray content = "bukan register\n";
    const QString file = m_cli.write(u"catatan.txt"_s, content);
    const CliResult result = m_cli.run({u"--register"_s, file, u"list"_s, u"meetings"_s});
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(m_cli.run({u"--register"_s, file, u"init"_s}).exitCode, 2);
    QCOMPARE(m_cli.onRegister({u"restore"_s, file}).exitCode, 4);
    QCOMPARE(readAll(file), content);
    QCOMPARE(m_cli.onlyMeeting(), m_id);
}

void TestCliFailures::damagedRegister_isFound()
{
    const QString copy = m_cli.path(u"rusak.risalah"_s);
    QCOMPARE(m_cli.onRegister({u"backup"_s, u"-o"_s, copy}).exitCode, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Page after page behind the first is overwritten: tables, indexes and search entries alike.
    for (qint64 at = 8192; at + 4096 <= file.size(); at += 16384) {
        QVERIFY(file.seek(at));
        QVERIFY(file.write(QByteArray(4096, '\xA5')) == 4096);
    }
    file.close();
    const CliResult result = m_cli.run({u"--register"_s, copy, u"check-register"_s});
    QVERIFY2(result.exitCode == 1, result.errors.constData());
    QVERIFY(!result.output.isEmpty() || !result.errors.isEmpty());
}

void TestCliFailures::output_isNeverTheRegister_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("render") << QStringList{u"render"_s, m_id};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s};
    QTest::newRow("edition") << QStringList{u"edition"_s, m_id};
}

void TestCliFailures::output_isNeverTheRegister()
{
    QFETCH(QStringList, words);
    const QString link = m_cli.path(u"tautan.risalah"_s);
    QFile::remove(link);
    QVERIFY(QFile::link(m_cli.registerAddress(), link));
    const QFileInfo place(m_cli.registerAddress());
    const QByteArray before = readAll(m_cli.registerAddress());
    const QStringList targets{m_cli.registerAddress(), link, place.path() + u"/./"_s + place.fileName(),
                              m_cli.registerAddress() + u"-wal"_s};
    for (const QString& target : targets) {
        const CliResult result = m_cli.onRegister(words + QStringList{u"-o"_s, target});
        QVERIFY2(result.exitCode == 2, qPrintable(target + QString::fromUtf8(result.errors)));
        QVERIFY(result.errors.contains(QFileInfo(target).fileName().toUtf8()));
        QCOMPARE(result.errors.count('\n'), 1);
    }
    QCOMPARE(readAll(m_cli.registerAddress()), before);
    QCOMPARE(m_cli.onlyMeeting(), m_id);
}

void TestCliFailures::unknownIds_exit3_data()
{
    QTest::addColumn<QStringList>("words");
    const QString nobody = u"00000000-0000-4000-8000-000000000001"_s;
    for (const QString& id : {nobody, u"bukan-pengenal"_s, u"' OR 1=1"_s}) {
        QTest::addRow("show %s", qPrintable(id)) << QStringList{u"show"_s, id};
        QTest::addRow("check %s", qPrintable(id)) << QStringList{u"check"_s, id};
        QTest::addRow("export %s", qPrintable(id)) << QStringList{u"export"_s, id};
        QTest::addRow("finalise %s", qPrintable(id)) << QStringList{u"finalise"_s, id};
        QTest::addRow("render %s", qPrintable(id)) << QStringList{u"render"_s, id, u"-o"_s, u"x.pdf"_s};
        QTest::addRow("edition %s", qPrintable(id)) << QStringList{u"edition"_s, id, u"-o"_s, u"x.pdf"_s};
        QTest::addRow("correct %s", qPrintable(id))
            << QStringList{u"correct"_s, id, u"--reason"_s, u"Alasan"_s};
    }
}

void TestCliFailures::unknownIds_exit3()
{
    QFETCH(QStringList, words);
    const CliResult result = m_cli.onRegister(words);
    QVERIFY2(result.exitCode == 3, result.errors.constData());
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(!QFile::exists(m_cli.path(u"x.pdf"_s)));
}

void TestCliFailures::unwritableTarget_exits4AndLeavesTheOldFile()
{
    QVERIFY(QDir(m_cli.path(u"."_s)).mkpath(u"folder"_s));
    for (const QString& target :
         {m_cli.path(u"folder"_s), m_cli.path(u"tidak/ada/notula.pdf"_s), u"/proc/notula.pdf"_s}) {
        const CliResult result = m_cli.onRegister({u"render"_s, m_id, u"-o"_s, target});
        QVERIFY2(result.exitCode == 4, qPrintable(target));
        QVERIFY(result.errors.contains(target.toUtf8()));
        QCOMPARE(m_cli.onRegister({u"backup"_s, u"-o"_s, target}).exitCode, 4);
        QCOMPARE(m_cli.onRegister({u"export"_s, u"-o"_s, target}).exitCode, 4);
    }
    QVERIFY(QDir(m_cli.path(u"folder"_s)).isEmpty());
}

void TestCliFailures::fileLimit_leavesNoHalfFile_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("export") << u"export"_s;
    QTest::newRow("backup") << u"backup"_s;
    QTest::newRow("render") << u"render ID"_s;
}

void TestCliFailures::fileLimit_leavesNoHalfFile()
{
    QFETCH(QString, verb);
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    const QByteArray large =
        soundImport().replace("Fasilitas umum.", QByteArray("Fasilitas umum. ").repeated(40'000));
    QCOMPARE(other.onRegister({u"import"_s, other.write(u"a.json"_s, large)}).exitCode, 0);
    QVERIFY(QDir(other.path(u"."_s)).mkpath(u"sempit"_s));
    const QString old = other.write(u"sempit/hasil"_s, "lama");
    // A disk that is full after 64 KiB, for this process alone; the register's own shared memory fits into
    // it.
    const QString command = u"trap '' XFSZ; ulimit -f 64; exec '%1' --register '%2' %3 -o '%4'"_s.arg(
        QStringLiteral(RISALAH_CLI), other.registerAddress(), verb.replace(u"ID"_s, other.onlyMeeting()),
        old);
    const ToolResult result = runTool(u"bash"_s, {u"-c"_s, command});
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(readAll(old), QByteArray("lama"));
    QCOMPARE(QDir(other.path(u"sempit"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"hasil"_s});
    QCOMPARE(other.onRegister({u"check-register"_s}).exitCode, 0);
}

// Less than Qt's write buffer holds: nothing is written before the file is closed.
void TestCliFailures::smallFileOnAFullDisk_isNoSuccess()
{
#ifdef Q_OS_UNIX
    const QString target = m_cli.write(u"kecil"_s, "lama");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = risalah::cli::writeOutput(target, QByteArray(8000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, risalah::ErrorCode::DiskFull);
    QCOMPARE(readAll(target), QByteArray("lama"));
#endif
}

void TestCliFailures::deviceAsTarget_staysADevice()
{
    QCOMPARE(m_cli.onRegister({u"export"_s, u"-o"_s, u"/dev/null"_s}).exitCode, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QCOMPARE(m_cli.onRegister({u"export"_s, u"-o"_s, u"/dev/full"_s}).exitCode, 4);
    const CliResult piped = m_cli.onRegister({u"export"_s, u"-o"_s, u"-"_s});
    QCOMPARE(piped.output, m_cli.onRegister({u"export"_s}).output);
}

void TestCliFailures::blockedFinalise_exits1AndChangesNothing()
{
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    QByteArray unready = soundImport();
    unready.replace("\"start\": \"09:00\",", "").replace("\"place\": \"Balai Besar\",", "");
    QCOMPARE(other.onRegister({u"import"_s, other.write(u"a.json"_s, unready)}).exitCode, 0);
    const QString id = other.onlyMeeting();
    const CliResult checked = other.onRegister({u"check"_s, id, u"--json"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(checked.output.contains("noStartTime"));
    QVERIFY(checked.output.contains("noPlace"));
    QCOMPARE(other.onRegister({u"finalise"_s, id}).exitCode, 1);
    const CliResult list = other.onRegister({u"list"_s, u"meetings"_s, u"--json"_s});
    QCOMPARE(list.json().value(u"meetings"_s).toArray().first().toObject().value(u"phase"_s).toString(),
             u"draft"_s);
    QCOMPARE(other.onRegister({u"edition"_s, id, u"-o"_s, u"e.pdf"_s}).exitCode, 1);
}

void TestCliFailures::deadLock_neverBlocks()
{
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(
            QStringLiteral(RISALAH_CLI),
            {u"--register"_s, m_cli.registerAddress(), u"import"_s, m_cli.path(u"a.json"_s), u"--copy"_s});
        QVERIFY(writer.waitForStarted());
        // Somewhere in the middle of its work, another place each round.
        writer.waitForFinished(5 + 9 * round);
        writer.kill();
        writer.waitForFinished();
        const CliResult list = m_cli.onRegister({u"list"_s, u"meetings"_s, u"--json"_s});
        QVERIFY2(list.exitCode == 0, list.errors.constData());
        QCOMPARE(m_cli.onRegister({u"check-register"_s}).exitCode, 0);
        QCOMPARE(m_cli.onRegister({u"import"_s, m_cli.path(u"a.json"_s)}).exitCode, 0);
    }
}

void TestCliFailures::marksInTexts_printLiterally()
{
    const QString pdf = m_cli.path(u"tanda.pdf"_s);
    const CliResult rendered = m_cli.onRegister({u"render"_s, m_id, u"-o"_s, pdf});
    QVERIFY2(rendered.exitCode == 0, rendered.errors.constData());
    const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).output);
    QVERIFY2(text.contains(u"Budi <b>Contoh</b> {{x}} & “é” –"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_cli_failures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "cli/sound_import.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace risalah::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStepKiB = 128;
constexpr int kMostKiB = 6400;

struct Attempt {
    int exitCode = -1;
    QString errors;
    QStringList files; ///< what lies in the folder afterwards
};

/// Runs the words on a file system of its own, of the given size; "%d" stands for its folder.
Attempt onDiskOf(int kib, const CliProcess& cli, const QString& words)
{
    // Nobody else shall see the mount; in a changed root that cannot be said, so it is taken away again.
    const QString script =
        u"mount --make-rprivate / 2>/dev/null; mount -t tmpfs -o size=%1k klein '%2' || exit 99; "
        "'%3' %4 2>'%5' >/dev/null; code=$?; ls -A '%2'; umount '%2'; exit $code"_s;
    const QString folder = cli.path(u"disk"_s);
    const QString errors = cli.path(u"errors.txt"_s);
    const QString command = script.arg(QString::number(kib), folder, QStringLiteral(RISALAH_CLI),
                                       QString(words).replace(u"%d"_s, folder), errors);
    // Only root may mount; anybody else is root in a namespace of his own.
    const QString own = geteuid() == 0 ? u"-m"_s : u"-rm"_s;
    const ToolResult result =
        runTool(u"unshare"_s, {own, u"--propagation"_s, u"unchanged"_s, u"bash"_s, u"-c"_s, command});
    return {result.exitCode, QString::fromUtf8(readAll(errors)).trimmed(),
            QString::fromUtf8(result.output).split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

/// On a disk that is too small nothing is left behind, whatever the moment it was full.
class TestCliFullDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newRegister_isWholeOrNotThere_data();
    void newRegister_isWholeOrNotThere();

private:
    CliProcess m_cli;
};

void TestCliFullDisk::initTestCase()
{
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    const QByteArray large =
        soundImport().replace("Fasilitas umum.", QByteArray("Fasilitas umum. ").repeated(4000));
    QCOMPARE(m_cli.onRegister({u"import"_s, m_cli.write(u"a.json"_s, large)}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"backup"_s, u"-o"_s, m_cli.path(u"cadangan.risalah"_s)}).exitCode, 0);
    QVERIFY(QDir(m_cli.path(u"."_s)).mkpath(u"disk"_s));
}

void TestCliFullDisk::newRegister_isWholeOrNotThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("init") << u"--register %d/r.risalah init"_s;
    QTest::newRow("copy") << u"--register '%1' copy --to %d/r.risalah"_s.arg(m_cli.registerAddress());
    QTest::newRow("restore") << u"--register %d/r.risalah restore '%1'"_s.arg(
        m_cli.path(u"cadangan.risalah"_s));
}

void TestCliFullDisk::newRegister_isWholeOrNotThere()
{
    QFETCH(QString, words);
    int failed = 0;
    int made = 0;
    for (int kib = kStepKiB; kib <= kMostKiB && made < 2; kib += kStepKiB) {
        const Attempt attempt = onDiskOf(kib, m_cli, words);
        const QString told =
            u"%1 KiB: %2 %3 %4"_s.arg(QString::number(kib), QString::number(attempt.exitCode), attempt.errors,
                                      attempt.files.join(u' '));
        if (attempt.exitCode == 0) {
            QVERIFY2(attempt.files == QStringList{u"r.risalah"_s}, qPrintable(told));
            ++made;
            continue;
        }
        QVERIFY2(attempt.exitCode == 4 && attempt.files.isEmpty(), qPrintable(told));
        QVERIFY2(attempt.errors.startsWith(u"Ruang disk habis") && attempt.errors.contains(u"/r.risalah")
                     && attempt.errors.count(u'\n') == 0,
                 qPrintable(told));
        QVERIFY2(!attempt.errors.contains(u".baru-") && !attempt.errors.contains(u"cadangan"),
                 qPrintable(told));
        ++failed;
    }
    QVERIFY(failed > 2);
    QCOMPARE(made, 2);
}

QTEST_GUILESS_MAIN(TestCliFullDisk)
#include "tst_cli_full_disk.moc"

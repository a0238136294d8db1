// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "cli/sound_import.h"
#include "support/test_pki.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// No command leaves memory behind, the successful nor the refused. Looked for here alone: the checker now
/// and then fails itself, and a command that changed something cannot be run again by a test that looks at
/// what it changed. In a build without sanitizers it shows that every command has a row here.
class TestCliLeaks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void command_leavesNothingBehind_data();
    void command_leavesNothingBehind();
    void everyCommand_isLookedAt();

private:
    CliProcess m_cli;
    QString m_id;
    QSet<QString> m_seen;
};

void TestCliLeaks::initTestCase()
{
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    // Left over from a form, it would keep the meeting from being finalised.
    const QByteArray meeting = soundImport().replace(" {{x}}", "");
    QCOMPARE(m_cli.onRegister({u"import"_s, m_cli.write(u"a.json"_s, meeting)}).exitCode, 0);
    m_id = m_cli.onlyMeeting();
    QVERIFY(!m_id.isEmpty());
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"-o"_s, m_cli.path(u"notula.pdf"_s)}).exitCode, 0);
    const TestPki pki(*risalah::Instant::fromIso(u"2025-07-15T02:00:00.000Z"_s));
    const auto key = pki.signer(u"Budi Contoh"_s, KeyKind::EcP256);
    QVERIFY(!m_cli.write(u"kunci.p12"_s, TestPki::pkcs12(key, "rahasia")).isEmpty());
    QVERIFY(!m_cli.write(u"sandi.txt"_s, "rahasia\n").isEmpty());
    QVERIFY(!m_cli.write(u"catatan.txt"_s, "Kapolres: Pengamanan kampanye\n= Disepakati\n").isEmpty());
    QVERIFY(!m_cli.write(u"rusak.json"_s, "{ \"format\": \"risalah/1\", ").isEmpty());
    QVERIFY(!m_cli.write(u"rusak.pdf"_s, "%PDF-1.7 rusak").isEmpty());
    m_cli.lookForLeaks();
}

void TestCliLeaks::command_leavesNothingBehind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("succeeds");
    const auto row = [](const char* line, bool succeeds) {
        QTest::newRow(line) << QString::fromLatin1(line) << succeeds;
    };
    row("--help", true);
    row("--version", true);
    row("tiada", false);
    row("drivers", true);
    row("workdays 2025-07-15 5", true);
    row("notes catatan.txt", true);
    row("--register lain.risalah init", true);
    row("--register REGISTER init", false);
    row("--register REGISTER import a.json --copy", true);
    row("--register REGISTER import rusak.json", false);
    row("--register REGISTER export", true);
    row("--register REGISTER list meetings", true);
    row("--register REGISTER list actions --json", true);
    row("--register REGISTER show ID", true);
    row("--register REGISTER check ID", true);
    row("--register REGISTER render ID -o cetak.pdf", true);
    row("--register REGISTER render ID --document daftar-hadir -o hadir.pdf", true);
    row("--register REGISTER render ID -o tiada/cetak.pdf", false);
    row("--register REGISTER finalise ID", true);
    row("--register REGISTER edition ID -o edisi.pdf", true);
    row("--register REGISTER correct ID --reason Salah", true);
    row("--register REGISTER backup -o cadangan.risalah", true);
    row("--register REGISTER copy --to salinan.risalah", true);
    row("--register REGISTER check-register", true);
    row("--register REGISTER migrate", true);
    row("sign notula.pdf -o ttd.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt", true);
    row("sign notula.pdf -o lain.pdf --pkcs12 kunci.p12 --passphrase-file notula.pdf", false);
    row("--register REGISTER sign edisi.pdf -o edisi-ttd.pdf --pkcs12 kunci.p12 --passphrase-file sandi.txt",
        false); // a correction of it is open
    row("verify notula.pdf", false);
    row("verify rusak.pdf", false);
    row("--register REGISTER restore cadangan.risalah", true);
}

void TestCliLeaks::command_leavesNothingBehind()
{
    QFETCH(QString, line);
    QFETCH(bool, succeeds);
    QStringList words = line.split(u' ');
    for (QString& word : words) {
        word = word == u"REGISTER"_s ? m_cli.registerAddress() : word == u"ID"_s ? m_id : word;
        if (!word.startsWith(u'-')) {
            m_seen.insert(word);
        }
    }
    const CliResult result = m_cli.run(words);
    QVERIFY2(result.exitCode != kSanitizerReport, result.errors.constData());
    QVERIFY2((result.exitCode == 0) == succeeds, result.errors.constData());
}

void TestCliLeaks::everyCommand_isLookedAt()
{
    static const QRegularExpression verb(u"^  ([a-z][a-z-]+) {2,}"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(m_cli.run({u"--help"_s}).output);
    auto found = verb.globalMatch(help);
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(m_seen.contains(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliLeaks)
#include "tst_cli_leaks.moc"

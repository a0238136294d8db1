// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"

#include <QDir>
#include <QTest>

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// What needs no register: usage, help, notes, workdays, drivers.
class TestCliUsage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_exits2WithOneSentence_data();
    void wrongUsage_exits2WithOneSentence();
    void help_isIndonesianForEveryVerb();
    void globalOptions_standBeforeOrAfter();
    void workdays_countsAsTheCalendarSays_data();
    void workdays_countsAsTheCalendarSays();
    void workdays_beyondTheCalendarWarns();
    void workdays_refusesImpossibleDates();
    void notes_readsStandardInput();
    void notes_sayWhatBelongsWhere();
    void notes_ofMissingFileExits4();
    void notes_cutOffInACharacterAreRefused();
    void drivers_namesBothDatabases();
    void verbsWithoutRegister_makeNoFile();
    void fullOutput_exits4();

private:
    CliProcess m_cli;
};

namespace {

bool isOneSentence(const QByteArray& errors)
{
    return errors.endsWith(".\n") && errors.count('\n') == 1;
}

} // namespace

void TestCliUsage::wrongUsage_exits2WithOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"terbangkan"_s};
    QTest::newRow("unknown option") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"5"_s, u"--cepat"_s};
    QTest::newRow("unknown short option") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"5"_s, u"-x"_s};
    QTest::newRow("option without value") << QStringList{u"notes"_s, u"-"_s, u"--date"_s};
    QTest::newRow("value for a switch")
        << QStringList{u"workdays"_s, u"2025-07-15"_s, u"5"_s, u"--six-day=yes"_s};
    QTest::newRow("too few") << QStringList{u"workdays"_s, u"2025-07-15"_s};
    QTest::newRow("too many") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"5"_s, u"6"_s};
    QTest::newRow("no number") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"lima"_s};
    QTest::newRow("negative number") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"--"_s, u"-1"_s};
    QTest::newRow("too large a number") << QStringList{u"workdays"_s, u"2025-07-15"_s, u"3651"_s};
    QTest::newRow("unknown list") << QStringList{u"list"_s, u"rooms"_s};
    QTest::newRow("unknown document") << QStringList{
        u"render"_s, u"00000000-0000-4000-8000-000000000001"_s, u"--document"_s, u"piagam"_s, u"-o"_s,
        u"x.pdf"_s};
    QTest::newRow("unknown layout") << QStringList{u"render"_s, u"x"_s,        u"-o"_s,
                                                   u"y.pdf"_s,  u"--layout"_s, u"notula-1999"_s};
    QTest::newRow("render without output") << QStringList{u"render"_s, u"x"_s};
    QTest::newRow("edition zero") << QStringList{
        u"edition"_s, u"00000000-0000-4000-8000-000000000001"_s, u"-n"_s, u"0"_s, u"-o"_s, u"e.pdf"_s};
    QTest::newRow("update and copy") << QStringList{u"import"_s, u"a.json"_s, u"--update"_s, u"--copy"_s};
    QTest::newRow("empty register") << QStringList{u"--register"_s, u""_s, u"list"_s, u"meetings"_s};
    QTest::newRow("blank register") << QStringList{u"init"_s, u"--register= "_s};
    QTest::newRow("unknown document")
        << QStringList{u"render"_s, u"x"_s, u"-o"_s, u"y.pdf"_s, u"--document"_s, u"puisi"_s};
    QTest::newRow("password in the address of init")
        << QStringList{u"init"_s, u"--register"_s, u"postgresql://user:secret@host/db"_s};
    QTest::newRow("password in address")
        << QStringList{u"--register"_s, u"postgresql://user:secret@host/db"_s, u"list"_s, u"meetings"_s};
}

void TestCliUsage::wrongUsage_exits2WithOneSentence()
{
    QFETCH(QStringList, words);
    const CliResult result = m_cli.run(words);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(isOneSentence(result.errors), result.errors.constData());
    QVERIFY(!result.errors.contains("secret"));
}

void TestCliUsage::help_isIndonesianForEveryVerb()
{
    const QByteArrayList verbs{"init",    "import",   "export",   "list",    "show",
                               "render",  "check",    "finalise", "correct", "edition",
                               "notes",   "workdays", "backup",   "restore", "check-register",
                               "migrate", "copy",     "drivers",  "verify"};
    const CliResult general = m_cli.run({u"--help"_s});
    QCOMPARE(general.exitCode, 0);
    for (const QByteArray& verb : verbs) {
        QVERIFY2(general.output.contains(QByteArray("\n  " + verb + " ")), verb.constData());
        const CliResult help = m_cli.run({QString::fromUtf8(verb), u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith(QByteArray("Cara pakai: risalah-cli " + verb)));
        QVERIFY(!help.output.contains("Usage"));
        QCOMPARE(help.errors, QByteArray());
    }
    QCOMPARE(m_cli.run({u"--version"_s}).exitCode, 0);
}

void TestCliUsage::globalOptions_standBeforeOrAfter()
{
    const CliResult before = m_cli.run({u"--json"_s, u"workdays"_s, u"2025-07-15"_s, u"5"_s});
    const CliResult after = m_cli.run({u"workdays"_s, u"2025-07-15"_s, u"5"_s, u"--json"_s});
    QCOMPARE(before.exitCode, 0);
    QCOMPARE(before.json().value(u"date"_s).toString(), QStringLiteral("2025-07-22"));
    QCOMPARE(after.output, before.output);
}

void TestCliUsage::workdays_countsAsTheCalendarSays_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("plain") << QStringList{u"2025-07-15"_s, u"5"_s} << QByteArray("2025-07-22");
    QTest::newRow("zero") << QStringList{u"2025-07-15"_s, u"0"_s} << QByteArray("2025-07-15");
    QTest::newRow("over 17 and 18 August")
        << QStringList{u"2025-08-15"_s, u"1"_s} << QByteArray("2025-08-19");
    QTest::newRow("cuti bersama works")
        << QStringList{u"2025-08-15"_s, u"1"_s, u"--cuti-bersama-works"_s} << QByteArray("2025-08-18");
    QTest::newRow("six days") << QStringList{u"2025-07-18"_s, u"1"_s, u"--six-day"_s}
                              << QByteArray("2025-07-19");
}

void TestCliUsage::workdays_countsAsTheCalendarSays()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, date);
    const CliResult result = m_cli.run(QStringList{u"workdays"_s} + words);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QByteArray(date + '\n'));
    QCOMPARE(result.errors, QByteArray());
}

void TestCliUsage::workdays_beyondTheCalendarWarns()
{
    const CliResult result = m_cli.run({u"workdays"_s, u"2031-01-01"_s, u"3"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QByteArray("2031-01-06\n"));
    QVERIFY(isOneSentence(result.errors));
    QVERIFY(result.errors.contains("2031"));
}

void TestCliUsage::workdays_refusesImpossibleDates()
{
    const CliResult result = m_cli.run({u"workdays"_s, u"2025-02-30"_s, u"3"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("2025-02-30"));
    QCOMPARE(m_cli.run({u"workdays"_s, u"9999-12-30"_s, u"1"_s}).exitCode, 0);
    // The calendar's last day is no answer for a day that would be later.
    const CliResult beyond = m_cli.run({u"workdays"_s, u"9999-12-30"_s, u"9"_s});
    QCOMPARE(beyond.exitCode, 3);
    QVERIFY(beyond.errors.contains("9999"));
}

void TestCliUsage::notes_readsStandardInput()
{
    const CliResult result =
        m_cli.run({u"notes"_s, u"-"_s, u"--json"_s, u"--date"_s, u"2025-07-15"_s},
                  "1. Pemasangan alat peraga\n! Tertibkan baliho @\"Satpol PP\" >5hk #penting\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json().value(u"points"_s).toArray().size(), 1);
    const QJsonObject action = result.json().value(u"actions"_s).toArray().first().toObject();
    QCOMPARE(action.value(u"priority"_s).toString(), QStringLiteral("important"));
    QCOMPARE(action.value(u"due"_s).toObject().value(u"workdays"_s).toInt(), 5);
    QCOMPARE(action.value(u"assignees"_s).toArray().first().toObject().value(u"office"_s).toString(),
             QStringLiteral("Satpol PP"));
    QCOMPARE(result.json().value(u"unused"_s), QJsonValue(QJsonArray()));
    const QString point =
        result.json().value(u"points"_s).toArray().first().toObject().value(u"id"_s).toString();
    QVERIFY(!point.isEmpty());
    QCOMPARE(action.value(u"point"_s).toString(), point);
}

void TestCliUsage::notes_sayWhatBelongsWhere()
{
    const QByteArray said =
        m_cli
            .run({u"notes"_s, u"-"_s, u"--date"_s, u"2025-07-15"_s},
                 "1. Satu\n2. Dua\n   a. Anak\n   = Diputuskan\n! Kerjakan @PU #penting\n")
            .output;
    QVERIFY2(said.contains("= Diputuskan (angka 2 huruf a)"), said.constData());
    QVERIFY2(said.contains("! Kerjakan (angka 2) [PU;"), said.constData());
    QVERIFY2(said.contains("penting]"), said.constData());
}

void TestCliUsage::notes_ofMissingFileExits4()
{
    const CliResult result = m_cli.run({u"notes"_s, u"tidak-ada.txt"_s});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.errors.contains("tidak-ada.txt"));
    QCOMPARE(m_cli.run({u"notes"_s, m_cli.path(u"."_s)}).exitCode, 4);
}

void TestCliUsage::notes_cutOffInACharacterAreRefused()
{
    for (const QByteArray& end : {QByteArray("\xC3"), QByteArray("\xE2\x80"), QByteArray("\xF0\x9F\x98")}) {
        QCOMPARE(m_cli.run({u"notes"_s, u"-"_s}, "1. Satu" + end).exitCode, 3);
    }
}

void TestCliUsage::drivers_namesBothDatabases()
{
    const CliResult result = m_cli.run({u"drivers"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains("QSQLITE"));
    QVERIFY(result.output.contains("QPSQL"));
}

void TestCliUsage::verbsWithoutRegister_makeNoFile()
{
    CliProcess fresh;
    QCOMPARE(fresh.run({u"workdays"_s, u"2025-07-15"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(fresh.run({u"drivers"_s}).exitCode, 0);
    QCOMPARE(fresh.run({u"notes"_s, u"-"_s}, "1. Satu\n").exitCode, 0);
    QVERIFY(QDir(fresh.path(QStringLiteral("."))).isEmpty());
}

void TestCliUsage::fullOutput_exits4()
{
    const ToolResult result = runTool(
        u"sh"_s, {u"-c"_s, QStringLiteral("'%1' drivers > /dev/full").arg(QStringLiteral(RISALAH_CLI))});
    QCOMPARE(result.exitCode, 4);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "cli/sound_import.h"
#include "support/malformed_exchange.h"

#include <QTest>

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// Import is strict and all or nothing.
class TestCliImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void malformed_isRefusedWithPlaceAndRegisterUnchanged_data();
    void malformed_isRefusedWithPlaceAndRegisterUnchanged();
    void secondFileBad_leavesTheFirstOutToo();
    void sound_isTakenAndComesBackTheSame();
    void unreadable_exits4();
    void standardInput_isRead();
    void knownMeeting_needsUpdateOrCopy();
    void otherOffice_needsAsGuest();

private:
    CliProcess m_cli;
    QByteArray m_export;
};

void TestCliImport::initTestCase()
{
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    const QString sound = m_cli.write(u"utuh é.json"_s, soundImport());
    const CliResult imported = m_cli.onRegister({u"import"_s, sound, u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    QCOMPARE(imported.json().value(u"meetings"_s).toArray().first().toString(), m_cli.onlyMeeting());
    m_export = m_cli.onRegister({u"export"_s}).output;
    QVERIFY(m_export.contains("Balai Besar"));
}

void TestCliImport::malformed_isRefusedWithPlaceAndRegisterUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto cases = malformedExchanges();
    QVERIFY(cases.size() >= 40);
    for (const MalformedText& one : cases) {
        QTest::newRow(one.name) << one.bytes << one.place;
    }
}

void TestCliImport::malformed_isRefusedWithPlaceAndRegisterUnchanged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString file = m_cli.write(u"cacat.json"_s, bytes);
    const CliResult result = m_cli.onRegister({u"import"_s, file});
    QVERIFY2(result.exitCode == 3, result.errors.constData());
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.contains("cacat.json"), result.errors.constData());
    // A very long place is cut in the sentence.
    QVERIFY2(result.errors.contains(place.toUtf8().left(100)), result.errors.constData());
    QVERIFY2(result.errors.endsWith(".\n") && result.errors.count('\n') == 1, result.errors.constData());
    QVERIFY2(result.errors.size() < 1000, "a sentence does not repeat the whole input");
    QCOMPARE(m_cli.onRegister({u"export"_s}).output, m_export);
}

void TestCliImport::secondFileBad_leavesTheFirstOutToo()
{
    const QString good = m_cli.write(u"baik.json"_s, soundImport());
    const QString bad = m_cli.write(u"cacat.json"_s, soundImport().replace("2025-07-15", "2025-02-30"));
    QCOMPARE(m_cli.onRegister({u"import"_s, good, bad}).exitCode, 3);
    QCOMPARE(m_cli.onRegister({u"export"_s}).output, m_export);
}

void TestCliImport::sound_isTakenAndComesBackTheSame()
{
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    const QString file = other.write(u"ekspor.json"_s, m_export);
    QCOMPARE(other.onRegister({u"import"_s, file}).exitCode, 0);
    QCOMPARE(other.onRegister({u"export"_s}).output, m_export);
}

void TestCliImport::unreadable_exits4()
{
    const CliResult missing = m_cli.onRegister({u"import"_s, u"tidak-ada.json"_s});
    QCOMPARE(missing.exitCode, 4);
    QVERIFY(missing.errors.contains("tidak-ada.json"));
    QCOMPARE(m_cli.onRegister({u"import"_s, m_cli.path(u"."_s)}).exitCode, 4);
}

void TestCliImport::standardInput_isRead()
{
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    QCOMPARE(
        other.run({u"--register"_s, other.registerAddress(), u"import"_s, u"-"_s}, soundImport()).exitCode,
        0);
    QVERIFY(!other.onlyMeeting().isEmpty());
}

void TestCliImport::knownMeeting_needsUpdateOrCopy()
{
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    const QString file = other.write(u"ekspor.json"_s, m_export);
    QCOMPARE(other.onRegister({u"import"_s, file}).exitCode, 0);
    const QString changed =
        other.write(u"ubah.json"_s, QByteArray(m_export).replace("Alat peraga.", "Alat peraga kampanye."));
    QCOMPARE(other.onRegister({u"import"_s, changed}).exitCode, 3);
    QCOMPARE(other.onRegister({u"export"_s}).output, m_export);
    QCOMPARE(other.onRegister({u"import"_s, changed, u"--update"_s}).exitCode, 0);
    QVERIFY(!other.onlyMeeting().isEmpty());
    QVERIFY(other.onRegister({u"export"_s}).output.contains("Alat peraga kampanye."));
    QCOMPARE(other.onRegister({u"import"_s, changed, u"--copy"_s}).exitCode, 0);
    QVERIFY(other.onlyMeeting().isEmpty());
}

void TestCliImport::otherOffice_needsAsGuest()
{
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    QCOMPARE(other.onRegister({u"import"_s, other.write(u"a.json"_s, soundImport())}).exitCode, 0);
    const QString guest =
        other.write(u"tamu.json"_s, soundImport().replace("PEMERINTAH KOTA CONTOH", "PEMERINTAH KOTA LAIN"));
    QCOMPARE(other.onRegister({u"import"_s, guest}).exitCode, 3);
    QCOMPARE(other.onRegister({u"import"_s, guest, u"--as-guest"_s}).exitCode, 0);
    const QByteArray exported = other.onRegister({u"export"_s}).output;
    QVERIFY(exported.contains("PEMERINTAH KOTA CONTOH"));
    QVERIFY(!exported.contains("PEMERINTAH KOTA LAIN"));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"

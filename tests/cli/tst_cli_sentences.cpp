// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "cli/sound_import.h"

#include <QDir>
#include <QTest>

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// A sentence says what is wrong, where, and what to do: nothing that is right, and no two alike.
class TestCliSentences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badArguments_exit2_data();
    void badArguments_exit2();
    void badValues_sayWhatIsWanted_data();
    void badValues_sayWhatIsWanted();
    void folderAsFile_isNamed();
    void check_namesThePlaceOfEveryFinding();
    void workdays_namesEveryMissingYear();
    void corrections_sayHowFarTheyAre();

private:
    CliProcess m_cli;
};

void TestCliSentences::badArguments_exit2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const QString form = u"salah bentuk; tulis tahun-bulan-hari tanpa spasi"_s;
    QTest::newRow("from") << QStringList{u"list"_s, u"meetings"_s, u"--from"_s, u"x"_s} << form;
    QTest::newRow("notes") << QStringList{u"notes"_s, u"-"_s, u"--date"_s, u"x"_s} << form;
    QTest::newRow("workdays") << QStringList{u"workdays"_s, u"15/8/2025"_s, u"3"_s} << form;
    QTest::newRow("blank") << QStringList{u"workdays"_s, u" 2025-07-15"_s, u"3"_s} << form;
    QTest::newRow("turned") << QStringList{u"workdays"_s, u"15-07-2025"_s, u"3"_s} << form;
    QTest::newRow("no such day") << QStringList{u"workdays"_s, u"2025-02-30"_s, u"3"_s}
                                 << u"tidak ada dalam kalender"_s;
    QTest::newRow("series") << QStringList{u"list"_s, u"numbers"_s, u"--series"_s, u"surat"_s}
                            << u"Deret nomor “surat” tidak dikenal"_s;
    QTest::newRow("year") << QStringList{u"list"_s, u"numbers"_s, u"--year"_s, u"25"_s} << u"--year"_s;
    QTest::newRow("year of another list")
        << QStringList{u"list"_s, u"meetings"_s, u"--year"_s, u"2025"_s} << u"tidak berlaku"_s;
    QTest::newRow("days") << QStringList{u"list"_s, u"actions"_s, u"--due-within"_s, u"x"_s}
                          << u"bukan bilangan bulat"_s;
}

void TestCliSentences::badArguments_exit2()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    CliProcess cli;
    QCOMPARE(cli.onRegister({u"init"_s}).exitCode, 0);
    const CliResult result = words.first() == u"list" ? cli.onRegister(words) : cli.run(words);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(QString::fromUtf8(result.errors).contains(sentence), result.errors.constData());
}

void TestCliSentences::badValues_sayWhatIsWanted_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("sentence");
    const QByteArray nip = "196608011988031001";
    QTest::newRow("text") << QByteArray("\"Balai Besar\"") << QByteArray("7") << u"bukan teks"_s;
    QTest::newRow("list") << QByteArray("[ { \"title\": \"Pembukaan\" } ]") << QByteArray("\"Pembukaan\"")
                          << u"bukan daftar"_s;
    QTest::newRow("object") << QByteArray("{ \"workdays\": 5 }") << QByteArray("5") << u"bukan objek"_s;
    QTest::newRow("number") << QByteArray("\"workdays\": 5") << QByteArray("\"workdays\": \"5\"")
                            << u"bukan bilangan"_s;
    QTest::newRow("date") << QByteArray("2025-07-15") << QByteArray("15-07-2025") << u"salah bentuk"_s;
    QTest::newRow("old NIP") << nip << QByteArray("010123456") << u"NIP lama 9 angka"_s;
    QTest::newRow("letters") << nip << QByteArray("19660801198803100A") << u"bukan angka"_s;
    QTest::newRow("too few digits") << nip << QByteArray("19660801198803100") << u"tidak berisi 18 angka"_s;
    QTest::newRow("birth") << nip << QByteArray("196613011988031001") << u"bukan tanggal lahir"_s;
    QTest::newRow("sex") << nip << QByteArray("196608011988033001") << u"ke-15"_s;
}

void TestCliSentences::badValues_sayWhatIsWanted()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, sentence);
    CliProcess cli;
    QCOMPARE(cli.onRegister({u"init"_s}).exitCode, 0);
    const QByteArray json = soundImport().replace(was, is);
    QVERIFY(json != soundImport());
    const CliResult result = cli.onRegister({u"import"_s, cli.write(u"a.json"_s, json)});
    QCOMPARE(result.exitCode, 3);
    const QString said = QString::fromUtf8(result.errors);
    QVERIFY2(said.contains(sentence) && said.contains(u"meetings[0]"), result.errors.constData());
}

void TestCliSentences::folderAsFile_isNamed()
{
    const CliResult result = m_cli.run({u"notes"_s, m_cli.path(u"."_s)});
    QCOMPARE(result.exitCode, 4);
    QVERIFY2(result.errors.contains("bukan folder"), result.errors.constData());
}

void TestCliSentences::check_namesThePlaceOfEveryFinding()
{
    CliProcess cli;
    QCOMPARE(cli.onRegister({u"init"_s}).exitCode, 0);
    QByteArray json = soundImport();
    for (const char* text : {"Rapat contoh", "Balai Besar", "Pembukaan", "Kapolres", "Fasilitas umum.",
                             "Alat peraga.", "Disepakati bersama.", "Susun daftar."}) {
        const QByteArray plain = '"' + QByteArray(text) + '"';
        const QByteArray marked = '"' + QByteArray(text) + " {{isi}}\"";
        json.replace(plain, marked);
    }
    json.replace("\"place\":", "\"opening\": \"{{isi}}\", \"closing\": \"{{isi}}\", \"place\":");
    QCOMPARE(cli.onRegister({u"import"_s, cli.write(u"a.json"_s, json)}).exitCode, 0);
    const QString said = QString::fromUtf8(cli.onRegister({u"check"_s, cli.onlyMeeting()}).output);
    QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& place :
         {u"judul"_s, u"tempat"_s, u"acara nomor 1"_s, u"pimpinan"_s, u"daftar hadir nomor 1"_s,
          u"kata pembukaan"_s, u"pembahasan angka 1"_s, u"pembahasan angka 2"_s, u"keputusan angka 1"_s,
          u"tindak lanjut nomor 1"_s, u"penutup"_s}) {
        QVERIFY2(said.contains(u'(' + place + u')'), qPrintable(place + u'\n' + said));
    }
    QCOMPARE(lines.removeDuplicates(), 0);
}

void TestCliSentences::workdays_namesEveryMissingYear()
{
    const CliResult result = m_cli.run({u"workdays"_s, u"2027-12-30"_s, u"700"_s});
    QVERIFY2(QString::fromUtf8(result.errors).contains(u"tahun 2028–2030 "), result.errors.constData());
}

void TestCliSentences::corrections_sayHowFarTheyAre()
{
    CliProcess cli;
    QCOMPARE(cli.onRegister({u"init"_s}).exitCode, 0);
    QByteArray json = soundImport();
    json.replace("{{x}}", "").replace("\"present\"", "\"excused\"");
    QCOMPARE(cli.onRegister({u"import"_s, cli.write(u"a.json"_s, json)}).exitCode, 0);
    const QString id = cli.onlyMeeting();
    const QStringList correct{u"correct"_s, id, u"--reason"_s, u"Salah ketik"_s};
    QVERIFY(cli.onRegister(correct).errors.contains("belum ditetapkan"));
    const CliResult finalised = cli.onRegister({u"finalise"_s, id});
    QVERIFY2(finalised.exitCode == 0, finalised.errors.constData());
    QCOMPARE(cli.onRegister(correct).exitCode, 0);
    const CliResult again = cli.onRegister(correct);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.errors.contains("sudah dibuka"), again.errors.constData());
    QCOMPARE(cli.onRegister({u"edition"_s, id, u"--compare"_s, u"1"_s}).output,
             QByteArray("Tidak ada yang berubah.\n"));
}

QTEST_GUILESS_MAIN(TestCliSentences)
#include "tst_cli_sentences.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "storage/number_register.h"
#include "support/temp_register.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace risalah::test;
using namespace Qt::StringLiterals;

/// The sample rakor from import to its second edition, one step a slot, in order; in a file, and once more on
/// PostgreSQL.
class TestCliJourney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list_showsTheMeetingOnce();
    void show_readsTheMeeting();
    void search_findsByBeginningsOfWords();
    void actions_ofADraftNeedDrafts();
    void render_printsTheWholeForm();
    void render_twiceGivesTheSameBytes();
    void render_attachesTheRecord();
    void render_keputusanOfADraftIsRefused();
    void render_daftarHadirBlankAndFilled();
    void export_packageNamesEveryPart();
    void check_ofTheSampleDoesNotBlock();
    void finalise_freezesOnce();
    void actions_ofAFinalMeetingAreOrders();
    void render_ofAFinalMeetingGivesTheStoredBytes();
    void keputusan_carriesNumbers();
    void numbers_listTheBook();
    void correct_needsAReasonAndMakesASecondEdition();
    void checkRegister_findsItSound();
    void backup_restores();
    void copy_keepsEverything();

private:
    TempPlace m_place;
    CliProcess m_cli;
    QString m_id;
};

namespace {

/// True when the parts occur in this order.
bool containsInOrder(const QString& text, const QStringList& parts)
{
    qsizetype from = 0;
    for (const QString& part : parts) {
        from = text.indexOf(part, from);
        if (from < 0) {
            qWarning("missing or out of order: %s", qPrintable(part));
            return false;
        }
        from += part.size();
    }
    return true;
}

QString pdfText(const QString& file)
{
    return QString::fromUtf8(runTool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).output);
}

} // namespace

void TestCliJourney::initTestCase()
{
    if (!m_place.isSqlite()) {
        m_cli.setRegister(m_place.location().toString());
    }
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 0);
    QCOMPARE(QFileInfo::exists(m_cli.registerAddress()), m_place.isSqlite());
    QCOMPARE(m_cli.onRegister({u"init"_s}).exitCode, 2);
    const CliResult imported = m_cli.onRegister({u"import"_s, QStringLiteral(RISALAH_SAMPLE), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    m_id = m_cli.onlyMeeting();
    QCOMPARE(imported.json().value(u"meetings"_s).toArray().first().toString(), m_id);
    QCOMPARE(m_id.size(), 36);
}

void TestCliJourney::list_showsTheMeetingOnce()
{
    const CliResult list = m_cli.onRegister({u"list"_s, u"meetings"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.output.count('\n'), 1);
    QVERIFY(list.output.startsWith(QByteArray(m_id.toUtf8() + "  2025-07-15")));
    const CliResult later =
        m_cli.onRegister({u"list"_s, u"meetings"_s, u"--from"_s, u"2025-07-16"_s, u"--json"_s});
    QCOMPARE(later.exitCode, 0);
    QVERIFY(later.json().value(u"meetings"_s).isArray());
    QCOMPARE(later.json().value(u"meetings"_s).toArray().size(), 0);
    const CliResult people = m_cli.onRegister({u"list"_s, u"people"_s, u"--json"_s});
    QVERIFY(people.output.contains("Mie Go"));
}

void TestCliJourney::show_readsTheMeeting()
{
    const CliResult shown = m_cli.onRegister({u"show"_s, m_id});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(containsInOrder(
        QString::fromUtf8(shown.output),
        {u"Selasa, 15 Juli 2025"_s, u"Undangan"_s, u"005/000/SETDA/VII/2025"_s, u"Mie Go"_s, u"Acara"_s,
         u"Arahan Sekretaris Daerah"_s, u"Daftar hadir"_s, u"Kapolres Pangkalpinang (Polres Pangkalpinang)"_s,
         u"Pembukaan"_s, u"Rapat diadakan supaya"_s, u"Pembahasan"_s,
         u"1. Sekretaris Daerah: Fasilitas umum"_s, u"Keputusan"_s, u"(angka 1)"_s, u"Tindak lanjut"_s,
         u"TL-01"_s, u"Sekretariat Daerah"_s, u"Penutup"_s, u"Rapat ditutup"_s}));
    QVERIFY(!shown.output.contains("Nomor ")); // a draft has none
    const CliResult json = m_cli.onRegister({u"show"_s, m_id, u"--json"_s});
    QCOMPARE(json.json().value(u"meeting"_s).toObject().value(u"date"_s).toString(), u"2025-07-15"_s);
    QCOMPARE(json.json().value(u"phase"_s).toString(), u"draft"_s);
}

void TestCliJourney::search_findsByBeginningsOfWords()
{
    QCOMPARE(m_cli.onRegister({u"list"_s, u"meetings"_s, u"--query"_s, u"PEMBELAJAR"_s}).output.count('\n'),
             1);
    const CliResult nothing = m_cli.onRegister({u"list"_s, u"meetings"_s, u"--query"_s, u"astronomi"_s});
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.output, QByteArray());
    // Marks of the search engine are words like others, never a failure.
    for (const QString& odd :
         {u"\"aset"_s, u"aset*"_s, u"AND"_s, u"-aset"_s, u"aset' OR 1"_s, u"{{x}}"_s, u"%"_s}) {
        QCOMPARE(m_cli.onRegister({u"list"_s, u"meetings"_s, u"--query=%1"_s.arg(odd)}).exitCode, 0);
    }
}

void TestCliJourney::actions_ofADraftNeedDrafts()
{
    const CliResult orders = m_cli.onRegister({u"list"_s, u"actions"_s, u"--json"_s});
    QCOMPARE(orders.json().value(u"actions"_s).toArray().size(), 0);
    const CliResult drafts = m_cli.onRegister({u"list"_s, u"actions"_s, u"--drafts"_s, u"--json"_s});
    QVERIFY(drafts.json().value(u"actions"_s).toArray().size() >= 1);
    // A resolution is in its list from the beginning, only without a number.
    for (const QStringList& more : {QStringList{}, QStringList{u"--drafts"_s}}) {
        const QJsonArray resolutions =
            m_cli.onRegister(QStringList{u"list"_s, u"resolutions"_s, u"--json"_s} + more)
                .json()
                .value(u"resolutions"_s)
                .toArray();
        QCOMPARE(resolutions.size(), 2);
        QVERIFY(resolutions.first().toObject().value(u"number"_s).isNull());
    }
}

void TestCliJourney::render_printsTheWholeForm()
{
    const QString pdf = m_cli.path(u"notula é.pdf"_s);
    const CliResult rendered =
        m_cli.onRegister({u"render"_s, m_id, u"--document"_s, u"notula"_s, u"-o"_s, pdf});
    QVERIFY2(rendered.exitCode == 0, rendered.errors.constData());
    QCOMPARE(rendered.output, QByteArray());
    QCOMPARE(rendered.errors, QByteArray());
    QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, pdf}).exitCode, 0);
    const QString text = pdfText(pdf);
    QVERIFY(containsInOrder(text,
                            {u"PEMERINTAH KOTA PANGKALPINANG"_s,
                             u"SEKRETARIAT DAERAH"_s,
                             u"NOTULA"_s,
                             u"Sidang/Rapat"_s,
                             u"Hari/Tanggal"_s,
                             u"Selasa, 15 Juli 2025"_s,
                             u"Surat Undangan"_s,
                             u"Waktu Sidang/Rapat"_s,
                             u"WIB"_s,
                             u"Acara"_s,
                             u"Pimpinan Sidang/Rapat"_s,
                             u"Ketua"_s,
                             u"Mie Go"_s,
                             u"Sekretaris"_s,
                             u"Pencatat"_s,
                             u"Nama Notulis (contoh)"_s,
                             u"Peserta Sidang/Rapat"_s,
                             u"Kegiatan Sidang/Rapat"_s,
                             u"Kata Pembukaan"_s,
                             u"Pembahasan"_s,
                             u"Fasilitas umum dan aset daerah"_s,
                             u"Alat peraga kampanye (APK)"_s,
                             u"Pengalaman kampanye"_s,
                             u"Keputusan/Kesimpulan"_s,
                             u"Tindak Lanjut"_s,
                             u"Penanggung Jawab"_s,
                             u"Penutup"_s,
                             u"Pimpinan Sidang/Rapat"_s,
                             u"Mie Go"_s,
                             u"Kapolres Pangkalpinang"_s,
                             u"Hadir"_s}));
}

void TestCliJourney::render_twiceGivesTheSameBytes()
{
    for (const QString& layout : {u"notula-2023"_s, u"notulen-2009"_s}) {
        for (const QString& paper : {u"a4"_s, u"f4"_s}) {
            const QString first = m_cli.path(u"satu.pdf"_s);
            const QString second = m_cli.path(u"dua.pdf"_s);
            for (const QString& file : {first, second}) {
                QCOMPARE(m_cli
                             .onRegister({u"render"_s, m_id, u"--layout"_s, layout, u"--paper"_s, paper,
                                          u"-o"_s, file})
                             .exitCode,
                         0);
            }
            QVERIFY(readAll(first).startsWith("%PDF-"));
            QCOMPARE(readAll(first), readAll(second));
        }
    }
}

void TestCliJourney::render_attachesTheRecord()
{
    const QString pdf = m_cli.path(u"notula é.pdf"_s);
    const ToolResult list = runTool(u"pdfdetach"_s, {u"-list"_s, pdf});
    QVERIFY(list.output.contains("risalah.json"));
    const QString json = m_cli.path(u"lampiran.json"_s);
    QCOMPARE(runTool(u"pdfdetach"_s, {u"-savefile"_s, u"risalah.json"_s, u"-o"_s, json, pdf}).exitCode, 0);
    QCOMPARE(readAll(json), m_cli.onRegister({u"export"_s, m_id}).output);
}

void TestCliJourney::render_keputusanOfADraftIsRefused()
{
    const QString pdf = m_cli.path(u"keputusan.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"--document"_s, u"keputusan"_s, u"-o"_s, pdf}).exitCode,
             1);
    QVERIFY(!QFileInfo::exists(pdf));
}

void TestCliJourney::render_daftarHadirBlankAndFilled()
{
    const QString blank = m_cli.path(u"kosong.pdf"_s);
    const CliResult drawn = m_cli.onRegister(
        {u"render"_s, m_id, u"--document"_s, u"daftar-hadir"_s, u"--blank"_s, u"-o"_s, blank});
    QVERIFY2(drawn.exitCode == 0, drawn.errors.constData());
    const QString empty = pdfText(blank);
    QVERIFY(
        containsInOrder(empty, {u"DAFTAR HADIR"_s, u"No."_s, u"Nama"_s, u"Jabatan"_s, u"Tanda Tangan"_s}));
    QVERIFY(!empty.contains(u"Rekapitulasi"_s));
    const QString filled = m_cli.path(u"terisi.pdf"_s);
    QCOMPARE(
        m_cli.onRegister({u"render"_s, m_id, u"--document"_s, u"daftar-hadir"_s, u"-o"_s, filled}).exitCode,
        0);
    QVERIFY(pdfText(filled).contains(u"terwakili"_s));
    const CliResult misused = m_cli.onRegister({u"render"_s, m_id, u"--blank"_s, u"-o"_s, blank});
    QCOMPARE(misused.exitCode, 2);
    const CliResult otherPaper = m_cli.onRegister({u"render"_s, m_id, u"--paper"_s, u"a3"_s, u"-o"_s, blank});
    QCOMPARE(otherPaper.exitCode, 2);
    QVERIFY2(otherPaper.errors.contains("a4 atau f4"), otherPaper.errors.constData());
}

void TestCliJourney::export_packageNamesEveryPart()
{
    const QString file = m_cli.path(u"paket.risalah"_s);
    const CliResult packed = m_cli.onRegister({u"export"_s, m_id, u"--package"_s, u"-o"_s, file});
    QVERIFY2(packed.exitCode == 0, packed.errors.constData());
    const QJsonObject package = QJsonDocument::fromJson(readAll(file)).object();
    QVERIFY(package.value(u"package"_s).isObject());
    const QJsonObject meeting = package.value(u"meetings"_s).toArray().first().toObject();
    QCOMPARE(meeting.value(u"uid"_s).toString(), m_id);
    QCOMPARE(meeting.value(u"points"_s).toArray().first().toObject().value(u"uid"_s).toString().size(), 36);
    QCOMPARE(m_cli.onRegister({u"import"_s, file, u"--update"_s}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"export"_s, u"--package"_s}).exitCode, 2);
    QCOMPARE(m_cli.onRegister({u"import"_s, file}).exitCode, 3); // known; the window would ask
}

void TestCliJourney::check_ofTheSampleDoesNotBlock()
{
    const CliResult checked = m_cli.onRegister({u"check"_s, m_id, u"--json"_s});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    const QJsonArray findings = checked.json().value(u"findings"_s).toArray();
    for (const auto& finding : findings) {
        const QJsonObject one = finding.toObject();
        QCOMPARE(one.keys(), QStringList({u"code"_s, u"message"_s, u"severity"_s, u"where"_s}));
        QCOMPARE(one.value(u"severity"_s).toString(), u"warns"_s);
    }
}

void TestCliJourney::finalise_freezesOnce()
{
    const CliResult finalised = m_cli.onRegister({u"finalise"_s, m_id, u"--json"_s});
    QVERIFY2(finalised.exitCode == 0, finalised.errors.constData());
    QCOMPARE(finalised.json().value(u"edition"_s).toInt(), 1);
    QVERIFY(finalised.json().value(u"number"_s).toString().contains(u"001"_s));
    QVERIFY(containsInOrder(QString::fromUtf8(m_cli.onRegister({u"show"_s, m_id}).output),
                            {u"Nomor"_s, u"001/RAKOR/VII/2025"_s, u"Keputusan"_s, u"001/KEP-RAKOR/VII/2025"_s,
                             u"002/KEP-RAKOR/VII/2025"_s, u"Edisi 1"_s}));
    for (const QString& number : {u"001/RAKOR/VII/2025"_s, u"001/KEP-RAKOR"_s, u"rakor vii 2025"_s}) {
        QVERIFY2(
            m_cli.onRegister({u"list"_s, u"meetings"_s, u"--query"_s, number}).output.contains(m_id.toUtf8()),
            qPrintable(number));
    }
    const QByteArray found =
        m_cli.onRegister({u"list"_s, u"resolutions"_s, u"--query"_s, u"002/KEP-RAKOR/VII/2025"_s}).output;
    QCOMPARE(found.count('\n'), 1);
    // Whatever a list hands out can be shown.
    QVERIFY(
        m_cli.onRegister({u"show"_s, QString::fromUtf8(found.left(36))}).output.contains("002/KEP-RAKOR"));
    const QByteArray person = m_cli.onRegister({u"list"_s, u"people"_s, u"--query"_s, u"Mie Go"_s}).output;
    QVERIFY(m_cli.onRegister({u"show"_s, QString::fromUtf8(person.left(36))}).output.contains("Mie Go"));
    const CliResult missing = m_cli.onRegister({u"edition"_s, m_id, u"-n"_s, u"9"_s, u"-o"_s, u"x.pdf"_s});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY2(missing.errors.contains("Edisi 9"), missing.errors.constData());
    const CliResult again = m_cli.onRegister({u"finalise"_s, m_id});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errors.count('\n'), 1);
}

void TestCliJourney::actions_ofAFinalMeetingAreOrders()
{
    const QJsonArray all =
        m_cli.onRegister({u"list"_s, u"actions"_s, u"--json"_s}).json().value(u"actions"_s).toArray();
    QVERIFY(all.size() >= 1);
    const auto count = [this](const QStringList& filters) {
        return m_cli.onRegister(QStringList{u"list"_s, u"actions"_s, u"--json"_s} + filters)
            .json()
            .value(u"actions"_s)
            .toArray()
            .size();
    };
    QCOMPARE(count({u"--overdue"_s, u"--on"_s, u"2025-07-15"_s}), 0);
    QVERIFY(count({u"--overdue"_s, u"--on"_s, u"2035-01-01"_s}) >= 1);
    QCOMPARE(count({u"--status"_s, u"done"_s}), 0);
    QVERIFY(count({u"--due-within"_s, u"3650"_s, u"--on"_s, u"2025-07-15"_s}) >= 1);
    QCOMPARE(m_cli.onRegister({u"list"_s, u"actions"_s, u"--status"_s, u"besok"_s}).exitCode, 2);
    const QString id = all.first().toObject().value(u"id"_s).toString();
    QCOMPARE(m_cli.onRegister({u"show"_s, id, u"--json"_s}).json().value(u"id"_s).toString(), id);
}

void TestCliJourney::render_ofAFinalMeetingGivesTheStoredBytes()
{
    const QString rendered = m_cli.path(u"final.pdf"_s);
    const QString stored = m_cli.path(u"edisi.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"-o"_s, rendered}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"edition"_s, m_id, u"-n"_s, u"1"_s, u"-o"_s, stored}).exitCode, 0);
    QVERIFY(readAll(stored).startsWith("%PDF-"));
    QCOMPARE(readAll(rendered), readAll(stored));
    QVERIFY(!pdfText(stored).contains(u"DRAF"_s));
    const QString other = m_cli.path(u"bentuk lain.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"--layout"_s, u"notulen-2009"_s, u"-o"_s, other}).exitCode,
             1);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"--paper"_s, u"f4"_s, u"-o"_s, other}).exitCode, 1);
    QVERIFY(!QFileInfo::exists(other));
    QCOMPARE(m_cli.onRegister({u"edition"_s, m_id, u"-n"_s, u"2"_s, u"-o"_s, other}).exitCode, 3);
}

void TestCliJourney::keputusan_carriesNumbers()
{
    const QString pdf = m_cli.path(u"keputusan.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"--document"_s, u"keputusan"_s, u"-o"_s, pdf}).exitCode,
             0);
    QVERIFY(pdfText(pdf).contains(u"001/KEP-RAKOR/VII/2025"_s));
    const CliResult list = m_cli.onRegister({u"list"_s, u"resolutions"_s, u"--json"_s});
    QVERIFY(list.output.contains("001/KEP-RAKOR/VII/2025"));
    QCOMPARE(m_cli.onRegister({u"list"_s, u"resolutions"_s, u"--drafts"_s}).output, QByteArray());
}

void TestCliJourney::numbers_listTheBook()
{
    {
        const auto db = risalah::storage::openRegister(
            *risalah::storage::RegisterLocation::parse(m_cli.registerAddress()), m_place.clock(),
            TempPlace::options());
        QVERIFY(db.has_value());
        auto tx = (*db)->begin(m_place.change());
        QVERIFY(tx.has_value());
        using namespace risalah::domain;
        QVERIFY(risalah::storage::NumberRegister::take(
                    *tx, {NumberSeries::Meeting, 2024, 1, NumberState::Reserved, {}, u"arsip"_s, {}, {}})
                    .has_value());
        QVERIFY(tx->commit().has_value());
    }
    const QStringList list{u"list"_s, u"numbers"_s};
    const QJsonArray all =
        m_cli.onRegister(list + QStringList{u"--json"_s}).json().value(u"numbers"_s).toArray();
    QCOMPARE(all.size(), 4);
    const QJsonObject kept = all[0].toObject();
    QCOMPARE(kept.value(u"series"_s).toString(), u"meeting"_s);
    QCOMPARE(kept.value(u"year"_s).toInt(), 2024);
    QCOMPARE(kept.value(u"sequence"_s).toInt(), 1);
    QCOMPARE(kept.value(u"state"_s).toString(), u"reserved"_s);
    QCOMPARE(kept.value(u"reason"_s).toString(), u"arsip"_s);
    QVERIFY(kept.value(u"number"_s).isNull() && kept.value(u"meeting"_s).isNull());
    const QJsonObject issued = all[1].toObject();
    QCOMPARE(issued.value(u"state"_s).toString(), u"issued"_s);
    QCOMPARE(issued.value(u"number"_s).toString(), u"001/RAKOR/VII/2025"_s);
    QCOMPARE(issued.value(u"meeting"_s).toString(), m_id);
    QCOMPARE(issued.value(u"meetingDate"_s).toString(), u"2025-07-15"_s);
    QCOMPARE(all[3].toObject().value(u"series"_s).toString(), u"resolution"_s);

    const CliResult year = m_cli.onRegister(list + QStringList{u"--year"_s, u"2024"_s});
    QVERIFY(containsInOrder(QString::fromUtf8(year.output),
                            {u"Rapat"_s, u"2024"_s, u"1"_s, u"Dicadangkan"_s, u"–"_s, u"arsip"_s}));
    QCOMPARE(year.output.count('\n'), 1);
    for (const QString& series : {u"keputusan"_s, u"resolution"_s}) {
        const CliResult resolutions = m_cli.onRegister(list + QStringList{u"--series"_s, series});
        QCOMPARE(resolutions.output.count('\n'), 2);
        QVERIFY(resolutions.output.contains("002/KEP-RAKOR/VII/2025"));
    }
    const CliResult none =
        m_cli.onRegister(list + QStringList{u"--series"_s, u"rapat"_s, u"--year"_s, u"2030"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.output, QByteArray());
    QVERIFY(none.errors.contains("Tidak ada nomor"));
}

void TestCliJourney::correct_needsAReasonAndMakesASecondEdition()
{
    const QString first = m_cli.path(u"edisi.pdf"_s);
    const QByteArray before = readAll(first);
    QCOMPARE(m_cli.onRegister({u"correct"_s, m_id}).exitCode, 2);
    QCOMPARE(m_cli.onRegister({u"correct"_s, m_id, u"--reason"_s, u"  "_s}).exitCode, 2);
    QCOMPARE(m_cli.onRegister({u"correct"_s, m_id, u"--reason"_s, u"Salah ketik nama"_s}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"correct"_s, m_id, u"--reason"_s, u"Sekali lagi"_s}).exitCode, 1);
    // The draft of a correction is what will be printed, with the numbers that were given once.
    const QString draft = m_cli.path(u"draf perubahan.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"render"_s, m_id, u"-o"_s, draft}).exitCode, 0);
    QVERIFY(containsInOrder(pdfText(draft),
                            {u"NOMOR 001/RAKOR/VII/2025"_s, u"Perubahan ke-1"_s, u"Salah ketik nama"_s,
                             u"001/KEP-RAKOR/VII/2025"_s}));
    const CliResult finalised = m_cli.onRegister({u"finalise"_s, m_id, u"--json"_s});
    QVERIFY2(finalised.exitCode == 0, finalised.errors.constData());
    QCOMPARE(finalised.json().value(u"edition"_s).toInt(), 2);
    QCOMPARE(finalised.json().value(u"reason"_s).toString(), u"Salah ketik nama"_s);
    const QString second = m_cli.path(u"edisi 2.pdf"_s);
    QCOMPARE(m_cli.onRegister({u"edition"_s, m_id, u"-o"_s, second}).exitCode, 0);
    QVERIFY(pdfText(second).contains(u"perubahan ke-1"_s, Qt::CaseInsensitive));
    QCOMPARE(m_cli.onRegister({u"edition"_s, m_id, u"-n"_s, u"1"_s, u"-o"_s, first}).exitCode, 0);
    QCOMPARE(readAll(first), before);
    const CliResult same =
        m_cli.onRegister({u"edition"_s, m_id, u"--compare"_s, u"1"_s, u"-n"_s, u"2"_s, u"--json"_s});
    QVERIFY2(same.exitCode == 0, same.errors.constData());
    QVERIFY(same.json().value(u"changes"_s).toArray().isEmpty());
    QCOMPARE(m_cli.onRegister({u"edition"_s, m_id, u"--compare"_s, u"9"_s}).exitCode, 3);
}

void TestCliJourney::checkRegister_findsItSound()
{
    const CliResult checked = m_cli.onRegister({u"check-register"_s, u"--json"_s});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QVERIFY(checked.json().value(u"sound"_s).toBool());
    QCOMPARE(checked.json().value(u"editions"_s).toInt(), 2);
    QCOMPARE(m_cli.onRegister({u"migrate"_s}).exitCode, 0);
}

void TestCliJourney::backup_restores()
{
    const QString backup = m_cli.path(u"cadangan.risalah"_s);
    if (m_place.isSqlite()) {
        QCOMPARE(m_cli.onRegister({u"backup"_s, u"-o"_s, m_cli.registerAddress()}).exitCode, 2);
    }
    QCOMPARE(m_cli.onRegister({u"backup"_s, u"-o"_s, backup}).exitCode, 0);
    const QByteArray whole = m_cli.onRegister({u"export"_s}).output;
    CliProcess other;
    QCOMPARE(other.onRegister({u"init"_s}).exitCode, 0);
    const CliResult restored = other.onRegister({u"restore"_s, backup, u"--json"_s});
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    QVERIFY(QFileInfo::exists(restored.json().value(u"setAside"_s).toString()));
    QCOMPARE(other.onRegister({u"export"_s}).output, whole);
    QCOMPARE(other.onRegister({u"check-register"_s}).exitCode, 0);
    // Into its own place, whatever database that is; the present one stays beside it.
    const CliResult back = m_cli.onRegister({u"restore"_s, backup, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.errors.constData());
    QVERIFY(back.json().value(u"setAside"_s).toString().contains(u"disisihkan-"_s));
    QCOMPARE(m_cli.onRegister({u"export"_s}).output, whole);
}

void TestCliJourney::copy_keepsEverything()
{
    const QString target = m_cli.path(u"salinan.risalah"_s);
    const CliResult copied = m_cli.onRegister({u"copy"_s, u"--to"_s, target});
    QVERIFY2(copied.exitCode == 0, copied.errors.constData());
    QCOMPARE(m_cli.run({u"--register"_s, target, u"export"_s}).output,
             m_cli.onRegister({u"export"_s}).output);
    QCOMPARE(m_cli.run({u"--register"_s, target, u"check-register"_s}).exitCode, 0);
    QCOMPARE(m_cli.onRegister({u"copy"_s, u"--to"_s, target}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliJourney)
#include "tst_cli_journey.moc"

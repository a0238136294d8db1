// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/person_names.h"
#include "documents/view_data.h"
#include "documents/view_parts.h"
#include "support/meeting_builder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::documents;

namespace {

void collectNames(const TemplateData& data, const QString& prefix, QStringList& names)
{
    for (const auto& [name, value] : data.values()) {
        names << prefix + name;
        const auto* rows = std::get_if<TemplateData::List>(&value);
        if (rows != nullptr && !rows->empty()) {
            collectNames(rows->front(), prefix + name + u'.', names);
        }
    }
}

QString text(const TemplateData& data, const char* name)
{
    return std::get<QString>(data.values().at(QString::fromLatin1(name)));
}

const TemplateData::List& list(const TemplateData& data, const char* name)
{
    return std::get<TemplateData::List>(data.values().at(QString::fromLatin1(name)));
}

TemplateData viewOf(const MeetingRecord& record)
{
    RenderRequest request;
    request.office = test::anOffice();
    request.record = record;
    return viewData(request);
}

QStringList column(const TemplateData::List& rows, const char* name)
{
    QStringList values;
    for (const TemplateData& row : rows) {
        values << text(row, name);
    }
    return values;
}

} // namespace

class TestViewData final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readme_namesEveryValueAndNoOther();
    void letterhead_standsInCapitals();
    void specimen_fillsEveryList();
    void sections_areNumberedOverThoseThatExist();
    void points_showASpeakerOnceAboveHisPoints();
    void points_areCutWhereTheirLookChanges();
    void points_withoutSpeakerGetNobodyElses();
    void actions_printTheDateInForceAndTheOneBefore();
    void signature_printsTheLineOfAuthority_data();
    void signature_printsTheLineOfAuthority();
    void signature_printsUpToThreeSlots();
    void closing_comesFromTheEndTimeWhenNothingIsWritten();
    void names_keepTheirTitlesTogether_data();
    void names_keepTheirTitlesTogether();
    void names_areBoundWhereverTheyStand();
    void attendance_isSummedUpInASentence();
};

void TestViewData::letterhead_standsInCapitals()
{
    RenderRequest request;
    request.office.government = QStringLiteral("Pemerintah Kota Pangkalpinang");
    request.office.unit = QStringLiteral("Sekretariat Daerah");
    request.office.city = QStringLiteral("Pangkalpinang");
    const TemplateData data = viewData(request);
    QCOMPARE(text(data, "pemerintah"), QStringLiteral("PEMERINTAH KOTA PANGKALPINANG"));
    QCOMPARE(text(data, "unit"), QStringLiteral("SEKRETARIAT DAERAH"));
    QCOMPARE(text(data, "kota"), QStringLiteral("Pangkalpinang"));
}

void TestViewData::readme_namesEveryValueAndNoOther()
{
    QFile readme(QStringLiteral(RISALAH_TEMPLATES "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(readme.readAll());
    const QString table =
        all.section(QStringLiteral("## Nilai yang tersedia"), 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList documented;
    static const QRegularExpression row(QStringLiteral("^\\| `([A-Za-z.]+)` \\|"),
                                        QRegularExpression::MultilineOption);
    for (auto found = row.globalMatch(table); found.hasNext();) {
        documented << found.next().captured(1);
    }
    QStringList known;
    collectNames(specimenViewData(), {}, known);
    documented.sort();
    known.sort();
    QCOMPARE(documented, known);
}

void TestViewData::specimen_fillsEveryList()
{
    const TemplateData specimen = specimenViewData();
    for (const auto& [name, value] : specimen.values()) {
        const auto* rows = std::get_if<TemplateData::List>(&value);
        QVERIFY2(rows == nullptr || !rows->empty(), qPrintable(name));
    }
}

void TestViewData::sections_areNumberedOverThoseThatExist()
{
    const auto all = viewOf(test::aWholeMeeting());
    QCOMPARE(text(all, "nomorTindakLanjut"), QStringLiteral("4."));
    const auto few = viewOf(test::aMeeting().withPoints(1).withActions(1).build());
    QCOMPARE(text(few, "nomorPembukaan"), QString());
    QCOMPARE(text(few, "nomorPembahasan"), QStringLiteral("1."));
    QCOMPARE(text(few, "nomorKeputusan"), QString());
    QCOMPARE(text(few, "nomorTindakLanjut"), QStringLiteral("2."));
    QCOMPARE(text(few, "nomorPenutup"), QString());
}

void TestViewData::points_showASpeakerOnceAboveHisPoints()
{
    const auto view = viewOf(test::aMeeting().withPoints(3).build());
    const auto& rows = list(view, "butir");
    QCOMPARE(column(rows, "nomor").join(u' '), QStringLiteral("1) 2) 3) a) b) (1)"));
    QCOMPARE(column(rows, "tingkat").join(u' '), QStringLiteral("1 1 1 2 2 3"));
    QCOMPARE(column(rows, "pembicara").join(u'|'), QStringLiteral("Sekretaris Daerah|||||"));
    QCOMPARE(column(rows, "pembicaraSisip").join(QString()), QString());
}

void TestViewData::points_areCutWhereTheirLookChanges()
{
    const auto view =
        viewOf(test::aMeeting()
                   .withPoints(1)
                   .with([](MeetingRecord& r) {
                       r.meeting.points[0].text = QStringLiteral("satu <b>dua\ntiga");
                       r.meeting.points[0].emphasis = {{5, 7, true, false}, {12, 2, true, true}};
                   })
                   .build());
    const auto& pieces = list(list(view, "butir").front(), "penggal");
    // "satu " · "<b>dua", a new line and nothing · "ti" · "ga"
    QCOMPARE(column(pieces, "biasa").join(u'|'), QStringLiteral("satu ||||ga"));
    QCOMPARE(column(pieces, "tebal").join(u'|'), QStringLiteral("|<b>dua|||"));
    QCOMPARE(column(pieces, "tebalMiring").join(u'|'), QStringLiteral("|||ti|"));
}

void TestViewData::points_withoutSpeakerGetNobodyElses()
{
    const auto view = viewOf(test::aMeeting()
                                 .withPoints(2)
                                 .with([](MeetingRecord& r) { r.meeting.points[1].speaker.clear(); })
                                 .build());
    const auto& rows = list(view, "butir");
    QCOMPARE(column(rows, "pembicara").join(QString()), QString());
    QCOMPARE(column(rows, "pembicaraSisip").join(u'|'), QStringLiteral("Sekretaris Daerah|"));
}

void TestViewData::actions_printTheDateInForceAndTheOneBefore()
{
    const auto record = test::aMeeting()
                            .withPoints(1)
                            .withActions(3)
                            .with([](MeetingRecord& r) {
                                r.actions[0].extensions.push_back({*Date::of(2025, 8, 22), {}, {}, {}});
                                r.actions[1].due = TextDue{QStringLiteral("segera")};
                                r.actions[1].originalDueOn.reset();
                                r.actions[2].removed = true;
                            })
                            .build();
    const auto view = viewOf(record);
    const auto& rows = list(view, "tindakLanjut");
    QCOMPARE(column(rows, "nomor").join(u' '), QStringLiteral("TL-01 TL-02"));
    QCOMPARE(column(rows, "batasWaktu").join(u'|'), QStringLiteral("22\u00a0Agustus\u00a02025|Segera"));
    QCOMPARE(column(rows, "batasSemula").join(u'|'), QStringLiteral("22\u00a0Juli\u00a02025|"));
}

void TestViewData::signature_printsTheLineOfAuthority_data()
{
    QTest::addColumn<int>("authority");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, Authority authority, const char* position, const char* lines) {
        QTest::newRow(name) << static_cast<int>(authority) << QString::fromLatin1(position)
                            << QString::fromLatin1(lines);
    };
    row("definitive", Authority::Definitive, "Sekretaris Daerah", "Sekretaris Daerah,");
    row("a.n.", Authority::OnBehalf, "WALI KOTA\nSEKRETARIS DAERAH", "a.n. WALI KOTA|SEKRETARIS DAERAH,");
    row("u.b.", Authority::ForHim, "WALI KOTA\nSEKRETARIS DAERAH\nASISTEN",
        "a.n. WALI KOTA|SEKRETARIS DAERAH|u.b.|ASISTEN,");
    row("Plt.", Authority::ActingVacant, "SEKRETARIS DAERAH", "Plt. SEKRETARIS DAERAH,");
    row("Plh.", Authority::ActingDaily, "SEKRETARIS DAERAH", "Plh. SEKRETARIS DAERAH,");
    row("Pj.", Authority::Caretaker, "WALI KOTA", "Pj. WALI KOTA,");
    row("no position", Authority::ActingDaily, "", "");
}

void TestViewData::signature_printsTheLineOfAuthority()
{
    QFETCH(int, authority);
    QFETCH(QString, position);
    QFETCH(QString, lines);
    const auto view = viewOf(test::aMeeting()
                                 .with([&](MeetingRecord& r) {
                                     r.meeting.chair->authority = static_cast<Authority>(authority);
                                     r.meeting.chair->position = position;
                                 })
                                 .build());
    const TemplateData& signature = list(view, "tandaTangan").front();
    QCOMPARE(column(list(signature, "jabatan"), "baris").join(u'|'), lines);
    QCOMPARE(text(signature, "nama"), unbroken(QStringLiteral("Ketua Contoh, S.H., M.Si.")));
    QCOMPARE(text(signature, "pangkat"), QStringLiteral("Pembina Utama Muda (IV/c)"));
    QCOMPARE(text(signature, "nip"), unbroken(QStringLiteral("NIP 19700101 199503 1 001")));
}

void TestViewData::signature_printsUpToThreeSlots()
{
    const auto view =
        viewOf(test::aMeeting()
                   .with([](MeetingRecord& r) {
                       for (const auto* caption : {"A", "B", "C", "D"}) {
                           r.meeting.signatureSlots.push_back(
                               {QString::fromLatin1(caption), SignatureSlot::Signer::NoteTaker, {}});
                       }
                   })
                   .build());
    QCOMPARE(column(list(view, "tandaTangan"), "keterangan").join(u' '), QStringLiteral("A B"));
    QCOMPARE(column(list(view, "tandaTanganBawah"), "keterangan").join(u' '), QStringLiteral("C"));
    QVERIFY(std::get<bool>(view.values().at(QStringLiteral("adaTandaTanganBawah"))));
}

void TestViewData::closing_comesFromTheEndTimeWhenNothingIsWritten()
{
    const auto view =
        viewOf(test::aMeeting().with([](MeetingRecord& r) { r.meeting.end = TimeOfDay{11, 30}; }).build());
    QCOMPARE(column(list(view, "penutup"), "alinea").join(QString()),
             QStringLiteral("Rapat ditutup pukul 11.30 WIB."));
    QCOMPARE(text(view, "waktu"), QStringLiteral("Pukul 09.00 s.d. 11.30 WIB"));
}

void TestViewData::names_keepTheirTitlesTogether_data()
{
    QTest::addColumn<QString>("bound"); // with "~" for blanks no line ends at
    const auto row = [](const char* bound) { QTest::newRow(bound) << QString::fromLatin1(bound); };
    row("Dr.~H.~Ahmad Fauzi Nasution, S.H.,~M.Hum.");
    row("Siti Rahmawati,~M.T.");
    row("dr.~Andi Pratama Wijaya, Sp.PD.,~M.Kes.");
    row("Budi, S.~Sos.,~MM");
    row("Mie Go");
    row("");
    row("Ahmad F. Nasution");
    // Nobody's degrees.
    row("Sekretaris Daerah, Kepala Dinas Kesehatan");
    row("Ketua, Kepala Dinas, S.H.");
}

void TestViewData::names_keepTheirTitlesTogether()
{
    QFETCH(QString, bound);
    QCOMPARE(nameInText(QString(bound).replace(u'~', u' ')).replace(QChar::Nbsp, u'~'), bound);
}

void TestViewData::names_areBoundWhereverTheyStand()
{
    const QString name = QStringLiteral("Dr. Ahmad Fauzi, S.H., M.Hum.");
    const auto view = viewOf(test::aMeeting()
                                 .withPoints(1)
                                 .withActions(1)
                                 .withSeats(3)
                                 .with([&](MeetingRecord& r) {
                                     const PersonCard person =
                                         test::aPerson(name, QStringLiteral("Sekretaris"));
                                     r.meeting.chair = r.meeting.secretary = r.meeting.noteTaker = person;
                                     r.meeting.points[0].speaker = name;
                                     r.meeting.attendance[2].person = person;
                                     r.actions[0].assignees[0].person = person;
                                 })
                                 .build());
    const QString bound = nameInText(name);
    QCOMPARE(text(list(view, "ketua").front(), "nama"), bound);
    QCOMPARE(text(list(view, "sekretaris").front(), "nama"), bound);
    QCOMPARE(text(list(view, "pencatat").front(), "nama"), bound);
    QCOMPARE(text(list(view, "butir").front(), "pembicara"), bound);
    QCOMPARE(text(list(view, "hadir").at(2), "nama"), bound);
    QCOMPARE(text(list(view, "tandaHadir").at(2), "nama"), bound);
    QVERIFY(text(list(view, "catatanKehadiran").front(), "kalimat").contains(bound));
    QCOMPARE(text(list(list(view, "tindakLanjut").front(), "petugas").front(), "orang"), bound);
}

void TestViewData::attendance_isSummedUpInASentence()
{
    const auto summary = [](int seats) {
        return text(viewOf(test::aMeeting().withSeats(seats).build()), "rekapitulasi");
    };
    QCOMPARE(summary(8), QStringLiteral("hadir 4 orang, diwakili 2, izin 2"));
    QCOMPARE(summary(0), QString());
}

QTEST_GUILESS_MAIN(TestViewData)
#include "tst_view_data.moc"

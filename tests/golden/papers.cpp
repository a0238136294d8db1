// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/papers.h"

#include "documents/signature_appearance.h"
#include "golden/field_stamp.h"
#include "support/meeting_builder.h"

#include <algorithm>

namespace risalah::test {

using namespace domain;
using documents::DocumentKind;
using documents::RenderRequest;

namespace {

QByteArray shieldLogo()
{
    return QByteArrayLiteral(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 120' width='100' height='120'>"
        "<path d='M50 2 L96 18 V60 C96 95 70 110 50 118 C30 110 4 95 4 60 V18 Z' fill='#1a5fa8'/>"
        "<path d='M50 22 L58 46 H84 L63 61 L71 86 L50 70 L29 86 L37 61 L16 46 H42 Z' fill='#ffd23c'"
        " fill-opacity='0.8'/></svg>");
}

RenderRequest requestFor(const MeetingRecord& record)
{
    RenderRequest request;
    request.office = anOffice();
    request.office.logo = shieldLogo();
    request.record = record;
    request.stamp = *Instant::fromIso(QStringLiteral("2025-07-15T05:30:00.000Z"));
    request.attachedJson = QByteArrayLiteral("{ \"format\": \"risalah/1\" }\n");
    return request;
}

RenderRequest finalPaper(const MeetingRecord& record)
{
    RenderRequest request = requestFor(record);
    request.draft = false;
    request.numbers = IssuedNumbers{QStringLiteral("001/RAKOR/VII/2025"), {}};
    for (std::size_t i = 1; i <= record.meeting.resolutions.size(); ++i) {
        request.numbers->resolutions.push_back(
            QStringLiteral("%1/KEP-RAKOR/VII/2025").arg(i, 3, 10, QLatin1Char('0')));
    }
    return request;
}

/// What people type, and what no font has.
MeetingRecord hardTexts()
{
    return aMeeting()
        .titled(QStringLiteral("Rapat <b>penting</b> & {{rahasia}} “é” – \"uji\""))
        .withPoints(1)
        .withActions(1)
        .with([](MeetingRecord& r) {
            Meeting& meeting = r.meeting;
            meeting.points[0].speaker = QStringLiteral("Ketua & <i>Wakil</i>");
            meeting.points[0].text =
                QStringLiteral("{{x}} <b>tebal</b> &amp; &lt; baris satu\nbaris dua ✓ → 字 ");
            meeting.points[0].text += QStringLiteral("https://contoh.go.id/").repeated(8);
            r.actions[0].text = QStringLiteral("Panjangsekali").repeated(12);
            meeting.signatureSlots = {{QStringLiteral("Mengetahui"), SignatureSlot::Signer::Other, {}},
                                      {QStringLiteral("Notulis"), SignatureSlot::Signer::NoteTaker, {}},
                                      {QStringLiteral("Pimpinan Rapat"), SignatureSlot::Signer::Chair, {}}};
            meeting.signatureSlots[0].person =
                aPerson(QStringLiteral("Saparudin, S.Sos."),
                        QStringLiteral("WALI KOTA PANGKALPINANG\nSEKRETARIS DAERAH"));
            meeting.signatureSlots[0].person->authority = Authority::OnBehalf;
        })
        .build();
}

/// Somebody came late, somebody went early, others sent somebody; one of two groups is not the government's.
MeetingRecord livelyAttendance()
{
    return aMeeting()
        .withAgenda()
        .withPoints(4)
        .withSeats(7)
        .with([](MeetingRecord& r) {
            Meeting& meeting = r.meeting;
            meeting.quorumPercent = 51;
            meeting.course = MeetingCourse::Postponed;
            meeting.courseReason = QStringLiteral("banjir di jalan utama");
            meeting.lastDate = Date::of(2025, 7, 16);
            meeting.agenda[0].start = TimeOfDay{9, 5};
            meeting.agenda[0].end = TimeOfDay{9, 20};
            meeting.agenda[1].day = meeting.lastDate;
            meeting.agenda[1].plannedStart = TimeOfDay{10, 0};
            Seat guest;
            guest.id = fixedId<SeatId>(6, 90);
            guest.seat = QStringLiteral("Kapolres Pangkalpinang");
            guest.office = QStringLiteral("Polres Pangkalpinang");
            guest.category = QStringLiteral("forkopimda");
            guest.status = AttendanceStatus::Present;
            guest.person = aPerson(QStringLiteral("AKBP Contoh"), QStringLiteral("Kapolres Pangkalpinang"));
            guest.arrival = TimeOfDay{9, 20};
            guest.arrivedAt = meeting.points[1].id;
            meeting.attendance.insert(meeting.attendance.begin(), guest);
            meeting.attendance[3].departure = TimeOfDay{10, 40};
            meeting.attendance[3].leftAt = meeting.points[2].points[0].id;
            meeting.attendance[3].mandate = QStringLiteral("800.1.11.1/45");
            meeting.attendance[3].person->authority = Authority::ActingDaily;
            meeting.attendance[5].online = true;
        })
        .build();
}

/// Long names, offices and words: what must share a line, and what a column has no room for.
MeetingRecord longNames()
{
    return aMeeting()
        .withPoints(6)
        .withActions(3)
        .withSeats(3)
        .with([](MeetingRecord& r) {
            Meeting& meeting = r.meeting;
            meeting.chair->name = QStringLiteral("Dr. H. Ahmad Fauzi Nasution, S.H., M.Hum.");
            meeting.noteTaker->name =
                QStringLiteral("Dra. Hj. Endang Sri Wahyuningsih Prawirodirdjo, S.Sos., M.Si.");
            meeting.attendance[0].person->name = QStringLiteral("Drs. H. Muhammad Syahrul Siregar, M.M.");
            meeting.attendance[1].person->name = QStringLiteral("Ir. Bambang Hermawan, S.T., M.T.");
            meeting.attendance[2].person->name = QStringLiteral("dr. Andi Wijaya, Sp.PD., M.Kes.");
            r.actions[0].assignees[0].office =
                QStringLiteral("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan "
                               "Keluarga Berencana");
            r.actions[1].due = TextDue{QStringLiteral("sebelum rapat berikutnya")};
            r.actions[1].originalDueOn.reset();
            r.actions[2].originalDueOn = Date::of(2025, 9, 22);
        })
        .build();
}

PersonCard official(const QString& name, const QString& position, Authority authority)
{
    PersonCard card = aPerson(name, position);
    card.identity = {IdentityType::Nip, QStringLiteral("197503152000031002")};
    card.rank = QStringLiteral("Pembina Tingkat I");
    card.grade = QStringLiteral("IV/b");
    card.authority = authority;
    return card;
}

/// Few points, so that all of the paper but the signatures stands still.
MeetingRecord signedBy(const std::vector<SignatureSlot>& signers, int points = 1)
{
    return aMeeting()
        .withPoints(points)
        .with([&](MeetingRecord& r) {
            r.meeting.signatureSlots = signers;
            r.meeting.noteTaker = official(QStringLiteral("Dra. Hj. Pencatat Contoh Bernama Panjang, M.Si."),
                                           QStringLiteral("Kepala Bagian Tata Pemerintahan"), {});
        })
        .build();
}

const SignatureSlot kNoteTaker{QStringLiteral("Notulis"), SignatureSlot::Signer::NoteTaker, {}};

SignatureSlot chairman(const QString& position, Authority authority)
{
    return {QStringLiteral("Pimpinan Sidang/Rapat"), SignatureSlot::Signer::Other,
            official(QStringLiteral("Ketua Contoh, S.H., M.Si."), position, authority)};
}

SignatureSlot witness()
{
    return {QStringLiteral("Mengetahui"), SignatureSlot::Signer::Other,
            aPerson(QStringLiteral("Wali Kota Contoh"), QStringLiteral("WALI KOTA PANGKALPINANG,"))};
}

RenderRequest inkPaper(const QString& name)
{
    if (name.endsWith(u"satu-an")) {
        return finalPaper(signedBy(
            {chairman(QStringLiteral("WALI KOTA PANGKALPINANG\nSEKRETARIS DAERAH"), Authority::OnBehalf)}));
    }
    if (name.endsWith(u"dua-plt")) {
        return finalPaper(signedBy({kNoteTaker,
                                    chairman(QStringLiteral("SEKRETARIS DAERAH\nASISTEN ADMINISTRASI UMUM"),
                                             Authority::ActingVacant)}));
    }
    // Three signatures need a second page: text enough for a first one.
    constexpr int kTwoPages = 5;
    return finalPaper(signedBy(
        {kNoteTaker,
         chairman(QStringLiteral("WALI KOTA PANGKALPINANG\nSEKRETARIS DAERAH\nASISTEN ADMINISTRASI UMUM"),
                  Authority::ForHim),
         witness()},
        kTwoPages));
}

RenderRequest electronicPaper(const QString& name)
{
    RenderRequest request =
        inkPaper(name.endsWith(u"draf") || name.contains(u"satu") ? QStringLiteral("satu-an")
                     : name.contains(u"dua")                      ? QStringLiteral("dua-plt")
                                                                  : QStringLiteral("tiga-ub"));
    request.draft = name.endsWith(u"draf");
    request.office.signatureForm = SignatureForm::Electronic;
    request.office.footerLogo = shieldLogo();
    request.office.footerSentence = QStringLiteral(
        "Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik kantor (contoh "
        "kalimat kaki yang cukup panjang untuk dua baris pada setiap halaman naskah).\n"
        "Keasliannya dapat diperiksa dari berkas PDF aslinya.");
    return request;
}

} // namespace

QStringList goldenPapers()
{
    return {QStringLiteral("notula-2023"),
            QStringLiteral("notula-draf-kosong"),
            QStringLiteral("notulen-2009-f4"),
            QStringLiteral("keputusan-perubahan"),
            QStringLiteral("notula-teks-sulit"),
            QStringLiteral("notula-kehadiran"),
            QStringLiteral("notula-nama-panjang"),
            QStringLiteral("daftar-hadir"),
            QStringLiteral("daftar-hadir-kosong-f4"),
            QStringLiteral("tinta-satu-an"),
            QStringLiteral("tinta-dua-plt"),
            QStringLiteral("tinta-tiga-ub"),
            QStringLiteral("tte-draf"),
            QStringLiteral("tte-satu"),
            QStringLiteral("tte-tiga"),
            QStringLiteral("tte-satu-ditandatangani"),
            QStringLiteral("tte-dua-plt-ditandatangani"),
            QStringLiteral("tte-tiga-ditandatangani")};
}

RenderRequest goldenPaper(const QString& name)
{
    if (name.startsWith(u"tinta-")) {
        return inkPaper(name);
    }
    if (name.startsWith(u"tte-")) {
        return electronicPaper(name);
    }
    if (name == u"notula-draf-kosong") {
        return requestFor(aMeeting().with([](MeetingRecord& r) { r.meeting.chair.reset(); }).build());
    }
    if (name == u"notula-teks-sulit") {
        return requestFor(hardTexts());
    }
    if (name == u"notula-kehadiran") {
        return requestFor(livelyAttendance());
    }
    if (name == u"notula-nama-panjang") {
        return finalPaper(longNames());
    }
    if (name.startsWith(u"daftar-hadir")) {
        RenderRequest sheet = finalPaper(livelyAttendance());
        sheet.document = DocumentKind::DaftarHadir;
        sheet.blank = name.contains(u"kosong");
        sheet.paper = sheet.blank ? Paper::F4 : Paper::A4;
        return sheet;
    }
    RenderRequest request = finalPaper(aWholeMeeting());
    if (name == u"notulen-2009-f4") {
        request.layout = Layout::Notulen2009;
        request.paper = Paper::F4;
    } else if (name == u"keputusan-perubahan") {
        request.document = DocumentKind::Keputusan;
        request.edition = 2;
        request.correctionReason = QStringLiteral("nama instansi pada keputusan angka 1 keliru");
        request.correctionSummary = QStringLiteral("keputusan angka 1 diubah; TL-02 ditambahkan");
    }
    return request;
}

QString signedCodeText(const documents::SignatureBlock& block)
{
    return QStringLiteral("Notula 001/RAKOR/VII/2025 – ") + block.signer.name;
}

QByteArray printedPaper(const QString& name)
{
    const RenderRequest request = goldenPaper(name);
    const auto rendered = documents::MinutesRenderer().render(request);
    if (!rendered || !name.endsWith(u"ditandatangani")) {
        return rendered ? rendered->pdf : QByteArray();
    }
    std::string pdf = rendered->pdf.toStdString();
    const auto blocks = documents::signatureBlocks(request.record.meeting);
    for (const documents::SignaturePlace& place : rendered->signaturePlaces) {
        const auto block = std::ranges::find(blocks, place.field, &documents::SignatureBlock::field);
        if (block == blocks.end()) {
            return {};
        }
        documents::AppearanceRequest wanted;
        wanted.block = *block;
        wanted.qrText = signedCodeText(*block);
        wanted.size = place.rect.size();
        const auto look = documents::signatureAppearance(wanted);
        pdf = look ? stamped(pdf, place.field.toStdString(), look->toStdString()) : std::string();
    }
    return QByteArray::fromStdString(pdf);
}

RenderRequest longPaper(int points, int seats, int actions)
{
    return requestFor(aMeeting()
                          .withAgenda()
                          .withOpeningAndClosing()
                          .withPoints(points)
                          .withResolutions(5)
                          .withActions(actions)
                          .withSeats(seats)
                          .build());
}

} // namespace risalah::test

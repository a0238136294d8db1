// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/finding_sentence.h"

#include "wording/sentence_template.h"

#include <QCoreApplication>

namespace risalah::wording {

using domain::FindingCode;

namespace {

// One case per code is what the function is for; splitting it would cost the compiler's check.
// NOLINTNEXTLINE(readability-function-size)
const char* findingTemplate(FindingCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case FindingCode::NoKind:
        return QT_TRANSLATE_NOOP("Wording", "Jenis rapat %1 belum diisi, padahal nomor notula memuatnya.");
    case FindingCode::LastDateBeforeFirst:
        return QT_TRANSLATE_NOOP("Wording", "Tanggal akhir rapat %1 mendahului tanggal mulainya.");
    case FindingCode::NoStartTime:
        return QT_TRANSLATE_NOOP("Wording", "Waktu mulai rapat %1 belum diisi.");
    case FindingCode::NoPlace:
        return QT_TRANSLATE_NOOP("Wording", "Tempat rapat %1 belum diisi.");
    case FindingCode::NoChair:
        return QT_TRANSLATE_NOOP("Wording", "Pimpinan rapat %1 belum diisi.");
    case FindingCode::NoPoint:
        return QT_TRANSLATE_NOOP("Wording", "Pembahasan %1 belum memuat satu butir pun.");
    case FindingCode::ActionWithoutAssignee:
        return QT_TRANSLATE_NOOP("Wording", "Tindak lanjut %1 belum memiliki penanggung jawab.");
    case FindingCode::DueBeforeMeeting:
        return QT_TRANSLATE_NOOP("Wording", "Tenggat tindak lanjut %1 mendahului tanggal rapat.");
    case FindingCode::LeftoverPlaceholder:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda isian %1 masih tertinggal dalam teks; ganti dengan isinya.");
    case FindingCode::AttendanceUnfilled:
        return QT_TRANSLATE_NOOP("Wording", "Kehadiran %1 belum diisi.");
    case FindingCode::NoInvitationNumber:
        return QT_TRANSLATE_NOOP("Wording", "Nomor surat undangan %1 belum diisi.");
    case FindingCode::NoNoteTaker:
        return QT_TRANSLATE_NOOP("Wording", "Notulis %1 belum diisi.");
    case FindingCode::NoAgenda:
        return QT_TRANSLATE_NOOP("Wording", "Susunan acara %1 masih kosong.");
    case FindingCode::NoAttendance:
        return QT_TRANSLATE_NOOP("Wording", "Daftar hadir %1 masih kosong.");
    case FindingCode::NoResolution:
        return QT_TRANSLATE_NOOP("Wording", "Rapat %1 belum menghasilkan keputusan.");
    case FindingCode::NoClosing:
        return QT_TRANSLATE_NOOP("Wording", "Kalimat penutup %1 masih kosong.");
    case FindingCode::ActionWithoutDue:
        return QT_TRANSLATE_NOOP("Wording", "Tindak lanjut %1 belum memiliki tenggat.");
    case FindingCode::DueOnHoliday:
        return QT_TRANSLATE_NOOP("Wording", "Tenggat %1 jatuh pada hari libur.");
    case FindingCode::DueBeyondCalendar:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Tenggat %1 jatuh pada tahun yang hari liburnya belum ditetapkan; periksa lagi setelah SKB-nya "
            "terbit.");
    case FindingCode::CalendarChanged:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Kalender kerja berubah sejak tenggat %1 dihitung; periksa apakah tanggalnya "
            "masih sesuai.");
    case FindingCode::NipSuspicious:
        return QT_TRANSLATE_NOOP("Wording", "NIP %1 tidak lazim; cocokkan dengan data kepegawaian.");
    case FindingCode::NrpSuspicious:
        return QT_TRANSLATE_NOOP("Wording", "NRP %1 tidak lazim; cocokkan dengan data kesatuannya.");
    case FindingCode::RankUnlikeGrade:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Pangkat dan golongan ruang %1 tidak sepadan; cocokkan dengan SK-nya.");
    case FindingCode::GiverMissing:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Jabatan untuk tanda tangan %1 belum lengkap; isi Jabatan dan Atas nama.");
    case FindingCode::OfficialWithoutIdentity:
        return QT_TRANSLATE_NOOP("Wording", "NIP atau NRP penanda tangan %1 belum diisi.");
    case FindingCode::SeatPersonMissing:
        return QT_TRANSLATE_NOOP("Wording", "Nama yang hadir untuk %1 belum diisi.");
    case FindingCode::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Wording", "Jam selesai %1 mendahului jam mulai.");
    case FindingCode::MeetingNotHeld:
        return QT_TRANSLATE_NOOP("Wording", "Rapat %1 tercatat ditunda atau dibatalkan.");
    case FindingCode::MeetingInFuture:
        return QT_TRANSLATE_NOOP("Wording", "Tanggal rapat %1 belum tiba.");
    case FindingCode::InvitationAfterMeeting:
        return QT_TRANSLATE_NOOP("Wording", "Tanggal surat undangan %1 sesudah tanggal rapat.");
    case FindingCode::InvitationTooNear:
        return QT_TRANSLATE_NOOP(
            "Wording",
            "Surat undangan bertanggal %1; tidak ada hari kerja di antara tanggal itu dan hari rapat.");
    case FindingCode::CourseWithoutReason:
        return QT_TRANSLATE_NOOP("Wording", "Alasan rapat %1 ditunda atau dibatalkan belum diisi.");
    case FindingCode::QuorumMissed:
        return QT_TRANSLATE_NOOP("Wording", "Kuorum belum tercapai: %1.");
    case FindingCode::DuplicateSeat:
        return QT_TRANSLATE_NOOP("Wording", "Undangan %1 tercatat dua kali.");
    case FindingCode::DuplicateAttendee:
        return QT_TRANSLATE_NOOP("Wording", "Orang yang sama, %1, tercatat hadir pada dua undangan.");
    case FindingCode::RepresentativeWithoutPosition:
        return QT_TRANSLATE_NOOP("Wording", "Jabatan yang mewakili %1 belum diisi.");
    case FindingCode::DepartureBeforeArrival:
        return QT_TRANSLATE_NOOP("Wording", "Jam pulang %1 mendahului jam datang.");
    case FindingCode::EmptyResolution:
        return QT_TRANSLATE_NOOP("Wording", "Keputusan %1 masih kosong.");
    case FindingCode::SignerMissing:
        return QT_TRANSLATE_NOOP("Wording", "Penanda tangan %1 belum ditentukan.");
    case FindingCode::DuplicateSigner:
        return QT_TRANSLATE_NOOP("Wording", "Orang yang sama, %1, tercatat menandatangani dua kali.");
    case FindingCode::SignerNotPrinted:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Penanda tangan %1 tidak tercetak; notula memuat paling banyak tiga.");
    case FindingCode::ActionApartFromResolution:
        return QT_TRANSLATE_NOOP(
            "Wording", "Tindak lanjut %1 tercatat pada butir lain daripada keputusan yang menjadi dasarnya.");
    case FindingCode::CorrectionWithoutChange:
        return QT_TRANSLATE_NOOP(
            "Wording", "Perubahan %1 ini belum mengubah isi rapat pada notula yang sudah ditetapkan.");
    case FindingCode::NumberLeftBehind:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Nomor %1 masih dicadangkan untuk rapat ini, padahal tahun rapatnya lain; "
                                 "betulkan tanggal rapat, atau nyatakan batal nomor itu di Buku nomor.");
    case FindingCode::UnprintableCharacter:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Tanda %1 tidak ada dalam huruf naskah dan tercetak sebagai kodenya; ganti "
                                 "atau hapus.");
    case FindingCode::ReviewOpen:
        return QT_TRANSLATE_NOOP("Wording", "Telaah notula %1 belum dinyatakan siap.");
    }
    return ""; // not reached: the switch above is complete
}

} // namespace

QString findingSentence(const domain::Finding& finding)
{
    return filled(QCoreApplication::translate("Wording", findingTemplate(finding.code)), finding.subject, {});
}

// NOLINTNEXTLINE(readability-function-size)
QString findingName(FindingCode code)
{
    switch (code) { // no default: a new code must fail the build here
    case FindingCode::NoKind:
        return QStringLiteral("noKind");
    case FindingCode::LastDateBeforeFirst:
        return QStringLiteral("lastDateBeforeFirst");
    case FindingCode::NoStartTime:
        return QStringLiteral("noStartTime");
    case FindingCode::NoPlace:
        return QStringLiteral("noPlace");
    case FindingCode::NoChair:
        return QStringLiteral("noChair");
    case FindingCode::NoPoint:
        return QStringLiteral("noPoint");
    case FindingCode::ActionWithoutAssignee:
        return QStringLiteral("actionWithoutAssignee");
    case FindingCode::DueBeforeMeeting:
        return QStringLiteral("dueBeforeMeeting");
    case FindingCode::LeftoverPlaceholder:
        return QStringLiteral("leftoverPlaceholder");
    case FindingCode::AttendanceUnfilled:
        return QStringLiteral("attendanceUnfilled");
    case FindingCode::NoInvitationNumber:
        return QStringLiteral("noInvitationNumber");
    case FindingCode::NoNoteTaker:
        return QStringLiteral("noNoteTaker");
    case FindingCode::NoAgenda:
        return QStringLiteral("noAgenda");
    case FindingCode::NoAttendance:
        return QStringLiteral("noAttendance");
    case FindingCode::NoResolution:
        return QStringLiteral("noResolution");
    case FindingCode::NoClosing:
        return QStringLiteral("noClosing");
    case FindingCode::ActionWithoutDue:
        return QStringLiteral("actionWithoutDue");
    case FindingCode::DueOnHoliday:
        return QStringLiteral("dueOnHoliday");
    case FindingCode::DueBeyondCalendar:
        return QStringLiteral("dueBeyondCalendar");
    case FindingCode::CalendarChanged:
        return QStringLiteral("calendarChanged");
    case FindingCode::NipSuspicious:
        return QStringLiteral("nipSuspicious");
    case FindingCode::NrpSuspicious:
        return QStringLiteral("nrpSuspicious");
    case FindingCode::RankUnlikeGrade:
        return QStringLiteral("rankUnlikeGrade");
    case FindingCode::GiverMissing:
        return QStringLiteral("giverMissing");
    case FindingCode::OfficialWithoutIdentity:
        return QStringLiteral("officialWithoutIdentity");
    case FindingCode::SeatPersonMissing:
        return QStringLiteral("seatPersonMissing");
    case FindingCode::EndBeforeStart:
        return QStringLiteral("endBeforeStart");
    case FindingCode::MeetingNotHeld:
        return QStringLiteral("meetingNotHeld");
    case FindingCode::MeetingInFuture:
        return QStringLiteral("meetingInFuture");
    case FindingCode::InvitationAfterMeeting:
        return QStringLiteral("invitationAfterMeeting");
    case FindingCode::InvitationTooNear:
        return QStringLiteral("invitationTooNear");
    case FindingCode::CourseWithoutReason:
        return QStringLiteral("courseWithoutReason");
    case FindingCode::QuorumMissed:
        return QStringLiteral("quorumMissed");
    case FindingCode::DuplicateSeat:
        return QStringLiteral("duplicateSeat");
    case FindingCode::DuplicateAttendee:
        return QStringLiteral("duplicateAttendee");
    case FindingCode::RepresentativeWithoutPosition:
        return QStringLiteral("representativeWithoutPosition");
    case FindingCode::DepartureBeforeArrival:
        return QStringLiteral("departureBeforeArrival");
    case FindingCode::EmptyResolution:
        return QStringLiteral("emptyResolution");
    case FindingCode::SignerMissing:
        return QStringLiteral("signerMissing");
    case FindingCode::DuplicateSigner:
        return QStringLiteral("duplicateSigner");
    case FindingCode::SignerNotPrinted:
        return QStringLiteral("signerNotPrinted");
    case FindingCode::ActionApartFromResolution:
        return QStringLiteral("actionApartFromResolution");
    case FindingCode::CorrectionWithoutChange:
        return QStringLiteral("correctionWithoutChange");
    case FindingCode::NumberLeftBehind:
        return QStringLiteral("numberLeftBehind");
    case FindingCode::UnprintableCharacter:
        return QStringLiteral("unprintableCharacter");
    case FindingCode::ReviewOpen:
        return QStringLiteral("reviewOpen");
    }
    return {}; // not reached: the switch above is complete
}

} // namespace risalah::wording

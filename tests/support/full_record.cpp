// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/full_record.h"

namespace risalah::test {

using namespace domain;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Date day(int year, int month, int dayOfMonth)
{
    return *Date::of(year, month, dayOfMonth);
}

Seat seat(const char* name, AttendanceStatus status)
{
    Seat seat;
    seat.id = SeatId::create();
    seat.seat = text(name);
    seat.status = status;
    return seat;
}

void fillAttendance(Meeting& meeting)
{
    Seat full = seat("Kapolres Pangkalpinang", AttendanceStatus::Represented);
    full.office = text("Polres Pangkalpinang");
    full.category = text("forkopimda");
    full.person = fullPerson(text("Wakil Kapolres"));
    full.remark = text("datang bersama dua staf");
    full.mandate = text("800.1.11.1/45");
    full.arrival = TimeOfDay{9, 20};
    full.arrivedAt = meeting.points[0].id;
    full.departure = TimeOfDay{10, 40};
    full.leftAt = meeting.points[0].points[0].id;
    full.online = true;
    meeting.attendance = {full,
                          seat("Kursi hadir", AttendanceStatus::Present),
                          seat("Kursi izin", AttendanceStatus::Excused),
                          seat("Kursi sakit", AttendanceStatus::Sick),
                          seat("Kursi dinas", AttendanceStatus::Duty),
                          seat("Kursi alpa", AttendanceStatus::Absent),
                          seat("Kursi kosong", AttendanceStatus::Unfilled)};
}

void fillPoints(Meeting& meeting)
{
    DiscussionPoint child{PointId::create(), text("Pembicara anak"), text("Butir anak"), {}};
    DiscussionPoint first{PointId::create(), text("Pembicara satu"), text("Butir satu"), {child}};
    DiscussionPoint second{PointId::create(), text("Pembicara dua"), text("Butir dua"), {}};
    first.emphasis = {{0, 5, true, false}, {6, 4, false, true}};
    second.emphasis = {{0, 5, true, true}};
    meeting.points = {first, second};
    meeting.resolutions = {{ResolutionId::create(), child.id, text("Keputusan satu")},
                           {ResolutionId::create(), second.id, text("Keputusan dua")}};
    meeting.signatureSlots = {
        {text("Pimpinan Rapat"), SignatureSlot::Signer::Chair, {}},
        {text("Mengetahui"), SignatureSlot::Signer::Other, fullPerson(text("Penanda lain"))}};
}

Assignee fullAssignee()
{
    Assignee assignee;
    assignee.id = AssigneeId::create();
    assignee.office = text("Satpol PP");
    assignee.person = fullPerson(text("Petugas lapangan"));
    assignee.status = AssigneeStatus::Done;
    assignee.doneOn = day(2025, 7, 21);
    assignee.log = {{Instant{1'753'000'000'123}, text("pencatat log"), text("catatan kemajuan")}};
    return assignee;
}

ActionItem action(const MeetingRecord& record, const char* words, const DueRule& due)
{
    ActionItem action;
    action.id = ActionItemId::create();
    action.meeting = record.meeting.id;
    action.point = record.meeting.points[0].id;
    action.text = text(words);
    action.due = due;
    return action;
}

void fillActions(MeetingRecord& record)
{
    ActionItem full = action(record, "Tindak lanjut penuh", WorkdaysDue{5});
    full.resolution = record.meeting.resolutions[1].id;
    full.priority = Priority::Urgent;
    full.assignees = {fullAssignee(),
                      {AssigneeId::create(), text("KPU Kota"), {}, AssigneeStatus::InProgress, {}, {}, {}}};
    full.originalDueOn = day(2025, 7, 22);
    full.extensions = {
        {day(2025, 8, 22), text("menunggu data"), Instant{1'753'100'000'456}, text("pemberi waktu")}};
    ActionItem fixed = action(record, "Tindak lanjut tanggal", FixedDue{day(2025, 8, 1)});
    fixed.originalDueOn = day(2025, 8, 1);
    fixed.priority = Priority::Important;
    ActionItem days = action(record, "Tindak lanjut hari", DaysDue{30});
    days.originalDueOn = day(2025, 8, 14);
    const ActionItem words = action(record, "Tindak lanjut teks", TextDue{text("berkelanjutan")});
    const ActionItem none = action(record, "Tindak lanjut tanpa tenggat", {});
    record.actions = {full, fixed, days, words, none};
}

} // namespace

Office fullOffice()
{
    Office office;
    office.government = text("PEMERINTAH KOTA PANGKALPINANG");
    office.unit = text("SEKRETARIAT DAERAH");
    office.address = text("Jalan Uji 1");
    office.phone = text("0717-000");
    office.email = text("surel@contoh.go.id");
    office.website = text("laman.contoh.go.id");
    office.city = text("Pangkalpinang");
    office.zone = Zone::Wita;
    office.logo = QByteArray("\x89PNG logo", 9);
    office.meetingNumberPattern = text("{urut:4}/R/{tahun}");
    office.resolutionNumberPattern = text("{urut:4}/K/{tahun}");
    office.classification = text("000.1.5");
    office.unitCode = text("SETDA");
    office.layout = Layout::Notulen2009;
    office.paper = Paper::F4;
    office.sixDayWeek = true;
    office.jointLeaveCountsAsWork = true;
    office.quorumPercent = 51;
    office.standingAgenda = {text("Tindak lanjut rapat lalu"), text("Pengesahan notula rapat lalu")};
    office.footerSentence = text("kalimat kaki");
    return office;
}

PersonCard fullPerson(const QString& name)
{
    PersonCard card;
    card.name = name;
    card.identity = {IdentityType::Nip, text("196608011988031001")};
    card.rank = text("Pembina Utama Muda");
    card.grade = text("IV/c");
    card.position = text("Jabatan ") + name;
    card.authority = Authority::ActingVacant;
    card.office = text("Kantor ") + name;
    return card;
}

MeetingRecord fullRecord()
{
    MeetingRecord record;
    Meeting& meeting = record.meeting;
    meeting.id = *MeetingId::fromString(text("0b7f7e0e-6c3a-4a5a-9a55-9d1d3a1b2c3d"));
    meeting.title = text("Rapat lengkap");
    meeting.kind = text("rapat teknis");
    meeting.series = text("Seri bulanan");
    meeting.date = day(2025, 7, 15);
    meeting.lastDate = day(2025, 7, 16);
    meeting.start = TimeOfDay{9, 0};
    meeting.end = TimeOfDay{11, 30};
    meeting.place = text("Balai Besar Betason");
    meeting.onlineLink = text("https://rapat.contoh.go.id/1");
    meeting.invitation = {text("005/123"), day(2025, 7, 11)};
    meeting.agenda = {{AgendaItemId::create(), text("Acara satu"), day(2025, 7, 16), TimeOfDay{9, 0},
                       TimeOfDay{9, 30}, TimeOfDay{9, 5}, TimeOfDay{9, 45}},
                      {AgendaItemId::create(), text("Acara dua")}};
    meeting.quorumPercent = 67;
    meeting.chair = fullPerson(text("Ketua"));
    meeting.secretary = fullPerson(text("Sekretaris"));
    meeting.noteTaker = fullPerson(text("Notulis"));
    fillPoints(meeting);
    fillAttendance(meeting);
    meeting.opening = text("Kata pembukaan");
    meeting.closing = text("Kata penutup");
    meeting.review = ReviewState::Returned;
    meeting.reviewNote = text("perbaiki butir 2");
    meeting.reviewBy = text("Sekretaris Daerah");
    meeting.reviewAt = Instant{1'753'200'000'789};
    meeting.course = MeetingCourse::Postponed;
    meeting.courseReason = text("menunggu pejabat");
    fillActions(record);
    return record;
}

} // namespace risalah::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/view_data.h"

#include "documents/attendance_rows.h"
#include "documents/person_names.h"
#include "documents/view_parts.h"
#include "domain/indonesian_words.h"
#include "domain/text.h"

#include <QStringList>

namespace risalah::documents {

using namespace domain;

namespace {

TemplateData::List paragraphs(const QString& text)
{
    TemplateData::List rows;
    for (const QString& paragraph : text.split(u'\n')) {
        if (!paragraph.trimmed().isEmpty()) {
            TemplateData row;
            row.setText(QStringLiteral("alinea"), paragraph.trimmed());
            rows.push_back(row);
        }
    }
    return rows;
}

void addLetterhead(TemplateData& data, const Office& office)
{
    data.setMark(QStringLiteral("adaLogo"), !office.logo.isEmpty());
    // Permendagri 1/2023: both lines of a letterhead stand in capitals, however they were typed.
    data.setText(QStringLiteral("pemerintah"), office.government.toUpper());
    data.setText(QStringLiteral("unit"), office.unit.toUpper());
    data.setText(QStringLiteral("alamat"), office.address);
    data.setText(QStringLiteral("telepon"), office.phone);
    data.setText(QStringLiteral("posel"), office.email);
    data.setText(QStringLiteral("laman"), office.website);
    data.setText(QStringLiteral("kota"), office.city);
}

QString dayText(const Meeting& meeting)
{
    if (!meeting.lastDate || *meeting.lastDate == meeting.date) {
        return dayAndDate(meeting.date);
    }
    return QStringLiteral("%1 s.d. %2, %3")
        .arg(weekdayName(meeting.date.weekday()), weekdayName(meeting.lastDate->weekday()),
             dateRange(meeting.date, *meeting.lastDate));
}

QString invitationText(const Invitation& invitation)
{
    QStringList parts;
    if (!invitation.number.isEmpty()) {
        parts << QStringLiteral("Nomor ") + invitation.number;
    }
    if (invitation.date) {
        parts << (parts.isEmpty() ? QStringLiteral("Tanggal ") : QStringLiteral("tanggal "))
                + unbroken(longDate(*invitation.date));
    }
    return parts.join(u' ');
}

QString placeText(const Meeting& meeting)
{
    QStringList parts;
    if (!meeting.place.isEmpty()) {
        parts << meeting.place;
    }
    if (!meeting.onlineLink.isEmpty()) {
        parts << QStringLiteral("daring melalui ") + meeting.onlineLink;
    }
    return parts.join(QStringLiteral(" dan "));
}

QString courseText(const Meeting& meeting)
{
    const QString reason = meeting.courseReason.simplified();
    const auto withReason = [&reason](const QString& word) {
        return reason.isEmpty() ? word : QString(word + QStringLiteral(": ") + reason);
    };
    switch (meeting.course) {
    case MeetingCourse::Scheduled:
        return {};
    case MeetingCourse::Postponed:
        return withReason(QStringLiteral("Ditunda"));
    case MeetingCourse::Cancelled:
        return withReason(QStringLiteral("Dibatalkan"));
    }
    return {};
}

/// When the item was on, or – until somebody wrote that down – when it is to be.
QString agendaTime(const AgendaItem& item)
{
    const bool isKnown = item.start || item.end;
    const std::optional<TimeOfDay> start = isKnown ? item.start : item.plannedStart;
    const std::optional<TimeOfDay> end = isKnown ? item.end : item.plannedEnd;
    QStringList parts;
    if (item.day) {
        parts << dayAndDate(*item.day);
    }
    if (start && end) {
        parts << QStringLiteral("pukul %1–%2").arg(start->toPrint(), end->toPrint());
    } else if (start) {
        parts << QStringLiteral("pukul ") + start->toPrint();
    } else if (end) {
        parts << QStringLiteral("sampai pukul ") + end->toPrint();
    }
    return parts.join(QStringLiteral(", "));
}

QString asSentence(const QString& text)
{
    const QString words = text.trimmed();
    return words.isEmpty() || words.endsWith(u'.') ? words : QString(words + u'.');
}

/// Why the edition before does not stand any more, and what is different in this one.
QString correctionText(const RenderRequest& request)
{
    QStringList sentences;
    if (!domain::isBlank(request.correctionReason)) {
        sentences << QStringLiteral("Alasan perubahan: ") + asSentence(request.correctionReason);
    }
    if (!domain::isBlank(request.correctionSummary)) {
        sentences << QStringLiteral("Yang berubah: ") + asSentence(request.correctionSummary);
    }
    return sentences.join(u' ');
}

void addHeader(TemplateData& data, const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    const Zone zone = request.office.zone;
    data.setText(QStringLiteral("rapat"), meeting.title);
    data.setText(QStringLiteral("jenis"), meeting.kind);
    data.setText(QStringLiteral("nomorRapat"), request.numbers ? request.numbers->meeting : QString());
    data.setText(QStringLiteral("perubahan"),
                 request.edition > 1 ? QStringLiteral("Perubahan ke-%1").arg(request.edition - 1)
                                     : QString());
    data.setText(QStringLiteral("uraianPerubahan"), correctionText(request));
    data.setText(QStringLiteral("hariTanggal"), dayText(meeting));
    data.setText(
        QStringLiteral("tanggal"),
        unbroken(meeting.lastDate ? dateRange(meeting.date, *meeting.lastDate) : longDate(meeting.date)));
    data.setText(QStringLiteral("suratUndangan"), invitationText(meeting.invitation));
    data.setText(QStringLiteral("waktuPanggilan"),
                 meeting.start ? QStringLiteral("Pukul %1 %2").arg(meeting.start->toPrint(), zoneName(zone))
                               : QString());
    data.setText(QStringLiteral("waktu"), timeRange(meeting.start, meeting.end, zone));
    data.setText(QStringLiteral("tempat"), placeText(meeting));
    data.setText(QStringLiteral("keadaan"), courseText(meeting));
}

void addAgenda(TemplateData& data, const Meeting& meeting)
{
    TemplateData::List rows;
    for (const AgendaItem& item : meeting.agenda) {
        TemplateData row;
        row.setText(QStringLiteral("nomor"), QStringLiteral("%1.").arg(rows.size() + 1));
        row.setText(QStringLiteral("judul"), item.title);
        row.setText(QStringLiteral("waktuAcara"), agendaTime(item));
        rows.push_back(row);
    }
    data.setList(QStringLiteral("acara"), std::move(rows));
}

void addOfficer(TemplateData& data, const QString& name, const std::optional<PersonCard>& card)
{
    if (!card) {
        data.setList(name, {});
        return;
    }
    TemplateData group;
    group.setText(QStringLiteral("nama"), nameInText(card->name));
    group.setText(QStringLiteral("jabatan"), positionInLine(*card));
    data.setGroup(name, group);
}

TemplateData::List closingRows(const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    auto rows = paragraphs(meeting.closing);
    if (rows.empty() && meeting.end) {
        rows = paragraphs(QStringLiteral("Rapat ditutup pukul %1 %2.")
                              .arg(meeting.end->toPrint(), zoneName(request.office.zone)));
    }
    return rows;
}

/// The sections of "Kegiatan", numbered over those that have something to say.
class Sections {
public:
    explicit Sections(TemplateData& data) : m_data(data) { }
    void add(const QString& numberName, const QString& listName, TemplateData::List rows)
    {
        m_data.setText(numberName, rows.empty() ? QString() : QStringLiteral("%1.").arg(++m_number));
        m_data.setList(listName, std::move(rows));
    }

private:
    TemplateData& m_data;
    int m_number = 0;
};

void addSections(TemplateData& data, const RenderRequest& request)
{
    const MeetingRecord& record = request.record;
    Sections sections(data);
    sections.add(QStringLiteral("nomorPembukaan"), QStringLiteral("pembukaan"),
                 paragraphs(record.meeting.opening));
    sections.add(QStringLiteral("nomorPembahasan"), QStringLiteral("butir"), pointRows(record.meeting));
    sections.add(QStringLiteral("nomorKeputusan"), QStringLiteral("keputusan"), resolutionRows(request));
    sections.add(QStringLiteral("nomorTindakLanjut"), QStringLiteral("tindakLanjut"), actionRows(record));
    sections.add(QStringLiteral("nomorPenutup"), QStringLiteral("penutup"), closingRows(request));
}

/// Two blocks stand side by side, a third below between them: in columns narrower than that a position
/// breaks after every word.
void addSignatures(TemplateData& data, const RenderRequest& request)
{
    constexpr std::size_t kSideBySide = 2;
    const auto blocks = signatureBlocks(request.record.meeting);
    const bool electronic = request.office.signatureForm == SignatureForm::Electronic;
    const std::size_t main = std::min(blocks.size(), kSideBySide) - 1;
    TemplateData::List beside;
    TemplateData::List below;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        TemplateData row = signatureRow(blocks[i]);
        row.setMark(QStringLiteral("utama"), i == main);
        row.setText(QStringLiteral("bidang"), electronic ? blocks[i].field : QString());
        (i < kSideBySide ? beside : below).push_back(std::move(row));
    }
    data.setMark(QStringLiteral("satuTandaTangan"), blocks.size() == 1);
    data.setMark(QStringLiteral("adaTandaTanganBawah"), !below.empty());
    data.setList(QStringLiteral("tandaTangan"), std::move(beside));
    data.setList(QStringLiteral("tandaTanganBawah"), std::move(below));
}

/// A draft is signed by nobody, so its foot claims nothing.
void addFooter(TemplateData& data, const RenderRequest& request)
{
    const bool electronic = request.office.signatureForm == SignatureForm::Electronic && !request.draft;
    auto sentences = electronic ? paragraphs(request.office.footerSentence) : TemplateData::List();
    data.setMark(QStringLiteral("adaKaki"), !sentences.empty());
    data.setMark(QStringLiteral("adaLogoKaki"), !request.office.footerLogo.isEmpty());
    data.setList(QStringLiteral("kaki"), std::move(sentences));
}

void addForm(TemplateData& data, const RenderRequest& request)
{
    const bool sheet = request.document == DocumentKind::Keputusan;
    const bool older = request.layout == Layout::Notulen2009;
    data.setMark(QStringLiteral("draf"), request.draft);
    data.setMark(QStringLiteral("lembarKeputusan"), sheet);
    data.setMark(QStringLiteral("bentukLama"), older && !sheet);
}

} // namespace

TemplateData viewData(const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    TemplateData data;
    addForm(data, request);
    addLetterhead(data, request.office);
    addHeader(data, request);
    addAgenda(data, meeting);
    addOfficer(data, QStringLiteral("ketua"), meeting.chair);
    addOfficer(data, QStringLiteral("sekretaris"), meeting.secretary);
    addOfficer(data, QStringLiteral("pencatat"), meeting.noteTaker);
    addSections(data, request);
    data.setMark(QStringLiteral("adaDaftarHadir"), !meeting.attendance.empty());
    data.setList(QStringLiteral("hadir"), attendanceRows(meeting));
    data.setText(QStringLiteral("rekapitulasi"), attendanceSummary(meeting));
    data.setText(QStringLiteral("keterwakilan"), representationSentence(meeting));
    auto notes = attendanceNotes(meeting);
    data.setMark(QStringLiteral("adaCatatanKehadiran"), !notes.empty());
    data.setList(QStringLiteral("catatanKehadiran"), std::move(notes));
    data.setMark(QStringLiteral("terisi"), !request.blank);
    data.setList(QStringLiteral("tandaHadir"), signInRows(request));
    addSignatures(data, request);
    addFooter(data, request);
    data.setList(QStringLiteral("tte"), {});
    return data;
}

TemplateData signedBlockData(const SignatureBlock& block, const QString& sentence, bool whole)
{
    TemplateData row = signatureRow(block);
    row.setText(QStringLiteral("kalimat"), sentence);
    row.setMark(QStringLiteral("blokLengkap"), whole);
    TemplateData data;
    data.setGroup(QStringLiteral("tte"), row);
    return data;
}

TemplateData specimenViewData()
{
    RenderRequest request;
    Meeting& meeting = request.record.meeting;
    meeting.chair = meeting.secretary = meeting.noteTaker = PersonCard();
    meeting.chair->position = QStringLiteral("Ketua");
    meeting.opening = meeting.closing = QStringLiteral("Teks");
    meeting.agenda.emplace_back();
    meeting.attendance.emplace_back();
    meeting.attendance.front().status = AttendanceStatus::Represented;
    meeting.attendance.front().person = PersonCard();
    meeting.attendance.front().person->name = QStringLiteral("Wakil");
    meeting.points.emplace_back().text = QStringLiteral("Teks");
    meeting.resolutions.emplace_back();
    request.record.actions.emplace_back();
    request.record.actions.front().assignees.emplace_back();
    meeting.signatureSlots.resize(3);
    request.office.signatureForm = SignatureForm::Electronic;
    request.office.footerSentence = QStringLiteral("Kalimat");
    request.draft = false;
    TemplateData data = viewData(request);
    const TemplateData block =
        signedBlockData(signatureBlocks(meeting).front(), QStringLiteral("Kalimat"), true);
    data.setList(QStringLiteral("tte"),
                 std::get<TemplateData::List>(block.values().at(QStringLiteral("tte"))));
    return data;
}

} // namespace risalah::documents

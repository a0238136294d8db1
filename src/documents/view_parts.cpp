// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/view_parts.h"

#include "domain/action_item.h"
#include "domain/indonesian_words.h"
#include "domain/nip.h"
#include "domain/point_number.h"
#include "domain/rank.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace risalah::documents {

using namespace domain;

namespace {

/// notula.css indents this many levels; deeper ones stay there.
constexpr int kDeepestIndent = 8;

QString priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return {};
    case Priority::Important:
        return QStringLiteral("penting");
    case Priority::Urgent:
        return QStringLiteral("segera");
    }
    return {};
}

struct DueWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const FixedDue& due) const { return longDate(due.date); }
    QString operator()(const DaysDue& due) const { return QStringLiteral("%1 hari").arg(due.days); }
    QString operator()(const WorkdaysDue& due) const { return QStringLiteral("%1 hari kerja").arg(due.days); }
    QString operator()(const TextDue& due) const { return due.text; }
};

TemplateData actionRow(const ActionItem& action, int row)
{
    TemplateData data;
    data.setText(QStringLiteral("nomor"),
                 action.number > 0 ? actionLabel(action.number) : QStringLiteral("%1.").arg(row));
    data.setText(QStringLiteral("uraian"), action.text);
    data.setText(QStringLiteral("prioritas"), priorityWord(action.priority));
    TemplateData::List assignees;
    for (const Assignee& assignee : action.assignees) {
        TemplateData one;
        one.setText(QStringLiteral("nama"), assignee.office);
        one.setText(QStringLiteral("orang"), assignee.person ? assignee.person->name : QString());
        assignees.push_back(one);
    }
    data.setList(QStringLiteral("petugas"), std::move(assignees));
    const auto due = dueOn(action);
    data.setText(QStringLiteral("batasWaktu"), due ? longDate(*due) : std::visit(DueWords(), action.due));
    const bool moved = due && action.originalDueOn && *due != *action.originalDueOn;
    data.setText(QStringLiteral("batasSemula"), moved ? longDate(*action.originalDueOn) : QString());
    return data;
}

QString attendanceWord(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Unfilled:
        return {};
    case AttendanceStatus::Present:
        return QStringLiteral("Hadir");
    case AttendanceStatus::Represented:
        return QStringLiteral("Diwakili");
    case AttendanceStatus::Excused:
        return QStringLiteral("Izin");
    case AttendanceStatus::Sick:
        return QStringLiteral("Sakit");
    case AttendanceStatus::Duty:
        return QStringLiteral("Dinas Luar");
    case AttendanceStatus::Absent:
        return QStringLiteral("Tanpa Keterangan");
    }
    return {};
}

QString attendanceRemark(const Seat& seat)
{
    QStringList parts;
    if (seat.online) {
        parts << QStringLiteral("daring");
    }
    if (seat.arrival) {
        parts << QStringLiteral("hadir pukul ") + seat.arrival->toPrint();
    }
    if (!seat.remark.isEmpty()) {
        parts << seat.remark;
    }
    return parts.join(QStringLiteral("; "));
}

QString printedIdentity(const Identity& identity)
{
    switch (identity.type) {
    case IdentityType::None:
        return {};
    case IdentityType::Nip:
        return QStringLiteral("NIP ") + printedNip(identity.number);
    case IdentityType::Nrp:
        return QStringLiteral("NRP ") + identity.number;
    }
    return {};
}

const std::optional<PersonCard>& signer(const Meeting& meeting, const SignatureSlot& slot)
{
    switch (slot.signer) {
    case SignatureSlot::Signer::Chair:
        return meeting.chair;
    case SignatureSlot::Signer::Secretary:
        return meeting.secretary;
    case SignatureSlot::Signer::NoteTaker:
        return meeting.noteTaker;
    case SignatureSlot::Signer::Other:
        return slot.person;
    }
    return slot.person;
}

/// "a.n. BUPATI" stands before the giver's position, "u.b." on a line of its own between two positions,
/// the others before the position; the last line ends with a comma (naskah dinas 2.4).
QStringList positionLines(const PersonCard& card)
{
    QStringList lines = card.position.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) {
        return lines;
    }
    const QString mark = authorityMark(card.authority);
    if (card.authority == Authority::ForHim) {
        if (lines.size() > 1) {
            lines.first().prepend(authorityMark(Authority::OnBehalf) + u' ');
        }
        lines.insert(lines.size() - 1, mark);
    } else if (!mark.isEmpty()) {
        lines.first().prepend(mark + u' ');
    }
    lines.last().append(u',');
    return lines;
}

TemplateData signatureRow(const Meeting& meeting, const SignatureSlot& slot, bool isMain)
{
    const PersonCard card = signer(meeting, slot).value_or(PersonCard());
    TemplateData data;
    data.setText(QStringLiteral("keterangan"), slot.caption);
    data.setMark(QStringLiteral("utama"), isMain);
    TemplateData::List lines;
    for (const QString& line : positionLines(card)) {
        TemplateData one;
        one.setText(QStringLiteral("baris"), line);
        lines.push_back(one);
    }
    data.setList(QStringLiteral("jabatan"), std::move(lines));
    data.setText(QStringLiteral("nama"), card.name);
    data.setText(QStringLiteral("pangkat"), printedRank(card.rank, card.grade));
    data.setText(QStringLiteral("nip"), printedIdentity(card.identity));
    return data;
}

bool everyTopPointHasSpeaker(const std::vector<DiscussionPoint>& points)
{
    return std::ranges::all_of(points, [](const DiscussionPoint& p) { return !p.speaker.isEmpty(); });
}

} // namespace

/// A speaker stands above his points. Where some top point has no speaker that would put words into the
/// mouth of the one above, so there each name stands in its own point.
TemplateData::List pointRows(const Meeting& meeting)
{
    const bool grouped = everyTopPointHasSpeaker(meeting.points);
    TemplateData::List rows;
    QString lastTop;
    std::vector<QString> speakers; // of the points on the way to the present one
    for (const NumberedPoint& numbered : numberPoints(meeting.points)) {
        const DiscussionPoint& point = *numbered.point;
        const auto depth = static_cast<std::size_t>(numbered.depth);
        speakers.resize(depth + 1);
        speakers[depth] = point.speaker.isEmpty() && depth > 0 ? speakers[depth - 1] : point.speaker;
        const bool above = grouped && depth == 0;
        const bool changed = depth > 0 ? speakers[depth] != speakers[depth - 1] : true;
        TemplateData row;
        row.setText(QStringLiteral("id"), point.id.toString());
        row.setText(QStringLiteral("nomor"), pointLabel(numbered.number, NumberStyle::Notula));
        row.setText(QStringLiteral("tingkat"), QString::number(std::min(numbered.depth + 1, kDeepestIndent)));
        row.setText(QStringLiteral("pembicara"),
                    above && point.speaker != lastTop ? point.speaker : QString());
        row.setText(QStringLiteral("pembicaraSisip"), !above && changed ? point.speaker : QString());
        row.setText(QStringLiteral("teks"), point.text);
        lastTop = depth == 0 ? point.speaker : lastTop;
        rows.push_back(std::move(row));
    }
    return rows;
}

TemplateData::List resolutionRows(const RenderRequest& request)
{
    const Meeting& meeting = request.record.meeting;
    std::map<PointId, QString> references;
    for (const NumberedPoint& numbered : numberPoints(meeting.points)) {
        references.emplace(numbered.point->id, pointReference(numbered.number));
    }
    TemplateData::List rows;
    for (std::size_t i = 0; i < meeting.resolutions.size(); ++i) {
        const Resolution& resolution = meeting.resolutions[i];
        const bool issued = request.numbers && i < request.numbers->resolutions.size();
        const int position = static_cast<int>(i) + 1;
        TemplateData row;
        row.setText(QStringLiteral("urut"), pointLabel({position}, NumberStyle::Notula));
        row.setText(QStringLiteral("nomorUrut"), QStringLiteral("%1.").arg(position));
        row.setText(QStringLiteral("nomor"), issued ? request.numbers->resolutions[i] : QString());
        row.setText(QStringLiteral("teks"), resolution.text);
        const auto reference = references.find(resolution.point);
        row.setText(QStringLiteral("asal"), reference == references.end() ? QString() : reference->second);
        rows.push_back(std::move(row));
    }
    return rows;
}

TemplateData::List actionRows(const MeetingRecord& record)
{
    TemplateData::List rows;
    for (const ActionItem& action : record.actions) {
        if (!action.removed) {
            rows.push_back(actionRow(action, static_cast<int>(rows.size()) + 1));
        }
    }
    return rows;
}

TemplateData::List attendanceRows(const Meeting& meeting)
{
    TemplateData::List rows;
    for (const Seat& seat : meeting.attendance) {
        TemplateData row;
        row.setText(QStringLiteral("nomor"), QStringLiteral("%1.").arg(rows.size() + 1));
        row.setText(QStringLiteral("kursi"), seat.seat);
        // Most seats name their office already: "Kapolres Pangkalpinang".
        row.setText(QStringLiteral("instansi"), seat.office == seat.seat ? QString() : seat.office);
        row.setText(QStringLiteral("status"), attendanceWord(seat.status));
        row.setText(QStringLiteral("nama"), seat.person ? seat.person->name : QString());
        const bool represented = seat.person && seat.status == AttendanceStatus::Represented;
        row.setText(QStringLiteral("wakil"), represented ? seat.person->position : QString());
        row.setText(QStringLiteral("keterangan"), attendanceRemark(seat));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString attendanceSummary(const Meeting& meeting)
{
    std::array<int, 7> counts{};
    for (const Seat& seat : meeting.attendance) {
        ++counts.at(static_cast<std::size_t>(seat.status));
    }
    QStringList parts;
    for (const auto status :
         {AttendanceStatus::Present, AttendanceStatus::Represented, AttendanceStatus::Excused,
          AttendanceStatus::Sick, AttendanceStatus::Duty, AttendanceStatus::Absent}) {
        const int count = counts.at(static_cast<std::size_t>(status));
        if (count > 0) {
            const QString word = attendanceWord(status);
            parts << QStringLiteral("%1 %2").arg(parts.isEmpty() ? word : word.toLower()).arg(count);
        }
    }
    return parts.join(QStringLiteral(", "));
}

TemplateData::List signatureRows(const Meeting& meeting)
{
    std::vector<SignatureSlot> places = meeting.signatureSlots;
    if (places.empty()) {
        places.push_back({QStringLiteral("Pimpinan Sidang/Rapat"), SignatureSlot::Signer::Chair, {}});
    }
    places.resize(std::min<std::size_t>(places.size(), 3));
    TemplateData::List rows;
    for (std::size_t i = 0; i < places.size(); ++i) {
        rows.push_back(signatureRow(meeting, places[i], i + 1 == places.size()));
    }
    return rows;
}

} // namespace risalah::documents

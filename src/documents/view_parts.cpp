// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/view_parts.h"

#include "documents/person_names.h"
#include "domain/action_item.h"
#include "domain/attendance.h"
#include "domain/indonesian_words.h"
#include "domain/point_number.h"

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

/// A cell of a table begins like a sentence.
QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

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
        const bool several = action.assignees.size() > 1;
        one.setText(QStringLiteral("urut"),
                    several ? QStringLiteral("%1.").arg(assignees.size() + 1) : QString());
        one.setText(QStringLiteral("nama"), assignee.office);
        one.setText(QStringLiteral("orang"), assignee.person ? nameInText(assignee.person->name) : QString());
        assignees.push_back(one);
    }
    data.setList(QStringLiteral("petugas"), std::move(assignees));
    const auto due = dueOn(action);
    data.setText(QStringLiteral("batasWaktu"),
                 due ? unbroken(longDate(*due)) : capitalised(std::visit(DueWords(), action.due)));
    const bool moved = due && action.originalDueOn && *due != *action.originalDueOn;
    data.setText(QStringLiteral("batasSemula"),
                 moved ? unbroken(longDate(*action.originalDueOn)) : QString());
    return data;
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

/// Most seats name their office already: "Kapolres Pangkalpinang" of "Polres Pangkalpinang".
QString officeBeside(const Seat& seat)
{
    return seat.seat.contains(seat.office, Qt::CaseInsensitive) ? QString() : seat.office;
}

/// The text cut where its look or its line changes; each piece has one of the four names.
TemplateData::List textRows(const DiscussionPoint& point)
{
    TemplateData::List rows;
    bool breaksLine = false;
    for (const domain::TextRun& run : domain::runsOf(point.text, point.emphasis)) {
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            breaksLine = breaksLine || i > 0;
            if (lines.at(i).isEmpty() && i + 1 < lines.size()) {
                continue;
            }
            const auto when = [&](bool bold, bool italic) {
                return run.bold == bold && run.italic == italic ? lines.at(i) : QString();
            };
            TemplateData row;
            row.setMark(QStringLiteral("barisBaru"), breaksLine && !rows.empty());
            row.setText(QStringLiteral("biasa"), when(false, false));
            row.setText(QStringLiteral("tebal"), when(true, false));
            row.setText(QStringLiteral("miring"), when(false, true));
            row.setText(QStringLiteral("tebalMiring"), when(true, true));
            rows.push_back(std::move(row));
            breaksLine = false;
        }
    }
    return rows;
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
        row.setMark(QStringLiteral("pertama"), rows.empty());
        row.setText(QStringLiteral("pembicara"),
                    above && point.speaker != lastTop ? nameInText(point.speaker) : QString());
        row.setText(QStringLiteral("pembicaraSisip"),
                    !above && changed ? nameInText(point.speaker) : QString());
        row.setText(QStringLiteral("teks"), point.text);
        row.setList(QStringLiteral("penggal"), textRows(point));
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
        row.setText(QStringLiteral("asal"),
                    reference == references.end() ? QString() : unbroken(reference->second));
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
        row.setText(QStringLiteral("instansi"), officeBeside(seat));
        row.setText(QStringLiteral("status"), attendanceWord(seat.status));
        row.setText(QStringLiteral("nama"), seat.person ? nameInText(seat.person->name) : QString());
        const bool represented = seat.person && seat.status == AttendanceStatus::Represented;
        row.setText(QStringLiteral("wakil"), represented ? positionText(*seat.person) : QString());
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
            const QString unit = parts.isEmpty() ? QStringLiteral(" orang") : QString();
            parts << QStringLiteral("%1 %2%3").arg(attendanceWord(status).toLower()).arg(count).arg(unit);
        }
    }
    return parts.join(QStringLiteral(", "));
}

TemplateData signatureRow(const SignatureBlock& block)
{
    TemplateData data;
    data.setText(QStringLiteral("keterangan"), block.caption);
    TemplateData::List lines;
    for (const QString& line : block.positionLines) {
        TemplateData one;
        one.setText(QStringLiteral("baris"), line);
        lines.push_back(one);
    }
    data.setList(QStringLiteral("jabatan"), std::move(lines));
    // In one line where it fits; broken between its words, its titles kept whole, where it does not.
    data.setText(QStringLiteral("nama"), unbroken(block.signer.name.simplified()));
    data.setText(QStringLiteral("pangkat"), block.rank);
    data.setText(QStringLiteral("nip"), unbroken(block.identity));
    return data;
}

} // namespace risalah::documents

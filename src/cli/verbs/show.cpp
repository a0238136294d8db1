// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/names.h"
#include "cli/text_table.h"
#include "cli/verbs/verbs.h"
#include "domain/indonesian_words.h"
#include "domain/point_number.h"
#include "wording/due_text.h"
#include "wording/labels.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

Outcome meetingJson(app::Register& opened, const MeetingRecord& record)
{
    const auto exported = opened.exchange().exportMeetings({record.meeting.id});
    const auto editions = opened.minutes().editions(record.meeting.id);
    if (!exported || !editions) {
        return refuse(!exported ? exported.error() : editions.error());
    }
    QJsonArray editionRows;
    for (const MinutesDocument& edition : *editions) {
        editionRows.append(toJson(edition));
    }
    QJsonArray actions;
    for (const ActionItem& action : record.actions) {
        actions.append(toJson(action));
    }
    const QJsonArray meetings =
        QJsonDocument::fromJson(*exported).object().value(QStringLiteral("meetings")).toArray();
    return jsonAnswer({{QStringLiteral("id"), record.meeting.id.toString()},
                       {QStringLiteral("phase"), nameOf(record.meeting.phase)},
                       {QStringLiteral("review"), nameOf(record.meeting.review)},
                       {QStringLiteral("course"), nameOf(record.meeting.course)},
                       {QStringLiteral("meeting"), meetings.first()},
                       {QStringLiteral("actions"), actions},
                       {QStringLiteral("editions"), editionRows}});
}

QString withReason(const QString& state, const QString& reason)
{
    return reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, reason);
}

QString headLines(const Meeting& meeting, Zone zone)
{
    TextTable table;
    table.addRow({QStringLiteral("Judul"), meeting.title});
    table.addRow({QStringLiteral("Status"), wording::label(meeting.phase)});
    if (meeting.review != ReviewState::Draft) {
        table.addRow(
            {QStringLiteral("Telaah"), withReason(wording::label(meeting.review), meeting.reviewNote)});
    }
    if (meeting.course != MeetingCourse::Scheduled) {
        table.addRow({QStringLiteral("Pelaksanaan"),
                      withReason(wording::label(meeting.course), meeting.courseReason)});
    }
    table.addRow({QStringLiteral("Tanggal"),
                  meeting.lastDate ? dateRange(meeting.date, *meeting.lastDate) : dayAndDate(meeting.date)});
    table.addRow({QStringLiteral("Waktu"), timeRange(meeting.start, meeting.end, zone)});
    table.addRow({QStringLiteral("Tempat"), meeting.place});
    if (!meeting.onlineLink.isEmpty()) {
        table.addRow({QStringLiteral("Daring"), meeting.onlineLink});
    }
    table.addRow({QStringLiteral("Pimpinan"), meeting.chair ? meeting.chair->name : QString()});
    table.addRow({QStringLiteral("Notulis"), meeting.noteTaker ? meeting.noteTaker->name : QString()});
    return table.toText();
}

QString attendanceLines(const Meeting& meeting)
{
    TextTable table;
    for (const Seat& seat : meeting.attendance) {
        table.addRow({QString(QStringLiteral("  ") + seat.seat), wording::label(seat.status),
                      seat.person ? seat.person->name : QString()});
    }
    return table.toText();
}

QString pointLines(const Meeting& meeting)
{
    QString text;
    for (const NumberedPoint& row : numberPoints(meeting.points)) {
        text += QString(2 + 2 * row.depth, QLatin1Char(' ')) + pointLabel(row.number, NumberStyle::Editor)
            + QLatin1Char(' ') + row.point->text + QLatin1Char('\n');
    }
    return text;
}

QString actionLines(const std::vector<ActionItem>& actions)
{
    TextTable table;
    for (const ActionItem& action : actions) {
        if (!action.removed) {
            table.addRow({QString(QStringLiteral("  ") + actionLabel(action.number)),
                          wording::label(overallStatus(action)), wording::dueText(action), action.text});
        }
    }
    return table.toText();
}

QString section(const QString& heading, const QString& lines)
{
    return lines.isEmpty() ? QString() : QStringLiteral("\n%1\n%2").arg(heading, lines);
}

Outcome showMeeting(const Invocation& invocation, app::Register& opened, const MeetingRecord& record)
{
    if (invocation.wantsJson()) {
        return meetingJson(opened, record);
    }
    const auto office = opened.directory().office();
    if (!office) {
        return refuse(office.error());
    }
    const Zone zone = office->has_value() ? (*office)->value.zone : Zone::Wib;
    QString resolutions;
    for (const Resolution& resolution : record.meeting.resolutions) {
        resolutions += QStringLiteral("  %1\n").arg(resolution.text);
    }
    return textAnswer(QString(headLines(record.meeting, zone)
                              + section(QStringLiteral("Daftar hadir"), attendanceLines(record.meeting))
                              + section(QStringLiteral("Pembahasan"), pointLines(record.meeting))
                              + section(QStringLiteral("Keputusan"), resolutions)
                              + section(QStringLiteral("Tindak lanjut"), actionLines(record.actions))));
}

Outcome showAction(const Invocation& invocation, const ActionItem& action)
{
    if (invocation.wantsJson()) {
        return jsonAnswer(toJson(action));
    }
    TextTable table;
    table.addRow({QStringLiteral("Nomor"), actionLabel(action.number)});
    table.addRow({QStringLiteral("Status"), wording::label(overallStatus(action))});
    table.addRow({QStringLiteral("Tenggat"), wording::dueText(action)});
    table.addRow({QStringLiteral("Prioritas"), wording::label(action.priority)});
    table.addRow({QStringLiteral("Uraian"), action.text});
    for (const Assignee& assignee : action.assignees) {
        table.addRow({QStringLiteral("Penanggung jawab"),
                      QStringLiteral("%1: %2").arg(assignee.office, wording::label(assignee.status))});
    }
    return textAnswer(table.toText());
}

bool isUnknown(const Error& error)
{
    return error.code == ErrorCode::UnknownRecord;
}

class ShowVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("show"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral("tampilkan satu rapat atau satu tindak lanjut"),
                .minArguments = 1,
                .maxArguments = 1};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString typed = invocation.argument(0);
        const auto meetingId = parseId<MeetingId>(typed);
        const auto actionId = parseId<ActionItemId>(typed);
        if (!meetingId || !actionId) {
            return refuse(meetingId.error());
        }
        const auto opened = invocation.openRegister();
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto record = (*opened)->meetings().load(*meetingId);
        if (record) {
            return showMeeting(invocation, **opened, record->record);
        }
        if (!isUnknown(record.error())) {
            return refuse(record.error());
        }
        const auto action = (*opened)->actions().load(*actionId);
        return action ? showAction(invocation, action->value) : Outcome(refuse(action.error()));
    }
};

} // namespace

std::unique_ptr<Verb> makeShowVerb()
{
    return std::make_unique<ShowVerb>();
}

} // namespace risalah::cli

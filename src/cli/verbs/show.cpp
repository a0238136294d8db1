// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/names.h"
#include "cli/person_rows.h"
#include "cli/record_text.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

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

Result<Zone> zoneOf(app::Register& opened)
{
    const auto office = opened.directory().office();
    if (!office) {
        return tl::unexpected<Error>(office.error());
    }
    return office->has_value() ? (*office)->value.zone : Zone::Wib;
}

Outcome showMeeting(const Invocation& invocation, app::Register& opened, const MeetingRecord& record)
{
    if (invocation.wantsJson()) {
        return meetingJson(opened, record);
    }
    const auto zone = zoneOf(opened);
    const auto editions = opened.minutes().editions(record.meeting.id);
    const auto coming = opened.minutes().nextEdition(record.meeting.id);
    if (!zone || !editions || !coming) {
        return refuse(!zone ? zone.error() : !editions ? editions.error() : coming.error());
    }
    return textAnswer(meetingText(record, *editions, *coming, *zone));
}

Outcome showAction(const Invocation& invocation, app::Register& opened, const ActionItem& action)
{
    if (invocation.wantsJson()) {
        return jsonAnswer(toJson(action));
    }
    const auto zone = zoneOf(opened);
    return zone ? textAnswer(actionText(action, *zone)) : Outcome(refuse(zone.error()));
}

/// Resolutions and people have no verb of their own: one of the list they stand in.
Outcome showListed(const Invocation& invocation, app::Register& opened, const QString& id)
{
    ResolutionFilter drafts;
    drafts.drafts = true;
    const auto resolutions = opened.meetings().resolutions(drafts);
    const auto directory = opened.directory().snapshot();
    const auto today = opened.today();
    if (!resolutions || !directory || !today) {
        return refuse(!resolutions ? resolutions.error() : !directory ? directory.error() : today.error());
    }
    for (const ResolutionRow& row : *resolutions) {
        if (row.id.toString() == id) {
            return invocation.wantsJson() ? jsonAnswer(toJson(row)) : textAnswer(resolutionText(row));
        }
    }
    for (const PersonRow& row : peopleOn(*directory, *today)) {
        if (row.person.id.toString() == id) {
            return invocation.wantsJson() ? jsonAnswer(toJson(row)) : textAnswer(personText(row));
        }
    }
    return refuse(Error{ErrorCode::UnknownRecord, id, {}, {}});
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
                .purpose = QStringLiteral("tampilkan satu rapat, keputusan, tindak lanjut, atau orang"),
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
        const auto opened = openRegister(invocation);
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
        if (action) {
            return showAction(invocation, **opened, action->value);
        }
        return isUnknown(action.error()) ? showListed(invocation, **opened, meetingId->toString())
                                         : Outcome(refuse(action.error()));
    }
};

} // namespace

std::unique_ptr<Verb> makeShowVerb()
{
    return std::make_unique<ShowVerb>();
}

} // namespace risalah::cli

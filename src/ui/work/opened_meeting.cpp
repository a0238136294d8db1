// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/opened_meeting.h"

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

DirectoryEntry entryOf(const app::DirectoryCard& card)
{
    QStringList parts = {card.card.name};
    for (const QString& part : {card.card.position, card.card.office}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return {card.card, parts.join(u" · "_s)};
}

} // namespace

Result<DeskContext> contextOf(app::Register& opened, domain::Date meetingDate)
{
    DeskContext context;
    const auto today = opened.today();
    if (!today) {
        return forwardError(today);
    }
    context.today = *today;
    const auto calendar = opened.directory().calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    context.calendar = *calendar;
    const auto snapshot = opened.directory().snapshot();
    if (!snapshot) {
        return forwardError(snapshot);
    }
    if (snapshot->office) {
        context.office = snapshot->office->value;
    }
    for (const auto& unit : snapshot->units) {
        context.units.push_back(unit.value);
    }
    for (const auto& position : snapshot->positions) {
        context.positions.push_back(position.value);
    }
    context.ranks = domain::RankOrder(context.units, context.positions);
    for (const auto& group : snapshot->groups) {
        context.seatGroups.push_back(group.value);
    }
    for (const auto& phrase : snapshot->phrases) {
        context.phrases.append(phrase.value.text);
    }
    const auto author = opened.directory().author();
    if (!author) {
        return forwardError(author);
    }
    context.author = *author;
    const auto cards = opened.directory().cards(meetingDate);
    if (!cards) {
        return forwardError(cards);
    }
    for (const app::DirectoryCard& card : *cards) {
        context.people.push_back(entryOf(card));
    }
    return context;
}

Result<OpenedMeeting> openMeeting(app::Register& opened, const domain::MeetingId& id)
{
    auto loaded = opened.meetings().load(id);
    if (!loaded) {
        return forwardError(loaded);
    }
    auto context = contextOf(opened, loaded->record.meeting.date);
    if (!context) {
        return forwardError(context);
    }
    if (loaded->record.meeting.phase == domain::MeetingPhase::Correcting) {
        auto edition = opened.minutes().nextEdition(id);
        if (!edition) {
            return forwardError(edition);
        }
        context->edition = *std::move(edition);
    }
    return OpenedMeeting{*std::move(loaded), *std::move(context)};
}

} // namespace risalah::ui

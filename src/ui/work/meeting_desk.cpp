// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/meeting_desk.h"

#include <algorithm>

namespace risalah::ui {

namespace {

void addName(QStringList& names, const QString& name)
{
    if (!name.trimmed().isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
        names.append(name);
    }
}

} // namespace

domain::TimeOfDay DeskContext::now() const
{
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kDayMinutes = 24 * 60;
    const qint64 utc = (clock ? clock() : Instant{}).msSinceEpoch / kMinuteMs;
    const qint64 minutes = (utc + domain::hoursAheadOfUtc(office.zone) * 60) % kDayMinutes;
    return {static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)};
}

MeetingDesk::MeetingDesk(domain::MeetingRecord record, DeskContext context, QObject* parent)
    : QObject(parent), m_session(std::move(record)), m_context(std::move(context))
{
    connect(&m_session, &editing::EditSession::changed, this, &MeetingDesk::changed);
}

bool MeetingDesk::apply(const QString& undoText, const Edit& edit, const QString& burst)
{
    if (isReadOnly()) {
        Q_EMIT refused(Error{ErrorCode::AlreadyFinalised, meeting().title, {}, {}});
        return false;
    }
    if (const Result<void> applied = m_session.apply(undoText, edit, burst); !applied) {
        // A key at the border of the outline is no fault worth a sentence.
        if (applied.error().code != ErrorCode::CannotMoveFurther) {
            Q_EMIT refused(applied.error());
        }
        return false;
    }
    return true;
}

bool MeetingDesk::change(const QString& undoText,
                         const std::function<void(domain::MeetingRecord&)>& edit,
                         const QString& burst)
{
    return apply(
        undoText,
        [&](domain::MeetingRecord record) -> Result<domain::MeetingRecord> {
            edit(record);
            return record;
        },
        burst);
}

void MeetingDesk::undo()
{
    if (!isReadOnly()) {
        m_session.undo();
    }
}

void MeetingDesk::redo()
{
    if (!isReadOnly()) {
        m_session.redo();
    }
}

bool MeetingDesk::isReadOnly() const
{
    return meeting().phase == domain::MeetingPhase::Finalised;
}

std::vector<domain::Finding> MeetingDesk::findings() const
{
    return domain::check(record(), m_context.calendar, m_context.today);
}

QStringList MeetingDesk::officeNames() const
{
    QStringList names;
    for (const domain::OrgUnit& unit : m_context.units) {
        addName(names, unit.name);
        addName(names, unit.shortName);
    }
    for (const domain::Seat& seat : meeting().attendance) {
        addName(names, seat.office);
    }
    for (const domain::ActionItem& action : record().actions) {
        for (const domain::Assignee& assignee : action.assignees) {
            addName(names, assignee.office);
        }
    }
    return names;
}

QStringList MeetingDesk::speakerNames() const
{
    QStringList names;
    const auto addCard = [&](const std::optional<domain::PersonCard>& card) {
        if (card) {
            addName(names, card->position);
            addName(names, card->name);
        }
    };
    addCard(meeting().chair);
    addCard(meeting().secretary);
    addCard(meeting().noteTaker);
    for (const domain::Seat& seat : meeting().attendance) {
        addName(names, seat.seat);
        addCard(seat.person);
    }
    return names;
}

} // namespace risalah::ui

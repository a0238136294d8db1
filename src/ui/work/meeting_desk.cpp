// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/meeting_desk.h"

#include "domain/record_texts.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace risalah::ui {

namespace {

/// Names in the order they come, each once whatever its capitals.
class NameList {
public:
    void add(const QString& name)
    {
        const qsizetype known = m_seen.size();
        if (!name.trimmed().isEmpty()) {
            m_seen.insert(name.toCaseFolded());
        }
        if (m_seen.size() > known) {
            m_names.append(name);
        }
    }
    [[nodiscard]] QStringList taken() { return std::move(m_names); }

private:
    QStringList m_names;
    QSet<QString> m_seen;
};

} // namespace

domain::TimeOfDay DeskContext::now() const
{
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kDayMinutes = 24LL * 60;
    const qint64 utc = moment().msSinceEpoch / kMinuteMs;
    const qint64 minutes = (utc + domain::hoursAheadOfUtc(office.zone) * 60LL) % kDayMinutes;
    return {static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)};
}

Instant DeskContext::moment() const
{
    return clock ? clock() : Instant{};
}

MeetingDesk::MeetingDesk(domain::MeetingRecord record, DeskContext context, QObject* parent)
    : QObject(parent), m_session(std::move(record)), m_context(std::move(context))
{
    connect(&m_session, &editing::EditSession::changed, this, &MeetingDesk::changed);
}

void MeetingDesk::setContext(DeskContext context)
{
    context.clock = std::move(m_context.clock);
    context.edition = std::move(m_context.edition);
    m_context = std::move(context);
    ++m_contextChanges;
    Q_EMIT contextChanged();
    Q_EMIT changed();
}

void MeetingDesk::setReserved(const std::vector<domain::ReservedNumber>& reserved)
{
    if (m_reserved != reserved) {
        m_reserved = reserved;
        Q_EMIT changed();
    }
}

bool MeetingDesk::apply(const QString& undoText, const Edit& edit, const QString& burst)
{
    if (m_isHeld) {
        return false;
    }
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

QString MeetingDesk::typingBurst(const QString& field, const QString& before, const QString& after)
{
    return m_typing.typed(field, before, after, m_context.moment());
}

QString MeetingDesk::entryBurst(const QString& field, const QString& before, const QString& after)
{
    return m_typing.entered(field, before, after, m_context.moment());
}

void MeetingDesk::undo()
{
    if (!isReadOnly() && !m_isHeld) {
        m_session.undo();
    }
}

void MeetingDesk::redo()
{
    if (!isReadOnly() && !m_isHeld) {
        m_session.redo();
    }
}

bool MeetingDesk::isReadOnly() const
{
    return meeting().phase == domain::MeetingPhase::Finalised;
}

std::vector<domain::Finding> MeetingDesk::findings() const
{
    const auto frozen = app::frozenBefore(m_context.edition, record());
    return domain::check(record(),
                         {m_context.calendar, m_context.today, m_context.office, frozen ? &*frozen : nullptr,
                          m_reserved, app::unprintable(record())});
}

QStringList MeetingDesk::officeNames() const
{
    NameList names;
    for (const domain::OrgUnit& unit : m_context.units) {
        names.add(unit.name);
        names.add(unit.shortName);
    }
    for (const domain::Seat& seat : meeting().attendance) {
        names.add(seat.office);
    }
    for (const domain::RecordPerson& person : domain::personsOf(record())) {
        names.add(person.card->office);
    }
    for (const domain::ActionItem& action : record().actions) {
        for (const domain::Assignee& assignee : action.assignees) {
            names.add(assignee.office);
        }
    }
    return names.taken();
}

QStringList MeetingDesk::peopleNames() const
{
    NameList names;
    for (const domain::RecordPerson& person : domain::personsOf(record())) {
        names.add(person.card->name);
    }
    for (const DirectoryEntry& entry : m_context.people) {
        names.add(entry.card.name);
    }
    return names.taken();
}

void MeetingDesk::noteBegun(const QString& row)
{
    const QUndoStack& history = m_session.history();
    m_begunRow = row;
    m_beginning = history.command(history.index() - 1);
}

bool MeetingDesk::takeBackBegun(const QString& row)
{
    const QUndoStack& history = m_session.history();
    const bool isLast = row == m_begunRow && history.command(history.index() - 1) == m_beginning;
    if (isLast && !isReadOnly()) {
        m_beginning = nullptr;
        m_session.takeBack();
    }
    return isLast;
}

QStringList MeetingDesk::speakerNames() const
{
    NameList names;
    const auto addCard = [&](const std::optional<domain::PersonCard>& card) {
        if (card) {
            names.add(domain::authorityLine(*card).own.simplified());
            names.add(card->name);
        }
    };
    addCard(meeting().chair);
    addCard(meeting().secretary);
    addCard(meeting().noteTaker);
    for (const domain::Seat& seat : meeting().attendance) {
        names.add(seat.seat);
        addCard(seat.person);
    }
    return names.taken();
}

} // namespace risalah::ui

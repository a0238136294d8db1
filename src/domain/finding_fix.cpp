// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_fix.h"

#include "domain/attendance.h"
#include "domain/meeting_edits.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::domain {

namespace {

std::optional<std::size_t> indexIn(const QString& where, const QString& list)
{
    const QRegularExpression form(u'^' + list + QStringLiteral("\\[(\\d+)\\]"));
    const auto match = form.match(where);
    return match.hasMatch() ? std::optional(static_cast<std::size_t>(match.captured(1).toULongLong()))
                            : std::nullopt;
}

bool sameText(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// Mends one record; each step gives the record only when it truly changed.
class Mender {
public:
    Mender(const MeetingRecord& record, const Finding& finding, const FixContext& context)
        : m_record(record), m_finding(finding), m_context(context)
    {
    }

    // One case per code is what the function is for.
    // NOLINTNEXTLINE(readability-function-size)
    [[nodiscard]] bool mend()
    {
        switch (m_finding.code) {
        case FindingCode::NoAgenda:
            return addStandingAgenda();
        case FindingCode::NoClosing:
            return writeClosing();
        case FindingCode::DueOnHoliday:
            return moveToWorkingDay();
        case FindingCode::CalendarChanged:
            return computeDueAgain();
        case FindingCode::NipSuspicious:
        case FindingCode::NrpSuspicious:
        case FindingCode::OfficialWithoutIdentity:
            return fillIdentity();
        case FindingCode::SeatPersonMissing:
            return fillHolder();
        case FindingCode::RepresentativeWithoutPosition:
            return fillPosition();
        case FindingCode::MeetingNotHeld:
            return markHeld();
        case FindingCode::DuplicateSeat:
            return dropSeat();
        case FindingCode::EmptyResolution:
            return takePointText();
        case FindingCode::SignerMissing:
        case FindingCode::DuplicateSigner:
            return dropSlot();
        case FindingCode::ActionApartFromResolution:
            return followResolution();
        // Somebody has to know or to decide.
        case FindingCode::RankUnlikeGrade:
        case FindingCode::GiverMissing:
        case FindingCode::NoKind:
        case FindingCode::LastDateBeforeFirst:
        case FindingCode::NoStartTime:
        case FindingCode::NoPlace:
        case FindingCode::NoChair:
        case FindingCode::NoPoint:
        case FindingCode::ActionWithoutAssignee:
        case FindingCode::DueBeforeMeeting:
        case FindingCode::LeftoverPlaceholder:
        case FindingCode::AttendanceUnfilled:
        case FindingCode::NoInvitationNumber:
        case FindingCode::NoNoteTaker:
        case FindingCode::NoAttendance:
        case FindingCode::NoResolution:
        case FindingCode::ActionWithoutDue:
        case FindingCode::DueBeyondCalendar:
        case FindingCode::MeetingInFuture:
        case FindingCode::EndBeforeStart:
        case FindingCode::InvitationAfterMeeting:
        case FindingCode::InvitationTooNear:
        case FindingCode::SignerNotPrinted:
        case FindingCode::CourseWithoutReason:
        case FindingCode::QuorumMissed:
        case FindingCode::DuplicateAttendee:
        case FindingCode::DepartureBeforeArrival:
        case FindingCode::CorrectionWithoutChange:
        case FindingCode::NumberLeftBehind:
        case FindingCode::UnprintableCharacter:
        case FindingCode::ReviewOpen:
            return false;
        }
        return false;
    }

    [[nodiscard]] MeetingRecord take() { return std::move(m_record); }

private:
    bool addStandingAgenda()
    {
        m_record = withStandingAgenda(std::move(m_record), m_context.office);
        return !m_record.meeting.agenda.empty();
    }

    bool writeClosing()
    {
        const Meeting& meeting = m_record.meeting;
        if (!meeting.end) {
            return false;
        }
        m_record.meeting.closing = QStringLiteral("Rapat ditutup pukul %1 %2.")
                                       .arg(meeting.end->toPrint(), zoneName(m_context.office.zone));
        return true;
    }

    /// A rule in days stays as it was entered: only a date is moved.
    bool moveToWorkingDay()
    {
        ActionItem* action = actionOf();
        const std::optional<Date> due = action == nullptr ? std::nullopt : dueOn(*action);
        if (!due || !std::holds_alternative<FixedDue>(action->due) || !action->extensions.empty()) {
            return false;
        }
        const Date next = m_context.calendar.addWorkingDays(*due, 1);
        action->due = FixedDue{next};
        action->originalDueOn = next;
        return true;
    }

    bool computeDueAgain()
    {
        ActionItem* action = actionOf();
        if (action == nullptr) {
            return false;
        }
        action->originalDueOn = computeDue(action->due, m_record.meeting.date, m_context.calendar);
        return true;
    }

    bool fillIdentity()
    {
        std::optional<PersonCard>* card = cardOf();
        if (card == nullptr || !card->has_value()) {
            return false;
        }
        const PersonCard* known = personNamed((*card)->name);
        if (known == nullptr || isBlank(known->identity.number) || known->identity == (*card)->identity) {
            return false;
        }
        (*card)->identity = known->identity;
        return true;
    }

    /// Who holds the seat by the directory – only one may.
    bool fillHolder()
    {
        const auto seat = seatOf();
        if (seat == nullptr || seat->status != AttendanceStatus::Present) {
            return false;
        }
        const PersonCard* holder = nullptr;
        for (const PersonCard& person : m_context.people) {
            if (sameText(person.position, seat->seat)) {
                if (holder != nullptr) {
                    return false;
                }
                holder = &person;
            }
        }
        if (holder != nullptr) {
            seat->person = *holder;
        }
        return holder != nullptr;
    }

    bool fillPosition()
    {
        const auto seat = seatOf();
        if (seat == nullptr || !seat->person) {
            return false;
        }
        const PersonCard* known = personNamed(seat->person->name);
        if (known == nullptr || isBlank(known->position)) {
            return false;
        }
        seat->person = *known;
        return true;
    }

    bool markHeld()
    {
        m_record.meeting.course = MeetingCourse::Scheduled;
        m_record.meeting.courseReason.clear();
        return true;
    }

    /// Only the empty one of two: what was written of a seat is not thrown away.
    bool dropSeat()
    {
        auto& seats = m_record.meeting.attendance;
        const auto index = indexIn(m_finding.where, QStringLiteral("attendance"));
        if (!index || *index >= seats.size()) {
            return false;
        }
        const Seat twin = seats[*index];
        const auto empty = std::find_if(seats.begin(), seats.end(), [&twin](const Seat& seat) {
            return sameText(seat.seat, twin.seat) && sameText(seat.office, twin.office)
                && seat.status == AttendanceStatus::Unfilled && !seat.person;
        });
        if (empty == seats.end()) {
            return false;
        }
        seats.erase(empty);
        return true;
    }

    bool takePointText()
    {
        auto& resolutions = m_record.meeting.resolutions;
        const auto index = indexIn(m_finding.where, QStringLiteral("resolutions"));
        if (!index || *index >= resolutions.size()) {
            return false;
        }
        const DiscussionPoint* point = findPoint(m_record.meeting.points, resolutions[*index].point);
        if (point == nullptr || isBlank(point->text)) {
            return false;
        }
        resolutions[*index].text = point->text;
        return true;
    }

    bool followResolution()
    {
        ActionItem* action = actionOf();
        for (const Resolution& resolution : m_record.meeting.resolutions) {
            if (action != nullptr && action->resolution == resolution.id) {
                action->point = resolution.point;
                return true;
            }
        }
        return false;
    }

    bool dropSlot()
    {
        auto& places = m_record.meeting.signatureSlots;
        const auto index = indexIn(m_finding.where, QStringLiteral("signatureSlots"));
        if (!index || *index >= places.size() || places.size() < 2) {
            return false;
        }
        places.erase(std::next(places.begin(), static_cast<std::ptrdiff_t>(*index)));
        return true;
    }

    [[nodiscard]] ActionItem* actionOf()
    {
        const auto index = indexIn(m_finding.where, QStringLiteral("actions"));
        return index && *index < m_record.actions.size() ? &m_record.actions[*index] : nullptr;
    }

    [[nodiscard]] Seat* seatOf()
    {
        auto& seats = m_record.meeting.attendance;
        const auto index = indexIn(m_finding.where, QStringLiteral("attendance"));
        return index && *index < seats.size() ? &seats[*index] : nullptr;
    }

    [[nodiscard]] std::optional<PersonCard>* cardOf()
    {
        Meeting& meeting = m_record.meeting;
        if (Seat* seat = seatOf(); seat != nullptr) {
            return &seat->person;
        }
        if (m_finding.where.startsWith(u"meeting.chair")) {
            return &meeting.chair;
        }
        if (m_finding.where.startsWith(u"meeting.secretary")) {
            return &meeting.secretary;
        }
        if (m_finding.where.startsWith(u"meeting.noteTaker")) {
            return &meeting.noteTaker;
        }
        const auto slot = indexIn(m_finding.where, QStringLiteral("signatureSlots"));
        return slot && *slot < meeting.signatureSlots.size() ? &meeting.signatureSlots[*slot].person
                                                             : nullptr;
    }

    /// Only one may have this name.
    [[nodiscard]] const PersonCard* personNamed(const QString& name) const
    {
        const PersonCard* found = nullptr;
        for (const PersonCard& person : m_context.people) {
            if (!sameText(person.name, name)) {
                continue;
            }
            if (found != nullptr && found->identity != person.identity) {
                return nullptr;
            }
            found = found == nullptr ? &person : found;
        }
        return found;
    }

    MeetingRecord m_record;
    const Finding& m_finding;
    const FixContext& m_context;
};

} // namespace

std::optional<MeetingRecord>
mended(const MeetingRecord& record, const Finding& finding, const FixContext& context)
{
    Mender mender(record, finding, context);
    return mender.mend() ? std::optional(mender.take()) : std::nullopt;
}

} // namespace risalah::domain

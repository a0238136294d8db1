// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include "domain/action_origin.h"
#include "domain/attendance.h"
#include "domain/indonesian_words.h"
#include "domain/meeting_edits.h"
#include "domain/nip.h"
#include "domain/number_pattern.h"
#include "domain/rank.h"
#include "domain/record_changes.h"
#include "domain/record_texts.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace risalah::domain {

namespace {

bool hasName(const std::optional<PersonCard>& card)
{
    return card.has_value() && !isBlank(card->name);
}

bool hasWrittenPoint(const std::vector<DiscussionPoint>& points)
{
    return std::any_of(points.begin(), points.end(), [](const DiscussionPoint& point) {
        return !isBlank(point.text) || hasWrittenPoint(point.points);
    });
}

/// What people call the action: its number, or its first words while it has none.
QString nameOf(const ActionItem& action)
{
    return action.number > 0 ? actionLabel(action.number) : firstWords(action.text);
}

/// Regional heads print neither rank nor NIP (naskah dinas 2.4).
bool isRegionalHead(const QString& position)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(wakil\\s+)?(gubernur|bupati|wali\\s?kota)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(position).hasMatch();
}

/// Who a card speaks of: by number, else by name.
QString sameIdentity(const PersonCard& card)
{
    return isBlank(card.identity.number) ? card.name.simplified().toCaseFolded() : card.identity.number;
}

/// The sign itself, and its code for whoever sees only a box: "字 (U+5B57)".
QString nameOfCharacter(char32_t character)
{
    const QString code = QString::number(static_cast<uint>(character), 16).toUpper();
    return QStringLiteral("%1 (U+%2)")
        .arg(QString::fromUcs4(&character, 1), code.rightJustified(4, QLatin1Char('0')));
}

/// "sebelum rapat berikutnya", but not "32/7", a date that does not exist.
bool saysWhen(const DueRule& rule)
{
    const auto* text = std::get_if<TextDue>(&rule);
    return text != nullptr && std::ranges::any_of(text->text, [](QChar letter) { return letter.isLetter(); });
}

/// Runs the checks one part of the paper after the other.
class Checker {
public:
    Checker(const MeetingRecord& record, const CheckBasis& basis)
        : m_record(record)
        , m_meeting(record.meeting)
        , m_calendar(basis.calendar)
        , m_today(basis.today)
        , m_office(basis.office)
        , m_frozen(basis.frozen)
        , m_reserved(basis.reserved)
        , m_unprintable(basis.unprintable)
    {
    }

    std::vector<Finding> run()
    {
        checkHead();
        checkReserved();
        checkOfficers();
        checkAttendance();
        checkContent();
        addIf(m_frozen != nullptr && changesBetween(*m_frozen, m_record).empty(),
              FindingCode::CorrectionWithoutChange, QStringLiteral("points"));
        for (std::size_t i = 0; i < m_record.actions.size(); ++i) {
            if (!m_record.actions[i].removed) {
                checkAction(listPath(u"actions", i), m_record.actions[i]);
            }
        }
        checkPlaceholders();
        checkCharacters();
        checkIdentities();
        checkRanks();
        checkSigners();
        checkReview();
        return std::move(m_findings);
    }

private:
    void add(FindingCode code, const QString& where, const QString& subject = {})
    {
        m_findings.push_back(Finding{code, severityOf(code), where, subject});
    }

    void addIf(bool isFound, FindingCode code, const QString& where, const QString& subject = {})
    {
        if (isFound) {
            add(code, where, subject);
        }
    }

    void checkHead()
    {
        checkNumber(m_office.meetingNumberPattern);
        if (!m_meeting.resolutions.empty() && m_findings.empty()) {
            checkNumber(m_office.resolutionNumberPattern);
        }
        addIf(m_meeting.title == kUntitled, FindingCode::LeftoverPlaceholder, QStringLiteral("meeting.title"),
              m_meeting.title);
        const bool isHeld = m_meeting.course == MeetingCourse::Scheduled;
        addIf(!isHeld, FindingCode::MeetingNotHeld, QStringLiteral("meeting.course"));
        addIf(!isHeld && isBlank(m_meeting.courseReason), FindingCode::CourseWithoutReason,
              QStringLiteral("meeting.courseReason"));
        addIf(m_meeting.lastDate && *m_meeting.lastDate < m_meeting.date, FindingCode::LastDateBeforeFirst,
              QStringLiteral("meeting.lastDate"),
              m_meeting.lastDate ? longDate(*m_meeting.lastDate) : QString());
        addIf(m_meeting.date > m_today, FindingCode::MeetingInFuture, QStringLiteral("meeting.date"),
              longDate(m_meeting.date));
        addIf(isBlank(m_meeting.invitation.number), FindingCode::NoInvitationNumber,
              QStringLiteral("meeting.invitation.number"));
        addIf(m_meeting.invitation.date && *m_meeting.invitation.date > m_meeting.date,
              FindingCode::InvitationAfterMeeting, QStringLiteral("meeting.invitation.date"));
        addIf(isInvitedTooLate(), FindingCode::InvitationTooNear, QStringLiteral("meeting.invitation.date"),
              m_meeting.invitation.date ? longDate(*m_meeting.invitation.date) : QString());
        addIf(!m_meeting.start.has_value(), FindingCode::NoStartTime, QStringLiteral("meeting.start"));
        const bool isOneDay = !m_meeting.lastDate || *m_meeting.lastDate == m_meeting.date;
        if (isOneDay && m_meeting.start && m_meeting.end && *m_meeting.end < *m_meeting.start) {
            add(FindingCode::EndBeforeStart, QStringLiteral("meeting.end"), m_meeting.end->toPrint());
        }
        // A meeting held online only has a link for a place.
        addIf(isBlank(m_meeting.place) && isBlank(m_meeting.onlineLink), FindingCode::NoPlace,
              QStringLiteral("meeting.place"));
        const bool hasAgenda = std::any_of(m_meeting.agenda.begin(), m_meeting.agenda.end(),
                                           [](const AgendaItem& item) { return !isBlank(item.title); });
        addIf(!hasAgenda, FindingCode::NoAgenda, QStringLiteral("agenda"));
    }

    /// Of all a number is made of only the kind is the meeting's to say and may be missing.
    void checkNumber(const QString& pattern)
    {
        const auto number = formatNumber(pattern, numberContext(m_office, m_meeting.kind, m_meeting.date));
        const bool lacksKind = !number && number.error().code == ErrorCode::NumberPartMissing
            && number.error().subject == QStringLiteral("{jenis}");
        addIf(lacksKind, FindingCode::NoKind, QStringLiteral("meeting.kind"));
    }

    /// A number belongs to its year: what a meeting kept in another one stays a hole in that year's book.
    void checkReserved()
    {
        for (const ReservedNumber& number : m_reserved) {
            addIf(number.year != m_meeting.date.year(), FindingCode::NumberLeftBehind,
                  QStringLiteral("meeting.date"),
                  QStringLiteral("%1/%2").arg(number.sequence).arg(number.year));
        }
    }

    /// An office answers a letter in one working day; without one in between nobody could prepare.
    [[nodiscard]] bool isInvitedTooLate() const
    {
        const auto& sent = m_meeting.invitation.date;
        return sent && *sent <= m_meeting.date && m_calendar.addWorkingDays(*sent, 1) >= m_meeting.date;
    }

    void checkOfficers()
    {
        addIf(!hasName(m_meeting.chair), FindingCode::NoChair, QStringLiteral("meeting.chair"));
        addIf(!hasName(m_meeting.noteTaker), FindingCode::NoNoteTaker, QStringLiteral("meeting.noteTaker"));
    }

    void checkAttendance()
    {
        addIf(m_meeting.attendance.empty(), FindingCode::NoAttendance, QStringLiteral("attendance"));
        for (std::size_t i = 0; i < m_meeting.attendance.size(); ++i) {
            const Seat& seat = m_meeting.attendance[i];
            const QString where = listPath(u"attendance", i);
            addIf(seat.status == AttendanceStatus::Unfilled, FindingCode::AttendanceUnfilled,
                  where + u".status", seat.seat);
            addIf(isHere(seat) && !hasName(seat.person), FindingCode::SeatPersonMissing, where + u".person",
                  seat.seat);
            checkPassage(where, seat);
        }
        checkTwins();
        checkQuorum();
    }

    /// The same seat or the same person twice would be counted twice.
    void checkTwins()
    {
        QSet<QString> seats;
        QSet<QString> people;
        for (std::size_t i = 0; i < m_meeting.attendance.size(); ++i) {
            const Seat& seat = m_meeting.attendance[i];
            const QString where = listPath(u"attendance", i);
            const QString name =
                seat.seat.simplified().toCaseFolded() + u'\n' + seat.office.simplified().toCaseFolded();
            addIf(seats.contains(name), FindingCode::DuplicateSeat, where + u".seat", seat.seat);
            seats.insert(name);
            if (!isHere(seat) || !hasName(seat.person)) {
                continue;
            }
            const QString person = sameIdentity(*seat.person);
            addIf(people.contains(person), FindingCode::DuplicateAttendee, where + u".person",
                  seat.person->name);
            people.insert(person);
        }
    }

    void checkPassage(const QString& where, const Seat& seat)
    {
        addIf(seat.arrival && seat.departure && *seat.departure < *seat.arrival,
              FindingCode::DepartureBeforeArrival, where + u".departure", seat.seat);
        addIf(seat.status == AttendanceStatus::Represented && hasName(seat.person)
                  && isBlank(seat.person->position),
              FindingCode::RepresentativeWithoutPosition, where + u".person.position", seat.seat);
    }

    void checkQuorum()
    {
        const Representation representation = representationOf(m_meeting);
        addIf(representation.isMissed(), FindingCode::QuorumMissed, QStringLiteral("attendance"),
              representationText(representation));
    }

    void checkReview()
    {
        addIf(m_meeting.review == ReviewState::Submitted || m_meeting.review == ReviewState::Returned,
              FindingCode::ReviewOpen, QStringLiteral("meeting.review"));
    }

    void checkContent()
    {
        addIf(!hasWrittenPoint(m_meeting.points), FindingCode::NoPoint, QStringLiteral("points"));
        addIf(m_meeting.resolutions.empty(), FindingCode::NoResolution, QStringLiteral("resolutions"));
        for (std::size_t i = 0; i < m_meeting.resolutions.size(); ++i) {
            addIf(isBlank(m_meeting.resolutions[i].text), FindingCode::EmptyResolution,
                  listPath(u"resolutions", i), QStringLiteral("K%1").arg(i + 1));
        }
        addIf(isBlank(m_meeting.closing), FindingCode::NoClosing, QStringLiteral("meeting.closing"));
    }

    void checkAction(const QString& where, const ActionItem& action)
    {
        const QString name = nameOf(action);
        const bool hasAssignee = std::any_of(action.assignees.begin(), action.assignees.end(),
                                             [](const Assignee& one) { return !isBlank(one.office); });
        addIf(!hasAssignee, FindingCode::ActionWithoutAssignee, where + u".assignees", name);
        addIf(isApartFromResolution(m_meeting, action), FindingCode::ActionApartFromResolution,
              where + u".point", name);

        const QString duePath = where + u".due";
        const std::optional<Date> due = dueOn(action);
        const bool hasRule = due.has_value() || saysWhen(action.due);
        addIf(!hasRule, FindingCode::ActionWithoutDue, duePath, name);
        if (!due) {
            return;
        }
        addIf(*due < m_meeting.date, FindingCode::DueBeforeMeeting, duePath, name);
        const AssigneeStatus status = overallStatus(action);
        if (status == AssigneeStatus::Done || status == AssigneeStatus::Cancelled) {
            return;
        }
        addIf(!m_calendar.isWorkingDay(*due), FindingCode::DueOnHoliday, duePath, name);
        // Counted over weekends only: the decree of that year is still to come.
        addIf(std::holds_alternative<WorkdaysDue>(action.due) && m_calendar.isOutsideKnownYears(*due),
              FindingCode::DueBeyondCalendar, duePath, name);
        addIf(calendarChanged(action, m_meeting.date, m_calendar), FindingCode::CalendarChanged, duePath,
              name);
    }

    void checkPlaceholders()
    {
        static const QRegularExpression form(QStringLiteral("\\{\\{.*?\\}\\}|\\$\\{.*?\\}"));
        for (const RecordText& text : textsOf(m_record)) {
            auto matches = form.globalMatch(text.text);
            while (matches.hasNext()) {
                add(FindingCode::LeftoverPlaceholder, text.where, matches.next().captured());
            }
        }
    }

    /// Each once, where it is met first.
    void checkCharacters()
    {
        QList<uint> left = m_unprintable.toUcs4();
        for (const RecordText& text : printedTextsOf(m_record)) {
            if (left.isEmpty()) {
                return;
            }
            for (const uint character : text.text.toUcs4()) {
                if (left.removeAll(character) > 0) {
                    add(FindingCode::UnprintableCharacter, text.where, nameOfCharacter(character));
                }
            }
        }
    }

    void checkIdentities()
    {
        QSet<QString> known;
        for (const RecordPerson& person : personsOf(m_record)) {
            const Identity& identity = person.card->identity;
            if (identity.number.isEmpty() || known.contains(identity.number)) {
                continue;
            }
            known.insert(identity.number);
            const QString where = person.where + u".identity";
            if (identity.type == IdentityType::Nip) {
                const auto nip = normalisedNip(identity.number);
                const bool isOdd = !nip || !nipWarnings(*nip, m_today).empty();
                addIf(isOdd, FindingCode::NipSuspicious, where, printedNip(identity.number));
            } else if (identity.type == IdentityType::Nrp) {
                addIf(!isPlausibleNrp(identity.number), FindingCode::NrpSuspicious, where, identity.number);
            }
        }
    }

    void checkRanks()
    {
        for (const RecordPerson& person : personsOf(m_record)) {
            addIf(!isRankOfGrade(person.card->rank, person.card->grade), FindingCode::RankUnlikeGrade,
                  person.where + u".rank", person.card->name);
        }
    }

    void checkSigners()
    {
        if (m_meeting.signatureSlots.empty()) {
            checkSigner(QStringLiteral("meeting.chair"), m_meeting.chair);
            return;
        }
        QSet<QString> known;
        QSet<QString> people;
        for (std::size_t i = 0; i < m_meeting.signatureSlots.size(); ++i) {
            const auto [where, card] = signerOf(i);
            const QString slot = listPath(u"signatureSlots", i);
            const QString caption = m_meeting.signatureSlots[i].caption;
            // Without a chair or note-taker another finding says it already.
            const bool isToldElsewhere = where == u"meeting.chair" || where == u"meeting.noteTaker";
            addIf(!hasName(*card) && !isToldElsewhere, FindingCode::SignerMissing,
                  where.startsWith(slot) ? where : slot, caption);
            if (hasName(*card)) {
                const QString person = sameIdentity(**card);
                addIf(people.contains(person), FindingCode::DuplicateSigner, slot, (*card)->name);
                people.insert(person);
            }
            addIf(i >= kMostSigners, FindingCode::SignerNotPrinted, slot, caption);
            if (!known.contains(where)) {
                known.insert(where);
                checkSigner(where, *card);
            }
        }
    }

    [[nodiscard]] std::pair<QString, const std::optional<PersonCard>*> signerOf(std::size_t index) const
    {
        const SignatureSlot& slot = m_meeting.signatureSlots[index];
        switch (slot.signer) {
        case SignatureSlot::Signer::Chair:
            return {QStringLiteral("meeting.chair"), &m_meeting.chair};
        case SignatureSlot::Signer::Secretary:
            return {QStringLiteral("meeting.secretary"), &m_meeting.secretary};
        case SignatureSlot::Signer::NoteTaker:
            return {QStringLiteral("meeting.noteTaker"), &m_meeting.noteTaker};
        case SignatureSlot::Signer::Other:
            break;
        }
        return {listPath(u"signatureSlots", index) + u".person", &slot.person};
    }

    void checkSigner(const QString& where, const std::optional<PersonCard>& card)
    {
        if (!card || isBlank(card->name)) {
            return; // that nobody is named is another finding
        }
        addIf(isBlank(card->identity.number) && !isRegionalHead(card->position),
              FindingCode::OfficialWithoutIdentity, where + u".identity", card->name);
        addIf(isAuthorityIncomplete(*card), FindingCode::GiverMissing, where + u".position", card->name);
    }

    const MeetingRecord& m_record;
    const Meeting& m_meeting;
    const WorkingCalendar& m_calendar;
    Date m_today;
    const Office& m_office;
    const MeetingRecord* m_frozen;
    const std::vector<ReservedNumber>& m_reserved;
    const QString& m_unprintable;
    std::vector<Finding> m_findings;
};

/// Where a path stands on the paper: the first entry it begins with.
std::size_t placeOnPaper(const QString& where)
{
    static constexpr std::array kOrder{
        QStringView(u"meeting.title"),
        QStringView(u"meeting.kind"),
        QStringView(u"meeting.series"),
        QStringView(u"meeting.course"),
        QStringView(u"meeting.date"),
        QStringView(u"meeting.lastDate"),
        QStringView(u"meeting.invitation"),
        QStringView(u"meeting.start"),
        QStringView(u"meeting.place"),
        QStringView(u"meeting.onlineLink"),
        QStringView(u"agenda"),
        QStringView(u"meeting.chair"),
        QStringView(u"meeting.secretary"),
        QStringView(u"meeting.noteTaker"),
        QStringView(u"attendance"),
        QStringView(u"meeting.opening"),
        QStringView(u"points"),
        QStringView(u"resolutions"),
        QStringView(u"actions"),
        QStringView(u"meeting.closing"),
        QStringView(u"signatureSlots"),
        QStringView(u"meeting.review"),
    };
    const auto found = std::find_if(kOrder.begin(), kOrder.end(),
                                    [&where](QStringView part) { return where.startsWith(part); });
    return static_cast<std::size_t>(found - kOrder.begin());
}

} // namespace

Severity severityOf(FindingCode code)
{
    return code <= FindingCode::AttendanceUnfilled ? Severity::Blocks : Severity::Warns;
}

std::vector<Finding> check(const MeetingRecord& record, const CheckBasis& basis)
{
    std::vector<Finding> findings = Checker(record, basis).run();
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return placeOnPaper(a.where) < placeOnPaper(b.where);
    });
    return findings;
}

bool blocksFinalising(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Blocks; });
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/number_service.h"

#include "app/detail/edition_numbers.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "domain/number_pattern.h"
#include "domain/text.h"
#include "storage/number_register.h"

namespace risalah::app {

namespace {

using domain::NumberSeries;
using domain::NumberState;
using storage::NumberRegister;
using storage::RegisterNumber;

QString placeOf(int year, const QString& sequences)
{
    return QString::number(year) + u'/' + sequences;
}

Result<void> checkYear(int year)
{
    return domain::Date::of(year, 1, 1)
        ? Result<void>()
        : Result<void>(fail(ErrorCode::ImpossibleDate, QString::number(year)));
}

Result<void> checkReason(const QString& reason)
{
    return domain::isBlank(reason) ? Result<void>(fail(ErrorCode::EmptyText, {}, QStringLiteral("reason")))
                                   : Result<void>();
}

// A pattern that cannot be filled yet has no text to show; finalising says why.
QString textOnPaper(const domain::Office& office, const storage::NumberInBook& entry)
{
    const RegisterNumber& number = entry.number;
    if (number.state != NumberState::Reserved || !entry.meetingDate) {
        return number.text;
    }
    domain::NumberContext context = domain::numberContext(office, entry.meetingKind, *entry.meetingDate);
    context.sequence = number.sequence;
    return domain::formatNumber(office.meetingNumberPattern, context).value_or(QString());
}

BookNumber lineOf(const domain::Office& office, const storage::NumberInBook& entry)
{
    BookNumber line;
    line.year = entry.number.year;
    line.sequence = entry.number.sequence;
    line.state = entry.number.state;
    line.text = textOnPaper(office, entry);
    line.reason = entry.number.reason;
    line.meeting = entry.number.meeting;
    line.meetingTitle = entry.meetingTitle;
    line.meetingDate = entry.meetingDate;
    return line;
}

BookNumber lineOf(const domain::Office& office, const RegisterNumber& number, const domain::Meeting& meeting)
{
    return lineOf(office, {number, meeting.title, meeting.kind, meeting.date});
}

Result<void> checkBounds(int year, int first, int last)
{
    if (last < first) {
        return fail(ErrorCode::EndBeforeStart, QString::number(last), placeOf(year, QString::number(first)));
    }
    const int most = first + NumberService::kMostAtOnce - 1;
    if (last > most) {
        return fail(ErrorCode::JsonOutOfRange, QString::number(last),
                    placeOf(year, QStringLiteral("%1–%2").arg(first).arg(most)));
    }
    return {};
}

Result<void> checkMayReserve(storage::Database& db, const domain::Meeting& meeting)
{
    if (meeting.removed) {
        return fail(ErrorCode::UnknownRecord, meeting.title);
    }
    if (meeting.phase != domain::MeetingPhase::Draft) {
        return fail(ErrorCode::AlreadyFinalised, meeting.title);
    }
    // A meeting that moved to another year left its number behind: numbers belong to their year.
    const auto reserved = NumberRegister::reservedFor(db, meeting.id, meeting.date.year());
    if (!reserved) {
        return forwardError(reserved);
    }
    return *reserved ? Result<void>(fail(ErrorCode::RecordChangedElsewhere, meeting.title)) : Result<void>();
}

} // namespace

NumberService::NumberService(RegisterContext& context) : m_context(context)
{
}

Result<NumberBook> NumberService::book(NumberSeries series, int year)
{
    if (const auto possible = checkYear(year); !possible) {
        return forwardError(possible);
    }
    const auto oneState = m_context.db().snapshot();
    if (!oneState) {
        return forwardError(oneState);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    const auto entries = NumberRegister::book(m_context.db(), series, year);
    if (!entries) {
        return forwardError(entries);
    }
    auto known = years(series);
    if (!known) {
        return forwardError(known);
    }
    NumberBook book{.series = series, .year = year, .numbers = {}, .next = 1, .years = *std::move(known)};
    for (const storage::NumberInBook& entry : *entries) {
        book.numbers.push_back(lineOf(*office, entry));
        book.next = entry.number.sequence + 1;
    }
    return book;
}

Result<std::vector<int>> NumberService::years(NumberSeries series)
{
    return NumberRegister::years(m_context.db(), series);
}

Result<ReservedNumbers> NumberService::reserveUpTo(
    NumberSeries series, int year, int last, const QString& reason, const QString& summary)
{
    if (const auto possible = checkYear(year); !possible) {
        return forwardError(possible);
    }
    if (const auto given = checkReason(reason); !given) {
        return forwardError(given);
    }
    auto tx = m_context.begin(summary);
    if (!tx) {
        return forwardError(tx);
    }
    const auto first = NumberRegister::next(tx->database(), series, year);
    if (!first) {
        return forwardError(first);
    }
    if (const auto within = checkBounds(year, *first, last); !within) {
        return forwardError(within);
    }
    for (int sequence = *first; sequence <= last; ++sequence) {
        const auto taken = NumberRegister::take(
            *tx, {series, year, sequence, NumberState::Reserved, {}, reason.trimmed(), {}, {}});
        if (!taken) {
            return forwardError(taken);
        }
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return ReservedNumbers{*first, last};
}

Result<BookNumber> NumberService::reserveFor(const domain::MeetingId& meeting, const QString& summary)
{
    auto tx = m_context.begin(summary);
    if (!tx) {
        return forwardError(tx);
    }
    const auto loaded = loadRecord(tx->database(), meeting);
    if (!loaded) {
        return forwardError(loaded);
    }
    const domain::Meeting& draft = loaded->record.meeting;
    if (const auto may = checkMayReserve(tx->database(), draft); !may) {
        return forwardError(may);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    const int year = draft.date.year();
    const auto sequence = NumberRegister::next(tx->database(), NumberSeries::Meeting, year);
    if (!sequence) {
        return forwardError(sequence);
    }
    const RegisterNumber number{
        NumberSeries::Meeting, year, *sequence, NumberState::Reserved, {}, {}, meeting, {}};
    if (const auto taken = NumberRegister::take(*tx, number); !taken) {
        return forwardError(taken);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return lineOf(*office, number, draft);
}

Result<std::optional<BookNumber>> NumberService::reservedFor(const domain::MeetingId& meeting)
{
    const auto loaded = loadRecord(m_context.db(), meeting);
    const auto office = m_context.office();
    if (!loaded || !office) {
        return !loaded ? forwardError(loaded) : forwardError(office);
    }
    const domain::Meeting& asStored = loaded->record.meeting;
    const auto number = NumberRegister::reservedFor(m_context.db(), meeting, asStored.date.year());
    if (!number) {
        return forwardError(number);
    }
    return *number ? std::optional(lineOf(*office, **number, asStored)) : std::nullopt;
}

Result<std::vector<domain::ReservedNumber>> NumberService::reservedInAnyYear(const domain::MeetingId& meeting)
{
    return reservedNumbersOf(m_context.db(), meeting);
}

Result<void> NumberService::makeVoid(
    NumberSeries series, int year, int sequence, const QString& reason, const QString& summary)
{
    if (const auto given = checkReason(reason); !given) {
        return given;
    }
    auto tx = m_context.begin(summary);
    if (!tx) {
        return forwardError(tx);
    }
    const auto number = NumberRegister::at(tx->database(), series, year, sequence);
    if (!number) {
        return forwardError(number);
    }
    if (number->state != NumberState::Reserved) {
        return fail(number->state == NumberState::Issued ? ErrorCode::AlreadyFinalised
                                                         : ErrorCode::RecordChangedElsewhere,
                    number->text.isEmpty() ? placeOf(year, QString::number(sequence)) : number->text);
    }
    const auto done = NumberRegister::makeVoid(*tx, series, year, sequence, reason.trimmed());
    if (!done) {
        return done;
    }
    return tx->commit();
}

} // namespace risalah::app

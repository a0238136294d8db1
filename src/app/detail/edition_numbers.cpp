// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/edition_numbers.h"

#include "domain/number_pattern.h"
#include "storage/number_register.h"

#include <algorithm>

namespace risalah::app {

namespace {

using domain::NumberSeries;
using storage::NumberRegister;

Result<QString>
numberText(const domain::Office& office, const domain::Meeting& meeting, NumberSeries series, int sequence)
{
    domain::NumberContext context = domain::numberContext(office, meeting.kind, meeting.date);
    context.sequence = sequence;
    return domain::formatNumber(series == NumberSeries::Meeting ? office.meetingNumberPattern
                                                                : office.resolutionNumberPattern,
                                context);
}

// A number that was none before: the reserved one is used up, or the next of the row is taken.
Result<QString> issue(storage::Transaction& tx,
                      const domain::Office& office,
                      const domain::Meeting& meeting,
                      const std::optional<domain::ResolutionId>& resolution)
{
    const NumberSeries series = resolution ? NumberSeries::Resolution : NumberSeries::Meeting;
    const int year = meeting.date.year();
    const auto reserved = resolution ? Result<std::optional<storage::RegisterNumber>>()
                                     : NumberRegister::reservedFor(tx.database(), meeting.id, year);
    if (!reserved) {
        return forwardError(reserved);
    }
    const auto sequence =
        *reserved ? Result<int>((*reserved)->sequence) : NumberRegister::next(tx.database(), series, year);
    if (!sequence) {
        return forwardError(sequence);
    }
    const auto text = numberText(office, meeting, series, *sequence);
    if (!text) {
        return forwardError(text);
    }
    const storage::RegisterNumber number{series, year, *sequence,  domain::NumberState::Issued,
                                         *text,  {},   meeting.id, resolution};
    const auto taken =
        *reserved ? NumberRegister::issueReserved(tx, number) : NumberRegister::take(tx, number);
    if (!taken) {
        return forwardError(taken);
    }
    return *text;
}

// The number this meeting or resolution has, or a new one.
Result<QString> numberFor(storage::Transaction& tx,
                          const domain::Office& office,
                          const domain::Meeting& meeting,
                          const std::optional<domain::ResolutionId>& resolution)
{
    const auto known = NumberRegister::issuedTo(tx.database(), meeting.id, resolution);
    if (!known) {
        return forwardError(known);
    }
    return *known ? Result<QString>((*known)->text) : issue(tx, office, meeting, resolution);
}

Result<void> voidFallenAway(storage::Transaction& tx, const domain::Meeting& meeting, const QString& reason)
{
    const auto row = NumberRegister::list(tx.database(), NumberSeries::Resolution, meeting.date.year());
    if (!row) {
        return forwardError(row);
    }
    for (const storage::RegisterNumber& number : *row) {
        const bool isOurs = number.meeting == meeting.id && number.state == domain::NumberState::Issued;
        const bool isThere = std::any_of(
            meeting.resolutions.begin(), meeting.resolutions.end(),
            [&number](const domain::Resolution& resolution) { return number.resolution == resolution.id; });
        if (!isOurs || isThere) {
            continue;
        }
        const auto done = NumberRegister::makeVoid(tx, number.series, number.year, number.sequence, reason);
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<domain::IssuedNumbers> issueNumbers(storage::Transaction& tx,
                                           const domain::Office& office,
                                           const domain::Meeting& meeting,
                                           const QString& reason)
{
    domain::IssuedNumbers numbers;
    const auto ours = numberFor(tx, office, meeting, {});
    if (!ours) {
        return forwardError(ours);
    }
    numbers.meeting = *ours;
    for (const domain::Resolution& resolution : meeting.resolutions) {
        const auto number = numberFor(tx, office, meeting, resolution.id);
        if (!number) {
            return forwardError(number);
        }
        numbers.resolutions.push_back(*number);
    }
    if (const auto done = voidFallenAway(tx, meeting, reason); !done) {
        return forwardError(done);
    }
    return numbers;
}

Result<std::vector<domain::ReservedNumber>> reservedNumbersOf(storage::Database& db,
                                                              const domain::MeetingId& meeting)
{
    const auto numbers = NumberRegister::reservedForInAnyYear(db, meeting);
    if (!numbers) {
        return forwardError(numbers);
    }
    std::vector<domain::ReservedNumber> reserved;
    for (const storage::RegisterNumber& number : *numbers) {
        reserved.push_back({number.year, number.sequence});
    }
    return reserved;
}

} // namespace risalah::app

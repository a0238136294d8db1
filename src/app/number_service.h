// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/date.h"
#include "domain/finding.h"
#include "domain/ids.h"
#include "domain/minutes_document.h"

#include <QString>

#include <optional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// One line of the book of numbers.
struct BookNumber {
    int year = 0; ///< of the meeting's date
    int sequence = 0;
    domain::NumberState state = domain::NumberState::Issued;
    /// As printed; of a number reserved for a meeting as it would print today; empty for other reserved ones.
    QString text;
    QString reason; ///< why it was reserved or is void
    std::optional<domain::MeetingId> meeting;
    QString meetingTitle;
    std::optional<domain::Date> meetingDate;
};

/// The numbers of one series and year, first to last without a gap.
struct NumberBook {
    domain::NumberSeries series = domain::NumberSeries::Meeting;
    int year = 0;
    std::vector<BookNumber> numbers;
    int next = 1; ///< the first free one
    std::vector<int> years; ///< with numbers in this series, newest first
};

/// What was reserved in one act.
struct ReservedNumbers {
    int first = 0;
    int last = 0;
};

/// The book of register numbers: what finalising has issued, what is kept free for papers written elsewhere,
/// and what is void. Every change is one transaction; `summary` says in the history what was done.
class NumberService {
public:
    explicit NumberService(RegisterContext& context);

    static constexpr int kMostAtOnce = 500;

    /// ImpossibleDate for a year no meeting can be held in.
    [[nodiscard]] Result<NumberBook> book(domain::NumberSeries series, int year);
    /// The years that have numbers, newest first.
    [[nodiscard]] Result<std::vector<int>> years(domain::NumberSeries series);
    /// Reserves all numbers from the next one up to and with `last`: an office that begins in the middle of a
    /// year, or wrote minutes without this program. EmptyText without a reason, EndBeforeStart when `last` is
    /// taken already, JsonOutOfRange beyond kMostAtOnce.
    [[nodiscard]] Result<ReservedNumbers> reserveUpTo(
        domain::NumberSeries series, int year, int last, const QString& reason, const QString& summary);

    /// The next number of the year of the meeting's date, for its finalising. AlreadyFinalised unless it is a
    /// draft, RecordChangedElsewhere when it has one, UnknownRecord from the wastebasket.
    [[nodiscard]] Result<BookNumber> reserveFor(const domain::MeetingId& meeting, const QString& summary);
    /// The number that waits for the meeting's finalising.
    [[nodiscard]] Result<std::optional<BookNumber>> reservedFor(const domain::MeetingId& meeting);

    /// All that wait for it, of every year.
    [[nodiscard]] Result<std::vector<domain::ReservedNumber>>
    reservedInAnyYear(const domain::MeetingId& meeting);

    /// Only a reserved number: an issued one falls through a correction (AlreadyFinalised); what is void
    /// already is RecordChangedElsewhere. EmptyText without a reason, UnknownRecord without such a number.
    [[nodiscard]] Result<void> makeVoid(
        domain::NumberSeries series, int year, int sequence, const QString& reason, const QString& summary);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app

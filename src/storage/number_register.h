// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes_document.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

/// One number of a year's row, in one of its states.
struct RegisterNumber {
    domain::NumberSeries series = domain::NumberSeries::Meeting;
    int year = 0;
    int sequence = 0; ///< 1, 2, 3 … without a gap
    domain::NumberState state = domain::NumberState::Issued;
    QString text; ///< as printed, "007/RAKOR/VII/2025"; empty while only reserved
    QString reason; ///< why it was reserved or is void
    std::optional<domain::MeetingId> meeting;
    std::optional<domain::ResolutionId> resolution;

    friend bool operator==(const RegisterNumber&, const RegisterNumber&) = default;
};

/// A number and what is known of the meeting it belongs to.
struct NumberInBook {
    RegisterNumber number;
    QString meetingTitle;
    QString meetingKind;
    std::optional<domain::Date> meetingDate;
};

/// The numbers of meetings and resolutions: one gap-free row per series and year (of the meeting's date).
/// A number once taken stays in the row: issued, reserved, or void with a reason.
class NumberRegister {
public:
    /// The number the next one will be; only safe to print inside the transaction that takes it.
    [[nodiscard]] static Result<int> next(Database& db, domain::NumberSeries series, int year);
    /// Takes a new number (state Issued or Reserved). Its sequence must be next(); RecordChangedElsewhere
    /// otherwise.
    [[nodiscard]] static Result<void> take(Transaction& tx, const RegisterNumber& number);
    /// A reserved number is used: Issued, with its text and record. UnknownRecord when it is not reserved.
    [[nodiscard]] static Result<void> issueReserved(Transaction& tx, const RegisterNumber& number);
    /// UnknownRecord without such a number; EmptyText without a reason.
    [[nodiscard]] static Result<void>
    makeVoid(Transaction& tx, domain::NumberSeries series, int year, int sequence, const QString& reason);
    /// The issued number of a meeting (resolution empty) or of one of its resolutions.
    [[nodiscard]] static Result<std::optional<RegisterNumber>>
    issuedTo(Database& db,
             const domain::MeetingId& meeting,
             const std::optional<domain::ResolutionId>& resolution);
    /// All that were issued to a meeting and its resolutions.
    [[nodiscard]] static Result<std::vector<RegisterNumber>> issuedToAllOf(Database& db,
                                                                           const domain::MeetingId& meeting);
    /// The number of that year that waits for a meeting's finalising.
    [[nodiscard]] static Result<std::optional<RegisterNumber>>
    reservedFor(Database& db, const domain::MeetingId& meeting, int year);
    /// All that wait for it, of every year: a meeting that moved left one behind.
    [[nodiscard]] static Result<std::vector<RegisterNumber>>
    reservedForInAnyYear(Database& db, const domain::MeetingId& meeting);
    [[nodiscard]] static Result<std::vector<RegisterNumber>>
    list(Database& db, domain::NumberSeries series, int year);
    /// The same with the meetings, also those in the wastebasket.
    [[nodiscard]] static Result<std::vector<NumberInBook>>
    book(Database& db, domain::NumberSeries series, int year);
    /// The years that have numbers, newest first.
    [[nodiscard]] static Result<std::vector<int>> years(Database& db, domain::NumberSeries series);
    /// UnknownRecord without such a number.
    [[nodiscard]] static Result<RegisterNumber>
    at(Database& db, domain::NumberSeries series, int year, int sequence);
};

} // namespace risalah::storage

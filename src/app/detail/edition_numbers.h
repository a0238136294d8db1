// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/finding.h"
#include "domain/meeting.h"
#include "domain/minutes_document.h"
#include "domain/office.h"
#include "storage/transaction.h"

namespace risalah::app {

/// The register numbers of an edition, taken in its transaction: one for the meeting and one for each of its
/// resolutions, from the rows of the year of the meeting's date. What has a number keeps it, and a number
/// reserved for the meeting is used before the next one; the number of a resolution that fell away in a
/// correction is made void with the reason.
[[nodiscard]] Result<domain::IssuedNumbers> issueNumbers(storage::Transaction& tx,
                                                         const domain::Office& office,
                                                         const domain::Meeting& meeting,
                                                         const QString& reason);

/// What waits for the meeting, in the years of all dates it has had.
[[nodiscard]] Result<std::vector<domain::ReservedNumber>> reservedNumbersOf(storage::Database& db,
                                                                            const domain::MeetingId& meeting);

} // namespace risalah::app

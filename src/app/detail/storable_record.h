// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/meeting_record.h"
#include "domain/working_calendar.h"

namespace risalah::app {

/// What of an edited record goes into the register. The editor may show empty lines; they are not stored:
/// a blank point, resolution or action that nothing leads back to is left out (children of a blank point take
/// its place), one that something leads back to keeps the text the register has. Blank seats, mata acara and
/// assignees are left out.
[[nodiscard]] domain::MeetingRecord storableRecord(domain::MeetingRecord after,
                                                   const domain::MeetingRecord& before);

/// Gives an id to every part that has none.
void completeIds(domain::MeetingRecord& record);

/// Dates that follow from a rule and were never computed: whether there are any, and how they are filled.
[[nodiscard]] bool lacksDueDates(const domain::MeetingRecord& record);
void completeDueDates(domain::MeetingRecord& record, const domain::WorkingCalendar& calendar);

/// AlreadyFinalised when something frozen differs: only progress and extensions of actions may change.
[[nodiscard]] Result<void> checkFrozen(const domain::MeetingRecord& before,
                                       const domain::MeetingRecord& after);

} // namespace risalah::app

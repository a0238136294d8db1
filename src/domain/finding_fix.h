// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/office.h"

#include <optional>
#include <vector>

namespace risalah::domain {

/// What a mending may know beside the record.
struct FixContext {
    Office office;
    WorkingCalendar calendar;
    std::vector<PersonCard> people; ///< of the directory, on the day of the meeting
};

/// The record with this finding mended, where one step does it and invents nothing: a NIP the directory
/// knows, the next working day, the standing agenda. nullopt when somebody has to decide or write.
[[nodiscard]] std::optional<MeetingRecord>
mended(const MeetingRecord& record, const Finding& finding, const FixContext& context);

} // namespace risalah::domain

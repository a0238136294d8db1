// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"
#include "cli/person_rows.h"
#include "domain/meeting_list.h"
#include "domain/meeting_record.h"
#include "domain/minutes_document.h"

#include <QString>

#include <vector>

namespace risalah::cli {

/// The whole record in reading order, for a terminal; what is not filled in has no line. `coming` knows the
/// numbers that were issued.
[[nodiscard]] QString meetingText(const domain::MeetingRecord& record,
                                  const std::vector<domain::MinutesDocument>& editions,
                                  const app::NextEdition& coming,
                                  domain::Zone zone);

/// One resolution with its number and meeting.
[[nodiscard]] QString resolutionText(const domain::ResolutionRow& row);

/// A person with the positions held on the day asked about.
[[nodiscard]] QString personText(const PersonRow& row);

/// One follow-up action with its assignees, extensions and log.
[[nodiscard]] QString actionText(const domain::ActionItem& action, domain::Zone zone);

} // namespace risalah::cli

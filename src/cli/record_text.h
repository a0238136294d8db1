// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/minutes_document.h"

#include <QString>

#include <vector>

namespace risalah::cli {

/// The whole record in reading order, for a terminal; what is not filled in has no line. Numbers are those of
/// the newest edition, the last of `editions`.
[[nodiscard]] QString meetingText(const domain::MeetingRecord& record,
                                  const std::vector<domain::MinutesDocument>& editions,
                                  domain::Zone zone);

/// One follow-up action with its assignees, extensions and log.
[[nodiscard]] QString actionText(const domain::ActionItem& action, domain::Zone zone);

} // namespace risalah::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/meeting_service.h"
#include "storage/database.h"

namespace risalah::app {

/// The audit events of a meeting and its actions, newest first.
[[nodiscard]] Result<std::vector<HistoryEntry>>
historyOf(storage::Database& db, const domain::MeetingId& id, int limit);

/// The moment of the last change of a meeting or one of its actions: what a draft's PDF is dated by.
[[nodiscard]] Result<Instant> lastChangeOf(storage::Database& db, const domain::MeetingRecord& record);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loaded_record.h"
#include "base/result.h"
#include "storage/transaction.h"

namespace risalah::app {

/// A meeting and its actions as one: repositories below, use cases above.
[[nodiscard]] Result<LoadedRecord> loadRecord(storage::Database& db, const domain::MeetingId& id);
[[nodiscard]] Result<LoadedRecord> insertRecord(storage::Transaction& tx,
                                                const domain::MeetingRecord& record);
/// Writes what differs. Actions new in `after` are inserted, missing ones marked removed.
[[nodiscard]] Result<LoadedRecord>
updateRecord(storage::Transaction& tx, const LoadedRecord& before, const domain::MeetingRecord& after);
/// Only the meeting: phase, course, wastebasket.
[[nodiscard]] Result<LoadedRecord>
updateMeeting(storage::Transaction& tx, LoadedRecord before, const domain::Meeting& after);

} // namespace risalah::app

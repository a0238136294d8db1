// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/record.h"
#include "storage/search_index.h"
#include "storage/stored.h"

namespace risalah::storage {

[[nodiscard]] Record recordOf(const domain::Meeting& meeting);
/// In which rows two states of a meeting differ. An edit touches one list of it, mostly one point: what is
/// alike in both is not even made into rows.
[[nodiscard]] RecordDifference differenceOf(const domain::Meeting& before, const domain::Meeting& after);

/// The other way round; UnknownRecord when there is none.
[[nodiscard]] Result<Stored<domain::Meeting>> readMeeting(Database& db, const domain::MeetingId& id);

[[nodiscard]] const Table& discussionPointTable();
[[nodiscard]] const Table& resolutionTable();
[[nodiscard]] const Table& seatTable();
[[nodiscard]] const Table& agendaItemTable();
[[nodiscard]] const Table& officerTable();

/// What is found under the meeting itself: title, place, agenda, officers, opening, closing.
[[nodiscard]] SearchIndex::Entry meetingEntry(const domain::Meeting& meeting);
/// Seats, offices and people of the attendance.
[[nodiscard]] SearchIndex::Entry attendanceEntry(const domain::Meeting& meeting);
/// A point or resolution row.
[[nodiscard]] SearchIndex::Entry rowEntry(const RecordRow& row);

} // namespace risalah::storage

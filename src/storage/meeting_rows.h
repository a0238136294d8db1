// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/record.h"
#include "storage/search_index.h"
#include "storage/stored.h"

namespace risalah::storage {

/// The tables of a meeting beside its own.
struct MeetingTables {
    bool agenda = true;
    bool officers = true;
    bool attendance = true;
    bool points = true;
    bool resolutions = true;
    bool signatureSlots = true;
};
/// Those two states differ in. An edit touches one of them, and rows that are alike need not be compared.
[[nodiscard]] MeetingTables differingTables(const domain::Meeting& one, const domain::Meeting& other);

/// A meeting as rows of these tables.
[[nodiscard]] Record recordOf(const domain::Meeting& meeting, const MeetingTables& tables = {});

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

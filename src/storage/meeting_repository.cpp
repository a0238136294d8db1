// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_repository.h"

#include "storage/decoder.h"
#include "storage/meeting_rows.h"
#include "storage/record.h"

#include <algorithm>

namespace risalah::storage {

namespace {

bool isSearchable(const RecordRow& row)
{
    return row.table == &discussionPointTable() || row.table == &resolutionTable();
}

bool isOfMeetingEntry(const RecordRow& row)
{
    return row.table == &agendaItemTable() || row.table == &officerTable();
}

template <class Predicate> bool touches(const RecordDifference& changes, const Predicate& predicate)
{
    const auto ofRow = [&](const RecordRow* row) { return predicate(*row); };
    return std::ranges::any_of(changes.added, ofRow) || std::ranges::any_of(changes.removed, ofRow)
        || std::ranges::any_of(changes.changed,
                               [&](const RecordDifference::Changed& row) { return predicate(*row.after); });
}

Result<void> indexNew(Transaction& tx, const domain::Meeting& meeting, const Record& record)
{
    if (auto done = SearchIndex::insert(tx, meetingEntry(meeting)); !done) {
        return done;
    }
    if (!meeting.attendance.empty()) {
        if (auto done = SearchIndex::insert(tx, attendanceEntry(meeting)); !done) {
            return done;
        }
    }
    for (const RecordRow& row : record.rows) {
        if (!isSearchable(row)) {
            continue;
        }
        if (auto done = SearchIndex::insert(tx, rowEntry(row)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> indexRows(Transaction& tx, const RecordDifference& changes)
{
    for (const RecordRow* row : changes.added) {
        if (auto done = isSearchable(*row) ? SearchIndex::put(tx, rowEntry(*row)) : Result<void>(); !done) {
            return done;
        }
    }
    for (const auto& [before, after] : changes.changed) {
        if (auto done = isSearchable(*after) ? SearchIndex::put(tx, rowEntry(*after)) : Result<void>();
            !done) {
            return done;
        }
    }
    for (const RecordRow* row : changes.removed) {
        if (!isSearchable(*row)) {
            continue;
        }
        if (auto done = SearchIndex::remove(tx, rowEntry(*row).kind, row->id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> indexChanges(Transaction& tx,
                          const domain::Meeting& before,
                          const domain::Meeting& after,
                          const RecordDifference& changes)
{
    if (changes.rootChanged || touches(changes, isOfMeetingEntry)) {
        if (auto done = SearchIndex::put(tx, meetingEntry(after)); !done) {
            return done;
        }
    }
    if (touches(changes, [](const RecordRow& row) { return row.table == &seatTable(); })) {
        if (auto done = SearchIndex::put(tx, attendanceEntry(after)); !done) {
            return done;
        }
    }
    if (auto done = indexRows(tx, changes); !done) {
        return done;
    }
    if (before.removed != after.removed || before.date != after.date) {
        return SearchIndex::meetingMoved(tx, after.id.toString());
    }
    return {};
}

} // namespace

Result<Stored<domain::Meeting>> MeetingRepository::load(Database& db, const domain::MeetingId& id)
{
    return readMeeting(db, id);
}

Result<bool> MeetingRepository::exists(Database& db, const domain::MeetingId& id)
{
    bool found = false;
    auto read = db.read(QStringLiteral("SELECT 1 FROM meeting WHERE id = ?"), {id.toString()},
                        [&](const Row&) { found = true; });
    if (!read) {
        return forwardError(read);
    }
    return found;
}

Result<domain::MeetingPhase> MeetingRepository::phase(Database& db, const domain::MeetingId& id)
{
    Decoder in;
    std::optional<domain::MeetingPhase> found;
    auto read = db.read(QStringLiteral("SELECT phase FROM meeting WHERE id = ?"), {id.toString()},
                        [&](const Row& row) {
                            in.startRow(row);
                            found = in.code<domain::MeetingPhase>();
                        });
    if (!read) {
        return forwardError(read);
    }
    if (!found) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (auto sound = in.verdict(id.toString()); !sound) {
        return forwardError(sound);
    }
    return *found;
}

Result<Stored<domain::Meeting>> MeetingRepository::insert(Transaction& tx, const domain::Meeting& meeting)
{
    auto known = exists(tx.database(), meeting.id);
    if (!known) {
        return forwardError(known);
    }
    if (*known) {
        return fail(ErrorCode::MeetingAlreadyKnown, meeting.title, meeting.id.toString());
    }
    auto counted = tx.run(QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = 'meeting'"));
    if (!counted) {
        return forwardError(counted);
    }
    const Record record = recordOf(meeting);
    if (auto done = insertRecord(tx, record); !done) {
        return forwardError(done);
    }
    if (auto done = indexNew(tx, meeting, record); !done) {
        return forwardError(done);
    }
    return Stored<domain::Meeting>{meeting, 1};
}

Result<Stored<domain::Meeting>> MeetingRepository::update(Transaction& tx,
                                                          const domain::Meeting& before,
                                                          const Stored<domain::Meeting>& after)
{
    const RecordDifference changes = differenceOf(before, after.value);
    auto revision = updateRecord(tx, changes, after.revision);
    if (!revision) {
        return forwardError(revision);
    }
    if (auto done = indexChanges(tx, before, after.value, changes); !done) {
        return forwardError(done);
    }
    return Stored<domain::Meeting>{after.value, *revision};
}

} // namespace risalah::storage

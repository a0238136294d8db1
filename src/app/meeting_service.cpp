// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meeting_service.h"

#include "app/detail/history.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/detail/storable_record.h"
#include "domain/meeting_edits.h"
#include "domain/text.h"
#include "storage/meeting_repository.h"
#include "storage/search_index.h"

namespace risalah::app {

namespace {

using domain::MeetingId;

// Changes the meeting alone, in a transaction of its own.
template <class Change>
Result<LoadedRecord>
changeMeeting(RegisterContext& context, const MeetingId& id, const QString& what, const Change& change)
{
    auto tx = context.begin(what);
    if (!tx) {
        return forwardError(tx);
    }
    const auto loaded = loadRecord(context.db(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    domain::Meeting meeting = loaded->record.meeting;
    if (const Result<void> changed = change(meeting); !changed) {
        return forwardError(changed);
    }
    auto saved = updateMeeting(*tx, *loaded, meeting);
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return *saved;
}

// The calendar is read from the register; most edits of text have no use for it.
Result<void> fillDueDates(RegisterContext& context, domain::MeetingRecord& record)
{
    if (!lacksDueDates(record)) {
        return {};
    }
    const auto calendar = context.calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    completeDueDates(record, *calendar);
    return {};
}

Result<void> refuseFrozen(const domain::Meeting& meeting)
{
    if (meeting.phase != domain::MeetingPhase::Draft) {
        return fail(ErrorCode::AlreadyFinalised, meeting.title);
    }
    return {};
}

Result<LoadedRecord>
setCourse(RegisterContext& context, const MeetingId& id, domain::MeetingCourse course, const QString& reason)
{
    return changeMeeting(context, id, QStringLiteral("course"),
                         [&](domain::Meeting& meeting) -> Result<void> {
                             auto changed = domain::withCourse({meeting, {}}, course, reason);
                             if (!changed) {
                                 return forwardError(changed);
                             }
                             meeting = std::move(changed->meeting);
                             return refuseFrozen(meeting);
                         });
}

} // namespace

MeetingService::MeetingService(RegisterContext& context) : m_context(context)
{
}

Result<std::vector<domain::MeetingRow>> MeetingService::list(const domain::MeetingFilter& filter)
{
    return storage::MeetingRepository::list(m_context.db(), filter);
}

Result<int> MeetingService::count(const domain::MeetingFilter& filter)
{
    return storage::MeetingRepository::count(m_context.db(), filter);
}

Result<std::vector<domain::ResolutionRow>> MeetingService::resolutions(const domain::ResolutionFilter& filter)
{
    return storage::MeetingRepository::listResolutions(m_context.db(), filter);
}

Result<std::vector<domain::SearchHit>> MeetingService::find(const QString& text, int limit)
{
    return storage::SearchIndex::find(m_context.db(), text, limit);
}

Result<LoadedRecord> MeetingService::load(const MeetingId& id)
{
    return loadRecord(m_context.db(), id);
}

Result<LoadedRecord> MeetingService::add(const domain::MeetingRecord& record, const QString& summary)
{
    if (domain::isBlank(record.meeting.title)) {
        return fail(ErrorCode::EmptyTitle);
    }
    domain::MeetingRecord fresh = record;
    completeIds(fresh);
    fresh = storableRecord(std::move(fresh), {});
    fresh.meeting.phase = domain::MeetingPhase::Draft;
    if (const auto filled = fillDueDates(m_context, fresh); !filled) {
        return forwardError(filled);
    }
    auto tx = m_context.begin(summary);
    if (!tx) {
        return forwardError(tx);
    }
    auto added = insertRecord(*tx, fresh);
    if (!added) {
        return forwardError(added);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return added;
}

Result<LoadedRecord>
MeetingService::save(const LoadedRecord& before, const domain::MeetingRecord& after, const QString& summary)
{
    if (domain::isBlank(after.meeting.title)) {
        return fail(ErrorCode::EmptyTitle);
    }
    domain::MeetingRecord wanted = after;
    completeIds(wanted);
    wanted = storableRecord(std::move(wanted), before.record);
    wanted.meeting.phase = before.record.meeting.phase; // only finalise and correct change it
    if (const auto filled = fillDueDates(m_context, wanted); !filled) {
        return forwardError(filled);
    }
    auto tx = m_context.begin(summary);
    if (!tx) {
        return forwardError(tx);
    }
    const auto phase = storage::MeetingRepository::phase(m_context.db(), wanted.meeting.id);
    if (!phase) {
        return forwardError(phase);
    }
    if (*phase == domain::MeetingPhase::Finalised) {
        if (const auto checked = checkFrozen(before.record, wanted); !checked) {
            return forwardError(checked);
        }
    }
    auto saved = updateRecord(*tx, before, wanted);
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

Result<LoadedRecord> MeetingService::copyMeeting(const MeetingId& id, domain::Date date)
{
    const auto original = load(id);
    if (!original) {
        return forwardError(original);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    auto copy = domain::withStandingAgenda(domain::copiedForNewMeeting(original->record, date), *office);
    return add(copy, QStringLiteral("copy"));
}

Result<std::optional<LoadedRecord>> MeetingService::lastOfSeries(const QString& series,
                                                                 const MeetingId& except)
{
    domain::MeetingFilter filter;
    filter.series = series.simplified();
    if (filter.series.isEmpty()) {
        return std::optional<LoadedRecord>();
    }
    const auto rows = list(filter); // newest first
    if (!rows) {
        return forwardError(rows);
    }
    for (const domain::MeetingRow& row : *rows) {
        if (row.id != except) {
            auto loaded = load(row.id);
            if (!loaded) {
                return forwardError(loaded);
            }
            return std::optional(std::move(*loaded));
        }
    }
    return std::optional<LoadedRecord>();
}

Result<void> MeetingService::remove(const MeetingId& id)
{
    const auto changed =
        changeMeeting(m_context, id, QStringLiteral("remove"), [](domain::Meeting& meeting) -> Result<void> {
            meeting.removed = true;
            return refuseFrozen(meeting);
        });
    return changed ? Result<void>() : Result<void>(forwardError(changed));
}

Result<void> MeetingService::restore(const MeetingId& id)
{
    const auto changed =
        changeMeeting(m_context, id, QStringLiteral("restore"), [](domain::Meeting& meeting) -> Result<void> {
            meeting.removed = false;
            return {};
        });
    return changed ? Result<void>() : Result<void>(forwardError(changed));
}

Result<LoadedRecord> MeetingService::postpone(const MeetingId& id, const QString& reason)
{
    return setCourse(m_context, id, domain::MeetingCourse::Postponed, reason);
}

Result<LoadedRecord> MeetingService::cancel(const MeetingId& id, const QString& reason)
{
    return setCourse(m_context, id, domain::MeetingCourse::Cancelled, reason);
}

Result<LoadedRecord> MeetingService::schedule(const MeetingId& id)
{
    return setCourse(m_context, id, domain::MeetingCourse::Scheduled, {});
}

Result<LoadedRecord>
MeetingService::review(const MeetingId& id, domain::ReviewState state, const QString& note)
{
    const auto author = m_context.author();
    if (!author) {
        return forwardError(author);
    }
    return changeMeeting(
        m_context, id, QStringLiteral("review"), [&](domain::Meeting& meeting) -> Result<void> {
            // A correction is written and read like a draft.
            if (meeting.phase == domain::MeetingPhase::Finalised) {
                return fail(ErrorCode::AlreadyFinalised, meeting.title);
            }
            auto stepped =
                domain::withReviewStep({meeting, {}}, {state, note, *author, m_context.clock().now()});
            if (!stepped) {
                return forwardError(stepped);
            }
            meeting = std::move(stepped->meeting);
            return {};
        });
}

Result<std::vector<HistoryEntry>> MeetingService::history(const MeetingId& id, int limit)
{
    return historyOf(m_context.db(), id, limit);
}

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loaded_record.h"
#include "base/result.h"
#include "domain/meeting_list.h"
#include "domain/search_hit.h"

#include <vector>

namespace risalah::app {

class RegisterContext;

/// What a text was before a change. Empty parts were empty.
struct TextChange {
    QString part; ///< table of the register: "meeting", "discussion_point", "resolution", "action_item" …
    QString partId; ///< row inside it
    QString field; ///< column: "title", "text" …
    QString before;
    QString after;
};

/// One change of a meeting or of one of its actions, as the audit log keeps it.
struct HistoryEntry {
    Instant at;
    QString by;
    QString what; ///< the undo texts of the burst
    std::vector<TextChange> changes;
};

/// Everything done with whole meetings. Every change is one transaction: revision check, rows, audit event
/// and search entries together, or nothing.
class MeetingService {
public:
    explicit MeetingService(RegisterContext& context);

    /// Newest first.
    [[nodiscard]] Result<std::vector<domain::MeetingRow>> list(const domain::MeetingFilter& filter);
    [[nodiscard]] Result<int> count(const domain::MeetingFilter& filter);
    /// Newest meeting first, then in the meeting's order.
    [[nodiscard]] Result<std::vector<domain::ResolutionRow>>
    resolutions(const domain::ResolutionFilter& filter);
    /// Search over everything, directory included; see storage's normalisation for what counts as equal.
    [[nodiscard]] Result<std::vector<domain::SearchHit>> find(const QString& text, int limit = 50);

    /// With the actions, removed ones too. UnknownRecord without such a meeting.
    [[nodiscard]] Result<LoadedRecord> load(const domain::MeetingId& id);
    /// A new meeting. `summary` says in the history what was done ("Rapat baru"). EmptyTitle without a title.
    [[nodiscard]] Result<LoadedRecord> add(const domain::MeetingRecord& record, const QString& summary);
    /// Saves what differs between `before` (as loaded or last saved) and `after`; `summary` holds the undo
    /// texts. Actions that are new get their TL number, actions missing in `after` get the mark "removed".
    /// Points, resolutions and actions with a blank text are not stored (the editor may show an empty line);
    /// the value given back is what the register holds.
    /// RecordChangedElsewhere when somebody else saved meanwhile; AlreadyFinalised when a frozen part of a
    /// finalised meeting differs (only the progress and extensions of its actions may).
    [[nodiscard]] Result<LoadedRecord>
    save(const LoadedRecord& before, const domain::MeetingRecord& after, const QString& summary);

    /// A new draft after an old meeting (domain::copiedForNewMeeting), already in the register.
    /// The office's standing items lead its agenda.
    [[nodiscard]] Result<LoadedRecord> copyMeeting(const domain::MeetingId& id, domain::Date date);
    /// The newest other meeting of a row of meetings; nullopt when there is none.
    [[nodiscard]] Result<std::optional<LoadedRecord>> lastOfSeries(const QString& series,
                                                                   const domain::MeetingId& except);
    /// To the wastebasket. A finalised meeting cannot go there (AlreadyFinalised).
    [[nodiscard]] Result<void> remove(const domain::MeetingId& id);
    [[nodiscard]] Result<void> restore(const domain::MeetingId& id);
    /// EmptyText without a reason.
    [[nodiscard]] Result<LoadedRecord> postpone(const domain::MeetingId& id, const QString& reason);
    [[nodiscard]] Result<LoadedRecord> cancel(const domain::MeetingId& id, const QString& reason);
    /// Back to the calendar after a postponement or cancellation.
    [[nodiscard]] Result<LoadedRecord> schedule(const domain::MeetingId& id);
    /// draft → submitted → returned (needs a note: EmptyText) → ready.
    [[nodiscard]] Result<LoadedRecord>
    review(const domain::MeetingId& id, domain::ReviewState state, const QString& note);

    /// Newest first; the meeting and its actions together.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const domain::MeetingId& id, int limit = 200);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/record_store.h"

#include "storage/action_item_repository.h"
#include "storage/database.h"
#include "storage/meeting_repository.h"

#include <algorithm>

namespace risalah::app {

namespace {

using domain::ActionItem;
using storage::ActionItemRepository;
using storage::MeetingRepository;

const ActionItem* findAction(const std::vector<ActionItem>& actions, const domain::ActionItemId& id)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&id](const ActionItem& action) { return action.id == id; });
    return found != actions.end() ? &*found : nullptr;
}

void remember(LoadedRecord& loaded, Stored<ActionItem> stored)
{
    loaded.revisions.actions.insert(stored.value.id, stored.revision);
    loaded.record.actions.push_back(std::move(stored.value));
}

// An undo may bring back an action that left the record: the register still has it, marked.
Result<Stored<ActionItem>>
saveAction(storage::Transaction& tx, const LoadedRecord& before, const ActionItem& after)
{
    const auto revision = before.revisions.actions.constFind(after.id);
    if (revision == before.revisions.actions.constEnd()) {
        ActionItem fresh = after;
        fresh.number = 0;
        return ActionItemRepository::insert(tx, fresh);
    }
    if (const ActionItem* known = findAction(before.record.actions, after.id); known != nullptr) {
        if (*known == after) {
            return Stored<ActionItem>{after, *revision};
        }
        return ActionItemRepository::update(tx, *known, {after, *revision});
    }
    const auto stored = ActionItemRepository::load(tx.database(), after.id);
    if (!stored) {
        return forwardError(stored);
    }
    return ActionItemRepository::update(tx, stored->value, {after, *revision});
}

} // namespace

Result<LoadedRecord> loadRecord(storage::Database& db, const domain::MeetingId& id)
{
    const auto state = db.snapshot(); // meeting and actions of one moment
    if (!state) {
        return forwardError(state);
    }
    auto meeting = MeetingRepository::load(db, id);
    if (!meeting) {
        return forwardError(meeting);
    }
    auto actions = ActionItemRepository::loadOf(db, id);
    if (!actions) {
        return forwardError(actions);
    }
    LoadedRecord loaded;
    loaded.record.meeting = std::move(meeting->value);
    loaded.revisions.meeting = meeting->revision;
    for (Stored<ActionItem>& action : *actions) {
        remember(loaded, std::move(action));
    }
    return loaded;
}

Result<LoadedRecord> insertRecord(storage::Transaction& tx, const domain::MeetingRecord& record)
{
    auto meeting = MeetingRepository::insert(tx, record.meeting);
    if (!meeting) {
        return forwardError(meeting);
    }
    LoadedRecord loaded;
    loaded.record.meeting = std::move(meeting->value);
    loaded.revisions.meeting = meeting->revision;
    for (const ActionItem& action : record.actions) {
        ActionItem fresh = action;
        fresh.meeting = record.meeting.id;
        fresh.number = 0;
        auto stored = ActionItemRepository::insert(tx, fresh);
        if (!stored) {
            return forwardError(stored);
        }
        remember(loaded, std::move(*stored));
    }
    return loaded;
}

Result<LoadedRecord>
updateRecord(storage::Transaction& tx, const LoadedRecord& before, const domain::MeetingRecord& after)
{
    auto meeting =
        MeetingRepository::update(tx, before.record.meeting, {after.meeting, before.revisions.meeting});
    if (!meeting) {
        return forwardError(meeting);
    }
    LoadedRecord saved;
    saved.record.meeting = std::move(meeting->value);
    saved.revisions.meeting = meeting->revision;
    for (const ActionItem& action : after.actions) {
        auto stored = saveAction(tx, before, action);
        if (!stored) {
            return forwardError(stored);
        }
        remember(saved, std::move(*stored));
    }
    for (const ActionItem& action : before.record.actions) {
        if (findAction(after.actions, action.id) != nullptr) {
            continue;
        }
        ActionItem removed = action;
        removed.removed = true;
        auto stored = saveAction(tx, before, removed);
        if (!stored) {
            return forwardError(stored);
        }
        remember(saved, std::move(*stored));
    }
    // The order of entry, as a reload gives it.
    std::stable_sort(
        saved.record.actions.begin(), saved.record.actions.end(),
        [](const ActionItem& one, const ActionItem& other) { return one.number < other.number; });
    return saved;
}

Result<LoadedRecord>
updateMeeting(storage::Transaction& tx, LoadedRecord before, const domain::Meeting& after)
{
    auto meeting = MeetingRepository::update(tx, before.record.meeting, {after, before.revisions.meeting});
    if (!meeting) {
        return forwardError(meeting);
    }
    before.record.meeting = std::move(meeting->value);
    before.revisions.meeting = meeting->revision;
    return before;
}

} // namespace risalah::app

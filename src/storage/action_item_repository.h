// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/action_list.h"
#include "domain/meeting.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>
#include <vector>

namespace risalah::storage {

using domain::ActionFilter;

using domain::ActionRow;

/// Follow-up actions over all meetings.
class ActionItemRepository {
public:
    [[nodiscard]] static Result<Stored<domain::ActionItem>> load(Database& db,
                                                                 const domain::ActionItemId& id);
    /// All actions of a meeting in order of entry, removed ones too: they are part of the record.
    [[nodiscard]] static Result<std::vector<Stored<domain::ActionItem>>>
    loadOf(Database& db, const domain::MeetingId& meeting);
    /// Gives the next number of the register (TL-n), never given before; `action.number` must be 0.
    [[nodiscard]] static Result<Stored<domain::ActionItem>> insert(Transaction& tx,
                                                                   const domain::ActionItem& action);
    /// As MeetingRepository::update. The number never changes, whatever `after` says: an undo may bring back
    /// a value from before it was given. The value returned has it.
    [[nodiscard]] static Result<Stored<domain::ActionItem>>
    update(Transaction& tx, const domain::ActionItem& before, const Stored<domain::ActionItem>& after);
    /// Earliest due first, without a date last, then by number.
    [[nodiscard]] static Result<std::vector<ActionRow>> list(Database& db, const ActionFilter& filter);
    [[nodiscard]] static Result<int> count(Database& db, const ActionFilter& filter);
};

} // namespace risalah::storage

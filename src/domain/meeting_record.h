// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "domain/meeting.h"

#include <vector>

namespace risalah::domain {

/// A meeting with all its actions, in order of entry: what one window edits, one undo snapshot
/// holds and one entry of risalah/1 carries. The parts are saved with a revision each.
struct MeetingRecord {
    Meeting meeting;
    std::vector<ActionItem> actions;

    friend bool operator==(const MeetingRecord&, const MeetingRecord&) = default;
};

} // namespace risalah::domain

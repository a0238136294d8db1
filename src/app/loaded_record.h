// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QHash>

#include <cstdint>

namespace risalah::app {

/// The revisions the parts of a record have in the register. They stay beside the value, so an undo never
/// brings an old one back; actions that left the record keep theirs, so an undo may bring the action back.
struct RecordRevisions {
    std::int64_t meeting = 0;
    QHash<domain::ActionItemId, std::int64_t> actions;

    friend bool operator==(const RecordRevisions&, const RecordRevisions&) = default;
};

/// A record as it stands in the register: what an EditSession starts from and what a save gives back.
struct LoadedRecord {
    domain::MeetingRecord record;
    RecordRevisions revisions;

    friend bool operator==(const LoadedRecord&, const LoadedRecord&) = default;
};

} // namespace risalah::app

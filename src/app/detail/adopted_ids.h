// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

namespace risalah::app {

/// What the same place in a list means for two items of different words.
enum class Pairing {
    /// The item was edited only if half of its words stayed; else it is another one, and numbers were given
    /// to
    /// what was there before.
    ToKeep,
    /// The place says what became of what: for reading, nothing hangs on it. Resolutions and actions, which
    /// have
    /// numbers, are paired as ToKeep says all the same.
    ToCompare,
};

/// Ids in risalah/1 are local to their file, so a meeting read again has new ones inside. This gives every
/// part the id of the part it is in the register: first the one with the same words, then the one at the same
/// place as far as `pairing` goes. What was not found keeps its new id; TL numbers stay with their actions.
[[nodiscard]] domain::MeetingRecord
withAdoptedIds(domain::MeetingRecord read, const domain::MeetingRecord& known, Pairing pairing);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

namespace risalah::app {

/// Ids in risalah/1 are local to their file, so a meeting read again has new ones inside. This gives every
/// part the id of the part it is in the register: first the one with the same words, then the one at the same
/// place. What was not found keeps its new id; TL numbers stay with their actions.
[[nodiscard]] domain::MeetingRecord withAdoptedIds(domain::MeetingRecord read,
                                                   const domain::MeetingRecord& known);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QStringList>

namespace risalah::domain {

/// Where a step back or forward did something: the fields of `after` that differ, as paths of Finding::where,
/// each once, in the order of the paper. Of what is no longer there the row that stands beside its place is
/// named, or the list when it is empty. All of the outline is "points"; what only the program keeps is
/// nowhere.
[[nodiscard]] QStringList changedPlaces(const MeetingRecord& before, const MeetingRecord& after);

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/meeting_record.h"

#include <optional>

namespace risalah::domain {

/// Above or below the point of its resolution an action is at home; elsewhere the paper would lead to two
/// places.
[[nodiscard]] bool isApartFromResolution(const Meeting& meeting, const ActionItem& action);

/// The resolution an action follows, or none. Where it would stand apart from it, it moves to its point.
[[nodiscard]] Result<MeetingRecord> withActionResolution(MeetingRecord record,
                                                         const ActionItemId& id,
                                                         const std::optional<ResolutionId>& resolution);

} // namespace risalah::domain

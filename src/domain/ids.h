// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace risalah::domain {

using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using SeatId = Id<struct SeatTag>;
using PointId = Id<struct PointTag>;
using ResolutionId = Id<struct ResolutionTag>;
using ActionItemId = Id<struct ActionItemTag>;
using AssigneeId = Id<struct AssigneeTag>;
using PersonId = Id<struct PersonTag>;
using PositionId = Id<struct PositionTag>;
using OrgUnitId = Id<struct OrgUnitTag>;
using SeatGroupId = Id<struct SeatGroupTag>;
using PhraseId = Id<struct PhraseTag>;
using EditionId = Id<struct EditionTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace risalah::domain

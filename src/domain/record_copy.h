// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

namespace risalah::domain {

/// The whole record once more with new ids, as a draft without register numbers: a version kept beside the
/// one in the register. Proof of actions stays with the original.
[[nodiscard]] MeetingRecord duplicated(MeetingRecord record);

/// The same record under new ids, what leads from one part to another kept.
[[nodiscard]] MeetingRecord withNewIds(MeetingRecord record);

} // namespace risalah::domain

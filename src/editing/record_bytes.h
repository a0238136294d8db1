// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/meeting_record.h"

#include <QByteArray>

namespace risalah::editing {

/// The whole record as bytes for the recovery file: ids, numbers and texts that no import would accept are
/// kept as they are, for a draft is often wrong half-way. Only this program reads them.
[[nodiscard]] QByteArray recordBytes(const domain::MeetingRecord& record);
/// RecoveryFileUnreadable when the bytes are cut off, too long or of another version.
[[nodiscard]] Result<domain::MeetingRecord> recordFromBytes(const QByteArray& bytes);

} // namespace risalah::editing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes_document.h"
#include "storage/database.h"

namespace risalah::app {

/// The edition as it is now: after its last signature, or as it was finalised. Checked against its hash.
[[nodiscard]] Result<QByteArray> newestFileOf(storage::Database& db, const domain::MinutesDocument& edition);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange_document.h"
#include "storage/database.h"

namespace risalah::app {

/// The files that prove the actions of a record done.
[[nodiscard]] Result<ExchangedFiles> proofOf(storage::Database& db, const domain::MeetingRecord& record);

} // namespace risalah::app

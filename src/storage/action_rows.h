// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"
#include "storage/record.h"
#include "storage/search_index.h"

namespace risalah::storage {

/// An action as rows of its tables. The number is no cell: it is given once and never written again.
[[nodiscard]] Record recordOf(const domain::ActionItem& action);

[[nodiscard]] SearchIndex::Entry actionEntry(const domain::ActionItem& action);

} // namespace risalah::storage

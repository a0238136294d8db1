// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <functional>

namespace risalah::storage {

/// Called with the rows copied so far; may be empty.
using CopyProgress = std::function<void(std::int64_t rows)>;

/// Copies everything, ids, numbers, audit chain and search entries included, from one register into one that
/// createRegister() has just made, whatever databases they live in; all or nothing. RegisterExists when the
/// target has content. Gives the number of rows.
[[nodiscard]] Result<std::int64_t>
copyRegister(Database& from, Database& to, const CopyProgress& progress = {});

} // namespace risalah::storage

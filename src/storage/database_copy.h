// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/open_register.h"

#include <functional>

namespace risalah::storage {

/// Called with the rows copied so far; may be empty.
using CopyProgress = std::function<void(std::int64_t rows)>;

/// Copies everything, ids, numbers, audit chain and search entries included, from one register into one that
/// createRegister() has just made, whatever databases they live in; all or nothing. RegisterExists when the
/// target has content. Gives the number of rows.
[[nodiscard]] Result<std::int64_t>
copyRegister(Database& from, Database& to, const CopyProgress& progress = {});

/// Copies a register into one that is not there yet. A file gets its name only when it is complete; after a
/// failure neither a file nor a server's tables are left.
[[nodiscard]] Result<std::int64_t> copyIntoNew(Database& from,
                                               const RegisterLocation& to,
                                               const Clock& clock,
                                               const CopyProgress& progress = {},
                                               const OpenOptions& options = {});

} // namespace risalah::storage

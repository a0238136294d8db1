// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/office.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>

namespace risalah::storage {

/// The one office of the register.
class OfficeRepository {
public:
    /// nullopt in a register that has not been told its office yet.
    [[nodiscard]] static Result<std::optional<Stored<domain::Office>>> load(Database& db);
    [[nodiscard]] static Result<Stored<domain::Office>> insert(Transaction& tx, const domain::Office& office);
    /// RecordChangedElsewhere when `after.revision` is not the register's.
    [[nodiscard]] static Result<Stored<domain::Office>>
    update(Transaction& tx, const domain::Office& before, const Stored<domain::Office>& after);
};

} // namespace risalah::storage

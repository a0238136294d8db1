// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing_settings.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <optional>

namespace risalah::storage {

/// What the office has decided about signing: one record, audited like every other.
class SigningSettingsRepository {
public:
    /// nullopt while the office has decided nothing: then the defaults hold.
    [[nodiscard]] static Result<std::optional<Stored<domain::SigningSettings>>> load(Database& db);
    [[nodiscard]] static Result<Stored<domain::SigningSettings>>
    insert(Transaction& tx, const domain::SigningSettings& settings);
    /// RecordChangedElsewhere when `after.revision` is not the register's.
    [[nodiscard]] static Result<Stored<domain::SigningSettings>> update(
        Transaction& tx, const domain::SigningSettings& before, const Stored<domain::SigningSettings>& after);
};

} // namespace risalah::storage

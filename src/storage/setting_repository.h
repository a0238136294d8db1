// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

#include <optional>

namespace risalah::storage {

/// Small texts the office shares through its register ("saya" of an account, columns of the ledger).
class SettingRepository {
public:
    [[nodiscard]] static Result<std::optional<QString>> value(Database& db, const QString& key);
    /// Not audited: a setting is no record.
    [[nodiscard]] static Result<void> set(Transaction& tx, const QString& key, const QString& value);
};

} // namespace risalah::storage

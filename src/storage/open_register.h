// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/database.h"
#include "storage/file_place.h"
#include "storage/migrator.h"

#include <memory>

namespace risalah::storage {

struct OpenOptions {
    int busyTimeoutMs = 5000;
    QString password; ///< PostgreSQL, from the keychain
    /// An outdated SQLite register is brought up to date after a backup beside it. PostgreSQL is migrated
    /// only on request: other clients may still be running an older program.
    bool mayMigratePostgreSql = false;
    /// Off for check-register, which reports damage instead of refusing.
    bool checkAfterUncleanExit = true;
    FileSystemProbe fileSystemProbe = fileSystemTypeOf;
    bool refuseUnsafePlace = true; ///< off for a backup in the making: nobody works with it
    QString migrationFolder = QString::fromLatin1(kBundledMigrations); ///< tests have their own steps
};

/// Makes an empty register. A file appears complete or not at all; an existing one is RegisterExists.
/// On PostgreSQL the database must exist and be empty.
[[nodiscard]] Result<std::unique_ptr<Database>>
createRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options = {});

/// Opens an existing register. Fails with RegisterMissing, RegisterNotOurs, RegisterTooNew, RegisterTooOld,
/// RegisterReadOnly, RegisterLocked, RegisterDamaged, RegisterOnNetworkShare, RegisterInSynchronisedFolder,
/// DatabaseUnavailable or DatabaseDriverMissing.
[[nodiscard]] Result<std::unique_ptr<Database>>
openRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options = {});

/// Brings a register to the newest schema: `risalah-cli migrate`. SQLite is backed up first.
[[nodiscard]] Result<void>
migrateRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options = {});

/// Names of the database drivers this installation can use: "QSQLITE", "QPSQL".
[[nodiscard]] QStringList availableDrivers();

} // namespace risalah::storage

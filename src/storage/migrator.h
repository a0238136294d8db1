// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace risalah::storage {

/// One step of the schema: a file of sql/, with the part only this dialect reads.
struct Migration {
    int version = 0; ///< the number at the start of the file name
    int minCompatible = 0; ///< the oldest program that can still work with the register after this step
    QString name; ///< "0001_initial"
    QStringList statements; ///< split at lines "--;;", macros not yet expanded
    QByteArray sha256; ///< 64 hex digits, of the files' bytes
};

/// What stands between the lines "--;;" of a step's file; blank parts are left out.
[[nodiscard]] QStringList statementsOf(const QByteArray& sql);

/// The steps in order, read from the program's resources (or a test's folder). MigrationFailed when a file
/// has no number, no "-- min_compatible: N" line, or a number is missing.
[[nodiscard]] Result<std::vector<Migration>> migrationsIn(const QString& folder, const Dialect& dialect);
/// Where the steps this program was built with are found.
inline constexpr char kBundledMigrations[] = ":/storage/sql";
[[nodiscard]] Result<std::vector<Migration>> bundledMigrations(const Dialect& dialect);

/// Brings a register to the newest schema, all of a step or nothing of it.
class Migrator {
public:
    Migrator(std::vector<Migration> migrations, const Clock& clock);

    enum class State { Empty, Current, NewerButCompatible, Outdated };
    /// RegisterTooNew when the register needs a newer program; RegisterNotOurs when it is no register;
    /// MigrationFailed when an applied step is not the one this program knows.
    [[nodiscard]] Result<State> inspect(Database& db) const;
    /// Applies what is missing. Safe when two programs start at once: the second finds nothing to do.
    [[nodiscard]] Result<void> migrate(Database& db) const;
    [[nodiscard]] int newestVersion() const;

private:
    std::vector<Migration> m_migrations;
    const Clock& m_clock;
};

/// Marks a SQLite file as ours ("Risa" in ASCII).
inline constexpr int kApplicationId = 0x52697361;

} // namespace risalah::storage

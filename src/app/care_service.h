// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// Result of check-register; no problems means sound.
struct CareReport {
    std::vector<Error> problems; ///< RegisterDamaged or AuditChainBroken, with the record as subject
    std::int64_t auditEvents = 0;
    std::int64_t editions = 0;
};

/// Care of the register: backup, restore, check, migration, copy. A backup is always a SQLite register.
class CareService {
public:
    explicit CareService(RegisterContext& context);

    /// Writes the whole register to `file` in one step.
    [[nodiscard]] Result<void> backUp(const QString& file);
    /// Once a day into `folder`, the newest seven kept. Gives the path; empty when today's is there already.
    [[nodiscard]] Result<QString> backUpDaily(const QString& folder);
    [[nodiscard]] Result<CareReport> check();
    /// Copies everything with its ids into a new register; gives the number of rows.
    [[nodiscard]] Result<std::int64_t> copyTo(const QString& location,
                                              const std::function<void(std::int64_t rows)>& progress = {});

private:
    RegisterContext& m_context;
};

/// Puts a backup in the place of the register at `location`, which no program may have open. The present
/// one is set aside beside it, dated; gives its path, empty when there was none.
[[nodiscard]] Result<QString>
restoreRegister(const QString& backup, const QString& location, const Clock& clock);
/// Checks even a register too damaged to be opened for work.
[[nodiscard]] Result<CareReport> checkRegister(const QString& location, const Clock& clock);
/// Brings a register to the newest schema, after a backup beside it (SQLite).
[[nodiscard]] Result<void> migrateRegister(const QString& location, const Clock& clock);
/// "QSQLITE", "QPSQL": what this installation can use.
[[nodiscard]] QStringList databaseDrivers();

} // namespace risalah::app

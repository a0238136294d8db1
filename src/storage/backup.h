// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/database.h"
#include "storage/open_register.h"

#include <QString>

namespace risalah::storage {

/// Writes the whole register as a SQLite register to `file` in one step; an existing file is replaced only by
/// a complete backup. Others may go on working meanwhile.
[[nodiscard]] Result<void> backUp(Database& db, const QString& file, const Clock& clock);

/// A checked copy of a backup in a new file, brought to this program's schema. The backup itself may lie on a
/// medium that cannot be written. RegisterNotOurs, RegisterDamaged, RegisterTooNew; the subject is the
/// backup.
[[nodiscard]] Result<void> unpackBackup(const QString& backup, const QString& draft, const Clock& clock);

/// "20250715T020000-000Z": what is set aside is named after the moment.
[[nodiscard]] QString momentForName(const Clock& clock);

/// Puts a backup in the place of a register. The present one, if any, is set aside beside it, dated; gives
/// its path, empty when there was none. RegisterLocked while a program works with it. For a register on a
/// server see server_restore.h.
[[nodiscard]] Result<QString> restoreFile(const QString& backup,
                                          const QString& registerFile,
                                          const Clock& clock,
                                          const OpenOptions& options = {});

/// Once a day: a backup named after the day in `folder`, the newest `keep` of them kept. Gives the file's
/// path, empty when today's is there already.
[[nodiscard]] Result<QString>
backUpDaily(Database& db, const QString& folder, const Clock& clock, int keep = 7);

} // namespace risalah::storage

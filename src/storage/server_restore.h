// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/open_register.h"

namespace risalah::storage {

/// Puts a backup into a database of a PostgreSQL server. The tables that are there move into a schema of
/// their own, dated; gives its name, empty when the database was. RegisterLocked while another program is
/// connected. After a failure the database is as it was.
[[nodiscard]] Result<QString> restoreOnServer(const QString& backup,
                                              const RegisterLocation& server,
                                              const Clock& clock,
                                              const OpenOptions& options = {});

/// Takes all tables of a register out of the server's database: what was made and cannot be finished.
[[nodiscard]] Result<void> removeTables(Database& server);

} // namespace risalah::storage

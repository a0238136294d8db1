// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <vector>

namespace risalah::storage {

/// One thing wrong with a register: RegisterDamaged or AuditChainBroken, with the record as subject.
struct CheckReport {
    std::vector<Error> problems; ///< empty: sound
    std::int64_t auditEvents = 0;
    std::int64_t editions = 0;
};

/// Everything that can be checked: the file's pages and foreign keys, the audit chain, that each record is at
/// the revision and with the texts of its last audit event, and the hashes of editions and attachments.
[[nodiscard]] Result<CheckReport> checkRegister(Database& db);

} // namespace risalah::storage

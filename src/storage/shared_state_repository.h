// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace risalah::storage {

/// Packages sent and received: the states two computers had in common, by the hash of their bytes.
class SharedStateRepository {
public:
    /// Keeping the same bytes again changes nothing. `keptAt` is the moment of the transaction's change.
    [[nodiscard]] static Result<void>
    keep(Transaction& tx, const domain::MeetingId& meeting, const QByteArray& bytes);
    /// nullopt when this register has never seen it.
    [[nodiscard]] static Result<std::optional<QByteArray>> load(Database& db, const QString& sha256);
    /// The hash of the newest one; empty without any.
    [[nodiscard]] static Result<QString> newest(Database& db, const domain::MeetingId& meeting);
};

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>

#include <optional>

namespace risalah::storage {

/// The newest link of the audit chain, kept while a transaction appends.
struct AuditHead {
    std::int64_t sequence = 0;
    QByteArray hash;
};

/// Proof that a write transaction is open and that it is known who writes. Every repository write takes one.
/// Rolls back unless commit() was called.
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Runs one statement that writes; gives the number of rows it changed.
    [[nodiscard]] Result<int> run(const QString& sql, const QVariantList& values = {});
    /// After a success the change survives a crash of program and computer.
    [[nodiscard]] Result<void> commit();

    /// For reading what this transaction has written.
    [[nodiscard]] Database& database() const { return *m_db; }
    [[nodiscard]] const Change& change() const { return m_change; }

private:
    friend class Database;
    friend class AuditLog;
    Transaction(Database* db, Change change) : m_db(db), m_change(std::move(change)) { }
    void rollBack();

    Database* m_db;
    Change m_change;
    std::optional<AuditHead> m_auditHead;
    std::int64_t m_firstSequence = 0; ///< of the events this transaction appends
};

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "storage/dialect.h"
#include "storage/register_location.h"
#include "storage/row.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <cstdint>
#include <memory>
#include <thread>

namespace risalah::storage {

class OpenFileMark;
class Transaction;
class Snapshot;

/// Who changes the register, when, and what for: the head of every audit event of a transaction.
struct Change {
    QString by; ///< the person or account at the keyboard
    Instant at;
    QString what; ///< the undo texts of the burst, or the command
};

struct ConnectionOptions {
    int busyTimeoutMs = 5000; ///< how long a write waits for another writer before RegisterLocked
    QString password; ///< PostgreSQL only, from the keychain; empty leaves it to libpq's passfile
    bool createFile = false; ///< SQLite only: false never makes a file
};

/// One connection to a register, for one thread (asserted). It offers reading; writing needs a Transaction.
/// It knows connections and statements, not what is stored: see open_register.h for registers.
class Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const RegisterLocation& location,
                                                                   const ConnectionOptions& options);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs a SELECT and hands each row to the reader; anything that could write is refused
    /// (DatabaseFailed). `?` marks are filled from `values` in order.
    [[nodiscard]] Result<void> read(const QString& sql, const QVariantList& values, const RowReader& eachRow);
    /// Takes the write lock of the whole register now, so that a conflict shows here and not half-way.
    /// RegisterLocked after the busy timeout. A connection that was lost is made anew first.
    [[nodiscard]] Result<Transaction> begin(const Change& change);
    /// Several reads of one state. Inside a transaction it does nothing: that already is one state.
    [[nodiscard]] Result<Snapshot> snapshot();

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] const RegisterLocation& location() const { return m_location; }
    /// True when another connection has committed since the last call: SQLite's data_version,
    /// PostgreSQL's newest audit event.
    [[nodiscard]] Result<bool> changedElsewhere();

private:
    friend class Transaction;
    friend class Snapshot;
    friend struct DatabaseAccess;
    Database(RegisterLocation location, ConnectionOptions options);

    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] Result<void> reconnectIfLost();
    [[nodiscard]] Result<void> setUpSqlite();
    [[nodiscard]] Result<void> setUpPostgreSql();
    [[nodiscard]] Result<void>
    setPragma(const QString& statement, const QString& query, const QString& expected);
    /// Prepares once per connection and text.
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);
    [[nodiscard]] Result<int> run(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<void>
    readOnce(const QString& sql, const QVariantList& values, const RowReader& eachRow);
    [[nodiscard]] Result<void> beginOnce();
    [[nodiscard]] Result<void> runDirectly(const QString& sql);
    [[nodiscard]] Result<QVariant> firstValue(const QString& sql);
    [[nodiscard]] Result<QVariantList> firstRow(const QString& sql);
    [[nodiscard]] Error errorOf(const QSqlError& error, const QString& sql);
    void expectOwnThread() const;

    RegisterLocation m_location;
    ConnectionOptions m_options;
    Dialect m_dialect;
    QString m_connectionName;
    std::unique_ptr<OpenFileMark> m_openFile; ///< SQLite only
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::thread::id m_thread;
    std::int64_t m_seenVersion = -1;
    bool m_missedChange = false;
    bool m_lost = false; ///< the server has gone away since the last statement
    bool m_inTransaction = false;
    bool m_inSnapshot = false;
};

/// One state of the register for several reads; ends with the object.
class Snapshot {
public:
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    friend class Database;
    explicit Snapshot(Database* db) : m_db(db) { }
    Database* m_db; ///< null when an outer transaction or snapshot already holds the state
};

} // namespace risalah::storage

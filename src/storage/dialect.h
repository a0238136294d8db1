// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/register_location.h"

#include <QSqlError>
#include <QString>

namespace risalah::storage {

/// The few things SQLite and PostgreSQL do not share. Everything else in storage is one text for both.
class Dialect {
public:
    explicit Dialect(RegisterLocation::Kind kind) : m_kind(kind) { }

    [[nodiscard]] bool isSqlite() const { return m_kind == RegisterLocation::Kind::SqliteFile; }
    /// "QSQLITE" or "QPSQL".
    [[nodiscard]] QString driverName() const;
    /// "sqlite" or "postgresql": the middle part of a migration file only one of them reads.
    [[nodiscard]] QString name() const;
    /// Expands the macros @BLOB@, @IDENTITY@ and @MATCHES@ of a statement.
    [[nodiscard]] QString expand(QString sql) const;
    /// The bound value of @MATCHES@ for folded words, each meant as the beginning of a word; all must occur.
    [[nodiscard]] QString matchExpression(const QStringList& words) const;
    /// Starts a write transaction that owns the only write lock of the register.
    [[nodiscard]] QStringList beginWriting() const;
    /// Starts a read transaction that sees one state of the register.
    [[nodiscard]] QString beginReading() const;
    /// A SELECT that names all tables.
    [[nodiscard]] QString tableNames() const;
    /// What a user can do about this database error.
    [[nodiscard]] ErrorCode classify(const QSqlError& error) const;

private:
    RegisterLocation::Kind m_kind;
};

} // namespace risalah::storage

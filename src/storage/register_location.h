// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace risalah::storage {

/// Where a register lives: a SQLite file, or a database of a PostgreSQL server.
struct RegisterLocation {
    enum class Kind { SqliteFile, PostgreSql };

    Kind kind = Kind::SqliteFile;
    QString path; ///< SqliteFile: absolute path
    QString host; ///< PostgreSql: name, address or socket folder; empty for the local default
    int port = 0; ///< 0 for the default
    QString user; ///< empty for the operating-system account
    QString database;
    QMap<QString, QString> options; ///< sslmode, sslrootcert, passfile, connect_timeout

    /// A file path, "postgresql://user@host:port/db" or "postgresql:///db?host=/socket/dir".
    /// A password in it is PasswordInAddress: it would end up in shell histories and process lists; it comes
    /// from the keychain or libpq's passfile. Anything else that cannot be read is WrongUsage.
    [[nodiscard]] static Result<RegisterLocation> parse(const QString& text);
    /// The same text form again; for a file its path.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RegisterLocation&, const RegisterLocation&) = default;
};

} // namespace risalah::storage

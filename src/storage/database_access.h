// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace risalah::storage {

/// The maintenance of a register (schema, backup, check) needs statements that are neither a SELECT nor part
/// of a record's change. Only files of this room include this.
struct DatabaseAccess {
    [[nodiscard]] static Result<void> run(Database& db, const QString& sql) { return db.runDirectly(sql); }
    [[nodiscard]] static Result<void> run(Database& db, const QString& sql, const QVariantList& values)
    {
        auto done = db.run(sql, values);
        return done ? Result<void>() : Result<void>(forwardError(done));
    }
    [[nodiscard]] static Result<QVariant> first(Database& db, const QString& sql)
    {
        return db.firstValue(sql);
    }
    [[nodiscard]] static Result<QVariantList> firstRow(Database& db, const QString& sql)
    {
        return db.firstRow(sql);
    }
    [[nodiscard]] static Result<void>
    pragma(Database& db, const QString& set, const QString& query, const QString& expected)
    {
        return db.setPragma(set, query, expected);
    }
};

} // namespace risalah::storage

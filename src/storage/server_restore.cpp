// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server_restore.h"

#include "storage/backup.h"
#include "storage/database_access.h"
#include "storage/database_copy.h"

#include <QTemporaryDir>

#include <tuple>

namespace risalah::storage {

namespace {

/// A name cannot be bound to these statements, so the server reads it from a setting of the session.
Result<void> nameSchema(Database& server, const QString& schema)
{
    return server.read(QStringLiteral("SELECT set_config('risalah.aside', ?, false)"), {schema},
                       [](const Row&) { });
}

Result<void> refuseOthers(Database& server)
{
    auto others =
        DatabaseAccess::first(server,
                              QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = "
                                             "current_database() AND pid <> pg_backend_pid()"));
    if (!others) {
        return forwardError(others);
    }
    return others->toInt() == 0 ? Result<void>()
                                : Result<void>(fail(ErrorCode::RegisterLocked, server.location().toString()));
}

Result<bool> hasTables(Database& server)
{
    auto tables = DatabaseAccess::first(
        server, QStringLiteral("SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema()"));
    return tables ? Result<bool>(tables->toInt() > 0) : Result<bool>(forwardError(tables));
}

Result<void> moveAside(Database& server)
{
    return DatabaseAccess::run(
        server,
        QStringLiteral("DO $$ DECLARE found text; aside text := current_setting('risalah.aside'); BEGIN "
                       "EXECUTE format('CREATE SCHEMA %I', aside); "
                       "FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
                       "LOOP EXECUTE format('ALTER TABLE %I SET SCHEMA %I', found, aside); END LOOP; "
                       "IF to_regprocedure('refuse_change()') IS NOT NULL THEN "
                       "EXECUTE format('ALTER FUNCTION refuse_change() SET SCHEMA %I', aside); END IF; "
                       "END $$"));
}

Result<void> bringBack(Database& server)
{
    return DatabaseAccess::run(
        server,
        QStringLiteral(
            "DO $$ DECLARE found text; aside text := current_setting('risalah.aside'); BEGIN "
            "FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = aside "
            "LOOP EXECUTE format('ALTER TABLE %I.%I SET SCHEMA %I', aside, found, current_schema()); "
            "END LOOP; "
            "IF to_regprocedure(format('%I.refuse_change()', aside)) IS NOT NULL THEN EXECUTE "
            "format('ALTER FUNCTION %I.refuse_change() SET SCHEMA %I', aside, current_schema()); END IF; "
            "EXECUTE format('DROP SCHEMA %I', aside); END $$"));
}

/// The name of the schema; empty when there was nothing to set aside.
Result<QString> setAside(Database& server, const Clock& clock)
{
    const auto isFilled = hasTables(server);
    if (!isFilled) {
        return forwardError(isFilled);
    }
    if (!*isFilled) {
        return QString();
    }
    const QString schema = QStringLiteral("disisihkan-") + momentForName(clock);
    if (auto named = nameSchema(server, schema); !named) {
        return forwardError(named);
    }
    auto moved = moveAside(server);
    return moved ? Result<QString>(schema) : Result<QString>(forwardError(moved));
}

Result<void>
fill(Database& backup, const RegisterLocation& server, const Clock& clock, const OpenOptions& options)
{
    auto target = createRegister(server, clock, options);
    if (!target) {
        return forwardError(target);
    }
    auto copied = copyRegister(backup, **target);
    return copied ? Result<void>() : Result<void>(forwardError(copied));
}

} // namespace

Result<void> removeTables(Database& server)
{
    return DatabaseAccess::run(
        server,
        QStringLiteral("DO $$ DECLARE found text; BEGIN "
                       "FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
                       "LOOP EXECUTE format('DROP TABLE %I CASCADE', found); END LOOP; "
                       "DROP FUNCTION IF EXISTS refuse_change(); END $$"));
}

Result<QString> restoreOnServer(const QString& backup,
                                const RegisterLocation& server,
                                const Clock& clock,
                                const OpenOptions& options)
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("cadangan.risalah"));
    if (auto unpacked = unpackBackup(backup, draft, clock); !unpacked) {
        return forwardError(unpacked);
    }
    OpenOptions plain;
    plain.refuseUnsafePlace = false;
    RegisterLocation file;
    file.path = draft;
    auto content = openRegister(file, clock, plain);
    if (!content) {
        return forwardError(content);
    }
    auto database = Database::connect(server, {.password = options.password});
    if (!database) {
        return forwardError(database);
    }
    if (auto alone = refuseOthers(**database); !alone) {
        return forwardError(alone);
    }
    auto aside = setAside(**database, clock);
    if (!aside) {
        return aside;
    }
    if (auto filled = fill(**content, server, clock, options); !filled) {
        std::ignore = removeTables(**database);
        std::ignore = aside->isEmpty() ? Result<void>() : bringBack(**database);
        return forwardError(filled);
    }
    return aside;
}

} // namespace risalah::storage

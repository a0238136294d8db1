// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_register.h"

#include "storage/backup.h"
#include "storage/database_access.h"
#include "storage/migrator.h"
#include "storage/open_files.h"
#include "storage/server_restore.h"
#include "storage/sqlite_files.h"

#include <QFileInfo>
#include <QSqlDatabase>

#include <tuple>

namespace risalah::storage {

namespace {

using DatabasePointer = std::unique_ptr<Database>;

ConnectionOptions connectionOptions(const OpenOptions& options, bool createFile)
{
    return {.busyTimeoutMs = options.busyTimeoutMs, .password = options.password, .createFile = createFile};
}

Result<Migrator> migratorFor(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    auto migrations = migrationsIn(options.migrationFolder, Dialect(location.kind));
    if (!migrations) {
        return forwardError(migrations);
    }
    return Migrator(*std::move(migrations), clock);
}

Result<void> useWriteAheadLog(Database& db)
{
    return DatabaseAccess::pragma(db, QStringLiteral("PRAGMA journal_mode = WAL"),
                                  QStringLiteral("PRAGMA journal_mode"), QStringLiteral("wal"));
}

Result<void> expectSafePlace(const QString& path, const OpenOptions& options)
{
    return options.refuseUnsafePlace ? refuseUnsafePlace(path, options.fileSystemProbe) : Result<void>();
}

Result<void> expectExistingFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::RegisterMissing, path);
    }
    if (!file.isFile() || file.size() == 0) {
        return fail(ErrorCode::RegisterNotOurs, path);
    }
    return {};
}

/// A file SQLite cannot open although it is there: its folder or the file itself is closed to us.
Error explainedOpenError(Error error, const QString& path)
{
    if (error.code == ErrorCode::FileUnreadable && QFileInfo(path).isReadable()) {
        error.code = ErrorCode::RegisterReadOnly;
    }
    return error;
}

Result<DatabasePointer> connectToOurs(const RegisterLocation& location, const OpenOptions& options)
{
    auto db = Database::connect(location, connectionOptions(options, false));
    if (!db || !(*db)->dialect().isSqlite()) {
        return db;
    }
    auto id = DatabaseAccess::first(**db, QStringLiteral("PRAGMA application_id"));
    if (!id) {
        return forwardError(id);
    }
    if (id->toInt() != kApplicationId) {
        return fail(ErrorCode::RegisterNotOurs, location.path);
    }
    if (auto wal = useWriteAheadLog(**db); !wal) {
        return forwardError(wal);
    }
    return db;
}

Result<void> backUpBeforeMigration(Database& db, const Clock& clock)
{
    auto version = DatabaseAccess::first(db, QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return forwardError(version);
    }
    const QString moment = clock.now().toIso().remove(u'-').remove(u':').replace(u'.', u'-');
    return backUp(
        db, db.location().path + QStringLiteral(".cadangan-v") + version->toString() + u'-' + moment, clock);
}

Result<void> bringUpToDate(Database& db, const Migrator& migrator, const Clock& clock)
{
    if (db.dialect().isSqlite()) {
        if (auto saved = backUpBeforeMigration(db, clock); !saved) {
            return saved;
        }
    }
    return migrator.migrate(db);
}

Result<void> checkPages(Database& db)
{
    auto answer = DatabaseAccess::first(db, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!answer) {
        return forwardError(answer);
    }
    if (answer->toString() != QStringLiteral("ok")) {
        return fail(ErrorCode::RegisterDamaged, db.location().path, {}, answer->toString());
    }
    return {};
}

Result<DatabasePointer> openSqlite(const RegisterLocation& location, const OpenOptions& options)
{
    if (auto there = expectExistingFile(location.path); !there) {
        return forwardError(there);
    }
    if (auto safe = expectSafePlace(location.path, options); !safe) {
        return forwardError(safe);
    }
    const bool leftOpen = options.checkAfterUncleanExit && wasLeftOpen(location.path);
    auto db = connectToOurs(location, options);
    if (!db) {
        return tl::unexpected<Error>(explainedOpenError(db.error(), location.path));
    }
    if (leftOpen) {
        if (auto sound = checkPages(**db); !sound) {
            return forwardError(sound);
        }
    }
    return db;
}

Result<void> makeSqliteFile(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    auto migrator = migratorFor(location, clock, options);
    if (!migrator) {
        return forwardError(migrator);
    }
    auto db = Database::connect(location, connectionOptions(options, true));
    if (!db) {
        return forwardError(db);
    }
    auto marked = DatabaseAccess::run(
        **db, QStringLiteral("PRAGMA application_id = ") + QString::number(kApplicationId));
    if (!marked) {
        return marked;
    }
    if (auto wal = useWriteAheadLog(**db); !wal) {
        return wal;
    }
    if (auto migrated = migrator->migrate(**db); !migrated) {
        return migrated;
    }
    return emptyWriteAheadLog(**db);
}

Result<void> createSqlite(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    if (QFileInfo::exists(location.path)) {
        return fail(ErrorCode::RegisterExists, location.path);
    }
    const QString folder = QFileInfo(location.path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorCode::FileMissing, folder);
    }
    if (auto safe = expectSafePlace(location.path, options); !safe) {
        return safe;
    }
    RegisterLocation draft = location;
    draft.path = draftNameFor(location.path);
    if (auto made = makeSqliteFile(draft, clock, options); !made) {
        removeWithCompanions(draft.path);
        return tl::unexpected<Error>(renamed(made.error(), location.path));
    }
    // Appears under its name only when it is complete, and never over another file.
    return nameDraft(draft.path, location.path);
}

Result<void>
createPostgreSql(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    auto migrator = migratorFor(location, clock, options);
    if (!migrator) {
        return forwardError(migrator);
    }
    auto db = Database::connect(location, connectionOptions(options, false));
    if (!db) {
        return forwardError(db);
    }
    auto state = migrator->inspect(**db);
    if (!state) {
        const bool tooNew = state.error().code == ErrorCode::RegisterTooNew;
        return tooNew ? fail(ErrorCode::RegisterExists, location.toString()) : forwardError(state);
    }
    if (*state != Migrator::State::Empty) {
        return fail(ErrorCode::RegisterExists, location.toString());
    }
    auto migrated = migrator->migrate(**db);
    if (!migrated) {
        std::ignore = removeTables(**db);
    }
    return migrated;
}

Result<DatabasePointer> open(const RegisterLocation& location, const OpenOptions& options)
{
    if (location.kind == RegisterLocation::Kind::SqliteFile) {
        return openSqlite(location, options);
    }
    return connectToOurs(location, options);
}

} // namespace

Result<std::unique_ptr<Database>>
createRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    auto made = location.kind == RegisterLocation::Kind::SqliteFile
        ? createSqlite(location, clock, options)
        : createPostgreSql(location, clock, options);
    if (!made) {
        return forwardError(made);
    }
    auto db = openRegister(location, clock, options);
    if (!db && location.kind == RegisterLocation::Kind::SqliteFile) {
        removeWithCompanions(location.path); // what nobody could open yet holds nothing
    }
    return db;
}

Result<std::unique_ptr<Database>>
openRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    auto migrator = migratorFor(location, clock, options);
    if (!migrator) {
        return forwardError(migrator);
    }
    auto db = open(location, options);
    if (!db) {
        return db;
    }
    auto state = migrator->inspect(**db);
    if (!state) {
        return forwardError(state);
    }
    switch (*state) {
    case Migrator::State::Current:
    case Migrator::State::NewerButCompatible:
        return db;
    case Migrator::State::Empty:
        return fail(ErrorCode::RegisterMissing, location.toString());
    case Migrator::State::Outdated:
        break;
    }
    if (!(*db)->dialect().isSqlite() && !options.mayMigratePostgreSql) {
        return fail(ErrorCode::RegisterTooOld, location.toString());
    }
    if (auto done = bringUpToDate(**db, *migrator, clock); !done) {
        return forwardError(done);
    }
    return db;
}

Result<void> migrateRegister(const RegisterLocation& location, const Clock& clock, const OpenOptions& options)
{
    OpenOptions withRight = options;
    withRight.mayMigratePostgreSql = true;
    auto db = openRegister(location, clock, withRight);
    return db ? Result<void>() : Result<void>(forwardError(db));
}

QStringList availableDrivers()
{
    QStringList drivers;
    for (const auto kind : {RegisterLocation::Kind::SqliteFile, RegisterLocation::Kind::PostgreSql}) {
        if (const QString name = Dialect(kind).driverName(); QSqlDatabase::isDriverAvailable(name)) {
            drivers.append(name);
        }
    }
    return drivers;
}

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/database_access.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

// Outside of any namespace, as Qt asks for.
static void initialiseStorageResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace risalah::storage {

namespace {

struct AppliedStep {
    int version = 0;
    int minCompatible = 0;
    QByteArray sha256;
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::MigrationFailed, path, {}, file.errorString());
    }
    // A checkout with other line ends is still the same file.
    return file.readAll().replace("\r\n", "\n");
}

Result<Migration> migrationFrom(const QDir& folder, const QString& fileName, const Dialect& dialect)
{
    static const QRegularExpression namePattern(QStringLiteral("\\A(\\d{4})_[a-z0-9_]+\\z"));
    static const QRegularExpression compatiblePattern(QStringLiteral("^-- min_compatible: (\\d+)$"),
                                                      QRegularExpression::MultilineOption);
    const QString name = fileName.chopped(4);
    auto sql = bytesOf(folder.filePath(fileName));
    if (!sql) {
        return forwardError(sql);
    }
    const auto number = namePattern.match(name);
    const auto compatible = compatiblePattern.match(QString::fromUtf8(*sql));
    if (!number.hasMatch() || !compatible.hasMatch()) {
        return fail(ErrorCode::MigrationFailed, fileName, {}, QStringLiteral("no number or min_compatible"));
    }
    QByteArray all = *sql;
    QStringList statements = statementsOf(*sql);
    const QString own = folder.filePath(name + u'.' + dialect.name() + QStringLiteral(".sql"));
    if (QFile::exists(own)) {
        auto ownSql = bytesOf(own);
        if (!ownSql) {
            return forwardError(ownSql);
        }
        all += *ownSql;
        statements += statementsOf(*ownSql);
    }
    return Migration{.version = number.captured(1).toInt(),
                     .minCompatible = compatible.captured(1).toInt(),
                     .name = name,
                     .statements = statements,
                     .sha256 = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex()};
}

Result<QStringList> tablesOf(Database& db)
{
    QStringList tables;
    auto read = db.read(db.dialect().tableNames(), {}, [&](const Row& row) { tables.append(row.text(0)); });
    if (!read) {
        return forwardError(read);
    }
    return tables;
}

Result<std::vector<AppliedStep>> appliedSteps(Database& db)
{
    std::vector<AppliedStep> steps;
    auto read = db.read(
        QStringLiteral("SELECT version, min_compatible, sha256 FROM schema_migration ORDER BY version"), {},
        [&](const Row& row) {
            steps.push_back({row.smallInteger(0), row.smallInteger(1), row.text(2).toLatin1()});
        });
    if (!read) {
        return forwardError(read);
    }
    return steps;
}

Result<void> applyStep(Database& db, const Migration& step, const Clock& clock)
{
    for (const QString& statement : step.statements) {
        if (auto done = DatabaseAccess::run(db, db.dialect().expand(statement)); !done) {
            return done;
        }
    }
    auto noted = DatabaseAccess::run(
        db,
        QStringLiteral("INSERT INTO schema_migration (version, name, sha256, min_compatible, applied_at) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {step.version, step.name, QString::fromLatin1(step.sha256), step.minCompatible, clock.now().toIso()});
    if (!noted || !db.dialect().isSqlite()) {
        return noted;
    }
    // A rebuilt table may have lost what others refer to; foreign keys are off while it happens.
    auto dangling = DatabaseAccess::first(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling) {
        return forwardError(dangling);
    }
    if (dangling->isValid()) {
        return fail(ErrorCode::DanglingReference, dangling->toString());
    }
    return DatabaseAccess::run(db, QStringLiteral("PRAGMA user_version = ") + QString::number(step.version));
}

Result<void> makeStepTable(Database& db)
{
    return DatabaseAccess::run(db,
                               QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration ("
                                              "version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                              "sha256 TEXT NOT NULL, min_compatible INTEGER NOT NULL, "
                                              "applied_at TEXT NOT NULL)"));
}

/// One step, under the write lock: whoever comes second sees it done.
Result<void> migrateStep(Database& db, const Migration& step, const Clock& clock)
{
    for (const QString& statement : db.dialect().beginWriting()) {
        if (auto begun = DatabaseAccess::run(db, statement); !begun) {
            std::ignore = DatabaseAccess::run(db, QStringLiteral("ROLLBACK"));
            return begun;
        }
    }
    auto done = makeStepTable(db);
    if (done) {
        auto applied = appliedSteps(db);
        if (!applied) {
            done = forwardError(applied);
        } else if (applied->empty() || applied->back().version < step.version) {
            done = applyStep(db, step, clock);
        }
    }
    if (done) {
        done = DatabaseAccess::run(db, QStringLiteral("COMMIT"));
    }
    if (!done) {
        std::ignore = DatabaseAccess::run(db, QStringLiteral("ROLLBACK"));
    }
    return done;
}

bool isOfStep(ErrorCode code)
{
    return code == ErrorCode::DatabaseFailed || code == ErrorCode::DuplicateId
        || code == ErrorCode::DanglingReference;
}

} // namespace

QStringList statementsOf(const QByteArray& sql)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty()) {
            statements.append(statement.trimmed());
        }
        statement.clear();
    };
    for (const QString& line : QString::fromUtf8(sql).split(u'\n')) {
        if (line.trimmed() == QStringLiteral("--;;")) {
            finish();
        } else {
            statement += line + u'\n';
        }
    }
    finish();
    return statements;
}

Result<std::vector<Migration>> migrationsIn(const QString& folder, const Dialect& dialect)
{
    initialiseStorageResources();
    const QDir files(folder);
    std::vector<Migration> migrations;
    for (const QString& fileName : files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        if (fileName.count(u'.') != 1) {
            continue; // the part of one dialect is read with its common file
        }
        auto migration = migrationFrom(files, fileName, dialect);
        if (!migration) {
            return forwardError(migration);
        }
        migrations.push_back(*std::move(migration));
        if (migrations.back().version != static_cast<int>(migrations.size())) {
            return fail(ErrorCode::MigrationFailed, fileName, {}, QStringLiteral("numbers must have no gap"));
        }
    }
    if (migrations.empty()) {
        return fail(ErrorCode::MigrationFailed, folder, {}, QStringLiteral("no steps"));
    }
    return migrations;
}

Result<std::vector<Migration>> bundledMigrations(const Dialect& dialect)
{
    return migrationsIn(QString::fromLatin1(kBundledMigrations), dialect);
}

Migrator::Migrator(std::vector<Migration> migrations, const Clock& clock)
    : m_migrations(std::move(migrations)), m_clock(clock)
{
}

int Migrator::newestVersion() const
{
    return m_migrations.back().version;
}

Result<Migrator::State> Migrator::inspect(Database& db) const
{
    auto tables = tablesOf(db);
    if (!tables) {
        return forwardError(tables);
    }
    if (tables->isEmpty()) {
        return State::Empty;
    }
    const QString subject = db.location().toString();
    if (!tables->contains(QStringLiteral("schema_migration"))) {
        return fail(ErrorCode::RegisterNotOurs, subject);
    }
    auto applied = appliedSteps(db);
    if (!applied || applied->empty()) {
        return fail(ErrorCode::RegisterNotOurs, subject);
    }
    const AppliedStep& newest = applied->back();
    if (newest.version > newestVersion() && newest.minCompatible > newestVersion()) {
        return fail(ErrorCode::RegisterTooNew, subject, {},
                    QString(QStringLiteral("schema ") + QString::number(newest.version)));
    }
    for (const AppliedStep& step : *applied) {
        const auto known = std::ranges::find(m_migrations, step.version, &Migration::version);
        if (known != m_migrations.end() && known->sha256 != step.sha256) {
            return fail(ErrorCode::MigrationFailed, subject, known->name,
                        QStringLiteral("not the step known here"));
        }
    }
    if (newest.version > newestVersion()) {
        return State::NewerButCompatible;
    }
    return newest.version == newestVersion() ? State::Current : State::Outdated;
}

Result<void> Migrator::migrate(Database& db) const
{
    const bool isSqlite = db.dialect().isSqlite();
    const QString query = QStringLiteral("PRAGMA foreign_keys");
    if (isSqlite) {
        // Has no effect inside a transaction, so before.
        auto off = DatabaseAccess::pragma(db, QStringLiteral("PRAGMA foreign_keys = OFF"), query,
                                          QStringLiteral("0"));
        if (!off) {
            return off;
        }
    }
    Result<void> done;
    for (const Migration& step : m_migrations) {
        done = migrateStep(db, step, m_clock);
        if (!done) {
            if (isOfStep(done.error().code)) {
                done = fail(ErrorCode::MigrationFailed, db.location().toString(), step.name,
                            done.error().detail);
            }
            break;
        }
    }
    if (isSqlite) {
        auto on = DatabaseAccess::pragma(db, QStringLiteral("PRAGMA foreign_keys = ON"), query,
                                         QStringLiteral("1"));
        return done ? on : done;
    }
    return done;
}

} // namespace risalah::storage

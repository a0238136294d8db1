// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/expects.h"
#include "storage/open_files.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <tuple>
#include <utility>

namespace risalah::storage {

namespace {

/// The driver's own idea of a SELECT is "gives rows", which RETURNING does too.
bool isReadingOnly(const QString& sql)
{
    static const QRegularExpression starts(QStringLiteral("\\A\\s*(SELECT|WITH)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression writes(
        QStringLiteral("\\b(INSERT|UPDATE|DELETE|MERGE|REPLACE\\s+INTO|INTO|TRUNCATE|CREATE|ALTER|DROP|COPY|"
                       "CALL|DO|GRANT|PRAGMA|ATTACH|VACUUM)\\b|;"),
        QRegularExpression::CaseInsensitiveOption);
    return starts.match(sql).hasMatch() && !writes.match(sql).hasMatch();
}

/// A network that is gone is noticed within half a minute: TCP itself waits a quarter of an hour for the
/// answer to what was sent, and for ever where nothing was.
QString connectOptionsOf(const RegisterLocation& location)
{
    QMap<QString, QString> options{
        {QStringLiteral("connect_timeout"), QStringLiteral("10")}, // seconds
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("15000")}, // milliseconds
        {QStringLiteral("keepalives_idle"), QStringLiteral("10")},
        {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
        {QStringLiteral("keepalives_count"), QStringLiteral("3")},
    };
    options.insert(location.options);
    QStringList parts;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        parts.append(option.key() + u'=' + option.value());
    }
    return parts.join(u';');
}

} // namespace

Result<std::unique_ptr<Database>> Database::connect(const RegisterLocation& location,
                                                    const ConnectionOptions& options)
{
    std::unique_ptr<Database> db(new Database(location, options));
    if (auto opened = db->open(); !opened) {
        return forwardError(opened);
    }
    return db;
}

Database::Database(RegisterLocation location, ConnectionOptions options)
    : m_location(std::move(location))
    , m_options(std::move(options))
    , m_dialect(m_location.kind)
    , m_connectionName(QUuid::createUuid().toString(QUuid::Id128))
    , m_thread(std::this_thread::get_id())
{
}

Database::~Database()
{
    close();
}

Result<void> Database::open()
{
    if (!QSqlDatabase::isDriverAvailable(m_dialect.driverName())) {
        return fail(ErrorCode::DatabaseDriverMissing, m_dialect.driverName());
    }
    m_connection = QSqlDatabase::addDatabase(m_dialect.driverName(), m_connectionName);
    if (m_dialect.isSqlite()) {
        // As an address, because only there "no new file" can be said.
        const QString mode = m_options.createFile ? QStringLiteral("?mode=rwc") : QStringLiteral("?mode=rw");
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        m_connection.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(m_location.path).toEncoded(QUrl::FullyEncoded)) + mode);
    } else {
        m_connection.setHostName(m_location.host);
        m_connection.setPort(m_location.port == 0 ? -1 : m_location.port);
        m_connection.setUserName(m_location.user);
        m_connection.setPassword(m_options.password);
        m_connection.setDatabaseName(m_location.database);
        m_connection.setConnectOptions(connectOptionsOf(m_location));
    }
    if (m_dialect.isSqlite()) {
        m_openFile = std::make_unique<OpenFileMark>(m_location.path);
    }
    if (!m_connection.open()) {
        const Error error = errorOf(m_connection.lastError(), QStringLiteral("open"));
        close();
        return tl::unexpected<Error>(error);
    }
    auto setUp = m_dialect.isSqlite() ? setUpSqlite() : setUpPostgreSql();
    if (!setUp) {
        close();
    }
    return setUp;
}

void Database::close()
{
    m_statements.clear();
    m_lost = false;
    if (!m_connection.isValid()) {
        return;
    }
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_openFile.reset();
}

Result<void> Database::setPragma(const QString& statement, const QString& query, const QString& expected)
{
    if (auto set = runDirectly(statement); !set) {
        return set;
    }
    // Read back: a pragma that is refused says nothing.
    auto now = firstValue(query);
    if (!now) {
        return forwardError(now);
    }
    if (now->toString().compare(expected, Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::DatabaseFailed, m_location.toString(), {}, statement);
    }
    return {};
}

Result<void> Database::setUpSqlite()
{
    // The number has to stand in the statement: a PRAGMA takes no bound value.
    const QString timeout = QString::number(m_options.busyTimeoutMs);
    const struct {
        QString set;
        QString query;
        QString expected;
    } pragmas[] = {
        {QStringLiteral("PRAGMA busy_timeout = ") + timeout, QStringLiteral("PRAGMA busy_timeout"), timeout},
        {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA foreign_keys"),
         QStringLiteral("1")},
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA synchronous"),
         QStringLiteral("2")},
    };
    for (const auto& pragma : pragmas) {
        if (auto set = setPragma(pragma.set, pragma.query, pragma.expected); !set) {
            return set;
        }
    }
    return {};
}

Result<void> Database::setUpPostgreSql()
{
    const QString timeout = QString::number(m_options.busyTimeoutMs) + QStringLiteral("ms");
    const QStringList statements{QStringLiteral("SET client_encoding = 'UTF8'"),
                                 QStringLiteral("SET TIME ZONE 'UTC'"),
                                 QStringLiteral("SET client_min_messages = warning"),
                                 QStringLiteral("SET lock_timeout = '") + timeout + u'\''};
    for (const QString& statement : statements) {
        if (auto set = runDirectly(statement); !set) {
            return set;
        }
    }
    return setPragma(QStringLiteral("SET synchronous_commit = on"), QStringLiteral("SHOW synchronous_commit"),
                     QStringLiteral("on"));
}

void Database::expectOwnThread() const
{
    RISALAH_EXPECTS(m_thread == std::this_thread::get_id());
}

Error Database::errorOf(const QSqlError& error, const QString& sql)
{
    ErrorCode code = m_dialect.classify(error);
    if (!m_dialect.isSqlite() && error.nativeErrorCode().isEmpty()) {
        // Without a code of the server the server was not reached, or it refused before there was a session.
        const bool unknown = error.databaseText().contains(QStringLiteral("database \""))
            && error.databaseText().contains(QStringLiteral("does not exist"));
        code = unknown ? ErrorCode::RegisterMissing : ErrorCode::DatabaseUnavailable;
    }
    m_lost = m_lost || code == ErrorCode::DatabaseUnavailable;
    return Error{.code = code,
                 .subject = m_location.toString(),
                 .place = {},
                 .detail = error.nativeErrorCode() + u' ' + error.databaseText().simplified() + u' '
                     + error.driverText() + QStringLiteral(" in ") + sql.left(200).simplified()};
}

Result<void> Database::reconnectIfLost()
{
    if (m_connection.isOpen() && !m_lost) {
        return {};
    }
    close();
    return open();
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.constEnd()) {
        return known->get();
    }
    auto query = std::make_shared<QSqlQuery>(m_connection);
    // Row by row saves a copy; on PostgreSQL it would block the connection for any other statement.
    query->setForwardOnly(m_dialect.isSqlite());
    if (!query->prepare(m_dialect.expand(sql))) {
        return tl::unexpected<Error>(errorOf(query->lastError(), sql));
    }
    m_statements.insert(sql, query);
    return query.get();
}

Result<void> Database::read(const QString& sql, const QVariantList& values, const RowReader& eachRow)
{
    expectOwnThread();
    if (!m_statements.contains(sql) && !isReadingOnly(sql)) {
        return fail(ErrorCode::DatabaseFailed, m_location.toString(), {},
                    QStringLiteral("not a SELECT: ") + sql);
    }
    auto done = readOnce(sql, values, eachRow);
    const bool lost = !done && done.error().code == ErrorCode::DatabaseUnavailable;
    if (!lost || m_inTransaction || m_inSnapshot) {
        return done;
    }
    // The server was restarted since the last statement: nothing is lost by asking again.
    if (auto again = reconnectIfLost(); !again) {
        return again;
    }
    return readOnce(sql, values, eachRow);
}

Result<void> Database::readOnce(const QString& sql, const QVariantList& values, const RowReader& eachRow)
{
    auto query = prepared(sql);
    if (!query) {
        return forwardError(query);
    }
    // A statement cannot be read again from within its own reading.
    RISALAH_EXPECTS(!(*query)->isActive());
    for (qsizetype i = 0; i < values.size(); ++i) {
        (*query)->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!(*query)->exec()) {
        const Error error = errorOf((*query)->lastError(), sql);
        (*query)->finish();
        return tl::unexpected<Error>(error);
    }
    const Row row(**query);
    while ((*query)->next()) {
        eachRow(row);
    }
    const QSqlError after = (*query)->lastError();
    (*query)->finish();
    if (after.isValid()) {
        return tl::unexpected<Error>(errorOf(after, sql));
    }
    return {};
}

Result<int> Database::run(const QString& sql, const QVariantList& values)
{
    expectOwnThread();
    auto query = prepared(sql);
    if (!query) {
        return forwardError(query);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        (*query)->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!(*query)->exec()) {
        const Error error = errorOf((*query)->lastError(), sql);
        (*query)->finish();
        return tl::unexpected<Error>(error);
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<void> Database::runDirectly(const QString& sql)
{
    expectOwnThread();
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        return tl::unexpected<Error>(errorOf(query.lastError(), sql));
    }
    return {};
}

Result<QVariant> Database::firstValue(const QString& sql)
{
    auto row = firstRow(sql);
    if (!row) {
        return forwardError(row);
    }
    return row->isEmpty() ? QVariant() : row->first();
}

Result<QVariantList> Database::firstRow(const QString& sql)
{
    expectOwnThread();
    QSqlQuery query(m_connection);
    query.setForwardOnly(m_dialect.isSqlite());
    if (!query.exec(sql)) {
        return tl::unexpected<Error>(errorOf(query.lastError(), sql));
    }
    QVariantList row;
    if (query.next()) {
        for (int i = 0; i < query.record().count(); ++i) {
            row.append(query.value(i));
        }
    }
    return row;
}

Result<void> Database::beginOnce()
{
    for (const QString& statement : m_dialect.beginWriting()) {
        if (auto begun = runDirectly(statement); !begun) {
            // A refused lock leaves PostgreSQL in a failed transaction; without one this is refused,
            // harmlessly.
            std::ignore = runDirectly(QStringLiteral("ROLLBACK"));
            return begun;
        }
    }
    return {};
}

Result<Transaction> Database::begin(const Change& change)
{
    expectOwnThread();
    RISALAH_EXPECTS(!m_inTransaction && !m_inSnapshot);
    if (auto connected = reconnectIfLost(); !connected) {
        return forwardError(connected);
    }
    auto begun = beginOnce();
    if (!begun && begun.error().code == ErrorCode::DatabaseUnavailable) {
        if (auto connected = reconnectIfLost(); !connected) {
            return forwardError(connected);
        }
        begun = beginOnce();
    }
    if (!begun) {
        return forwardError(begun);
    }
    m_inTransaction = true;
    return Transaction(this, change);
}

Result<Snapshot> Database::snapshot()
{
    expectOwnThread();
    if (m_inTransaction || m_inSnapshot) {
        return Snapshot(nullptr);
    }
    auto begun = runDirectly(m_dialect.beginReading());
    if (!begun && begun.error().code == ErrorCode::DatabaseUnavailable) {
        if (auto connected = reconnectIfLost(); !connected) {
            return forwardError(connected);
        }
        begun = runDirectly(m_dialect.beginReading());
    }
    if (!begun) {
        return forwardError(begun);
    }
    m_inSnapshot = true;
    return Snapshot(this);
}

Result<bool> Database::changedElsewhere()
{
    expectOwnThread();
    auto now = firstValue(m_dialect.isSqlite()
                              ? QStringLiteral("PRAGMA data_version")
                              : QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit_event"));
    if (!now) {
        return forwardError(now);
    }
    const std::int64_t version = now->toLongLong();
    const bool changed = m_missedChange || (m_seenVersion >= 0 && m_seenVersion != version);
    m_seenVersion = version;
    m_missedChange = false;
    return changed;
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_db(std::exchange(other.m_db, nullptr))
{
}

Snapshot::~Snapshot()
{
    if (m_db != nullptr) {
        m_db->m_inSnapshot = false;
        // A lost connection has ended it already.
        std::ignore = m_db->runDirectly(QStringLiteral("ROLLBACK"));
    }
}

} // namespace risalah::storage

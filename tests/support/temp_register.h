// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/open_register.h"
#include "storage/transaction.h"
#include "support/fixed_clock.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

namespace risalah::test {

/// An empty place for a register that goes away with the object: a file in a temporary folder, or, when
/// RISALAH_TEST_POSTGRES names a server, a new database there. The same tests run on both.
class TempPlace {
public:
    TempPlace()
    {
        const QString server = qEnvironmentVariable("RISALAH_TEST_POSTGRES");
        if (server.isEmpty()) {
            m_location = *storage::RegisterLocation::parse(m_folder.filePath(QStringLiteral("uji.risalah")));
            return;
        }
        m_server = *storage::RegisterLocation::parse(server);
        m_location = *m_server;
        m_location.database = QStringLiteral("uji_") + QUuid::createUuid().toString(QUuid::Id128);
        runOnServer(QStringLiteral("CREATE DATABASE ") + m_location.database);
    }
    TempPlace(const TempPlace&) = delete;
    TempPlace& operator=(const TempPlace&) = delete;
    ~TempPlace()
    {
        if (m_server) {
            runOnServer(QStringLiteral("DROP DATABASE ") + m_location.database
                        + QStringLiteral(" WITH (FORCE)"));
        }
    }

    [[nodiscard]] const storage::RegisterLocation& location() const { return m_location; }
    [[nodiscard]] bool isSqlite() const { return !m_server.has_value(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const FixedClock& clock() const { return m_clock; }

    [[nodiscard]] std::unique_ptr<storage::Database> create() const
    {
        auto db = storage::createRegister(m_location, m_clock, options());
        return db ? std::move(*db) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<storage::Database> open() const
    {
        auto db = storage::openRegister(m_location, m_clock, options());
        return db ? std::move(*db) : nullptr;
    }
    [[nodiscard]] static storage::OpenOptions options()
    {
        storage::OpenOptions options;
        options.busyTimeoutMs = 200;
        return options;
    }
    [[nodiscard]] storage::Change change(const char* what = "uji") const
    {
        return {QStringLiteral("Penguji"), m_clock.now(), QString::fromUtf8(what)};
    }

    /// Behind the program's back, as somebody with a database tool would.
    void tamper(const QString& sql) const { runAt(m_location, sql); }

private:
    static void runAt(const storage::RegisterLocation& location, const QString& sql)
    {
        const QString name = QUuid::createUuid().toString();
        {
            const bool isFile = location.kind == storage::RegisterLocation::Kind::SqliteFile;
            auto db =
                QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
            db.setDatabaseName(isFile ? location.path : location.database);
            db.setHostName(location.host);
            db.setUserName(location.user);
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (!query.exec(sql)) {
                qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(name);
    }
    void runOnServer(const QString& sql) const { runAt(*m_server, sql); }

    /// In memory where the system offers that: the tests wait for a disk only where the disk is the subject.
    static QString folderPattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const QString parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        return parent + QStringLiteral("/risalah-uji-XXXXXX");
    }

    QTemporaryDir m_folder{folderPattern()};
    FixedClock m_clock{"2025-07-15T02:00:00.000Z"};
    std::optional<storage::RegisterLocation> m_server;
    storage::RegisterLocation m_location;
};

} // namespace risalah::test

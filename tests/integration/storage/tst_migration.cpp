// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_access.h"
#include "storage/meeting_repository.h"
#include "storage/migrator.h"
#include "storage/register_check.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace risalah;
using namespace risalah::storage;
using test::TempPlace;

namespace {

/// The hashes of released steps. A step that was released never changes: write a new one.
const QMap<QString, QPair<QByteArray, QByteArray>>& frozenHashes();

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMigration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bundledSteps_areFrozen();
    void newRegister_isCurrent();
    void oldRegister_isBroughtUpToDate();
    void frozenFirstVersion_isBroughtUpToDate();
    void upgradedRegister_hasTheTablesOfANewOne();
    void newerCompatibleRegister_opens();
    void newerIncompatibleRegister_isRefused();
    void brokenStep_leavesOldVersion();
    void changedStep_isRefused();
    void twoClientsAtOnce_bothSucceed();
    void otherFolder_isRefused_data();
    void otherFolder_isRefused();
    void foreignDatabase_isRefused();

private:
    /// A folder with the bundled steps; tests add to it.
    QString copySteps()
    {
        const QString folder = m_place->path(QStringLiteral("langkah"));
        QDir().mkpath(folder);
        const QDir bundled(QStringLiteral(RISALAH_SOURCES "/src/storage/sql"));
        for (const QString& name : bundled.entryList({QStringLiteral("*.sql")})) {
            QFile::copy(bundled.filePath(name), folder + u'/' + name);
        }
        return folder;
    }
    void addStep(const QString& folder, const QByteArray& sql)
    {
        const int number = newest() + 1;
        write(folder + QStringLiteral("/%1_tambahan.sql").arg(number, 4, 10, QLatin1Char('0')),
              QByteArray(sql).replace("NEXT", QByteArray::number(number)));
    }
    Result<std::unique_ptr<Database>> openWith(const QString& folder, bool mayMigrate = true)
    {
        OpenOptions options = TempPlace::options();
        options.migrationFolder = folder;
        options.mayMigratePostgreSql = mayMigrate;
        options.busyTimeoutMs = 5000;
        return openRegister(m_place->location(), m_place->clock(), options);
    }
    static qlonglong number(Database& db, const QString& sql)
    {
        qlonglong value = -1;
        const auto read = db.read(sql, {}, [&](const Row& row) { value = row.integer(0); });
        return read ? value : -2;
    }
    /// The version this program makes.
    static int newest()
    {
        return bundledMigrations(Dialect(RegisterLocation::Kind::SqliteFile))->back().version;
    }
    static qlonglong versionOf(Database& db)
    {
        return number(db, QStringLiteral("SELECT MAX(version) FROM schema_migration"));
    }

    /// The register as version 1 wrote it.
    bool fillFromFrozenFirstVersion()
    {
        const QByteArray name = m_place->isSqlite() ? "version-1.sqlite.sql" : "version-1.postgresql.sql";
        const QByteArray dump =
            content(QStringLiteral(RISALAH_SOURCES "/tests/migration/") + QString::fromLatin1(name));
        ConnectionOptions options;
        options.createFile = true;
        auto db = Database::connect(m_place->location(), options);
        if (dump.isEmpty() || !db) {
            return false;
        }
        for (const QString& statement : QString::fromUtf8(dump).split(QStringLiteral("\n--;;\n"))) {
            const auto done = DatabaseAccess::run(**db, statement);
            if (!done) {
                qWarning("%s", qPrintable(done.error().detail));
                return false;
            }
        }
        return true;
    }
    /// Tables with columns, indexes and triggers, one a line.
    QStringList schemaOf(Database& db)
    {
        const QString sqlite = QStringLiteral(
            "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY 1");
        const QString postgreSql = QStringLiteral(
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable "
            "FROM information_schema.columns WHERE table_schema = 'public' UNION ALL "
            "SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL "
            "SELECT c.relname || ' ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "ORDER BY 1");
        static const QRegularExpression generated(QStringLiteral("RI_ConstraintTrigger_\\w+"));
        QStringList lines;
        const auto read = db.read(m_place->isSqlite() ? sqlite : postgreSql, {}, [&](const Row& row) {
            lines.append(row.text(0).replace(generated, QStringLiteral("RI")));
        });
        return read ? lines : QStringList();
    }

    std::unique_ptr<TempPlace> m_place;
};

void TestMigration::init()
{
    m_place = std::make_unique<TempPlace>();
}

void TestMigration::cleanup()
{
    m_place.reset();
}

void TestMigration::bundledSteps_areFrozen()
{
    for (const auto kind : {RegisterLocation::Kind::SqliteFile, RegisterLocation::Kind::PostgreSql}) {
        const auto steps = bundledMigrations(Dialect(kind));
        QVERIFY(steps.has_value());
        for (const Migration& step : *steps) {
            const auto known = frozenHashes().value(step.name);
            QCOMPARE(step.sha256, kind == RegisterLocation::Kind::SqliteFile ? known.first : known.second);
        }
    }
}

void TestMigration::newRegister_isCurrent()
{
    const auto db = m_place->create();
    QVERIFY(db != nullptr);
    QCOMPARE(versionOf(*db), newest());
    if (m_place->isSqlite()) {
        QCOMPARE(DatabaseAccess::first(*db, QStringLiteral("PRAGMA user_version"))->toInt(), newest());
        QCOMPARE(DatabaseAccess::first(*db, QStringLiteral("PRAGMA application_id"))->toInt(),
                 kApplicationId);
        QCOMPARE(DatabaseAccess::first(*db, QStringLiteral("PRAGMA journal_mode"))->toString(),
                 QStringLiteral("wal"));
        QCOMPARE(DatabaseAccess::first(*db, QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(DatabaseAccess::first(*db, QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    }
}

void TestMigration::oldRegister_isBroughtUpToDate()
{
    const auto meeting = test::aWholeMeeting().meeting;
    {
        const auto db = m_place->create();
        auto tx = db->begin(m_place->change());
        QVERIFY(MeetingRepository::insert(*tx, meeting).has_value());
        QVERIFY(tx->commit().has_value());
    }
    const QString folder = copySteps();
    addStep(folder,
            "-- min_compatible: NEXT\n"
            "ALTER TABLE meeting ADD COLUMN colour TEXT NOT NULL DEFAULT 'biru';\n--;;\n"
            "CREATE TABLE extra (id @IDENTITY@, bytes @BLOB@);\n");
    if (!m_place->isSqlite()) {
        const auto refused = openWith(folder, false);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::RegisterTooOld);
    }
    const auto db = openWith(folder);
    QVERIFY2(db.has_value(), db ? "" : qPrintable(logLine(db.error())));
    QCOMPARE(versionOf(**db), newest() + 1);
    QCOMPARE(number(**db, QStringLiteral("SELECT COUNT(*) FROM meeting WHERE colour = 'biru'")), 1);
    QVERIFY(MeetingRepository::load(**db, meeting.id)->value == meeting);
    if (m_place->isSqlite()) {
        // The state before is beside it.
        const QFileInfo file(m_place->location().path);
        const QStringList backups = file.dir().entryList({QStringLiteral("*.cadangan-v%1-*").arg(newest())});
        QCOMPARE(backups.size(), 1);
        auto backup = *RegisterLocation::parse(file.dir().filePath(backups.first()));
        const auto old = openRegister(backup, m_place->clock());
        QVERIFY(old.has_value());
        QCOMPARE(versionOf(**old), newest());
    }
}

void TestMigration::frozenFirstVersion_isBroughtUpToDate()
{
    QVERIFY(fillFromFrozenFirstVersion());
    OpenOptions migrate = TempPlace::options();
    migrate.mayMigratePostgreSql = true;
    const auto db = openRegister(m_place->location(), m_place->clock(), migrate);
    QVERIFY2(db.has_value(), db ? "" : qPrintable(logLine(db.error())));
    const auto meeting = MeetingRepository::load(**db, test::aMeeting().build().meeting.id);
    QVERIFY(meeting.has_value());
    QVERIFY(meeting->value == test::aWholeMeeting().meeting);
    QVERIFY(checkRegister(**db)->problems.empty());
}

void TestMigration::upgradedRegister_hasTheTablesOfANewOne()
{
    QVERIFY(fillFromFrozenFirstVersion());
    OpenOptions migrate = TempPlace::options();
    migrate.mayMigratePostgreSql = true;
    const auto upgraded = openRegister(m_place->location(), m_place->clock(), migrate);
    QVERIFY2(upgraded.has_value(), upgraded ? "" : qPrintable(logLine(upgraded.error())));
    const TempPlace otherPlace;
    const auto fresh = otherPlace.create();
    QVERIFY(fresh != nullptr);
    const QStringList tables = schemaOf(*fresh);
    QVERIFY(tables.filter(QStringLiteral("electronic_signature")).size() >= 3); // the table and its guards
    QCOMPARE(schemaOf(**upgraded), tables);
}

void TestMigration::newerCompatibleRegister_opens()
{
    QVERIFY(m_place->create() != nullptr);
    const QString folder = copySteps();
    addStep(folder, "-- min_compatible: 3\nCREATE TABLE extra (id TEXT PRIMARY KEY);\n");
    QVERIFY(openWith(folder).has_value());
    const auto db = m_place->open();
    QVERIFY(db != nullptr);
    QCOMPARE(versionOf(*db), newest() + 1);
}

void TestMigration::newerIncompatibleRegister_isRefused()
{
    QVERIFY(m_place->create() != nullptr);
    const QString folder = copySteps();
    addStep(folder, "-- min_compatible: NEXT\nCREATE TABLE extra (id TEXT PRIMARY KEY);\n");
    QVERIFY(openWith(folder).has_value());
    const auto refused = openRegister(m_place->location(), m_place->clock(), TempPlace::options());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterTooNew);
}

void TestMigration::brokenStep_leavesOldVersion()
{
    QVERIFY(m_place->create() != nullptr);
    const QString folder = copySteps();
    addStep(
        folder,
        "-- min_compatible: NEXT\nCREATE TABLE extra (id TEXT PRIMARY KEY);\n--;;\nCREATE TABLE meeting (id "
        "TEXT);\n");
    const auto broken = openWith(folder);
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error().code, ErrorCode::MigrationFailed);
    const auto db = m_place->open();
    QVERIFY(db != nullptr);
    QCOMPARE(versionOf(*db), newest());
    QCOMPARE(number(*db, QStringLiteral("SELECT COUNT(*) FROM extra")), -2);
    QVERIFY(db->begin(m_place->change()).has_value());
}

void TestMigration::changedStep_isRefused()
{
    QVERIFY(m_place->create() != nullptr);
    const QString folder = copySteps();
    const QString step = folder + QStringLiteral("/0001_initial.sql");
    const QByteArray changed = content(step) + "\n-- later thought\n";
    QFile::remove(step);
    write(step, changed);
    const auto refused = openWith(folder);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::MigrationFailed);
}

void TestMigration::twoClientsAtOnce_bothSucceed()
{
    QVERIFY(m_place->create() != nullptr);
    const QString folder = copySteps();
    addStep(folder, "-- min_compatible: NEXT\nCREATE TABLE extra (id TEXT PRIMARY KEY);\n");
    std::array<bool, 4> opened{};
    std::vector<std::thread> clients;
    for (bool& success : opened) {
        clients.emplace_back([&] { success = openWith(folder).has_value(); });
    }
    for (std::thread& client : clients) {
        client.join();
    }
    QVERIFY(std::all_of(opened.begin(), opened.end(), [](bool success) { return success; }));
    QCOMPARE(versionOf(**openWith(folder)), newest() + 1);
}

void TestMigration::otherFolder_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("no mark") << QStringLiteral("%1_x.sql").arg(newest() + 1, 4, 10, QLatin1Char('0'))
                             << QByteArray("CREATE TABLE x (id TEXT);\n");
    QTest::newRow("gap") << QStringLiteral("%1_x.sql").arg(newest() + 2, 4, 10, QLatin1Char('0'))
                         << QByteArray("-- min_compatible: 1\nSELECT 1;\n");
    QTest::newRow("no number") << QStringLiteral("x.sql") << QByteArray("-- min_compatible: 1\nSELECT 1;\n");
}

void TestMigration::otherFolder_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sql);
    const QString folder = copySteps();
    write(folder + u'/' + name, sql);
    const auto steps = migrationsIn(folder, Dialect(m_place->location().kind));
    QVERIFY(!steps.has_value());
    QCOMPARE(steps.error().code, ErrorCode::MigrationFailed);
}

void TestMigration::foreignDatabase_isRefused()
{
    m_place->tamper(QStringLiteral("CREATE TABLE lagu (judul TEXT)"));
    const auto refused = openRegister(m_place->location(), m_place->clock(), TempPlace::options());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterNotOurs);
}

namespace {

const QMap<QString, QPair<QByteArray, QByteArray>>& frozenHashes()
{
    static const QMap<QString, QPair<QByteArray, QByteArray>> hashes{
        {QStringLiteral("0001_initial"),
         {"c72be85c5baa4103f1457cdbb47d60a247c4b440341fe0b141d34e56191f32a2",
          "4cd51c9cbcd3aad2398b0be3564696c4a842c0ae8e3c0750490e03d735fd5e1b"}},
        {QStringLiteral("0002_signing"),
         {"b68113b4b0bf22ba071c373745b6c7f3411700f9fc0badaf50a499609d37ae32",
          "e662004d59f59694a758c199b2f0df38fc4ac18f140c069d2a6c9bf9538f6816"}},
        {QStringLiteral("0003_workspace"),
         {"96d354ed696aedae0a7c66846df729d6c866f1b5624c61f2b60498c929bcd665",
          "96d354ed696aedae0a7c66846df729d6c866f1b5624c61f2b60498c929bcd665"}},
        {QStringLiteral("0004_emphasis_and_phrases"),
         {"c9341af9d1ad2c50380b3adbced995250caec02c03753e9bb0dabdd793ebffce",
          "c9341af9d1ad2c50380b3adbced995250caec02c03753e9bb0dabdd793ebffce"}},
        {QStringLiteral("0005_extended_files"),
         {"b4df418dbd195b5af7cb1dff3287579b8784f99beec3270566afc421e44bafde",
          "4e7061de2a10b31c21e3eeedc1d74afd57d6abaf2f53c5f6d0e38d8e5e583e13"}},
        {QStringLiteral("0006_home"),
         {"4efa2423861d313c6c696b2ff0918dcebe28024bcf9d49d628a3bc0d9a18ec54",
          "4efa2423861d313c6c696b2ff0918dcebe28024bcf9d49d628a3bc0d9a18ec54"}},
    };
    return hashes;
}

} // namespace

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"

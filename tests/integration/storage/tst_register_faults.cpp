// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_access.h"
#include "storage/meeting_repository.h"
#include "storage/open_files.h"
#include "storage/register_check.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/resource.h>

#include <csignal>

#include <unistd.h>

using namespace risalah;
using namespace risalah::storage;
using test::TempPlace;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Root may write everywhere; for the file system this thread is nobody while the object lives.
class Powerless {
public:
    Powerless() { setfsuid(65534); }
    ~Powerless() { setfsuid(geteuid()); }
    Powerless(const Powerless&) = delete;
    Powerless& operator=(const Powerless&) = delete;
};

/// A file may not grow beyond `bytes` while the object lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

domain::Meeting bigMeeting()
{
    return test::aMeeting().withPoints(2000).build().meeting;
}

} // namespace

class TestRegisterFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_refuses_data();
    void open_refuses();
    void create_refuses_data();
    void create_refuses();
    void create_leavesNothingBehind();
    void networkShare_isRefused_data();
    void networkShare_isRefused();
    void lockOfAnotherProcess_isLocked();
    void lockOfDeadProcess_doesNotBlock();
    void readOnlyFile_isReadOnly();
    void readOnlyFolder_isReadOnly();
    void fullDisk_leavesRegisterIntact();
    void limitedFile_leavesRegisterIntact();
    void damagedPage_isFoundAfterUncleanExit();
    void damagedPage_isReported();

private:
    Result<std::unique_ptr<Database>> open(const TempPlace& place)
    {
        return openRegister(place.location(), place.clock(), TempPlace::options());
    }
};

void TestRegisterFaults::open_refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QByteArray() << static_cast<int>(ErrorCode::RegisterMissing);
    QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::RegisterNotOurs);
    QTest::newRow("text") << QByteArray("Yth. Sekretaris Daerah")
                          << static_cast<int>(ErrorCode::RegisterNotOurs);
    QTest::newRow("long text") << QByteArray(100'000, 'x') << static_cast<int>(ErrorCode::RegisterNotOurs);
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16)
                                << static_cast<int>(ErrorCode::RegisterNotOurs);
}

void TestRegisterFaults::open_refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const TempPlace place;
    if (!bytes.isNull()) {
        write(place.location().path, bytes);
    }
    const auto refused = open(place);
    QVERIFY(!refused.has_value());
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(refused.error().subject, place.location().path);
    QFile file(place.location().path);
    if (!bytes.isNull()) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // a refused file is not touched
    }
}

void TestRegisterFaults::create_refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("existing") << QStringLiteral("ada.txt") << static_cast<int>(ErrorCode::RegisterExists);
    QTest::newRow("folder") << QStringLiteral(".") << static_cast<int>(ErrorCode::RegisterExists);
    QTest::newRow("no folder") << QStringLiteral("tidak/ada.risalah")
                               << static_cast<int>(ErrorCode::FileMissing);
}

void TestRegisterFaults::create_refuses()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const TempPlace place;
    write(place.path(QStringLiteral("ada.txt")), "jangan hilang");
    const auto refused = createRegister(*RegisterLocation::parse(place.path(name)), place.clock());
    QVERIFY(!refused.has_value());
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(QDir(place.path(QStringLiteral("."))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRegisterFaults::create_leavesNothingBehind()
{
    const TempPlace place;
    {
        const FileSizeLimit limit(20'000);
        const auto refused = createRegister(place.location(), place.clock(), TempPlace::options());
        QVERIFY(!refused.has_value());
        QCOMPARE(exitCode(refused.error().code), 4);
    }
    QCOMPARE(QDir(place.path(QStringLiteral("."))).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void TestRegisterFaults::networkShare_isRefused_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.rclone"}) {
        QTest::newRow(type) << QString::fromLatin1(type);
    }
}

void TestRegisterFaults::networkShare_isRefused()
{
    QFETCH(QString, type);
    const TempPlace place;
    OpenOptions options;
    options.fileSystemProbe = [&](const QString&) { return type; };
    QCOMPARE(createRegister(place.location(), place.clock(), options).error().code,
             ErrorCode::RegisterOnNetworkShare);
    QVERIFY(place.create() != nullptr);
    const auto refused = openRegister(place.location(), place.clock(), options);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterOnNetworkShare);
    QCOMPARE(refused.error().place, type);
}

void TestRegisterFaults::lockOfAnotherProcess_isLocked()
{
    const TempPlace place;
    const auto db = place.create();
    QProcess holder;
    holder.start(QStringLiteral("sqlite3"), {QStringLiteral("-interactive"), place.location().path});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN IMMEDIATE;\n.shell echo gembok\n");
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += holder.readAllStandardOutput()).contains("gembok"), 30'000);
    const auto refused = db->begin(place.change());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterLocked);
    QVERIFY(MeetingRepository::list(*db, {}).has_value());
    QVERIFY(isOpenSomewhere(place.location().path));
    holder.kill(); // a lock left by a dead process never blocks
    QVERIFY(holder.waitForFinished());
    QVERIFY(db->begin(place.change()).has_value());
}

void TestRegisterFaults::lockOfDeadProcess_doesNotBlock()
{
    const TempPlace place;
    QVERIFY(place.create() != nullptr);
    QProcess holder;
    holder.start(QStringLiteral("sqlite3"), {QStringLiteral("-interactive"), place.location().path});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN IMMEDIATE; INSERT INTO setting VALUES ('a', 'b'); COMMIT;\n.shell echo tulis\n");
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += holder.readAllStandardOutput()).contains("tulis"), 30'000);
    QVERIFY(!wasLeftOpen(place.location().path));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(wasLeftOpen(place.location().path));
    const auto db = open(place);
    QVERIFY(db.has_value());
    QVERIFY((*db)->begin(place.change()).has_value());
}

void TestRegisterFaults::readOnlyFile_isReadOnly()
{
    const TempPlace place;
    QVERIFY(place.create() != nullptr);
    QFile::setPermissions(place.path(QStringLiteral(".")), QFile::Permissions(0x7777));
    QFile::setPermissions(place.location().path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Powerless nobody;
    const auto db = open(place);
    if (db) {
        // It can be read, not written.
        QVERIFY(MeetingRepository::list(**db, {}).has_value());
        auto tx = (*db)->begin(place.change());
        const auto refused = tx ? MeetingRepository::insert(*tx, test::aMeeting().build().meeting)
                                : Result<Stored<domain::Meeting>>(forwardError(tx));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::RegisterReadOnly);
    } else {
        QCOMPARE(db.error().code, ErrorCode::RegisterReadOnly);
    }
}

void TestRegisterFaults::readOnlyFolder_isReadOnly()
{
    const TempPlace place;
    QVERIFY(place.create() != nullptr);
    QFile::setPermissions(place.path(QStringLiteral(".")), QFile::Permissions(0x5555));
    QFile::setPermissions(place.location().path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        const Powerless nobody;
        const auto db = open(place);
        QVERIFY(!db.has_value());
        QCOMPARE(db.error().code, ErrorCode::RegisterReadOnly);
        const auto refused = createRegister(
            *RegisterLocation::parse(place.path(QStringLiteral("baru.risalah"))), place.clock());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    }
    QFile::setPermissions(place.path(QStringLiteral(".")), QFile::Permissions(0x7700));
}

void TestRegisterFaults::fullDisk_leavesRegisterIntact()
{
    const TempPlace place;
    const auto db = place.create();
    // SQLite answers as on a full disk when the file may have no more pages.
    auto pages = DatabaseAccess::first(*db, QStringLiteral("PRAGMA page_count"));
    const QString limit = QString::number(pages->toInt() + 8);
    QVERIFY(DatabaseAccess::run(*db, QStringLiteral("PRAGMA max_page_count = ") + limit).has_value());
    {
        auto tx = db->begin(place.change());
        const auto refused = MeetingRepository::insert(*tx, bigMeeting());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    }
    QVERIFY(checkRegister(*db)->problems.empty());
    QCOMPARE(*MeetingRepository::count(*db, {}), 0);
    QVERIFY(DatabaseAccess::run(*db, QStringLiteral("PRAGMA max_page_count = 1000000")).has_value());
    auto tx = db->begin(place.change());
    QVERIFY(MeetingRepository::insert(*tx, bigMeeting()).has_value());
    QVERIFY(tx->commit().has_value());
}

void TestRegisterFaults::limitedFile_leavesRegisterIntact()
{
    const TempPlace place;
    const auto db = place.create();
    {
        const FileSizeLimit limit(300'000);
        auto tx = db->begin(place.change());
        auto done = MeetingRepository::insert(*tx, bigMeeting());
        const auto committed = done ? tx->commit() : Result<void>(forwardError(done));
        QVERIFY(!committed.has_value());
        QCOMPARE(exitCode(committed.error().code), 4);
    }
    QCOMPARE(*MeetingRepository::count(*db, {}), 0);
    auto tx = db->begin(place.change());
    QVERIFY(MeetingRepository::insert(*tx, bigMeeting()).has_value());
    QVERIFY(tx->commit().has_value());
    QVERIFY(checkRegister(*db)->problems.empty());
}

namespace {

/// Overwrites the middle of the file, as a dying disk would.
void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 8192; at + 4096 <= file.size(); at += 12'288) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(4096, '\xa5'));
    }
}

void fillAndClose(const TempPlace& place)
{
    const auto db = place.create();
    auto tx = db->begin(place.change());
    QVERIFY(MeetingRepository::insert(*tx, bigMeeting()).has_value());
    QVERIFY(tx->commit().has_value());
}

} // namespace

void TestRegisterFaults::damagedPage_isFoundAfterUncleanExit()
{
    const TempPlace place;
    fillAndClose(place);
    QProcess writer; // leaves a log behind
    writer.start(QStringLiteral("sqlite3"), {QStringLiteral("-interactive"), place.location().path});
    writer.write("INSERT INTO setting VALUES ('a', 'b');\n.shell echo tulis\n");
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += writer.readAllStandardOutput()).contains("tulis"), 30'000);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    damage(place.location().path);
    const auto refused = open(place);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterDamaged);
}

void TestRegisterFaults::damagedPage_isReported()
{
    const TempPlace place;
    fillAndClose(place);
    damage(place.location().path);
    OpenOptions options = TempPlace::options();
    options.checkAfterUncleanExit = false;
    const auto db = openRegister(place.location(), place.clock(), options);
    if (!db) {
        QCOMPARE(db.error().code, ErrorCode::RegisterDamaged);
        return;
    }
    const auto report = checkRegister(**db);
    QVERIFY(report.has_value());
    QVERIFY(!report->problems.empty());
}

QTEST_GUILESS_MAIN(TestRegisterFaults)
#include "tst_register_faults.moc"

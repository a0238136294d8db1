// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meeting_repository.h"
#include "storage/register_check.h"
#include "storage/server_restore.h"
#include "storage/setting_repository.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <thread>

#include <unistd.h>

using namespace risalah;
using namespace risalah::storage;

/// What happens when the server goes away: with a server of its own, because others are using the shared one.
class TestServerFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void stoppedInMidEdit_isUnavailableAndWorksAgain();
    void restartedBetween_isNotNoticed();
    void missingDatabase_isMissing();
    void missingServer_isUnavailable();
    void lostNetwork_isNoticedWithinSeconds();
    void readOnlyRole_cannotWrite();
    void restore_fillsAnEmptyDatabase();
    void restore_setsPresentTablesAside();
    void restore_refusesWhileOthersWork();
    void restore_failureLeavesEverythingAsItWas();

private:
    static void addSetting(Database& db, const QString& value)
    {
        auto tx = db.begin({QStringLiteral("Penguji"), {}, QStringLiteral("uji")});
        QVERIFY(tx.has_value());
        QVERIFY(SettingRepository::set(*tx, QStringLiteral("tanda"), value).has_value());
        QVERIFY(tx->commit().has_value());
    }
    static QString settingOf(const test::TempPlace& place)
    {
        const auto db = place.open();
        const auto value =
            db ? SettingRepository::value(*db, QStringLiteral("tanda")) : Result<std::optional<QString>>();
        return value && *value ? **value : QString();
    }
    /// A backup that says "lama".
    static QString backupIn(const test::TempPlace& place)
    {
        const QString file = place.path(QStringLiteral("cadangan.risalah"));
        auto db = createRegister(*RegisterLocation::parse(file), place.clock(), test::TempPlace::options());
        if (db) {
            addSetting(**db, QStringLiteral("lama"));
        }
        return file;
    }

    static void server(const char* command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(RISALAH_POSTGRES_SCRIPT), {QString::fromLatin1(command), s_folder});
        QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
    }
    static QString s_folder;
};

QString TestServerFaults::s_folder;

void TestServerFaults::initTestCase()
{
    s_folder = QStringLiteral("/tmp/risalah-pg-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    server("start");
    qputenv("RISALAH_TEST_POSTGRES",
            QByteArray("postgresql:///postgres?user=risalah&host=") + s_folder.toLatin1());
}

void TestServerFaults::cleanupTestCase()
{
    server("stop");
}

void TestServerFaults::stoppedInMidEdit_isUnavailableAndWorksAgain()
{
    const test::TempPlace place;
    const auto db = place.create();
    QVERIFY(db != nullptr);
    const auto record = test::aWholeMeeting();
    {
        auto tx = db->begin(place.change());
        QVERIFY(MeetingRepository::insert(*tx, record.meeting).has_value());
        QVERIFY(tx->commit().has_value());
    }
    domain::Meeting edited = record.meeting;
    edited.title = QStringLiteral("Judul lain");
    {
        auto tx = db->begin(place.change());
        QVERIFY(MeetingRepository::update(*tx, record.meeting, {edited, 1}).has_value());
        server("halt");
        const auto committed = tx->commit();
        QVERIFY(!committed.has_value());
        QCOMPARE(committed.error().code, ErrorCode::DatabaseUnavailable);
    }
    QCOMPARE(db->begin(place.change()).error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(MeetingRepository::load(*db, edited.id).error().code, ErrorCode::DatabaseUnavailable);
    server("start");
    // The same connection object, without being told.
    QVERIFY(MeetingRepository::load(*db, edited.id)->value == record.meeting);
    auto tx = db->begin(place.change());
    QVERIFY(tx.has_value());
    QVERIFY(MeetingRepository::update(*tx, record.meeting, {edited, 1}).has_value());
    QVERIFY(tx->commit().has_value());
    QVERIFY(checkRegister(*db)->problems.empty());
}

void TestServerFaults::restartedBetween_isNotNoticed()
{
    const test::TempPlace place;
    const auto db = place.create();
    QVERIFY(MeetingRepository::list(*db, {}).has_value());
    server("halt");
    server("start");
    QVERIFY(MeetingRepository::list(*db, {}).has_value());
    server("halt");
    server("start");
    auto tx = db->begin(place.change());
    QVERIFY(tx.has_value());
    QVERIFY(MeetingRepository::insert(*tx, test::aWholeMeeting().meeting).has_value());
    QVERIFY(tx->commit().has_value());
}

void TestServerFaults::missingDatabase_isMissing()
{
    const test::FixedClock clock("2025-07-15T02:00:00.000Z");
    const auto location =
        *RegisterLocation::parse(QStringLiteral("postgresql:///tiada?user=risalah&host=") + s_folder);
    QCOMPARE(openRegister(location, clock).error().code, ErrorCode::RegisterMissing);
    const auto empty =
        *RegisterLocation::parse(QStringLiteral("postgresql:///postgres?user=risalah&host=") + s_folder);
    QCOMPARE(openRegister(empty, clock).error().code, ErrorCode::RegisterMissing);
}

void TestServerFaults::missingServer_isUnavailable()
{
    const test::FixedClock clock("2025-07-15T02:00:00.000Z");
    const auto location = *RegisterLocation::parse(QStringLiteral("postgresql:///x?host=/tmp/tiada-peladen"));
    const auto refused = openRegister(location, clock);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnavailable);
}

namespace {

/// Takes connections and says nothing, as a server does whose network is gone.
class SilentServer {
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        const bool works = ::bind(m_socket, any, length) == 0 && ::listen(m_socket, 1) == 0
            && ::getsockname(m_socket, any, &length) == 0;
        m_port = works ? address.sin_port : 0;
    }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    ~SilentServer() { ::close(m_socket); }

    [[nodiscard]] int port() const { return ntohs(m_port); }
    [[nodiscard]] int accept() const { return ::accept(m_socket, nullptr, nullptr); }
    /// The other end of an accepted connection: it is of this process.
    [[nodiscard]] int callersSocket() const
    {
        constexpr int kMostFiles = 1024;
        for (int file = 0; file < kMostFiles; ++file) {
            sockaddr_in peer{};
            socklen_t length = sizeof peer;
            if (::getpeername(file, reinterpret_cast<sockaddr*>(&peer), &length) == 0
                && peer.sin_family == AF_INET && peer.sin_port == m_port) {
                return file;
            }
        }
        return -1;
    }

private:
    int m_socket;
    in_port_t m_port = 0;
};

int optionOf(int file, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof value;
    return ::getsockopt(file, level, name, &value, &length) == 0 ? value : -1;
}

} // namespace

/// TCP itself gives up after a quarter of an hour, and nothing is said until then.
void TestServerFaults::lostNetwork_isNoticedWithinSeconds()
{
    constexpr int kSecondsMs = 30'000;
    auto server = std::make_unique<SilentServer>();
    QVERIFY(server->port() > 0);
    const auto location = *RegisterLocation::parse(
        QStringLiteral("postgresql://risalah@127.0.0.1:%1/x?sslmode=disable").arg(server->port()));
    bool isUnavailable = false;
    std::thread caller([&location, &isUnavailable] {
        const test::FixedClock clock("2025-07-15T02:00:00.000Z");
        const auto opened = openRegister(location, clock);
        isUnavailable = !opened && opened.error().code == ErrorCode::DatabaseUnavailable;
    });
    const int accepted = server->accept();
    const int socket = server->callersSocket();
    const int unanswered = optionOf(socket, IPPROTO_TCP, TCP_USER_TIMEOUT);
    const int idle = optionOf(socket, IPPROTO_TCP, TCP_KEEPIDLE);
    const int interval = optionOf(socket, IPPROTO_TCP, TCP_KEEPINTVL);
    const int probes = optionOf(socket, IPPROTO_TCP, TCP_KEEPCNT);
    const int isKeptAlive = optionOf(socket, SOL_SOCKET, SO_KEEPALIVE);
    server.reset();
    ::close(accepted);
    caller.join();
    QVERIFY(isUnavailable);
    QVERIFY2(unanswered > 0 && unanswered <= kSecondsMs, qPrintable(QString::number(unanswered)));
    QCOMPARE(isKeptAlive, 1);
    QVERIFY2((idle + interval * probes) * 1000 <= kSecondsMs, qPrintable(QString::number(idle)));
}

void TestServerFaults::readOnlyRole_cannotWrite()
{
    const test::TempPlace place;
    QVERIFY(place.create() != nullptr);
    place.tamper(
        QStringLiteral("CREATE ROLE pembaca LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO pembaca"));
    RegisterLocation location = place.location();
    location.user = QStringLiteral("pembaca");
    const auto db = openRegister(location, place.clock());
    QVERIFY2(db.has_value(), db ? "" : qPrintable(logLine(db.error())));
    QVERIFY(MeetingRepository::list(**db, {}).has_value());
    auto tx = (*db)->begin(place.change());
    const auto refused = MeetingRepository::insert(*tx, test::aWholeMeeting().meeting);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterReadOnly);
}

void TestServerFaults::restore_fillsAnEmptyDatabase()
{
    const test::TempPlace place;
    const auto aside = restoreOnServer(backupIn(place), place.location(), place.clock());
    QVERIFY2(aside.has_value(), aside ? "" : qPrintable(logLine(aside.error())));
    QCOMPARE(*aside, QString());
    QCOMPARE(settingOf(place), QStringLiteral("lama"));
}

void TestServerFaults::restore_setsPresentTablesAside()
{
    const test::TempPlace place;
    const QString backup = backupIn(place);
    addSetting(*place.create(), QStringLiteral("kini"));
    const auto aside = restoreOnServer(backup, place.location(), place.clock());
    QVERIFY2(aside.has_value(), aside ? "" : qPrintable(logLine(aside.error())));
    QCOMPARE(*aside, QStringLiteral("disisihkan-20250715T020000-000Z"));
    QCOMPARE(settingOf(place), QStringLiteral("lama"));
    QString kept;
    auto db = place.open();
    QVERIFY(db->read(QStringLiteral("SELECT value FROM \"disisihkan-20250715T020000-000Z\".setting"), {},
                     [&kept](const Row& row) { kept = row.text(0); })
                .has_value());
    QCOMPARE(kept, QStringLiteral("kini"));
    const auto report = checkRegister(*db);
    QVERIFY(report.has_value() && report->problems.empty());
}

void TestServerFaults::restore_refusesWhileOthersWork()
{
    const test::TempPlace place;
    const QString backup = backupIn(place);
    const auto used = place.create();
    const auto refused = restoreOnServer(backup, place.location(), place.clock());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterLocked);
}

void TestServerFaults::restore_failureLeavesEverythingAsItWas()
{
    const test::TempPlace place;
    const QString backup = backupIn(place);
    addSetting(*place.create(), QStringLiteral("kini"));
    // Once the present tables are out of the way, the server lets nobody make new ones.
    place.tamper(QStringLiteral("CREATE FUNCTION stop_here() RETURNS event_trigger LANGUAGE plpgsql AS "
                                "'BEGIN RAISE EXCEPTION USING MESSAGE = ''stop''; END'"));
    place.tamper(QStringLiteral("CREATE EVENT TRIGGER stop_here ON ddl_command_start "
                                "WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION stop_here()"));
    QVERIFY(!restoreOnServer(backup, place.location(), place.clock()).has_value());
    QCOMPARE(settingOf(place), QStringLiteral("kini"));
    place.tamper(QStringLiteral("DROP EVENT TRIGGER stop_here"));
    QVERIFY(restoreOnServer(backup, place.location(), place.clock()).has_value());
    QCOMPARE(settingOf(place), QStringLiteral("lama"));
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_server_faults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_store.h"
#include "support/memory_search.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>

#include <csignal>

using namespace risalah;
using namespace risalah::app;
using test::timesInMemory;

namespace {

constexpr int kPatienceMs = 30000;
const QString kName = QStringLiteral("bsre setda@https://esign.contoh.go.id");
const QString kService = QStringLiteral("org.freedesktop.secrets");

/// As long as this one lives there is a session with a keychain of its own, unlocked.
class Desktop {
public:
    Desktop()
    {
        for (const char* name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            qputenv(name, m_home.path().toUtf8());
        }
        m_bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        if (!m_bus.waitForReadyRead(kPatienceMs)) {
            qFatal("dbus-daemon did not start");
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets")});
        m_keyring.write("kunci desktop");
        if (!m_keyring.waitForBytesWritten(kPatienceMs)) {
            qFatal("gnome-keyring-daemon did not start");
        }
        m_keyring.closeWriteChannel();
    }
    /// As one does that waits for the user.
    void stopAnswering() const { ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP); }
    void goOn() const { ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT); }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    ~Desktop()
    {
        for (QProcess* process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished(kPatienceMs);
        }
    }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

const Desktop& desktop()
{
    static const Desktop one;
    return one;
}

} // namespace

/// The real keychain library against the real service of a desktop.
class TestKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secret_isKeptChangedAndForgotten();
    void secret_isKeptForItsNameAlone();
    void secret_standsInNoFile();
    void secret_leavesNothingInMemory();
    void keychainThatWaits_isNotWaitedForTwice();

private:
    std::unique_ptr<SecretStore> m_store = makeKeychainStore();
};

void TestKeychain::initTestCase()
{
    const auto* bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(kService).value(), kPatienceMs);
}

void TestKeychain::secret_isKeptChangedAndForgotten()
{
    const auto none = m_store->read(kName);
    QVERIFY2(none.has_value(), none ? "" : qPrintable(logLine(none.error())));
    QVERIFY(!none->has_value());
    for (const char* secret : {"rahasia satu", "rahasia: dua\n\"é\""}) {
        QVERIFY(m_store->write(kName, Secret(QByteArray(secret))).has_value());
        QCOMPARE((*makeKeychainStore()->read(kName))->bytes(), std::string_view(secret));
    }
    QVERIFY(m_store->remove(kName).has_value());
    QVERIFY(m_store->remove(kName).has_value());
    QVERIFY(!m_store->read(kName)->has_value());
}

void TestKeychain::secret_isKeptForItsNameAlone()
{
    const QString other =
        gatewaySecretName(QStringLiteral("https://lain.contoh.go.id"), QStringLiteral("setda"));
    QVERIFY(m_store->write(kName, Secret(QByteArray("satu"))).has_value());
    QVERIFY(!m_store->read(other)->has_value());
    QVERIFY(m_store->write(other, Secret(QByteArray("dua"))).has_value());
    QCOMPARE((*m_store->read(kName))->bytes(), std::string_view("satu"));
    QCOMPARE((*m_store->read(other))->bytes(), std::string_view("dua"));
}

void TestKeychain::secret_standsInNoFile()
{
    const QByteArray secret("tak-boleh-tertulis-terang");
    QVERIFY(m_store->write(kName, Secret(QByteArray(secret))).has_value());
    int files = 0;
    for (QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext(); ++files) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0); // the keychain's own
}

/// What the keychain library encodes on its way to the service is its own, and out of reach.
void TestKeychain::secret_leavesNothingInMemory()
{
    const QByteArray secret("sandi-kantor-di-ingatan");
    const int before = timesInMemory(secret);
    QVERIFY(before > 0);
    {
        const Secret written{QByteArray(secret)};
        QVERIFY(m_store->write(kName, written).has_value());
        QCOMPARE(timesInMemory(secret), before + 1);
    }
    QCOMPARE(timesInMemory(secret), before);
    {
        const auto read = m_store->read(kName);
        QCOMPARE((*read)->bytes(),
                 std::string_view(secret.constData(), static_cast<std::size_t>(secret.size())));
        QCOMPARE(timesInMemory(secret), before + 1);
    }
    QCOMPARE(timesInMemory(secret), before);
}

/// Whoever unlocks it after the time is over finds what was being kept, and nothing of what was asked for
/// behind that: it was refused, so it must not come true later.
void TestKeychain::keychainThatWaits_isNotWaitedForTwice()
{
    const QString other = registerSecretName(QStringLiteral("postgresql://register.contoh.go.id/lain"));
    QVERIFY(m_store->remove(kName).has_value());
    const auto impatient = makeKeychainStore(std::chrono::milliseconds(1));
    desktop().stopAnswering();
    const auto late = impatient->write(kName, Secret(QByteArray("datang terlambat")));
    const auto behind = impatient->write(other, Secret(QByteArray("sudah ditolak")));
    desktop().goOn();
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::SecretStoreUnavailable);
    QVERIFY(!behind.has_value());
    QCOMPARE(behind.error().code, ErrorCode::SecretStoreUnavailable);
    QTRY_VERIFY_WITH_TIMEOUT(m_store->read(kName).has_value(), kPatienceMs);
    const auto kept = m_store->read(kName);
    QVERIFY(kept.has_value() && kept->has_value());
    QCOMPARE((*kept)->bytes(), std::string_view("datang terlambat"));
    const auto refused = m_store->read(other);
    QVERIFY(refused.has_value() && !refused->has_value());
}

int main(int argc, char** argv)
{
    desktop(); // begins before anything asks for a bus, ends after the keychain's thread
    QCoreApplication program(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as its users start it: a second start hands its file over; the desktop says light or dark.
#include "app/register.h"
#include "support/fixed_clock.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

using namespace risalah;

/// The part of the desktop portal that tells the colour scheme.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key)
    {
        const bool isKnown = space == QLatin1StringView("org.freedesktop.appearance")
            && key == QLatin1StringView("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? QVariant(scheme) : QVariant())));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

namespace {

constexpr int kPatienceMs = 30'000;

QProcessEnvironment accountIn(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QLatin1StringView(name), home + QLatin1Char('/') + QLatin1StringView(name));
    }
    return environment;
}

QString lastRegister(const QString& home)
{
    const QSettings settings(home + QStringLiteral("/XDG_CONFIG_HOME/risalah/risalah.ini"),
                             QSettings::IniFormat);
    return settings.value(QStringLiteral("register/last")).toString();
}

} // namespace

class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondStart_handsItsFileOver();
    void strangersOnTheSocket_areNotHeard();
    void system_followsTheDesktopPortal();

private:
    [[nodiscard]] static bool makeRegister(const QString& path)
    {
        const test::FixedClock clock{"2025-07-21T02:00:00.000Z"};
        return app::Register::create(path, clock, {}).has_value();
    }
};

void TestProgram::secondStart_handsItsFileOver()
{
    const QTemporaryDir home;
    const QString first = home.filePath(QStringLiteral("satu.risalah"));
    const QString second = home.filePath(QStringLiteral("dua.risalah"));
    QVERIFY(makeRegister(first) && makeRegister(second));
    QProcess running;
    running.setProcessEnvironment(accountIn(home.path()));
    running.start(QStringLiteral(RISALAH_PROGRAM), {first});
    QTRY_COMPARE_WITH_TIMEOUT(lastRegister(home.path()), first, kPatienceMs);

    QProcess doubleClick;
    doubleClick.setProcessEnvironment(accountIn(home.path()));
    doubleClick.setWorkingDirectory(home.path());
    doubleClick.start(QStringLiteral(RISALAH_PROGRAM), {QStringLiteral("dua.risalah")});
    QVERIFY(doubleClick.waitForFinished(kPatienceMs)); // it does not stay
    QCOMPARE(doubleClick.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(lastRegister(home.path()), second, kPatienceMs);
    QCOMPARE(running.state(), QProcess::Running);

    // A dead one's socket blocks nobody.
    running.kill();
    QVERIFY(running.waitForFinished());
    QProcess next;
    next.setProcessEnvironment(accountIn(home.path()));
    next.start(QStringLiteral(RISALAH_PROGRAM), {first});
    QTRY_COMPARE_WITH_TIMEOUT(lastRegister(home.path()), first, kPatienceMs);
    QCOMPARE(next.state(), QProcess::Running);
    next.kill();
    QVERIFY(next.waitForFinished());
}

void TestProgram::strangersOnTheSocket_areNotHeard()
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("satu.risalah"));
    QVERIFY(makeRegister(path));
    QProcess running;
    running.setProcessEnvironment(accountIn(home.path()));
    running.start(QStringLiteral(RISALAH_PROGRAM), {path});
    QTRY_COMPARE_WITH_TIMEOUT(lastRegister(home.path()), path, kPatienceMs);
    const QByteArray hash =
        QCryptographicHash::hash(home.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QLocalSocket stranger;
    stranger.connectToServer(QStringLiteral("risalah-%1").arg(QLatin1StringView(hash)));
    QVERIFY(stranger.waitForConnected(kPatienceMs));
    stranger.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, kPatienceMs);
    QCOMPARE(running.state(), QProcess::Running);
    QCOMPARE(lastRegister(home.path()), path);
    running.kill();
    QVERIFY(running.waitForFinished());
}

void TestProgram::system_followsTheDesktopPortal()
{
    QProcess desktop;
    desktop.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--portal")});
    QVERIFY(desktop.waitForReadyRead(kPatienceMs)); // it answers for the portal's name
    ui::Appearance appearance;
    appearance.apply();
    QTRY_VERIFY_WITH_TIMEOUT(ui::theme().tokens.isDark, kPatienceMs);
    desktop.write("2\n");
    QTRY_VERIFY_WITH_TIMEOUT(!ui::theme().tokens.isDark, kPatienceMs);
    appearance.setMode(ui::ThemeMode::Light); // the user's choice goes before the desktop's
    desktop.write("1\n");
    QVERIFY(desktop.waitForReadyRead(kPatienceMs)); // said
    QTest::qWait(50);
    QVERIFY(!ui::theme().tokens.isDark);
    appearance.setMode(ui::ThemeMode::System);
    QVERIFY(ui::theme().tokens.isDark); // and it was heard
    desktop.closeWriteChannel();
    QVERIFY(desktop.waitForFinished(kPatienceMs));
}

/// The child: a desktop whose colour scheme is changed by a number on standard input.
int answerAsPortal(QCoreApplication& program)
{
    FakePortal portal;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool isThere =
        bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    if (!isThere) {
        return 1;
    }
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &portal, [&portal, &program] {
        std::array<char, 16> line{};
        if (std::fgets(line.data(), int(line.size()), stdin) == nullptr) {
            program.quit();
            return;
        }
        portal.scheme = QByteArray(line.data()).trimmed().toUInt();
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                     QStringLiteral("color-scheme"), QDBusVariant(portal.scheme));
        std::puts("said");
        std::fflush(stdout);
    });
    std::puts("there");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char** argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--portal") {
        QCoreApplication program(argc, argv);
        return answerAsPortal(program);
    }
    // A bus of its own, before anything asks for one.
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
    if (!bus.waitForReadyRead(kPatienceMs)) {
        qFatal("dbus-daemon did not start");
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int result = 0;
    {
        QApplication program(argc, argv);
        TestProgram test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_program.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace risalah;
using namespace risalah::app;

namespace {

const QString kName = QStringLiteral("bsre setda@https://esign.contoh.go.id");

} // namespace

class TestSecretStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memory_keepsAndForgets();
    void memory_brokenSaysSo();
    void keychain_withoutService_keepsNothingOnDisk();
};

void TestSecretStore::memory_keepsAndForgets()
{
    MemorySecretStore store;
    QVERIFY(!store.read(kName)->has_value());
    QVERIFY(store.write(kName, Secret(QStringLiteral("rahasia satu"))).has_value());
    QVERIFY(store.write(kName, Secret(QStringLiteral("rahasia dua"))).has_value());
    QCOMPARE((*store.read(kName))->bytes(), std::string_view("rahasia dua"));
    QVERIFY(store.remove(kName).has_value());
    QVERIFY(store.remove(kName).has_value());
    QVERIFY(!store.read(kName)->has_value());
}

void TestSecretStore::memory_brokenSaysSo()
{
    MemorySecretStore store;
    store.breakDown();
    QCOMPARE(store.read(kName).error().code, ErrorCode::SecretStoreUnavailable);
    QCOMPARE(store.write(kName, Secret(QStringLiteral("x"))).error().code, ErrorCode::SecretStoreUnavailable);
}

void TestSecretStore::keychain_withoutService_keepsNothingOnDisk()
{
    // No session bus: whatever the keychain library falls back to must not be a plain file.
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, home.path().toUtf8());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const auto store = makeKeychainStore();
    const auto written = store->write(kName, Secret(QStringLiteral("sandi-yang-tak-boleh-tertulis")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::SecretStoreUnavailable);
    QVERIFY(!store->read(kName).has_value());
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sandi-yang-tak-boleh-tertulis"));
    }
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secret_store.moc"

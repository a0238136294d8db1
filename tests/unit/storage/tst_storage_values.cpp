// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_place.h"
#include "storage/ordinals.h"
#include "storage/register_location.h"
#include "storage/search_index.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <random>

using namespace risalah;
using namespace risalah::storage;

class TestStorageValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void location_readsAddress_data();
    void location_readsAddress();
    void location_refuses_data();
    void location_refuses();
    void location_ofFileIsAbsolute();
    void place_findsSynchronisedFolder_data();
    void place_findsSynchronisedFolder();
    void place_acceptsHomeOfDropboxUser();
    void place_followsLinks();
    void words_areFolded_data();
    void words_areFolded();
    void excerpt_standsAroundTheHit();
    void ordinals_keepOrder();
    void ordinals_moveAsFewAsPossible();
};

void TestStorageValues::location_readsAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::newRow("whole") << QStringLiteral("postgresql://setda@peladen.go.id:5433/risalah")
                           << QStringLiteral("peladen.go.id") << 5433 << QStringLiteral("setda")
                           << QStringLiteral("risalah");
    QTest::newRow("short") << QStringLiteral("postgresql://peladen/risalah") << QStringLiteral("peladen") << 0
                           << QString() << QStringLiteral("risalah");
    QTest::newRow("socket") << QStringLiteral("postgresql:///risalah?host=/run/pg")
                            << QStringLiteral("/run/pg") << 0 << QString() << QStringLiteral("risalah");
    QTest::newRow("socket and user") << QStringLiteral(
        "postgresql:///risalah?host=/run/pg&user=setda&port=5433")
                                     << QStringLiteral("/run/pg") << 5433 << QStringLiteral("setda")
                                     << QStringLiteral("risalah");
    QTest::newRow("encoded socket") << QStringLiteral("postgresql:///risalah?host=%2Frun%2Fpg")
                                    << QStringLiteral("/run/pg") << 0 << QString()
                                    << QStringLiteral("risalah");
}

void TestStorageValues::location_readsAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, user);
    QFETCH(QString, database);
    const auto location = RegisterLocation::parse(text);
    QVERIFY(location.has_value());
    QCOMPARE(location->host, host);
    QCOMPARE(location->port, port);
    QCOMPARE(location->user, user);
    QCOMPARE(location->database, database);
    QVERIFY(*RegisterLocation::parse(location->toString()) == *location);
}

void TestStorageValues::location_refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const int password = static_cast<int>(ErrorCode::PasswordInAddress);
    const int usage = static_cast<int>(ErrorCode::WrongUsage);
    QTest::newRow("password") << QStringLiteral("postgresql://setda:rahasia@peladen/risalah") << password;
    QTest::newRow("empty password") << QStringLiteral("postgresql://setda:@peladen/risalah") << password;
    QTest::newRow("odd password") << QStringLiteral("postgresql://setda:ra/h@sia@peladen/risalah")
                                  << password;
    QTest::newRow("password option") << QStringLiteral("postgresql://peladen/risalah?password=rahasia")
                                     << password;
    QTest::newRow("other scheme") << QStringLiteral("mysql://peladen/risalah") << usage;
    QTest::newRow("password of another scheme") << QStringLiteral("mysql://a:rahasia@peladen/x") << password;
    QTest::newRow("one slash") << QStringLiteral("postgresql:/peladen/risalah") << usage;
    QTest::newRow("password behind one slash")
        << QStringLiteral("postgres:/a:rahasia@peladen/risalah") << password;
    QTest::newRow("no database") << QStringLiteral("postgresql://peladen") << usage;
    QTest::newRow("bad port") << QStringLiteral("postgresql://peladen:99999/risalah") << usage;
    QTest::newRow("unknown option") << QStringLiteral("postgresql://peladen/risalah?warna=biru") << usage;
    QTest::newRow("smuggled setting")
        << QStringLiteral("postgresql://peladen/risalah?sslmode=disable%20host=lain") << usage;
    QTest::newRow("quote") << QStringLiteral("postgresql:///risalah?host='/run'") << usage;
    QTest::newRow("empty") << QStringLiteral("  ") << usage;
}

void TestStorageValues::location_refuses()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const auto location = RegisterLocation::parse(text);
    QVERIFY(!location.has_value());
    QCOMPARE(static_cast<int>(location.error().code), code);
    QVERIFY(!logLine(location.error()).contains(QStringLiteral("rahasia")));
}

void TestStorageValues::location_ofFileIsAbsolute()
{
    const auto location = RegisterLocation::parse(QStringLiteral("sub/../rakor satu.risalah"));
    QCOMPARE(location->path, QDir::current().filePath(QStringLiteral("rakor satu.risalah")));
    QCOMPARE(location->toString(), location->path);
}

void TestStorageValues::place_findsSynchronisedFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<bool>("safe");
    const auto row = [](const char* folder, const char* marker, bool safe) {
        QTest::addRow("%s %s", folder, marker)
            << QString::fromUtf8(folder) << QString::fromUtf8(marker) << safe;
    };
    row("Dokumen", "", true);
    row("Dropbox lama", "", true);
    row("OneDrive", "", false);
    row("OneDrive - Pemkot Pangkalpinang", "", false);
    row("Dropbox", "", false);
    row("Google Drive", "", false);
    row("Drive Saya/rapat", "", false);
    row("Nextcloud/rapat/2025", "", false);
    row("biasa", ".stfolder/", false);
    row("biasa", ".dropbox", false);
    row("biasa", ".dropbox/", true);
    row("biasa", "._sync_0a1b2c.db", false);
    row("biasa", ".sync/ID", false);
    row("biasa", ".sync/lain", true);
    row("biasa", "desktop.ini", true);
}

void TestStorageValues::place_findsSynchronisedFolder()
{
    QFETCH(QString, folder);
    QFETCH(QString, marker);
    QFETCH(bool, safe);
    const QTemporaryDir root;
    const QString top = root.filePath(folder.section(u'/', 0, 0));
    QVERIFY(QDir().mkpath(root.filePath(folder)));
    if (marker.endsWith(u'/')) {
        QVERIFY(QDir(top).mkpath(marker));
    } else if (!marker.isEmpty()) {
        QVERIFY(QDir(top).mkpath(QFileInfo(marker).path()));
        QFile file(top + u'/' + marker);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto verdict = refuseUnsafePlace(root.filePath(folder) + QStringLiteral("/r.risalah"),
                                           [](const QString&) { return QStringLiteral("ext4"); });
    QCOMPARE(verdict.has_value(), safe);
    if (!safe) {
        QCOMPARE(verdict.error().code, ErrorCode::RegisterInSynchronisedFolder);
    }
}

void TestStorageValues::place_acceptsHomeOfDropboxUser()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral(".dropbox/instance1")));
    QVERIFY(refuseUnsafePlace(home.filePath(QStringLiteral("r.risalah")), fileSystemTypeOf).has_value());
}

void TestStorageValues::place_followsLinks()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(QStringLiteral("Nextcloud")));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("Nextcloud")), root.filePath(QStringLiteral("biasa"))));
    const auto verdict =
        refuseUnsafePlace(root.filePath(QStringLiteral("biasa/r.risalah")), fileSystemTypeOf);
    QVERIFY(!verdict.has_value());
}

void TestStorageValues::words_areFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("capitals") << QStringLiteral("RAPAT Koordinasi") << QStringLiteral("rapat koordinasi");
    QTest::newRow("accents") << QString::fromUtf8("Café naïve Ångström")
                             << QStringLiteral("cafe naive angstrom");
    QTest::newRow("decomposed") << QString::fromUtf8("e\u0301") << QStringLiteral("e");
    QTest::newRow("punctuation") << QString::fromUtf8("“satu”—dua/tiga; e-mail")
                                 << QStringLiteral("satu dua tiga e mail");
    QTest::newRow("numbers") << QStringLiteral("000.8.3/12 TAHUN 2023")
                             << QStringLiteral("000 8 3 12 tahun 2023");
    QTest::newRow("ligature") << QString::fromUtf8("ﬁnal") << QStringLiteral("final");
    QTest::newRow("soft hyphen") << QString::fromUtf8("rapat\u00adnya") << QStringLiteral("rapatnya");
    QTest::newRow("nothing") << QStringLiteral("?! \t\n") << QString();
    QTest::newRow("operators") << QStringLiteral("a\"* AND:b&|!'") << QStringLiteral("a and b");
    QTest::newRow("long word") << QString(5000, u'x') << QString(64, u'x');
}

void TestStorageValues::words_areFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(foldedText(text), words);
    QCOMPARE(foldedText(foldedText(text)), words);
}

void TestStorageValues::excerpt_standsAroundTheHit()
{
    const QString text = QStringLiteral("awal ").repeated(100) + QStringLiteral("Ketertiban umum ")
        + QStringLiteral("akhir ").repeated(100);
    const QString excerpt = excerptAround(text, {QStringLiteral("ketertib")}, 60);
    QVERIFY(excerpt.contains(QStringLiteral("Ketertiban umum")));
    QVERIFY(excerpt.size() <= 64);
    QCOMPARE(excerptAround(QStringLiteral("pendek"), {QStringLiteral("x")}), QStringLiteral("pendek"));
}

void TestStorageValues::ordinals_keepOrder()
{
    std::mt19937 random(7);
    std::vector<std::optional<std::int64_t>> known;
    for (int round = 0; round < 500; ++round) {
        const auto place = known.empty() ? 0 : random() % (known.size() + 1);
        known.insert(known.begin() + static_cast<std::ptrdiff_t>(place), std::nullopt);
        const auto filled = filledOrdinals(known);
        QVERIFY(std::is_sorted(filled.begin(), filled.end(), std::less_equal<>()));
        known.assign(filled.begin(), filled.end());
    }
    // Always at the same place: the gap is used up and all are numbered anew.
    for (int round = 0; round < 100; ++round) {
        known.insert(known.begin() + 1, std::nullopt);
        const auto filled = filledOrdinals(known);
        QVERIFY(std::is_sorted(filled.begin(), filled.end(), std::less_equal<>()));
        known.assign(filled.begin(), filled.end());
    }
}

void TestStorageValues::ordinals_moveAsFewAsPossible()
{
    QCOMPARE(longestIncreasing({}), std::vector<bool>());
    QCOMPARE(longestIncreasing({1, 2, 3}), (std::vector<bool>{true, true, true}));
    QCOMPARE(longestIncreasing({2, 3, 4, 1}), (std::vector<bool>{true, true, true, false}));
    const auto reversed = longestIncreasing({4, 3, 2, 1});
    QCOMPARE(std::count(reversed.begin(), reversed.end(), true), 1);
}

QTEST_GUILESS_MAIN(TestStorageValues)
#include "tst_storage_values.moc"

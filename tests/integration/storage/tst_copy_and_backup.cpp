// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/action_item_repository.h"
#include "storage/attachment_repository.h"
#include "storage/backup.h"
#include "storage/database_copy.h"
#include "storage/directory_repository.h"
#include "storage/meeting_repository.h"
#include "storage/minutes_repository.h"
#include "storage/number_register.h"
#include "storage/office_repository.h"
#include "storage/register_check.h"
#include "storage/search_index.h"
#include "storage/setting_repository.h"
#include "storage/shared_state_repository.h"
#include "storage/signature_repository.h"
#include "storage/signing_settings_repository.h"
#include "support/full_record.h"
#include "support/meeting_builder.h"
#include "support/temp_register.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace risalah;
using namespace risalah::storage;
using test::TempPlace;

namespace {

/// Something in every table.
void fill(Database& db, const TempPlace& place)
{
    auto tx = db.begin(place.change("Isi"));
    auto record = test::fullRecord();
    auto& assignee = record.actions.front().assignees.front();
    assignee.proof = {domain::AttachmentId::create()};
    record.actions.front().extensions = {
        {*domain::Date::of(2025, 9, 1), QStringLiteral("libur"), place.clock().now(), QStringLiteral("A")}};
    const Attachment file{assignee.proof.front(), QStringLiteral("bukti"), {}, QByteArray("\0\1\2", 3), {}};
    QVERIFY(AttachmentRepository::insert(*tx, file).has_value());
    QVERIFY(OfficeRepository::insert(*tx, test::fullOffice()).has_value());
    QVERIFY(MeetingRepository::insert(*tx, record.meeting).has_value());
    for (auto action : record.actions) {
        action.number = 0;
        QVERIFY(ActionItemRepository::insert(*tx, action).has_value());
    }
    domain::OrgUnit unit;
    unit.id = domain::OrgUnitId::create();
    unit.name = QStringLiteral("Inspektorat");
    domain::Person person;
    person.id = domain::PersonId::create();
    person.name = QStringLiteral("Siti");
    domain::Position position;
    position.id = domain::PositionId::create();
    position.person = person.id;
    position.unit = unit.id;
    const domain::SeatGroup group{
        domain::SeatGroupId::create(), QStringLiteral("G"), {{QStringLiteral("s"), {}, {}}}, false};
    QVERIFY(DirectoryRepository::insert(*tx, unit).has_value());
    QVERIFY(DirectoryRepository::insert(*tx, person).has_value());
    QVERIFY(DirectoryRepository::insert(*tx, position).has_value());
    QVERIFY(DirectoryRepository::insert(*tx, group).has_value());
    const domain::Phrase phrase{domain::PhraseId::create(), QStringLiteral("Rapat dibuka"), false};
    QVERIFY(DirectoryRepository::insert(*tx, phrase).has_value());
    QVERIFY(DirectoryRepository::insert(*tx,
                                        domain::Holiday{*domain::Date::of(2025, 8, 27),
                                                        domain::HolidayKind::OfficeOwn,
                                                        QStringLiteral("Hari jadi"),
                                                        {}})
                .has_value());
    domain::MinutesDocument document;
    document.id = domain::EditionId::create();
    document.meeting = record.meeting.id;
    document.sha256 = QCryptographicHash::hash("pdf", QCryptographicHash::Sha256);
    document.numbers = {QStringLiteral("001"), {QStringLiteral("002")}};
    QVERIFY(MinutesRepository::insert(*tx, document, {"pdf", "{}"}).has_value());
    QVERIFY(MinutesRepository::addHandSignature(
                *tx, document.id,
                {QStringLiteral("Ketua"), *domain::Date::of(2025, 7, 20), file.id, QByteArray(32, 'h')})
                .has_value());
    const QByteArray signedPdf("pdf, ditandatangani");
    const domain::ElectronicSignature signature{
        0,
        QStringLiteral("ttd-1-pimpinan"),
        QStringLiteral("Ketua"),
        place.clock().now(),
        domain::SignatureSource::Pkcs12,
        FoundLevel::B,
        QCryptographicHash::hash(signedPdf, QCryptographicHash::Sha256)};
    QVERIFY(
        SignatureRepository::append(*tx, document.id, {signature, signedPdf, document.sha256}).has_value());
    QVERIFY(SignatureRepository::extend(
                *tx, document.id, {FoundLevel::LTA, signedPdf + QByteArray(", dilengkapi"), signature.sha256})
                .has_value());
    QVERIFY(SignatureRepository::noteLevel(*tx, {QByteArray(32, 'd'), signature.field, FoundLevel::B})
                .has_value());
    domain::SigningSettings settings;
    settings.trustAnchors = {{QStringLiteral("Akar"), QByteArray("PEM")}};
    QVERIFY(SigningSettingsRepository::insert(*tx, settings).has_value());
    QVERIFY(SharedStateRepository::keep(*tx, record.meeting.id, "{}").has_value());
    QVERIFY(NumberRegister::take(*tx,
                                 {domain::NumberSeries::Meeting,
                                  2025,
                                  1,
                                  domain::NumberState::Issued,
                                  QStringLiteral("001"),
                                  {},
                                  record.meeting.id,
                                  {}})
                .has_value());
    QVERIFY(SettingRepository::set(*tx, QStringLiteral("saya"), QStringLiteral("x")).has_value());
    QVERIFY(tx->commit().has_value());
}

QStringList tablesOf(Database& db)
{
    QStringList tables;
    const auto read =
        db.read(db.dialect().tableNames(), {}, [&](const Row& row) { tables.append(row.text(0)); });
    tables.removeIf([](const QString& name) {
        return name.startsWith(QStringLiteral("search_index")) || name.startsWith(QStringLiteral("sqlite_"));
    });
    tables.sort();
    return read ? tables : QStringList();
}

/// Every row of every table as text: two registers are equal when these are. Counted ids and the moment of
/// the schema's making are left out.
QStringList contentOf(Database& db)
{
    QStringList lines;
    for (const QString& table : tablesOf(db)) {
        if (table == QStringLiteral("schema_migration")) {
            continue;
        }
        const auto read = db.read(QStringLiteral("SELECT * FROM ") + table, {}, [&](const Row& row) {
            QStringList cells;
            for (int i = 0; i < row.columnCount(); ++i) {
                const QString column = row.columnName(i);
                const bool counted =
                    table == QStringLiteral("search_entry") && column == QStringLiteral("id");
                if (!counted && column != QStringLiteral("words_vector")) {
                    const QVariant value = row.value(i);
                    cells.append(column + u'='
                                 + (row.isNull(i) ? QStringLiteral("NULL")
                                        : value.typeId() == QMetaType::QByteArray
                                        ? QString::fromLatin1(value.toByteArray().toHex())
                                        : value.toString()));
                }
            }
            lines.append(table + u':' + cells.join(u'|'));
        });
        if (!read) {
            return {};
        }
    }
    lines.sort();
    return lines;
}

std::unique_ptr<Database> openFile(const QString& path, const TempPlace& place)
{
    auto db = openRegister(*RegisterLocation::parse(path), place.clock(), TempPlace::options());
    return db ? std::move(*db) : nullptr;
}

} // namespace

class TestCopyAndBackup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fill_leavesNoTableEmpty();
    void copy_isIdentity();
    void copy_refusesTargetWithContent();
    void copy_goesOnCounting();
    void copyIntoNew_isIdentity();
    void copyIntoNew_failureLeavesNothing();
    void backup_isWholeRegister();
    void backup_replacesOnlyWhenComplete();
    void backup_refusesBadTargets_data();
    void backup_refusesBadTargets();
    void daily_keepsSeven();
    void restore_setsPresentOneAside();
    void restore_refusesForeignFile();
    void restore_refusesRegisterInUse();

private:
    std::unique_ptr<Database> newFile(const char* name)
    {
        auto db = createRegister(*RegisterLocation::parse(m_place->path(QString::fromLatin1(name))),
                                 m_place->clock());
        return db ? std::move(*db) : nullptr;
    }

    std::unique_ptr<TempPlace> m_place;
    std::unique_ptr<Database> m_db;
};

void TestCopyAndBackup::init()
{
    m_place = std::make_unique<TempPlace>();
    m_db = m_place->create();
    QVERIFY(m_db != nullptr);
    fill(*m_db, *m_place);
}

void TestCopyAndBackup::cleanup()
{
    m_db.reset();
    m_place.reset();
}

void TestCopyAndBackup::fill_leavesNoTableEmpty()
{
    // Otherwise the tests below would not notice a table that is forgotten.
    QSet<QString> filled;
    for (const QString& line : contentOf(*m_db)) {
        filled.insert(line.section(u':', 0, 0));
    }
    for (const QString& table : tablesOf(*m_db)) {
        QVERIFY2(filled.contains(table) || table == QStringLiteral("schema_migration"), qPrintable(table));
    }
}

void TestCopyAndBackup::copy_isIdentity()
{
    const auto file = newFile("salinan.risalah");
    const auto rows = copyRegister(*m_db, *file);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(logLine(rows.error())));
    QVERIFY(*rows > 40);
    QCOMPARE(contentOf(*file), contentOf(*m_db));
    QVERIFY(checkRegister(*file)->problems.empty());
    // And back, to the database under test.
    const TempPlace other;
    const auto back = other.create();
    QVERIFY(copyRegister(*file, *back).has_value());
    QCOMPARE(contentOf(*back), contentOf(*m_db));
    QVERIFY(checkRegister(*back)->problems.empty());
    QVERIFY(!SearchIndex::find(*back, QStringLiteral("butir"))->empty());
}

void TestCopyAndBackup::copy_refusesTargetWithContent()
{
    const auto file = newFile("salinan.risalah");
    QVERIFY(copyRegister(*m_db, *file).has_value());
    const auto again = copyRegister(*m_db, *file);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::RegisterExists);
}

void TestCopyAndBackup::copy_goesOnCounting()
{
    const TempPlace other;
    const auto copy = other.create();
    QVERIFY(copyRegister(*m_db, *copy).has_value());
    auto record = test::aWholeMeeting();
    record.actions.front().number = 0;
    auto tx = copy->begin(m_place->change());
    QVERIFY(MeetingRepository::insert(*tx, record.meeting).has_value());
    const auto action = ActionItemRepository::insert(*tx, record.actions.front());
    QCOMPARE(action->value.number, static_cast<int>(test::fullRecord().actions.size()) + 1);
    QVERIFY(tx->commit().has_value());
    QVERIFY(checkRegister(*copy)->problems.empty());
}

void TestCopyAndBackup::copyIntoNew_isIdentity()
{
    const TempPlace other;
    const auto rows = copyIntoNew(*m_db, other.location(), m_place->clock(), {}, TempPlace::options());
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(logLine(rows.error())));
    const auto copy = other.open();
    QVERIFY(copy != nullptr);
    QCOMPARE(contentOf(*copy), contentOf(*m_db));
}

void TestCopyAndBackup::copyIntoNew_failureLeavesNothing()
{
    m_place->tamper(QStringLiteral("ALTER TABLE audit_event RENAME TO hilang")); // copied late
    const TempPlace other;
    const auto broken = copyIntoNew(*m_db, other.location(), m_place->clock(), {}, TempPlace::options());
    QVERIFY(!broken.has_value());
    if (other.isSqlite()) {
        QCOMPARE(QFileInfo(other.location().path).dir().entryList(QDir::Files), QStringList());
    }
    // Nothing stands in the way of the next attempt.
    m_place->tamper(QStringLiteral("ALTER TABLE hilang RENAME TO audit_event"));
    m_db = m_place->open();
    QVERIFY(m_db != nullptr);
    QCOMPARE(openRegister(other.location(), m_place->clock(), TempPlace::options()).error().code,
             ErrorCode::RegisterMissing);
    const auto again = copyIntoNew(*m_db, other.location(), m_place->clock(), {}, TempPlace::options());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(logLine(again.error())));
}

void TestCopyAndBackup::backup_isWholeRegister()
{
    const QString path = m_place->path(QStringLiteral("cadangan.risalah"));
    const auto done = backUp(*m_db, path, m_place->clock());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(logLine(done.error())));
    QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
    const auto backup = openFile(path, *m_place);
    QVERIFY(backup != nullptr);
    QCOMPARE(contentOf(*backup), contentOf(*m_db));
}

void TestCopyAndBackup::backup_replacesOnlyWhenComplete()
{
    const QString path = m_place->path(QStringLiteral("cadangan.risalah"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("lama");
    old.close();
    QVERIFY(backUp(*m_db, path, m_place->clock()).has_value());
    QVERIFY(openFile(path, *m_place) != nullptr);
    QCOMPARE(QFileInfo(path).dir().entryList({QStringLiteral("*.baru-*")}).size(), 0);
}

void TestCopyAndBackup::backup_refusesBadTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("no folder") << QStringLiteral("tidak/ada/cadangan")
                               << static_cast<int>(ErrorCode::FileMissing);
    QTest::newRow("a folder") << QStringLiteral(".") << static_cast<int>(ErrorCode::FileUnwritable);
}

void TestCopyAndBackup::backup_refusesBadTargets()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const auto done = backUp(*m_db, m_place->path(name), m_place->clock());
    QVERIFY(!done.has_value());
    QCOMPARE(static_cast<int>(done.error().code), code);
    if (m_place->isSqlite()) {
        const auto itself = backUp(*m_db, m_place->location().path, m_place->clock());
        QCOMPARE(itself.error().code, ErrorCode::OutputIsInput);
    }
}

void TestCopyAndBackup::daily_keepsSeven()
{
    const QString folder = m_place->path(QStringLiteral("harian"));
    test::FixedClock clock("2025-07-15T02:00:00.000Z");
    for (int day = 0; day < 9; ++day) {
        QVERIFY(!backUpDaily(*m_db, folder, clock)->isEmpty());
        QVERIFY(backUpDaily(*m_db, folder, clock)->isEmpty());
        clock.advanceDays(1);
    }
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 7);
    QVERIFY(files.first().endsWith(QStringLiteral("-2025-07-17.risalah")));
}

void TestCopyAndBackup::restore_setsPresentOneAside()
{
    const QString backup = m_place->path(QStringLiteral("cadangan.risalah"));
    const QString target = m_place->path(QStringLiteral("sasaran.risalah"));
    QVERIFY(backUp(*m_db, backup, m_place->clock()).has_value());
    QCOMPARE(*restoreFile(backup, target, m_place->clock()), QString());
    const QStringList content = contentOf(*m_db);
    {
        const auto restored = openFile(target, *m_place);
        QVERIFY(restored != nullptr);
        QCOMPARE(contentOf(*restored), content);
        auto tx = restored->begin(m_place->change());
        QVERIFY(SettingRepository::set(*tx, QStringLiteral("baru"), QStringLiteral("1")).has_value());
        QVERIFY(tx->commit().has_value());
    }
    const auto aside = restoreFile(backup, target, m_place->clock());
    QVERIFY2(aside.has_value(), aside ? "" : qPrintable(logLine(aside.error())));
    QVERIFY(aside->startsWith(target));
    QCOMPARE(contentOf(*openFile(target, *m_place)), content);
    QVERIFY(SettingRepository::value(*openFile(*aside, *m_place), QStringLiteral("baru"))->has_value());
}

void TestCopyAndBackup::restore_refusesForeignFile()
{
    const QString target = m_place->path(QStringLiteral("sasaran.risalah"));
    QVERIFY(newFile("sasaran.risalah") != nullptr);
    const QString text = m_place->path(QStringLiteral("surat.txt"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'a'));
    file.close();
    QCOMPARE(restoreFile(text, target, m_place->clock()).error().code, ErrorCode::RegisterNotOurs);
    QCOMPARE(restoreFile(m_place->path(QStringLiteral("tiada")), target, m_place->clock()).error().code,
             ErrorCode::FileMissing);
    QCOMPARE(restoreFile(target, target, m_place->clock()).error().code, ErrorCode::OutputIsInput);
    QVERIFY(openFile(target, *m_place) != nullptr);
}

void TestCopyAndBackup::restore_refusesRegisterInUse()
{
    const QString backup = m_place->path(QStringLiteral("cadangan.risalah"));
    QVERIFY(backUp(*m_db, backup, m_place->clock()).has_value());
    const auto used = newFile("sasaran.risalah");
    const auto refused = restoreFile(backup, used->location().path, m_place->clock());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::RegisterLocked);
}

QTEST_GUILESS_MAIN(TestCopyAndBackup)
#include "tst_copy_and_backup.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recovery_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::editing;

namespace {

MeetingRecord aRecord(const QString& title = QStringLiteral("Rakor\nkampanye – “damai”"))
{
    MeetingRecord record;
    record.meeting.id = MeetingId::create();
    record.meeting.title = title;
    return record;
}

RecoveryStamp stampOf(const MeetingRecord& record)
{
    return RecoveryStamp{QStringLiteral("/home/sari/rapat kota.risalah"), record.meeting.id, 42,
                         Instant{1'752'544'800'000}};
}

QByteArray titleBytes(const MeetingRecord& record)
{
    return record.meeting.title.toUtf8();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRecoveryFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_givesTheSameBack();
    void write_replacesTheDraftBefore();
    void write_isForTheOwnerOnly();
    void write_intoAPlaceThatCannotBeIsPermanent_data();
    void write_intoAPlaceThatCannotBeIsPermanent();
    void write_withoutRoomIsTemporaryAndKeepsTheDraftBefore_data();
    void write_withoutRoomIsTemporaryAndKeepsTheDraftBefore();
    void read_missing();
    void read_findsEveryChangedByte();
    void read_findsEveryCut();
    void read_refusesOtherFiles_data();
    void read_refusesOtherFiles();
    void remove_takesItAwayAndIsQuietWithoutOne();
    void in_tellsRegistersAndMeetingsApart();
    void all_listsDraftsOnly();
};

void TestRecoveryFile::write_givesTheSameBack()
{
    const QTemporaryDir folder;
    const MeetingRecord record = aRecord();
    const RecoveryFile file(folder.filePath(QStringLiteral("baru/dalam/draf.pemulihan")));
    for (const QString& place : {QString(), QStringLiteral("a b%20\n\tä"), stampOf(record).registerAddress}) {
        RecoveryStamp stamp = stampOf(record);
        stamp.registerAddress = place;
        QCOMPARE(file.write(stamp, record, titleBytes), RecoveryOutcome::Saved);
        const auto draft = file.read();
        QVERIFY(draft.has_value());
        QVERIFY(draft->stamp == stamp);
        QCOMPARE(draft->content, titleBytes(record));
    }
    QCOMPARE(file.write(stampOf(record), record, [](const MeetingRecord&) { return QByteArray(); }),
             RecoveryOutcome::Saved);
    const auto empty = file.read();
    QVERIFY(empty.has_value());
    QVERIFY(empty->content.isEmpty());
}

void TestRecoveryFile::write_replacesTheDraftBefore()
{
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    const MeetingRecord first = aRecord(QStringLiteral("versi pertama yang panjang"));
    QCOMPARE(file.write(stampOf(first), first, titleBytes), RecoveryOutcome::Saved);
    const MeetingRecord second = aRecord(QStringLiteral("kedua"));
    QCOMPARE(file.write(stampOf(second), second, titleBytes), RecoveryOutcome::Saved);
    const auto draft = file.read();
    QVERIFY(draft.has_value());
    QCOMPARE(draft->content, QByteArrayLiteral("kedua"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestRecoveryFile::write_isForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    const MeetingRecord record = aRecord();
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(file.path()) & others) == QFile::Permissions());
}

void TestRecoveryFile::write_intoAPlaceThatCannotBeIsPermanent_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << QStringLiteral("berkas/draf.pemulihan");
    QTest::newRow("the name is a folder") << QStringLiteral("folder");
    // Tests may run as root, for whom no folder is read-only: /proc refuses everybody.
    QTest::newRow("no folder can be made") << QStringLiteral("/proc/risalah/draf.pemulihan");
}

void TestRecoveryFile::write_intoAPlaceThatCannotBeIsPermanent()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    overwrite(folder.filePath(QStringLiteral("berkas")), "x");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const MeetingRecord record = aRecord();
    const RecoveryFile file(QDir(folder.path()).absoluteFilePath(path));
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::PermanentFailure);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("berkas"))), QByteArrayLiteral("x"));
}

void TestRecoveryFile::write_withoutRoomIsTemporaryAndKeepsTheDraftBefore_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("large") << 1'000'000;
    QTest::newRow("below Qt's write buffer") << 8'000; // fails only when it is flushed
}

void TestRecoveryFile::write_withoutRoomIsTemporaryAndKeepsTheDraftBefore()
{
#ifdef Q_OS_UNIX
    QFETCH(int, bytes);
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    const MeetingRecord record = aRecord();
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);

    // A limit on file size stands in for a full disk: the write fails half-way.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto outcome =
        file.write(stampOf(record), record, [bytes](const MeetingRecord&) { return QByteArray(bytes, 'x'); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);

    QCOMPARE(outcome, RecoveryOutcome::TemporaryFailure);
    const auto draft = file.read();
    QVERIFY(draft.has_value());
    QCOMPARE(draft->content, titleBytes(record));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#endif
}

void TestRecoveryFile::read_missing()
{
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("tidak ada.pemulihan")));
    QVERIFY(!file.exists());
    const auto draft = file.read();
    QVERIFY(!draft.has_value());
    QCOMPARE(draft.error().code, ErrorCode::FileMissing);
}

void TestRecoveryFile::read_findsEveryChangedByte()
{
    const QTemporaryDir folder;
    const MeetingRecord record = aRecord();
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);
    const QByteArray whole = bytesOf(file.path());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x01);
        overwrite(file.path(), damaged);
        const auto draft = file.read();
        QVERIFY2(!draft.has_value(), QByteArray::number(i).constData());
        QCOMPARE(draft.error().code, ErrorCode::RecoveryFileUnreadable);
    }
}

void TestRecoveryFile::read_findsEveryCut()
{
    const QTemporaryDir folder;
    const MeetingRecord record = aRecord();
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);
    const QByteArray whole = bytesOf(file.path());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        overwrite(file.path(), whole.first(length));
        const auto draft = file.read();
        QVERIFY2(!draft.has_value(), QByteArray::number(length).constData());
        QCOMPARE(draft.error().code, ErrorCode::RecoveryFileUnreadable);
    }
    overwrite(file.path(), whole + 'x');
    QVERIFY(!file.read().has_value());
}

void TestRecoveryFile::read_refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("newline") << QByteArrayLiteral("\n");
    QTest::newRow("blanks") << QByteArrayLiteral("      \n");
    QTest::newRow("text") << QByteArrayLiteral("catatan rapat kemarin\nbaris dua\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("long line") << QByteArray(100'000, ' ') + '\n';
}

void TestRecoveryFile::read_refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    overwrite(file.path(), bytes);
    const auto draft = file.read();
    QVERIFY(!draft.has_value());
    QCOMPARE(draft.error().code, ErrorCode::RecoveryFileUnreadable);
}

void TestRecoveryFile::remove_takesItAwayAndIsQuietWithoutOne()
{
    const QTemporaryDir folder;
    const MeetingRecord record = aRecord();
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    QVERIFY(file.remove().has_value());
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);
    QVERIFY(file.remove().has_value());
    QVERIFY(!file.exists());
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const auto refused = RecoveryFile(folder.filePath(QStringLiteral("folder"))).remove();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
}

void TestRecoveryFile::in_tellsRegistersAndMeetingsApart()
{
    const QString folder = QStringLiteral("/tmp/x");
    const QString here = QStringLiteral("/a.risalah");
    const MeetingId meeting = MeetingId::create();
    const auto path = RecoveryFile::in(folder, here, meeting).path();
    QCOMPARE(RecoveryFile::in(folder, here, meeting).path(), path);
    QVERIFY(RecoveryFile::in(folder, QStringLiteral("/b.risalah"), meeting).path() != path);
    QVERIFY(RecoveryFile::in(folder, here, MeetingId::create()).path() != path);
}

void TestRecoveryFile::all_listsDraftsOnly()
{
    const QTemporaryDir folder;
    QVERIFY(RecoveryFile::all(folder.filePath(QStringLiteral("tidak ada"))).isEmpty());
    const MeetingRecord record = aRecord();
    const auto file = RecoveryFile::in(folder.path(), QStringLiteral("/a.risalah"), record.meeting.id);
    QCOMPARE(file.write(stampOf(record), record, titleBytes), RecoveryOutcome::Saved);
    overwrite(folder.filePath(QStringLiteral("lain.txt")), "x");
    QCOMPARE(RecoveryFile::all(folder.path()), QStringList{file.path()});
}

QTEST_GUILESS_MAIN(TestRecoveryFile)
#include "tst_recovery_file.moc"

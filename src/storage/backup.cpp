// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/database_access.h"
#include "storage/database_copy.h"
#include "storage/migrator.h"
#include "storage/open_files.h"
#include "storage/sqlite_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>
#include <tuple>

namespace risalah::storage {

namespace {

Result<void> replaceFile(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(),
                            error);
    if (error) {
        return fail(ErrorCode::FileUnwritable, to, {}, QString::fromStdString(error.message()));
    }
    syncFolderOf(to);
    return {};
}

RegisterLocation fileLocation(const QString& path)
{
    RegisterLocation location;
    location.path = QFileInfo(path).absoluteFilePath();
    return location;
}

Result<void> vacuumInto(Database& db, const QString& file)
{
    return DatabaseAccess::run(db, QStringLiteral("VACUUM INTO ?"), {file});
}

Result<void> copyInto(Database& db, const QString& file, const Clock& clock)
{
    OpenOptions options;
    options.refuseUnsafePlace = false;
    auto copy = createRegister(fileLocation(file), clock, options);
    if (!copy) {
        return forwardError(copy);
    }
    if (auto rows = copyRegister(db, **copy); !rows) {
        return forwardError(rows);
    }
    return emptyWriteAheadLog(**copy);
}

Result<void> moveAside(const QString& file, const QString& aside)
{
    for (const QString& suffix : companions()) {
        if (!QFileInfo::exists(file + suffix)) {
            continue;
        }
        if (auto moved = replaceFile(file + suffix, aside + suffix); !moved) {
            return moved;
        }
    }
    return {};
}

/// The names of backups end in the day, so that their order is that of time.
void keepNewest(const QDir& folder, const QString& name, int keep)
{
    const QRegularExpression ours(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(name) + QStringLiteral("-\\d{4}-\\d\\d-\\d\\d\\.risalah")));
    const QStringList backups = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    for (qsizetype i = keep; i < backups.size(); ++i) {
        QFile::remove(folder.filePath(backups.at(i)));
    }
}

} // namespace

QString momentForName(const Clock& clock)
{
    return clock.now().toIso().remove(u'-').remove(u':').replace(u'.', u'-');
}

Result<void> unpackBackup(const QString& backup, const QString& draft, const Clock& clock)
{
    const QFileInfo file(backup);
    if (!file.isFile()) {
        return fail(ErrorCode::FileMissing, backup);
    }
    auto db = Database::connect(fileLocation(backup), {});
    if (!db) {
        return forwardError(db);
    }
    auto id = DatabaseAccess::first(**db, QStringLiteral("PRAGMA application_id"));
    if (!id) {
        return forwardError(id);
    }
    if (id->toInt() != kApplicationId) {
        return fail(ErrorCode::RegisterNotOurs, backup);
    }
    if (auto copied = vacuumInto(**db, draft); !copied) {
        return copied;
    }
    OpenOptions options;
    options.refuseUnsafePlace = false;
    auto restored = openRegister(fileLocation(draft), clock, options);
    if (!restored) {
        return tl::unexpected<Error>(renamed(restored.error(), backup));
    }
    auto answer = DatabaseAccess::first(**restored, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!answer) {
        return forwardError(answer);
    }
    if (answer->toString() != QStringLiteral("ok")) {
        return fail(ErrorCode::RegisterDamaged, backup);
    }
    auto written = emptyWriteAheadLog(**restored);
    return written ? written : Result<void>(tl::unexpected<Error>(renamed(written.error(), backup)));
}

Result<void> backUp(Database& db, const QString& file, const Clock& clock)
{
    const bool isSqlite = db.dialect().isSqlite();
    if (isSqlite && QFileInfo(file) == QFileInfo(db.location().path)) {
        return fail(ErrorCode::OutputIsInput, file);
    }
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir()) {
        return fail(ErrorCode::FileMissing, QFileInfo(file).absolutePath());
    }
    if (QFileInfo(file).isDir()) {
        return fail(ErrorCode::FileUnwritable, file);
    }
    const QString draft = draftNameFor(QFileInfo(file).absoluteFilePath());
    auto written = isSqlite ? vacuumInto(db, draft) : copyInto(db, draft, clock);
    if (!written) {
        removeWithCompanions(draft);
        return tl::unexpected<Error>(renamed(written.error(), file));
    }
    syncFile(draft);
    auto named = replaceFile(draft, file);
    if (!named) {
        removeWithCompanions(draft);
    }
    return named;
}

Result<QString> restoreFile(const QString& backup,
                            const QString& registerFile,
                            const Clock& clock,
                            const OpenOptions& options)
{
    if (QFileInfo::exists(registerFile) && QFileInfo(backup) == QFileInfo(registerFile)) {
        return fail(ErrorCode::OutputIsInput, backup);
    }
    if (auto safe = refuseUnsafePlace(registerFile, options.fileSystemProbe); !safe) {
        return forwardError(safe);
    }
    if (isOpenSomewhere(registerFile)) {
        return fail(ErrorCode::RegisterLocked, registerFile);
    }
    const QString draft = draftNameFor(QFileInfo(registerFile).absoluteFilePath());
    if (auto made = unpackBackup(backup, draft, clock); !made) {
        removeWithCompanions(draft);
        Error error = made.error();
        // The backup was only read.
        error.subject = error.code == ErrorCode::DiskFull ? registerFile : error.subject;
        return tl::unexpected<Error>(error);
    }
    syncFile(draft);
    QString aside;
    if (QFileInfo::exists(registerFile)) {
        aside = registerFile + QStringLiteral(".disisihkan-") + momentForName(clock);
        if (auto moved = moveAside(registerFile, aside); !moved) {
            removeWithCompanions(draft);
            return forwardError(moved);
        }
    }
    if (auto named = replaceFile(draft, registerFile); !named) {
        if (!aside.isEmpty()) {
            std::ignore = moveAside(aside, registerFile);
        }
        removeWithCompanions(draft);
        return forwardError(named);
    }
    return aside;
}

Result<QString> backUpDaily(Database& db, const QString& folder, const Clock& clock, int keep)
{
    const QDir target(folder);
    if (!target.exists() && !QDir().mkpath(folder)) {
        return fail(ErrorCode::FileUnwritable, folder);
    }
    const QString name =
        db.dialect().isSqlite() ? QFileInfo(db.location().path).completeBaseName() : db.location().database;
    const QString file =
        target.filePath(name + u'-' + clock.now().toIso().left(10) + QStringLiteral(".risalah"));
    if (QFileInfo::exists(file)) {
        return QString();
    }
    if (auto done = backUp(db, file, clock); !done) {
        return forwardError(done);
    }
    keepNewest(target, name, keep);
    return file;
}

} // namespace risalah::storage

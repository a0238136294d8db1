// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_files.h"

#include "storage/database_access.h"
#include "storage/open_files.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace risalah::storage {

const QStringList& companions()
{
    static const QStringList suffixes{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                      QStringLiteral("-journal")};
    return suffixes;
}

void removeWithCompanions(const QString& file)
{
    for (const QString& suffix : companions()) {
        QFile::remove(file + suffix);
    }
}

QString draftNameFor(const QString& file)
{
    return file + QStringLiteral(".baru-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

Error renamed(Error error, const QString& file)
{
    const bool cannotMake = error.code == ErrorCode::FileUnreadable
        || error.code == ErrorCode::RegisterReadOnly || error.code == ErrorCode::RegisterMissing;
    error.subject = file;
    error.code = cannotMake ? ErrorCode::FileUnwritable : error.code;
    return error;
}

Result<void> emptyWriteAheadLog(Database& db)
{
    const auto answer = DatabaseAccess::firstRow(db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!answer) {
        return forwardError(answer);
    }
    // Whether somebody was in the way, the pages in the log, the pages brought into the file.
    const bool isDone =
        answer->size() == 3 && answer->at(0).toInt() == 0 && answer->at(1).toInt() == answer->at(2).toInt();
    return isDone ? Result<void>()
                  : Result<void>(fail(ErrorCode::RegisterLocked, db.location().path, {},
                                      QStringLiteral("wal_checkpoint")));
}

Result<void> nameDraft(const QString& draft, const QString& file)
{
    syncFile(draft);
    if (!QFile::rename(draft, file)) {
        removeWithCompanions(draft);
        return fail(QFileInfo::exists(file) ? ErrorCode::RegisterExists : ErrorCode::FileUnwritable, file);
    }
    syncFolderOf(file);
    return {};
}

} // namespace risalah::storage

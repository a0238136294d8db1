// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace risalah::app {

Result<QByteArray> readOpened(QFile& file, const QString& name, qint64 largest)
{
    if (!file.isSequential() && file.size() > largest) {
        return fail(ErrorCode::FileTooLarge, name);
    }
    // A pipe has no size to ask for: one byte more than allowed is enough to know.
    QByteArray bytes = file.isSequential() ? file.read(largest + 1) : file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileUnreadable, name, {}, file.errorString());
    }
    return bytes.size() > largest ? Result<QByteArray>(fail(ErrorCode::FileTooLarge, name)) : bytes;
}

Result<QByteArray> readFile(const QString& path, qint64 largest)
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileMissing, path);
    }
    QFile file(path);
    // Read in one go; a buffer on the way would keep a copy, of a passphrase too.
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    return readOpened(file, path, largest);
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    // What is flushed by commit() alone is lost without a word when the disk is full.
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (isWritten) {
        return {};
    }
    return writeFailure(file, path, errno);
}

namespace {

bool saysNoSpace(int systemError)
{
#ifdef EDQUOT // Windows has no quota of its own among its errors
    if (systemError == EDQUOT) {
        return true;
    }
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

} // namespace

tl::unexpected<Error> writeFailure(const QFileDevice& file, const QString& path, int systemError)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || saysNoSpace(systemError);
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {}, file.errorString());
}

} // namespace risalah::app

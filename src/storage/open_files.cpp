// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_files.h"

#include <QFile>
#include <QFileInfo>
#include <QMultiHash>
#include <QMutex>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace risalah::storage {

namespace {

struct OpenFiles {
    QMutex mutex;
    QMultiHash<QString, int> files;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

QString keyOf(const QString& file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(file).absoluteFilePath() : real;
}

#ifdef Q_OS_UNIX
/// Every connection to a file in WAL mode holds a shared lock on this byte of the "-shm" file
/// (SQLite, "WAL-mode file format", 2.3.3: the dead-man switch).
constexpr off_t kDeadManSwitch = 128;

bool isLockedByAnotherProcess(const QString& shmFile)
{
    const int handle = ::open(QFile::encodeName(shmFile).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kDeadManSwitch;
    lock.l_len = 1;
    const bool locked = ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return locked;
}
#else
bool isLockedByAnotherProcess(const QString&)
{
    return false; // Windows refuses to rename or delete an open file by itself
}
#endif

} // namespace

OpenFileMark::OpenFileMark(const QString& file) : m_file(keyOf(file))
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().files.insert(m_file, 0);
}

OpenFileMark::~OpenFileMark()
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().files.erase(openFiles().files.find(m_file));
}

bool isOpenSomewhere(const QString& registerFile)
{
    const QMutexLocker lock(&openFiles().mutex);
    if (openFiles().files.contains(keyOf(registerFile))) {
        return true;
    }
    return isLockedByAnotherProcess(registerFile + QStringLiteral("-shm"));
}

bool wasLeftOpen(const QString& registerFile)
{
    return QFileInfo(registerFile + QStringLiteral("-wal")).size() > 0 && !isOpenSomewhere(registerFile);
}

void syncFile(const QString& file)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(file)
#endif
}

void syncFolderOf(const QString& file)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(file)
#endif
}

} // namespace risalah::storage

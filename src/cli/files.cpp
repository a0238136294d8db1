// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace risalah::cli {

namespace {

tl::unexpected<Error> readFailure(const QFile& file)
{
    const bool isMissing = file.fileName().isEmpty() || !QFileInfo::exists(file.fileName());
    return fail(isMissing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, file.fileName(), {},
                file.errorString());
}

tl::unexpected<Error> writeFailure(const QFileDevice& file, const QString& path, int systemError)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || systemError == ENOSPC
        || systemError == EDQUOT || systemError == EFBIG;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {}, file.errorString());
}

Result<void> writeDirectly(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()) {
        return writeFailure(file, path, errno);
    }
    return {};
}

} // namespace

Result<QByteArray> readInput(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    const bool isStandardInput = path == QStringLiteral("-");
    // Read in one go; a buffer on the way would keep a copy, of a passphrase too.
    constexpr QIODevice::OpenMode kMode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (isStandardInput) {
        std::setvbuf(stdin, nullptr, _IONBF, 0);
    }
    const bool isOpen =
        isStandardInput ? file.open(stdin, kMode) : !QFileInfo(path).isDir() && file.open(kMode);
    if (!isOpen) {
        return readFailure(file);
    }
    if (!file.isSequential() && file.size() > maxBytes) {
        return fail(ErrorCode::FileTooLarge, path);
    }
    // A pipe has no size to ask for: one byte more than allowed is enough to know.
    QByteArray bytes = file.isSequential() ? file.read(maxBytes + 1) : file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return readFailure(file);
    }
    if (bytes.size() > maxBytes) {
        return fail(ErrorCode::FileTooLarge, path);
    }
    return bytes;
}

Result<void> writeOutput(const QString& path, const QByteArray& bytes)
{
    if (path == QStringLiteral("-")) {
        return writeToStandardOutput(bytes);
    }
    const QFileInfo target(path);
    // Renaming a new file over /dev/null would take the device away from everyone.
    if (target.exists() && !target.isFile() && !target.isDir()) {
        return writeDirectly(path, bytes);
    }
    QSaveFile file(path);
    errno = 0;
    // What is flushed by commit() alone is lost without a word when the disk is full.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return writeFailure(file, path, errno);
    }
    if (!file.commit()) {
        return writeFailure(file, path, errno);
    }
    return {};
}

bool isSameFile(const QString& one, const QString& other)
{
    std::error_code unknown; // one of them does not exist: then they are two
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath()
        || std::filesystem::equivalent(QFileInfo(one).filesystemFilePath(),
                                       QFileInfo(other).filesystemFilePath(), unknown);
}

Result<void> writeToStandardOutput(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                    QStringLiteral("keluaran baku"));
    }
    return {};
}

} // namespace risalah::cli

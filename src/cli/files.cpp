// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"

#include "app/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace risalah::cli {

namespace {

Result<void> writeDirectly(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()) {
        return app::writeFailure(file, path, errno);
    }
    return {};
}

} // namespace

Result<QByteArray> readInput(const QString& path, qint64 maxBytes)
{
    if (path != QStringLiteral("-")) {
        return app::readFile(path, maxBytes);
    }
    QFile file;
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    return app::readOpened(file, path, maxBytes);
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
    return app::replaceFile(path, bytes);
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

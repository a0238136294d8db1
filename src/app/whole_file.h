// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QFile;
class QFileDevice;

namespace risalah::app {

/// All bytes of a file that somebody named, which may be anything, a pipe or a device too. FileMissing,
/// FileUnreadable; FileTooLarge beyond `largest` bytes, before more than that is read.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 largest);

/// The same for one that is open already, unbuffered; `name` is whom a failure names.
[[nodiscard]] Result<QByteArray> readOpened(QFile& file, const QString& name, qint64 largest);

/// Replaces the file in one step: whoever looks sees the old one or the new one. DiskFull, FileUnwritable.
[[nodiscard]] Result<void> replaceFile(const QString& path, const QByteArray& bytes);

/// What a failed write means: DiskFull or FileUnwritable. `systemError` is errno just after it.
[[nodiscard]] tl::unexpected<Error>
writeFailure(const QFileDevice& file, const QString& path, int systemError);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace risalah::cli {

/// The whole file, or standard input for "-". FileTooLarge beyond `maxBytes`, before it is read.
[[nodiscard]] Result<QByteArray> readInput(const QString& path, qint64 maxBytes);

/// Replaces the file in one step; whoever looks sees the old one or the new one. A device or a pipe is
/// written as it is. "-" is standard output.
[[nodiscard]] Result<void> writeOutput(const QString& path, const QByteArray& bytes);

/// Two names of one file, through links and hard links too; false when one of them is not there yet and the
/// names differ.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);

[[nodiscard]] Result<void> writeToStandardOutput(const QByteArray& bytes);

} // namespace risalah::cli

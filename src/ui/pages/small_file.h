// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

namespace risalah::ui {

/// All bytes of a file that somebody chose for the office: a certificate, an emblem. FileUnreadable,
/// FileTooLarge.
[[nodiscard]] inline Result<QByteArray> smallFile(const QString& path)
{
    constexpr qint64 kLargest = 4 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    if (file.size() > kLargest) {
        return fail(ErrorCode::FileTooLarge, path);
    }
    return file.readAll();
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/whole_file.h"

namespace risalah::ui {

/// A file that somebody chose for the office: a certificate, an emblem.
[[nodiscard]] inline Result<QByteArray> smallFile(const QString& path)
{
    constexpr qint64 kLargest = 4 << 20;
    return app::readFile(path, kLargest);
}

} // namespace risalah::ui

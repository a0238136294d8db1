// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace risalah::app {

/// What must be right before a JSON parser may see the bytes: size, no byte-order mark, valid UTF-8, no raw
/// control characters. The place is the line.
[[nodiscard]] Result<void> checkJsonBytes(QByteArrayView bytes);

/// "3:17": the line and the letter in it, both from 1, where a byte stands; a file written by a program is
/// often one line.
[[nodiscard]] QString lineAndColumn(QByteArrayView bytes, qsizetype position);

} // namespace risalah::app

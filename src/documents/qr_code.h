// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPainterPath>
#include <QString>

namespace risalah::documents {

/// A QR code of error correction H with its quiet zone, in a square of side 1: dark modules as one path, so
/// it stays sharp at any size. Text beyond ASCII is marked as UTF-8 (ECI 26). RenderFailed for a text too
/// long for any code, about 1,270 bytes.
[[nodiscard]] Result<QPainterPath> qrCode(const QString& text);

} // namespace risalah::documents

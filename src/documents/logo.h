// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>

namespace risalah::documents {

/// The office's logo as an opaque picture of at most 400 dots an inch at its printed size; PNG, JPEG or
/// SVG. A null image for no bytes; LogoUnreadable for others.
[[nodiscard]] Result<QImage> decodedLogo(const QByteArray& bytes);

/// Keeps what it decoded last: a preview asks for the same logo with every keystroke.
class LogoCache {
public:
    [[nodiscard]] Result<QImage> decoded(const QByteArray& bytes);

private:
    QByteArray m_bytes;
    QImage m_image;
};

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace risalah::documents {

/// The same pages with the pictures of signature fields drawn into them. Qt's PDF module draws no fields, so
/// without this a signed paper would show and print as if nobody had signed it. For the eye and the printer
/// only: the copy is not signed. Fails with RenderFailed when libqpdf cannot read `pdf`.
[[nodiscard]] Result<QByteArray> viewCopy(const QByteArray& pdf);
/// The same; a PDF without fields, or one that cannot be taken apart, comes back as it is.
[[nodiscard]] QByteArray visibleCopy(const QByteArray& pdf);

} // namespace risalah::documents

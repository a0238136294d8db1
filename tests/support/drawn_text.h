// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace risalah::test {

/// One run of letters as a widget drew it, in the widget's coordinates.
struct DrawnText {
    QString text;
    QRectF ink; ///< what the letters themselves cover
    QRectF clip; ///< what of it the painter let through
};

/// What the widget writes when it is painted, without what lies in it.
[[nodiscard]] std::vector<DrawnText> textsDrawnBy(QWidget& widget);

} // namespace risalah::test

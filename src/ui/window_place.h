// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace risalah::ui {

/// Where a window belongs, without its frame: where it is, as long as it can be seen and taken hold of there
/// – half of its title bar and some of what is below. Else wholly, with its frame, into the screen that shows
/// most of it, smaller where the screen is.
[[nodiscard]] QRect reachablePlace(const QRect& window, const QList<QRect>& screens);

/// The same for a window that is about to be shown, on the screens there are.
void bringWithinReach(QWidget& window);

/// The wanted size, or what the screen has room for within the frame of a window.
[[nodiscard]] QSize sizeOnScreen(const QWidget& window, QSize wanted);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace risalah::test {

/// Every text in the window, and in lists and menus above it, that cannot be read whole. What is measured is
/// what is painted: letters beyond the edge of their widget, cell or clip, and texts that end in "…" with no
/// tool tip that tells them.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

/// A widget for whoever reads the list of faults.
[[nodiscard]] QString described(const QWidget* widget);

} // namespace risalah::test

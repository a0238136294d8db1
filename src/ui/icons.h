// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace risalah::ui {

/// Which colour of the theme an icon takes; Automatic is text, grey when disabled, letters on a main button
/// are Inverse.
enum class IconTint { Automatic, Muted, Accent, Inverse, Ok, Warn, Bad };

/// A Lucide icon by its file name in ui/icons ("list-checks"). Follows the theme by itself: it is tinted
/// when painted.
[[nodiscard]] QIcon icon(const QString& name, IconTint tint = IconTint::Automatic);

/// The same for a push button with text: the picture stands at the left of its square, so that a gap remains
/// before the text (styled buttons have none). Use setButtonIcon() of widgets.h.
[[nodiscard]] QIcon leadingIcon(const QString& name, IconTint tint);

/// One picture for painters and delegates, from a cache by name, colour, size and device ratio.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

/// Whether ui/icons has it; the command table is tested with this.
[[nodiscard]] bool iconExists(const QString& name);

} // namespace risalah::ui

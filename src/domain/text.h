// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace risalah::domain {

/// The longest single text of a record, in UTF-8 (product.md 3: what cannot be imported again must not be
/// entered either).
inline constexpr qsizetype kMaxTextBytes = 1'000'000;

/// True when a reader would see nothing: empty, blanks of any kind, invisible format characters.
[[nodiscard]] bool isBlank(const QString& text);

/// The parts in which a reader would see something, with `between` between them.
[[nodiscard]] QString joinFilled(const QStringList& parts, const QString& between = QStringLiteral(", "));

/// The text as it is, or TextTooLong with its first words as subject.
[[nodiscard]] Result<QString> textWithinLimit(const QString& text);

/// What belongs on one line: line breaks and tabs become one space, direction marks and other control
/// characters go. Spaces stay as they are: somebody may be typing the next word.
[[nodiscard]] QString oneLine(const QString& text);

/// The first words of a text, for naming it in a sentence or an undo step: at most `length` characters, cut
/// at a blank, with "…".
[[nodiscard]] QString firstWords(const QString& text, qsizetype length = 40);

} // namespace risalah::domain

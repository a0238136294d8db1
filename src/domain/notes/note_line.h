// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/emphasis.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// How a line of notes is numbered. The styles have no order: which one is deeper follows from where it
/// stands.
enum class MarkerStyle {
    None,
    Bullet, ///< - • – * …
    Roman, ///< I.
    Upper, ///< A.
    Decimal, ///< 1.
    Lower, ///< a.
    DecimalParen, ///< 1)
    LowerParen, ///< a)
    DecimalBoth, ///< (1)
    LowerBoth, ///< (a)
    Path, ///< 1.2
};

struct Marker {
    MarkerStyle style = MarkerStyle::None;
    std::vector<int> numbers; ///< {2} for "2." and "b)", {1, 2} for "1.2", {} for bullets
};

enum class LineKind { Blank, Furniture, Point, Resolution, Action };

/// One line of notes, taken apart; nothing is decided about its place in the tree yet.
struct NoteLine {
    LineKind kind = LineKind::Blank;
    QString raw; ///< trimmed, as it comes back when it is left out
    int indent = 0; ///< in columns; a tab counts as two blanks
    Marker marker;
    QString body; ///< without indentation, marker, "=" and "!"
    std::vector<TextRun> marked; ///< bold and italic words of `body`, in its order
    QString sender; ///< of a WhatsApp line
    bool afterBlank = false; ///< a blank line stands before it
};

/// Splits notes into lines: line ends of all systems, control characters and invisible marks of chat
/// programs gone.
[[nodiscard]] std::vector<NoteLine> readNoteLines(const QString& notes);

} // namespace risalah::domain

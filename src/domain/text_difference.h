// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace risalah::domain {

/// Potongan teks: words that two texts share, or that only one of them has.
struct TextPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< with the blanks behind it

    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

/// Word by word, the fewest words possible marked. Same and Removed give `before`, Same and Added `after`.
[[nodiscard]] std::vector<TextPiece> textDifference(const QString& before, const QString& after);

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace risalah::domain {

/// Potongan teks: words that two texts share, or that only one of them has.
struct TextPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< with the blanks behind its words

    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

/// Bentang teks: where letters stand in a text.
struct TextStretch {
    int from = 0;
    int length = 0;

    friend bool operator==(const TextStretch&, const TextStretch&) = default;
};

/// Word by word, the fewest words possible marked. Same and Removed give `before`, Same and Added `after`.
[[nodiscard]] std::vector<TextPiece> textDifference(const QString& before, const QString& after);

/// Where the words that only one text has stand in it: Removed in `before`, Added in `after`. Without the
/// blanks around them; what differs in blanks alone is no word.
[[nodiscard]] std::vector<TextStretch> stretchesOf(const std::vector<TextPiece>& pieces,
                                                   TextPiece::Kind kind);

} // namespace risalah::domain

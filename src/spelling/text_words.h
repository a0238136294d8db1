// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace risalah::spelling {

/// A word of a text and where it stands.
struct TextWord {
    int from = 0;
    int length = 0;

    friend bool operator==(const TextWord&, const TextWord&) = default;
};

/// The words worth checking: letters with inner hyphens and apostrophes. Abbreviations in capitals, words
/// with digits, addresses (web, mail, "@OPD") and single letters are left out.
[[nodiscard]] std::vector<TextWord> wordsOf(const QString& text);

} // namespace risalah::spelling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace risalah::ui {

/// What the outline can complete.
struct OutlineSuggestions {
    QStringList speakers; ///< at the start of the line
    QStringList offices; ///< after "@"
    QStringList people; ///< names inside a text
    QStringList phrases; ///< the office's own sentences, at the start of a sentence
};

enum class WordKind { None, LineStart, Office, Phrase, Person };

/// The words in front of the caret that a suggestion would replace, and what would stand there instead.
struct OpenWord {
    WordKind kind = WordKind::None;
    int from = 0;
    QStringList matches; ///< best first, never what already stands there
};

[[nodiscard]] OpenWord openWordIn(const QString& text, int caret, const OutlineSuggestions& known);

/// The suggestion with what belongs behind or around it: "Kapolres: ", "\"Satpol PP\" ".
[[nodiscard]] QString completionOf(const OpenWord& word,
                                   const QString& suggestion,
                                   const QString& text,
                                   const OutlineSuggestions& known);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace risalah::domain {

/// Penekanan: a stretch of a point's text that prints bold or italic. The text itself stays plain, so whoever
/// searches, counts or copies it need not know. Positions count UTF-16 units.
struct Emphasis {
    int from = 0;
    int length = 0;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// Sorted, without overlap, neighbours of one kind joined; what is empty, plain or behind the end goes.
[[nodiscard]] std::vector<Emphasis> tidiedEmphasis(std::vector<Emphasis> emphasis, qsizetype textLength);

/// Where the emphasis stands after the text was edited at one place: it stays with the letters that stay,
/// and letters put into the middle of a stretch belong to it.
[[nodiscard]] std::vector<Emphasis>
emphasisAfterEdit(const std::vector<Emphasis>& emphasis, const QString& before, const QString& after);

/// The emphasis of a part of the text, counted from the part's start.
[[nodiscard]] std::vector<Emphasis>
emphasisWithin(const std::vector<Emphasis>& emphasis, int from, int length);
/// The same emphasis in a text that has `by` letters more in front.
[[nodiscard]] std::vector<Emphasis> emphasisMoved(std::vector<Emphasis> emphasis, int by);

/// A stretch of one look: the text cut where the emphasis changes.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};
[[nodiscard]] std::vector<TextRun> runsOf(const QString& text, const std::vector<Emphasis>& emphasis);

/// "*tebal*" and "_miring_" of chat programs taken apart; the marks count only around whole words.
struct EmphasisedText {
    QString text;
    std::vector<Emphasis> emphasis;
};
[[nodiscard]] EmphasisedText withoutChatMarks(const QString& text);

} // namespace risalah::domain

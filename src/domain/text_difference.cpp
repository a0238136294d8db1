// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_difference.h"

#include <algorithm>

namespace risalah::domain {

namespace {

/// Beyond this a table of all pairs would be felt: such texts are shown as replaced.
constexpr std::size_t kMostPairs = 4'000'000;

/// A word, and the blanks behind it: a word at the end of a line is the word it was in the middle.
struct SpacedWord {
    QString word;
    QString blanks;
};

/// Joined again they are the text; blanks in front of it stand behind an empty word.
std::vector<SpacedWord> wordsOf(const QString& text)
{
    std::vector<SpacedWord> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        while (at < text.size() && !text.at(at).isSpace()) {
            ++at;
        }
        const qsizetype end = at;
        while (at < text.size() && text.at(at).isSpace()) {
            ++at;
        }
        words.push_back({text.mid(from, end - from), text.mid(end, at - end)});
    }
    return words;
}

void append(std::vector<TextPiece>& pieces, TextPiece::Kind kind, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    if (!pieces.empty() && pieces.back().kind == kind) {
        pieces.back().text += text;
    } else {
        pieces.push_back({kind, text});
    }
}

/// The length of the longest common row of words from each pair of places on.
class CommonLengths {
public:
    CommonLengths(const std::vector<SpacedWord>& one, const std::vector<SpacedWord>& other)
        : m_width(other.size() + 1), m_lengths((one.size() + 1) * m_width, 0)
    {
        for (std::size_t i = one.size(); i-- > 0;) {
            for (std::size_t j = other.size(); j-- > 0;) {
                m_lengths[index(i, j)] = one[i].word == other[j].word ? at(i + 1, j + 1) + 1
                                                                      : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    [[nodiscard]] int at(std::size_t i, std::size_t j) const { return m_lengths[index(i, j)]; }

private:
    [[nodiscard]] std::size_t index(std::size_t i, std::size_t j) const { return i * m_width + j; }
    std::size_t m_width;
    std::vector<int> m_lengths;
};

/// A word of both texts; only the blanks behind it may differ.
void appendShared(std::vector<TextPiece>& pieces, const SpacedWord& before, const SpacedWord& after)
{
    append(pieces, TextPiece::Kind::Same, before.word);
    if (before.blanks == after.blanks) {
        append(pieces, TextPiece::Kind::Same, before.blanks);
    } else {
        append(pieces, TextPiece::Kind::Removed, before.blanks);
        append(pieces, TextPiece::Kind::Added, after.blanks);
    }
}

} // namespace

std::vector<TextPiece> textDifference(const QString& before, const QString& after)
{
    std::vector<TextPiece> pieces;
    const std::vector<SpacedWord> old = wordsOf(before);
    const std::vector<SpacedWord> now = wordsOf(after);
    if (old.size() * now.size() > kMostPairs) {
        append(pieces, TextPiece::Kind::Removed, before);
        append(pieces, TextPiece::Kind::Added, after);
        return pieces;
    }
    const CommonLengths common(old, now);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old.size() || j < now.size()) {
        const bool bothLeft = i < old.size() && j < now.size();
        if (bothLeft && old[i].word == now[j].word) {
            appendShared(pieces, old[i++], now[j++]);
        } else if (i < old.size() && (j == now.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            append(pieces, TextPiece::Kind::Removed, old[i].word + old[i].blanks);
            ++i;
        } else {
            append(pieces, TextPiece::Kind::Added, now[j].word + now[j].blanks);
            ++j;
        }
    }
    return pieces;
}

std::vector<TextStretch> stretchesOf(const std::vector<TextPiece>& pieces, TextPiece::Kind kind)
{
    std::vector<TextStretch> stretches;
    qsizetype at = 0;
    for (const TextPiece& piece : pieces) {
        if (piece.kind != kind && piece.kind != TextPiece::Kind::Same) {
            continue;
        }
        const auto isLetter = [](QChar letter) { return !letter.isSpace(); };
        const auto first = std::find_if(piece.text.begin(), piece.text.end(), isLetter);
        if (piece.kind == kind && first != piece.text.end()) {
            const auto last = std::find_if(piece.text.rbegin(), piece.text.rend(), isLetter).base();
            stretches.push_back(
                {static_cast<int>(at + (first - piece.text.begin())), static_cast<int>(last - first)});
        }
        at += piece.text.size();
    }
    return stretches;
}

} // namespace risalah::domain

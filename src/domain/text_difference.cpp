// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace risalah::domain {

namespace {

/// Beyond this a table of all pairs would be felt: such texts are shown as replaced.
constexpr qsizetype kMostPairs = 4'000'000;

/// Words with the blanks behind them; joined again they are the text.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace());
        if (isEnd) {
            words.append(text.mid(from, i - from));
            from = i;
        }
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
    CommonLengths(const QStringList& one, const QStringList& other)
        : m_width(other.size() + 1), m_lengths(static_cast<std::size_t>((one.size() + 1) * m_width), 0)
    {
        for (qsizetype i = one.size(); i-- > 0;) {
            for (qsizetype j = other.size(); j-- > 0;) {
                m_lengths[index(i, j)] =
                    one.at(i) == other.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_lengths[index(i, j)]; }

private:
    [[nodiscard]] std::size_t index(qsizetype i, qsizetype j) const
    {
        return static_cast<std::size_t>(i * m_width + j);
    }
    qsizetype m_width;
    std::vector<int> m_lengths;
};

} // namespace

std::vector<TextPiece> textDifference(const QString& before, const QString& after)
{
    std::vector<TextPiece> pieces;
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    if (old.size() * now.size() > kMostPairs) {
        append(pieces, TextPiece::Kind::Removed, before);
        append(pieces, TextPiece::Kind::Added, after);
        return pieces;
    }
    const CommonLengths common(old, now);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        const bool bothLeft = i < old.size() && j < now.size();
        if (bothLeft && old.at(i) == now.at(j)) {
            append(pieces, TextPiece::Kind::Same, old.at(i));
            ++i;
            ++j;
        } else if (i < old.size() && (j == now.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            append(pieces, TextPiece::Kind::Removed, old.at(i++));
        } else {
            append(pieces, TextPiece::Kind::Added, now.at(j++));
        }
    }
    return pieces;
}

} // namespace risalah::domain

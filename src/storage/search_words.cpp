// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include <QSet>

#include <algorithm>

namespace risalah::storage {

namespace {

/// PostgreSQL refuses a lexeme of 2 kB; nobody searches for more than this.
constexpr qsizetype kLongestWord = 64;

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters with their accents apart, so that "é" is "e" and a mark, and old letter forms made plain.
QString decomposed(const QString& text)
{
    return isAscii(text) ? text : text.normalized(QString::NormalizationForm_KD);
}

} // namespace

QStringList searchWords(const QString& text)
{
    const QString plain = decomposed(text);
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words.append(word.left(kLongestWord));
            word.clear();
        }
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isLetterOrNumber()) {
            word.append(c.toCaseFolded());
        } else if (c.isSurrogate()) {
            word.append(c); // letters beyond the first plane; pairs stay together
        } else if (c.isMark() || c == QChar(0x00ad)) {
            continue; // accents and soft hyphens are not part of the word
        } else {
            finish();
        }
    }
    finish();
    return words;
}

QString foldedText(const QString& text)
{
    return searchWords(text).join(u' ');
}

QString excerptAround(const QString& text, const QStringList& words, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length) {
        return line;
    }
    // Folding may change lengths, so the place is found word by word in the original.
    qsizetype found = 0;
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype blank = line.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? line.size() : blank;
        const QString word = foldedText(line.mid(start, end - start));
        const bool hit = std::ranges::any_of(words, [&](const QString& wanted) {
            return word.startsWith(wanted) || word.contains(QString(u' ' + wanted));
        });
        if (hit) {
            found = start;
            break;
        }
        start = end + 1;
    }
    qsizetype from = std::max<qsizetype>(0, std::min(found - length / 3, line.size() - length));
    if (from > 0) {
        const qsizetype blank = line.indexOf(u' ', from);
        from = blank >= 0 && blank < found ? blank + 1 : from;
    }
    const bool cutEnd = from + length < line.size();
    return (from > 0 ? QStringLiteral("… ") : QString()) + line.mid(from, length).trimmed()
        + (cutEnd ? QStringLiteral(" …") : QString());
}

QString indexedWords(const QString& text)
{
    // Each word once: positions are never asked for. The limit is PostgreSQL's for one entry, with room to
    // spare.
    constexpr qsizetype kMostCharacters = 200'000;
    QSet<QString> seen;
    QString joined;
    for (const QString& word : searchWords(text)) {
        if (seen.contains(word)) {
            continue;
        }
        seen.insert(word);
        if (!joined.isEmpty()) {
            joined.append(u' ');
        }
        joined.append(word);
        if (joined.size() > kMostCharacters) {
            break;
        }
    }
    return joined;
}

} // namespace risalah::storage

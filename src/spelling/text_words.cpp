// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/text_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::spelling {

namespace {

/// "APBD", "PKPU", "ATK-nya": known to the office, not to a dictionary. "KPU" is three, so two count too.
bool isAbbreviation(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals >= 2;
}

} // namespace

std::vector<TextWord> wordsOf(const QString& text)
{
    // What stands between blanks decides first: addresses are no words.
    static const QRegularExpression chunk(QStringLiteral("\\S+"));
    static const QRegularExpression address(
        QStringLiteral("^[(\\[\"“]?@|\\w@\\w|://|^www\\.|\\w\\.(?:id|com|org|net)\\b|[\\\\/]\\w+[\\\\/]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*"));
    std::vector<TextWord> words;
    for (auto chunks = chunk.globalMatch(text); chunks.hasNext();) {
        const auto piece = chunks.next();
        if (address.match(piece.captured()).hasMatch()) {
            continue;
        }
        for (auto found = word.globalMatch(piece.captured()); found.hasNext();) {
            const auto match = found.next();
            const QStringView letters = match.capturedView();
            const bool hasDigit =
                std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isNumber(); });
            if (letters.size() > 1 && !hasDigit && !isAbbreviation(letters)) {
                words.push_back({static_cast<int>(piece.capturedStart() + match.capturedStart()),
                                 static_cast<int>(letters.size())});
            }
        }
    }
    return words;
}

} // namespace risalah::spelling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signer_name.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace risalah::domain {

namespace {

/// The words of a name without titles: what follows the first comma is one, and so is a word with a full stop
/// behind or inside it, unless it is an initial.
QStringList bareWords(const QString& name)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression noLetters(QStringLiteral("[^\\p{L}\\p{N}]"));
    QStringList words;
    for (QString word : name.section(u',', 0, 0).toCaseFolded().split(blanks, Qt::SkipEmptyParts)) {
        const bool isInitial = word.size() == 2 && word.endsWith(u'.');
        if (word.contains(u'.') && !isInitial) {
            continue;
        }
        word.remove(noLetters);
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    static const QStringList honorifics{QStringLiteral("h"),   QStringLiteral("hj"), QStringLiteral("dr"),
                                        QStringLiteral("drs"), QStringLiteral("ir"), QStringLiteral("prof")};
    while (words.size() > 1 && honorifics.contains(words.first())) {
        words.removeFirst();
    }
    return words;
}

} // namespace

bool namesSamePerson(const QString& certificateName, const QString& slotName)
{
    const QStringList one = bareWords(certificateName);
    const QStringList other = bareWords(slotName);
    const QStringList& shorter = one.size() <= other.size() ? one : other;
    const QStringList& longer = one.size() <= other.size() ? other : one;
    return !shorter.isEmpty()
        && std::ranges::all_of(shorter, [&longer](const QString& word) { return longer.contains(word); });
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/open_word.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kFewestLetters = 2;
constexpr int kFewestOfPhrase = 3;
constexpr int kMostMatches = 8;

void addMatch(QStringList& matches, const QString& candidate, const QString& prefix)
{
    if (matches.size() < kMostMatches && candidate != prefix && !matches.contains(candidate)) {
        matches.append(candidate);
    }
}

/// What begins with the prefix comes before what only has a word that does.
QStringList matching(const QStringList& candidates, const QString& prefix)
{
    QStringList matches;
    for (const QString& candidate : candidates) {
        if (candidate.startsWith(prefix, Qt::CaseInsensitive)) {
            addMatch(matches, candidate, prefix);
        }
    }
    for (const QString& candidate : candidates) {
        if (candidate.contains(QString(u' ' + prefix), Qt::CaseInsensitive)) {
            addMatch(matches, candidate, prefix);
        }
    }
    return matches;
}

QStringList beginningWith(const QStringList& candidates, const QString& prefix)
{
    QStringList matches;
    for (const QString& candidate : candidates) {
        if (candidate.startsWith(prefix, Qt::CaseInsensitive)) {
            addMatch(matches, candidate, prefix);
        }
    }
    return matches;
}

OpenWord lineStart(const QString& before, const OutlineSuggestions& known)
{
    const int bracket = before.startsWith(QLatin1Char('[')) ? 1 : 0;
    const QString prefix = before.mid(bracket);
    OpenWord word{WordKind::LineStart, 0, {}};
    if (prefix.size() >= kFewestLetters) {
        word.matches = matching(known.speakers, prefix);
    }
    if (prefix.size() >= kFewestOfPhrase && bracket == 0) {
        word.matches += beginningWith(known.phrases, prefix);
    }
    return word;
}

} // namespace

OpenWord openWordIn(const QString& text, int caret, const OutlineSuggestions& known)
{
    const QString before = text.left(caret);
    static const QRegularExpression office(u"(?:^|\\s)@\"?([^@\"\\n]{0,40})$"_s);
    if (const auto match = office.match(before); match.hasMatch()) {
        return {WordKind::Office, static_cast<int>(match.capturedStart(1)),
                matching(known.offices, match.captured(1))};
    }
    // In the middle of a text nothing pops up; the hand is correcting, not writing.
    if (caret < text.size() && !text.at(caret).isSpace()) {
        return {};
    }
    if (!before.contains(QLatin1Char(':')) && text.size() == caret) {
        OpenWord word = lineStart(before, known);
        if (!word.matches.isEmpty()) {
            return word;
        }
    }
    static const QRegularExpression sentence(u"(?:^[=!]\\s*|[.:;]\\s+)(\\S[^.:;\\n]{2,60})$"_s);
    if (const auto match = sentence.match(before); match.hasMatch()) {
        const OpenWord word{WordKind::Phrase, static_cast<int>(match.capturedStart(1)),
                            beginningWith(known.phrases, match.captured(1))};
        if (!word.matches.isEmpty()) {
            return word;
        }
    }
    static const QRegularExpression name(u"(?:^|[\\s(])(\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}*)?)$"_s);
    if (const auto match = name.match(before); match.hasMatch()) {
        return {WordKind::Person, static_cast<int>(match.capturedStart(1)),
                beginningWith(known.people, match.captured(1))};
    }
    return {};
}

QString completionOf(const OpenWord& word,
                     const QString& suggestion,
                     const QString& text,
                     const OutlineSuggestions& known)
{
    switch (word.kind) {
    case WordKind::LineStart:
        return known.speakers.contains(suggestion) ? QString(suggestion + u": "_s) : suggestion;
    case WordKind::Office: {
        const bool quoted = word.from > 0 && text.at(word.from - 1) == QLatin1Char('"');
        if (!suggestion.contains(QLatin1Char(' '))) {
            return QString(suggestion + u" "_s);
        }
        return QString((quoted ? QString() : u"\""_s) + suggestion + u"\" "_s);
    }
    case WordKind::Phrase:
    case WordKind::Person:
    case WordKind::None:
        break;
    }
    return suggestion;
}

} // namespace risalah::ui

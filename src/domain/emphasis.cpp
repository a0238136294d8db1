// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emphasis.h"

#include "domain/notes/pattern_options.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::domain {

namespace {

int endOf(const Emphasis& part)
{
    return part.from + part.length;
}

bool sameLook(const Emphasis& a, const Emphasis& b)
{
    return a.bold == b.bold && a.italic == b.italic;
}

/// The part of a stretch inside [from, end), or an empty one.
Emphasis cut(Emphasis part, int from, int end)
{
    const int start = std::max(part.from, from);
    part.length = std::min(endOf(part), end) - start;
    part.from = start;
    return part;
}

qsizetype samePrefix(const QString& a, const QString& b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::distance(a.begin(), ends.first);
}

qsizetype sameSuffix(const QString& a, const QString& b, qsizetype most)
{
    qsizetype length = 0;
    while (length < most && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length)) {
        ++length;
    }
    return length;
}

} // namespace

std::vector<Emphasis> tidiedEmphasis(std::vector<Emphasis> emphasis, qsizetype textLength)
{
    const auto length = static_cast<int>(textLength);
    std::ranges::stable_sort(emphasis, {}, &Emphasis::from);
    std::vector<Emphasis> tidied;
    for (const Emphasis& part : emphasis) {
        // What comes first keeps its place; a later stretch gives way.
        const int free = tidied.empty() ? 0 : endOf(tidied.back());
        const Emphasis kept = cut(part, free, length);
        if (kept.length <= 0 || (!kept.bold && !kept.italic)) {
            continue;
        }
        if (!tidied.empty() && endOf(tidied.back()) == kept.from && sameLook(tidied.back(), kept)) {
            tidied.back().length += kept.length;
        } else {
            tidied.push_back(kept);
        }
    }
    return tidied;
}

std::vector<Emphasis>
emphasisAfterEdit(const std::vector<Emphasis>& emphasis, const QString& before, const QString& after)
{
    if (emphasis.empty() || before == after) {
        return emphasis;
    }
    const qsizetype prefix = samePrefix(before, after);
    const qsizetype suffix = sameSuffix(before, after, std::min(before.size(), after.size()) - prefix);
    const auto start = static_cast<int>(prefix);
    const auto oldEnd = static_cast<int>(before.size() - suffix);
    const auto newEnd = static_cast<int>(after.size() - suffix);
    std::vector<Emphasis> moved;
    for (const Emphasis& part : emphasis) {
        if (part.from < start && endOf(part) > oldEnd) {
            Emphasis grown = part;
            grown.length += newEnd - oldEnd;
            moved.push_back(grown);
            continue;
        }
        moved.push_back(cut(part, 0, start));
        Emphasis behind = cut(part, oldEnd, static_cast<int>(before.size()));
        behind.from += newEnd - oldEnd;
        moved.push_back(behind);
    }
    std::erase_if(moved, [](const Emphasis& part) { return part.length <= 0; });
    return tidiedEmphasis(std::move(moved), after.size());
}

std::vector<Emphasis> emphasisWithin(const std::vector<Emphasis>& emphasis, int from, int length)
{
    std::vector<Emphasis> within;
    for (const Emphasis& part : emphasis) {
        Emphasis kept = cut(part, from, from + length);
        kept.from -= from;
        if (kept.length > 0) {
            within.push_back(kept);
        }
    }
    return within;
}

std::vector<Emphasis> emphasisMoved(std::vector<Emphasis> emphasis, int by)
{
    for (Emphasis& part : emphasis) {
        part.from += by;
    }
    return emphasis;
}

std::vector<TextRun> runsOf(const QString& text, const std::vector<Emphasis>& emphasis)
{
    std::vector<TextRun> runs;
    const auto add = [&](int from, int end, bool bold, bool italic) {
        if (end > from) {
            runs.push_back({text.mid(from, end - from), bold, italic});
        }
    };
    int done = 0;
    for (const Emphasis& part : tidiedEmphasis(emphasis, text.size())) {
        add(done, part.from, false, false);
        add(part.from, endOf(part), part.bold, part.italic);
        done = endOf(part);
    }
    add(done, static_cast<int>(text.size()), false, false);
    return runs;
}

EmphasisedText withoutChatMarks(const QString& text)
{
    static const QRegularExpression marked(
        QStringLiteral(R"((?<![\w*])\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*]))"
                       R"(|(?<![\w])_(?<italic>[^\s_](?:[^_\n]*[^\s_])?)_(?![\w]))"),
        kUnicode);
    EmphasisedText result;
    qsizetype done = 0;
    for (auto found = marked.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const bool bold = match.hasCaptured(QStringLiteral("bold"));
        // "*_keduanya_*": the inner pair of the other kind.
        const EmphasisedText inner =
            withoutChatMarks(match.captured(bold ? QStringLiteral("bold") : QStringLiteral("italic")));
        result.text += text.mid(done, match.capturedStart() - done);
        const auto from = static_cast<int>(result.text.size());
        const auto length = static_cast<int>(inner.text.size());
        const bool both = std::ranges::any_of(
            inner.emphasis, [&](const Emphasis& part) { return part.length == length && part.bold != bold; });
        result.emphasis.push_back({from, length, bold || both, !bold || both});
        result.text += inner.text;
        done = match.capturedEnd();
    }
    result.text += text.mid(done);
    return result;
}

} // namespace risalah::domain

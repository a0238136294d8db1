// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strange_characters.h"

#include <algorithm>

namespace risalah::domain {

namespace {

/// How many strange characters stand before `position`.
int strangeBefore(const QString& text, int position)
{
    const QStringView before = QStringView(text).left(position);
    return static_cast<int>(std::count_if(before.begin(), before.end(), isStrange));
}

} // namespace

bool isStrange(QChar character)
{
    const char16_t code = character.unicode();
    const bool isPlain = code >= 0x20 && code < 0x7F; // nearly all, and each save looks at each
    if (isPlain || code == u'\t' || code == u'\n' || code == u'\r') {
        return false;
    }
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

std::optional<QChar> firstStrange(QStringView text)
{
    const auto found =
        std::find_if(text.begin(), text.end(), [](QChar character) { return isStrange(character); });
    return found != text.end() ? std::optional<QChar>(*found) : std::nullopt;
}

QString withoutStrange(QString text)
{
    // Nearly every text has none: it stays shared.
    return firstStrange(text) ? text.removeIf(isStrange) : text;
}

void removeStrange(std::vector<DiscussionPoint>& points)
{
    for (DiscussionPoint& point : points) {
        removeStrange(point.points);
        if (!firstStrange(point.text)) {
            continue;
        }
        for (Emphasis& part : point.emphasis) {
            const int from = part.from - strangeBefore(point.text, part.from);
            const int end = part.from + part.length;
            part.length = end - strangeBefore(point.text, end) - from;
            part.from = from;
        }
        point.text = withoutStrange(point.text);
        point.emphasis = tidiedEmphasis(std::move(point.emphasis), point.text.size());
    }
}

} // namespace risalah::domain

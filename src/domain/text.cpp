// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace risalah::domain {

namespace {

bool breaksLine(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\v' || c == u'\f' || c == u'\r' || c == QChar(0x85)
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Of the format characters only those of direction and the byte order mark: joiners are part of words.
bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || u == 0x061C || u == 0x200E || u == 0x200F || u == 0xFEFF
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString oneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    bool isAfterBreak = false;
    for (const QChar c : text) {
        const bool isBreak = breaksLine(c);
        if (isBreak && !isAfterBreak) {
            line.append(u' ');
        } else if (!isBreak && !isUnseen(c)) {
            line.append(c);
        }
        isAfterBreak = isBreak || (isAfterBreak && isUnseen(c));
    }
    return line;
}

bool isBlank(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

QString joinFilled(const QStringList& parts, const QString& between)
{
    QStringList filled;
    std::ranges::copy_if(parts, std::back_inserter(filled), std::not_fn(isBlank));
    return filled.join(between);
}

Result<QString> textWithinLimit(const QString& text)
{
    // Three bytes a UTF-16 unit is the most UTF-8 can need: short texts, nearly all, skip the conversion.
    if (text.size() * 3 > kMaxTextBytes && text.toUtf8().size() > kMaxTextBytes) {
        return fail(ErrorCode::TextTooLong, firstWords(text));
    }
    return text;
}

QString firstWords(const QString& text, qsizetype length)
{
    // Only the beginning is looked at: simplified() of a whole long text would cost for nothing.
    QString start = text.left(length * 4 + 4).simplified();
    if (start.size() <= length && text.size() <= length * 4 + 4) {
        return start;
    }
    QString cut = start.left(length);
    const qsizetype blank = cut.lastIndexOf(QLatin1Char(' '));
    if (blank > length / 2) {
        cut.truncate(blank);
    } else if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    // A stop in front of them would read as a fourth dot.
    while (!cut.isEmpty() && QStringView(u".,;:").contains(cut.back())) {
        cut.chop(1);
    }
    return cut + QChar(u'…');
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/note_paragraph.h"

#include "domain/notes/spoken_text.h"

#include <algorithm>

namespace risalah::domain {

namespace {

constexpr qsizetype kWidestPage = 120; // longer lines were never broken by a program

bool isPlain(const NoteLine& line)
{
    return line.kind == LineKind::Point && line.marker.style == MarkerStyle::None && line.sender.isEmpty();
}

bool endsSentence(const QString& text)
{
    for (auto c = text.crbegin(); c != text.crend(); ++c) {
        if (QStringLiteral(".!?…:;").contains(*c)) {
            return true;
        }
        if (!QStringLiteral("”\"’'»)*").contains(*c)) {
            return false;
        }
    }
    return false;
}

bool startsLower(const QString& text)
{
    return !text.isEmpty() && text.at(0).isLower();
}

bool opensSpokenPoint(const QString& text)
{
    const auto ordinals = findSpokenOrdinals(text, true);
    const auto isLead = [](QChar c) { return !c.isLetterOrNumber(); };
    return !ordinals.empty() && std::all_of(text.begin(), text.begin() + ordinals.front().start, isLead);
}

class LineJoiner {
public:
    explicit LineJoiner(const std::vector<NoteLine>& lines) : m_lines(lines)
    {
        for (const NoteLine& line : lines) {
            m_width = std::max(m_width, line.raw.size());
        }
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            m_wrapped = m_wrapped
                || (filled(i) && !endsSentence(lines.at(i).body) && startsLower(lines.at(i + 1).body));
        }
        m_wrapped = m_wrapped && m_width <= kWidestPage;
    }

    /// True when line i + 1 goes on where line i was broken.
    [[nodiscard]] bool goesOn(std::size_t i) const
    {
        const NoteLine& line = m_lines.at(i);
        const NoteLine& next = m_lines.at(i + 1);
        if (!isPlain(line) || !isPlain(next) || next.indent >= line.indent + 2
            || opensSpokenPoint(next.body)) {
            return false;
        }
        if (!endsSentence(line.body) && startsLower(next.body)) {
            return true;
        }
        return m_wrapped && filled(i);
    }

private:
    /// The next line's first word would not have fitted: the break was made by a program.
    [[nodiscard]] bool filled(std::size_t i) const
    {
        const NoteLine& next = m_lines.at(i + 1);
        if (!isPlain(m_lines.at(i)) || !isPlain(next)) {
            return false;
        }
        const qsizetype blank = next.body.indexOf(QLatin1Char(' '));
        const qsizetype word = blank < 0 ? next.body.size() : blank;
        return m_lines.at(i).raw.size() + 1 + word > m_width;
    }

    const std::vector<NoteLine>& m_lines;
    qsizetype m_width = 0;
    bool m_wrapped = false;
};

/// Counts what speaks for running text and what for a typed outline.
class OrdinalTally {
public:
    void add(const NoteLine& paragraph)
    {
        if (paragraph.kind != LineKind::Point) {
            m_attached = m_attached && paragraph.kind != LineKind::Blank;
            return;
        }
        const auto ordinals = findSpokenOrdinals(paragraph.body, m_counted > 0);
        const bool listed = paragraph.marker.style != MarkerStyle::None;
        if (!ordinals.empty()) {
            m_openers += ordinals.size();
            m_counted += std::count_if(ordinals.begin(), ordinals.end(),
                                       [](const SpokenOrdinal& ordinal) { return ordinal.counts; });
            ++m_speaking;
            m_listedSpeaking = m_listedSpeaking || listed;
            m_attached = true;
        } else if (!listed || !m_attached) {
            m_listed += listed ? 1 : 0;
            ++m_others;
            m_attached = false;
        }
    }

    [[nodiscard]] bool isRunningText() const
    {
        const bool spoken = m_counted >= 2 || (m_counted == 1 && m_openers >= 2);
        // One list item whose speaker counted does not make the list running text.
        const bool oneItemOfList = m_speaking == 1 && m_listedSpeaking && m_others > 0;
        return spoken && m_listed < m_openers && !oneItemOfList;
    }

private:
    std::ptrdiff_t m_counted = 0;
    std::size_t m_openers = 0;
    std::size_t m_speaking = 0; ///< paragraphs with an ordinal
    std::size_t m_listed = 0; ///< list items without, that do not detail a spoken point
    std::size_t m_others = 0; ///< all paragraphs without, except such details
    bool m_attached = false;
    bool m_listedSpeaking = false;
};

} // namespace

std::vector<NoteLine> joinedParagraphs(const std::vector<NoteLine>& lines)
{
    const LineJoiner joiner(lines);
    std::vector<NoteLine> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && joiner.goesOn(i - 1)) {
            paragraphs.back().raw += QLatin1Char(' ') + lines.at(i).raw;
            paragraphs.back().body += QLatin1Char(' ') + lines.at(i).body;
        } else {
            paragraphs.push_back(lines.at(i));
        }
    }
    return paragraphs;
}

bool isRunningText(const std::vector<NoteLine>& paragraphs)
{
    OrdinalTally tally;
    for (const NoteLine& paragraph : paragraphs) {
        tally.add(paragraph);
    }
    return tally.isRunningText();
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/html_notes.h"

#include "domain/notes/html_tags.h"
#include "domain/notes/pattern_options.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace risalah::domain {

namespace {

constexpr qsizetype kColumnsPerLevel = 2;
constexpr int kDeepestListLevel = 9;

/// "style='…mso-list:l0 level2 lfo1'" → 2; 0 without a level.
int wordListLevel(const QString& style)
{
    static const QRegularExpression level(QStringLiteral("mso-list\\s*:[^;]*\\blevel(\\d)"), kAnyCase);
    return level.match(style).captured(1).toInt();
}

/// A paragraph of Word's list style, or one moved in under an item, without a number of its own.
bool continuesWordItem(const HtmlTag& tag)
{
    static const QRegularExpression listClass(QStringLiteral("^MsoList(?:Paragraph|Continue)"), kAnyCase);
    static const QRegularExpression moved(QStringLiteral("margin-left\\s*:\\s*\\d*\\.?\\d*[1-9]"), kAnyCase);
    return listClass.match(tag.styleClass).hasMatch() || moved.match(tag.style).hasMatch();
}

/// Builds the lines while the tags pass by.
class NoteWriter {
public:
    void text(const QString& words)
    {
        if (m_skipped > 0) {
            return;
        }
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        QString plain = htmlWords(words);
        if (!m_space.isKept()) {
            plain.replace(blanks, QStringLiteral(" "));
        }
        for (const QChar c : plain) {
            if (c == QLatin1Char('\n')) {
                breakLine();
            } else {
                letter(c);
            }
        }
    }

    void tag(const HtmlTag& tag)
    {
        m_space.note(tag);
        static const QSet<QString> silent{QStringLiteral("style"), QStringLiteral("script"),
                                          QStringLiteral("head"),  QStringLiteral("title"),
                                          QStringLiteral("xml"),   QStringLiteral("o:p")};
        if (silent.contains(tag.name)) {
            m_skipped = std::max(0, m_skipped + (tag.closes ? -1 : 1));
        } else if (tag.name == QLatin1String("span") || tag.name == QLatin1String("font")) {
            span(tag);
        } else if (tag.name == QLatin1String("b") || tag.name == QLatin1String("strong")) {
            m_bold = std::max(0, m_bold + (tag.closes ? -1 : isPlain(tag.style, "font-weight") ? 0 : 1));
        } else if (tag.name == QLatin1String("i") || tag.name == QLatin1String("em")) {
            m_italic = std::max(0, m_italic + (tag.closes ? -1 : 1));
        } else if (m_skipped == 0) {
            block(tag);
        }
    }

    QString taken()
    {
        endLine();
        while (!m_lines.isEmpty() && m_lines.constLast().isEmpty()) {
            m_lines.removeLast();
        }
        // One line alone is no list and no heading: its words are put in where the caret stands.
        return m_lines.size() == 1 ? m_lone : m_lines.join(QLatin1Char('\n'));
    }

private:
    struct Letter {
        QChar c;
        bool bold = false;
        bool italic = false;
    };
    struct Span {
        bool ignored = false;
        bool bold = false;
        bool italic = false;
    };

    static bool isPlain(const QString& style, const char* property)
    {
        return style.contains(QRegularExpression(
            QStringLiteral("%1\\s*:\\s*(?:normal|400)").arg(QLatin1String(property)), kAnyCase));
    }

    /// Word writes its numbers into the text, in a span of its own: they are not words.
    void span(const HtmlTag& tag)
    {
        if (tag.closes) {
            if (!m_spans.empty()) {
                m_skipped -= m_spans.back().ignored ? 1 : 0;
                m_bold -= m_spans.back().bold ? 1 : 0;
                m_italic -= m_spans.back().italic ? 1 : 0;
                m_spans.pop_back();
            }
            return;
        }
        static const QRegularExpression bold(QStringLiteral("font-weight\\s*:\\s*(?:bold|[6-9]00)"),
                                             kAnyCase);
        static const QRegularExpression italic(QStringLiteral("font-style\\s*:\\s*italic"), kAnyCase);
        static const QRegularExpression ignored(QStringLiteral("mso-list\\s*:\\s*ignore"), kAnyCase);
        const Span span{ignored.match(tag.style).hasMatch(), bold.match(tag.style).hasMatch(),
                        italic.match(tag.style).hasMatch()};
        m_skipped += span.ignored ? 1 : 0;
        m_bold += span.bold ? 1 : 0;
        m_italic += span.italic ? 1 : 0;
        m_spans.push_back(span);
    }

    void block(const HtmlTag& tag)
    {
        static const QSet<QString> blocks{
            QStringLiteral("p"),  QStringLiteral("div"), QStringLiteral("h1"),
            QStringLiteral("h2"), QStringLiteral("h3"),  QStringLiteral("h4"),
            QStringLiteral("h5"), QStringLiteral("h6"),  QStringLiteral("blockquote")};
        if (tag.name == QLatin1String("ol") || tag.name == QLatin1String("ul")) {
            list(tag);
        } else if (tag.name == QLatin1String("li")) {
            item(tag);
        } else if (tag.name == QLatin1String("br") || tag.name == QLatin1String("pre")) {
            breakLine();
        } else if (tag.name == QLatin1String("tr")) {
            row(tag);
        } else if (isCell(tag)) {
            addBlank();
            m_isBetweenCells = m_inRow;
        } else if (blocks.contains(tag.name)) {
            paragraph(tag);
        }
    }

    /// A row of a table is a line, whatever stands in its cells.
    void row(const HtmlTag& tag)
    {
        m_inRow = false;
        paragraph(tag);
        m_inRow = tag.isDataRow;
        m_isBetweenCells = false;
    }

    void list(const HtmlTag& tag)
    {
        if (m_inRow) {
            addBlank();
            return;
        }
        endLine();
        if (!tag.closes) {
            ++m_lists;
        } else {
            m_lists = std::max(0, m_lists - 1);
        }
    }

    void item(const HtmlTag& tag)
    {
        if (m_inRow) {
            addBlank();
            return;
        }
        endLine();
        if (tag.closes || m_lists == 0) {
            return;
        }
        m_level = m_lists;
        m_listed = true;
    }

    void paragraph(const HtmlTag& tag)
    {
        // <li><p>…</p><p>…</p></li>, <td><p>…</p></td>: the paragraphs are the item's, the cell's own.
        if (m_inRow || (m_listed && m_lists > 0)) {
            addBlank();
            return;
        }
        endLine();
        const int level = tag.closes ? 0 : wordListLevel(tag.style);
        m_level = level == 0 && m_lists > 0 ? m_lists + 1 : std::min(level, kDeepestListLevel);
        m_listed = level > 0;
        m_continues = !tag.closes && level == 0 && m_wasItem && continuesWordItem(tag);
    }

    /// Within an item or a cell a new line is still the same.
    void breakLine() { m_listed || m_inRow || m_continues ? addBlank() : endLine(); }

    void addBlank()
    {
        if (!m_letters.empty() && !m_letters.back().c.isSpace()) {
            m_letters.push_back({QLatin1Char(' '), false, false});
        }
    }

    void letter(QChar c)
    {
        if (m_letters.empty() && c.isSpace() && c != QChar::Nbsp) {
            return; // how the page is written, not what stands on it
        }
        if (m_isBetweenCells && !c.isSpace()) {
            m_isBetweenCells = false;
            separateCells();
        }
        m_letters.push_back({c, m_bold > 0, m_italic > 0});
    }

    /// "Perbaikan jalan; Dinas PUPR"; a number in the first cell counts the rows: "1. Perbaikan jalan".
    void separateCells()
    {
        static const QRegularExpression number(QStringLiteral("^(?:\\d{1,3}|[a-z])[.)]?$"));
        QString before;
        for (const Letter& letter : m_letters) {
            before += letter.c;
        }
        before = before.trimmed();
        if (before.isEmpty()) {
            return;
        }
        while (m_letters.back().c.isSpace()) {
            m_letters.pop_back();
        }
        const bool isNumber = number.match(before).hasMatch();
        const bool isMarked = before.endsWith(u'.') || before.endsWith(u')');
        if (!isNumber || !isMarked) {
            m_letters.push_back({isNumber ? QLatin1Char('.') : QLatin1Char(';'), false, false});
        }
        m_letters.push_back({QLatin1Char(' '), false, false});
    }

    [[nodiscard]] bool hasOnlyBlanks() const
    {
        return std::ranges::all_of(m_letters, [](const Letter& letter) { return letter.c.isSpace(); });
    }

    void endLine()
    {
        if (!hasOnlyBlanks()) {
            const QString line = marked(false);
            if (m_continues && !m_lines.isEmpty()) {
                m_lines.last() += QLatin1Char(' ') + line;
                m_lone += QLatin1Char(' ') + marked(true);
            } else {
                m_lone = marked(true);
                const int depth = std::max(0, m_level - 1);
                m_lines.append(QString(depth * kColumnsPerLevel, QLatin1Char(' '))
                               + (m_listed ? QStringLiteral("- ") : QString()) + line);
            }
            m_wasItem = m_continues || (m_listed && m_lists == 0);
        } else if (!m_lines.isEmpty() && m_lists == 0 && !m_listed && m_level == 0
                   && !m_lines.constLast().isEmpty() && !m_letters.empty()) {
            m_lines.append(QString());
            m_wasItem = false;
        }
        m_letters.clear();
        m_listed = false;
        m_continues = false;
        // What follows inside the same item stands under it.
        m_level = m_lists == 0 ? 0 : m_lists + 1;
    }

    /// The line with stars and underscores around whole marked words; a mark inside a word would print.
    [[nodiscard]] QString marked(bool isAlone) const
    {
        std::size_t first = 0;
        std::size_t end = m_letters.size();
        while (first < end && m_letters[first].c.isSpace()) {
            ++first;
        }
        while (end > first && m_letters[end - 1].c.isSpace()) {
            --end;
        }
        QString line;
        for (std::size_t from = first; from < end;) {
            std::size_t to = from;
            while (to < end && sameLook(m_letters[to], m_letters[from])) {
                ++to;
            }
            line += piece(from, to, !isAlone && from == first && to == end);
            from = to;
        }
        return line;
    }

    static bool sameLook(const Letter& a, const Letter& b)
    {
        return a.bold == b.bold && a.italic == b.italic;
    }

    /// `isHeading`: a whole line of one look is no stressed word.
    [[nodiscard]] QString piece(std::size_t from, std::size_t to, bool isHeading) const
    {
        QString words;
        for (std::size_t i = from; i < to; ++i) {
            words += m_letters[i].c == QChar::Nbsp ? QLatin1Char(' ') : m_letters[i].c;
        }
        const auto isWord = [&](std::size_t i) { return m_letters[i].c.isLetterOrNumber(); };
        const QString inner = words.trimmed();
        const bool cutsWord = (from > 0 && isWord(from) && isWord(from - 1))
            || (to < m_letters.size() && isWord(to - 1) && isWord(to));
        const Letter& look = m_letters[from];
        if (inner.isEmpty() || cutsWord || isHeading || inner.contains(QLatin1Char('*'))
            || inner.contains(QLatin1Char('_')) || (!look.bold && !look.italic)) {
            return words;
        }
        const qsizetype start = words.indexOf(inner);
        QString stressed = look.italic ? QString(u'_' + inner + u'_') : inner;
        stressed = look.bold ? QString(u'*' + stressed + u'*') : stressed;
        return words.left(start) + stressed + words.mid(start + inner.size());
    }

    std::vector<Letter> m_letters;
    std::vector<Span> m_spans;
    WhiteSpace m_space;
    QStringList m_lines;
    QString m_lone; ///< the last line without its place, every marked word marked
    int m_skipped = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_lists = 0; ///< that are open
    int m_level = 0; ///< of the line being collected; 0 outside lists
    bool m_listed = false;
    bool m_wasItem = false; ///< the line before, in Word's way
    bool m_continues = false; ///< the line being collected goes on with it
    bool m_inRow = false;
    bool m_isBetweenCells = false;
};

qsizetype lineCount(const QString& text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    return std::ranges::count_if(lines, [](const QString& line) { return !isBlank(line); });
}

} // namespace

QString notesFromHtml(const QString& html)
{
    NoteWriter writer;
    for (const HtmlTag& tag : htmlTags(html)) {
        tag.name.isEmpty() ? writer.text(tag.words) : writer.tag(tag);
    }
    return writer.taken();
}

QString pastedNotes(const QString& html, const QString& plain)
{
    const QString notes = notesFromHtml(html);
    if (isBlank(notes)) {
        return plain;
    }
    // Chat programs break lines by a style sheet that stays behind; a list or a table is read better as HTML.
    static const QRegularExpression structure(QStringLiteral("<(?:li|t[dh])\\b|mso-list\\s*:"), kAnyCase);
    const bool isRunTogether = lineCount(notes) < lineCount(plain) && !structure.match(html).hasMatch();
    return isRunTogether ? plain : notes;
}

} // namespace risalah::domain

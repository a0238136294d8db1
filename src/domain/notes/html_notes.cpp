// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/html_notes.h"

#include "domain/notes/pattern_options.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace risalah::domain {

namespace {

constexpr qsizetype kColumnsPerLevel = 2;
constexpr int kDeepestListLevel = 9;

/// "<p class=X style='…'>" taken apart as far as it matters.
struct Tag {
    QString name; ///< in small letters
    QString style;
    QString type; ///< of <ol>: "a", "1"
    bool closes = false;
};

QString attribute(const QString& body, const char* name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))").arg(QLatin1String(name)),
        kAnyCase);
    const auto match = pattern.match(body);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QString decoded(const QString& text)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QStringLiteral("–")},  {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("hellip"), QStringLiteral("…")}, {QStringLiteral("middot"), QStringLiteral("·")},
        {QStringLiteral("bull"), QStringLiteral("•")},   {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},  {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")}};
    static const QRegularExpression entity(
        QStringLiteral("&(?:#x([0-9A-Fa-f]{1,6})|#(\\d{1,7})|(\\w{2,8}));"));
    QString plain;
    qsizetype done = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const bool isHex = match.capturedLength(1) > 0;
        const char32_t code = isHex ? match.captured(1).toUInt(nullptr, 16) : match.captured(2).toUInt();
        QString letter = named.value(match.captured(3), match.captured());
        if (code > 0 && code <= 0x10FFFF) {
            letter = code == 0xA0 ? QStringLiteral(" ") : QString::fromUcs4(&code, 1);
        }
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += letter;
        done = match.capturedEnd();
    }
    return plain + text.mid(done);
}

/// "style='…mso-list:l0 level2 lfo1'" → 2; 0 without a level.
int wordListLevel(const QString& style)
{
    static const QRegularExpression level(QStringLiteral("mso-list\\s*:[^;]*\\blevel(\\d)"), kAnyCase);
    return level.match(style).captured(1).toInt();
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
        QString plain = decoded(words);
        if (m_preformatted == 0) {
            plain.replace(blanks, QStringLiteral(" "));
        }
        for (const QChar c : plain) {
            if (c == QLatin1Char('\n')) {
                endLine();
            } else {
                m_letters.push_back({c, m_bold > 0, m_italic > 0});
            }
        }
    }

    void tag(const Tag& tag)
    {
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
        return m_lines.join(QLatin1Char('\n'));
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
    struct List {
        bool numbered = false;
        QString type;
        int count = 0;
    };

    static bool isPlain(const QString& style, const char* property)
    {
        return style.contains(QRegularExpression(
            QStringLiteral("%1\\s*:\\s*(?:normal|400)").arg(QLatin1String(property)), kAnyCase));
    }

    /// Word writes its numbers into the text, in a span of its own: they are not words.
    void span(const Tag& tag)
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

    void block(const Tag& tag)
    {
        static const QSet<QString> blocks{
            QStringLiteral("p"),  QStringLiteral("div"),       QStringLiteral("h1"), QStringLiteral("h2"),
            QStringLiteral("h3"), QStringLiteral("h4"),        QStringLiteral("h5"), QStringLiteral("h6"),
            QStringLiteral("tr"), QStringLiteral("blockquote")};
        if (tag.name == QLatin1String("ol") || tag.name == QLatin1String("ul")) {
            list(tag);
        } else if (tag.name == QLatin1String("li")) {
            item(tag);
        } else if (tag.name == QLatin1String("br")) {
            endLine();
        } else if (tag.name == QLatin1String("pre")) {
            endLine();
            m_preformatted = std::max(0, m_preformatted + (tag.closes ? -1 : 1));
        } else if (tag.name == QLatin1String("td") || tag.name == QLatin1String("th")) {
            m_letters.push_back({QLatin1Char(' '), false, false});
        } else if (blocks.contains(tag.name)) {
            paragraph(tag);
        }
    }

    void list(const Tag& tag)
    {
        endLine();
        if (!tag.closes) {
            m_lists.push_back({tag.name == QLatin1String("ol"), tag.type, 0});
        } else if (!m_lists.empty()) {
            m_lists.pop_back();
        }
    }

    void item(const Tag& tag)
    {
        endLine();
        if (tag.closes || m_lists.empty()) {
            return;
        }
        ++m_lists.back().count;
        m_level = static_cast<int>(m_lists.size());
        m_listed = true;
    }

    void paragraph(const Tag& tag)
    {
        // <li><p>…</p></li>: the paragraph is the item's own.
        if (m_listed && hasOnlyBlanks() && m_level > 0) {
            return;
        }
        endLine();
        const int level = tag.closes ? 0 : wordListLevel(tag.style);
        m_level = std::min(level, kDeepestListLevel);
        m_listed = level > 0;
    }

    [[nodiscard]] bool hasOnlyBlanks() const
    {
        return std::ranges::all_of(m_letters, [](const Letter& letter) { return letter.c.isSpace(); });
    }

    void endLine()
    {
        if (!hasOnlyBlanks()) {
            const int depth = std::max(0, m_level - 1);
            // A bullet keeps the level a list even where only one line of it was copied.
            m_lines.append(QString(depth * kColumnsPerLevel, QLatin1Char(' '))
                           + (m_listed ? QStringLiteral("- ") : QString()) + marked());
        } else if (!m_lines.isEmpty() && m_lists.empty() && !m_listed && m_level == 0
                   && !m_lines.constLast().isEmpty() && !m_letters.empty()) {
            m_lines.append(QString());
        }
        m_letters.clear();
        m_listed = false;
        // What follows inside the same item stands under it.
        m_level = m_lists.empty() ? 0 : static_cast<int>(m_lists.size()) + 1;
    }

    /// The line with stars and underscores around whole marked words; a mark inside a word would print.
    [[nodiscard]] QString marked() const
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
            line += piece(from, to, first, end);
            from = to;
        }
        return line;
    }

    static bool sameLook(const Letter& a, const Letter& b)
    {
        return a.bold == b.bold && a.italic == b.italic;
    }

    [[nodiscard]] QString piece(std::size_t from, std::size_t to, std::size_t first, std::size_t end) const
    {
        QString words;
        for (std::size_t i = from; i < to; ++i) {
            words += m_letters[i].c;
        }
        const auto isWord = [&](std::size_t i) { return m_letters[i].c.isLetterOrNumber(); };
        const QString inner = words.trimmed();
        const bool cutsWord =
            (from > first && isWord(from) && isWord(from - 1)) || (to < end && isWord(to - 1) && isWord(to));
        const bool whole = from == first && to == end; // a bold line is a heading, not a stressed word
        const Letter& look = m_letters[from];
        if (inner.isEmpty() || cutsWord || whole || inner.contains(QLatin1Char('*'))
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
    std::vector<List> m_lists;
    QStringList m_lines;
    int m_skipped = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_preformatted = 0;
    int m_level = 0; ///< of the line being collected; 0 outside lists
    bool m_listed = false;
};

/// What is copied stands between the fragment's marks; Word puts a page of styles before it.
QString fragmentOf(const QString& html)
{
    const QString startMark = QStringLiteral("<!--StartFragment-->");
    const qsizetype start = html.indexOf(startMark);
    const qsizetype end = html.indexOf(QLatin1String("<!--EndFragment-->"));
    return start >= 0 && end > start ? html.mid(start + startMark.size(), end - start - startMark.size())
                                     : html;
}

} // namespace

QString notesFromHtml(const QString& html)
{
    // Comments – those of Word's conditions too – declarations, tags: in this order.
    static const QRegularExpression mark(
        QStringLiteral("<!--.*?(?:-->|$)|<![^>]*>|<\\?[^>]*>|<(/?)([A-Za-z][\\w:]*)([^>]*)>"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString fragment = fragmentOf(html);
    NoteWriter writer;
    qsizetype done = 0;
    for (auto found = mark.globalMatch(fragment); found.hasNext();) {
        const auto match = found.next();
        writer.text(fragment.mid(done, match.capturedStart() - done));
        done = match.capturedEnd();
        if (match.capturedLength(2) > 0
            && !(match.captured(2) == QLatin1String("o:p") && match.captured(3).endsWith(u'/'))) {
            writer.tag({match.captured(2).toLower(), attribute(match.captured(3), "style"),
                        attribute(match.captured(3), "type"), match.capturedLength(1) > 0});
        }
    }
    writer.text(fragment.mid(done));
    return writer.taken();
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/html_tags.h"

#include "domain/notes/pattern_options.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace risalah::domain {

namespace {

QString attribute(const QString& body, const char* name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))").arg(QLatin1String(name)),
        kAnyCase);
    const auto match = pattern.match(body);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

/// Mail programs lay whole pages out in tables: only a row of several cells without a table in them is data.
void findDataRows(std::vector<HtmlTag>& tags)
{
    for (std::size_t row = 0; row < tags.size(); ++row) {
        if (tags[row].name != QLatin1String("tr") || tags[row].closes) {
            continue;
        }
        int cells = 0;
        bool isLayout = false;
        for (std::size_t i = row + 1; i < tags.size() && tags[i].name != QLatin1String("tr"); ++i) {
            cells += isCell(tags[i]) && !tags[i].closes ? 1 : 0;
            isLayout = isLayout || (tags[i].name == QLatin1String("table") && !tags[i].closes);
        }
        tags[row].isDataRow = cells > 1 && !isLayout;
    }
}

/// What is copied stands between the fragment's marks; Word puts a page of styles before it.
QString fragmentOf(const QString& html)
{
    const QString startMark = QStringLiteral("<!--StartFragment-->");
    const qsizetype start = html.indexOf(startMark);
    const qsizetype end = html.indexOf(QLatin1String("<!--EndFragment-->"));
    return start >= 0 && end > start ? html.mid(start + startMark.size(), end - start - startMark.size())
                                     : html;
}

std::optional<bool> said(const HtmlTag& tag)
{
    static const QRegularExpression property(
        QStringLiteral("white-space(?:-collapse)?\\s*:\\s*(pre|break-spaces)?"), kAnyCase);
    const auto match = property.match(tag.style);
    if (match.hasMatch()) {
        return match.capturedLength(1) > 0;
    }
    return tag.name == QLatin1String("pre") ? std::optional(true) : std::nullopt;
}

} // namespace

std::vector<HtmlTag> htmlTags(const QString& html)
{
    const QString fragment = fragmentOf(html);
    // Comments – those of Word's conditions too – declarations, tags: in this order.
    static const QRegularExpression mark(
        QStringLiteral("<!--.*?(?:-->|$)|<![^>]*>|<\\?[^>]*>|<(/?)([A-Za-z][\\w:]*)([^>]*)>"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<HtmlTag> tags;
    const auto addWords = [&](qsizetype from, qsizetype to) {
        if (to > from) {
            tags.push_back({.name = {}, .words = fragment.mid(from, to - from)});
        }
    };
    qsizetype done = 0;
    for (auto found = mark.globalMatch(fragment); found.hasNext();) {
        const auto match = found.next();
        addWords(done, match.capturedStart());
        done = match.capturedEnd();
        const QString body = match.captured(3);
        if (match.capturedLength(2) > 0
            && !(match.captured(2) == QLatin1String("o:p") && body.endsWith(u'/'))) {
            tags.push_back({.name = match.captured(2).toLower(),
                            .style = attribute(body, "style"),
                            .styleClass = attribute(body, "class"),
                            .closes = match.capturedLength(1) > 0});
        }
    }
    addWords(done, fragment.size());
    findDataRows(tags);
    return tags;
}

bool isCell(const HtmlTag& tag)
{
    return tag.name == QLatin1String("td") || tag.name == QLatin1String("th");
}

QString htmlWords(const QString& text)
{
    static const QHash<QString, QString> named{{QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")},
                                               {QStringLiteral("nbsp"), QString(QChar(QChar::Nbsp))},
                                               {QStringLiteral("ndash"), QStringLiteral("–")},
                                               {QStringLiteral("mdash"), QStringLiteral("—")},
                                               {QStringLiteral("hellip"), QStringLiteral("…")},
                                               {QStringLiteral("middot"), QStringLiteral("·")},
                                               {QStringLiteral("bull"), QStringLiteral("•")},
                                               {QStringLiteral("lsquo"), QStringLiteral("‘")},
                                               {QStringLiteral("rsquo"), QStringLiteral("’")},
                                               {QStringLiteral("ldquo"), QStringLiteral("“")},
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
            letter = QString::fromUcs4(&code, 1);
        }
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += letter;
        done = match.capturedEnd();
    }
    return plain + text.mid(done);
}

void WhiteSpace::note(const HtmlTag& tag)
{
    static const QSet<QString> counted{
        QStringLiteral("span"), QStringLiteral("font"), QStringLiteral("p"),  QStringLiteral("div"),
        QStringLiteral("pre"),  QStringLiteral("li"),   QStringLiteral("td"), QStringLiteral("blockquote")};
    if (!counted.contains(tag.name)) {
        return;
    }
    const bool endsParagraph = tag.name == QLatin1String("p") && !m_open.empty()
        && m_open.back().name == tag.name; // <p> may be left open
    if (tag.closes || endsParagraph) {
        close(tag.name);
    }
    if (!tag.closes) {
        m_open.push_back({tag.name, said(tag)});
    }
}

bool WhiteSpace::isKept() const
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [](const Element& element) { return element.keeps.has_value(); });
    return found != m_open.rend() && *found->keeps;
}

void WhiteSpace::close(const QString& name)
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [&name](const Element& element) { return element.name == name; });
    if (found != m_open.rend()) {
        m_open.erase(found.base() - 1, m_open.end());
    }
}

} // namespace risalah::domain

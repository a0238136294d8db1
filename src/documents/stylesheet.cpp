// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/stylesheet.h"

#include "documents/style_property.h"

#include <QRegularExpression>

#include <algorithm>

namespace risalah::documents {

/// Walks the sheet once: selectors { name: value; … }.
class StylesheetReader {
public:
    StylesheetReader(const QString& file, QString text) : m_file(file), m_text(std::move(text)) { }

    Result<Stylesheet> read()
    {
        blankComments();
        while (skipBlanks(), m_at < m_text.size()) {
            if (const auto rule = readRule(); !rule) {
                return forwardError(rule);
            }
        }
        return m_sheet;
    }

private:
    /// Comments turn into as many lines of nothing, so that later lines keep their numbers.
    void blankComments()
    {
        qsizetype start = m_text.indexOf(QStringLiteral("/*"));
        while (start >= 0) {
            const qsizetype close = m_text.indexOf(QStringLiteral("*/"), start + 2);
            const qsizetype end = close < 0 ? m_text.size() : close + 2;
            for (qsizetype i = start; i < end; ++i) {
                if (m_text.at(i) != u'\n') {
                    m_text[i] = u' ';
                }
            }
            start = m_text.indexOf(QStringLiteral("/*"), end);
        }
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }

    Result<bool> readRule()
    {
        const qsizetype open = m_text.indexOf(u'{', m_at);
        const qsizetype close = open < 0 ? -1 : m_text.indexOf(u'}', open);
        if (close < 0) {
            return wrong(m_at, QStringLiteral("rule without { }"));
        }
        std::vector<Stylesheet::Setter> setters;
        for (qsizetype at = open + 1; at < close;) {
            const qsizetype semicolon = m_text.indexOf(u';', at);
            const qsizetype end = semicolon < 0 || semicolon > close ? close : semicolon;
            if (const auto declaration = readDeclaration(at, end, setters); !declaration) {
                return declaration;
            }
            at = end + 1;
        }
        const qsizetype start = m_at;
        m_at = close + 1;
        return addRules(start, m_text.mid(start, open - start), setters);
    }

    Result<bool> readDeclaration(qsizetype from, qsizetype to, std::vector<Stylesheet::Setter>& setters)
    {
        const QString declaration = m_text.mid(from, to - from);
        if (declaration.trimmed().isEmpty()) {
            return true;
        }
        qsizetype start = from;
        while (m_text.at(start).isSpace()) {
            ++start;
        }
        const auto setter =
            styleSetter(declaration.section(u':', 0, 0).trimmed(), declaration.section(u':', 1).trimmed());
        if (!setter) {
            return wrong(start, declaration.trimmed());
        }
        setters.push_back(*setter);
        return true;
    }

    Result<bool>
    addRules(qsizetype at, const QString& selectors, const std::vector<Stylesheet::Setter>& setters)
    {
        static const QRegularExpression selector(
            QStringLiteral("^([a-z][a-z0-9]*)?(?:\\.([A-Za-z][\\w-]*))?$"));
        for (const QString& part : selectors.split(u',')) {
            const auto match = selector.match(part.trimmed());
            if (!match.hasMatch() || part.trimmed().isEmpty()) {
                return wrong(at, part.trimmed());
            }
            const Stylesheet::Rule rule{match.captured(1), match.captured(2), setters};
            auto& rules = m_sheet.m_rules;
            rules.insert(std::ranges::upper_bound(rules, rule.weight(), {}, &Stylesheet::Rule::weight), rule);
        }
        return true;
    }

    [[nodiscard]] tl::unexpected<Error> wrong(qsizetype at, const QString& detail) const
    {
        const auto line = QStringView(m_text).left(at).count(u'\n') + 1;
        return fail(ErrorCode::TemplateSyntax, m_file, QString::number(line), detail);
    }

    const QString& m_file;
    QString m_text;
    qsizetype m_at = 0;
    Stylesheet m_sheet;
};

Result<Stylesheet> Stylesheet::parse(const QString& file, const QString& text)
{
    return StylesheetReader(file, text).read();
}

Style Stylesheet::styleOf(const QString& element, const QStringList& classes, const TextStyle& parent) const
{
    Style style;
    style.text = parent;
    for (const Rule& rule : m_rules) {
        const bool fits = (rule.element.isEmpty() || rule.element == element)
            && (rule.className.isEmpty() || classes.contains(rule.className));
        if (fits) {
            for (const Setter& set : rule.setters) {
                set(style);
            }
        }
    }
    return style;
}

} // namespace risalah::documents

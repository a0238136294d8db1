// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markup_elements.h"
#include "documents/markup_reader.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace risalah::documents {

namespace {

class MarkupChecker {
public:
    MarkupChecker(const QString& file, const QString& text) : m_file(file), m_xml(text)
    {
        m_xml.setEntityResolver(&m_characters);
    }

    Result<bool> check()
    {
        while (!m_xml.atEnd()) {
            if (const auto step = checkToken(m_xml.readNext()); !step) {
                return step;
            }
        }
        if (m_xml.hasError()) {
            return wrong(m_xml.lineNumber(), m_xml.errorString());
        }
        return true;
    }

private:
    Result<bool> checkToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement) {
            if (elementKind(m_xml.name()) == ElementKind::Unknown) {
                return wrong(m_xml.lineNumber(), m_xml.name().toString());
            }
            m_open.push_back(++m_serial);
        } else if (token == QXmlStreamReader::EndElement) {
            m_open.pop_back();
        } else if (token == QXmlStreamReader::Characters) {
            return checkSections(m_xml.text().toString());
        }
        return true;
    }

    /// A section that begins in one element and ends in another can leave elements open when it is
    /// skipped.
    Result<bool> checkSections(const QString& text)
    {
        static const QRegularExpression tag(QStringLiteral("\\{\\{([#^/])\\s*([^}]*?)\\s*\\}\\}"));
        const qint64 firstLine = m_xml.lineNumber() - text.count(u'\n');
        for (auto found = tag.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const qint64 line = firstLine + QStringView(text).left(match.capturedStart()).count(u'\n');
            const int element = m_open.empty() ? 0 : m_open.back();
            if (match.capturedView(1) != u"/") {
                m_sections.push_back(element);
                continue;
            }
            if (m_sections.empty() || m_sections.back() != element) {
                return wrong(line, QStringLiteral("section ends in another element: ") + match.captured(2));
            }
            m_sections.pop_back();
        }
        return true;
    }

    [[nodiscard]] tl::unexpected<Error> wrong(qint64 line, const QString& detail) const
    {
        return fail(ErrorCode::TemplateSyntax, m_file, QString::number(line), detail);
    }

    const QString& m_file;
    NamedCharacters m_characters;
    QXmlStreamReader m_xml;
    std::vector<int> m_open; ///< serial numbers of the open elements
    std::vector<int> m_sections; ///< in which element each open section began
    int m_serial = 0;
};

} // namespace

Result<bool> checkMarkup(const QString& file, const QString& templateText)
{
    return MarkupChecker(file, templateText).check();
}

} // namespace risalah::documents

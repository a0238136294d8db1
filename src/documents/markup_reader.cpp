// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markup_reader.h"

#include "documents/field_marks.h"
#include "documents/markup_elements.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace risalah::documents {

namespace {

constexpr int kDeepestNesting = 32;

class MarkupReader {
public:
    MarkupReader(const QString& file, const QString& markup, const Stylesheet& stylesheet)
        : m_file(file), m_xml(markup), m_stylesheet(stylesheet)
    {
        m_xml.setEntityResolver(&m_characters);
    }

    Result<Content> read()
    {
        Content content;
        if (m_xml.readNextStartElement()) {
            content.blocks = readBlocks(currentStyle(TextStyle()).text);
        }
        if (m_xml.hasError()) {
            return fail(ErrorCode::TemplateSyntax, m_file, QString::number(m_xml.lineNumber()),
                        m_xml.errorString());
        }
        content.title = m_title.simplified();
        content.fields = std::move(m_fields);
        return content;
    }

private:
    [[nodiscard]] Style currentStyle(const TextStyle& parent) const
    {
        const auto classes =
            m_xml.attributes().value(QStringLiteral("class")).toString().split(u' ', Qt::SkipEmptyParts);
        return m_stylesheet.styleOf(m_xml.name().toString(), classes, parent);
    }

    void refuse(const QString& what) { m_xml.raiseError(QStringLiteral("not allowed here: ") + what); }

    /// The blocks inside the element just begun, up to its end. Loose text makes a paragraph of its own.
    std::vector<Block> readBlocks(const TextStyle& style)
    {
        if (++m_depth > kDeepestNesting) {
            refuse(QStringLiteral("nesting too deep"));
        }
        std::vector<Block> blocks;
        std::optional<Paragraph> loose;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                break;
            }
            if (token == QXmlStreamReader::Characters) {
                if (loose || !m_xml.isWhitespace()) {
                    appendText(looseParagraph(loose, style), m_xml.text(), style);
                }
            } else if (token == QXmlStreamReader::StartElement) {
                readElement(blocks, loose, style);
            }
        }
        flush(blocks, loose);
        --m_depth;
        return blocks;
    }

    void readElement(std::vector<Block>& blocks, std::optional<Paragraph>& loose, const TextStyle& style)
    {
        const ElementKind kind = elementKind(m_xml.name());
        if (kind == ElementKind::Inline || kind == ElementKind::Label || kind == ElementKind::LineBreak) {
            readInlineElement(looseParagraph(loose, style), style);
            return;
        }
        flush(blocks, loose);
        switch (kind) {
        case ElementKind::Container:
            readContainer(blocks, style);
            break;
        case ElementKind::Paragraph:
            readParagraph(blocks, style);
            break;
        case ElementKind::Bar:
            blocks.emplace_back(Bar{currentStyle(style)});
            m_xml.skipCurrentElement();
            break;
        case ElementKind::Picture:
            readPicture(blocks, style);
            break;
        case ElementKind::SigningSpace:
            readSigningSpace(blocks, style);
            break;
        case ElementKind::Table:
            blocks.emplace_back(readTable(style));
            break;
        case ElementKind::Inline:
        case ElementKind::Label:
        case ElementKind::LineBreak:
        case ElementKind::TablePart:
        case ElementKind::Unknown:
            refuse(m_xml.name().toString());
        }
    }

    void readPicture(std::vector<Block>& blocks, const TextStyle& style)
    {
        const auto source = m_xml.attributes().value(QStringLiteral("src"));
        if (source == u"logo") {
            blocks.emplace_back(Picture{currentStyle(style), PictureName::Logo});
        } else if (source == u"logo-kaki") {
            blocks.emplace_back(Picture{currentStyle(style), PictureName::FooterLogo});
        } else if (source == u"qr") {
            blocks.emplace_back(Picture{currentStyle(style), PictureName::QrCode});
        } else {
            refuse(QStringLiteral("picture ") + source.toString());
            return;
        }
        m_xml.skipCurrentElement();
    }

    void readSigningSpace(std::vector<Block>& blocks, const TextStyle& style)
    {
        const QString field = m_xml.attributes().value(QStringLiteral("name")).toString();
        // A period would make a hierarchy of it, and other programs know ASCII only.
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
        if (!plain.match(field).hasMatch()) {
            refuse(QStringLiteral("input name ") + field);
            return;
        }
        m_fields.push_back({field, m_xml.lineNumber()});
        blocks.emplace_back(SigningSpace{currentStyle(style), field});
        m_xml.skipCurrentElement();
    }

    void readContainer(std::vector<Block>& blocks, const TextStyle& style)
    {
        if (m_xml.name() == u"title") {
            QStringList unused;
            m_title = withoutMarks(m_xml.readElementText(QXmlStreamReader::SkipChildElements), unused);
            return;
        }
        auto inner = readBlocks(currentStyle(style).text);
        std::ranges::move(inner, std::back_inserter(blocks));
    }

    static Paragraph& looseParagraph(std::optional<Paragraph>& loose, const TextStyle& style)
    {
        if (!loose) {
            loose.emplace();
            loose->style.text = style;
        }
        return *loose;
    }

    /// Blanks at both ends belong to the template's layout; a paragraph without text vanishes, unless it
    /// holds a space open.
    static void addParagraph(std::vector<Block>& blocks, Paragraph paragraph)
    {
        while (paragraph.text.endsWith(u' ')) {
            paragraph.text.chop(1);
        }
        if (!paragraph.runs.empty()) {
            TextRun& last = paragraph.runs.back();
            last.length = std::min(last.length, paragraph.text.size() - last.from);
        }
        if (!paragraph.text.isEmpty() || !paragraph.label.isEmpty() || paragraph.style.height > 0) {
            blocks.emplace_back(std::move(paragraph));
        }
    }

    static void flush(std::vector<Block>& blocks, std::optional<Paragraph>& loose)
    {
        if (loose) {
            addParagraph(blocks, std::move(*loose));
            loose.reset();
        }
    }

    void readParagraph(std::vector<Block>& blocks, const TextStyle& style)
    {
        Paragraph paragraph;
        paragraph.style = currentStyle(style);
        paragraph.id = m_xml.attributes().value(QStringLiteral("id")).toString();
        const TextStyle own = paragraph.style.text;
        readInlines(paragraph, own);
        addParagraph(blocks, std::move(paragraph));
    }

    void readInlines(Paragraph& paragraph, const TextStyle& style)
    {
        if (++m_depth > kDeepestNesting) {
            refuse(QStringLiteral("nesting too deep"));
        }
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                break;
            }
            if (token == QXmlStreamReader::Characters) {
                appendText(paragraph, m_xml.text(), style);
            } else if (token == QXmlStreamReader::StartElement) {
                readInlineElement(paragraph, style);
            }
        }
        --m_depth;
    }

    void readInlineElement(Paragraph& paragraph, const TextStyle& style)
    {
        switch (elementKind(m_xml.name())) {
        case ElementKind::Inline:
            readInlines(paragraph, inlineStyle(style));
            break;
        case ElementKind::Label:
            paragraph.label =
                withoutMarks(m_xml.readElementText(QXmlStreamReader::SkipChildElements), paragraph.fields)
                    .simplified();
            break;
        case ElementKind::LineBreak:
            appendCharacter(paragraph, QChar::LineSeparator, style);
            m_xml.skipCurrentElement();
            break;
        case ElementKind::Container:
        case ElementKind::Paragraph:
        case ElementKind::Bar:
        case ElementKind::Picture:
        case ElementKind::SigningSpace:
        case ElementKind::Table:
        case ElementKind::TablePart:
        case ElementKind::Unknown:
            refuse(m_xml.name().toString());
        }
    }

    [[nodiscard]] TextStyle inlineStyle(const TextStyle& parent) const
    {
        TextStyle style = currentStyle(parent).text;
        const QStringView name = m_xml.name();
        style.bold = style.bold || name == u"b";
        style.italic = style.italic || name == u"i";
        style.underline = style.underline || name == u"u";
        return style;
    }

    /// Runs of blanks are one blank, as in every HTML page; none at the beginning of a line.
    static void appendText(Paragraph& paragraph, QStringView marked, const TextStyle& style)
    {
        const QString text = withoutMarks(marked, paragraph.fields);
        for (const QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r') {
                const bool atStart =
                    paragraph.text.isEmpty() || paragraph.text.back() == QChar::LineSeparator;
                if (!atStart && paragraph.text.back() != u' ') {
                    appendCharacter(paragraph, u' ', style);
                }
            } else {
                appendCharacter(paragraph, c, style);
            }
        }
    }

    static void appendCharacter(Paragraph& paragraph, QChar c, const TextStyle& style)
    {
        if (paragraph.runs.empty() || paragraph.runs.back().style != style) {
            paragraph.runs.push_back({paragraph.text.size(), 0, style});
        }
        paragraph.text.append(c);
        ++paragraph.runs.back().length;
    }

    std::shared_ptr<Table> readTable(const TextStyle& parent)
    {
        auto table = std::make_shared<Table>();
        table->style = currentStyle(parent);
        readTableParts(*table, table->style.text, false);
        return table;
    }

    void readTableParts(Table& table, const TextStyle& style, bool inHeader)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"col") {
                table.columns.push_back(currentStyle(style));
                m_xml.skipCurrentElement();
            } else if (name == u"thead" || name == u"tbody") {
                const bool header = name == u"thead";
                readTableParts(table, currentStyle(style).text, header);
            } else if (name == u"tr") {
                readRow(table, currentStyle(style).text);
                table.headerRows += inHeader ? 1 : 0;
            } else {
                refuse(name.toString());
            }
        }
    }

    /// Border and padding of a table are those of its cells, unless a cell has its own.
    static void takeEdges(Edges& own, const Edges& table)
    {
        if (own.top <= 0 && own.right <= 0 && own.bottom <= 0 && own.left <= 0) {
            own = table;
        }
    }

    void readRow(Table& table, const TextStyle& style)
    {
        std::vector<Cell> row;
        std::size_t columns = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"td" && m_xml.name() != u"th") {
                refuse(m_xml.name().toString());
                return;
            }
            Cell cell;
            cell.style = currentStyle(style);
            takeEdges(cell.style.border, table.style.border);
            takeEdges(cell.style.padding, table.style.padding);
            const auto span = m_xml.attributes().value(QStringLiteral("colspan"));
            cell.columns = span.isEmpty() ? 1 : span.toInt();
            columns += static_cast<std::size_t>(std::clamp(cell.columns, 1, 100));
            if (cell.columns < 1 || columns > table.columns.size()) {
                refuse(QStringLiteral("more cells than <col> elements"));
                return;
            }
            cell.blocks = readBlocks(cell.style.text);
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }

    const QString& m_file;
    NamedCharacters m_characters;
    QXmlStreamReader m_xml;
    const Stylesheet& m_stylesheet;
    QString m_title;
    std::vector<FieldName> m_fields;
    int m_depth = 0;
};

} // namespace

Result<Content> readMarkup(const QString& file, const QString& markup, const Stylesheet& stylesheet)
{
    return MarkupReader(file, markup, stylesheet).read();
}

} // namespace risalah::documents

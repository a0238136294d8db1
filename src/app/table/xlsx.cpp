// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/sheet.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

#include <zip.h>

// An XLSX file is a zip of XML parts. Of a sheet of people three parts matter, so libzip and Qt's XML reader
// are enough; liborcus would bring a spreadsheet model, and its interface changes with every release.
namespace risalah::app {

namespace {

constexpr zip_uint64_t kMaxPartBytes = zip_uint64_t{128} * 1024 * 1024; // unpacked; a bomb is larger
constexpr int kMaxColumns = 256;
constexpr int kMaxRows = 100'000;

struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ZipCloser>;

struct ZipFileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// The archive reads from `bytes`, which must outlive it.
Archive openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr && source != nullptr) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return Archive(archive);
}

std::optional<QByteArray> part(const Archive& archive, const QString& name)
{
    const QByteArray path = name.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive.get(), path.constData(), 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0
        || stat.size > kMaxPartBytes) {
        return std::nullopt;
    }
    const std::unique_ptr<zip_file_t, ZipFileCloser> file(zip_fopen(archive.get(), path.constData(), 0));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (file == nullptr
        || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size)) {
        return std::nullopt;
    }
    return bytes;
}

// The texts of a <si> or <is> element, phonetic hints left out.
QString richText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.name() == u"r") {
            text += richText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QStringList sharedTexts(const QByteArray& bytes)
{
    QStringList texts;
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement(); // sst
    while (xml.readNextStartElement()) {
        texts.append(xml.name() == u"si" ? richText(xml)
                                         : xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return texts;
}

QString firstSheetId(const Archive& archive)
{
    QXmlStreamReader workbook(part(archive, QStringLiteral("xl/workbook.xml")).value_or(QByteArray()));
    while (!workbook.atEnd()) {
        if (workbook.readNext() != QXmlStreamReader::StartElement || workbook.name() != u"sheet") {
            continue;
        }
        // Its prefix is the writer's choice, so only the name without it is looked at.
        for (const QXmlStreamAttribute& attribute : workbook.attributes()) {
            if (attribute.name() == u"id") {
                return attribute.value().toString();
            }
        }
    }
    return {};
}

// The file of the first sheet: named by an id in the workbook, the id by the workbook's relations.
QString firstSheetPath(const Archive& archive)
{
    const QString id = firstSheetId(archive);
    QXmlStreamReader relations(
        part(archive, QStringLiteral("xl/_rels/workbook.xml.rels")).value_or(QByteArray()));
    while (!relations.atEnd()) {
        if (relations.readNext() == QXmlStreamReader::StartElement
            && relations.attributes().value(QStringLiteral("Id")) == id && !id.isEmpty()) {
            const QString target = relations.attributes().value(QStringLiteral("Target")).toString();
            return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        }
    }
    return {};
}

// "C12" → 2; -1 without letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > kMaxColumns) {
            break;
        }
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString cellText(QXmlStreamReader& xml, const QStringList& shared)
{
    const QString type = xml.attributes().value(QStringLiteral("t")).toString();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            text = xml.readElementText();
        } else if (xml.name() == u"is") {
            text = richText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (type == u"s") {
        bool isNumber = false;
        const int index = text.toInt(&isNumber);
        return isNumber && index >= 0 && index < shared.size() ? shared.at(index) : QString();
    }
    return text;
}

CsvRow readRow(QXmlStreamReader& xml, const QStringList& shared, int nextLine)
{
    CsvRow row;
    row.line = nextLine;
    if (const int given = xml.attributes().value(QStringLiteral("r")).toInt(); given > 0) {
        row.line = given;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const int given = columnOf(xml.attributes().value(QStringLiteral("r")));
        const qsizetype column = given >= 0 ? given : row.cells.size();
        const QString text = cellText(xml, shared);
        while (row.cells.size() <= column && column < kMaxColumns) {
            row.cells.append(QString());
        }
        if (column < row.cells.size()) {
            row.cells[column] = text;
        }
    }
    return row;
}

} // namespace

Result<std::vector<CsvRow>> readXlsx(const QByteArray& bytes, const QString& fileName)
{
    const auto unreadable = [&fileName](const char* why) {
        return fail(ErrorCode::TableUnreadable, fileName, {}, QLatin1String(why));
    };
    const Archive archive = openArchive(bytes);
    if (archive == nullptr) {
        return unreadable("no zip archive");
    }
    const auto sheet = part(archive, firstSheetPath(archive));
    if (!sheet) {
        return unreadable("no worksheet");
    }
    const QStringList shared =
        sharedTexts(part(archive, QStringLiteral("xl/sharedStrings.xml")).value_or(QByteArray()));
    std::vector<CsvRow> rows;
    QXmlStreamReader xml(*sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row") {
            continue;
        }
        CsvRow row = readRow(xml, shared, rows.empty() ? 1 : rows.back().line + 1);
        if (!row.cells.join(QString()).trimmed().isEmpty()) {
            rows.push_back(std::move(row));
        }
        if (rows.size() > static_cast<size_t>(kMaxRows)) {
            return fail(ErrorCode::FileTooLarge, fileName);
        }
    }
    if (xml.hasError()) {
        return unreadable("worksheet is no XML");
    }
    return rows;
}

} // namespace risalah::app

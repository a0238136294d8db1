// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/sheet.h"

#include <QStringConverter>

#include <algorithm>

namespace risalah::app {

namespace {

constexpr qsizetype kMaxSheetBytes = qsizetype{64} * 1024 * 1024;

QString decoded(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding) {
        return QStringDecoder(*encoding)(bytes);
    }
    // Spreadsheets in offices still write the old Windows letters; names with them are rare.
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QChar separatorOf(const QString& text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? QStringView(text) : QStringView(text).first(end);
    const auto tabs = line.count(u'\t');
    const auto semicolons = line.count(u';');
    if (tabs > 0) {
        return u'\t';
    }
    return semicolons > line.count(u',') ? u';' : u',';
}

} // namespace

Result<std::vector<CsvRow>> readSheet(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > kMaxSheetBytes) {
        return fail(ErrorCode::FileTooLarge, fileName);
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return readXlsx(bytes, fileName);
    }
    const QString text = decoded(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0") || text.contains(QChar(u'\0'))) {
        return fail(ErrorCode::TableUnreadable, fileName, {}, QStringLiteral("neither text nor XLSX"));
    }
    auto rows = parseCsv(text, separatorOf(text));
    if (!rows) {
        Error error = rows.error();
        error.subject = fileName;
        return tl::unexpected<Error>(std::move(error));
    }
    return rows;
}

} // namespace risalah::app

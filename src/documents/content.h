// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/style.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace risalah::documents {

/// A paper's content as the template says it, not yet measured.

struct TextRun {
    qsizetype from = 0;
    qsizetype length = 0;
    TextStyle style;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

struct Paragraph {
    Style style;
    QString text;
    std::vector<TextRun> runs;
    QString label; ///< hangs in the indentation: "1)"
    QString id; ///< whose place is asked for; empty: nobody's
    QStringList fields; ///< what its text shows, as paths of the record

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A bar over the whole width; its thickness is the top border.
struct Bar {
    Style style;
};

/// The pictures a template can name.
enum class PictureName { Logo, FooterLogo, QrCode };

struct Picture {
    Style style;
    PictureName name = PictureName::Logo;
};

/// Where somebody signs electronically: an empty frame on the page, a signature field in the finished PDF.
struct SigningSpace {
    Style style;
    QString field;
};

struct Table;
using Block = std::variant<Paragraph, Bar, Picture, SigningSpace, std::shared_ptr<Table>>;

struct Cell {
    Style style;
    int columns = 1;
    std::vector<Block> blocks;
};

struct Table {
    Style style;
    std::vector<Style> columns; ///< width of each; more cells than that are refused
    std::vector<std::vector<Cell>> rows;
    int headerRows = 0;
};

/// A signature field named by a template, and where.
struct FieldName {
    QString name;
    qint64 line = 0;
};

struct Content {
    QString title;
    std::vector<Block> blocks;
    std::vector<FieldName> fields;
};

} // namespace risalah::documents

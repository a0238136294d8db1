// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>

namespace risalah::cli {

void TextTable::addRow(const QStringList& cells)
{
    m_rows.push_back(cells);
}

QString TextTable::toText() const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row.at(i).size());
        }
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            line += isLast ? row.at(i)
                           : QString(row.at(i).leftJustified(widths[static_cast<std::size_t>(i)])
                                     + QStringLiteral("  "));
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString shortened(const QString& text, qsizetype width)
{
    const QString line = text.simplified();
    return line.size() <= width ? line : QString(line.left(width - 1) + QChar(u'…'));
}

} // namespace risalah::cli

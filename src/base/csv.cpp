// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

namespace risalah {

namespace {

constexpr QLatin1Char kQuote('"');

class CsvReader {
public:
    CsvReader(const QString& text, QChar separator) : m_text(text), m_separator(separator) { }

    Result<std::vector<CsvRow>> read()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            bool inRow = true;
            while (inRow) {
                auto cell = readCell();
                if (!cell) {
                    return forwardError(cell);
                }
                row.cells.append(*cell);
                inRow = takeSeparator();
            }
            takeLineEnd();
            if (row.cells.size() > 1 || !row.cells.front().trimmed().isEmpty()) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

private:
    [[nodiscard]] bool atLineEnd() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == QLatin1Char('\n')
            || m_text.at(m_at) == QLatin1Char('\r');
    }

    Result<QString> readCell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == kQuote) {
            return readQuotedCell();
        }
        const qsizetype from = m_at;
        while (!atLineEnd() && m_text.at(m_at) != m_separator) {
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    Result<QString> readQuotedCell()
    {
        const int openedOn = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c != kQuote) {
                m_line += c == QLatin1Char('\n') ? 1 : 0;
                cell.append(c);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == kQuote) {
                cell.append(kQuote);
                ++m_at;
            } else {
                ++m_at;
                if (atLineEnd() || m_text.at(m_at) == m_separator) {
                    return cell;
                }
                break;
            }
        }
        return fail(ErrorCode::TableUnreadable, cell.left(40), QString::number(openedOn),
                    QStringLiteral("quoted cell is not closed or goes on after its quote"));
    }

    bool takeSeparator()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
            ++m_at;
            return true;
        }
        return false;
    }

    void takeLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\r')) {
            ++m_at;
            if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n')) {
                ++m_at;
            }
        } else if (m_at < m_text.size()) {
            ++m_at;
        }
        ++m_line;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRow>> parseCsv(const QString& text, QChar separator)
{
    return CsvReader(text, separator).read();
}

} // namespace risalah

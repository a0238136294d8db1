// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace risalah::cli {

/// Columns in line, two blanks between them; the last one is as long as it needs to be.
class TextTable {
public:
    void addRow(const QStringList& cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QString toText() const;

private:
    std::vector<QStringList> m_rows;
};

/// At most `width` characters on one line, cut with "…".
[[nodiscard]] QString shortened(const QString& text, qsizetype width);

} // namespace risalah::cli

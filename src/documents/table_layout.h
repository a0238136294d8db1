// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/strip.h"

#include <functional>
#include <vector>

namespace risalah::documents {

/// One strip a row; a row higher than a page is cut between its lines, because text must never be lost.
class TableLayout {
public:
    using LayOutCell = std::function<std::vector<Strip>(const std::vector<Block>&, double)>;

    TableLayout(const Table& table, double width, double highestStrip, LayOutCell layOutCell);
    [[nodiscard]] std::vector<Strip> strips() const;

private:
    struct CellFlow;
    [[nodiscard]] std::vector<CellFlow> cellFlows(const std::vector<Cell>& row) const;
    [[nodiscard]] std::vector<Strip> rowStrips(const std::vector<Cell>& row, double highest) const;

    const Table& m_table;
    double m_highestStrip;
    LayOutCell m_layOutCell;
    std::vector<double> m_columnEdges; ///< one more than columns
};

} // namespace risalah::documents

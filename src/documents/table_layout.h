// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/content.h"
#include "documents/strip.h"

#include <functional>
#include <vector>

namespace risalah::documents {

/// One strip a row; a row higher than a page becomes one strip a line, because text must never be lost.
class TableLayout {
public:
    using LayOutCell = std::function<std::vector<Strip>(const std::vector<Block>&, double)>;

    TableLayout(const Table& table, double width, double highestStrip, LayOutCell layOutCell);
    [[nodiscard]] std::vector<Strip> strips() const;

private:
    struct CellFlow;
    enum class RowEdge { Top, Bottom };
    [[nodiscard]] std::vector<CellFlow> cellFlows(const std::vector<Cell>& row) const;
    [[nodiscard]] static Strip wholeRow(const std::vector<CellFlow>& flows);
    [[nodiscard]] static Strip rowLine(const std::vector<CellFlow>& flows, std::size_t number);
    [[nodiscard]] static Strip rowEdge(const std::vector<CellFlow>& flows, RowEdge edge);
    [[nodiscard]] static std::vector<Strip> cutRow(const std::vector<CellFlow>& flows,
                                                   std::vector<Strip> head);
    /// The heads are those of the rows above: a row that goes on repeats them.
    [[nodiscard]] std::vector<Strip> rowStrips(const std::vector<Cell>& row,
                                               const std::vector<Strip>& head) const;

    const Table& m_table;
    double m_highestStrip;
    LayOutCell m_layOutCell;
    std::vector<double> m_columnEdges; ///< one more than columns
};

} // namespace risalah::documents

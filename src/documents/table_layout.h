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
    /// What is said of a cell's content at a width.
    struct OfCells {
        std::function<std::vector<Strip>(const std::vector<Block>&, double)> strips;
        /// The width of the widest piece that cannot be broken, of those within this one.
        std::function<double(const std::vector<Block>&, double)> widestPiece;
    };

    TableLayout(const Table& table, double width, double highestStrip, OfCells ofCells);
    [[nodiscard]] std::vector<Strip> strips() const;

private:
    struct CellFlow;
    enum class RowEdge { Top, Bottom };
    [[nodiscard]] std::vector<double> columnWidths(double width) const;
    /// What the cells of a column need so as to break nothing that fits within this width.
    [[nodiscard]] double neededWidth(std::size_t column, double within) const;
    void growColumn(std::size_t column, double most, std::vector<double>& widths) const;
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
    OfCells m_ofCells;
    std::vector<double> m_columnEdges; ///< one more than columns
};

} // namespace risalah::documents

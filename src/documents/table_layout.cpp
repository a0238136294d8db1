// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_layout.h"

#include <algorithm>

namespace risalah::documents {

namespace {

std::vector<double> columnEdges(const Table& table, double left, double width)
{
    double taken = 0;
    int open = 0;
    for (const Style& column : table.columns) {
        if (column.width) {
            taken += column.width->isShare ? column.width->value * width : column.width->value;
        } else {
            ++open;
        }
    }
    const double each = open > 0 ? std::max(0.0, width - taken) / open : 0;
    std::vector<double> edges{left};
    for (const Style& column : table.columns) {
        double own = each;
        if (column.width) {
            own = column.width->isShare ? column.width->value * width : column.width->value;
        }
        edges.push_back(edges.back() + own);
    }
    return edges;
}

double verticalOffset(VerticalAlignment alignment, double free)
{
    switch (alignment) {
    case VerticalAlignment::Top:
        return 0;
    case VerticalAlignment::Middle:
        return free / 2;
    case VerticalAlignment::Bottom:
        return free;
    }
    return 0;
}

void addMoved(Strip& target, const Strip& source, double x, double y)
{
    const QPointF by(x, y);
    for (LineItem line : source.lines) {
        line.at += by;
        target.lines.push_back(std::move(line));
    }
    for (BarItem bar : source.bars) {
        bar.rect.translate(by);
        target.bars.push_back(bar);
    }
    for (PictureItem picture : source.pictures) {
        picture.rect.translate(by);
        target.pictures.push_back(std::move(picture));
    }
    for (ShapeItem shape : source.shapes) {
        shape.path.translate(by);
        target.shapes.push_back(std::move(shape));
    }
    for (SpaceItem space : source.spaces) {
        space.rect.translate(by);
        target.spaces.push_back(std::move(space));
    }
    for (NameItem name : source.names) {
        name.at += by;
        target.names.push_back(std::move(name));
    }
}

/// Rules lie centred on the edge, so neighbours draw the same one.
void addBorders(Strip& strip, const Edges& border, const QRectF& box)
{
    const auto bar = [&strip](double x, double y, double w, double h) {
        strip.bars.push_back({QRectF(x, y, w, h)});
    };
    const double half = std::max(border.left, border.right) / 2;
    if (border.top > 0) {
        bar(box.left() - half, box.top() - border.top / 2, box.width() + 2 * half, border.top);
    }
    if (border.bottom > 0) {
        bar(box.left() - half, box.bottom() - border.bottom / 2, box.width() + 2 * half, border.bottom);
    }
    if (border.left > 0) {
        bar(box.left() - border.left / 2, box.top(), border.left, box.height());
    }
    if (border.right > 0) {
        bar(box.right() - border.right / 2, box.top(), border.right, box.height());
    }
}

} // namespace

/// A cell's strips and how many of them have found their place.
struct TableLayout::CellFlow {
    const Style* style = nullptr;
    double left = 0;
    double right = 0;
    std::vector<Strip> strips;
    std::size_t next = 0;

    /// Takes as many strips as fit into `room`, at least one: their number and height.
    [[nodiscard]] std::pair<std::size_t, double> fitting(double room) const
    {
        std::size_t end = next;
        double height = 0;
        while (end < strips.size()) {
            const double more = (end > next ? strips[end].spaceBefore : 0) + strips[end].height;
            if (end > next && height + more > room) {
                break;
            }
            height += more;
            ++end;
        }
        return {end, height};
    }
    [[nodiscard]] double padding() const { return style->padding.top + style->padding.bottom; }
};

TableLayout::TableLayout(const Table& table, double width, double highestStrip, LayOutCell layOutCell)
    : m_table(table), m_highestStrip(highestStrip), m_layOutCell(std::move(layOutCell))
{
    const Edges& margin = table.style.margin;
    m_columnEdges = columnEdges(table, margin.left, width - margin.left - margin.right);
}

std::vector<TableLayout::CellFlow> TableLayout::cellFlows(const std::vector<Cell>& row) const
{
    std::vector<CellFlow> flows;
    std::size_t column = 0;
    for (const Cell& cell : row) {
        CellFlow flow;
        flow.style = &cell.style;
        flow.left = m_columnEdges[column];
        column += static_cast<std::size_t>(cell.columns);
        flow.right = m_columnEdges[column];
        const Edges& padding = cell.style.padding;
        flow.strips = m_layOutCell(cell.blocks, flow.right - flow.left - padding.left - padding.right);
        flows.push_back(std::move(flow));
    }
    return flows;
}

std::vector<Strip> TableLayout::rowStrips(const std::vector<Cell>& row, double highest) const
{
    std::vector<CellFlow> flows = cellFlows(row);
    std::vector<Strip> pieces;
    const auto unfinished = [](const CellFlow& flow) { return flow.next < flow.strips.size(); };
    do {
        Strip piece;
        for (const CellFlow& flow : flows) {
            const double content = flow.fitting(highest - flow.padding()).second;
            const double least = pieces.empty() ? flow.style->height : 0;
            piece.height = std::max({piece.height, content + flow.padding(), least});
        }
        for (CellFlow& flow : flows) {
            const auto [end, content] = flow.fitting(highest - flow.padding());
            const double free = piece.height - flow.padding() - content;
            double y = flow.style->padding.top + verticalOffset(flow.style->verticalAlignment, free);
            for (std::size_t first = flow.next; flow.next < end; ++flow.next) {
                y += flow.next > first ? flow.strips[flow.next].spaceBefore : 0;
                addMoved(piece, flow.strips[flow.next], flow.left + flow.style->padding.left, y);
                y += flow.strips[flow.next].height;
            }
            addBorders(piece, flow.style->border, {flow.left, 0, flow.right - flow.left, piece.height});
        }
        pieces.push_back(std::move(piece));
    } while (std::ranges::any_of(flows, unfinished));
    return pieces;
}

std::vector<Strip> TableLayout::strips() const
{
    std::vector<Strip> result;
    auto head = std::make_shared<std::vector<Strip>>();
    double headHeight = 0;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const bool isHead = i < static_cast<std::size_t>(m_table.headerRows);
        for (Strip& piece : rowStrips(m_table.rows[i], m_highestStrip - headHeight)) {
            piece.keepWithNext = isHead || m_table.style.keepTogether;
            if (isHead) {
                headHeight += piece.height;
                head->push_back(piece);
            } else if (!head->empty()) {
                piece.head = head;
            }
            result.push_back(std::move(piece));
        }
    }
    if (!result.empty()) {
        result.back().keepWithNext = m_table.style.keepWithNext;
    }
    // Like the last line of a paragraph, the last row of a long table does not stand alone.
    const std::size_t body = m_table.rows.size() - std::min(m_table.rows.size(), head->size());
    if (!head->empty() && body > 2) {
        result[result.size() - 2].keepWithNext = true;
    }
    return result;
}

} // namespace risalah::documents

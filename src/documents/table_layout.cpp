// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_layout.h"

#include <algorithm>

namespace risalah::documents {

namespace {

double lengthOf(const Width& width, double whole)
{
    return width.isShare ? width.value * whole : width.value;
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

Edges sidesOf(Edges border)
{
    border.top = border.bottom = 0;
    return border;
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

/// A cell and its strips.
struct TableLayout::CellFlow {
    const Style* style = nullptr;
    double left = 0;
    double right = 0;
    std::vector<Strip> strips;

    [[nodiscard]] double padding() const { return style->padding.top + style->padding.bottom; }
    [[nodiscard]] double spaceBefore(std::size_t i) const { return i > 0 ? strips[i].spaceBefore : 0; }
    [[nodiscard]] double contentHeight() const
    {
        double height = 0;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            height += spaceBefore(i) + strips[i].height;
        }
        return height;
    }
};

TableLayout::TableLayout(const Table& table, double width, double highestStrip, OfCells ofCells)
    : m_table(table), m_highestStrip(highestStrip), m_ofCells(std::move(ofCells))
{
    const Edges& margin = table.style.margin;
    m_columnEdges = {margin.left};
    for (const double column : columnWidths(width - margin.left - margin.right)) {
        m_columnEdges.push_back(m_columnEdges.back() + column);
    }
}

std::vector<double> TableLayout::columnWidths(double width) const
{
    double taken = 0;
    int open = 0;
    for (const Style& column : m_table.columns) {
        taken += column.width ? lengthOf(*column.width, width) : 0;
        open += column.width ? 0 : 1;
    }
    const double each = open > 0 ? std::max(0.0, width - taken) / open : 0;
    std::vector<double> widths;
    widths.reserve(m_table.columns.size());
    for (const Style& column : m_table.columns) {
        widths.push_back(column.width ? lengthOf(*column.width, width) : each);
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (const auto& most = m_table.columns[i].maxWidth) {
            growColumn(i, lengthOf(*most, width), widths);
        }
    }
    return widths;
}

double TableLayout::neededWidth(std::size_t column, double within) const
{
    constexpr double kRounding = 1;
    double needed = 0;
    for (const std::vector<Cell>& row : m_table.rows) {
        std::size_t at = 0;
        for (const Cell& cell : row) {
            if (at == column && cell.columns == 1) {
                const double around = cell.style.padding.left + cell.style.padding.right + kRounding;
                needed = std::max(needed, around + m_ofCells.widestPiece(cell.blocks, within - around));
            }
            at += static_cast<std::size_t>(cell.columns);
        }
    }
    return needed;
}

/// A name or date that a little more room keeps in one line gets it, from the columns without a width of
/// their own; where all have one, from what the words of the others leave.
void TableLayout::growColumn(std::size_t column, double most, std::vector<double>& widths) const
{
    const double wanted = neededWidth(column, most) - widths[column];
    if (wanted <= 0) {
        return;
    }
    const bool hasOpen = std::ranges::any_of(m_table.columns, [](const Style& c) { return !c.width; });
    std::vector<double> spare(widths.size(), 0);
    double whole = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (i != column && hasOpen) {
            spare[i] = m_table.columns[i].width ? 0 : widths[i] / 2;
        } else if (i != column) {
            spare[i] = std::max(0.0, widths[i] - neededWidth(i, widths[i]));
        }
        whole += spare[i];
    }
    if (whole < wanted) {
        return;
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] -= wanted * spare[i] / whole;
    }
    widths[column] += wanted;
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
        flow.strips = m_ofCells.strips(cell.blocks, flow.right - flow.left - padding.left - padding.right);
        flows.push_back(std::move(flow));
    }
    return flows;
}

Strip TableLayout::wholeRow(const std::vector<CellFlow>& flows)
{
    Strip whole;
    for (const CellFlow& flow : flows) {
        whole.height = std::max({whole.height, flow.contentHeight() + flow.padding(), flow.style->height});
    }
    for (const CellFlow& flow : flows) {
        const double free = whole.height - flow.padding() - flow.contentHeight();
        double y = flow.style->padding.top + verticalOffset(flow.style->verticalAlignment, free);
        for (std::size_t i = 0; i < flow.strips.size(); ++i) {
            y += flow.spaceBefore(i);
            addMoved(whole, flow.strips[i], flow.left + flow.style->padding.left, y);
            y += flow.strips[i].height;
        }
        addBorders(whole, flow.style->border, {flow.left, 0, flow.right - flow.left, whole.height});
    }
    return whole;
}

/// The cells' lines of the same count, with the rules on their sides.
Strip TableLayout::rowLine(const std::vector<CellFlow>& flows, std::size_t number)
{
    Strip line;
    for (const CellFlow& flow : flows) {
        if (number < flow.strips.size()) {
            line.height = std::max(line.height, flow.spaceBefore(number) + flow.strips[number].height);
        }
    }
    for (const CellFlow& flow : flows) {
        if (number < flow.strips.size()) {
            addMoved(line, flow.strips[number], flow.left + flow.style->padding.left,
                     flow.spaceBefore(number));
        }
        addBorders(line, sidesOf(flow.style->border), {flow.left, 0, flow.right - flow.left, line.height});
    }
    return line;
}

/// The padding above or below the lines of a row, with its rule.
Strip TableLayout::rowEdge(const std::vector<CellFlow>& flows, RowEdge edge)
{
    const auto padding = [edge](const CellFlow& flow) {
        return edge == RowEdge::Top ? flow.style->padding.top : flow.style->padding.bottom;
    };
    Strip strip;
    for (const CellFlow& flow : flows) {
        strip.height = std::max(strip.height, padding(flow));
    }
    for (const CellFlow& flow : flows) {
        Edges border = flow.style->border;
        (edge == RowEdge::Top ? border.bottom : border.top) = 0;
        addBorders(strip, border, {flow.left, 0, flow.right - flow.left, strip.height});
    }
    return strip;
}

/// Line by line, so that the row begins below what stands before it and ends where the page does. Neither
/// its first nor its last line stands alone.
std::vector<Strip> TableLayout::cutRow(const std::vector<CellFlow>& flows, std::vector<Strip> head)
{
    std::size_t count = 0;
    for (const CellFlow& flow : flows) {
        count = std::max(count, flow.strips.size());
    }
    head.push_back(rowEdge(flows, RowEdge::Top));
    const Strip bottom = rowEdge(flows, RowEdge::Bottom);
    const auto sharedHead = std::make_shared<const std::vector<Strip>>(head);
    const auto sharedFoot = std::make_shared<const std::vector<Strip>>(1, bottom);
    std::vector<Strip> pieces{head.back()};
    for (std::size_t i = 0; i < count; ++i) {
        pieces.push_back(rowLine(flows, i));
        pieces.back().head = sharedHead;
        pieces.back().foot = sharedFoot;
        pieces.back().keepWithNext = i == 0 || i + 2 >= count;
    }
    pieces.front().keepWithNext = true;
    pieces.push_back(bottom);
    return pieces;
}

std::vector<Strip> TableLayout::rowStrips(const std::vector<Cell>& row, const std::vector<Strip>& head) const
{
    double headHeight = 0;
    for (const Strip& above : head) {
        headHeight += above.height;
    }
    const std::vector<CellFlow> flows = cellFlows(row);
    Strip whole = wholeRow(flows);
    if (headHeight + whole.height > m_highestStrip) {
        return cutRow(flows, head);
    }
    return {std::move(whole)};
}

std::vector<Strip> TableLayout::strips() const
{
    std::vector<Strip> result;
    auto head = std::make_shared<std::vector<Strip>>();
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const bool isHead = i < static_cast<std::size_t>(m_table.headerRows);
        for (Strip& piece : rowStrips(m_table.rows[i], *head)) {
            piece.keepWithNext = piece.keepWithNext || isHead || m_table.style.keepTogether;
            if (isHead) {
                head->push_back(piece);
            } else if (!head->empty() && !piece.head) {
                piece.head = head;
            }
            result.push_back(std::move(piece));
        }
    }
    if (!result.empty()) {
        result.back().keepWithNext = m_table.style.keepWithNext;
    }
    // Like the last line of a paragraph, the last row of a long table does not stand alone.
    const std::size_t body = m_table.rows.size() - static_cast<std::size_t>(m_table.headerRows);
    if (!head->empty() && body > 2) {
        result[result.size() - 2].keepWithNext = true;
    }
    return result;
}

} // namespace risalah::documents

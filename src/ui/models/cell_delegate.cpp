// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_delegate.h"

#include "ui/models/cell_table_model.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr int kTopPadding = 7;
constexpr int kLeastHeight = 40;
constexpr int kBarWidth = 80;
constexpr int kBarHeight = 6;

QFont fontOf(const Cell& cell)
{
    return theme().font(cell.isNumber ? TextStyle::Number : TextStyle::Body);
}

/// The text cut into at most `most` lines; the last one ends in "…" when there is more.
QStringList wrapped(const QString& text, const QFont& font, int most, int width)
{
    const QFontMetrics metrics(font);
    if (most <= 1 || metrics.horizontalAdvance(text) <= width) {
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    }
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// What stands in a cell, in the width it has.
struct CellLines {
    QStringList text;
    QStringList detail;
};

CellLines linesOf(const Cell& cell, int width)
{
    CellLines lines{.text = wrapped(cell.text, fontOf(cell), cell.lines, width), .detail = {}};
    if (!cell.detail.isEmpty()) {
        lines.detail = wrapped(cell.detail, theme().font(TextStyle::Small), cell.detailLines, width);
    }
    return lines;
}

int heightOfLines(const Cell& cell, const CellLines& lines)
{
    const int upper = QFontMetrics(fontOf(cell)).lineSpacing() * static_cast<int>(lines.text.size());
    return upper
        + QFontMetrics(theme().font(TextStyle::Small)).lineSpacing() * static_cast<int>(lines.detail.size());
}

void paintBar(QPainter& painter, const QRect& cell, double share)
{
    const Theme& t = theme();
    const int width = std::min(t.px(kBarWidth), cell.width());
    const int height = t.px(kBarHeight);
    const QRectF ground(cell.left(), cell.center().y() - height / 2.0, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tokens.line); // seen on a selected row too
    painter.drawRoundedRect(ground, height / 2.0, height / 2.0);
    if (share > 0) {
        QRectF done = ground;
        done.setWidth(std::max<double>(height, width * std::clamp(share, 0.0, 1.0)));
        painter.setBrush(t.tokens.accent);
        painter.drawRoundedRect(done, height / 2.0, height / 2.0);
    }
}

void paintTexts(QPainter& painter, const QRect& area, const Cell& cell)
{
    const Theme& t = theme();
    const CellLines lines = linesOf(cell, area.width());
    QRect row(area.left(), area.top() + (area.height() - heightOfLines(cell, lines)) / 2, area.width(), 0);
    const auto draw = [&painter, &row](const QStringList& texts, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        row.setHeight(QFontMetrics(font).lineSpacing());
        for (const QString& text : texts) {
            painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            row.translate(0, row.height());
        }
    };
    draw(lines.text, fontOf(cell), cell.isMuted ? t.tokens.muted : t.tokens.text);
    draw(lines.detail, t.font(TextStyle::Small), t.tokens.muted);
}

} // namespace

int naturalWidth(const Cell& cell)
{
    if (cell.chip) {
        return chipWidth(cell.chip->icon, cell.chip->text);
    }
    if (cell.progress) {
        return theme().px(kBarWidth);
    }
    const QFontMetrics small(theme().font(TextStyle::Small));
    return std::max(QFontMetrics(fontOf(cell)).horizontalAdvance(cell.text),
                    small.horizontalAdvance(cell.detail))
        + 1; // an advance is rounded
}

CellDelegate::CellDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view)
{
}

void CellDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Cell cell = index.data(CellRole).value<Cell>();
    const Theme& t = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    QRect area = option.rect.adjusted(t.px(kCellPadding), 0, -t.px(kCellPadding), 0);
    if (cell.chip) {
        area.setLeft(cell.isAtEnd ? std::max(area.left(), area.right() + 1 - naturalWidth(cell))
                                  : area.left());
        paintChip(*painter, area, cell.chip->kind, cell.chip->icon, cell.chip->text);
    } else if (cell.progress) {
        paintBar(*painter, area, *cell.progress);
    } else {
        paintTexts(*painter, area, cell);
    }
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens& tokens = theme().tokens;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens.accentBg);
    }
    // Where the rows fill the list, its frame is the last line.
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    if (!isLast || option.rect.bottom() + 2 < m_view->viewport()->height()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         tokens.line);
    }
    // The row a keyboard user stands on.
    const bool isCurrent = m_view->hasFocus() && index.row() == m_view->currentIndex().row();
    if (isCurrent && index.column() == 0) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         tokens.accent);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Cell cell = index.data(CellRole).value<Cell>();
    const Theme& t = theme();
    const int width = std::max(t.px(40), m_view->columnWidth(index.column()) - 2 * t.px(kCellPadding));
    int height = 0;
    if (!cell.chip && !cell.progress) {
        height = heightOfLines(cell, linesOf(cell, width)) + 2 * t.px(kTopPadding);
    }
    return {width, std::max(height, t.px(kLeastHeight))};
}

} // namespace risalah::ui

#include "moc_cell_delegate.cpp"

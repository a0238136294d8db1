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

/// The text cut into at most `cell.lines` lines; the last one ends in "…" when there is more.
QStringList wrapped(const Cell& cell, int width)
{
    const QFont font = fontOf(cell);
    const QFontMetrics metrics(font);
    if (cell.lines <= 1 || metrics.horizontalAdvance(cell.text) <= width) {
        return {metrics.elidedText(cell.text, Qt::ElideRight, width)};
    }
    QTextLayout layout(cell.text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == cell.lines) {
            lines << metrics.elidedText(cell.text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << cell.text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
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
    const QFont font = fontOf(cell);
    const QFont small = t.font(TextStyle::Small);
    const int lineHeight = QFontMetrics(font).lineSpacing();
    const int detailHeight = cell.detail.isEmpty() ? 0 : QFontMetrics(small).lineSpacing();
    const QStringList lines = wrapped(cell, area.width());
    const int height = lineHeight * static_cast<int>(lines.size()) + detailHeight;
    QRect row(area.left(), area.top() + (area.height() - height) / 2, area.width(), lineHeight);
    painter.setFont(font);
    painter.setPen(cell.isMuted ? t.tokens.muted : t.tokens.text);
    for (const QString& line : lines) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        row.translate(0, lineHeight);
    }
    if (detailHeight > 0) {
        row.setHeight(detailHeight);
        painter.setFont(small);
        painter.setPen(t.tokens.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(cell.detail, Qt::ElideRight, row.width()));
    }
}

} // namespace

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
    const QRect area = option.rect.adjusted(t.px(kCellPadding), 0, -t.px(kCellPadding), 0);
    if (cell.chip) {
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
        height = QFontMetrics(fontOf(cell)).lineSpacing() * static_cast<int>(wrapped(cell, width).size());
        if (!cell.detail.isEmpty()) {
            height += QFontMetrics(t.font(TextStyle::Small)).lineSpacing();
        }
        height += 2 * t.px(kTopPadding);
    }
    return {width, std::max(height, t.px(kLeastHeight))};
}

} // namespace risalah::ui

#include "moc_cell_delegate.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/row_delegate.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/work/row_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

RowItem itemOf(const QModelIndex& index)
{
    return index.data(RowItemRole).value<RowItem>();
}

void paintFold(QPainter& painter, const RowItem& item, const RowLayout& layout)
{
    if (item.fold == RowFold::Leaf) {
        return;
    }
    const int size = theme().px(12);
    QRect place(0, 0, size, size);
    place.moveCenter(layout.foldRect().center());
    const bool folded = item.fold == RowFold::Folded;
    const QColor colour = folded ? theme().tokens.accent : theme().tokens.muted;
    painter.drawPixmap(place,
                       iconPixmap(folded ? u"chevron-right"_s : u"chevron-down"_s, colour, size,
                                  painter.device()->devicePixelRatioF()));
}

/// Of the first line, below the top of the text.
double firstBaseline(const QTextDocument& document)
{
    document.documentLayout()->documentSize(); // a document has lines only once somebody asked for its size
    const QTextLayout* first = document.begin().layout();
    const QTextLine line = first->lineAt(0);
    if (!line.isValid()) {
        return 0;
    }
    return first->position().y() + line.y() + line.ascent();
}

/// A verb and its icon, without the ground that states have.
void paintAction(QPainter& painter, const QRect& rect, const RowChip& chip)
{
    const Theme& t = theme();
    const int size = t.px(14);
    QRect place(rect.left(), 0, size, size);
    place.moveTop(rect.center().y() - size / 2);
    painter.drawPixmap(place,
                       iconPixmap(chip.icon, t.tokens.accent, size, painter.device()->devicePixelRatioF()));
    painter.setFont(t.font(TextStyle::SmallStrong));
    painter.setPen(t.tokens.accent);
    const QRect words = rect.adjusted(size + t.px(6), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, words.width()));
}

/// Draws over stretches of the document in this way.
void addSelections(QAbstractTextDocumentLayout::PaintContext& context,
                   QTextDocument& document,
                   const std::vector<domain::TextStretch>& stretches,
                   const QTextCharFormat& look)
{
    for (const domain::TextStretch& stretch : stretches) {
        QAbstractTextDocumentLayout::Selection words;
        words.cursor = QTextCursor(&document);
        words.cursor.setPosition(stretch.from);
        words.cursor.setPosition(stretch.from + stretch.length, QTextCursor::KeepAnchor);
        words.format = look;
        context.selections.append(words);
    }
}

void paintCurrentGround(QPainter& painter, const QRect& rect, bool faint, int step)
{
    QPainterPath ground;
    ground.addRoundedRect(rect, step * 2, step * 2);
    painter.fillPath(ground, faint ? theme().tokens.chip : theme().tokens.accentBg);
    if (faint) {
        return;
    }
    painter.save();
    painter.setClipRect(QRect(rect.topLeft(), QSize(2, rect.height())), Qt::IntersectClip);
    painter.fillPath(ground, theme().tokens.accent);
    painter.restore();
}

} // namespace

QTextCharFormat misspeltFormat()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(theme().tokens.bad);
    return format;
}

QTextCharFormat foundFormat()
{
    QTextCharFormat format;
    format.setBackground(theme().tokens.warnBg);
    format.setForeground(theme().tokens.warn);
    return format;
}

RowDelegate::RowDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    ++m_painted;
    const RowItem item = itemOf(index);
    const RowLayout layout = layoutOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_view->currentIndex() == index) {
        paintCurrentGround(*painter, option.rect, m_isFaint, gridStep(m_view->font()));
    }
    painter->translate(option.rect.topLeft());
    paintFold(*painter, item, layout);
    paintText(*painter, index, layout);
    paintChips(*painter, item, layout);
    painter->restore();
}

void RowDelegate::paintText(QPainter& painter, const QModelIndex& index, const RowLayout& layout) const
{
    const RowItem item = itemOf(index);
    const QFont font = m_view->font();
    const bool edited = m_editing && index.data(RowIdRole).toString() == m_editedRow;
    const bool showsHint = item.text.isEmpty();
    QTextDocument document;
    fillDocument(document, item, font);
    document.setTextWidth(layout.textRect().width());
    paintBeside(painter, item, layout, firstBaseline(document));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, showsHint ? theme().tokens.muted : theme().tokens.text);
    QTextCharFormat found = foundFormat();
    if (edited && !showsHint) { // the letters are the editor's, the grounds below them are not
        context.palette.setColor(QPalette::Text, Qt::transparent);
        found.setForeground(Qt::transparent);
    } else if (m_misspelt && !showsHint) {
        addSelections(context, document, m_misspelt(item.text), misspeltFormat());
    }
    if (m_found && !showsHint) {
        addSelections(context, document, m_found(item.text), found);
    }
    painter.save();
    painter.translate(layout.textRect().topLeft());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// Number and speaker stand on the line of the text.
void RowDelegate::paintBeside(QPainter& painter,
                              const RowItem& item,
                              const RowLayout& layout,
                              double line) const
{
    const double y = layout.textRect().top() + line;
    painter.setFont(m_view->font());
    painter.setPen(theme().tokens.muted);
    const int wide = painter.fontMetrics().horizontalAdvance(item.label);
    painter.drawText(QPointF(layout.labelRect().right() - wide, y), item.label);
    if (!item.lead.isEmpty()) {
        painter.setFont(leadFont(m_view->font()));
        painter.setPen(theme().tokens.text);
        painter.drawText(QPointF(layout.textRect().left(), y), item.lead);
    }
}

void RowDelegate::paintChips(QPainter& painter, const RowItem& item, const RowLayout& layout) const
{
    for (std::size_t i = 0; i < item.chips.size(); ++i) {
        const RowChip& chip = item.chips[i];
        if (chip.isAction) {
            paintAction(painter, layout.chipRects()[i], chip);
        } else {
            paintChip(painter, layout.chipRects()[i], chip.kind, chip.icon, chip.text);
        }
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const int other = m_other == nullptr ? 0 : m_other->heightOfRow(index.row());
    return {rowWidth(), std::max(measured(index).height(), other)};
}

int RowDelegate::heightOfRow(int row) const
{
    const QModelIndex index = m_view->model()->index(row, 0);
    return index.isValid() ? measured(index).height() : 0;
}

RowLayout RowDelegate::layoutOf(const QModelIndex& index) const
{
    return measured(index);
}

int RowDelegate::rowWidth() const
{
    return m_view->viewport()->width();
}

const RowLayout& RowDelegate::measured(const QModelIndex& index) const
{
    Measured& kept = m_measured[index.data(RowIdRole).toString()];
    RowItem item = itemOf(index);
    if (!kept.layout || kept.width != rowWidth() || kept.font != m_view->font() || kept.item != item) {
        RowLayout layout(item, m_view->font(), rowWidth());
        kept = {std::move(item), m_view->font(), rowWidth(), std::move(layout)};
    }
    return *kept.layout;
}

void RowDelegate::setEditedRow(const QString& id, bool edited)
{
    m_editedRow = id;
    m_editing = edited;
}

void RowDelegate::rowChanged(const QModelIndex& index)
{
    const auto before = m_measured.constFind(index.data(RowIdRole).toString());
    const int old = before == m_measured.constEnd() || !before->layout ? 0 : before->layout->height();
    if (measured(index).height() != old) {
        Q_EMIT sizeHintChanged(index);
    }
}

int RowDelegate::takePaintCount() const
{
    return std::exchange(m_painted, 0);
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cut_text.h"

#include "support/drawn_text.h"
#include "ui/work/row_item.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <optional>

namespace risalah::test {

namespace {

constexpr double kSlack = 1.0; ///< letters lean over their box by less than a pixel

/// Where one text may stand, and what a tool tip says there.
struct Room {
    QRectF place;
    QString toolTip;
    QString meant; ///< the text as the program gave it, where that can be asked
};

bool isOver(const QRectF& ink, const QRectF& place, Qt::Orientation direction)
{
    return direction == Qt::Horizontal
        ? ink.left() < place.left() - kSlack || ink.right() > place.right() + kSlack
        : ink.top() < place.top() - kSlack || ink.bottom() > place.bottom() + kSlack;
}

/// A text that is shortened by design is told whole by a tool tip: the one exception there is. Some texts
/// end in "…" because more follows ("Pembicara…").
bool isShortened(const DrawnText& drawn, const Room& room)
{
    return drawn.text.contains(QChar(0x2026)) && room.toolTip.isEmpty()
        && !room.meant.contains(drawn.text.trimmed());
}

/// All that stands in the row, as the model gives it.
QString meantBy(const QModelIndex& index)
{
    const auto row = index.data(ui::RowItemRole).value<ui::RowItem>();
    QStringList texts = {index.data().toString(), row.text, row.hint};
    for (const ui::RowChip& chip : row.chips) {
        texts.append(chip.text);
    }
    return texts.join(QLatin1Char('\n'));
}

Room roomInView(const QAbstractItemView& view, const DrawnText& drawn)
{
    const QModelIndex index =
        view.indexAt(QPoint(qRound(std::max(0.0, drawn.ink.left())), qRound(drawn.ink.center().y())));
    return {view.visualRect(index), index.data(Qt::ToolTipRole).toString(), meantBy(index)};
}

Room roomInHeader(const QHeaderView& header, const DrawnText& drawn)
{
    const int section = header.logicalIndexAt(QPoint(qRound(drawn.ink.center().x()), 0));
    const auto said = [&](int role) {
        return header.model()->headerData(section, header.orientation(), role).toString();
    };
    return {QRectF(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height()),
            said(Qt::ToolTipRole), said(Qt::DisplayRole)};
}

QString meantBy(const QWidget& widget)
{
    for (const char* name : {"text", "placeholderText", "currentText"}) {
        if (const QString text = widget.property(name).toString(); text.contains(QChar(0x2026))) {
            return QString(text).remove(QLatin1Char('&'));
        }
    }
    return {};
}

const QAbstractItemView* viewOf(const QWidget& widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    return view != nullptr && view->viewport() == &widget ? view : nullptr;
}

/// What can be typed into scrolls along its line; a page of text scrolls up and down.
bool mayScroll(const QWidget& widget, Qt::Orientation direction)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return direction == Qt::Horizontal && !line->isReadOnly() && !line->text().isEmpty();
    }
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    if (area == nullptr || area->viewport() != &widget) {
        return false;
    }
    const QScrollBar* bar =
        direction == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar();
    return bar->maximum() > bar->minimum();
}

bool isCut(const QWidget& widget, const DrawnText& drawn)
{
    const QAbstractItemView* view = viewOf(widget);
    const auto* header = qobject_cast<const QHeaderView*>(view);
    const Room room = header != nullptr ? roomInHeader(*header, drawn)
        : view != nullptr               ? roomInView(*view, drawn)
                                        : Room{widget.rect(), widget.toolTip(), meantBy(widget)};
    if (isShortened(drawn, room)) {
        return true;
    }
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        const bool isBeyondItsCell = view != nullptr && isOver(drawn.ink, room.place, direction);
        const bool isBeyondTheEdge =
            isOver(drawn.ink, widget.rect(), direction) || isOver(drawn.ink, drawn.clip, direction);
        if (isBeyondItsCell || (isBeyondTheEdge && !mayScroll(widget, direction))) {
            return true;
        }
    }
    return false;
}

/// Inside a list that scrolls, what lies beyond its edge is not cut.
bool sticksOut(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            return area->horizontalScrollBar()->maximum() > 0;
        }
    }
    const QRect inWindow(widget->mapTo(widget->window(), QPoint()), widget->size());
    return !widget->window()->rect().contains(inWindow);
}

/// Letters that a style or a rich text lays out within its widget, but in less room than they need.
bool isSqueezed(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && !button->text().isEmpty()
        && (button->sizeHint().width() > button->width() + 1
            || button->sizeHint().height() > button->height() + 1);
}

bool holdsText(const QWidget* widget)
{
    return qobject_cast<const QLabel*>(widget) != nullptr
        || qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

QStringList cutTextsOf(QWidget& widget)
{
    QStringList cut;
    for (const DrawnText& drawn : textsDrawnBy(widget)) {
        if (isCut(widget, drawn)) {
            const QWidget* named = viewOf(widget) != nullptr ? widget.parentWidget() : &widget;
            cut << QStringLiteral("%1: %2").arg(described(named), drawn.text);
        }
    }
    if (holdsText(&widget) && (isSqueezed(&widget) || sticksOut(&widget))) {
        cut << QStringLiteral("%1 has too little room").arg(described(&widget));
    }
    return cut;
}

} // namespace

QString described(const QWidget* widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget->metaObject()->className()),
                                         widget->objectName());
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget* top : tops) {
        if (top != &window && (top->parentWidget() == nullptr || top->parentWidget()->window() != &window)) {
            continue; // of another bench
        }
        const auto widgets = top->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->isVisible() && !widget->size().isEmpty()) {
                cut += cutTextsOf(*widget);
            }
        }
    }
    return cut;
}

} // namespace risalah::test

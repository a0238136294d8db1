// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_delegate.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace risalah::ui {

namespace {

int paintPaletteKeys(QPainter& painter, const QRect& inner, const QString& keys)
{
    if (keys.isEmpty()) {
        return 0;
    }
    const Theme& look = theme();
    painter.setFont(look.font(TextStyle::Small));
    painter.setPen(look.tokens.muted);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, keys);
    return painter.fontMetrics().horizontalAdvance(keys) + look.px(12);
}

/// What was typed is set heavier in the text that was found by it.
QList<QTextLayout::FormatRange> foundIn(const QString& text, const QString& typed)
{
    QTextCharFormat heavy;
    heavy.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> found;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            found.append({static_cast<int>(at), static_cast<int>(word.size()), heavy});
        }
    }
    return found;
}

void paintPaletteName(QPainter& painter, const QRect& line, const QString& text, const QString& typed)
{
    const QFont font = theme().font(TextStyle::Body);
    const QString shown =
        QFontMetrics(theme().font(TextStyle::Strong)).elidedText(text, Qt::ElideRight, line.width());
    QTextLayout layout(shown, font);
    layout.setFormats(foundIn(shown, typed));
    layout.beginLayout();
    QTextLine whole = layout.createLine();
    if (whole.isValid()) {
        whole.setLineWidth(line.width() * 2); // cut already: it never wraps
    }
    layout.endLayout();
    painter.setPen(theme().tokens.text);
    layout.draw(&painter,
                QPointF(line.left(), line.top() + (line.height() - layout.boundingRect().height()) / 2));
}

void paintPaletteTexts(QPainter& painter, const QRect& inner, const QModelIndex& index)
{
    const Theme& look = theme();
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower = upper.translated(0, inner.height() / 2);
    paintPaletteName(painter, upper, index.data().toString(), index.data(PaletteRole::Typed).toString());
    painter.setFont(look.font(TextStyle::Small));
    painter.setPen(look.tokens.muted);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(PaletteRole::Detail).toString(),
                                                      Qt::ElideRight, lower.width()));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {0, theme().px(kPaletteRowHeight)};
}

void PaletteDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& look = theme();
    const Tokens& t = look.tokens;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentBg);
        painter->drawRoundedRect(option.rect, look.px(8), look.px(8));
    }
    // Icon and text stand below those of the field, where Qt puts them.
    const int side = look.px(16);
    QRect inner = option.rect.adjusted(side / 4 + 4, look.px(4), -look.px(12), -look.px(4));
    painter->drawPixmap(inner.left(), inner.top() + (inner.height() - side) / 2,
                        iconPixmap(index.data(PaletteRole::Icon).toString(), isSelected ? t.accent : t.muted,
                                   side, painter->device()->devicePixelRatioF()));
    inner.setLeft(option.rect.left() + look.px(10) + side + side / 4 + 9);
    inner.setRight(inner.right()
                   - paintPaletteKeys(*painter, inner, index.data(PaletteRole::Keys).toString()));
    paintPaletteTexts(*painter, inner, index);
    painter->restore();
}

} // namespace risalah::ui

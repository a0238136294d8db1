// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_delegate.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

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

void paintPaletteTexts(QPainter& painter, const QRect& inner, const QModelIndex& index)
{
    const Theme& look = theme();
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower = upper.translated(0, inner.height() / 2);
    painter.setFont(look.font(TextStyle::Strong));
    painter.setPen(look.tokens.text);
    painter.drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
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
    QRect inner = option.rect.adjusted(look.px(12), look.px(4), -look.px(12), -look.px(4));
    const int side = look.px(16);
    painter->drawPixmap(inner.left(), inner.top() + (inner.height() - side) / 2,
                        iconPixmap(index.data(PaletteRole::Icon).toString(), isSelected ? t.accent : t.muted,
                                   side, painter->device()->devicePixelRatioF()));
    inner.setLeft(inner.left() + look.px(28));
    inner.setRight(inner.right()
                   - paintPaletteKeys(*painter, inner, index.data(PaletteRole::Keys).toString()));
    paintPaletteTexts(*painter, inner, index);
    painter->restore();
}

} // namespace risalah::ui

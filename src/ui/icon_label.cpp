// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_label.h"

#include "ui/theme.h"

#include <QPainter>

namespace risalah::ui {

namespace {

constexpr int kSignSide = 16;

} // namespace

IconLabel::IconLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void IconLabel::set(const QString& iconName, IconTint tint)
{
    m_icon = icon(iconName, tint);
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = theme().px(kSignSide);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QRect place(QPoint(), sizeHint());
    place.moveCenter(rect().center());
    QPainter painter(this);
    m_icon.paint(&painter, place);
}

} // namespace risalah::ui

#include "moc_icon_label.cpp"

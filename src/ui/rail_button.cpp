// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail_button.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace risalah::ui {

namespace {

// All in design pixels.
constexpr int kEntryHeight = 36;
constexpr int kAloneWidth = 44; ///< of an icon without its name
constexpr int kIconSide = 18;
constexpr int kNameLeft = 38;
constexpr int kBadgeRoom = 46;

} // namespace

RailButton::RailButton(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName), m_name(name)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void RailButton::setBadge(int number, const QString& meaning)
{
    m_badge = number;
    m_meaning = number == 0 ? QString() : meaning;
    tell();
}

void RailButton::showName(bool isShown)
{
    m_showsName = isShown;
    updateGeometry();
    tell();
}

/// What is not drawn is told by other means.
void RailButton::tell()
{
    setAccessibleName(m_badge == 0 ? m_name : QStringLiteral("%1, %2").arg(m_name, m_meaning));
    setToolTip(m_showsName ? m_meaning : accessibleName());
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextStyle::SectionTitle));
    const int named = metrics.horizontalAdvance(m_name) + theme().px(kNameLeft + kBadgeRoom);
    return {m_showsName ? named : theme().px(kAloneWidth), theme().px(kEntryHeight)};
}

void RailButton::enterEvent(QEnterEvent* /*event*/)
{
    update();
}

void RailButton::leaveEvent(QEvent* /*event*/)
{
    update();
}

void RailButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!m_showsName && isByKey) {
        QToolTip::showText(mapToGlobal(QPoint(width(), 0)), toolTip(), this);
    }
}

void RailButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& look = theme();
    const Tokens& t = look.tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = look.px(8);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentBg : t.chip);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = isChecked() ? t.accent : t.muted;
    const int side = look.px(kIconSide);
    painter.drawPixmap(m_showsName ? look.px(10) : (width() - side) / 2, (height() - side) / 2,
                       iconPixmap(m_icon, ink, side, devicePixelRatioF()));
    if (m_showsName) {
        painter.setFont(look.font(isChecked() ? TextStyle::SectionTitle : TextStyle::Body));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(look.px(kNameLeft), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_name);
    }
    if (m_badge > 0) {
        paintBadge(painter);
    }
}

/// Behind the name; upon the corner of an icon that stands alone, smaller and with a gap around.
void RailButton::paintBadge(QPainter& painter) const
{
    const Theme& look = theme();
    const Tokens& t = look.tokens;
    const QString number = QString::number(m_badge);
    QFont font = look.font(TextStyle::SmallStrong);
    if (!m_showsName) {
        font.setPixelSize(look.px(10));
    }
    const int high = look.px(m_showsName ? 20 : 15);
    const int wide =
        std::max(high, QFontMetrics(font).horizontalAdvance(number) + look.px(m_showsName ? 12 : 7));
    QRect badge(width() - wide - look.px(10), (height() - high) / 2, wide, high);
    if (!m_showsName) {
        badge.moveTopRight(QPoint(width() - look.px(3), look.px(2)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentBg : t.surface);
        painter.drawRoundedRect(badge.adjusted(-2, -2, 2, 2), high / 2.0 + 2, high / 2.0 + 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.badBg);
    painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
    painter.setFont(font);
    painter.setPen(t.bad);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace risalah::ui

#include "moc_rail_button.cpp"

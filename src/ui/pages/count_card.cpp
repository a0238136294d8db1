// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/count_card.h"

#include "ui/theme.h"

#include <QPainter>

namespace risalah::ui {

namespace {

constexpr int kCardMargin = 16;
constexpr int kRadius = 10;

QColor inkOf(ChipKind kind, int count)
{
    const Tokens& tokens = theme().tokens;
    if (count == 0) {
        return tokens.text; // nothing late is nothing to shout about
    }
    switch (kind) {
    case ChipKind::Bad:
        return tokens.bad;
    case ChipKind::Warn:
        return tokens.warn;
    case ChipKind::Ok:
        return tokens.ok;
    case ChipKind::Accent:
        return tokens.accent;
    case ChipKind::Neutral:
        break;
    }
    return tokens.text;
}

} // namespace

CountCard::CountCard(const QString& title, ChipKind kind, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountCard::setCount(int count, const QString& detail)
{
    m_count = count;
    m_detail = detail;
    setAccessibleName(tr("%1: %2", "card: title and figure").arg(text()).arg(count));
    setAccessibleDescription(detail);
    update();
}

QSize CountCard::sizeHint() const
{
    const Theme& t = theme();
    const int text = QFontMetrics(t.font(TextStyle::Body)).lineSpacing();
    const int number = QFontMetrics(t.font(TextStyle::BigNumber)).lineSpacing();
    const int detail = QFontMetrics(t.font(TextStyle::Small)).lineSpacing();
    const int wide = std::max(QFontMetrics(t.font(TextStyle::Body)).horizontalAdvance(this->text()),
                              QFontMetrics(t.font(TextStyle::Small)).horizontalAdvance(m_detail));
    return {wide + 2 * t.px(kCardMargin) + 2, text + number + detail + 2 * t.px(12)};
}

void CountCard::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? t.tokens.accent : t.tokens.line, focused ? 2 : 1));
    painter.setBrush(underMouse() ? t.tokens.accentBg : t.tokens.surface);
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), t.px(kRadius),
                            t.px(kRadius));

    const struct {
        QString text;
        TextStyle style;
        QColor ink;
    } lines[] = {
        {text(), TextStyle::Body, t.tokens.muted},
        {QString::number(m_count), TextStyle::BigNumber, inkOf(m_kind, m_count)},
        {m_detail, TextStyle::Small, t.tokens.muted},
    };
    QRect row = rect().adjusted(t.px(kCardMargin), t.px(12), -t.px(kCardMargin), 0);
    for (const auto& line : lines) {
        const QFont font = t.font(line.style);
        row.setHeight(QFontMetrics(font).lineSpacing());
        painter.setFont(font);
        painter.setPen(line.ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(line.text, Qt::ElideRight, row.width()));
        row.translate(0, row.height());
    }
}

void CountCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace risalah::ui

#include "moc_count_card.cpp"

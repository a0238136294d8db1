// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/rail_button.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr int kLeastWidth = 184; ///< design pixels, as the next two
constexpr int kLogoSide = 28;
/// Of the window, for names beside the icons of the widest page: what grows with the letters, and the
/// margins, which do not. At 150 % a screen of 1366 pixels still has names.
constexpr int kLeastWindow = 835;
constexpr int kMargins = 112; ///< pixels

/// The name of the program in the rail: a letter on the accent colour, drawn so that it follows the theme.
class LogoBlock final : public QWidget {
public:
    explicit LogoBlock(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {theme().px(kLogoSide), theme().px(kLogoSide)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& look = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = look.px(kLogoSide);
        const bool isAlone = width() < 2 * side;
        const QRect block(isAlone ? (width() - side) / 2 : look.px(8), 0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tokens.accent);
        painter.drawRoundedRect(block, look.px(7), look.px(7));
        QFont font = look.font(TextStyle::SectionTitle);
        font.setPixelSize(look.px(15));
        painter.setFont(font);
        painter.setPen(look.tokens.on);
        painter.drawText(block, Qt::AlignCenter, QStringLiteral("R"));
        if (!isAlone) {
            painter.setPen(look.tokens.text);
            painter.drawText(rect().adjusted(look.px(46), 0, 0, 0), Qt::AlignVCenter,
                             QStringLiteral("Risalah"));
        }
    }
};

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 8, 8);
    column->setSpacing(2);
    column->addWidget(new LogoBlock(this));
    column->addSpacing(16);
    for (const RailEntry& entry : kUpperRail) {
        add(column, entry);
    }
    column->addStretch();
    for (const RailEntry& entry : kLowerRail) {
        add(column, entry);
    }
}

void Rail::add(QVBoxLayout* column, const RailEntry& entry)
{
    const CommandRow& row = rowOf(entry.command);
    auto* button = new RailButton(QLatin1StringView(row.icon), commandText(row), this);
    button->setObjectName(QStringLiteral("rail.%1").arg(QLatin1StringView(row.id)));
    column->addWidget(button);
    m_entries[entry.page] = button;
    connect(button, &QAbstractButton::clicked, this, [this, page = entry.page] { Q_EMIT pageAsked(page); });
}

void Rail::light(PageId page)
{
    for (const auto& [entry, button] : m_entries) {
        button->setAutoExclusive(false); // the last one lit would not go out
        button->setChecked(entry == page);
        button->setAutoExclusive(true);
    }
}

void Rail::setBadge(PageId page, int number, const QString& meaning)
{
    if (const auto entry = m_entries.find(page); entry != m_entries.end()) {
        entry->second->setBadge(number, meaning);
    }
}

void Rail::fit(int windowWidth)
{
    const bool hasNames = windowWidth >= theme().px(kLeastWindow) + kMargins;
    int width = hasNames ? theme().px(kLeastWidth) : 0;
    for (const auto& [page, button] : m_entries) {
        button->showName(hasNames);
        width = std::max(width, button->sizeHint().width() + 16);
    }
    setFixedWidth(width);
}

} // namespace risalah::ui

#include "moc_rail.cpp"

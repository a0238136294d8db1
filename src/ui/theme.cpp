// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "base/expects.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace risalah::ui {

namespace {

Theme& currentTheme()
{
    static Theme current{.tokens = lightTokens()};
    return current;
}

double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const double value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .bg = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xDCE1E8),
        .field = QColor(0x7D8899),
        .text = QColor(0x1A2430),
        .muted = QColor(0x55606F),
        .disabled = QColor(0x667181),
        .accent = QColor(0x1F5FA8),
        .accentBg = QColor(0xE8F0FA),
        .on = QColor(0xFFFFFF),
        .ok = QColor(0x1B7A45),
        .okBg = QColor(0xE5F4EB),
        .warn = QColor(0x8F5600),
        .warnBg = QColor(0xFDF2DF),
        .bad = QColor(0xB3261E),
        .badBg = QColor(0xFBE9E7),
        .chip = QColor(0xEDF0F4),
        .isDark = false,
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .bg = QColor(0x13171C),
        .surface = QColor(0x1A2027),
        .line = QColor(0x343E4A),
        .field = QColor(0x6E7A8A),
        .text = QColor(0xE7EBF1),
        .muted = QColor(0xA6B0BD),
        .disabled = QColor(0x828D9C),
        .accent = QColor(0x86B7F2),
        .accentBg = QColor(0x1E3048),
        .on = QColor(0x0E1A2A),
        .ok = QColor(0x74D3A0),
        .okBg = QColor(0x173226),
        .warn = QColor(0xF2BC6A),
        .warnBg = QColor(0x392B14),
        .bad = QColor(0xF39A92),
        .badBg = QColor(0x3C1F1D),
        .chip = QColor(0x29323C),
        .isDark = true,
    };
    return tokens;
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    const auto [darker, lighter] = std::minmax(one, other); // references: the values must outlive them
    return (lighter + 0.05) / (darker + 0.05);
}

int Theme::px(int designPixels) const
{
    return (designPixels * letterPercent + 50) / 100;
}

QFont Theme::font(TextStyle style) const
{
    const bool isNumber = style == TextStyle::Number || style == TextStyle::BigNumber;
    QFont font(isNumber ? QStringLiteral("Risalah Angka") : QStringLiteral("Inter"));
    int size = 13;
    switch (style) {
    case TextStyle::Body:
    case TextStyle::Number:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::Medium);
        break;
    case TextStyle::Small:
        size = 12;
        break;
    case TextStyle::SmallStrong:
        size = 12;
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::SectionTitle:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::PageTitle:
        size = 19;
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::BigNumber:
        size = 24;
        font.setWeight(QFont::DemiBold);
        break;
    }
    font.setPixelSize(px(size));
    return font;
}

QPalette Theme::palette() const
{
    const Tokens& t = tokens;
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.bg);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.on);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.chip);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.field);
    palette.setColor(QPalette::Shadow, t.isDark ? QColor(Qt::black) : t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.chip);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    // A list that lost the focus keeps its selection visible and readable.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.accent);
    return palette;
}

const Theme& theme()
{
    return currentTheme();
}

void setTheme(const Theme& next)
{
    currentTheme() = next;
}

void loadFonts()
{
    for (const char* file : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "RisalahAngka-Regular",
                             "RisalahAngka-Medium", "RisalahAngka-SemiBold"}) {
        const int id = QFontDatabase::addApplicationFont(
            QStringLiteral(":/risalah/fonts/%1.otf").arg(QLatin1StringView(file)));
        RISALAH_EXPECTS(id >= 0);
    }
}

} // namespace risalah::ui

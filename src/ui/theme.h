// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace risalah::ui {

/// The colours of the program by their use; the only place that holds them is theme.cpp.
struct Tokens {
    QColor bg; ///< window
    QColor surface; ///< cards, rail, bars
    QColor line; ///< dividers, decoration only
    QColor field; ///< borders of inputs, ≥ 3 : 1
    QColor text;
    QColor muted;
    QColor disabled; ///< letters of what cannot be used now: paler than muted, still 4.5 : 1
    QColor accent; ///< the one colour: selection, current step, main button
    QColor accentBg;
    QColor on; ///< letters on accent
    QColor ok;
    QColor okBg;
    QColor warn;
    QColor warnBg;
    QColor bad;
    QColor badBg;
    QColor chip;
    bool isDark = false;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// The WCAG ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// How a piece of text is set. Numbers are tabular: digits of one width for columns, dates and times.
enum class TextStyle { Body, Strong, Small, SmallStrong, SectionTitle, PageTitle, BigNumber, Number };

/// What the whole program looks like right now: colours and letter size. Set by Appearance alone; like the
/// application's palette it is one for the process, so that delegates and painters can ask for it.
struct Theme {
    Tokens tokens;
    int letterPercent = 100; ///< 100–175

    /// A length of the 100 % design in pixels at this letter size.
    [[nodiscard]] int px(int designPixels) const;
    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
};

[[nodiscard]] const Theme& theme();

/// Makes the shipped fonts known; once, before the first widget.
void loadFonts();

/// For Appearance (and tests of painting): replaces the current theme without telling widgets.
void setTheme(const Theme& next);

} // namespace risalah::ui

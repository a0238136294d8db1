// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

namespace risalah::ui {

enum class ThemeMode { System, Light, Dark };

/// Letter sizes that Ctrl + and Ctrl − step through.
inline constexpr int kSmallestLetters = 100;
inline constexpr int kLargestLetters = 175;
inline constexpr int kLetterStep = 25;

/// Puts a theme on the application and keeps it: the user's choice, or the system's as it changes.
class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] int letterPercent() const { return m_letterPercent; }
    void setMode(ThemeMode mode);
    /// Rounded into 100–175.
    void setLetterPercent(int percent);
    /// Fusion, fonts, palette and sheet; before the first window.
    void apply();

Q_SIGNALS:
    /// After palette, fonts and sheet are in place. Painters repaint by themselves; listen to lay out anew.
    void changed();

private:
    void takePortalAnswer(unsigned scheme);
    [[nodiscard]] bool wantsDark() const;

    enum class SystemScheme { Unknown, Light, Dark };
    ThemeMode m_mode = ThemeMode::System;
    SystemScheme m_systemScheme = SystemScheme::Unknown;
    bool m_paletteIsDark = false;
    bool m_isApplied = false;
    int m_letterPercent = kSmallestLetters;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace risalah::gui {

/// What the command line of the window says.
struct Options {
    QString location; ///< register to open: an absolute path or an address; empty: the last one
    bool exitAfterStartup = false;
    QString screenshot; ///< file to draw the window into; then the program ends
    QString page; ///< name of the page to show first
    QString record;
    QString part;
    std::optional<QSize> size;
    std::optional<int> letterPercent;
    std::optional<bool> dark;
    QString language;

    /// A run for a script: no hand-over to a running window, no memory of layout and theme.
    [[nodiscard]] bool isForScript() const { return exitAfterStartup || !screenshot.isEmpty(); }
};

/// Reads the arguments; ends the program for --help, --version and wrong usage.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace risalah::gui

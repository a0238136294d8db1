// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace risalah::ui {

class Prompt;

/// Prints the pages of this PDF as they are, on a printer the user chooses. Giving up is no failure.
[[nodiscard]] Result<void>
printPdf(const QByteArray& pdf, const QString& title, Prompt& prompt, QWidget* parent);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace risalah::ui {

class Prompt;

/// Asks where to and writes the file whole or not at all: where it lies, empty when the person gave up.
/// DiskFull, FileUnwritable.
[[nodiscard]] Result<QString>
savePdf(const QByteArray& pdf, const QString& suggestedName, Prompt& prompt, QWidget* parent);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutes_renderer.h"

#include <QString>
#include <QStringList>

namespace risalah::test {

/// The papers whose look is kept under tests/golden/cases, by the names of their files.
[[nodiscard]] QStringList goldenPapers();
[[nodiscard]] documents::RenderRequest goldenPaper(const QString& name);

/// Of this many points, seats and actions; for page breaks and for the cost.
[[nodiscard]] documents::RenderRequest longPaper(int points, int seats, int actions);

} // namespace risalah::test

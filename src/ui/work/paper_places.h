// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"

#include <QPointF>

namespace risalah::ui {

/// The way from a place on the paper to the field printed there, and back.

/// The path of the field a click means, page from 0 and `at` in PostScript points: the text that was hit,
/// what its row should have held, or what stands nearest. Empty on a paper without any.
[[nodiscard]] QString fieldAt(const std::vector<app::FieldPlace>& places,
                              const domain::Meeting& meeting,
                              int page,
                              const QPointF& at);

/// Where a field stands, or the part of the record it belongs to; nullptr while it is not printed.
[[nodiscard]] const app::FieldPlace* placeOf(const std::vector<app::FieldPlace>& places,
                                             const QString& where);

} // namespace risalah::ui

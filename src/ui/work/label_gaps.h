// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace risalah::ui {

/// In the grids and columns of a form each label stands nearer to its own field than to what is above it.
void setLabelsApart(const QWidget& form);

} // namespace risalah::ui

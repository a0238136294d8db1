// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "ui/models/kept_columns.h"

namespace risalah::ui {

/// The columns of the list `name` in the settings of this account.
[[nodiscard]] ColumnMemory columnMemory(app::Settings& settings, const QString& name);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <span>

namespace risalah::ui {

/// All pages of the window. A page is made when it is first shown.
[[nodiscard]] std::span<const PageRow> pageRows();
/// nullptr when this build has no such page.
[[nodiscard]] const PageRow* findPage(PageId id);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_hit.h"
#include "ui/page.h"

#include <QString>

namespace risalah::ui {

/// Where a search hit leads.
[[nodiscard]] Place placeOf(const domain::SearchHit& hit);
/// A file of ui/icons.
[[nodiscard]] QString iconOf(const domain::SearchHit& hit);
/// What it is, when the meeting was it was found in, and which one.
[[nodiscard]] QString detailOf(const domain::SearchHit& hit);

} // namespace risalah::ui

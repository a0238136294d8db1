// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace risalah::ui {

/// Seats from a pasted list: one a line, "jabatan", "jabatan<Tab>instansi<Tab>kelompok" or with ";" between;
/// leading numbers and bullets fall away. Blank lines count for nothing.
[[nodiscard]] std::vector<domain::Seat> seatsFromText(const QString& text);

} // namespace risalah::ui

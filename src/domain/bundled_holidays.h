// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace risalah::domain {

/// The text of data/hari-libur.csv as it was at build time, UTF-8.
[[nodiscard]] const char* bundledHolidayCsv();

} // namespace risalah::domain

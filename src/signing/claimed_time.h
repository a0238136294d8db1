// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace risalah::signing {

/// A date as PDF writes it: "D:20250715090000+07'00'"; all behind the year may be missing.
[[nodiscard]] std::optional<Instant> instantOfPdfDate(const QString& text);

} // namespace risalah::signing

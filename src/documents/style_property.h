// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/stylesheet.h"

#include <QString>

#include <optional>

namespace risalah::documents {

/// What `name: value` does to a style; nothing when the pair is not known.
[[nodiscard]] std::optional<Stylesheet::Setter> styleSetter(const QString& name, const QString& value);

} // namespace risalah::documents

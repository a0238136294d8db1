// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/style.h"

#include <QFont>
#include <QString>

#include <set>

namespace risalah::documents {

/// Liberation Sans (the metrics of Arial) and, for the signs it lacks, DejaVu Sans; both are inside the
/// program. What a computer has installed never shows on paper.
[[nodiscard]] QFont shippedFont(const TextStyle& style);

/// `text` as the shipped fonts can draw it: what none of them has is written as its code, "[U+1F600]", and
/// noted in `missing`; invisible signs are dropped.
[[nodiscard]] QString drawableText(const QString& text, std::set<char32_t>& missing);

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// Nomor butir: the path of 1-based positions from the top, {2, 1} for the first child of the second point.
using PointNumber = std::vector<int>;

/// How a number is written; deeper levels repeat the last two forms.
enum class NumberStyle {
    Editor, ///< 1. → a. → 1) → a)
    Notula, ///< 1) → a) → (1) → (a)
};

/// The label of the last position only: "2.", "a.", "1)".
[[nodiscard]] QString pointLabel(const PointNumber& number, NumberStyle style);

/// In running text: "angka 1 huruf a".
[[nodiscard]] QString pointReference(const PointNumber& number);

/// One row per point in reading order.
struct NumberedPoint {
    const DiscussionPoint* point = nullptr; ///< points into the meeting given
    PointNumber number;
    int depth = 0; ///< 0 at the top
};
[[nodiscard]] std::vector<NumberedPoint> numberPoints(const std::vector<DiscussionPoint>& points);

/// 1 → a … 26 → z, 27 → aa.
[[nodiscard]] QString letters(int n);

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace risalah::storage {

/// The distance between neighbours that were written together: a row can go between two of them thirty times
/// before the group has to be numbered anew.
inline constexpr std::int64_t kOrdinalGap = std::int64_t{1} << 32;

/// Marks the members of a longest increasing subsequence: those rows can stay where they are.
[[nodiscard]] std::vector<bool> longestIncreasing(const std::vector<std::int64_t>& values);

/// Gives every empty place a number between its neighbours', in order. When a gap is too small, all are
/// numbered anew. The known numbers must increase.
[[nodiscard]] std::vector<std::int64_t> filledOrdinals(const std::vector<std::optional<std::int64_t>>& known);

} // namespace risalah::storage

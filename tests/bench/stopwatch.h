// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace risalah::bench {

/// What one run took; nothing when it says it failed.
template <class Work> [[nodiscard]] std::optional<double> onceMs(Work work, int round)
{
    const auto start = std::chrono::steady_clock::now();
    if (!work(round)) {
        return std::nullopt;
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

[[nodiscard]] inline double median(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Median of so many runs; nothing when one of them says it failed.
template <class Work> [[nodiscard]] std::optional<double> medianMs(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto took = onceMs(work, round);
        if (!took) {
            return std::nullopt;
        }
        times.push_back(*took);
    }
    return median(std::move(times));
}

/// Medians of two things done in turn, so that a machine that slows down meanwhile slows both.
template <class One, class Other>
[[nodiscard]] std::optional<std::pair<double, double>> mediansInTurn(int rounds, One one, Other other)
{
    std::vector<double> ones;
    std::vector<double> others;
    for (int round = -1; round < rounds; ++round) {
        const auto first = onceMs(one, round);
        const auto second = onceMs(other, round);
        if (!first || !second) {
            return std::nullopt;
        }
        if (round >= 0) { // the first of each fills the caches
            ones.push_back(*first);
            others.push_back(*second);
        }
    }
    return std::pair(median(std::move(ones)), median(std::move(others)));
}

} // namespace risalah::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ordinals.h"

#include <algorithm>
#include <cstddef>

namespace risalah::storage {

namespace {

std::vector<std::int64_t> numberedAnew(std::size_t count)
{
    std::vector<std::int64_t> ordinals(count);
    for (std::size_t i = 0; i < count; ++i) {
        ordinals.at(i) = static_cast<std::int64_t>(i + 1) * kOrdinalGap;
    }
    return ordinals;
}

} // namespace

std::vector<bool> longestIncreasing(const std::vector<std::int64_t>& values)
{
    constexpr std::size_t kNone = SIZE_MAX;
    std::vector<std::size_t> tails; // tails[k]: index of the smallest end of a subsequence of length k + 1
    std::vector<std::size_t> previous(values.size(), kNone);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, values.at(i), {},
                                                    [&](std::size_t index) { return values.at(index); });
        if (place != tails.begin()) {
            previous.at(i) = *(place - 1);
        }
        if (place == tails.end()) {
            tails.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<bool> member(values.size(), false);
    for (std::size_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = previous.at(i)) {
        member.at(i) = true;
    }
    return member;
}

namespace {

/// Gives the places [begin, end), all unknown, values between their neighbours; false when there is no room.
bool fillGap(std::vector<std::int64_t>& filled,
             const std::vector<std::optional<std::int64_t>>& known,
             std::size_t begin,
             std::size_t end)
{
    const auto empty = static_cast<std::int64_t>(end - begin);
    const bool hasNext = end < known.size();
    std::int64_t low = begin > 0 ? filled.at(begin - 1) : 0;
    if (begin == 0 && hasNext) {
        low = *known.at(end) - (empty + 1) * kOrdinalGap;
    }
    const std::int64_t step = hasNext ? (*known.at(end) - low) / (empty + 1) : kOrdinalGap;
    for (std::size_t i = begin; i < end; ++i) {
        low += step;
        filled.at(i) = low;
    }
    return step >= 1;
}

} // namespace

std::vector<std::int64_t> filledOrdinals(const std::vector<std::optional<std::int64_t>>& known)
{
    std::vector<std::int64_t> filled(known.size());
    std::size_t i = 0;
    while (i < known.size()) {
        if (known.at(i)) {
            filled.at(i) = *known.at(i);
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < known.size() && !known.at(end)) {
            ++end;
        }
        if (!fillGap(filled, known, i, end)) {
            return numberedAnew(known.size());
        }
        i = end;
    }
    return filled;
}

} // namespace risalah::storage

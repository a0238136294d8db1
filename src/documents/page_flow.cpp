// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_flow.h"

#include <cstddef>

namespace risalah::documents {

namespace {

constexpr double kRoundingRoom = 0.5;

using SharedStrips = std::shared_ptr<const std::vector<Strip>>;

double heightOf(const SharedStrips& strips)
{
    double height = 0;
    if (strips) {
        for (const Strip& strip : *strips) {
            height += strip.height;
        }
    }
    return height;
}

/// The index after the last strip of the page that begins with `first`.
std::size_t pageEnd(const std::vector<Strip>& strips, std::size_t first, double bodyHeight)
{
    double y = heightOf(strips[first].head) + strips[first].height;
    std::size_t end = first + 1;
    while (end < strips.size() && !strips[end].breakBefore) {
        y += strips[end].spaceBefore + strips[end].height;
        if (y + heightOf(strips[end].foot) > bodyHeight + kRoundingRoom) {
            break;
        }
        ++end;
    }
    if (end == strips.size() || strips[end].breakBefore) {
        return end;
    }
    std::size_t kept = end;
    while (kept > first && strips[kept - 1].keepWithNext) {
        --kept;
    }
    // What wants to stay together is higher than a page: then it is cut where the page ends.
    return kept > first ? kept : end;
}

Page placed(const std::vector<Strip>& strips, std::size_t first, std::size_t end)
{
    Page page;
    double y = 0;
    const auto add = [&page, &y](const SharedStrips& shared) {
        for (std::size_t i = 0; shared && i < shared->size(); ++i) {
            page.push_back({&(*shared)[i], y});
            y += (*shared)[i].height;
        }
    };
    add(strips[first].head);
    for (std::size_t i = first; i < end; ++i) {
        y += i > first ? strips[i].spaceBefore : 0;
        page.push_back({&strips[i], y});
        y += strips[i].height;
    }
    add(strips[end - 1].foot);
    return page;
}

} // namespace

std::vector<Page> fillPages(const std::vector<Strip>& strips, double bodyHeight)
{
    std::vector<Page> pages;
    for (std::size_t first = 0; first < strips.size();) {
        const std::size_t end = pageEnd(strips, first, bodyHeight);
        pages.push_back(placed(strips, first, end));
        first = end;
    }
    if (pages.empty()) {
        pages.emplace_back();
    }
    return pages;
}

} // namespace risalah::documents

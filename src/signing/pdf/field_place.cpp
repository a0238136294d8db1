// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/field_place.h"

#include <algorithm>
#include <set>

namespace risalah::signing::pdf {

namespace {

bool lists(QPDFObjectHandle annotations, QPDFObjGen widget)
{
    const auto items =
        annotations.isArray() ? annotations.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    return std::any_of(items.begin(), items.end(),
                       [widget](const QPDFObjectHandle& item) { return item.getObjGen() == widget; });
}

/// The pages that show this widget, by what they list: its own /P may say anything.
std::set<int> pagesOf(Comparison& comparison, const QPDFObjectHandle& widget)
{
    std::set<int> numbers;
    const auto id = QPDFObjectHandle(widget).getObjGen();
    for (const auto& [page, number] : comparison.pages.numberOfPage) {
        if (lists(valueAt(comparison.after.object(page), "/Annots"), id)) {
            numbers.insert(number);
        }
    }
    return numbers;
}

bool overlap(const Corners& one, const Corners& other)
{
    return one.left < other.right && other.left < one.right && one.bottom < other.top
        && other.bottom < one.top;
}

bool shareAPage(const std::set<int>& some, const std::set<int>& others)
{
    return std::any_of(some.begin(), some.end(), [&](int page) { return others.count(page) > 0; });
}

bool coversSignature(Comparison& comparison,
                     const Corners& place,
                     const std::set<int>& pages,
                     const FieldsById& before)
{
    return std::any_of(before.begin(), before.end(), [&](const auto& entry) {
        FieldNode known = entry.second;
        const auto old = cornersOf(valueAt(known.object, "/Rect"));
        return known.isSigned() && old && overlap(place, *old)
            && shareAPage(pages, pagesOf(comparison, known.object));
    });
}

} // namespace

bool mayCoverPage(const Comparison& comparison, const QPDFObjectHandle& widget)
{
    auto rectangle = valueAt(widget, "/Rect");
    if (rectangle.isNull() && !valueAt(widget, "/Kids").isNull()) {
        return false;
    }
    const auto area = areaOf(rectangle);
    return !area || *area > kLargestPart * comparison.pages.smallestArea;
}

void judgeNewPlace(Comparison& comparison, const FieldNode& field, const FieldsById& before)
{
    const auto place = cornersOf(valueAt(field.object, "/Rect"));
    if (!place) {
        return; // refused as a place that may be anywhere
    }
    const auto pages = pagesOf(comparison, field.object);
    if (place->area() > kLargestNewPart * comparison.pages.smallestArea) {
        for (const int page : pages) {
            comparison.say(ReasonCode::SignatureFieldMayCover, std::to_string(page));
        }
    }
    if (coversSignature(comparison, *place, pages, before)) {
        comparison.say(ReasonCode::SignatureFieldOverlaps, field.name);
    }
}

} // namespace risalah::signing::pdf

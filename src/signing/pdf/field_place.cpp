// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/field_place.h"

#include <algorithm>
#include <map>
#include <set>

namespace risalah::signing::pdf {

namespace {

/// What a page lists in the later version. Unless it or its list stands elsewhere than in the first version,
/// that is what the first says, which has been read already.
QPDFObjectHandle annotationsOf(Comparison& comparison, QPDFObjGen page)
{
    const auto known = valueAt(comparison.first.object(page), "/Annots");
    const auto list = QPDFObjectHandle(known).getObjGen();
    const bool isKept = isAtSamePlace(comparison.first, comparison.after, page)
        && (!QPDFObjectHandle(known).isIndirect() || isAtSamePlace(comparison.first, comparison.after, list));
    return isKept ? known : valueAt(comparison.after.object(page), "/Annots");
}

/// The pages that show a widget, by what they list: its own /P may say anything.
class PagesOfWidgets {
public:
    explicit PagesOfWidgets(Comparison& comparison)
    {
        for (const auto& [page, number] : comparison.pages.numberOfPage) {
            auto listed = annotationsOf(comparison, page);
            for (const QPDFObjectHandle& item :
                 listed.isArray() ? listed.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
                m_pages[item.getObjGen()].insert(number);
            }
        }
    }

    [[nodiscard]] const std::set<int>& of(const QPDFObjectHandle& widget) const
    {
        static const std::set<int> none;
        const auto found = m_pages.find(widget.getObjGen());
        return found == m_pages.end() ? none : found->second;
    }

private:
    std::map<QPDFObjGen, std::set<int>> m_pages;
};

bool overlap(const Corners& one, const Corners& other)
{
    return one.left < other.right && other.left < one.right && one.bottom < other.top
        && other.bottom < one.top;
}

double commonArea(const Corners& one, const Corners& other)
{
    const double width = std::min(one.right, other.right) - std::max(one.left, other.left);
    const double height = std::min(one.top, other.top) - std::max(one.bottom, other.bottom);
    return overlap(one, other) ? width * height : 0;
}

bool shareAPage(const std::set<int>& some, const std::set<int>& others)
{
    return std::any_of(some.begin(), some.end(), [&](int page) { return others.count(page) > 0; });
}

/// Where a signature field stood before.
struct KnownPlace {
    Corners corners;
    std::set<int> pages;
};

struct KnownPlaces {
    std::vector<KnownPlace> filled;
    std::vector<KnownPlace> empty; ///< of a size nobody objects to
};

KnownPlaces placesOf(const Comparison& comparison, const PagesOfWidgets& pages, const FieldsById& before)
{
    KnownPlaces places;
    for (const auto& entry : before) {
        FieldNode known = entry.second;
        const auto corners = cornersOf(valueAt(known.object, "/Rect"));
        if (!corners || !known.isSignature()) {
            continue;
        }
        if (known.isSigned()) {
            places.filled.push_back({*corners, pages.of(known.object)});
        } else if (!mayCoverPage(comparison, known.object)) {
            places.empty.push_back({*corners, pages.of(known.object)});
        }
    }
    return places;
}

bool coversSignature(const KnownPlaces& known, const Corners& place, const std::set<int>& pages)
{
    return std::any_of(known.filled.begin(), known.filled.end(), [&](const KnownPlace& old) {
        return overlap(place, old.corners) && shareAPage(pages, old.pages);
    });
}

/// How much of the place nobody foresaw who signed before: they saw the empty fields.
double unforeseenArea(const KnownPlaces& known, const Corners& place, int page)
{
    double foreseen = 0;
    for (const KnownPlace& old : known.empty) {
        if (old.pages.count(page) > 0) {
            foreseen = std::max(foreseen, commonArea(place, old.corners));
        }
    }
    return place.area() - foreseen;
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

void judgeNewPlaces(Comparison& comparison, const std::vector<FieldNode>& added, const FieldsById& before)
{
    if (added.empty()) {
        return;
    }
    const PagesOfWidgets pagesOfWidgets(comparison);
    const KnownPlaces known = placesOf(comparison, pagesOfWidgets, before);
    std::map<int, double> areaOnPage;
    for (const FieldNode& field : added) {
        const auto place = cornersOf(valueAt(field.object, "/Rect"));
        if (!place) {
            continue; // refused as a place that may be anywhere
        }
        const auto& pages = pagesOfWidgets.of(field.object);
        for (const int page : pages) {
            areaOnPage[page] += unforeseenArea(known, *place, page);
            if (pages.size() > 1 && place->area() > 0) { // nobody signs on every page at once
                comparison.say(ReasonCode::SignatureOnSeveralPages, field.name);
            }
        }
        if (coversSignature(known, *place, pages)) {
            comparison.say(ReasonCode::SignatureFieldOverlaps, field.name);
        }
    }
    for (const auto& [page, area] : areaOnPage) {
        if (area > kLargestNewPart * comparison.pages.smallestArea) {
            comparison.say(ReasonCode::SignatureFieldMayCover, std::to_string(page));
        }
    }
}

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/page_list.h"

#include <set>

namespace risalah::signing::pdf {

namespace {

struct PageWalk {
    PageList list;
    std::set<QPDFObjGen> seen;
};

double visibleArea(const QPDFObjectHandle& page, double inherited)
{
    const double media = areaOf(valueAt(page, "/MediaBox")).value_or(0);
    const double crop = areaOf(valueAt(page, "/CropBox")).value_or(0);
    const double whole = media > 0 ? media : inherited;
    return crop > 0 && (whole <= 0 || crop < whole) ? crop : whole;
}

void addPage(PageList& list, const QPDFObjectHandle& page, double area)
{
    list.pages.push_back(page);
    const int number = static_cast<int>(list.pages.size());
    list.numberOfPage[page.getObjGen()] = number;
    auto annotations = valueAt(page, "/Annots");
    if (annotations.isIndirect()) {
        list.numberOfAnnotations[annotations.getObjGen()] = number;
    }
    if (area > 0 && (list.smallestArea <= 0 || area < list.smallestArea)) {
        list.smallestArea = area;
    }
}

void visit(PageWalk& walk, QPDFObjectHandle node, double inherited, int depth)
{
    const bool isNew = node.isIndirect() && walk.seen.insert(node.getObjGen()).second;
    if (!isNew || !node.isDictionary() || depth > kDeepestNesting) {
        return;
    }
    const double area = visibleArea(node, inherited);
    auto kids = valueAt(node, "/Kids");
    if (!kids.isArray()) {
        addPage(walk.list, node, area);
        return;
    }
    walk.list.inner.push_back(node);
    for (const auto& kid : kids.aitems()) {
        visit(walk, kid, area, depth + 1);
    }
}

int numberIn(const std::map<QPDFObjGen, int>& numbers, QPDFObjGen id)
{
    const auto found = numbers.find(id);
    return found == numbers.end() ? 0 : found->second;
}

} // namespace

int PageList::pageNumber(QPDFObjGen id) const
{
    return numberIn(numberOfPage, id);
}

int PageList::annotationsNumber(QPDFObjGen id) const
{
    return numberIn(numberOfAnnotations, id);
}

PageList readPages(QPDF& pdf)
{
    PageWalk walk;
    visit(walk, valueAt(pdf.getRoot(), "/Pages"), 0, 0);
    return std::move(walk.list);
}

} // namespace risalah::signing::pdf

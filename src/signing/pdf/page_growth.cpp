// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/comparison.h"

#include <map>

namespace risalah::signing::pdf {

namespace {

void compareAnnotations(Comparison& comparison,
                        const std::string& page,
                        QPDFObjectHandle before,
                        QPDFObjectHandle after)
{
    if (!isPrefix(before, after)) {
        comparison.say(ReasonCode::AnnotationChanged, page);
        return;
    }
    const int known = before.isArray() ? before.getArrayNItems() : 0;
    const int count = after.isArray() ? after.getArrayNItems() : 0;
    for (int i = known; i < count; ++i) {
        if (comparison.newWidgets.count(after.getArrayItem(i).getObjGen()) == 0) {
            comparison.say(ReasonCode::AnnotationChanged, page);
        }
    }
}

ReasonCode partOf(const std::string& key)
{
    if (key == "/Contents") {
        return ReasonCode::PageContentChanged;
    }
    return key == "/Resources" ? ReasonCode::PageResourceChanged : ReasonCode::PageChanged;
}

void comparePage(Comparison& comparison, QPDFObjGen id, int number)
{
    const auto before = comparison.before.object(id);
    const auto after = comparison.after.object(id);
    const std::string page = std::to_string(number);
    for (const std::string& key : differingKeys(before, after)) {
        if (key == "/Annots") {
            compareAnnotations(comparison, page, valueAt(before, "/Annots"), valueAt(after, "/Annots"));
        } else {
            comparison.say(partOf(key), page);
        }
    }
    comparison.explained.insert(id);
}

/// An /Annots array that is an object of its own.
void compareAnnotationList(Comparison& comparison, QPDFObjGen id, int number)
{
    const auto page = comparison.pages.pages.at(static_cast<std::size_t>(number - 1));
    auto list = comparison.before.object(id);
    compareAnnotations(comparison, std::to_string(number), list, comparison.after.object(id));
    comparison.explain(list, {QPDFObjectHandle(page).getObjGen()});
}

} // namespace

void comparePages(Comparison& comparison)
{
    for (const QPDFObjGen id : std::set<QPDFObjGen>(comparison.changed)) {
        if (comparison.explained.count(id) > 0) {
            continue;
        }
        if (const int page = comparison.pages.pageNumber(id); page > 0) {
            comparePage(comparison, id, page);
        } else if (const int list = comparison.pages.annotationsNumber(id); list > 0) {
            compareAnnotationList(comparison, id, list);
        }
    }
}

} // namespace risalah::signing::pdf

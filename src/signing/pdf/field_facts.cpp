// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/field_facts.h"

#include "signing/pdf/form.h"
#include "signing/pdf/object_text.h"
#include "signing/pdf/refusal.h"
#include "signing/pdf/sound_document.h"

#include <algorithm>
#include <map>

namespace risalah::signing::pdf {

namespace {

std::map<QPDFObjGen, int> pagesOfWidgets(QPDF& pdf)
{
    std::map<QPDFObjGen, int> pages;
    int number = 0;
    for (auto page : pdf.getAllPages()) {
        auto annotations = page.getKey("/Annots");
        for (const auto& annotation :
             annotations.isArray() ? annotations.getArrayAsVector() : std::vector<QPDFObjectHandle>{}) {
            pages.emplace(annotation.getObjGen(), number);
        }
        ++number;
    }
    return pages;
}

std::array<double, 4> rectOf(QPDFObjectHandle widget)
{
    auto rect = widget.isDictionary() ? widget.getKey("/Rect") : QPDFObjectHandle::newNull();
    if (!rect.isRectangle()) {
        return {};
    }
    const auto box = rect.getArrayAsRectangle();
    return {std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx),
            std::max(box.lly, box.ury)};
}

std::vector<std::string> contentsByAge(QPDF& pdf)
{
    std::map<long long, std::string> byAge; // the later one covers more bytes
    for (auto& field : signatureFieldsOf(pdf)) {
        auto range = field.isSigned() ? field.value.getKey("/ByteRange") : QPDFObjectHandle::newNull();
        if (range.isArray() && range.getArrayNItems() == 4 && range.getArrayItem(2).isInteger()
            && field.value.getKey("/Contents").isString()) {
            byAge.emplace(range.getArrayItem(2).getIntValue(),
                          field.value.getKey("/Contents").getStringValue());
        }
    }
    std::vector<std::string> contents;
    contents.reserve(byAge.size());
    for (auto& entry : byAge) {
        contents.push_back(std::move(entry.second));
    }
    return contents;
}

} // namespace

Answer<std::vector<FieldFacts>> fieldsOf(std::string_view pdf)
{
    return answered([&] {
        SoundDocument document(pdf);
        std::vector<FieldFacts> facts;
        const auto fields = signatureFieldsOf(document.pdf());
        const auto pages = fields.empty() ? std::map<QPDFObjGen, int>{} : pagesOfWidgets(document.pdf());
        for (const auto& field : fields) {
            const auto page = pages.find(field.widget.getObjGen());
            facts.push_back({field.name, page == pages.end() ? -1 : page->second, rectOf(field.widget),
                             field.isSigned(), field.isDocumentTimestamp()});
        }
        document.refuseWarnings();
        return facts;
    });
}

Answer<SignatureMatter> signatureMatter(std::string_view pdf)
{
    return answered([&] {
        SoundDocument document(pdf);
        SignatureMatter matter;
        matter.contents = contentsByAge(document.pdf());
        auto store = document.pdf().getRoot().getKey("/DSS");
        auto certificates = store.isDictionary() ? store.getKey("/Certs") : QPDFObjectHandle::newNull();
        for (auto& stream :
             certificates.isArray() ? certificates.getArrayAsVector() : std::vector<QPDFObjectHandle>{}) {
            if (stream.isStream()) {
                matter.storedCertificates.push_back(streamBytes(stream));
            }
        }
        document.refuseWarnings();
        return matter;
    });
}

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/appearance_import.h"

#include "signing/pdf/object_text.h"
#include "signing/pdf/refusal.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace risalah::signing::pdf {

namespace {

std::string asString(Buffer& buffer)
{
    return {reinterpret_cast<const char*>(buffer.getBuffer()), buffer.getSize()};
}

std::string deflated(Buffer& data)
{
    Pl_Buffer collected("collected");
    Pl_Flate flate("flate", &collected, Pl_Flate::a_deflate);
    flate.write(data.getBuffer(), data.getSize());
    flate.finish();
    return asString(*collected.getBufferSharedPointer());
}

/// Copies what a form refers to, each object once. qpdf's own copying first reads every object of the
/// receiving document.
class GraphImport {
public:
    explicit GraphImport(IncrementalUpdate& update) : m_update(update) { }

    std::string operator()(const QPDFObjectHandle& foreign)
    {
        const auto known = m_copies.find(foreign.getObjGen());
        if (known != m_copies.end()) {
            return plainReference(known->second);
        }
        const auto copy = m_update.allocate();
        m_copies.emplace(foreign.getObjGen(), copy);
        m_waiting.emplace_back(foreign, copy);
        return plainReference(copy);
    }

    void copyAll()
    {
        while (!m_waiting.empty()) {
            auto [foreign, copy] = m_waiting.back();
            m_waiting.pop_back();
            m_update.put(copy, textOf(foreign));
        }
    }

private:
    std::string textOf(QPDFObjectHandle foreign)
    {
        if (foreign.isPageObject() || foreign.isPagesObject()) {
            throw Refusal(Problem::AppearanceUnusable, "refers to a page");
        }
        return foreign.isStream()
            ? streamText(foreign.getDict(), asString(*foreign.getRawStreamData()), std::ref(*this))
            : valueText(foreign, std::ref(*this));
    }

    IncrementalUpdate& m_update;
    std::map<QPDFObjGen, QPDFObjectHandle> m_copies;
    std::vector<std::pair<QPDFObjectHandle, QPDFObjectHandle>> m_waiting;
};

/// The viewer turns the page clockwise; the form is turned against it.
const char* matrixAgainst(int rotation)
{
    switch (((rotation % 360) + 360) % 360) {
    case 90:
        return "[0 1 -1 0 0 0]";
    case 180:
        return "[-1 0 0 -1 0 0]";
    case 270:
        return "[0 -1 1 0 0 0]";
    default:
        return "[1 0 0 1 0 0]";
    }
}

QPDFObjectHandle importForm(IncrementalUpdate& update, const std::string& appearancePdf, int pageRotation)
{
    QPDF source;
    source.setSuppressWarnings(true);
    source.processMemoryFile("appearance", appearancePdf.data(), appearancePdf.size());
    auto form = QPDFPageObjectHelper(source.getAllPages().at(0)).getFormXObjectForPage(false);
    auto dictionary = form.getDict().shallowCopy();
    dictionary.removeKey("/Group"); // PDF/A-1 has none, and nothing here is transparent
    dictionary.replaceKey("/Matrix", QPDFObjectHandle::parse(matrixAgainst(pageRotation)));
    dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    GraphImport import(update);
    auto content = form.getStreamData(qpdf_dl_generalized);
    const auto copy = update.add(streamText(dictionary, deflated(*content), std::ref(import)));
    import.copyAll();
    return copy;
}

} // namespace

QPDFObjectHandle
importAppearance(IncrementalUpdate& update, const std::string& appearancePdf, int pageRotation)
{
    try {
        return importForm(update, appearancePdf, pageRotation);
    } catch (const Refusal&) {
        throw;
    } catch (const std::exception& failure) {
        throw Refusal(Problem::AppearanceUnusable, failure.what());
    }
}

QPDFObjectHandle emptyAppearance(IncrementalUpdate& update, double width, double height)
{
    auto box = QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newInteger(0),
                                           QPDFObjectHandle::newReal(width, 3),
                                           QPDFObjectHandle::newReal(height, 3)});
    return update.add(
        streamText(QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/XObject")},
                                                    {"/Subtype", QPDFObjectHandle::newName("/Form")},
                                                    {"/BBox", box},
                                                    {"/Resources", QPDFObjectHandle::newDictionary()}}),
                   {}, plainReference));
}

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/field_stamp.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <stdexcept>

namespace risalah::test {

namespace {

void open(QPDF& pdf, const std::string& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.data(), bytes.size());
}

std::vector<QPDFObjectHandle> widgets(QPDF& pdf)
{
    auto form = pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary() || form.hasKey("/NeedAppearances")) {
        throw std::runtime_error("no form, or one that asks the viewer to draw");
    }
    return form.getKey("/Fields").getArrayAsVector();
}

int pageOf(QPDF& pdf, QPDFObjectHandle& widget)
{
    const auto& pages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto page = pages[i];
        if (page.getObjGen() != widget.getKey("/P").getObjGen()) {
            continue;
        }
        for (const auto& annotation : page.getKey("/Annots").getArrayAsVector()) {
            if (annotation.getObjGen() == widget.getObjGen()) {
                return static_cast<int>(i);
            }
        }
    }
    throw std::runtime_error("field on no page");
}

} // namespace

std::vector<FoundField> fieldsOf(const std::string& bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    std::vector<FoundField> found;
    for (auto& widget : widgets(pdf)) {
        const auto rect = widget.getKey("/Rect").getArrayAsRectangle();
        FoundField field;
        field.name = widget.getKey("/T").getUTF8Value();
        field.page = pageOf(pdf, widget);
        field.left = rect.llx;
        field.bottom = rect.lly;
        field.width = rect.urx - rect.llx;
        field.height = rect.ury - rect.lly;
        auto lock = widget.getKey("/Lock");
        if (lock.isDictionary() && lock.getKey("/Action").isNameAndEquals("/Include")) {
            for (auto& name : lock.getKey("/Fields").getArrayAsVector()) {
                field.locked.push_back(name.getUTF8Value());
            }
        }
        found.push_back(field);
    }
    return found;
}

std::string stamped(const std::string& bytes, const std::string& name, const std::string& look)
{
    QPDF pdf;
    open(pdf, bytes);
    QPDF picture;
    open(picture, look);
    const auto form = QPDFPageObjectHelper(picture.getAllPages().at(0)).getFormXObjectForPage();
    for (auto& widget : widgets(pdf)) {
        if (widget.getKey("/T").getUTF8Value() == name) {
            widget.getKey("/AP").replaceKey("/N", pdf.copyForeignObject(form));
        }
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace risalah::test

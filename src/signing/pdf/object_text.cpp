// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/object_text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QUtil.hh>

namespace risalah::signing::pdf {

namespace {

std::string childText(const QPDFObjectHandle& child, const ReferenceText& reference)
{
    return child.isIndirect() ? reference(child) : valueText(child, reference);
}

std::string keyText(const std::string& key)
{
    return QPDFObjectHandle::newName(key).unparse();
}

} // namespace

std::string plainReference(const QPDFObjectHandle& object)
{
    return object.getObjGen().unparse(' ') + " R";
}

// The depth is bounded by qpdf's parser.
std::string valueText(QPDFObjectHandle object, const ReferenceText& reference)
{
    std::string text;
    if (object.isArray()) {
        for (const auto& item : object.getArrayAsVector()) {
            text += (text.empty() ? "" : " ") + childText(item, reference);
        }
        return "[" + text + "]";
    }
    if (object.isDictionary()) {
        for (const auto& [key, value] : object.getDictAsMap()) {
            text += keyText(key) + " " + childText(value, reference) + " ";
        }
        return "<< " + text + ">>";
    }
    return object.unparseResolved();
}

std::string streamText(QPDFObjectHandle dictionary, const std::string& data, const ReferenceText& reference)
{
    auto withLength = dictionary.shallowCopy();
    withLength.replaceKey("/Length", QPDFObjectHandle::newInteger(static_cast<long long>(data.size())));
    return valueText(withLength, reference) + "\nstream\n" + data + "\nendstream";
}

std::string streamBytes(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

std::string unicodeText(const std::string& utf8)
{
    return "<" + QUtil::hex_encode(QUtil::utf8_to_utf16(utf8)) + ">";
}

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/incremental_update.h"

#include "signing/pdf/object_text.h"
#include "signing/pdf/refusal.h"

#include <qpdf/QUtil.hh>

#include <cstdint>
#include <random>
#include <vector>

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kOffsetBytes = 5; // in a cross-reference stream: up to 10^12

std::string randomId()
{
    std::random_device source;
    std::string id;
    while (id.size() < 16) {
        id += static_cast<char>(source() & 0xffU);
    }
    return id;
}

std::string bigEndian(std::uint64_t value, std::size_t bytes)
{
    std::string text(bytes, '\0');
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        *at = static_cast<char>(value & 0xffU);
        value >>= 8U;
    }
    return text;
}

/// Neighbouring numbers share one sub-section: first number and count.
template <class Parts> std::vector<std::pair<int, int>> runsOf(const Parts& parts)
{
    std::vector<std::pair<int, int>> runs;
    for (const auto& entry : parts) {
        if (runs.empty() || runs.back().first + runs.back().second != entry.first) {
            runs.emplace_back(entry.first, 0);
        }
        ++runs.back().second;
    }
    return runs;
}

} // namespace

IncrementalUpdate::IncrementalUpdate(SoundDocument& document) : m_document(document)
{
    // The parser warned, and we refused, if this were not one above the highest number.
    auto size = document.pdf().getTrailer().getKey("/Size");
    if (!size.isInteger()) {
        throw Refusal(Problem::Unreadable, "no /Size");
    }
    m_nextNumber = size.getIntValueAsInt();
}

QPDFObjectHandle IncrementalUpdate::allocate()
{
    const QPDFObjGen id(m_nextNumber++, 0);
    // Not makeIndirectObject(), which reads every object of the document first.
    pdf().replaceObject(id, QPDFObjectHandle::newDictionary());
    return pdf().getObject(id);
}

void IncrementalUpdate::put(const QPDFObjectHandle& object, std::string text)
{
    m_parts[object.getObjectID()] = Part{object.getGeneration(), std::move(text), false, 0, 0};
}

QPDFObjectHandle IncrementalUpdate::add(std::string text)
{
    auto object = allocate();
    put(object, std::move(text));
    return object;
}

void IncrementalUpdate::changed(const QPDFObjectHandle& object)
{
    if (!object.isIndirect()) {
        throw Refusal(Problem::Unreadable, "an object that should have a number has none");
    }
    m_parts[object.getObjectID()] = Part{object.getGeneration(), {}, true, 0, 0};
}

std::string IncrementalUpdate::finish()
{
    m_out.clear();
    const char last = m_document.bytes().back();
    if (last != '\n' && last != '\r') {
        m_out += '\n';
    }
    writeBodies();
    if (m_document.lastSectionIsStream()) {
        writeStream();
    } else {
        writeTable();
    }
    m_document.refuseWarnings();
    return std::move(m_out);
}

std::size_t IncrementalUpdate::textOffset(const QPDFObjectHandle& object) const
{
    return m_parts.at(object.getObjectID()).textOffset;
}

void IncrementalUpdate::writeBodies()
{
    for (auto& [number, part] : m_parts) {
        if (part.isChanged) {
            part.text = valueText(pdf().getObject(number, part.generation), plainReference);
        }
        part.offset = end();
        m_out += std::to_string(number) + " " + std::to_string(part.generation) + " obj\n";
        part.textOffset = end();
        m_out += part.text + "\nendobj\n";
    }
}

std::string IncrementalUpdate::trailerKeys(std::size_t size) const
{
    auto trailer = m_document.pdf().getTrailer();
    const auto fresh = QPDFObjectHandle::newString(randomId()).unparseBinary();
    auto id = trailer.getKey("/ID");
    const bool hasId = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString();
    std::string keys = "/Size " + std::to_string(size) + " /Root " + plainReference(trailer.getKey("/Root"));
    if (trailer.getKey("/Info").isIndirect()) {
        keys += " /Info " + plainReference(trailer.getKey("/Info"));
    }
    return keys + " /ID [" + (hasId ? id.getArrayItem(0).unparseBinary() : fresh) + " " + fresh + "] /Prev "
        + std::to_string(m_document.lastSection());
}

void IncrementalUpdate::writeTable()
{
    const auto start = end();
    m_out += "xref\n";
    for (const auto& [first, count] : runsOf(m_parts)) {
        m_out += std::to_string(first) + " " + std::to_string(count) + "\n";
        for (int number = first; number < first + count; ++number) {
            const auto& part = m_parts.at(number);
            m_out += QUtil::uint_to_string(part.offset, 10) + " " + QUtil::int_to_string(part.generation, 5)
                + " n \n";
        }
    }
    m_out += "trailer\n<< " + trailerKeys(static_cast<std::size_t>(m_nextNumber)) + " >>\nstartxref\n"
        + std::to_string(start) + "\n%%EOF\n";
}

void IncrementalUpdate::writeStream()
{
    const auto start = end();
    const auto self = allocate();
    m_parts[self.getObjectID()].offset = start;
    std::string index;
    std::string data;
    for (const auto& [first, count] : runsOf(m_parts)) {
        index += (index.empty() ? "" : " ") + std::to_string(first) + " " + std::to_string(count);
        for (int number = first; number < first + count; ++number) {
            const auto& part = m_parts.at(number);
            data += '\1' + bigEndian(part.offset, kOffsetBytes)
                + bigEndian(static_cast<std::uint64_t>(part.generation), 2);
        }
    }
    m_out += std::to_string(self.getObjectID()) + " 0 obj\n<< /Type /XRef /W [1 "
        + std::to_string(kOffsetBytes) + " 2] /Index [" + index + "] "
        + trailerKeys(static_cast<std::size_t>(m_nextNumber)) + " /Length " + std::to_string(data.size())
        + " >>\nstream\n" + data + "\nendstream\nendobj\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace risalah::signing::pdf

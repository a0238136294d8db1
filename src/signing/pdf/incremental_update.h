// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/sound_document.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <cstddef>
#include <map>
#include <string>

namespace risalah::signing::pdf {

/// Collects new and changed objects and writes them as one section behind the document, with a
/// cross-reference of the kind the document ends with. Changed objects are changed in the document's memory:
/// one update a document.
class IncrementalUpdate {
public:
    explicit IncrementalUpdate(SoundDocument& document);

    [[nodiscard]] QPDF& pdf() { return m_document.pdf(); }
    [[nodiscard]] SoundDocument& document() { return m_document; }

    /// A reference to an object whose text comes with put().
    [[nodiscard]] QPDFObjectHandle allocate();
    void put(const QPDFObjectHandle& object, std::string text);
    QPDFObjectHandle add(std::string text);
    /// This indirect object was changed and has to be written again.
    void changed(const QPDFObjectHandle& object);

    /// Once, at the end.
    [[nodiscard]] std::string finish();
    /// After finish(): where the text of this object begins, counted from the start of the whole file.
    [[nodiscard]] std::size_t textOffset(const QPDFObjectHandle& object) const;

private:
    struct Part {
        int generation = 0;
        std::string text;
        bool isChanged = false; // its text is made at the end
        std::size_t offset = 0;
        std::size_t textOffset = 0;
    };

    [[nodiscard]] std::size_t end() const { return m_document.bytes().size() + m_out.size(); }
    void writeBodies();
    [[nodiscard]] std::string trailerKeys(std::size_t size) const;
    void writeTable();
    void writeStream();

    SoundDocument& m_document;
    int m_nextNumber = 0;
    std::map<int, Part> m_parts;
    std::string m_out;
};

} // namespace risalah::signing::pdf

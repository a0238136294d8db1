// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/page_list.h"

#include <map>
#include <string>
#include <utility>

namespace risalah::signing::pdf {

/// Compares values of two files by what they say: references are followed, streams unpacked, pages known by
/// their number.
class SameValue {
public:
    SameValue(const PageList& pages, const PageList& otherPages)
        : m_pages(pages), m_otherPages(otherPages) { }

    [[nodiscard]] bool operator()(const QPDFObjectHandle& one, const QPDFObjectHandle& other)
    {
        return isSame(one, other, 0);
    }

private:
    [[nodiscard]] bool isSame(const QPDFObjectHandle& one, const QPDFObjectHandle& other, int depth);
    [[nodiscard]] bool isSameResolved(QPDFObjectHandle one, QPDFObjectHandle other, int depth);
    [[nodiscard]] bool isSameDictionary(QPDFObjectHandle one, QPDFObjectHandle other, int depth);
    [[nodiscard]] bool isSameArray(QPDFObjectHandle one, QPDFObjectHandle other, int depth);

    const PageList& m_pages;
    const PageList& m_otherPages;
    std::map<std::pair<QPDFObjGen, QPDFObjGen>, bool> m_known; ///< while they are compared: true
};

/// A stream's bytes, unpacked where that loses nothing.
[[nodiscard]] std::string unpacked(QPDFObjectHandle stream);

} // namespace risalah::signing::pdf

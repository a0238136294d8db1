// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/same_value.h"

#include <qpdf/Pl_String.hh>

#include <cmath>
#include <set>

namespace risalah::signing::pdf {

namespace {

constexpr double kRounding = 1e-5;

/// How a stream is packed, and the ways back up, which would lead to everything.
bool isContent(const std::string& key)
{
    static const std::set<std::string> others{"/Length", "/Filter", "/DecodeParms", "/Parent", "/P"};
    return others.count(key) == 0;
}

std::set<std::string> contentKeys(QPDFObjectHandle dictionary)
{
    std::set<std::string> keys;
    for (const std::string& key : dictionary.getKeys()) {
        if (isContent(key)) {
            keys.insert(key);
        }
    }
    return keys;
}

bool isSameScalar(QPDFObjectHandle one, QPDFObjectHandle other)
{
    if (one.isNumber() && other.isNumber()) {
        return std::abs(one.getNumericValue() - other.getNumericValue()) < kRounding;
    }
    if (one.isString() && other.isString()) {
        return one.getStringValue() == other.getStringValue();
    }
    return one.getTypeCode() == other.getTypeCode() && one.unparseResolved() == other.unparseResolved();
}

} // namespace

bool SameValue::isSame(const QPDFObjectHandle& one, const QPDFObjectHandle& other, int depth)
{
    if (depth > kDeepestNesting) {
        return false;
    }
    if (!one.isIndirect() || !other.isIndirect()) {
        return isSameResolved(one, other, depth);
    }
    const int page = m_pages.pageNumber(one.getObjGen());
    if (page > 0) {
        return page == m_otherPages.pageNumber(other.getObjGen());
    }
    const std::pair key{one.getObjGen(), other.getObjGen()};
    const auto [known, isNew] = m_known.emplace(key, true);
    if (!isNew) {
        return known->second;
    }
    const bool same = isSameResolved(one, other, depth);
    m_known[key] = same;
    return same;
}

bool SameValue::isSameResolved(QPDFObjectHandle one, QPDFObjectHandle other, int depth)
{
    if (one.isStream() && other.isStream()) {
        return isSameDictionary(one.getDict(), other.getDict(), depth) && unpacked(one) == unpacked(other);
    }
    if (one.isDictionary() && other.isDictionary()) {
        return isSameDictionary(one, other, depth);
    }
    if (one.isArray() && other.isArray()) {
        return isSameArray(one, other, depth);
    }
    return isSameScalar(one, other);
}

bool SameValue::isSameDictionary(QPDFObjectHandle one, QPDFObjectHandle other, int depth)
{
    const auto keys = contentKeys(one);
    if (keys != contentKeys(other)) {
        return false;
    }
    for (const std::string& key : keys) {
        if (!isSame(one.getKey(key), other.getKey(key), depth + 1)) {
            return false;
        }
    }
    return true;
}

bool SameValue::isSameArray(QPDFObjectHandle one, QPDFObjectHandle other, int depth)
{
    const auto items = one.getArrayAsVector();
    const auto others = other.getArrayAsVector();
    if (items.size() != others.size()) {
        return false;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!isSame(items[i], others[i], depth + 1)) {
            return false;
        }
    }
    return true;
}

std::string unpacked(QPDFObjectHandle stream)
{
    std::string bytes;
    Pl_String target("unpacked", nullptr, bytes);
    bool isUnpacked = false;
    stream.pipeStreamData(&target, &isUnpacked, 0, qpdf_dl_generalized, true, false);
    return bytes;
}

} // namespace risalah::signing::pdf

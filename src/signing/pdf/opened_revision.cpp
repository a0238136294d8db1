// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/opened_revision.h"

#include <algorithm>
#include <cmath>

namespace risalah::signing::pdf {

OpenedRevision::OpenedRevision(std::string_view bytes, std::size_t end)
{
    open(bytes.substr(0, end), false);
}

OpenedRevision::OpenedRevision(std::string_view bytes)
{
    open(bytes, true);
}

void OpenedRevision::open(std::string_view bytes, bool repair)
{
    m_bytes = bytes;
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(repair);
    m_pdf.processMemoryFile("pdf", bytes.data(), bytes.size());
    m_table = m_pdf.getXRefTable();
}

namespace {

const QPDFXRefEntry* entryOf(const OpenedRevision& revision, QPDFObjGen id)
{
    const auto found = revision.table().find(id);
    return found == revision.table().end() ? nullptr : &found->second;
}

/// A container that claims to be packed itself is nobody's.
bool isContainerKept(const OpenedRevision& before, const OpenedRevision& after, int number)
{
    const auto* old = entryOf(before, QPDFObjGen(number, 0));
    const auto* now = entryOf(after, QPDFObjGen(number, 0));
    return old != nullptr && now != nullptr && old->getType() == 1 && now->getType() == 1
        && old->getOffset() == now->getOffset();
}

} // namespace

bool isAtSamePlace(const OpenedRevision& before, const OpenedRevision& after, QPDFObjGen id)
{
    const auto* old = entryOf(before, id);
    const auto* now = entryOf(after, id);
    return old != nullptr && now != nullptr && isAtSamePlace(before, *old, after, *now);
}

bool isAtSamePlace(const OpenedRevision& before,
                   const QPDFXRefEntry& old,
                   const OpenedRevision& after,
                   const QPDFXRefEntry& now)
{
    if (old.getType() != now.getType()) {
        return false;
    }
    if (old.getType() == 2) {
        return old.getObjStreamNumber() == now.getObjStreamNumber()
            && old.getObjStreamIndex() == now.getObjStreamIndex()
            && isContainerKept(before, after, old.getObjStreamNumber());
    }
    return old.getType() != 1 || old.getOffset() == now.getOffset();
}

QPDFObjectHandle valueAt(QPDFObjectHandle holder, const char* key)
{
    if (holder.isStream()) {
        holder = holder.getDict();
    }
    return holder.isDictionary() ? holder.getKey(key) : QPDFObjectHandle::newNull();
}

std::string textOf(QPDFObjectHandle value)
{
    if (value.isString()) {
        return value.getUTF8Value();
    }
    return value.isName() ? value.getName().substr(1) : std::string();
}

std::optional<Corners> cornersOf(QPDFObjectHandle rectangle)
{
    if (!rectangle.isArray() || rectangle.getArrayNItems() != 4) {
        return std::nullopt;
    }
    double corner[4] = {};
    for (int i = 0; i < 4; ++i) {
        auto item = rectangle.getArrayItem(i);
        if (!item.isNumber()) {
            return std::nullopt;
        }
        corner[i] = item.getNumericValue();
    }
    const Corners corners{std::min(corner[0], corner[2]), std::min(corner[1], corner[3]),
                          std::max(corner[0], corner[2]), std::max(corner[1], corner[3])};
    return std::isfinite(corners.area()) ? std::optional(corners) : std::nullopt;
}

std::optional<double> areaOf(const QPDFObjectHandle& rectangle)
{
    const auto corners = cornersOf(rectangle);
    return corners ? std::optional(corners->area()) : std::nullopt;
}

} // namespace risalah::signing::pdf

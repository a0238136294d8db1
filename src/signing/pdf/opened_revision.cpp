// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/opened_revision.h"

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
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(repair);
    m_pdf.processMemoryFile("pdf", bytes.data(), bytes.size());
    m_table = m_pdf.getXRefTable();
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

double areaOf(QPDFObjectHandle rectangle)
{
    if (!rectangle.isArray() || rectangle.getArrayNItems() != 4) {
        return 0;
    }
    double corner[4] = {};
    for (int i = 0; i < 4; ++i) {
        const auto item = rectangle.getArrayItem(i);
        corner[i] = QPDFObjectHandle(item).isNumber() ? QPDFObjectHandle(item).getNumericValue() : 0;
    }
    return std::abs((corner[2] - corner[0]) * (corner[3] - corner[1]));
}

} // namespace risalah::signing::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paragraph_cache.h"

#include "documents/paragraph_layout.h"

#include <algorithm>
#include <utility>

namespace risalah::documents {

namespace {

QString keyOf(const Paragraph& paragraph)
{
    return paragraph.text + QChar(0x1f) + paragraph.id + QChar(0x1f) + paragraph.fields.join(QChar(0x1f));
}

} // namespace

void ParagraphCache::beginPaper()
{
    m_before = std::exchange(m_now, {});
}

std::vector<Strip>
ParagraphCache::lines(const Paragraph& paragraph, double width, std::set<char32_t>& missing)
{
    const LaidOut& one = laidOut(paragraph, width);
    missing.insert(one.missing.begin(), one.missing.end());
    return one.lines;
}

const ParagraphCache::LaidOut*
ParagraphCache::find(const ByText& known, const QString& key, const Paragraph& paragraph, double width)
{
    const auto sameText = known.find(key);
    if (sameText == known.end()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(sameText->second, [&](const LaidOut& one) {
        return one.width == width && one.paragraph == paragraph;
    });
    return found == sameText->second.end() ? nullptr : &*found;
}

const ParagraphCache::LaidOut& ParagraphCache::laidOut(const Paragraph& paragraph, double width)
{
    const QString key = keyOf(paragraph);
    if (const LaidOut* known = find(m_now, key, paragraph, width)) {
        return *known;
    }
    std::vector<LaidOut>& sameText = m_now[key];
    if (const LaidOut* known = find(m_before, key, paragraph, width)) {
        return sameText.emplace_back(*known);
    }
    LaidOut fresh{paragraph, width, {}, {}};
    fresh.lines = layOutParagraph(paragraph, width, fresh.missing);
    return sameText.emplace_back(std::move(fresh));
}

} // namespace risalah::documents

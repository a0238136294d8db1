// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paragraph_cache.h"

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

bool ParagraphCache::isLoose(const Paragraph& paragraph, double width)
{
    return laidOut(paragraph, width).broken.isLoose;
}

std::vector<Strip> ParagraphCache::lines(const Paragraph& paragraph,
                                         double width,
                                         Alignment alignment,
                                         std::set<char32_t>& missing)
{
    LaidOut& one = laidOut(paragraph, width);
    if (one.alignment && one.alignment != alignment) {
        one.broken = breakParagraph(paragraph, width, one.missing);
    }
    if (one.alignment != alignment) {
        one.lines = setParagraph(one.broken, paragraph, alignment);
        one.alignment = alignment;
    }
    missing.insert(one.missing.begin(), one.missing.end());
    return one.lines;
}

ParagraphCache::LaidOut*
ParagraphCache::find(ByText& known, const QString& key, const Paragraph& paragraph, double width)
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

ParagraphCache::LaidOut& ParagraphCache::laidOut(const Paragraph& paragraph, double width)
{
    const QString key = keyOf(paragraph);
    if (LaidOut* known = find(m_now, key, paragraph, width)) {
        return *known;
    }
    std::vector<LaidOut>& sameText = m_now[key];
    if (const LaidOut* known = find(m_before, key, paragraph, width)) {
        return sameText.emplace_back(*known);
    }
    LaidOut fresh{paragraph, width, {}, {}};
    fresh.broken = breakParagraph(paragraph, width, fresh.missing);
    return sameText.emplace_back(std::move(fresh));
}

} // namespace risalah::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notes/point_outline.h"

#include <algorithm>

namespace risalah::domain {

namespace {

constexpr int kDeeper = 2; // columns: two blanks or a tab; one blank is a slip
constexpr std::size_t kMaxDepth = 6;

bool continues(const Marker& before, const Marker& marker)
{
    return !before.numbers.empty() && !marker.numbers.empty() && marker.numbers.back() > 1
        && marker.numbers.back() == before.numbers.back() + 1;
}

/// The marked words that are still in the text; a speaker's name has left it.
std::vector<Emphasis> foundIn(const QString& text, const std::vector<TextRun>& marked)
{
    std::vector<Emphasis> found;
    qsizetype from = 0;
    for (const TextRun& run : marked) {
        const qsizetype at = text.indexOf(run.text, from);
        if (at >= 0) {
            found.push_back({static_cast<int>(at), static_cast<int>(run.text.size()), run.bold, run.italic});
            from = at + run.text.size();
        }
    }
    return found;
}

} // namespace

std::size_t PointOutline::add(const OutlineLine& line)
{
    openParentOf(line);
    if (m_open.size() >= kMaxDepth) {
        m_open.resize(kMaxDepth - 1);
    }
    const std::size_t index = m_nodes.size();
    (m_open.empty() ? m_roots : m_nodes.at(m_open.back()).children).push_back(index);
    m_nodes.push_back(
        {DiscussionPoint{PointId::create(), line.speaker, line.text, {}, foundIn(line.text, line.marked)},
         line.indent,
         line.marker,
         {}});
    m_open.push_back(index);
    return index;
}

void PointOutline::openParentOf(const OutlineLine& line)
{
    while (!m_open.empty() && lastOpen().indent >= line.indent + kDeeper) {
        m_open.pop_back();
    }
    if (!m_open.empty() && line.indent < lastOpen().indent + kDeeper) {
        openSiblingOrParent(line);
    }
}

/// For a line at the indentation of the last open point: "a." under "1." is a child, "2." a sibling.
void PointOutline::openSiblingOrParent(const OutlineLine& line)
{
    const std::size_t base = firstOfSameIndent(line.indent);
    if (line.marker.style == MarkerStyle::Path) {
        m_open.resize(std::min(base + line.marker.numbers.size() - 1, m_open.size()));
        return;
    }
    for (std::size_t i = m_open.size(); i-- > base;) {
        if (m_nodes.at(m_open.at(i)).marker.style == line.marker.style) {
            m_open.resize(i);
            return;
        }
    }
    const bool plain = line.marker.style == MarkerStyle::None || lastOpen().marker.style == MarkerStyle::None;
    if (plain || (line.marker.style == MarkerStyle::Bullet && line.afterBlank)) {
        m_open.resize(base);
    } else if (continues(lastOpen().marker, line.marker)) {
        m_open.pop_back(); // "2)" after "1.": the writer changed the sign, not the level
    }
}

std::size_t PointOutline::firstOfSameIndent(int indent) const
{
    std::size_t first = m_open.size();
    while (first > 0 && m_nodes.at(m_open.at(first - 1)).indent + kDeeper > indent) {
        --first;
    }
    return first;
}

std::size_t PointOutline::bindingPoint(int indent) const
{
    for (std::size_t i = m_nodes.size(); i-- > 0;) {
        if (m_nodes.at(i).indent < indent + kDeeper) {
            return i;
        }
    }
    return m_roots.back();
}

DiscussionPoint PointOutline::built(const Node& node) const
{
    DiscussionPoint point = node.point;
    for (const std::size_t child : node.children) {
        point.points.push_back(built(m_nodes.at(child)));
    }
    return point;
}

std::vector<DiscussionPoint> PointOutline::tree() const
{
    std::vector<DiscussionPoint> points;
    points.reserve(m_roots.size());
    for (const std::size_t root : m_roots) {
        points.push_back(built(m_nodes.at(root)));
    }
    return points;
}

} // namespace risalah::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/notes/note_line.h"

#include <vector>

namespace risalah::domain {

/// A line that becomes a point.
struct OutlineLine {
    QString text;
    QString speaker;
    int indent = 0;
    Marker marker;
    bool afterBlank = false;
    std::vector<TextRun> marked = {}; ///< bold and italic words of the line, in its order
};

/// Grows a tree of points from lines: deeper indentation, or another kind of numbering at the same
/// indentation, makes a child.
class PointOutline {
public:
    /// The index of the new point, in order of the lines.
    std::size_t add(const OutlineLine& line);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    /// The last point of the same or smaller indentation, else the last top-level point. Not for an empty
    /// outline.
    [[nodiscard]] std::size_t bindingPoint(int indent) const;
    [[nodiscard]] const DiscussionPoint& point(std::size_t index) const { return m_nodes.at(index).point; }
    [[nodiscard]] std::vector<DiscussionPoint> tree() const;

private:
    struct Node {
        DiscussionPoint point;
        int indent = 0;
        Marker marker;
        std::vector<std::size_t> children;
    };
    void openParentOf(const OutlineLine& line);
    void openSiblingOrParent(const OutlineLine& line);
    [[nodiscard]] std::size_t firstOfSameIndent(int indent) const;
    [[nodiscard]] const Node& lastOpen() const { return m_nodes.at(m_open.back()); }
    [[nodiscard]] DiscussionPoint built(const Node& node) const;

    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_roots;
    std::vector<std::size_t> m_open; ///< the path from the top to the last point
};

} // namespace risalah::domain

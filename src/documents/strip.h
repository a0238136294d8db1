// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace risalah::documents {

/// Text to draw: one line of a laid-out paragraph, `at` counted from the strip's top left corner.
struct LineItem {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at;
    QRgb color = 0;
};

struct BarItem {
    QRectF rect;
};

/// A drawing of its own shape: what must stay sharp at any size.
struct ShapeItem {
    QPainterPath path;
};

/// An empty place for a signature.
struct SpaceItem {
    QRectF rect;
    QString field;
};

struct PictureItem {
    QImage image;
    QRectF rect;
};

/// What stands at a place of a strip: the id of a paragraph or the path of a field.
struct NameItem {
    QString name;
    QPointF at;
};

/// The smallest thing that stands on one page as a whole: a line of text, a table row, a bar. Pages are
/// filled with strips, so what must not split never can.
struct Strip {
    double height = 0;
    double spaceBefore = 0; ///< to the strip above; none at the top of a page
    bool keepWithNext = false; ///< no page may begin right after this strip
    bool breakBefore = false;
    /// Strips to repeat when a page begins with this one: the head of its table.
    std::shared_ptr<const std::vector<Strip>> head;
    /// Strips to add when a page ends with this one: what closes a row that is cut.
    std::shared_ptr<const std::vector<Strip>> foot;
    std::vector<LineItem> lines;
    std::vector<BarItem> bars;
    std::vector<PictureItem> pictures;
    std::vector<ShapeItem> shapes;
    std::vector<SpaceItem> spaces;
    std::vector<NameItem> names;
};

} // namespace risalah::documents

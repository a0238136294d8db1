// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_row.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace risalah::ui {

inline constexpr int kCellPadding = 8; ///< design pixels before and after the text of a cell

/// What a cell would take that need not wrap, its padding left out.
[[nodiscard]] int naturalWidth(const Cell& cell);

/// Draws the cells of a list: wrapped text with a small line below, chips, bars of progress.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QTreeView* view);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTreeView* m_view;
};

} // namespace risalah::ui

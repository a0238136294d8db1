// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace risalah::ui {

/// Keeps a cell's own ink while its row is selected: a hint stays a hint. The sheet would draw it like what
/// somebody has typed.
class MutedInkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace risalah::ui {

/// A cell of the list of seats: what is too long for its column goes on in a second line. A cell keeps its
/// own ink while its row is selected, so that a hint stays a hint: the sheet would draw it like what somebody
/// has typed.
class SeatDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace risalah::ui

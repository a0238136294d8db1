// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace risalah::ui {

/// What an entry of the palette carries beside its text: what is drawn, and what is run or opened. `Typed` is
/// what it was found by.
struct PaletteRole {
    enum : int { Detail = Qt::UserRole, Typed, Keys, Icon, Command, Page, Record, Part };
};

inline constexpr int kPaletteRowHeight = 44;

/// A row of the palette: icon, text, a quieter line below, keys at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace risalah::ui

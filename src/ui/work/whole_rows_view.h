// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_list_view.h"

namespace risalah::ui {

/// A list in a small place: it scrolls row by row and draws no row that would be cut at its lower edge.
class WholeRowsView final : public RowListView {
    Q_OBJECT
public:
    explicit WholeRowsView(QWidget* parent = nullptr);

    /// The height in which this many rows are whole, counted from the first.
    [[nodiscard]] int heightOf(int rows) const;
    /// Where two lists stand together, the current row of the one not worked on is marked fainter.
    void setInHand(bool inHand);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Below the last row that is whole; a row higher than the list is drawn all the same.
    [[nodiscard]] int bottomOfWholeRows() const;
};

} // namespace risalah::ui

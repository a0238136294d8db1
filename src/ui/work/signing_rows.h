// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_list_model.h"
#include "ui/work/row_list_view.h"

namespace risalah::ui {

/// The rows of a card that is about one paper: signers, signatures, editions. They stand on the left edge of
/// the card's own text and are as high as what they say. What is no choice, as one row alone, takes no
/// keyboard and shows no mark.
class SigningRows final : public RowListView {
    Q_OBJECT
public:
    explicit SigningRows(QWidget* parent = nullptr);

    /// Nothing hangs on which row is looked at.
    void setMerelyRead();
    void showRows(std::vector<ListRow> rows);
    void choose(int row);
    /// The row the card speaks of, from 0: the one chosen or the only one; -1 without any.
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] QString chosenId() const;

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fit();
    [[nodiscard]] bool isChoice() const;

    bool m_isMerelyRead = false;
};

/// "1. Pimpinan Rapat", where there are several.
void numberLeads(std::vector<ListRow>& rows);

} // namespace risalah::ui

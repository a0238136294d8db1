// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_item.h"
#include "ui/work/row_layout.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QListView;

namespace risalah::ui {

/// The red line under a word that is written wrong.
[[nodiscard]] QTextCharFormat misspeltFormat();
/// The ground of letters that were looked for and found.
[[nodiscard]] QTextCharFormat foundFormat();

/// Draws the numbered rows of the workspace and knows how each is laid out. That is kept per row, so that a
/// keystroke in a list of 300 measures one row and paints one row.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QListView* view);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] RowLayout layoutOf(const QModelIndex& index) const;
    /// The row whose text an editor shows: only the rest of it is painted.
    void setEditedRow(const QString& id, bool edited);
    using Stretches = std::function<std::vector<domain::TextStretch>(const QString& text)>;
    /// Gives the misspelt stretches of a text; unset, nothing is underlined.
    void setMisspelt(Stretches misspelt) { m_misspelt = std::move(misspelt); }
    /// Gives what was found in a text; unset, nothing is marked.
    void setFound(Stretches found) { m_found = std::move(found); }
    /// Rows of this list are as high as those of the same place in the other, so that both stay in step.
    void keepStepWith(const RowDelegate* other) { m_other = other; }
    /// The current row is marked without the colour of the selection.
    void setFaint(bool faint) { m_isFaint = faint; }
    /// Tells the view when the row's height is no longer the one it was laid out with.
    void rowChanged(const QModelIndex& index);
    /// How many rows were painted since the last call; tests watch the work done, not the time.
    [[nodiscard]] int takePaintCount() const;

private:
    struct Measured {
        RowItem item;
        QFont font;
        int width = 0;
        std::optional<RowLayout> layout; ///< nothing before the first time
    };
    [[nodiscard]] const RowLayout& measured(const QModelIndex& index) const;
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int heightOfRow(int row) const;
    void paintText(QPainter& painter, const QModelIndex& index, const RowLayout& layout) const;
    void paintBeside(QPainter& painter, const RowItem& item, const RowLayout& layout, double line) const;
    void paintChips(QPainter& painter, const RowItem& item, const RowLayout& layout) const;

    QListView* m_view;
    Stretches m_misspelt;
    Stretches m_found;
    const RowDelegate* m_other = nullptr;
    bool m_isFaint = false;
    QString m_editedRow;
    bool m_editing = false;
    mutable QHash<QString, Measured> m_measured;
    mutable int m_painted = 0;
};

} // namespace risalah::ui

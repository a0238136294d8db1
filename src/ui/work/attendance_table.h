// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace risalah::ui {

/// The list of seats. It draws no row that would be cut at its lower edge; in the room that is left below a
/// whole row nothing stands.
class AttendanceTable final : public QTreeView {
    Q_OBJECT
public:
    explicit AttendanceTable(QWidget* parent = nullptr);

    /// What the longest text of a column would take.
    [[nodiscard]] int contentWidth(int column) const { return sizeHintForColumn(column); }
    /// The height in which this many rows of one line are whole, below the titles of the columns.
    [[nodiscard]] int heightOf(int rows) const;

protected:
    /// Headings of groups are passed over: they are no seats.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace risalah::ui

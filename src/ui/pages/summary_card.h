// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_table_view.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace risalah::ui {

/// A few rows of a list under a heading, with a way to the whole list; says so when there is nothing.
class SummaryCard final : public QFrame {
    Q_OBJECT

public:
    SummaryCard(const QString& title,
                const QString& emptyText,
                std::vector<CellColumn> columns,
                QWidget* parent = nullptr);
    void setRows(std::vector<CellRow> rows);
    void restyle();
    [[nodiscard]] CellTableView* table() const { return m_table; }

Q_SIGNALS:
    void rowActivated(const QString& key);
    void allWanted();

private:
    void fitHeight();
    void fitMargins();

    CellTableModel m_model;
    CellTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_all;
    QHBoxLayout* m_head;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/label_gaps.h"

#include "ui/widgets.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace risalah::ui {

namespace {

/// As a part of the label: a row that is hidden takes its gap along.
void setApart(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy() != nullptr) {
        label->setIndent(0); // else the room above it would move it to the right, too
        setStyleProperty(label, "apart", true);
    }
}

int rowOf(const QGridLayout& grid, int item)
{
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    grid.getItemPosition(item, &row, &column, &rowSpan, &columnSpan);
    return row;
}

/// A grid within a grid is a row with columns of its own.
void setApart(QLayoutItem& item)
{
    setApart(item.widget());
    if (const auto* inner = qobject_cast<QGridLayout*>(item.layout())) {
        for (int i = 0; i < inner->count(); ++i) {
            if (rowOf(*inner, i) == 0) {
                setApart(*inner->itemAt(i));
            }
        }
    }
}

} // namespace

void setLabelsApart(const QWidget& form)
{
    const auto grids = form.findChildren<QGridLayout*>();
    for (const QGridLayout* grid : grids) {
        for (int i = 0; i < grid->count(); ++i) {
            if (rowOf(*grid, i) > 0) {
                setApart(*grid->itemAt(i));
            }
        }
    }
    const auto columns = form.findChildren<QVBoxLayout*>();
    for (const QVBoxLayout* column : columns) {
        for (int i = 1; i < column->count(); ++i) {
            const auto* above = qobject_cast<const QLabel*>(column->itemAt(i - 1)->widget());
            if (above == nullptr) { // below its heading it needs no more
                setApart(column->itemAt(i)->widget());
            }
        }
    }
}

} // namespace risalah::ui

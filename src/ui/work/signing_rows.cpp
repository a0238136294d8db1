// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signing_rows.h"

#include "ui/work/row_layout.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kSideSteps = 4; ///< the grid steps a row keeps free beside its text
constexpr int kEdgeSteps = 2; ///< and above and below it

} // namespace

SigningRows::SigningRows(QWidget* parent) : RowListView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

bool SigningRows::isChoice() const
{
    return !m_isMerelyRead && rowModel().rowCount() > 1;
}

void SigningRows::setMerelyRead()
{
    m_isMerelyRead = true;
    fit();
}

void SigningRows::showRows(std::vector<ListRow> rows)
{
    rowModel().setRows(std::move(rows));
    fit();
}

/// What is free around a row lets the mark of the chosen one breathe; a row without a mark needs none of it.
void SigningRows::fit()
{
    const bool isBare = !isChoice() && rowModel().rowCount() > 0;
    const int step = isBare ? gridStep(font()) : 0;
    const int side = -kSideSteps * step;
    const int edge = -kEdgeSteps * step;
    setViewportMargins(side, edge, side, edge);
    setFocusPolicy(isChoice() ? Qt::StrongFocus : Qt::NoFocus);
    if (!isChoice()) {
        setCurrentIndex({});
    } else if (!currentIndex().isValid()) {
        choose(0);
    }
    fitToRows();
}

void SigningRows::choose(int row)
{
    if (isChoice()) {
        setCurrentIndex(rowModel().index(row));
    }
}

int SigningRows::chosenRow() const
{
    return rowModel().rowCount() == 1 ? 0 : currentIndex().row();
}

QString SigningRows::chosenId() const
{
    return rowModel().index(chosenRow()).data(RowIdRole).toString();
}

void SigningRows::changeEvent(QEvent* event)
{
    RowListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void SigningRows::mousePressEvent(QMouseEvent* event)
{
    if (isChoice()) {
        RowListView::mousePressEvent(event);
    }
}

void numberLeads(std::vector<ListRow>& rows)
{
    for (std::size_t i = 0; rows.size() > 1 && i < rows.size(); ++i) {
        QString& lead = rows.at(i).item.lead;
        lead = u"%1. %2"_s.arg(i + 1).arg(lead);
    }
}

} // namespace risalah::ui

#include "moc_signing_rows.cpp"

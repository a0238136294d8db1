// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summary_card.h"

#include "ui/models/cell_delegate.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace risalah::ui {

SummaryCard::SummaryCard(const QString& title,
                         const QString& emptyText,
                         std::vector<CellColumn> columns,
                         QWidget* parent)
    : QFrame(parent)
    , m_model(std::move(columns))
    , m_table(new CellTableView(this))
    , m_empty(makeLabel(emptyText, QStringLiteral("muted"), this))
    , m_all(makeButton(tr("Lihat semua"), {}, QStringLiteral("link"), this))
    , m_head(new QHBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 8);
    column->setSpacing(4);
    m_head->addWidget(makeLabel(title, QStringLiteral("section"), this));
    m_head->addStretch();
    m_head->addWidget(m_all);
    column->addLayout(m_head);
    fitMargins();
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    m_all->setAccessibleName(tr("Lihat semua: %1").arg(title));
    m_table->setAccessibleName(title);
    m_table->setHeaderHidden(true);
    // As high as its rows: what is left of the page stays below the cards.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->showModel(&m_model);
    connect(m_all, &QPushButton::clicked, this, &SummaryCard::allWanted);
    connect(m_table, &CellTableView::rowActivated, this, &SummaryCard::rowActivated);
    // On the way to somewhere else one click is enough.
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(m_model.keyAt(index)); });
    connect(m_table, &CellTableView::laidOut, this, &SummaryCard::fitHeight);
    setRows({});
}

void SummaryCard::setRows(std::vector<CellRow> rows)
{
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_all->setVisible(!rows.empty());
    m_model.setRows(std::move(rows));
    fitHeight();
}

void SummaryCard::restyle()
{
    m_table->restyle();
    fitMargins();
}

/// Heading and sentence begin where the cells of the rows do.
void SummaryCard::fitMargins()
{
    const int side = theme().px(kCellPadding);
    m_head->setContentsMargins(side, 0, side, 0);
    m_head->itemAt(0)->widget()->setMinimumHeight(m_all->sizeHint().height()); // hidden without rows
    m_empty->setContentsMargins(side, 4, side, 8);
}

void SummaryCard::fitHeight()
{
    m_table->setFixedHeight(m_table->contentHeight() + 2 * m_table->frameWidth());
}

} // namespace risalah::ui

#include "moc_summary_card.cpp"

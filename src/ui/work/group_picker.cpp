// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/group_picker.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kMostRows = 8; ///< shown without scrolling
constexpr int kFewestRows = 2; ///< where the window is low
constexpr int kGroupHeight = 36; ///< design pixels

} // namespace

GroupPicker::GroupPicker(QWidget* parent) : QFrame(parent), m_list(new QListWidget(this))
{
    setProperty("role", u"card"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(8);
    outer->addWidget(
        makeLabel(tr("Siapa yang diundang? Centang beberapa kelompok sekaligus."), u"strong"_s, this));
    m_list->setObjectName(u"groups"_s);
    m_list->setAccessibleName(tr("Kelompok undangan"));
    m_list->setProperty("role", u"bare"_s);
    setFocusProxy(m_list);
    outer->addWidget(m_list, 1);
    auto* line = new QHBoxLayout;
    line->addStretch();
    auto* cancel = makeButton(tr("Batal"), {}, {}, this);
    cancel->setObjectName(u"cancelGroups"_s);
    m_add = makeButton(tr("Tambahkan undangan"), u"plus"_s, u"primary"_s, this);
    m_add->setObjectName(u"addGroups"_s);
    line->addWidget(cancel);
    line->addWidget(m_add);
    outer->addLayout(line);
    outer->addStretch();
    connect(cancel, &QPushButton::clicked, this, &GroupPicker::giveUp);
    connect(m_add, &QPushButton::clicked, this, &GroupPicker::finish);
    connect(m_list, &QListWidget::itemChanged, this, &GroupPicker::showCount);
    hide();
}

void GroupPicker::setGroups(std::vector<domain::SeatGroup> groups)
{
    m_groups = std::move(groups);
    m_list->clear();
    for (const domain::SeatGroup& group : m_groups) {
        auto* item = new QListWidgetItem(
            tr("%1 · %n undangan", nullptr, static_cast<int>(group.entries.size())).arg(group.name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showCount();
}

void GroupPicker::begin()
{
    const int height = theme().px(kGroupHeight); // letters may have changed since
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(Qt::Unchecked);
        m_list->item(row)->setSizeHint({0, height});
    }
    const auto heightOf = [&](int rows) { return std::clamp(m_list->count(), 1, rows) * height + 4; };
    m_list->setMinimumHeight(heightOf(kFewestRows));
    m_list->setMaximumHeight(heightOf(kMostRows));
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void GroupPicker::giveUp()
{
    hide();
    Q_EMIT closed();
}

/// What the list or a button has left over.
void GroupPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        giveUp();
        return;
    }
    QFrame::keyPressEvent(event);
}

std::vector<domain::SeatGroup> GroupPicker::ticked() const
{
    std::vector<domain::SeatGroup> groups;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            groups.push_back(m_groups[static_cast<std::size_t>(row)]);
        }
    }
    return groups;
}

void GroupPicker::showCount()
{
    int seats = 0;
    for (const domain::SeatGroup& group : ticked()) {
        seats += static_cast<int>(group.entries.size());
    }
    m_add->setEnabled(seats > 0);
    m_add->setText(seats == 0 ? tr("Tambahkan undangan") : tr("Tambahkan %n undangan", nullptr, seats));
}

void GroupPicker::finish()
{
    hide();
    Q_EMIT closed();
    Q_EMIT chosen(ticked());
}

} // namespace risalah::ui

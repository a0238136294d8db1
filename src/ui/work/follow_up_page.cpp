// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/follow_up_page.h"

#include "ui/theme.h"
#include "ui/work/action_list.h"
#include "ui/work/resolution_list.h"
#include "ui/work/row_list_model.h"
#include "ui_follow_up_page.h"

#include <QApplication>
#include <QHideEvent>

#include <algorithm>
#include <utility>

namespace risalah::ui {

namespace {

constexpr int kRoomForBoth = 640; ///< design pixels of height for two lists and a form

} // namespace

FollowUpPage::FollowUpPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FollowUpPage>())
{
    m_ui->setupUi(this);
    m_resolutions = new ResolutionList(desk, *m_ui, this);
    m_actions = new ActionList(desk, *m_ui, this);
    setFocusProxy(m_ui->actions);
    m_ui->resolutionHolder->hide();
    connect(m_ui->showResolutions, &QPushButton::clicked, m_resolutions, &ResolutionList::enter);
    connect(m_ui->showActions, &QPushButton::clicked, m_actions, &ActionList::enter);
    for (const RowListView* list : {m_ui->resolutions, m_ui->actions}) {
        connect(list, &RowListView::currentIdChanged, this, &FollowUpPage::currentFieldChanged);
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { showDetailsOf(now); });
}

FollowUpPage::~FollowUpPage()
{
    // Fields that go lose the focus; there is nothing left to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

void FollowUpPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_resolutions->leave();
        m_actions->leave();
    }
}

/// Only the half being worked on shows its fields: two lists and two forms do not fit on a small screen.
void FollowUpPage::showDetailsOf(const QWidget* focused)
{
    const bool inResolutions = m_ui->resolutionPane->isAncestorOf(focused);
    if (inResolutions || m_ui->actionPane->isAncestorOf(focused)) {
        m_inResolutions = inResolutions;
        m_ui->resolutionHolder->setVisible(inResolutions);
        m_ui->actionHolder->setVisible(!inResolutions);
        arrange();
    }
}

void FollowUpPage::arrange()
{
    const bool isLow = height() < theme().px(kRoomForBoth);
    if (isLow && m_sizesOfBoth.isEmpty()) {
        m_sizesOfBoth = m_ui->split->sizes();
    }
    const auto fold = [isLow](QWidget* pane, QWidget* show, const QLayout* heading, bool isOther) {
        const bool isFolded = isLow && isOther;
        show->setVisible(isFolded);
        pane->setMaximumHeight(isFolded ? heading->sizeHint().height() : QWIDGETSIZE_MAX);
        return isFolded;
    };
    m_resolutions->setFolded(
        fold(m_ui->resolutionPane, m_ui->showResolutions, m_ui->layout3, !m_inResolutions));
    m_actions->setFolded(fold(m_ui->actionPane, m_ui->showActions, m_ui->layout9, m_inResolutions));
    m_ui->split->handle(1)->setEnabled(!isLow);
    if (isLow) {
        m_ui->split->setSizes(m_inResolutions ? QList<int>{height(), 0} : QList<int>{0, height()});
    } else if (!m_sizesOfBoth.isEmpty()) {
        const QList<int> sizes = std::exchange(m_sizesOfBoth, {});
        const bool wereLaidOut = std::ranges::all_of(sizes, [](int size) { return size > 0; });
        m_ui->split->setSizes(wereLaidOut ? sizes : QList<int>{height() / 2, height() / 2});
    }
}

void FollowUpPage::halve()
{
    if (m_sizesOfBoth.isEmpty()) {
        m_ui->split->setSizes({height() / 2, height() / 2});
    } else {
        m_sizesOfBoth = {0, 0};
    }
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FollowUpPage::isInActions() const
{
    return m_ui->actionPane->isAncestorOf(focusWidget());
}

bool FollowUpPage::showField(const QString& where)
{
    // A resolution's own path never speaks of actions; the other way round it may.
    return where.contains(QLatin1StringView("actions")) ? m_actions->showField(where)
                                                        : m_resolutions->showField(where);
}

QString FollowUpPage::currentField() const
{
    return m_inResolutions ? m_resolutions->currentField() : m_actions->currentField();
}

void FollowUpPage::enter()
{
    m_ui->actions->rowModel().rowCount() > 0 ? m_actions->enter() : m_resolutions->enter();
}

void FollowUpPage::move(int step)
{
    if (!isInActions()) { // actions stand in the order of their numbers
        m_resolutions->move(step);
    }
}

void FollowUpPage::addResolution()
{
    m_resolutions->add();
}

void FollowUpPage::addAction()
{
    m_actions->add();
}

void FollowUpPage::removeCurrent()
{
    isInActions() ? m_actions->removeCurrent() : m_resolutions->removeCurrent();
}

std::optional<app::TextOf> FollowUpPage::currentText() const
{
    const bool isAction = isInActions();
    const QString id = isAction ? m_ui->actions->currentId() : m_ui->resolutions->currentId();
    if (id.isEmpty()) {
        return std::nullopt;
    }
    return app::TextOf{isAction ? app::TextOf::Kind::Action : app::TextOf::Kind::Resolution, id};
}

void FollowUpPage::followLink()
{
    (isInActions() ? m_ui->actions : m_ui->resolutions)->followLink();
}

} // namespace risalah::ui

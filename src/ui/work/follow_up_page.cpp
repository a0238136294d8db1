// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/follow_up_page.h"

#include "ui/work/action_list.h"
#include "ui/work/resolution_list.h"
#include "ui_follow_up_page.h"

#include <QApplication>

namespace risalah::ui {

FollowUpPage::FollowUpPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FollowUpPage>())
{
    m_ui->setupUi(this);
    m_resolutions = new ResolutionList(desk, *m_ui, this);
    m_actions = new ActionList(desk, *m_ui, this);
    setFocusProxy(m_ui->actions);
    m_ui->resolutionHolder->hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { showDetailsOf(now); });
}

FollowUpPage::~FollowUpPage() = default;

void FollowUpPage::showEvent(QShowEvent* event)
{
    m_resolutions->refresh();
    m_actions->refresh();
    QWidget::showEvent(event);
}

/// Only the half being worked on shows its fields: two lists and two forms do not fit on a small screen.
void FollowUpPage::showDetailsOf(const QWidget* focused)
{
    const bool inResolutions = m_ui->resolutionPane->isAncestorOf(focused);
    if (inResolutions || m_ui->actionPane->isAncestorOf(focused)) {
        m_ui->resolutionHolder->setVisible(inResolutions);
        m_ui->actionHolder->setVisible(!inResolutions);
    }
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

void FollowUpPage::move(int step)
{
    isInActions() ? m_actions->move(step) : m_resolutions->move(step);
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

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/action_status.h"

#include "ui/icons.h"
#include "ui/models/action_cells.h"
#include "ui/pages/page_job.h"
#include "wording/labels.h"

#include <QMenu>

namespace risalah::ui {

namespace {

using domain::AssigneeStatus;

QString statusIcon(AssigneeStatus status)
{
    switch (status) {
    case AssigneeStatus::Open:
        return QStringLiteral("circle");
    case AssigneeStatus::InProgress:
        return QStringLiteral("circle-dot");
    case AssigneeStatus::Done:
        return QStringLiteral("circle-check");
    case AssigneeStatus::Cancelled:
        return QStringLiteral("circle-x");
    }
    return {};
}

} // namespace

ActionStatus::ActionStatus(Page* page, Workbench& workbench)
    : QObject(page), m_page(page), m_workbench(workbench)
{
}

void ActionStatus::ask(const domain::ActionRow& action, const QPoint& globalPosition)
{
    auto* menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("statusMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, action, {});
    if (action.assignees.size() > 1) {
        menu->addSeparator();
        for (const domain::ActionRow::Assignee& assignee : action.assignees) {
            const QString name = personOfOffice(assignee.personName, assignee.office);
            QMenu* own =
                menu->addMenu(icon(statusIcon(assignee.status)),
                              tr("%1: %2", "assignee: state").arg(name, wording::label(assignee.status)));
            fillMenu(own, action, assignee.id);
        }
    }
    menu->popup(globalPosition);
}

void ActionStatus::fillMenu(QMenu* menu,
                            const domain::ActionRow& action,
                            const std::optional<domain::AssigneeId>& assignee)
{
    for (const AssigneeStatus status : {AssigneeStatus::Open, AssigneeStatus::InProgress,
                                        AssigneeStatus::Done, AssigneeStatus::Cancelled}) {
        QAction* choice = menu->addAction(icon(statusIcon(status)), wording::label(status));
        connect(choice, &QAction::triggered, this,
                [this, action, assignee, status] { set(action, assignee, status); });
    }
}

void ActionStatus::set(const domain::ActionRow& action,
                       const std::optional<domain::AssigneeId>& assignee,
                       AssigneeStatus status)
{
    struct Changed {
        domain::ActionItem earlier;
        Stored<domain::ActionItem> now;
    };
    const app::StatusChange change{
        .action = action.id, .assignee = assignee, .status = status, .note = {}, .doneOn = {}};
    const auto job = [change](app::Register& opened) -> Result<Changed> {
        auto earlier = opened.actions().load(change.action);
        if (!earlier) {
            return forwardError(earlier);
        }
        auto now = opened.actions().setStatus(change);
        if (!now) {
            return forwardError(now);
        }
        return Changed{std::move(earlier->value), *std::move(now)};
    };
    const QString label = domain::actionLabel(action.number);
    runJob(m_page, m_workbench, job, [this, status, label](const Changed& changed) {
        m_workbench.session.noteChange();
        m_workbench.shell.notify(
            {.kind = Notice::Kind::Ok,
             .text = tr("%1 kini %2.", "TL-07 and its state").arg(label, wording::label(status).toLower()),
             .actionText = tr("Urungkan"),
             .action = [this, changed] { putBack(changed.now, changed.earlier); }});
    });
}

void ActionStatus::putBack(const Stored<domain::ActionItem>& now, const domain::ActionItem& earlier)
{
    runJob(
        m_page, m_workbench,
        [now, earlier](app::Register& opened) { return opened.actions().putBack(now, earlier); },
        [this](const Stored<domain::ActionItem>&) { m_workbench.session.noteChange(); });
}

} // namespace risalah::ui

#include "moc_action_status.cpp"

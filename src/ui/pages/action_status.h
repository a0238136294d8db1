// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"

#include <QObject>

#include <optional>

class QMenu;

namespace risalah::ui {

class Page;
struct Workbench;

/// Changes the state of an action where it is seen: of all its assignees or of one, with a way back.
class ActionStatus final : public QObject {
    Q_OBJECT
public:
    ActionStatus(Page* page, Workbench& workbench);

    /// The states to choose from, in a menu.
    void ask(const domain::ActionRow& action, const QPoint& globalPosition);
    /// Of everybody when no assignee is named.
    void set(const domain::ActionRow& action,
             const std::optional<domain::AssigneeId>& assignee,
             domain::AssigneeStatus status);

private:
    void
    fillMenu(QMenu* menu, const domain::ActionRow& action, const std::optional<domain::AssigneeId>& assignee);
    void putBack(const Stored<domain::ActionItem>& now, const domain::ActionItem& earlier);

    Page* m_page;
    Workbench& m_workbench;
};

} // namespace risalah::ui

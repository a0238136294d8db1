// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_registry.h"

#include "ui/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace risalah::ui {

CommandRegistry::CommandRegistry(QWidget* window) : QObject(window)
{
    for (const CommandRow& row : commandRows()) {
        auto* action = new QAction(window);
        action->setObjectName(QLatin1StringView(row.id));
        action->setText(commandText(row));
        action->setToolTip(commandDescription(row));
        action->setStatusTip(QString());
        action->setCheckable(row.checkable);
        action->setEnabled(false);
        action->setMenuRole(QAction::NoRole);
        if (*row.icon != '\0') {
            action->setIcon(icon(QLatin1StringView(row.icon)));
        }
        action->setShortcuts(m_keys.keys(row.command));
        window->addAction(action);
        m_actions.insert(row.command, action);
        connect(action, &QAction::triggered, this, [this, command = row.command] {
            if (const Binding* binding = bindingNow(command)) {
                // A copy: the handler may replace the page, and with it the binding.
                const std::function<void()> handler = binding->handler;
                handler();
            }
        });
    }
}

QAction* CommandRegistry::action(Command command) const
{
    return m_actions.value(command);
}

void CommandRegistry::setKeyMap(const KeyMap& keys)
{
    m_keys = keys;
    for (const CommandRow& row : commandRows()) {
        action(row.command)->setShortcuts(m_keys.keys(row.command));
    }
    Q_EMIT keysChanged();
}

void CommandRegistry::bind(Command command, QWidget* page, std::function<void()> handler)
{
    m_bindings[command][page] = Binding{.handler = std::move(handler)};
    if (page != nullptr) {
        connect(page, &QObject::destroyed, this, [this, command, page] {
            m_bindings[command].remove(page);
            refresh(command);
        });
    }
    refresh(command);
}

void CommandRegistry::setEnabled(Command command, QWidget* page, bool enabled)
{
    auto& bindings = m_bindings[command];
    if (const auto found = bindings.find(page); found != bindings.end()) {
        found->enabled = enabled;
        refresh(command);
    }
}

void CommandRegistry::setChecked(Command command, bool checked)
{
    action(command)->setChecked(checked);
}

void CommandRegistry::setText(Command command, const QString& text)
{
    action(command)->setText(text.isEmpty() ? commandText(rowOf(command)) : text);
}

void CommandRegistry::activate(QWidget* page)
{
    m_page = page;
    for (const CommandRow& row : commandRows()) {
        refresh(row.command);
    }
}

void CommandRegistry::setResting(bool resting)
{
    m_isResting = resting;
    for (const CommandRow& row : commandRows()) {
        refresh(row.command);
    }
}

bool CommandRegistry::isBound(Command command) const
{
    return !m_bindings.value(command).isEmpty();
}

std::vector<Command> CommandRegistry::enabledCommands() const
{
    std::vector<Command> enabled;
    for (const CommandRow& row : commandRows()) {
        if (action(row.command)->isEnabled()) {
            enabled.push_back(row.command);
        }
    }
    return enabled;
}

const CommandRegistry::Binding* CommandRegistry::bindingNow(Command command) const
{
    const auto bindings = m_bindings.constFind(command);
    if (bindings == m_bindings.cend()) {
        return nullptr;
    }
    for (QWidget* owner : {m_page, static_cast<QWidget*>(nullptr)}) {
        if (const auto found = bindings->constFind(owner); found != bindings->cend()) {
            return &*found;
        }
    }
    return nullptr;
}

void CommandRegistry::refresh(Command command)
{
    const Binding* binding = bindingNow(command);
    action(command)->setEnabled(!m_isResting && binding != nullptr && binding->enabled);
}

QMenu* CommandRegistry::makeMenu(QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    return menu;
}

void CommandRegistry::fillMenu(QMenu* menu) const
{
    menu->clear();
    QHash<CommandGroup, QMenu*> groups;
    for (const CommandRow& row : commandRows()) {
        QAction* entry = action(row.command);
        if (!entry->isEnabled() || row.command == Command::ShowMenu) {
            continue;
        }
        QMenu*& group = groups[row.group];
        if (group == nullptr) {
            group = menu->addMenu(groupTitle(row.group));
        }
        group->addAction(entry);
    }
}

} // namespace risalah::ui

#include "moc_command_registry.cpp"

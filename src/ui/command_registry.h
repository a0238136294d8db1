// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key_map.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace risalah::ui {

/// One QAction for each row of the command table, and who answers it. A command is enabled exactly when the
/// page being shown, or the window itself, has bound it and has not switched it off.
class CommandRegistry final : public QObject {
    Q_OBJECT

public:
    explicit CommandRegistry(QWidget* window);

    [[nodiscard]] QAction* action(Command command) const;
    [[nodiscard]] const KeyMap& keyMap() const { return m_keys; }
    /// The keys of this account, at the start and whenever they change.
    void setKeyMap(const KeyMap& keys);

    /// `page` answers the command while it is shown; nullptr binds for the whole window.
    void bind(Command command, QWidget* page, std::function<void()> handler);
    void setEnabled(Command command, QWidget* page, bool enabled);
    void setChecked(Command command, bool checked);
    /// Lets a page say more than the table: "Urungkan hapus butir". Empty gives the table's text back.
    void setText(Command command, const QString& text);

    /// The page now shown; its bindings go before the window's.
    void activate(QWidget* page);
    /// Nothing is answered meanwhile.
    void setResting(bool resting);

    [[nodiscard]] bool isBound(Command command) const;
    [[nodiscard]] std::vector<Command> enabledCommands() const;
    /// A menu of all enabled commands by heading, refreshed each time it opens.
    [[nodiscard]] QMenu* makeMenu(QWidget* parent) const;

Q_SIGNALS:
    void keysChanged();

private:
    struct Binding {
        std::function<void()> handler;
        bool enabled = true;
    };
    [[nodiscard]] const Binding* bindingNow(Command command) const;
    void refresh(Command command);
    void fillMenu(QMenu* menu) const;

    QHash<Command, QAction*> m_actions;
    QHash<Command, QHash<QWidget*, Binding>> m_bindings;
    QWidget* m_page = nullptr;
    bool m_isResting = false;
    KeyMap m_keys;
};

} // namespace risalah::ui

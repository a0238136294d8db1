// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/key_map.h"
#include "ui/models/cell_table_model.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace risalah::ui {

namespace Ui {
class ShortcutPanel;
}

struct Workbench;

/// The keys of every command: looked up, changed, given back. A key that is taken is told at once, and can be
/// moved here.
class ShortcutPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutPanel(Workbench& workbench, QWidget* parent = nullptr);
    ~ShortcutPanel() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCommands();
    void showCurrent();
    void tryKey(const QKeySequence& key);
    void keep(const KeyMap& keys);
    [[nodiscard]] std::optional<Command> current() const;

    std::unique_ptr<Ui::ShortcutPanel> m_ui;
    Workbench& m_workbench;
    CellTableModel m_model;
    QKeySequence m_taken; ///< the key that was asked for and belongs to another command
};

} // namespace risalah::ui

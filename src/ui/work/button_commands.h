// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <span>

class QWidget;

namespace risalah::ui {

class Page;
class Workspace;
struct Workbench;

/// Commands that do what a button of the workspace does: they can be given exactly while that button could be
/// pressed in its step, they bring the step to the front, and the button tells what its command tells.
class ButtonCommands final : public QObject {
    Q_OBJECT

public:
    /// Binds the commands for `page`, which must outlive it.
    ButtonCommands(Workbench& workbench, Page* page);

    /// The meeting now on the table; nullptr when there is none.
    void follow(Workspace* meeting);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row;
    [[nodiscard]] static std::span<const Row> rows();
    [[nodiscard]] QWidget* buttonOf(const Row& row) const;
    [[nodiscard]] bool canPress(const Row& row) const;
    void press(const Row& row);
    void watch();
    void refresh();
    void tellKeys() const;

    Workbench& m_workbench;
    Page* m_page;
    QPointer<Workspace> m_meeting;
    bool m_isStale = false; ///< a refresh is on its way
};

} // namespace risalah::ui

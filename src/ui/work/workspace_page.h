// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/work/step_bar.h"

class QLabel;
class QStackedLayout;
class QTimer;

namespace risalah::ui {

class ButtonCommands;
class EmptyState;
class NumberReserving;
class Workspace;

/// The page of one meeting. It opens the meeting that is asked for, binds the commands of the workspace, and
/// sees to it that everything is in the register before another page comes to the front.
class WorkspacePage final : public Page {
    Q_OBJECT
public:
    explicit WorkspacePage(Workbench& workbench, QWidget* parent = nullptr);
    ~WorkspacePage() override;

    /// place.record is the meeting; place.part a step ("pembahasan") or the path of a field.
    void enter(const Place& place) override;
    /// Another meeting only while nothing needs this one.
    [[nodiscard]] Result<void> mayEnter(const Place& place) const override;
    void leave() override;
    [[nodiscard]] std::vector<Command> barCommands() const override;
    [[nodiscard]] bool isMainCommand(Command command) const override;
    [[nodiscard]] QString helpTopic() const override;

    /// nullptr while none is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }

Q_SIGNALS:
    /// The meeting asked for is on the screen.
    void meetingShown();

private:
    void bindCommands();
    /// By value: what is open when it is asked for may be the same meeting, and is closed first.
    void load(QString meeting, const QString& part);
    void showMeeting(Workspace* workspace, const QString& part);
    void showPart(const QString& part);
    void closeMeeting();
    void noteOpenMeeting(bool isOpen);
    void refreshHistoryCommands();
    /// Where there are no rows none can be taken out.
    void refreshRowCommand();

    Workbench& m_workbench;
    QStackedLayout* m_layout;
    EmptyState* m_empty;
    QWidget* m_waiting; ///< stands in front while a meeting is fetched: it has nothing to press
    QLabel* m_waitingText; ///< only where that takes long
    QTimer* m_slow;
    NumberReserving* m_numbers;
    ButtonCommands* m_buttons;
    Workspace* m_workspace = nullptr;
    QString m_meeting;
};

} // namespace risalah::ui

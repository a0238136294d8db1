// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/button_commands.h"

#include "ui/command_registry.h"
#include "ui/page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/step_bar.h"
#include "ui/work/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QStackedWidget>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

struct ButtonCommands::Row {
    Command command;
    std::optional<Step> step; ///< none for what is seen in all of them
    QLatin1StringView button; ///< by object name
    bool isEdit; ///< of the record: not once the notula is frozen
    void (*act)(Workspace&) = nullptr; ///< instead of pressing it: it opens a menu, or would complain
    bool isAlone = true; ///< the button does nothing else, so it tells what its command tells
};

std::span<const ButtonCommands::Row> ButtonCommands::rows()
{
    static constexpr Row kRows[] = {
        {Command::CorrectMinutes, Step::Signing, "correct"_L1, false,
         [](Workspace& meeting) { meeting.correct(); }},
        {Command::SignMinutes, Step::Signing, "sign"_L1, false, nullptr, false},
        {Command::OpenEdition, Step::Signing, "openEdition"_L1, false},
        {Command::PrintEdition, Step::Signing, "printEdition"_L1, false},
        {Command::SaveEdition, Step::Signing, "saveEdition"_L1, false},
        {Command::CompareEditions, Step::Signing, "compareEdition"_L1, false},
        {Command::AddScan, Step::Signing, "addScan"_L1, false},
        {Command::CopySeries, Step::Invitation, "copySeries"_L1, true},
        {Command::AddStandingItems, Step::Invitation, "standingItems"_L1, true},
        {Command::AgendaItemStarts, Step::Invitation, "startNow"_L1, true},
        {Command::AgendaItemEnds, Step::Invitation, "endNow"_L1, true},
        {Command::SortSeats, Step::Attendance, "sheetMenu"_L1, true,
         [](Workspace& meeting) { meeting.sortSeats(); }, false},
        {Command::SetQuorum, Step::Attendance, "sheetMenu"_L1, true,
         [](Workspace& meeting) { meeting.askQuorum(); }, false},
        {Command::BlankSheet, Step::Attendance, "sheetMenu"_L1, false,
         [](Workspace& meeting) { meeting.askSheet(true); }, false},
        {Command::FilledSheet, Step::Attendance, "sheetMenu"_L1, false,
         [](Workspace& meeting) { meeting.askSheet(false); }, false},
        {Command::PreviewLarger, std::nullopt, "zoomIn"_L1, false},
        {Command::PreviewSmaller, std::nullopt, "zoomOut"_L1, false},
    };
    return kRows;
}

ButtonCommands::ButtonCommands(Workbench& workbench, Page* page)
    : QObject(page), m_workbench(workbench), m_page(page)
{
    for (const Row& row : rows()) {
        workbench.commands.bind(row.command, page, [this, &row] { press(row); });
    }
    connect(&workbench.commands, &CommandRegistry::keysChanged, this, &ButtonCommands::tellKeys);
    refresh();
}

void ButtonCommands::follow(Workspace* meeting)
{
    m_meeting = meeting;
    watch();
    tellKeys();
    refresh();
}

QWidget* ButtonCommands::buttonOf(const Row& row) const
{
    return m_meeting == nullptr ? nullptr : m_meeting->findChild<QAbstractButton*>(row.button);
}

/// What hides or shows a button may be any of the widgets around it, up to the page of its step.
void ButtonCommands::watch()
{
    for (const Row& row : rows()) {
        for (QWidget* part = buttonOf(row); part != nullptr && part != m_meeting;
             part = part->parentWidget()) {
            part->removeEventFilter(this); // many buttons, the same page
            part->installEventFilter(this);
        }
    }
}

bool ButtonCommands::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool matters =
        type == QEvent::EnabledChange || type == QEvent::ShowToParent || type == QEvent::HideToParent;
    if (matters && !m_isStale) {
        // Once everything that changes at this moment has changed.
        m_isStale = true;
        QMetaObject::invokeMethod(this, &ButtonCommands::refresh, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool ButtonCommands::canPress(const Row& row) const
{
    const QWidget* button = buttonOf(row);
    if (button == nullptr || !button->isEnabled() || (row.isEdit && m_meeting->desk().isReadOnly())) {
        return false;
    }
    // The step itself may be behind another one.
    for (const QWidget* part = button; part != m_meeting; part = part->parentWidget()) {
        if (qobject_cast<const QStackedWidget*>(part->parentWidget()) != nullptr) {
            return true;
        }
        if (part->isHidden()) {
            return false;
        }
    }
    return true;
}

void ButtonCommands::refresh()
{
    m_isStale = false;
    for (const Row& row : rows()) {
        m_workbench.commands.setEnabled(row.command, m_page, canPress(row));
    }
}

void ButtonCommands::press(const Row& row)
{
    if (!canPress(row) || m_meeting->insistsOnChoice()) { // the first: the answer to a change a moment ago
        return;
    }
    if (row.step) {
        m_meeting->goTo(*row.step);
    }
    if (row.act != nullptr) {
        row.act(*m_meeting);
    } else if (auto* button = qobject_cast<QAbstractButton*>(buttonOf(row))) {
        button->click();
    }
}

void ButtonCommands::tellKeys() const
{
    for (const Row& row : rows()) {
        if (QWidget* button = buttonOf(row); button != nullptr && row.isAlone) {
            const QString keys = keysText(m_workbench.commands.keyMap().keys(row.command));
            const QString told = commandDescription(rowOf(row.command));
            button->setToolTip(keys.isEmpty() ? told : u"%1 (%2)"_s.arg(told, keys));
        }
    }
}

} // namespace risalah::ui

#include "moc_button_commands.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the registry do in the step that is open.
#include "app/settings.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/work/attendance_page.h"
#include "ui/work/discussion_page.h"
#include "ui/work/find_bar.h"
#include "ui/work/findings_page.h"
#include "ui/work/follow_up_page.h"
#include "ui/work/invitation_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/presentation_window.h"
#include "ui/work/preview_pane.h"
#include "ui/work/signing_page.h"
#include "ui/work/spell_assist.h"
#include "ui/work/workspace.h"
#include "ui_workspace_page.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

void Workspace::takeTyped()
{
    if (auto* field = qobject_cast<QLineEdit*>(focusWidget()); field != nullptr) {
        Q_EMIT field->editingFinished();
    }
    if (step() == Step::Discussion) {
        m_discussion->takeRow();
    }
}

void Workspace::find(bool replacing)
{
    const bool writing = step() == Step::Discussion;
    m_isSearching = true;
    m_searchedFrom = writing ? m_discussion->currentField() : QString();
    showReadyPanel(); // makes room first
    m_findBar->open(replacing, writing ? m_discussion->selectedText() : QString());
}

void Workspace::move(int step)
{
    switch (this->step()) {
    case Step::Invitation:
        m_invitation->moveAgendaItem(step);
        break;
    case Step::Discussion:
        m_discussion->move(step);
        break;
    case Step::FollowUp:
        m_followUp->move(step);
        break;
    case Step::Attendance:
        m_attendance->moveSeats(step);
        break;
    case Step::Findings:
    case Step::Signing:
        break;
    }
}

void Workspace::followLink()
{
    switch (step()) {
    case Step::Discussion:
        m_discussion->followLink();
        break;
    case Step::FollowUp:
        m_followUp->followLink();
        break;
    case Step::Findings:
        m_findingsPage->followLink();
        break;
    case Step::Invitation:
    case Step::Attendance:
    case Step::Signing:
        break;
    }
}

/// In the field that is being written; an outline has one field for all its rows.
void Workspace::showSpelling()
{
    if (step() == Step::Discussion) {
        m_discussion->showSpelling();
        return;
    }
    const QWidget* field = focusWidget();
    auto* assist =
        field == nullptr ? nullptr : field->findChild<SpellAssist*>(QString(), Qt::FindDirectChildrenOnly);
    if (!m_invitation->showAgendaSpelling() && assist != nullptr) {
        assist->showSuggestions();
    }
}

void Workspace::makeResolution()
{
    step() == Step::FollowUp ? m_followUp->addResolution() : m_discussion->makeResolution();
}

void Workspace::makeAction()
{
    step() == Step::FollowUp ? m_followUp->addAction() : m_discussion->makeAction();
}

void Workspace::removeRow()
{
    switch (step()) {
    case Step::Attendance:
        m_attendance->removeSelectedSeats();
        break;
    case Step::Discussion:
        m_discussion->removeRow();
        break;
    case Step::FollowUp:
        m_followUp->removeCurrent();
        break;
    case Step::Invitation:
        if (!m_desk->isReadOnly() && !m_invitation->removeRow()) {
            m_workbench.shell.notify({Notice::Kind::Info,
                                      tr("Pilih dahulu acara atau penanda tangan yang akan dihapus."),
                                      {},
                                      {}});
        }
        break;
    case Step::Findings:
    case Step::Signing:
        break;
    }
}

void Workspace::editSpeaker()
{
    goTo(Step::Discussion);
    m_discussion->editSpeaker();
}

void Workspace::pasteNotes()
{
    step() == Step::Attendance ? m_attendance->pasteSeats() : m_discussion->pasteNotes();
}

void Workspace::addRow()
{
    goTo(Step::Attendance);
    m_attendance->addSeat();
}

void Workspace::markAllPresent()
{
    goTo(Step::Attendance);
    m_attendance->markAllPresent();
}

void Workspace::pickSeatGroups()
{
    goTo(Step::Attendance);
    m_attendance->pickGroups();
}

void Workspace::review()
{
    showField(u"meeting.review"_s);
}

void Workspace::correct()
{
    goTo(Step::Signing);
    m_signing->beginCorrection();
}

void Workspace::sortSeats()
{
    m_attendance->sortSeats();
}

void Workspace::askQuorum()
{
    m_attendance->askQuorum();
}

void Workspace::askSheet(bool blank)
{
    Q_EMIT m_attendance->sheetAsked(blank);
}

/// What cannot be undone is read on its own page and pressed there, never done by one click elsewhere. The
/// keyboard does not go to that button: the key that asked for the page may come twice.
void Workspace::offerFinalising()
{
    refreshFindings();
    goTo(Step::Signing);
}

void Workspace::present()
{
    if (m_presentation == nullptr) {
        m_presentation =
            new PresentationWindow(*m_desk, m_workbench.appearance, m_workbench.session.settings(), this);
    }
    m_presentation->follow(m_discussion->currentPoint());
    m_presentation->present();
}

void Workspace::focusNextPart()
{
    QWidget* focused = focusWidget();
    if (m_ui->steps->hasFocus()) {
        enterFront();
    } else if (m_ui->stack->isAncestorOf(focused) && m_preview->isVisible()) {
        m_preview->setFocus(Qt::TabFocusReason);
    } else {
        m_ui->steps->setFocus(Qt::TabFocusReason);
    }
}

} // namespace risalah::ui

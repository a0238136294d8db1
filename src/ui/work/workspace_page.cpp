// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workspace_page.h"

#include "ui/command_registry.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/work/button_commands.h"
#include "ui/work/discussion_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/number_reserving.h"
#include "ui/work/preview_pane.h"
#include "ui/work/workspace.h"
#include "wording/error_sentence.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kSlowMs = 300; ///< what comes sooner would only flicker

struct StepName {
    QLatin1StringView name;
    Step step;
};
constexpr std::array kSteps = {
    StepName{"undangan"_L1, Step::Invitation},   StepName{"kehadiran"_L1, Step::Attendance},
    StepName{"pembahasan"_L1, Step::Discussion}, StepName{"keputusan"_L1, Step::FollowUp},
    StepName{"periksa"_L1, Step::Findings},      StepName{"tanda-tangan"_L1, Step::Signing}};

/// A member as a template argument is called like any function. (As a variable GCC 12 with -fsanitize=vptr
/// looks for the object in a register it never filled.)
template <void (Workspace::*act)()> void call(Workspace& workspace)
{
    (workspace.*act)();
}

template <void (DiscussionPage::*act)()> void callInDiscussion(Workspace& workspace)
{
    if (workspace.step() == Step::Discussion) {
        (workspace.discussion().*act)();
    }
}

} // namespace

WorkspacePage::WorkspacePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_layout(new QStackedLayout(this))
    , m_empty(new EmptyState(u"users"_s, tr("Pilih rapat dari daftar Rapat, atau mulai rapat baru."), this))
    , m_waiting(new QWidget(this))
    , m_waitingText(makeLabel(tr("Membuka rapat…"), u"muted"_s, m_waiting))
    , m_slow(new QTimer(this))
    , m_numbers(new NumberReserving(workbench, this))
    , m_buttons(new ButtonCommands(workbench, this))
{
    QPushButton* toMeetings = makeButton(tr("Lihat rapat"), u"users"_s, u"primary"_s, m_empty);
    connect(toMeetings, &QPushButton::clicked, workbench.commands.action(Command::OpenMeetings),
            &QAction::trigger);
    m_empty->addButton(toMeetings);
    m_layout->addWidget(m_empty);
    m_waiting->setFocusPolicy(Qt::StrongFocus); // what is typed too early reaches no button
    m_waiting->setAccessibleName(tr("Rapat sedang dibuka"));
    m_waitingText->setObjectName(u"waitingText"_s);
    (new QVBoxLayout(m_waiting))->addWidget(m_waitingText, 0, Qt::AlignCenter);
    m_slow->setSingleShot(true);
    m_slow->setInterval(kSlowMs);
    connect(m_slow, &QTimer::timeout, m_waitingText, &QWidget::show);
    m_layout->addWidget(m_waiting);
    bindCommands();
    // The window closes: what is on the desk goes to the register first.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &WorkspacePage::closeMeeting);
    // What is on the desk belongs to the register that is still open, and stays there if it remains so.
    connect(&workbench.session, &Session::aboutToOpen, this, [this] {
        if (m_workspace != nullptr) {
            m_workspace->saver().finish();
            m_workspace->saver().rest();
        }
    });
    connect(&workbench.session, &Session::openFailed, this, [this] {
        if (m_workspace != nullptr) {
            m_workspace->saver().wake();
            noteOpenMeeting(isVisible());
        }
    });
}

WorkspacePage::~WorkspacePage() = default;

void WorkspacePage::bindCommands()
{
    const auto bind = [this](Command command, auto act) {
        m_workbench.commands.bind(command, this, [this, act] {
            if (m_workspace != nullptr && !m_workspace->insistsOnChoice()) {
                act(*m_workspace);
            }
        });
    };
    bind(Command::Undo, &call<&Workspace::undo>);
    bind(Command::Redo, &call<&Workspace::redo>);
    bind(Command::MakeResolution, &call<&Workspace::makeResolution>);
    bind(Command::MakeAction, &call<&Workspace::makeAction>);
    bind(Command::RemoveRow, &call<&Workspace::removeRow>);
    bind(Command::EditSpeaker, &call<&Workspace::editSpeaker>);
    bind(Command::FollowLink, &call<&Workspace::followLink>);
    bind(Command::PasteNotes, &call<&Workspace::pasteNotes>);
    bind(Command::AddSeat, &call<&Workspace::addRow>);
    bind(Command::AddSeatGroups, &call<&Workspace::pickSeatGroups>);
    bind(Command::AllPresent, &call<&Workspace::markAllPresent>);
    bind(Command::MendFinding, &call<&Workspace::mendFinding>);
    bind(Command::ReviewMinutes, &call<&Workspace::review>);
    bind(Command::EarlierTexts, &call<&Workspace::showEarlierTexts>);
    bind(Command::MeetingWastebasket, &call<&Workspace::showWastebasket>);
    bind(Command::SendPackage, &call<&Workspace::sendPackage>);
    bind(Command::NextFinding, &call<&Workspace::showNextFinding>);
    bind(Command::FinaliseMinutes, &call<&Workspace::offerFinalising>);
    bind(Command::Present, &call<&Workspace::present>);
    bind(Command::TogglePreview, &call<&Workspace::togglePreview>);
    bind(Command::NextPart, &call<&Workspace::focusNextPart>);
    bind(Command::PastePlain, &callInDiscussion<&DiscussionPage::pastePlain>);
    bind(Command::ToggleBold, &callInDiscussion<&DiscussionPage::toggleBold>);
    bind(Command::ToggleItalic, &callInDiscussion<&DiscussionPage::toggleItalic>);
    bind(Command::ToggleFold, &callInDiscussion<&DiscussionPage::toggleFold>);
    bind(Command::ToggleAllFolds, &callInDiscussion<&DiscussionPage::toggleAllFolds>);
    bind(Command::CheckSpelling, &call<&Workspace::showSpelling>);
    bind(Command::MoveUp, [](Workspace& workspace) { workspace.move(-1); });
    bind(Command::MoveDown, [](Workspace& workspace) { workspace.move(1); });
    bind(Command::FindText, [](Workspace& workspace) { workspace.find(false); });
    bind(Command::ReplaceText, [](Workspace& workspace) { workspace.find(true); });
    bind(Command::PrintPaper, [](Workspace& workspace) { workspace.preview().print(); });
    bind(Command::SavePaper, [](Workspace& workspace) { workspace.preview().savePdf(); });
    bind(Command::CheckMinutes, [](Workspace& workspace) { workspace.goTo(Step::Findings); });
    bind(Command::NextStep, [](Workspace& workspace) {
        workspace.goTo(static_cast<Step>((static_cast<int>(workspace.step()) + 1) % kStepCount));
    });
    bind(Command::PreviousStep, [](Workspace& workspace) {
        workspace.goTo(static_cast<Step>((static_cast<int>(workspace.step()) + kStepCount - 1) % kStepCount));
    });
}

Result<void> WorkspacePage::mayEnter(const Place& place) const
{
    const bool staysOpen = m_workspace == nullptr || place.record.isEmpty() || place.record == m_meeting;
    return staysOpen ? Result<void>() : m_workbench.session.mayClose();
}

void WorkspacePage::enter(const Place& place)
{
    if (m_workspace != nullptr && (place.record.isEmpty() || place.record == m_meeting)) {
        noteOpenMeeting(true);
        m_numbers->follow(m_workspace);
        showPart(place.part);
        return;
    }
    if (place.record.isEmpty()) {
        m_layout->setCurrentWidget(m_empty);
        return;
    }
    load(place.record, place.part);
}

void WorkspacePage::leave()
{
    if (m_workspace != nullptr) {
        m_workspace->takeTyped();
        m_workspace->saver().finish();
        noteOpenMeeting(false);
        m_workbench.session.noteChange();
    }
}

/// What is found at the next start was not closed: the program ended in the middle of the work.
void WorkspacePage::noteOpenMeeting(bool isOpen)
{
    app::Settings& settings = m_workbench.session.settings();
    settings.set(app::SettingKeys::openMeeting,
                 isOpen ? QStringList{m_workbench.session.location(), m_meeting} : QStringList());
    settings.sync();
}

void WorkspacePage::load(QString meeting, const QString& part)
{
    closeMeeting();
    m_waitingText->hide();
    m_slow->start();
    m_layout->setCurrentWidget(m_waiting);
    m_waiting->setFocus();
    m_meeting = meeting;
    const domain::MeetingId id = domain::MeetingId::fromString(meeting).value_or(domain::MeetingId());
    m_workbench.session.worker()
        .run([id](app::Register& opened) { return openMeeting(opened, id); })
        .then(this, [this, meeting = std::move(meeting), part](const Result<OpenedMeeting>& opened) {
            if (meeting != m_meeting) {
                return; // another one was asked for meanwhile
            }
            if (!opened) {
                m_meeting.clear();
                m_empty->setText(wording::errorSentence(opened.error()));
                m_layout->setCurrentWidget(m_empty);
                return;
            }
            showMeeting(new Workspace(*opened, m_workbench, this), part);
        });
}

void WorkspacePage::showMeeting(Workspace* workspace, const QString& part)
{
    m_workspace = workspace;
    noteOpenMeeting(true);
    m_numbers->follow(workspace);
    m_buttons->follow(workspace);
    m_layout->addWidget(workspace);
    m_layout->setCurrentWidget(workspace);
    connect(workspace, &Workspace::reloadAsked, this, [this] {
        if (const auto free = m_workbench.session.mayClose(); !free) {
            m_workbench.shell.notify({Notice::Kind::Warn, wording::errorSentence(free.error()), {}, {}});
            return;
        }
        const Step step = m_workspace->step();
        const QString name = kSteps.at(static_cast<std::size_t>(step)).name;
        m_workspace->desk().session().reset(m_workspace->desk().record());
        load(m_meeting, name);
    });
    connect(workspace, &Workspace::openAsked, this, [this](const QString& id) {
        m_workspace->desk().session().reset(m_workspace->desk().record());
        m_workbench.shell.open({PageId::Meeting, id, {}});
    });
    connect(&workspace->desk().session().history(), &QUndoStack::indexChanged, this,
            [this] { refreshHistoryCommands(); });
    connect(workspace, &Workspace::emptiedChanged, this, &WorkspacePage::refreshHistoryCommands);
    refreshHistoryCommands();
    connect(workspace, &Workspace::stepChanged, this, &WorkspacePage::refreshRowCommand);
    refreshRowCommand();
    m_workbench.shell.setSaveState({});
    showPart(part);
    Q_EMIT barChanged();
    Q_EMIT meetingShown();
}

void WorkspacePage::showPart(const QString& part)
{
    if (m_workspace == nullptr || part.isEmpty()) {
        return;
    }
    if (part.startsWith(kPackagePart)) {
        m_workspace->receivePackage(part.sliced(kPackagePart.size()));
        return;
    }
    for (const StepName& step : kSteps) {
        if (part == step.name) {
            m_workspace->goTo(step.step);
            return;
        }
    }
    m_workspace->showField(part);
}

void WorkspacePage::closeMeeting()
{
    if (m_workspace == nullptr) {
        return;
    }
    m_workspace->saver().finish();
    noteOpenMeeting(false);
    m_layout->removeWidget(m_workspace);
    m_workspace->hide();
    m_workspace->deleteLater();
    m_workspace = nullptr;
    m_numbers->follow(nullptr);
    m_buttons->follow(nullptr);
    m_meeting.clear();
    m_layout->setCurrentWidget(m_empty);
    refreshHistoryCommands();
}

void WorkspacePage::refreshHistoryCommands()
{
    CommandRegistry& commands = m_workbench.commands;
    if (m_workspace == nullptr) {
        commands.setEnabled(Command::Undo, this, false);
        commands.setEnabled(Command::Redo, this, false);
        return;
    }
    const QUndoStack& history = m_workspace->desk().session().history();
    commands.setEnabled(Command::Undo, this, history.canUndo() || m_workspace->holdsEmptied());
    commands.setEnabled(Command::Redo, this, history.canRedo());
    commands.setText(Command::Undo,
                     history.canUndo() ? tr("Urungkan: %1").arg(history.undoText()) : QString());
    commands.setText(Command::Redo, history.canRedo() ? tr("Ulangi: %1").arg(history.redoText()) : QString());
}

void WorkspacePage::refreshRowCommand()
{
    const bool hasRows = m_workspace != nullptr && m_workspace->step() != Step::Findings
        && m_workspace->step() != Step::Signing;
    m_workbench.commands.setEnabled(Command::RemoveRow, this, hasRows && !m_workspace->desk().isReadOnly());
}

std::vector<Command> WorkspacePage::barCommands() const
{
    if (m_workspace == nullptr) {
        return {};
    }
    if (m_workspace->desk().isReadOnly()) {
        return {Command::Present, Command::SavePaper, Command::PrintPaper};
    }
    return {Command::Present, Command::CheckMinutes, Command::FinaliseMinutes};
}

bool WorkspacePage::isMainCommand(Command command) const
{
    return command == Command::FinaliseMinutes;
}

QString WorkspacePage::helpTopic() const
{
    if (m_workspace == nullptr) {
        return u"rapat"_s;
    }
    switch (m_workspace->step()) {
    case Step::Discussion:
        return u"pembahasan"_s;
    case Step::FollowUp:
        return u"tindak-lanjut"_s;
    case Step::Signing:
        return u"tanda-tangan"_s;
    case Step::Invitation:
    case Step::Attendance:
    case Step::Findings: // they are told of together
        break;
    }
    return u"rapat"_s;
}

} // namespace risalah::ui

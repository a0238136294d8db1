// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workspace.h"

#include "app/settings.h"
#include "domain/indonesian_words.h"
#include "domain/meeting_edits.h"
#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/models/column_memory.h"
#include "ui/models/meeting_cells.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui/work/agenda_list.h"
#include "ui/work/attendance_page.h"
#include "ui/work/compare_panel.h"
#include "ui/work/discussion_page.h"
#include "ui/work/field_binder.h"
#include "ui/work/field_guide.h"
#include "ui/work/find_bar.h"
#include "ui/work/findings_page.h"
#include "ui/work/fold_memory.h"
#include "ui/work/follow_up_page.h"
#include "ui/work/history_panel.h"
#include "ui/work/invitation_page.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/package_exchange.h"
#include "ui/work/presentation_window.h"
#include "ui/work/preview_pane.h"
#include "ui/work/row_list_view.h"
#include "ui/work/shown_text.h"
#include "ui/work/signing_page.h"
#include "ui/work/spell_assist.h"
#include "ui/work/spell_desk.h"
#include "ui/work/text_marks.h"
#include "ui/work/title_field.h"
#include "ui/work/typed_field.h"
#include "ui/work/versions_panel.h"
#include "ui_workspace_page.h"
#include "wording/error_sentence.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kCheckDelayMs = 150;
constexpr int kEditorWidth = 780; ///< design pixels, as the next one
constexpr int kPaperWidth = 400;

/// A page that may be higher than a small screen; what is in it takes the keyboard and is read aloud. The
/// area is no stop of its own: it stands behind the page, and Tab would go round in it.
QWidget* scrolled(QWidget* page)
{
    auto* area = new ColumnArea(page->parentWidget());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Of the pages only the one in front asks for its height: a window need not be as high as what is behind it.
void letFrontAskForHeight(QStackedWidget* stack)
{
    const auto choose = [stack](int front) {
        for (int i = 0; i < stack->count(); ++i) {
            QSizePolicy policy = stack->widget(i)->sizePolicy();
            policy.setVerticalPolicy(i == front ? QSizePolicy::Preferred : QSizePolicy::Ignored);
            stack->widget(i)->setSizePolicy(policy);
        }
    };
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, choose);
    choose(stack->currentIndex());
}

/// "points[0].points[1].text": 0, 1.
std::vector<int> pointPath(const QString& where)
{
    static const QRegularExpression step(u"points\\[(\\d+)\\]"_s);
    std::vector<int> path;
    for (auto matches = step.globalMatch(where); matches.hasNext();) {
        path.push_back(matches.next().captured(1).toInt());
    }
    return path;
}

} // namespace

Workspace::Workspace(OpenedMeeting opened, Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WorkspacePage>())
    , m_workbench(workbench)
    , m_desk(new MeetingDesk(opened.loaded.record, std::move(opened.context), this))
    , m_saver(new MeetingSaver(*m_desk, workbench.session, opened.loaded.revisions, this))
{
    m_ui->setupUi(this);
    m_desk->setClock([&clock = workbench.session.clock()] { return clock.now(); });
    m_previewWanted = workbench.session.settings().value(app::SettingKeys::previewVisible);
    useSpelling();
    buildPages();
    buildFindBar();
    connectParts();
    buildSidePanels();
    layOutHeader();
    connect(&m_workbench.appearance, &Appearance::changed, this, &Workspace::layOutHeader);
    refreshHeader();
    refreshFindings();
    goTo(m_desk->meeting().points.empty() && m_desk->meeting().agenda.empty() ? Step::Invitation
                                                                              : Step::Discussion);
    QMetaObject::invokeMethod(this, &Workspace::offerRecovery, Qt::QueuedConnection);
}

Workspace::~Workspace()
{
    // The pages go after this: their fields lose the focus, what was begun in them may become an edit, and
    // nobody is left to follow it.
    m_guide->disconnect(this);
    m_ui->stack->disconnect(this);
    m_desk->disconnect(this);
    m_desk->session().history().disconnect(this);
}

void Workspace::buildPages()
{
    m_invitation = new InvitationPage(*m_desk, this);
    m_attendance = new AttendancePage(*m_desk, this);
    m_discussion = new DiscussionPage(*m_desk, this);
    m_followUp = new FollowUpPage(*m_desk, this);
    m_findingsPage = new FindingsPage(*m_desk, this);
    m_signing = new SigningPage(*m_desk, *m_saver, m_workbench, this);
    m_versions = new VersionsPanel(this);
    m_compare = new ComparePanel(this);
    m_history = new HistoryPanel(*m_desk, m_workbench, this);
    m_packages = new PackageExchange(*m_desk, *m_saver, m_workbench, this);
    for (QWidget* page :
         {static_cast<QWidget*>(m_invitation), static_cast<QWidget*>(m_attendance),
          static_cast<QWidget*>(m_discussion), scrolled(m_followUp), static_cast<QWidget*>(m_findingsPage),
          scrolled(m_signing), static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_compare),
          static_cast<QWidget*>(m_history)}) {
        m_ui->stack->addWidget(page);
    }
    letFrontAskForHeight(m_ui->stack);
    m_guide = new FieldGuide({m_invitation, m_attendance, m_discussion, m_followUp, m_findingsPage}, this);
    m_preview = new PreviewPane(*m_desk, m_workbench, this);
    m_ui->split->addWidget(m_preview);
    m_ui->split->installEventFilter(this);
    m_ui->split->setStretchFactor(0, 2);
    m_ui->split->setStretchFactor(1, 1);
    connect(
        &m_workbench.appearance, &Appearance::changed, this,
        [this] {
            learnRoom();
            fitPreview();
        },
        Qt::QueuedConnection); // before what is laid out in that room
    rememberSplit(m_ui->split, app::SettingKeys::workspaceSplit, [split = m_ui->split] {
        split->setSizes({theme().px(kEditorWidth), theme().px(kPaperWidth)});
    });
    rememberSplit(m_followUp->findChild<QSplitter*>(), app::SettingKeys::followUpSplit,
                  [this] { m_followUp->halve(); });
    m_discussion->setFoldMemory(foldMemory(m_workbench.session.settings(), m_desk->meeting().id));
    m_attendance->setColumnMemory(columnMemory(m_workbench.session.settings(), u"kehadiran"_s));
    connect(&m_workbench.appearance, &Appearance::changed, m_attendance, &AttendancePage::fitColumns);
    m_ui->readyPanel->attach(*m_desk);
    connect(&m_workbench.appearance, &Appearance::changed, m_ui->readyPanel, &ReadyPanel::restyle);
    m_ui->togglePreview->setIcon(icon(u"file-text"_s));
    useMeetingHistory(m_ui->meetingTitle);
    m_ui->meetingTitle->setPlaceholderText(tr("Ketik judul rapat…"));
    new SpellAssist(m_ui->meetingTitle, *m_desk->spelling(), kTitleSpelling);
}

void Workspace::buildFindBar()
{
    m_findBar = new FindBar(*m_desk, m_ui->editorPane);
    m_findBar->setObjectName(u"findBar"_s);
    qobject_cast<QVBoxLayout*>(m_ui->editorPane->layout())->insertWidget(0, m_findBar);
    auto* marks = new FoundMarks({m_discussion->findChild<RowListView*>(u"outline"_s),
                                  m_invitation->findChild<RowListView*>(u"agenda"_s),
                                  m_followUp->findChild<RowListView*>(u"resolutions"_s),
                                  m_followUp->findChild<RowListView*>(u"actions"_s)},
                                 {m_invitation->findChild<QTextEdit*>(u"opening"_s),
                                  m_invitation->findChild<QTextEdit*>(u"closing"_s),
                                  m_followUp->findChild<QTextEdit*>(u"resolutionText"_s),
                                  m_followUp->findChild<QTextEdit*>(u"actionText"_s)},
                                 this);
    connect(m_findBar, &FindBar::queryChanged, marks, &FoundMarks::show);
    m_findBar->setChoose(
        [this](const std::vector<domain::TextMatch>& matches) { return matchInSight(matches); });
    connect(m_findBar, &FindBar::matchAsked, this, [this](const domain::TextMatch& match) {
        showMatch(match);
        if (!m_findBar->isAncestorOf(focusWidget())) {
            m_findBar->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_isSearching = false;
        // The splitter learns of the place that became free only later; until then the window would be asked
        // to hold the bar and what comes back for it.
        m_ui->split->updateGeometry();
        showReadyPanel();
        enterFront();
    });
}

/// The field that has the match shows it selected; it stays so while the bar has the keyboard.
void Workspace::showMatch(const domain::TextMatch& match)
{
    if (step() != stepOf(match.where) || m_ui->stack->currentIndex() >= kStepCount) {
        goTo(stepOf(match.where));
    }
    if (m_discussion->showMatch(match)) {
        return;
    }
    showField(match.where);
    auto* field = qobject_cast<QTextEdit*>(focusWidget());
    if (field == nullptr || match.from + match.length > field->document()->characterCount()) {
        return;
    }
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(match.from);
    cursor.setPosition(match.from + match.length, QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
}

/// While somebody types, the first match from the point on that was written when the bar was opened, else the
/// first of the discussion: more letters lead on from there, fewer lead back.
/// In the other steps a match is shown by its field, which would have to take the keyboard from the bar.
std::optional<std::size_t> Workspace::matchInSight(const std::vector<domain::TextMatch>& matches) const
{
    if (step() != Step::Discussion || m_ui->stack->currentIndex() != static_cast<int>(Step::Discussion)) {
        return std::nullopt;
    }
    const auto firstFrom = [&matches](const std::vector<int>& point) {
        return std::ranges::find_if(matches, [&point](const domain::TextMatch& match) {
            return match.where.startsWith(u"points["_s) && pointPath(match.where) >= point;
        });
    };
    auto found = firstFrom(pointPath(m_searchedFrom));
    found = found == matches.end() ? firstFrom({}) : found;
    return found == matches.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - matches.begin()));
}

/// The paper keeps what is being written in view, also the line that is only begun; in a step without fields
/// it stays as it is.
void Workspace::followField()
{
    QString field = currentField();
    if (field.isEmpty() && step() == Step::Discussion) {
        field = m_discussion->fieldInHand();
    }
    if (!field.isEmpty()) {
        m_followedStep = step();
        m_preview->follow(field);
    }
}

/// A step that comes to the front brings its part of the paper with it, before a field of it is entered.
void Workspace::followStep()
{
    followField();
    if (m_followedStep == step()) {
        return;
    }
    m_followedStep = step();
    switch (step()) {
    case Step::Invitation:
        m_preview->follow(u"meeting.title"_s);
        break;
    case Step::Attendance:
        m_preview->follow(u"attendance[0].seat"_s);
        break;
    case Step::Discussion:
        m_preview->follow(u"meeting.opening"_s);
        break;
    case Step::FollowUp:
        m_preview->follow(m_desk->meeting().resolutions.empty() ? u"actions[0].text"_s
                                                                : u"resolutions[0].text"_s);
        break;
    case Step::Findings:
    case Step::Signing:
        break;
    }
}

/// Kept when it is moved; what was never moved, or is to be forgotten, is laid out as designed.
void Workspace::rememberSplit(QSplitter* split,
                              const app::SettingKey<QByteArray>& key,
                              const std::function<void()>& layOutAnew)
{
    app::Settings& settings = m_workbench.session.settings();
    const auto restore = [&settings, split, &key, layOutAnew] {
        const QByteArray kept = settings.value(key);
        if (kept.isEmpty() || !split->restoreState(kept)) {
            layOutAnew();
        }
    };
    restore();
    connect(split, &QSplitter::splitterMoved, this,
            [&settings, split, &key] { settings.set(key, split->saveState()); });
    connect(&m_workbench.appearance, &Appearance::changed, split, restore, Qt::QueuedConnection);
}

void Workspace::connectParts()
{
    connect(m_discussion, &DiscussionPage::emptiedChanged, this, &Workspace::emptiedChanged);
    connect(&m_invitation->agenda(), &AgendaList::emptiedChanged, this, &Workspace::emptiedChanged);
    connectDesk();
    connectHeader();
    connectPaper();
    connectSurroundings();
    connectVersions();
}

void Workspace::connectDesk()
{
    m_check.setSingleShot(true);
    m_check.setInterval(kCheckDelayMs);
    connect(&m_check, &QTimer::timeout, this, &Workspace::refreshFindings);
    connect(m_desk, &MeetingDesk::changed, this, &Workspace::refreshHeader);
    connect(m_desk, &MeetingDesk::changed, &m_check, qOverload<>(&QTimer::start));
    connect(m_desk, &MeetingDesk::navigationAsked, this, &Workspace::showField);
    connect(m_desk, &MeetingDesk::refused, this, [this](const Error& error) {
        m_refusal = std::make_unique<QObject>();
        m_workbench.shell.notify(
            {.kind = Notice::Kind::Warn, .text = wording::errorSentence(error), .until = m_refusal.get()});
    });
    // What was refused has been mended, or something else was done since.
    connect(m_desk, &MeetingDesk::changed, this, [this] { m_refusal.reset(); });
    connect(m_desk, &MeetingDesk::mistyped, this, [this](const QString& sentence, const QObject* until) {
        if (until == nullptr) {
            m_refusal = std::make_unique<QObject>();
            until = m_refusal.get();
        }
        m_workbench.shell.notify({.kind = Notice::Kind::Warn, .text = sentence, .until = until});
    });
    connect(m_desk, &MeetingDesk::removed, this,
            [this](const QString& what) { offerUndo(Notice::Kind::Info, what); });
    connect(&m_desk->session().history(), &QUndoStack::indexChanged, this, [this] { m_offer.reset(); });
    connect(m_saver, &MeetingSaver::stateChanged, this, [this](SaveState state) {
        if (m_saver->isInConflict()) {
            state.remedy = [workspace = QPointer(this)] {
                if (workspace) {
                    workspace->goToMerge();
                }
            };
        }
        m_workbench.shell.setSaveState(state);
    });
}

void Workspace::connectHeader()
{
    connect(m_ui->steps, &QTabBar::currentChanged, this, [this](int index) {
        m_ui->stack->setCurrentIndex(index); // what is left there half begun goes, or is an edit
        m_saver->flush();
        m_desk->session().endMerge();
        const auto now = static_cast<Step>(index);
        m_preview->setNeeded(now == Step::Findings || now == Step::Signing);
        if (now != Step::Signing) {
            leaveEdition();
        }
        if (now != Step::Attendance) {
            leaveSheet();
        }
        followStep();
        Q_EMIT stepChanged();
    });
    // Told before the click has changed the step. Who walks the bar with the arrows stays in it.
    connect(
        m_ui->steps, &QTabBar::tabBarClicked, this,
        [this](int index) {
            if (index == m_ui->steps->currentIndex()) {
                goTo(step());
            }
        },
        Qt::QueuedConnection);
    connect(m_ui->meetingTitle, &QLineEdit::textEdited, this, [this](const QString& typed) {
        const QString text = takenAsOneLine(m_ui->meetingTitle, typed);
        if (!text.trimmed().isEmpty()) {
            m_desk->apply(
                tr("Ubah judul"),
                [&](domain::MeetingRecord record) { return domain::withTitle(std::move(record), text); },
                m_desk->typingBurst(u"title"_s, m_desk->meeting().title, text));
        }
    });
    connect(m_ui->meetingTitle, &QLineEdit::returnPressed, this, &Workspace::enterFront);
    connect(m_ui->meetingTitle, &QLineEdit::editingFinished, this, [this] {
        tellTitleKept(*m_desk, m_ui->meetingTitle->text());
        showText(m_ui->meetingTitle,
                 domain::givenTitle(m_desk->meeting())); // also under a menu: what is selected stays
        m_saver->flush();
    });
}

void Workspace::connectPaper()
{
    connect(m_guide, &FieldGuide::fieldChanged, this, &Workspace::followField);
    connect(m_discussion, &DiscussionPage::currentPointChanged, this, [this] {
        if (m_presentation != nullptr) {
            m_presentation->follow(m_discussion->currentPoint());
        }
    });
    connect(m_attendance, &AttendancePage::sheetAsked, this, [this](bool blank) {
        app::PaperRequest sheet;
        sheet.kind = app::PaperKind::DaftarHadir;
        sheet.blank = blank;
        showSheet(sheet);
    });
    connect(m_attendance, &AttendancePage::noticeAsked, this,
            [this](const Notice& notice) { m_workbench.shell.notify(notice); });
    connect(m_preview, &PreviewPane::fieldChosen, this, &Workspace::showField);
    connect(m_preview, &PreviewPane::problemChanged, this, [this](const QString& problem) {
        m_paperProblem = problem.isEmpty() ? problem : tr("Pratinjau gagal dibuat. %1").arg(problem);
        refreshFindings();
    });
    const auto openPaperSettings = [this] { m_workbench.shell.open({PageId::Settings, {}, u"papers"_s}); };
    connect(m_ui->readyPanel, &ReadyPanel::paperSettingsAsked, this, openPaperSettings);
    connect(m_findingsPage, &FindingsPage::paperSettingsAsked, this, openPaperSettings);
    connect(m_findingsPage, &FindingsPage::numberAsked, this, [this](const QString& number) {
        m_workbench.shell.open({.page = PageId::Numbers, .part = number});
    });
    connect(m_signing, &SigningPage::meetingChanged, this, &Workspace::reloadAsked);
    connect(m_signing, &SigningPage::signedFound, this, [this](bool isSigned) {
        m_ui->steps->setMark(Step::Signing, {isSigned, 0});
        m_isSigned = isSigned;
        refreshPhase();
    });
    m_signing->setHeldBack([this] { return leadToMistyped(); });
    m_findingsPage->setHeldBack([this] { return leadToMistyped(); });
    connect(m_signing, &SigningPage::editionShown, this, &Workspace::showEdition);
    connect(m_signing, &SigningPage::previewNeeded, this, &Workspace::askForPreview);
    connect(m_ui->togglePreview, &QToolButton::clicked, this, &Workspace::togglePreview);
}

void Workspace::connectVersions()
{
    connect(m_versions, &VersionsPanel::registerChosen, this, [this] {
        if (const auto removed =
                MeetingSaver::recoveryFile(m_workbench.session, m_desk->meeting().id).remove();
            !removed) {
            m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(removed.error()), {}, {}});
        }
        Q_EMIT reloadAsked();
    });
    connect(m_versions, &VersionsPanel::mineChosen, this, &Workspace::takeRecovered);
    connect(m_versions, &VersionsPanel::copyChosen, this, &Workspace::saveCopy);
}

Step Workspace::step() const
{
    return m_ui->steps->step();
}

void Workspace::goTo(Step step)
{
    if (m_desk->isHeld()) {
        return;
    }
    m_ui->steps->setStep(step);
    m_ui->stack->setCurrentIndex(static_cast<int>(step));
    m_ui->steps->setEnabled(true);
    showReadyPanel();
    enterStep();
}

/// What still stands in a field and is not in the record would be missing from the minutes for good.
bool Workspace::leadToMistyped()
{
    for (int index = 0; index < kStepCount; ++index) {
        const QWidget* page = m_ui->stack->widget(index);
        for (auto* field : page->findChildren<TypedField*>()) {
            if (field->problem() == nullptr) {
                continue;
            }
            m_workbench.shell.notify(
                {.kind = Notice::Kind::Bad,
                 .text = tr("Isian “%1” belum dibetulkan; betulkan dahulu.").arg(field->text()),
                 .until = field->problem()});
            goTo(static_cast<Step>(index));
            m_guide->enterField(*field);
            return true;
        }
    }
    return false;
}

/// The keyboard goes to the step, or to the panel that lies over it.
void Workspace::enterFront()
{
    if (m_ui->stack->currentIndex() < kStepCount) {
        enterStep();
    } else {
        m_ui->stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

/// The keyboard goes to what the step is about: its keys work at once.
void Workspace::enterStep()
{
    switch (step()) {
    case Step::Invitation:
        m_invitation->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Attendance:
        m_attendance->enter();
        break;
    case Step::Discussion:
        m_discussion->focusOutline();
        break;
    case Step::FollowUp:
        m_followUp->enter();
        break;
    case Step::Findings:
        m_findingsPage->enter();
        break;
    case Step::Signing:
        m_signing->enter();
        break;
    }
}

/// While something is searched for, its bar takes this place: with large letters both would make the window
/// higher than a small screen.
void Workspace::showReadyPanel()
{
    m_ui->readyPanel->setVisible(!m_desk->isReadOnly() && !m_isSearching && !m_desk->isHeld());
    m_ui->meetingLine->setVisible(!isLow());
}

/// Below the title: its line begins where the letters of that field do.
void Workspace::layOutHeader()
{
    constexpr int kTitlePadding = 6; // in the sheet, at the role "title"
    constexpr int kBorderAndInset = 3; // QLineEdit's own, whatever the letters
    m_ui->meetingLine->setIndent(theme().px(kTitlePadding) + kBorderAndInset);
}

void Workspace::refreshHeader()
{
    const domain::Meeting& meeting = m_desk->meeting();
    const QString title = domain::givenTitle(meeting);
    if (m_ui->meetingTitle->text() != title
        && !(m_ui->meetingTitle->hasFocus() && m_ui->meetingTitle->text().trimmed().isEmpty())) {
        showText(m_ui->meetingTitle, title);
    }
    QStringList parts = {meeting.lastDate ? domain::dateRange(meeting.date, *meeting.lastDate)
                                          : domain::dayAndDate(meeting.date)};
    if (meeting.start) {
        parts.append(
            u"%1 %2"_s.arg(meeting.start->toPrint(), domain::zoneName(m_desk->context().office.zone)));
    }
    if (!meeting.place.isEmpty()) {
        parts.append(meeting.place);
    }
    if (meeting.chair && !meeting.chair->name.isEmpty()) {
        parts.append(tr("Ketua: %1").arg(meeting.chair->name));
    }
    m_ui->meetingLine->setText(parts.join(u" · "_s));
    refreshPhase();
    m_ui->meetingTitle->setReadOnly(m_desk->isReadOnly() || m_desk->isHeld());
}

void Workspace::refreshPhase()
{
    const domain::Meeting& meeting = m_desk->meeting();
    const CellChip chip = meetingChip(
        {meeting.course, meeting.phase, meeting.review, meeting.date, m_isSigned}, m_desk->context().today);
    m_ui->phase->set(chip.kind, chip.icon, chip.text);
}

void Workspace::refreshFindings()
{
    m_findings = m_desk->findings();
    const auto blocking = [this](auto step) {
        return static_cast<int>(
            std::count_if(m_findings.begin(), m_findings.end(), [step](const domain::Finding& finding) {
                return finding.severity == domain::Severity::Blocks && stepOf(finding.where) == step;
            }));
    };
    const domain::Meeting& meeting = m_desk->meeting();
    const bool hasActions = !m_desk->record().actions.empty();
    m_ui->steps->setMark(Step::Invitation, {blocking(Step::Invitation) == 0 && !meeting.agenda.empty(), 0});
    m_ui->steps->setMark(Step::Attendance,
                         {blocking(Step::Attendance) == 0 && !meeting.attendance.empty(), 0});
    m_ui->steps->setMark(Step::Discussion, {blocking(Step::Discussion) == 0 && !meeting.points.empty(), 0});
    m_ui->steps->setMark(Step::FollowUp,
                         {blocking(Step::FollowUp) == 0 && (hasActions || !meeting.resolutions.empty()), 0});
    const auto blockingAnywhere =
        static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                       [](const auto& f) { return f.severity == domain::Severity::Blocks; }));
    const int open = blockingAnywhere + (m_paperProblem.isEmpty() ? 0 : 1);
    m_ui->steps->setMark(Step::Findings, {open == 0, open});
    m_ui->readyPanel->setFindings(m_findings, m_paperProblem);
    showReadyPanel();
    m_findingsPage->setFindings(m_findings, m_paperProblem);
    m_signing->setFindings(m_findings);
}

void Workspace::showField(const QString& where)
{
    if (m_desk->isHeld()) {
        return;
    }
    goTo(stepOf(where));
    m_guide->enter(where);
}

QString Workspace::currentField() const
{
    return m_guide->currentField(step());
}

} // namespace risalah::ui

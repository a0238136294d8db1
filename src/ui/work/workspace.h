// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/meeting_service.h"
#include "app/paper.h"
#include "app/settings.h"
#include "domain/text_search.h"
#include "editing/recovery_file.h"
#include "ui/page.h"
#include "ui/work/opened_meeting.h"
#include "ui/work/step_bar.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;

namespace risalah::ui {

namespace Ui {
class WorkspacePage;
}
class AttendancePage;
class DiscussionPage;
class FieldGuide;
class FindBar;
class FindingsPage;
class FollowUpPage;
class InvitationPage;
class MeetingSaver;
class PresentationWindow;
class PreviewPane;
class SigningPage;
class ComparePanel;
class HistoryPanel;
class PackageExchange;
class VersionsPanel;

/// One meeting on the table: header, steps, the editor of the step, the paper beside it.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(OpenedMeeting opened, Workbench& workbench, QWidget* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] MeetingDesk& desk() { return *m_desk; }
    [[nodiscard]] MeetingSaver& saver() { return *m_saver; }
    [[nodiscard]] PreviewPane& preview() { return *m_preview; }
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    /// The step a path belongs to comes to the front, the field takes the keyboard.
    void showField(const QString& where);
    /// The path of the field the keyboard is in; empty in none.
    [[nodiscard]] QString currentField() const;
    void showNextFinding();
    /// Whether it is asked which version of the meeting is to be used; says so to whoever does anything else.
    [[nodiscard]] bool insistsOnChoice();

    /// What is typed in the field at the keyboard is taken as if that were left.
    void takeTyped();
    void undo();
    void redo();
    void move(int step);
    void makeResolution();
    void makeAction();
    void removeRow();
    void followLink();
    void showSpelling();
    void editSpeaker();
    void pasteNotes();
    void addRow();
    void pickSeatGroups();
    void mendFinding();
    void review();
    /// Opens the frozen notula to be corrected, once a reason is written.
    void correct();
    void sortSeats();
    void askQuorum();
    /// The sign-in sheet, blank or filled.
    void askSheet(bool blank);
    void showEarlierTexts();
    void showWastebasket();
    void sendPackage();
    void receivePackage(const QString& path);
    void markAllPresent();
    void offerFinalising();
    void togglePreview();
    /// Ctrl+F and Ctrl+H.
    void find(bool replacing);
    [[nodiscard]] DiscussionPage& discussion() { return *m_discussion; }
    /// Opens the window for the projector, or brings it to the front.
    void present();
    void focusNextPart();

    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What was emptied and is no edit yet can be taken back, also with an empty history.
    [[nodiscard]] bool holdsEmptied() const;

Q_SIGNALS:
    void reloadAsked();
    /// Another meeting is to be opened: a copy was made.
    void openAsked(const QString& meetingId);
    void stepChanged();
    void emptiedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Where F8 comes to; without a finding it is what is wrong with the paper itself.
    struct FindingStop {
        std::optional<domain::Finding> finding = {};

        friend bool operator==(const FindingStop&, const FindingStop&) = default;
    };

    void buildPages();
    void connectParts();
    void connectDesk();
    void connectHeader();
    void connectPaper();
    void connectSurroundings();
    void connectVersions();
    void rememberSplit(QSplitter* split,
                       const app::SettingKey<QByteArray>& key,
                       const std::function<void()>& layOutAnew);
    void layOutHeader();
    void refreshHeader();
    void refreshPhase();
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] bool leadToMistyped();
    void enterFront();
    void enterStep();
    void showReadyPanel();
    void buildFindBar();
    void showMatch(const domain::TextMatch& match);
    [[nodiscard]] std::optional<std::size_t>
    matchInSight(const std::vector<domain::TextMatch>& matches) const;
    void useSpelling();
    void learnNames();
    void followDirectory();
    void followField();
    void followStep();
    [[nodiscard]] std::vector<FindingStop> findingStops() const;
    void offerUndo(Notice::Kind kind, const QString& what);
    [[nodiscard]] bool takesBackTyping();
    void goThrough(void (MeetingDesk::*way)());
    void showChangeSince(const domain::MeetingRecord& before);
    [[nodiscard]] bool isSeenHere(const QStringList& places, const domain::MeetingRecord& before) const;
    void refreshFindings();
    void setPreviewVisible(bool visible);
    [[nodiscard]] bool hasRoomForPreview() const;
    void fitPreview();
    void learnRoom();
    void askForPreview();
    void offerRecovery();
    void askWhichVersion(const editing::RecoveryStamp& typed,
                         const std::optional<app::HistoryEntry>& lastChange);
    void takeRecovered();
    void showConflict();
    /// What was changed elsewhere is being merged in the panel in front.
    [[nodiscard]] bool showsConflict() const;
    void remindOfMerge();
    void goToMerge();
    /// What is asked, and what helps to answer it.
    struct VersionQuestion {
        QString title;
        QString detail;
        bool registerIsNewer = false;
    };
    void showVersions(const domain::MeetingRecord& inRegister,
                      const domain::MeetingRecord& mine,
                      const VersionQuestion& question);
    void saveCopy();
    void buildSidePanels();
    void takeMerge(const domain::MeetingRecord& merged);
    void showSheet(const app::PaperRequest& sheet);
    void leaveSheet();
    void leaveEdition();
    void showEdition(const QByteArray& pdf);
    void showPanel(QWidget& panel);
    void leavePanel();
    void copySeries();

    std::unique_ptr<Ui::WorkspacePage> m_ui;
    QString m_searchedFrom; ///< the field written in when the bar was opened; empty: from the beginning
    Workbench& m_workbench;
    MeetingDesk* m_desk;
    MeetingSaver* m_saver;
    InvitationPage* m_invitation = nullptr;
    AttendancePage* m_attendance = nullptr;
    std::unique_ptr<QObject> m_refusal; ///< lives as long as the last refused edit is to be told of
    DiscussionPage* m_discussion = nullptr;
    FollowUpPage* m_followUp = nullptr;
    FieldGuide* m_guide = nullptr;
    FindBar* m_findBar = nullptr;
    bool m_isSearching = false;
    bool m_isSigned = false; ///< the frozen notula, by all who were asked
    Step m_followedStep = Step::Discussion; ///< on the paper
    bool m_namesAreOld = false; ///< something was edited since they were learnt
    FindingsPage* m_findingsPage = nullptr;
    SigningPage* m_signing = nullptr;
    PreviewPane* m_preview = nullptr;
    VersionsPanel* m_versions = nullptr;
    ComparePanel* m_compare = nullptr;
    HistoryPanel* m_history = nullptr;
    PackageExchange* m_packages = nullptr;
    PresentationWindow* m_presentation = nullptr;
    std::vector<domain::Finding> m_findings;
    QString m_paperProblem; ///< why there is no preview; empty while there is one
    std::optional<FindingStop> m_shownStop; ///< by F8
    std::size_t m_shownPlace = 0; ///< where it stood
    QTimer m_check;
    std::unique_ptr<QObject> m_offer; ///< while the last step is what is offered to be undone
    domain::MeetingRecord m_recovered; ///< from the recovery file, while it is offered
    std::optional<app::LoadedRecord> m_inRegister; ///< during a conflict, once it was shown
    std::unique_ptr<QObject> m_unmerged; ///< while a conflict is put off
    QByteArray m_edition; ///< the frozen notula last shown; empty for a draft
    Step m_stepBeforePanel = Step::Discussion;
    bool m_previewWanted = true;
    bool m_previewAsked = false; ///< by hand: less room will do
};

} // namespace risalah::ui

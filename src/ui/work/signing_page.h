// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "domain/record_changes.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <utility>

namespace risalah::ui {

namespace Ui {
class SigningPage;
}
class MeetingDesk;
class MeetingSaver;
class SigningPanel;
struct Workbench;

/// Tanda tangan: freeze the minutes, keep and print the editions, note what was signed by hand.
class SigningPage final : public QWidget {
    Q_OBJECT
public:
    SigningPage(MeetingDesk& desk, MeetingSaver& saver, Workbench& workbench, QWidget* parent = nullptr);
    ~SigningPage() override;

    void setFindings(const std::vector<domain::Finding>& findings);
    /// The keyboard goes to the editions. Without any it stays on the page: its button freezes the minutes,
    /// which no key that was meant for another step may do.
    void enter();
    /// Asked before the minutes are frozen: true where something on another step has to be mended first,
    /// which it leads to.
    void setHeldBack(std::function<bool()> isHeldBack) { m_isHeldBack = std::move(isHeldBack); }
    /// Like the button; without a reason the keyboard goes to its field.
    void beginCorrection();
    /// Not the earlier edition that is looked at, if one is.
    void showNewest();

Q_SIGNALS:
    /// The register holds another state of the meeting now; the workspace is to be built anew.
    void meetingChanged();
    /// Whether the newest edition has its signatures, each time the register was asked.
    void signedFound(bool isSigned);
    /// Frozen bytes for the preview; empty for the draft.
    void editionShown(const QByteArray& pdf);
    /// Somebody wants to see it, or must.
    void previewNeeded();
    /// What differs between two editions, or an edition and the record of today.
    void changesFound(const std::vector<risalah::domain::RecordChange>& changes,
                      const QString& before,
                      const QString& after);

private:
    struct Editions {
        std::vector<domain::MinutesDocument> all;
        bool isSigned = false;
    };
    [[nodiscard]] static Result<Editions> editionsOf(app::Register& opened, const domain::MeetingId& id);
    void finalise();
    void loadEditions();
    void connectScans();
    void showEditions(const std::vector<domain::MinutesDocument>& editions);
    void chooseNewest();
    void openEdition();
    void correct();
    void withEdition(const std::function<void(const app::Edition&)>& use);
    void saveEdition(const app::Edition& edition);
    /// What the cards say of the chosen edition.
    void showChosen();
    [[nodiscard]] bool awaitsInk(const domain::MinutesDocument& edition) const;
    void fillCompareMenu();
    void compare(int from, std::optional<int> to);
    void report(const Error& error);
    [[nodiscard]] int currentEdition() const;

    std::unique_ptr<Ui::SigningPage> m_ui;
    std::vector<domain::MinutesDocument> m_editions;
    bool m_showsEarlier = false;
    bool m_isSigned = false; ///< the newest one, by everybody
    bool m_isUnfolded = false; ///< the details of the chosen one
    bool m_wantsAnotherScan = false; ///< of a paper that has one
    int m_scansAskedFor = 0; ///< the edition it was wanted for
    std::function<bool()> m_isHeldBack;
    MeetingDesk& m_desk;
    MeetingSaver& m_saver;
    Workbench& m_workbench;
    SigningPanel* m_panel;
};

} // namespace risalah::ui

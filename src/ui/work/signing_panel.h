// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"

#include <QWidget>

#include <memory>
#include <stop_token>

namespace risalah::ui {

namespace Ui {
class SigningPanel;
}
class UnkeptFile;
struct Workbench;

/// Tanda tangan elektronik: who signs an edition in which order, with what, and what the verifier says about
/// the result. What is signed is exactly what the preview shows.
class SigningPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SigningPanel(Workbench& workbench, QWidget* parent = nullptr);
    ~SigningPanel() override;

    /// Looks at the newest edition of the meeting; hides itself while there is nothing to sign.
    void open(const domain::MeetingId& meeting);

Q_SIGNALS:
    /// The bytes that would be signed, for the preview.
    void bytesShown(const QByteArray& pdf);
    /// The question comes: what is shown must be on the screen.
    void aboutToAsk();
    /// A signature was stored.
    void signedNow();

private:
    void show(const Result<app::SigningPreparation>& prepared);
    /// Only what is prepared, and so shown, can be signed.
    void prepare(std::optional<app::SigningPreparation> prepared);
    void showState(const app::SignatureState& state);
    void sign();
    void askAndStart(const app::SigningOrder& order, const domain::PersonCard& signer);
    void start(std::shared_ptr<app::SigningSecrets> secrets);
    [[nodiscard]] app::SigningWatch watch();
    void showProgress(app::SigningStep step);
    [[nodiscard]] bool acceptsOther(const app::KeyOwner& owner);
    void finished(const Result<app::SigningOutcome>& outcome);
    void store(const app::SigningOutcome& outcome);
    void setBusy(bool busy);
    void showChoices();
    void tell(const Error& error);
    void tellUnstored(const Error& error, const app::SigningOutcome& outcome);

    std::unique_ptr<Ui::SigningPanel> m_ui;
    Workbench& m_workbench;
    domain::MeetingId m_meeting;
    bool m_canSign = false; ///< somebody has the turn
    std::optional<app::SigningPreparation> m_prepared;
    std::optional<app::SigningOrder> m_order; ///< while it is being carried out
    domain::MinutesDocument m_edition; ///< for which
    UnkeptFile* m_signed; ///< by a service, but not in the register: signed again it would be signed twice
    UnkeptFile* m_returned; ///< instead of what was asked for: to complain with it
    std::optional<app::RefusedFile> m_refused; ///< what a service returned last, if that could not be kept
    std::stop_source m_stop; ///< by the person
    std::stop_source m_abandoned; ///< by the end of this panel
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class SigningSettings;
}

class GatewayTrial;
class SignatureForm;
struct Workbench;

/// Pengaturan, Tanda tangan: time stamps, trusted issuers, the BSrE gateway, and the form of the paper. Kept
/// at once, like all settings.
class SigningSettings final : public QWidget {
    Q_OBJECT
public:
    explicit SigningSettings(Workbench& workbench, QWidget* parent = nullptr);
    ~SigningSettings() override;

    /// Each time the page comes to the front.
    void load();
    /// What is still in an editor.
    void save();

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    void fillChoices();
    void connectFields();
    void showSettings();
    void showWanted();
    void addAnchors();
    void removeAnchor();
    void store(const domain::SigningSettings& after);
    void stored(const domain::SigningSettings& sent, const Result<Stored<domain::SigningSettings>>& saved);
    [[nodiscard]] domain::SigningSettings typed() const;
    void tell(const Error& error);

    std::unique_ptr<Ui::SigningSettings> m_ui;
    Workbench& m_workbench;
    GatewayTrial* m_gateway;
    SignatureForm* m_form = nullptr;
    Stored<domain::SigningSettings> m_known{{}, 0};
    domain::SigningSettings m_wanted; ///< what the register has, or will have once it has been told
    QStringList m_shownAnchors; ///< as listed
    bool m_isFilling = false;
    bool m_isSaving = false;
};

} // namespace risalah::ui

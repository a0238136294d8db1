// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"

#include <QWidget>

#include <memory>
#include <stop_token>

namespace risalah::ui {

namespace Ui {
class LongTermPanel;
}
struct Workbench;

/// Bukti jangka panjang: adds to a signed edition what could not be had while the last one signed.
class LongTermPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LongTermPanel(QWidget* parent = nullptr);
    ~LongTermPanel() override;

    /// Before anything else; `workbench` outlives this.
    void attach(Workbench& workbench) { m_workbench = &workbench; }
    /// For the newest edition of the meeting; hidden while nothing is lacking.
    void showFor(const domain::MeetingId& meeting, bool isLacking);

Q_SIGNALS:
    /// The register has the extended file.
    void extended();

private:
    void extend();
    void store(const app::SigningOrder& order, const app::SigningOutcome& outcome);
    void finished(const Result<void>& stored);
    void setBusy(bool busy);

    std::unique_ptr<Ui::LongTermPanel> m_ui;
    Workbench* m_workbench = nullptr;
    domain::MeetingId m_meeting;
    std::stop_source m_stop;
};

} // namespace risalah::ui

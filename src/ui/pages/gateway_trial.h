// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"

#include <QObject>

#include <memory>

namespace risalah::ui {

struct Workbench;

/// The account of the office at the BSrE gateway, tried out: its password in the keychain, a page signed to
/// see where the mark comes to stand.
class GatewayTrial final : public QObject {
    Q_OBJECT
public:
    GatewayTrial(Workbench& workbench, QWidget* window);

    void keepPassword(const domain::GatewaySettings& gateway);
    void signTestPage(const domain::GatewaySettings& gateway, const QString& nik);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void refused(const risalah::Error& error);

private:
    /// Null when the person gives up.
    [[nodiscard]] std::shared_ptr<app::SigningSecrets> readSecrets(const domain::GatewaySettings& gateway);
    void saveTestPage(const QByteArray& pdf);

    Workbench& m_workbench;
    QWidget* m_window;
};

} // namespace risalah::ui

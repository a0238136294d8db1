// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

namespace risalah::ui {

namespace Ui {
class SigningSettings;
}

struct Workbench;

/// Bentuk pada naskah: how the office's minutes are signed, and what stands at the foot of those signed
/// electronically. Belongs to the office, and is saved with it.
class SignatureForm final : public QObject {
    Q_OBJECT
public:
    SignatureForm(Workbench& workbench, Ui::SigningSettings& form, QWidget* window);

    /// Each time the page comes to the front.
    void load();

Q_SIGNALS:
    void refused(const risalah::Error& error);

private:
    void show();
    void save();
    void chooseLogo();
    void setLogo(const QByteArray& logo);

    Workbench& m_workbench;
    Ui::SigningSettings& m_form;
    QWidget* m_window;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QObject>

namespace risalah::ui {

/// The commands of the whole window that work on the register: a new meeting, the sample, a backup.
class RegisterCommands final : public QObject {
    Q_OBJECT

public:
    RegisterCommands(Workbench& workbench, QWidget* window);

    /// Takes the package over and opens its meeting, which compares; a register is open.
    void receivePackage(const QString& path);

private:
    [[nodiscard]] bool mayLeaveMeeting();
    void startMeeting();
    void trySample();
    void choosePackage();
    void backUp();
    void verifyPdf();

    Workbench& m_workbench;
    QWidget* m_window;
};

} // namespace risalah::ui

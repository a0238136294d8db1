// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace risalah::ui {

namespace Ui {
class SigningPage;
}
class MeetingDesk;
struct Workbench;

/// Tanda tangan basah: who signed a printed edition and when, and the scan of that paper.
class ScanIntake final : public QObject {
    Q_OBJECT
public:
    ScanIntake(const MeetingDesk& desk, Workbench& workbench, Ui::SigningPage& form, QWidget* window);

    /// Asks for the scan of this edition and keeps it.
    void choose(int edition);

Q_SIGNALS:
    void stored();

private:
    const MeetingDesk& m_desk;
    Workbench& m_workbench;
    Ui::SigningPage& m_form;
    QWidget* m_window;
};

} // namespace risalah::ui

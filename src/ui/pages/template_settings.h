// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace risalah::ui {

namespace Ui {
class SettingsPage;
}

struct Workbench;

/// Pengaturan, where the papers' templates come from: the program, or a folder of the office with copies that
/// somebody edits. Kept on this computer.
class TemplateSettings final : public QObject {
    Q_OBJECT
public:
    TemplateSettings(QWidget* window, Workbench& workbench, Ui::SettingsPage& form);

    void show();

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    /// Copies what is missing there first, so that there is something to edit.
    void chooseFolder();
    void use(const QString& folder);
    [[nodiscard]] QString folder() const;

    QWidget* m_window;
    Workbench& m_workbench;
    Ui::SettingsPage& m_form;
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/office.h"

#include <QObject>

namespace risalah::ui {

namespace Ui {
class SettingsPage;
}

struct Workbench;

/// Pengaturan, what belongs to the office: letterhead, numbers, form of the papers, rules of the calendar.
/// Every field is saved when it is left.
class OfficeSettings final : public QObject {
    Q_OBJECT
public:
    OfficeSettings(QWidget* window, Workbench& workbench, Ui::SettingsPage& form);

    void show();
    /// What is typed, if it differs from what is saved.
    void save();

Q_SIGNALS:
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillChoices();
    void connectFields();
    void showNumberExamples();
    [[nodiscard]] domain::Office typed() const;
    void chooseLogo();

    QWidget* m_window;
    Workbench& m_workbench;
    Ui::SettingsPage& m_form;
    QByteArray m_logo;
    bool m_isFilling = false; ///< showing values must not look like typing
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "ui/page.h"

#include <memory>

namespace risalah::ui {

namespace Ui {
class SettingsPage;
}

class SigningSettings;

/// Pengaturan: appearance of this account; letterhead, numbers, papers and calendar of the office; care of
/// the register. Every change is kept at once: there is no "Simpan".
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Workbench& workbench, QWidget* parent = nullptr);
    ~SettingsPage() override;
    /// place.part names a section: "look", "office", "papers", "calendar", "register", "signing", "keys".
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("register"); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSections();
    void fillChoices();
    void connectAppearance();
    void connectOffice();
    void connectCalendar();
    void connectRegister();
    void showAppearance();
    void showOffice();
    void showNumberExamples();
    void showProblem(const QString& sentence);
    [[nodiscard]] domain::Office typedOffice() const;
    void saveOffice();
    void chooseLogo();
    void loadHolidays();
    void addHoliday(const domain::Holiday& holiday);
    void removeHoliday();
    void loadPeople();
    void checkRegister();
    void restore();

    Workbench& m_workbench;
    SigningSettings* m_signing;
    std::unique_ptr<Ui::SettingsPage> m_form;
    std::vector<domain::Holiday> m_holidays;
    QByteArray m_logo;
    bool m_isFilling = false; ///< showing values must not look like typing
};

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "ui/page.h"

#include <memory>

namespace risalah::ui {

namespace Ui {
class SettingsPage;
}

class OfficeSettings;
class SigningSettings;
class TemplateSettings;

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

private:
    void addSections();
    void fillChoices();
    void connectAppearance();
    void connectCalendar();
    void connectRegister();
    void showAppearance();
    void showProblem(const QString& sentence);
    void loadHolidays();
    void addHoliday(const domain::Holiday& holiday);
    void removeHoliday();
    void loadPeople();
    void checkRegister();
    void restore();

    Workbench& m_workbench;
    SigningSettings* m_signing;
    std::unique_ptr<Ui::SettingsPage> m_form;
    std::unique_ptr<OfficeSettings> m_office; ///< goes before the form it watches
    TemplateSettings* m_templates;
    QWidget* m_keys = nullptr;
    std::vector<domain::Holiday> m_holidays;
};

} // namespace risalah::ui

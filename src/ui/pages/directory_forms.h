// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory_service.h"

namespace risalah::ui {

namespace Ui {
class DirectoryPage;
}

/// What the form of a person holds: the person and the position held now.
struct PersonEntry {
    domain::Person person;
    domain::Position position; ///< an empty title is no position
    QString unit; ///< as typed; may be a new one
};

/// Fills the five forms of the directory page and reads them back. Knows no register.
class DirectoryForms {
public:
    explicit DirectoryForms(Ui::DirectoryPage& ui);

    /// The choices that come from the directory itself.
    void offer(const app::DirectorySnapshot& directory);

    void showPerson(const PersonEntry& entry);
    void showUnit(const domain::OrgUnit& unit);
    void showGroup(const domain::SeatGroup& group);
    void showPhrase(const domain::Phrase& phrase);
    void showHoliday(const std::optional<domain::Holiday>& holiday);

    /// The form over the values it does not show.
    [[nodiscard]] PersonEntry person(PersonEntry entry) const;
    [[nodiscard]] domain::OrgUnit unit(domain::OrgUnit unit) const;
    [[nodiscard]] domain::SeatGroup group(domain::SeatGroup group) const;
    [[nodiscard]] domain::Phrase phrase(domain::Phrase phrase) const;
    /// ImpossibleDate when the day cannot be read, EmptyText without a name.
    [[nodiscard]] Result<domain::Holiday> holiday(domain::Date today) const;

private:
    Ui::DirectoryPage& m_ui;
};

} // namespace risalah::ui

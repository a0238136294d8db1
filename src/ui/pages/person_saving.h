// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "ui/pages/directory_forms.h"

#include <optional>

namespace risalah::ui {

/// Everything the form of a person can change, saved in one go.
struct PersonSave {
    std::optional<Stored<domain::Person>> person;
    std::optional<Stored<domain::Position>> position;
    std::optional<domain::OrgUnitId> unit; ///< known already
    PersonEntry entry;
};

/// Runs beside the window. The office typed is added when the directory does not know it; the key of the
/// person comes back.
[[nodiscard]] Result<QString> storePerson(app::Register& opened, const PersonSave& save);

} // namespace risalah::ui

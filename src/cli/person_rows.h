// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory_service.h"
#include "domain/person.h"

#include <vector>

namespace risalah::cli {

/// A person with the positions held on the day asked about.
struct PersonRow {
    struct Held {
        domain::Position position;
        QString unit;
    };
    domain::Person person;
    std::vector<Held> positions;
};

/// Everybody in the directory, each with what was held on the day.
[[nodiscard]] std::vector<PersonRow> peopleOn(const app::DirectorySnapshot& directory, domain::Date day);

} // namespace risalah::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/person_rows.h"

#include <QHash>

#include <algorithm>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

bool isHeldOn(const Position& position, Date day)
{
    return (!position.from || *position.from <= day) && (!position.until || day <= *position.until);
}

QString unitName(const std::vector<Stored<OrgUnit>>& units, const std::optional<OrgUnitId>& id)
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [&id](const auto& unit) { return id && unit.value.id == *id; });
    return found == units.end() ? QString() : found->value.name;
}

} // namespace

std::vector<PersonRow> peopleOn(const app::DirectorySnapshot& directory, Date day)
{
    QHash<PersonId, std::vector<PersonRow::Held>> held;
    for (const Stored<Position>& position : directory.positions) {
        if (isHeldOn(position.value, day)) {
            held[position.value.person].push_back(
                {position.value, unitName(directory.units, position.value.unit)});
        }
    }
    std::vector<PersonRow> rows;
    rows.reserve(directory.people.size());
    for (const Stored<Person>& person : directory.people) {
        rows.push_back({person.value, held.value(person.value.id)});
    }
    return rows;
}

} // namespace risalah::cli

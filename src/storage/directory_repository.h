// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "domain/phrase.h"
#include "domain/working_calendar.h"
#include "storage/stored.h"
#include "storage/transaction.h"

#include <vector>

namespace risalah::storage {

enum class Removed { Hide, Include };

/// Units, people, positions, groups of seats, phrases, and the office's own holidays. Lists come by rank
/// order, then name. Removing is an update that sets `removed`.
class DirectoryRepository {
public:
    [[nodiscard]] static Result<std::vector<Stored<domain::OrgUnit>>>
    orgUnits(Database& db, Removed removed = Removed::Hide);
    [[nodiscard]] static Result<Stored<domain::OrgUnit>> insert(Transaction& tx, const domain::OrgUnit& unit);
    [[nodiscard]] static Result<Stored<domain::OrgUnit>>
    update(Transaction& tx, const domain::OrgUnit& before, const Stored<domain::OrgUnit>& after);

    [[nodiscard]] static Result<std::vector<Stored<domain::Person>>> people(Database& db,
                                                                            Removed removed = Removed::Hide);
    [[nodiscard]] static Result<Stored<domain::Person>> insert(Transaction& tx, const domain::Person& person);
    [[nodiscard]] static Result<Stored<domain::Person>>
    update(Transaction& tx, const domain::Person& before, const Stored<domain::Person>& after);

    [[nodiscard]] static Result<std::vector<Stored<domain::Position>>>
    positions(Database& db, Removed removed = Removed::Hide);
    [[nodiscard]] static Result<Stored<domain::Position>> insert(Transaction& tx,
                                                                 const domain::Position& position);
    [[nodiscard]] static Result<Stored<domain::Position>>
    update(Transaction& tx, const domain::Position& before, const Stored<domain::Position>& after);

    [[nodiscard]] static Result<std::vector<Stored<domain::SeatGroup>>>
    seatGroups(Database& db, Removed removed = Removed::Hide);
    [[nodiscard]] static Result<Stored<domain::SeatGroup>> insert(Transaction& tx,
                                                                  const domain::SeatGroup& group);
    [[nodiscard]] static Result<Stored<domain::SeatGroup>>
    update(Transaction& tx, const domain::SeatGroup& before, const Stored<domain::SeatGroup>& after);

    /// By text.
    [[nodiscard]] static Result<std::vector<Stored<domain::Phrase>>> phrases(Database& db,
                                                                             Removed removed = Removed::Hide);
    [[nodiscard]] static Result<Stored<domain::Phrase>> insert(Transaction& tx, const domain::Phrase& phrase);
    [[nodiscard]] static Result<Stored<domain::Phrase>>
    update(Transaction& tx, const domain::Phrase& before, const Stored<domain::Phrase>& after);

    /// The office's own rows only, by date; the bundled calendar is not in the register.
    [[nodiscard]] static Result<std::vector<domain::Holiday>> holidays(Database& db);
    /// One row per date and kind; a second one is DuplicateId.
    [[nodiscard]] static Result<void> insert(Transaction& tx, const domain::Holiday& holiday);
    /// UnknownRecord when there is none.
    [[nodiscard]] static Result<void> remove(Transaction& tx, domain::Date date, domain::HolidayKind kind);
};

} // namespace risalah::storage

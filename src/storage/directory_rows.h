// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "domain/phrase.h"
#include "storage/record.h"
#include "storage/search_index.h"

namespace risalah::storage {

/// What the lists of people, offices, groups of seats and sentences look like in their tables.
[[nodiscard]] Record recordOf(const domain::Phrase& phrase);
[[nodiscard]] Record recordOf(const domain::OrgUnit& unit);
[[nodiscard]] Record recordOf(const domain::Person& person);
[[nodiscard]] Record recordOf(const domain::Position& position);
[[nodiscard]] Record recordOf(const domain::SeatGroup& group);

/// What people search for.
[[nodiscard]] SearchIndex::Entry entryOf(const domain::OrgUnit& unit);
[[nodiscard]] SearchIndex::Entry entryOf(const domain::Person& person);

} // namespace risalah::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory_service.h"
#include "storage/transaction.h"

namespace risalah::app {

/// What an entry of the directory must be like: trimmed, with a name, with a right NIP.
[[nodiscard]] Result<domain::OrgUnit> checkedEntry(domain::OrgUnit unit);
[[nodiscard]] Result<domain::Person> checkedEntry(domain::Person person);
[[nodiscard]] Result<domain::Position> checkedEntry(domain::Position position);
[[nodiscard]] Result<domain::SeatGroup> checkedEntry(domain::SeatGroup group);
[[nodiscard]] Result<domain::Phrase> checkedEntry(domain::Phrase phrase);
/// What is as it was before is not blamed: a pattern of an older register is no reason to refuse a new
/// address.
[[nodiscard]] Result<void> checkOffice(const domain::Office& office, const domain::Office* before = nullptr);

[[nodiscard]] std::vector<DirectoryCard> cardsOn(domain::Date day,
                                                 const std::vector<Stored<domain::Person>>& people,
                                                 const std::vector<Stored<domain::Position>>& positions,
                                                 const std::vector<Stored<domain::OrgUnit>>& units);

/// Categories that came with seats; those of units stand with the units.
[[nodiscard]] Result<QStringList> knownCategories(storage::Database& db);
[[nodiscard]] Result<void> setKnownCategories(storage::Transaction& tx, const QStringList& categories);
/// Without blanks and doubles (capitals apart), sorted.
[[nodiscard]] QStringList sortedCategories(QStringList categories);

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stored.h"
#include "domain/office.h"
#include "domain/person.h"
#include "domain/phrase.h"
#include "domain/working_calendar.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::app {

class RegisterContext;

/// A person as the type-ahead offers it: the card to copy, and where it comes from.
struct DirectoryCard {
    domain::PersonId person;
    std::optional<domain::PositionId> position;
    domain::PersonCard card;
    int rankOrder = 0;
};

/// All lists in one call, for a window that keeps them in memory.
struct DirectorySnapshot {
    std::optional<Stored<domain::Office>> office;
    std::vector<Stored<domain::OrgUnit>> units;
    std::vector<Stored<domain::Person>> people;
    std::vector<Stored<domain::Position>> positions;
    std::vector<Stored<domain::SeatGroup>> groups;
    std::vector<Stored<domain::Phrase>> phrases;
    std::vector<domain::Holiday> holidays; ///< the office's own rows
    QStringList categories;
};

/// Whether the directory was written, and how far the register's log had come then.
struct DirectoryNews {
    std::int64_t upTo = 0;
    bool isChanged = false;
    bool isOfficeChanged = false; ///< the office itself is among what changed
};

/// The office itself and its lists. Lists come by rank order, then name; removed rows are left out.
/// To remove a row, save it with `removed` set; to bring it back, save it without.
class DirectoryService {
public:
    explicit DirectoryService(RegisterContext& context);

    /// nullopt until the first-start questions are answered.
    [[nodiscard]] Result<std::optional<Stored<domain::Office>>> office();
    /// The first time inserts, later updates. EmptyText without government or unit; InvalidNumberPattern,
    /// NumberPartMissing.
    [[nodiscard]] Result<Stored<domain::Office>>
    saveOffice(const std::optional<Stored<domain::Office>>& before, const domain::Office& after);

    [[nodiscard]] Result<std::vector<Stored<domain::OrgUnit>>> units();
    [[nodiscard]] Result<std::vector<Stored<domain::Person>>> people();
    [[nodiscard]] Result<std::vector<Stored<domain::Position>>> positions();
    [[nodiscard]] Result<std::vector<Stored<domain::SeatGroup>>> seatGroups();
    [[nodiscard]] Result<std::vector<Stored<domain::Phrase>>> phrases();
    [[nodiscard]] Result<DirectorySnapshot> snapshot();

    /// A null id is replaced by a new one. EmptyText without a name (title), InvalidNip for a wrong NIP.
    [[nodiscard]] Result<Stored<domain::OrgUnit>> add(domain::OrgUnit unit);
    [[nodiscard]] Result<Stored<domain::Person>> add(domain::Person person);
    [[nodiscard]] Result<Stored<domain::Position>> add(domain::Position position);
    [[nodiscard]] Result<Stored<domain::SeatGroup>> add(domain::SeatGroup group);
    [[nodiscard]] Result<Stored<domain::Phrase>> add(domain::Phrase phrase);
    [[nodiscard]] Result<Stored<domain::OrgUnit>> save(const Stored<domain::OrgUnit>& before,
                                                       const domain::OrgUnit& after);
    [[nodiscard]] Result<Stored<domain::Person>> save(const Stored<domain::Person>& before,
                                                      const domain::Person& after);
    [[nodiscard]] Result<Stored<domain::Position>> save(const Stored<domain::Position>& before,
                                                        const domain::Position& after);
    [[nodiscard]] Result<Stored<domain::SeatGroup>> save(const Stored<domain::SeatGroup>& before,
                                                         const domain::SeatGroup& after);
    [[nodiscard]] Result<Stored<domain::Phrase>> save(const Stored<domain::Phrase>& before,
                                                      const domain::Phrase& after);

    /// The office's own rows, by date.
    [[nodiscard]] Result<std::vector<domain::Holiday>> holidays();
    [[nodiscard]] Result<void> addHoliday(const domain::Holiday& holiday);
    [[nodiscard]] Result<void> removeHoliday(domain::Date date, domain::HolidayKind kind);
    /// Bundled rows, the office's rows and its options together.
    [[nodiscard]] Result<domain::WorkingCalendar> calendar();

    /// Has anybody, here or on another computer, written the office, its lists or its holidays since the
    /// answer before? Without one it only says how far the log is.
    [[nodiscard]] Result<DirectoryNews> newsSince(std::optional<std::int64_t> upTo);

    /// Cards of all people with the positions they hold on `day`; people without a position once.
    [[nodiscard]] Result<std::vector<DirectoryCard>> cards(domain::Date day);
    /// Categories of units and seats ("forkopimda", "opd"), sorted.
    [[nodiscard]] Result<QStringList> categories();

    /// "Saya": the person chosen for this operating-system account.
    [[nodiscard]] Result<std::optional<domain::PersonId>> me();
    /// The name changes are made under: "saya", else the account.
    [[nodiscard]] Result<QString> author();
    [[nodiscard]] Result<void> setMe(const std::optional<domain::PersonId>& person);

private:
    RegisterContext& m_context;
};

} // namespace risalah::app

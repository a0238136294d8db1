// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stored.h"
#include "domain/meeting_record.h"
#include "domain/person.h"
#include "storage/transaction.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::app {

/// Adds what the directory does not know yet, inside one transaction. A person is known by an identity
/// number, or by name when one side has none; a unit by name; a position by person, title and unit.
class DirectoryFiller {
public:
    explicit DirectoryFiller(storage::Transaction& tx) : m_db(tx.database()), m_tx(&tx) { }
    /// Only for asking what is known.
    explicit DirectoryFiller(storage::Database& db) : m_db(db) { }

    /// Reads the present directory; call it first.
    [[nodiscard]] Result<void> load();
    /// Units, people, positions and categories of a record.
    [[nodiscard]] Result<void> addFrom(const domain::MeetingRecord& record);
    /// Categories found on the way are written at the end.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] Result<std::optional<domain::OrgUnitId>> unit(const QString& name, const QString& category);
    /// The id of a person equal to this one, added when unknown.
    [[nodiscard]] Result<domain::PersonId> person(const domain::Person& wanted);
    [[nodiscard]] Result<void> position(const domain::Position& wanted);
    [[nodiscard]] const Stored<domain::Person>* known(const QString& name,
                                                      const domain::Identity& identity) const;
    /// Writes new values of a known person.
    [[nodiscard]] Result<void> update(const Stored<domain::Person>& before, const domain::Person& after);

    [[nodiscard]] int addedUnits() const { return m_addedUnits; }
    [[nodiscard]] int addedPeople() const { return m_addedPeople; }
    [[nodiscard]] int addedPositions() const { return m_addedPositions; }

private:
    [[nodiscard]] Result<void> add(const domain::PersonCard& card);
    void remember(const Stored<domain::Person>& person);

    [[nodiscard]] storage::Transaction& tx() const;

    storage::Database& m_db;
    storage::Transaction* m_tx = nullptr;
    QHash<QString, domain::OrgUnitId> m_units;
    std::vector<Stored<domain::Person>> m_people;
    QHash<QString, size_t> m_byNumber;
    QMultiHash<QString, size_t> m_byName;
    QSet<QString> m_positions;
    QSet<QString> m_seenCards; ///< cards of this import already looked at
    QStringList m_categories;
    QSet<QString> m_categoryKeys;
    bool m_categoriesChanged = false;
    int m_addedUnits = 0;
    int m_addedPeople = 0;
    int m_addedPositions = 0;
};

} // namespace risalah::app

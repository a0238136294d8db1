// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory_service.h"

#include "app/detail/directory_rules.h"
#include "app/detail/register_context.h"
#include "storage/audit_log.h"
#include "storage/directory_repository.h"
#include "storage/office_repository.h"

#include <QSet>

#include <algorithm>

namespace risalah::app {

namespace {

using storage::DirectoryRepository;

// One value in, one transaction: check, write, commit.
template <class T> Result<Stored<T>> addOne(RegisterContext& context, T value)
{
    if (value.id.isNull()) {
        value.id = decltype(value.id)::create();
    }
    const auto checked = checkedEntry(std::move(value));
    if (!checked) {
        return forwardError(checked);
    }
    auto tx = context.begin(QStringLiteral("add"));
    if (!tx) {
        return forwardError(tx);
    }
    auto added = DirectoryRepository::insert(*tx, *checked);
    if (!added) {
        return forwardError(added);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return added;
}

template <class T>
Result<Stored<T>> saveOne(RegisterContext& context, const Stored<T>& before, const T& after)
{
    const auto checked = checkedEntry(after);
    if (!checked) {
        return forwardError(checked);
    }
    auto tx = context.begin(after.removed && !before.value.removed ? QStringLiteral("remove")
                                                                   : QStringLiteral("edit"));
    if (!tx) {
        return forwardError(tx);
    }
    auto saved = DirectoryRepository::update(*tx, before.value, {*checked, before.revision});
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

} // namespace

DirectoryService::DirectoryService(RegisterContext& context) : m_context(context)
{
}

Result<std::optional<Stored<domain::Office>>> DirectoryService::office()
{
    return storage::OfficeRepository::load(m_context.db());
}

Result<Stored<domain::Office>>
DirectoryService::saveOffice(const std::optional<Stored<domain::Office>>& before, const domain::Office& after)
{
    if (const auto checked = checkOffice(after, before ? &before->value : nullptr); !checked) {
        return forwardError(checked);
    }
    auto tx = m_context.begin(QStringLiteral("office"));
    if (!tx) {
        return forwardError(tx);
    }
    auto saved = before ? storage::OfficeRepository::update(*tx, before->value, {after, before->revision})
                        : storage::OfficeRepository::insert(*tx, after);
    if (!saved) {
        return forwardError(saved);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return saved;
}

Result<std::vector<Stored<domain::OrgUnit>>> DirectoryService::units()
{
    return DirectoryRepository::orgUnits(m_context.db());
}

Result<std::vector<Stored<domain::Person>>> DirectoryService::people()
{
    return DirectoryRepository::people(m_context.db());
}

Result<std::vector<Stored<domain::Position>>> DirectoryService::positions()
{
    return DirectoryRepository::positions(m_context.db());
}

Result<std::vector<Stored<domain::SeatGroup>>> DirectoryService::seatGroups()
{
    return DirectoryRepository::seatGroups(m_context.db());
}

Result<std::vector<Stored<domain::Phrase>>> DirectoryService::phrases()
{
    return DirectoryRepository::phrases(m_context.db());
}

Result<DirectorySnapshot> DirectoryService::snapshot()
{
    const auto state = m_context.db().snapshot(); // all lists of one moment
    if (!state) {
        return forwardError(state);
    }
    auto ours = office();
    auto allUnits = units();
    auto allPeople = people();
    auto allPositions = positions();
    auto allGroups = seatGroups();
    auto allPhrases = phrases();
    auto ownHolidays = holidays();
    auto allCategories = categories();
    if (!ours) {
        return forwardError(ours);
    }
    if (!allUnits) {
        return forwardError(allUnits);
    }
    if (!allPeople) {
        return forwardError(allPeople);
    }
    if (!allPositions) {
        return forwardError(allPositions);
    }
    if (!allGroups) {
        return forwardError(allGroups);
    }
    if (!allPhrases) {
        return forwardError(allPhrases);
    }
    if (!ownHolidays) {
        return forwardError(ownHolidays);
    }
    if (!allCategories) {
        return forwardError(allCategories);
    }
    return DirectorySnapshot{std::move(*ours),         std::move(*allUnits),     std::move(*allPeople),
                             std::move(*allPositions), std::move(*allGroups),    std::move(*allPhrases),
                             std::move(*ownHolidays),  std::move(*allCategories)};
}

Result<Stored<domain::OrgUnit>> DirectoryService::add(domain::OrgUnit unit)
{
    return addOne(m_context, std::move(unit));
}

Result<Stored<domain::Person>> DirectoryService::add(domain::Person person)
{
    return addOne(m_context, std::move(person));
}

Result<Stored<domain::Position>> DirectoryService::add(domain::Position position)
{
    return addOne(m_context, std::move(position));
}

Result<Stored<domain::SeatGroup>> DirectoryService::add(domain::SeatGroup group)
{
    return addOne(m_context, std::move(group));
}

Result<Stored<domain::Phrase>> DirectoryService::add(domain::Phrase phrase)
{
    return addOne(m_context, std::move(phrase));
}

Result<Stored<domain::OrgUnit>> DirectoryService::save(const Stored<domain::OrgUnit>& before,
                                                       const domain::OrgUnit& after)
{
    return saveOne(m_context, before, after);
}

Result<Stored<domain::Person>> DirectoryService::save(const Stored<domain::Person>& before,
                                                      const domain::Person& after)
{
    return saveOne(m_context, before, after);
}

Result<Stored<domain::Position>> DirectoryService::save(const Stored<domain::Position>& before,
                                                        const domain::Position& after)
{
    return saveOne(m_context, before, after);
}

Result<Stored<domain::SeatGroup>> DirectoryService::save(const Stored<domain::SeatGroup>& before,
                                                         const domain::SeatGroup& after)
{
    return saveOne(m_context, before, after);
}

Result<Stored<domain::Phrase>> DirectoryService::save(const Stored<domain::Phrase>& before,
                                                      const domain::Phrase& after)
{
    return saveOne(m_context, before, after);
}

Result<std::vector<domain::Holiday>> DirectoryService::holidays()
{
    return DirectoryRepository::holidays(m_context.db());
}

Result<void> DirectoryService::addHoliday(const domain::Holiday& holiday)
{
    if (holiday.name.trimmed().isEmpty()) {
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("name"));
    }
    auto tx = m_context.begin(QStringLiteral("add"));
    if (!tx) {
        return forwardError(tx);
    }
    if (const auto added = DirectoryRepository::insert(*tx, holiday); !added) {
        return forwardError(added);
    }
    return tx->commit();
}

Result<void> DirectoryService::removeHoliday(domain::Date date, domain::HolidayKind kind)
{
    auto tx = m_context.begin(QStringLiteral("remove"));
    if (!tx) {
        return forwardError(tx);
    }
    if (const auto removed = DirectoryRepository::remove(*tx, date, kind); !removed) {
        return forwardError(removed);
    }
    return tx->commit();
}

Result<domain::WorkingCalendar> DirectoryService::calendar()
{
    return m_context.calendar();
}

Result<std::vector<DirectoryCard>> DirectoryService::cards(domain::Date day)
{
    const auto state = m_context.db().snapshot();
    if (!state) {
        return forwardError(state);
    }
    const auto allPeople = people();
    if (!allPeople) {
        return forwardError(allPeople);
    }
    const auto allPositions = positions();
    if (!allPositions) {
        return forwardError(allPositions);
    }
    const auto allUnits = units();
    if (!allUnits) {
        return forwardError(allUnits);
    }
    return cardsOn(day, *allPeople, *allPositions, *allUnits);
}

Result<QStringList> DirectoryService::categories()
{
    const auto allUnits = units();
    if (!allUnits) {
        return forwardError(allUnits);
    }
    const auto allGroups = seatGroups();
    if (!allGroups) {
        return forwardError(allGroups);
    }
    auto known = knownCategories(m_context.db());
    if (!known) {
        return forwardError(known);
    }
    for (const auto& unit : *allUnits) {
        known->append(unit.value.category);
    }
    for (const auto& group : *allGroups) {
        for (const domain::SeatGroup::Entry& entry : group.value.entries) {
            known->append(entry.category);
        }
    }
    return sortedCategories(std::move(*known));
}

Result<std::optional<domain::PersonId>> DirectoryService::me()
{
    return m_context.me();
}

Result<QString> DirectoryService::author()
{
    return m_context.author();
}

Result<void> DirectoryService::setMe(const std::optional<domain::PersonId>& person)
{
    return m_context.setMe(person);
}

Result<DirectoryNews> DirectoryService::newsSince(std::optional<std::int64_t> upTo)
{
    static const QSet<QString> kDirectory = {QStringLiteral("office"),     QStringLiteral("org_unit"),
                                             QStringLiteral("person"),     QStringLiteral("position"),
                                             QStringLiteral("seat_group"), QStringLiteral("phrase"),
                                             QStringLiteral("holiday")};
    // Asked first: what is written between the two questions is told twice rather than never.
    const auto newest = storage::AuditLog::newest(m_context.db());
    if (!newest) {
        return forwardError(newest);
    }
    if (!upTo || *upTo == *newest) {
        return DirectoryNews{*newest, false};
    }
    const auto kinds = storage::AuditLog::kindsAfter(m_context.db(), *upTo);
    if (!kinds) {
        return forwardError(kinds);
    }
    const bool isChanged =
        std::ranges::any_of(*kinds, [](const QString& kind) { return kDirectory.contains(kind); });
    return DirectoryNews{*newest, isChanged, kinds->contains(QStringLiteral("office"))};
}

} // namespace risalah::app

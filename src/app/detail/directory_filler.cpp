// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/directory_filler.h"

#include "app/detail/directory_rules.h"
#include "base/expects.h"
#include "domain/record_texts.h"
#include "storage/directory_repository.h"

namespace risalah::app {

namespace {

using storage::DirectoryRepository;
using storage::Removed;

// Equal for texts that differ in capitals and blanks only.
QString keyOf(const QString& text)
{
    return text.simplified().toCaseFolded();
}

QString positionKey(const domain::Position& position)
{
    return position.person.toString() + u'/' + (position.unit ? position.unit->toString() : QString()) + u'/'
        + keyOf(position.title);
}

QString numberKey(const domain::Identity& identity)
{
    return identity.number.isEmpty()
        ? QString()
        : QString(QString::number(static_cast<int>(identity.type)) + u'/' + identity.number);
}

} // namespace

storage::Transaction& DirectoryFiller::tx() const
{
    RISALAH_EXPECTS(m_tx != nullptr);
    return *m_tx;
}

Result<void> DirectoryFiller::load()
{
    const auto units = DirectoryRepository::orgUnits(m_db);
    if (!units) {
        return forwardError(units);
    }
    for (const auto& unit : *units) {
        m_units.insert(keyOf(unit.value.name), unit.value.id);
        if (!unit.value.shortName.isEmpty()) {
            m_units.insert(keyOf(unit.value.shortName), unit.value.id);
        }
        m_categoryKeys.insert(keyOf(unit.value.category));
    }
    const auto people = DirectoryRepository::people(m_db);
    if (!people) {
        return forwardError(people);
    }
    for (const auto& person : *people) {
        remember(person);
    }
    const auto positions = DirectoryRepository::positions(m_db);
    if (!positions) {
        return forwardError(positions);
    }
    for (const auto& position : *positions) {
        m_positions.insert(positionKey(position.value));
    }
    const auto categories = knownCategories(m_db);
    if (!categories) {
        return forwardError(categories);
    }
    m_categories = *categories;
    for (const QString& category : m_categories) {
        m_categoryKeys.insert(keyOf(category));
    }
    return {};
}

void DirectoryFiller::remember(const Stored<domain::Person>& person)
{
    const size_t index = m_people.size();
    m_people.push_back(person);
    m_byName.insert(keyOf(person.value.name), index);
    if (const QString key = numberKey(person.value.identity); !key.isEmpty()) {
        m_byNumber.insert(key, index);
    }
}

const Stored<domain::Person>* DirectoryFiller::known(const QString& name,
                                                     const domain::Identity& identity) const
{
    const QString number = numberKey(identity);
    if (const auto found = m_byNumber.constFind(number);
        !number.isEmpty() && found != m_byNumber.constEnd()) {
        return &m_people[*found];
    }
    const QString wanted = keyOf(name);
    for (auto found = m_byName.constFind(wanted); found != m_byName.constEnd() && found.key() == wanted;
         ++found) {
        const Stored<domain::Person>& person = m_people[*found];
        if (number.isEmpty() || person.value.identity.number.isEmpty()) {
            return &person;
        }
    }
    return nullptr;
}

Result<std::optional<domain::OrgUnitId>> DirectoryFiller::unit(const QString& name, const QString& category)
{
    const QString key = keyOf(name);
    if (key.isEmpty()) {
        return std::optional<domain::OrgUnitId>();
    }
    if (const auto found = m_units.constFind(key); found != m_units.constEnd()) {
        return std::optional(*found);
    }
    domain::OrgUnit unit;
    unit.id = domain::OrgUnitId::create();
    unit.name = name.trimmed();
    unit.category = category.trimmed();
    if (const auto added = DirectoryRepository::insert(tx(), unit); !added) {
        return forwardError(added);
    }
    ++m_addedUnits;
    m_units.insert(key, unit.id);
    m_categoryKeys.insert(keyOf(category));
    return std::optional(unit.id);
}

Result<domain::PersonId> DirectoryFiller::person(const domain::Person& wanted)
{
    if (const auto* found = known(wanted.name, wanted.identity); found != nullptr) {
        return found->value.id;
    }
    domain::Person fresh = wanted;
    fresh.id = domain::PersonId::create();
    fresh.name = wanted.name.trimmed();
    const auto added = DirectoryRepository::insert(tx(), fresh);
    if (!added) {
        return forwardError(added);
    }
    ++m_addedPeople;
    remember(*added);
    return fresh.id;
}

Result<void> DirectoryFiller::position(const domain::Position& wanted)
{
    const QString key = positionKey(wanted);
    if (wanted.title.trimmed().isEmpty() || m_positions.contains(key)) {
        return {};
    }
    domain::Position fresh = wanted;
    fresh.id = domain::PositionId::create();
    if (const auto added = DirectoryRepository::insert(tx(), fresh); !added) {
        return forwardError(added);
    }
    ++m_addedPositions;
    m_positions.insert(key);
    return {};
}

Result<void> DirectoryFiller::update(const Stored<domain::Person>& before, const domain::Person& after)
{
    if (before.value == after) {
        return {};
    }
    const auto saved = DirectoryRepository::update(tx(), before.value, {after, before.revision});
    if (!saved) {
        return forwardError(saved);
    }
    for (Stored<domain::Person>& person : m_people) {
        if (person.value.id == after.id) {
            person = *saved;
        }
    }
    return {};
}

Result<void> DirectoryFiller::add(const domain::PersonCard& card)
{
    const QString key = keyOf(card.name) + u'/' + card.identity.number + u'/' + keyOf(card.position) + u'/'
        + keyOf(card.office);
    if (m_seenCards.contains(key)) {
        return {};
    }
    m_seenCards.insert(key);
    const auto office = unit(card.office, {});
    if (!office) {
        return forwardError(office);
    }
    domain::Person wanted;
    wanted.name = card.name;
    wanted.identity = card.identity;
    wanted.rank = card.rank;
    wanted.grade = card.grade;
    const auto id = person(wanted);
    if (!id) {
        return forwardError(id);
    }
    domain::Position held;
    held.person = *id;
    held.unit = *office;
    held.title = domain::authorityLine(card).own.simplified();
    // Whose authority was used on one paper is nothing a person holds.
    held.authority =
        domain::giversNeeded(card.authority) > 0 ? domain::Authority::Definitive : card.authority;
    return position(held);
}

Result<void> DirectoryFiller::addFrom(const domain::MeetingRecord& record)
{
    for (const domain::Seat& seat : record.meeting.attendance) {
        if (const auto added = unit(seat.office, seat.category); !added) {
            return forwardError(added);
        }
        const QString key = keyOf(seat.category);
        if (!key.isEmpty() && !m_categoryKeys.contains(key)) {
            m_categoryKeys.insert(key);
            m_categories.append(seat.category.simplified());
            m_categoriesChanged = true;
        }
    }
    for (const domain::ActionItem& action : record.actions) {
        for (const domain::Assignee& assignee : action.assignees) {
            if (const auto added = unit(assignee.office, {}); !added) {
                return forwardError(added);
            }
        }
    }
    for (const domain::RecordPerson& found : domain::personsOf(record)) {
        if (const auto added = add(*found.card); !added) {
            return forwardError(added);
        }
    }
    return {};
}

Result<void> DirectoryFiller::finish()
{
    return m_categoriesChanged ? setKnownCategories(tx(), m_categories) : Result<void>();
}

} // namespace risalah::app

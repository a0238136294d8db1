// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/directory_rules.h"

#include "domain/nip.h"
#include "domain/number_pattern.h"
#include "domain/text.h"
#include "storage/setting_repository.h"

#include <QHash>

#include <algorithm>

namespace risalah::app {

namespace {

// risalah/1 carries the logo as one text of at most 1 MB.
constexpr qsizetype kMaxLogoBytes = 700'000;

// Told by the first bytes: whole decoding needs the drawing half of the program, which an import does
// without.
bool looksLikePicture(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.left(1024).contains("<svg") || bytes.left(64).trimmed().startsWith("<?xml");
}

Result<QString> named(const QString& text, const char* field)
{
    const QString trimmed = text.trimmed();
    if (domain::isBlank(trimmed)) {
        return fail(ErrorCode::EmptyText, {}, QLatin1String(field));
    }
    return trimmed;
}

const QString& categoriesKey()
{
    static const QString key = QStringLiteral("directory/categories");
    return key;
}

bool isHeldOn(const domain::Position& position, domain::Date day)
{
    return (!position.from || *position.from <= day) && (!position.until || day <= *position.until);
}

bool hasSameNumbers(const domain::Office& one, const domain::Office& other)
{
    return one.meetingNumberPattern == other.meetingNumberPattern
        && one.resolutionNumberPattern == other.resolutionNumberPattern
        && one.classification == other.classification && one.unitCode == other.unitCode;
}

Result<void> checkNumberPatterns(const domain::Office& office)
{
    // Every meeting has a kind and a day of its own.
    const auto known = domain::numberContext(office, QStringLiteral("rakor"), domain::Date::unset());
    for (const QString& pattern : {office.meetingNumberPattern, office.resolutionNumberPattern}) {
        if (const auto fit = domain::checkNumberPattern(pattern, known); !fit) {
            return forwardError(fit);
        }
    }
    return {};
}

} // namespace

Result<domain::OrgUnit> checkedEntry(domain::OrgUnit unit)
{
    const auto name = named(unit.name, "name");
    if (!name) {
        return forwardError(name);
    }
    unit.name = *name;
    unit.shortName = unit.shortName.trimmed();
    unit.category = unit.category.trimmed();
    return unit;
}

Result<domain::Person> checkedEntry(domain::Person person)
{
    const auto name = named(person.name, "name");
    if (!name) {
        return forwardError(name);
    }
    person.name = *name;
    if (person.identity.type == domain::IdentityType::Nip) {
        const auto nip = domain::normalisedNip(person.identity.number);
        if (!nip) {
            return forwardError(nip);
        }
        person.identity.number = *nip;
    }
    return person;
}

Result<domain::Position> checkedEntry(domain::Position position)
{
    const auto title = named(position.title, "title");
    if (!title) {
        return forwardError(title);
    }
    position.title = *title;
    if (position.from && position.until && *position.until < *position.from) {
        return fail(ErrorCode::EndBeforeStart, position.until->toIso());
    }
    return position;
}

Result<domain::SeatGroup> checkedEntry(domain::SeatGroup group)
{
    const auto name = named(group.name, "name");
    if (!name) {
        return forwardError(name);
    }
    group.name = *name;
    std::erase_if(group.entries,
                  [](const domain::SeatGroup::Entry& entry) { return domain::isBlank(entry.seat); });
    return group;
}

Result<domain::Phrase> checkedEntry(domain::Phrase phrase)
{
    const auto text = named(phrase.text, "text");
    if (!text) {
        return forwardError(text);
    }
    phrase.text = *text;
    return phrase;
}

Result<void> checkOffice(const domain::Office& office, const domain::Office* before)
{
    if (const auto government = named(office.government, "government"); !government) {
        return forwardError(government);
    }
    if (const auto unit = named(office.unit, "unit"); !unit) {
        return forwardError(unit);
    }
    for (const QByteArray& logo : {office.logo, office.footerLogo}) {
        if (logo.size() > kMaxLogoBytes) {
            return fail(ErrorCode::FileTooLarge, QStringLiteral("logo"));
        }
        if (!logo.isEmpty() && !looksLikePicture(logo)) {
            return fail(ErrorCode::LogoUnreadable);
        }
    }
    return before != nullptr && hasSameNumbers(*before, office) ? Result<void>()
                                                                : checkNumberPatterns(office);
}

std::vector<DirectoryCard> cardsOn(domain::Date day,
                                   const std::vector<Stored<domain::Person>>& people,
                                   const std::vector<Stored<domain::Position>>& positions,
                                   const std::vector<Stored<domain::OrgUnit>>& units)
{
    QHash<domain::OrgUnitId, const domain::OrgUnit*> unitById;
    for (const auto& unit : units) {
        unitById.insert(unit.value.id, &unit.value);
    }
    QMultiHash<domain::PersonId, const domain::Position*> held;
    for (auto position = positions.rbegin(); position != positions.rend(); ++position) {
        if (isHeldOn(position->value, day)) {
            held.insert(position->value.person, &position->value); // the newest insert comes out first
        }
    }
    std::vector<DirectoryCard> cards;
    for (const auto& person : people) {
        const QList<const domain::Position*> own = held.values(person.value.id);
        for (const domain::Position* position : own) {
            const auto* unit = position->unit ? unitById.value(*position->unit) : nullptr;
            cards.push_back({person.value.id, position->id, domain::cardOf(person.value, position, unit),
                             position->rankOrder});
        }
        if (own.isEmpty()) {
            cards.push_back({person.value.id, {}, domain::cardOf(person.value, nullptr, nullptr), 0});
        }
    }
    return cards;
}

Result<QStringList> knownCategories(storage::Database& db)
{
    const auto stored = storage::SettingRepository::value(db, categoriesKey());
    if (!stored) {
        return forwardError(stored);
    }
    return stored->value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> setKnownCategories(storage::Transaction& tx, const QStringList& categories)
{
    return storage::SettingRepository::set(tx, categoriesKey(), categories.join(u'\n'));
}

QStringList sortedCategories(QStringList categories)
{
    for (QString& category : categories) {
        category = category.simplified();
    }
    std::sort(categories.begin(), categories.end(), [](const QString& one, const QString& other) {
        const int order = one.compare(other, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one < other;
    });
    const auto same = [](const QString& one, const QString& other) {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    };
    categories.erase(std::unique(categories.begin(), categories.end(), same), categories.end());
    categories.removeAll(QString());
    return categories;
}

} // namespace risalah::app

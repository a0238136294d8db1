// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

namespace risalah::domain {

QString authorityMark(Authority authority)
{
    switch (authority) {
    case Authority::Definitive:
        return {};
    case Authority::OnBehalf:
        return QStringLiteral("a.n.");
    case Authority::ForHim:
        return QStringLiteral("u.b.");
    case Authority::ActingVacant:
        return QStringLiteral("Plt.");
    case Authority::ActingDaily:
        return QStringLiteral("Plh.");
    case Authority::Caretaker:
        return QStringLiteral("Pj.");
    }
    return {};
}

std::optional<Authority> authorityFromMark(const QString& mark)
{
    for (const Authority authority :
         {Authority::Definitive, Authority::OnBehalf, Authority::ForHim, Authority::ActingVacant,
          Authority::ActingDaily, Authority::Caretaker}) {
        if (authorityMark(authority) == mark) {
            return authority;
        }
    }
    return std::nullopt;
}

PersonCard cardOf(const Person& person, const Position* position, const OrgUnit* unit)
{
    PersonCard card;
    card.name = person.name;
    card.identity = person.identity;
    card.rank = person.rank;
    card.grade = person.grade;
    if (position != nullptr) {
        card.position = position->title;
        card.authority = position->authority;
    }
    if (unit != nullptr) {
        card.office = unit->name;
    }
    return card;
}

} // namespace risalah::domain

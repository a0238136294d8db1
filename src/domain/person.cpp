// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include "domain/text.h"

#include <algorithm>

namespace risalah::domain {

int giversNeeded(Authority authority)
{
    switch (authority) {
    case Authority::OnBehalf:
        return 1;
    case Authority::ForHim:
        return 2;
    case Authority::Definitive:
    case Authority::ActingVacant:
    case Authority::ActingDaily:
    case Authority::Caretaker:
        return 0;
    }
    return 0;
}

AuthorityLine authorityLine(const PersonCard& card)
{
    QStringList lines = card.position.split(QLatin1Char('\n'));
    const auto above = std::min<qsizetype>(giversNeeded(card.authority), lines.size() - 1);
    AuthorityLine line;
    line.givers = lines.mid(0, above);
    line.own = lines.mid(above).join(QLatin1Char('\n'));
    return line;
}

bool lacksGiver(const PersonCard& card)
{
    const AuthorityLine line = authorityLine(card);
    const auto named =
        std::ranges::count_if(line.givers, [](const QString& giver) { return !isBlank(giver); });
    return named < giversNeeded(card.authority);
}

bool isAuthorityIncomplete(const PersonCard& card)
{
    return giversNeeded(card.authority) > 0 && (lacksGiver(card) || isBlank(authorityLine(card).own));
}

PersonCard withAuthorityLine(PersonCard card, const AuthorityLine& line)
{
    QStringList lines = line.givers.mid(0, giversNeeded(card.authority));
    if (std::ranges::all_of(lines, isBlank)) {
        lines.clear();
    }
    lines.append(line.own);
    card.position = lines.join(QLatin1Char('\n'));
    return card;
}

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

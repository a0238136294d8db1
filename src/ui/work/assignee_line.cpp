// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/assignee_line.h"

#include "domain/record_texts.h"
#include "domain/text.h"
#include "ui/models/action_cells.h"
#include "ui/work/meeting_desk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString nameOf(const domain::PersonCard& card)
{
    return personOfOffice(card.name, card.office);
}

/// With the office in brackets, or the bare name of somebody known.
const domain::PersonCard* personNamed(const std::vector<domain::PersonCard>& people, const QString& name)
{
    auto found = std::find_if(people.begin(), people.end(),
                              [&](const domain::PersonCard& card) { return isSame(nameOf(card), name); });
    if (found == people.end()) {
        found = std::find_if(people.begin(), people.end(),
                             [&](const domain::PersonCard& card) { return isSame(card.name, name); });
    }
    return found == people.end() ? nullptr : &*found;
}

} // namespace

QString assigneeName(const domain::Assignee& assignee)
{
    return personOfOffice(assignee.person ? assignee.person->name : QString(), assignee.office);
}

QStringList namesOf(const std::vector<domain::Assignee>& assignees)
{
    QStringList names;
    for (const domain::Assignee& assignee : assignees) {
        names.append(assigneeName(assignee));
    }
    return names;
}

std::vector<domain::PersonCard> possibleAssignees(const MeetingDesk& desk)
{
    std::vector<domain::PersonCard> people;
    QSet<QString> known;
    const auto add = [&](domain::PersonCard card) {
        if (domain::isBlank(card.office)) {
            card.office = desk.context().office.unit; // whoever has no other office is one of our own
        }
        const QString name = nameOf(card).toCaseFolded();
        if (!domain::isBlank(card.name) && !known.contains(name)) {
            known.insert(name);
            people.push_back(std::move(card));
        }
    };
    for (const DirectoryEntry& entry : desk.context().people) {
        add(entry.card);
    }
    for (const domain::Seat& seat : desk.record().meeting.attendance) {
        if (seat.person) {
            domain::PersonCard card = *seat.person;
            if (domain::isBlank(card.office)) {
                card.office = domain::isBlank(seat.office) ? seat.seat : seat.office;
            }
            add(std::move(card));
        }
    }
    for (const domain::RecordPerson& person : domain::personsOf(desk.record())) {
        if (!person.where.startsWith("attendance"_L1)) {
            add(*person.card);
        }
    }
    return people;
}

QStringList assigneeNames(const MeetingDesk& desk)
{
    QStringList names = desk.officeNames();
    for (const domain::PersonCard& card : possibleAssignees(desk)) {
        names.append(nameOf(card));
    }
    return names;
}

std::vector<domain::Assignee> assigneesNamed(const std::vector<domain::Assignee>& before,
                                             const QStringList& names,
                                             const std::vector<domain::PersonCard>& people)
{
    std::vector<domain::Assignee> after;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const auto same = std::find_if(before.begin(), before.end(), [&](const domain::Assignee& known) {
            return isSame(assigneeName(known), names[i]);
        });
        if (same != before.end()) {
            after.push_back(*same);
            if (!same->person) {
                after.back().office = names[i]; // capitals may be what was corrected
            }
            continue;
        }
        domain::Assignee assignee;
        if (place < before.size() && !names.contains(assigneeName(before[place]), Qt::CaseInsensitive)) {
            assignee = before[place];
        } else {
            assignee.id = domain::AssigneeId::create();
        }
        const domain::PersonCard* person = personNamed(people, names[i]);
        assignee.office = person == nullptr ? names[i] : person->office;
        assignee.person = person == nullptr ? std::nullopt : std::optional(*person);
        after.push_back(std::move(assignee));
    }
    return after;
}

} // namespace risalah::ui

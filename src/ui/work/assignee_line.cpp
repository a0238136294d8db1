// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/assignee_line.h"

#include "domain/record_texts.h"
#include "domain/text.h"
#include "ui/models/action_cells.h"
#include "ui/work/meeting_desk.h"

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

PossibleAssignees::PossibleAssignees(const MeetingDesk& desk) : m_desk(desk)
{
    readDirectory();
}

void PossibleAssignees::readDirectory()
{
    m_contextChanges = m_desk.contextChanges();
    m_directory = {};
    for (const DirectoryEntry& entry : m_desk.context().people) {
        add(m_directory, entry.card);
    }
}

void PossibleAssignees::add(Group& group, domain::PersonCard card) const
{
    if (domain::isBlank(card.office)) {
        card.office = m_desk.context().office.unit; // whoever has no other office is one of our own
    }
    const QString name = nameOf(card).toCaseFolded();
    if (domain::isBlank(card.name) || m_directory.byName.contains(name) || group.byName.contains(name)) {
        return;
    }
    const QString bare = card.name.toCaseFolded();
    group.byName.insert(name, group.people.size());
    if (!group.byBareName.contains(bare)) {
        group.byBareName.insert(bare, group.people.size());
    }
    group.people.push_back(std::move(card));
}

void PossibleAssignees::readMeeting()
{
    if (m_isCurrent) {
        return;
    }
    m_isCurrent = true;
    if (m_contextChanges != m_desk.contextChanges()) {
        readDirectory();
    }
    m_meeting = {};
    for (const domain::Seat& seat : m_desk.meeting().attendance) {
        if (seat.person) {
            domain::PersonCard card = *seat.person;
            if (domain::isBlank(card.office)) {
                card.office = domain::isBlank(seat.office) ? seat.seat : seat.office;
            }
            add(m_meeting, std::move(card));
        }
    }
    for (const domain::RecordPerson& person : domain::personsOf(m_desk.record())) {
        if (!person.where.startsWith("attendance"_L1)) {
            add(m_meeting, *person.card);
        }
    }
}

QStringList PossibleAssignees::names()
{
    readMeeting();
    QStringList names = m_desk.officeNames();
    for (const Group* group : {&m_directory, &m_meeting}) {
        for (const domain::PersonCard& card : group->people) {
            names.append(nameOf(card));
        }
    }
    return names;
}

const domain::PersonCard* PossibleAssignees::named(const QString& name)
{
    readMeeting();
    const QString wanted = name.toCaseFolded();
    for (const auto index : {&Group::byName, &Group::byBareName}) {
        for (const Group* group : {&m_directory, &m_meeting}) {
            if (const auto found = (group->*index).constFind(wanted); found != (group->*index).constEnd()) {
                return &group->people[*found];
            }
        }
    }
    return nullptr;
}

std::vector<domain::Assignee> assigneesNamed(const std::vector<domain::Assignee>& before,
                                             const QStringList& names,
                                             PossibleAssignees& people)
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
        const domain::PersonCard* person = people.named(names[i]);
        assignee.office = person == nullptr ? names[i] : person->office;
        assignee.person = person == nullptr ? std::nullopt : std::optional(*person);
        after.push_back(std::move(assignee));
    }
    return after;
}

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace risalah::ui {

class MeetingDesk;

// Penanggung jawab in one line: offices and persons by name, ";" between them.

/// "Satpol PP", or with a person of it "Rina Contoh, S.Sos. (Satpol PP)".
[[nodiscard]] QString assigneeName(const domain::Assignee& assignee);
[[nodiscard]] QStringList namesOf(const std::vector<domain::Assignee>& assignees);

/// Who may be asked to do something: the persons of the directory and of this meeting, each with an office.
/// Goes through the directory once each time it was written, and through the meeting when it was changed: it
/// is asked at every key.
class PossibleAssignees {
public:
    explicit PossibleAssignees(const MeetingDesk& desk);

    void noteChange() { m_isCurrent = false; }
    /// What type-ahead offers: offices, then persons.
    [[nodiscard]] QStringList names();
    /// With the office in brackets, or the bare name of somebody known; null for anybody else. Until the next
    /// change of the meeting.
    [[nodiscard]] const domain::PersonCard* named(const QString& name);

private:
    struct Group {
        std::vector<domain::PersonCard> people;
        QHash<QString, std::size_t> byName; ///< with the office, small letters
        QHash<QString, std::size_t> byBareName; ///< the first of that name
    };
    void add(Group& group, domain::PersonCard card) const;
    void readDirectory();
    void readMeeting();

    const MeetingDesk& m_desk;
    Group m_directory;
    int m_contextChanges = 0; ///< of the desk, when the directory was read
    Group m_meeting; ///< who is not in the directory
    bool m_isCurrent = false;
};

/// The assignees after this list of names was typed: whoever stays keeps status and log, a changed name in
/// the same place is the same assignee. A name of one of `people` is that person, any other an office.
[[nodiscard]] std::vector<domain::Assignee> assigneesNamed(const std::vector<domain::Assignee>& before,
                                                           const QStringList& names,
                                                           PossibleAssignees& people);

} // namespace risalah::ui

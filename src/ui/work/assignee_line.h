// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action_item.h"

#include <QStringList>

#include <vector>

namespace risalah::ui {

class MeetingDesk;

// Penanggung jawab in one line: offices and persons by name, ";" between them.

/// "Satpol PP", or with a person of it "Rina Contoh, S.Sos. (Satpol PP)".
[[nodiscard]] QString assigneeName(const domain::Assignee& assignee);
[[nodiscard]] QStringList namesOf(const std::vector<domain::Assignee>& assignees);

/// Who may be asked to do something: the persons of the directory and of this meeting, each with an office.
[[nodiscard]] std::vector<domain::PersonCard> possibleAssignees(const MeetingDesk& desk);
/// What type-ahead offers: offices, then persons.
[[nodiscard]] QStringList assigneeNames(const MeetingDesk& desk);

/// The assignees after this list of names was typed: whoever stays keeps status and log, a changed name in
/// the same place is the same assignee. A name of one of `people` is that person, any other an office.
[[nodiscard]] std::vector<domain::Assignee> assigneesNamed(const std::vector<domain::Assignee>& before,
                                                           const QStringList& names,
                                                           const std::vector<domain::PersonCard>& people);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"
#include "domain/office.h"

namespace risalah::test {

/// Every field of the model filled with a value of its own, for tests of what must not get lost. Marks that
/// do not travel (removed, phase, numbers) keep their defaults.
[[nodiscard]] domain::Office fullOffice();
[[nodiscard]] domain::PersonCard fullPerson(const QString& name);
[[nodiscard]] domain::MeetingRecord fullRecord();

} // namespace risalah::test

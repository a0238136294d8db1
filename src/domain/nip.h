// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/date.h"

#include <QString>

#include <vector>

namespace risalah::domain {

/// What is odd about a NIP without making it wrong (Peraturan Kepala BKN 22/2007: wrongly issued numbers
/// exist).
enum class NipWarning { BirthYearUnlikely, AppointmentYearUnlikely, AppointmentMonthUnlikely, SequenceZero };

/// 18 digits without blanks and dots. Fails with InvalidNip (subject: the text; detail: which rule) when it
/// has not 18 digits, the birth date is no real date, or the sex digit is not 1 or 2.
[[nodiscard]] Result<QString> normalisedNip(const QString& typed);

/// For a normalised NIP; `today` bounds the years.
[[nodiscard]] std::vector<NipWarning> nipWarnings(const QString& nip, Date today);

/// NRP of army and police have no one form: 5 to 15 digits, blanks, dots and a letter suffix ("12345/P")
/// aside.
[[nodiscard]] bool isPlausibleNrp(const QString& number);

/// "19660801 198803 1 001".
[[nodiscard]] QString printedNip(const QString& nip);

} // namespace risalah::domain

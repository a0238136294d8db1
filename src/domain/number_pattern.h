// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/date.h"
#include "domain/office.h"

#include <QString>

#include <optional>

namespace risalah::domain {

/// What the tokens of a number pattern stand for. What is the same on every paper of the office, as a code
/// for its confidentiality or for a division, is written into the pattern itself.
struct NumberContext {
    QString classification; ///< {klasifikasi}
    std::optional<int> sequence; ///< {urut}, {urut:3}; empty prints a gap of blanks to fill by hand
    QString unit; ///< {unit}
    QString kind; ///< {jenis}
    Date date = Date::unset(); ///< {bulan} {bulan_romawi} {tahun}
};

/// What the office's settings, the kind and the day of a meeting give; the sequence is still empty.
[[nodiscard]] NumberContext numberContext(const Office& office, const QString& kind, Date date);

/// Fills the pattern. An unknown token or an open brace is InvalidNumberPattern, a token nothing stands for
/// NumberPartMissing, both with the token as subject.
[[nodiscard]] Result<QString> formatNumber(const QString& pattern, const NumberContext& context);

/// Whether a pattern can number a year's papers: as formatNumber(), and different for each number. Without
/// {urut} it is InvalidNumberPattern with the pattern as subject. The context's sequence does not matter.
[[nodiscard]] Result<void> checkNumberPattern(const QString& pattern, NumberContext context);

/// A key that sorts "7", "07a", "12" as people expect.
[[nodiscard]] QString numberSortKey(const QString& number);

} // namespace risalah::domain

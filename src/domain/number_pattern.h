// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/date.h"

#include <QString>

#include <optional>

namespace risalah::domain {

/// What the tokens of a number pattern stand for.
struct NumberContext {
    QString classification; ///< {klasifikasi}
    std::optional<int> sequence; ///< {urut}, {urut:3}; empty prints a gap of blanks to fill by hand
    QString unit; ///< {unit}
    QString kind; ///< {jenis}
    QString secrecy; ///< {sifat}
    QString sub; ///< {sub}
    Date date = Date::unset(); ///< {bulan} {bulan_romawi} {tahun}
};

/// Fills the pattern. An unknown token or an open brace is InvalidNumberPattern with the token as subject.
[[nodiscard]] Result<QString> formatNumber(const QString& pattern, const NumberContext& context);

/// Whether a pattern can number a year's papers: readable, and different for each number. Without {urut} it
/// is InvalidNumberPattern with the pattern as subject.
[[nodiscard]] Result<void> checkNumberPattern(const QString& pattern);

/// A key that sorts "7", "07a", "12" as people expect.
[[nodiscard]] QString numberSortKey(const QString& number);

} // namespace risalah::domain

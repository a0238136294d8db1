// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace risalah::domain {

/// Pangkat and golongan ruang of civil servants, I/a to IV/e.
struct Rank {
    const char16_t* grade; ///< "IV/c"
    const char16_t* name; ///< "Pembina Utama Muda"
};
[[nodiscard]] std::span<const Rank> ranks();
[[nodiscard]] std::optional<QString> rankNameOf(const QString& grade);
/// False for a grade as "IX/z" that no table has, and for a pangkat of another grade. What only a PPPK, the
/// army or the police have (no "/" in it) is not judged, nor is a missing pangkat.
[[nodiscard]] bool isRankOfGrade(const QString& rank, const QString& grade);
/// "Pembina Utama Muda (IV/c)"; either part may be missing; "Golongan IX" for PPPK.
[[nodiscard]] QString printedRank(const QString& rank, const QString& grade);

} // namespace risalah::domain

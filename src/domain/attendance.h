// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/person.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// Urutan jabatan: how high a seat stands by the directory, where the office keeps it. Rank 0 there means
/// "not said".
class RankOrder {
public:
    RankOrder() = default;
    RankOrder(const std::vector<OrgUnit>& units, const std::vector<Position>& positions);

    /// Smaller stands first; nullopt when the directory does not know the seat or its office.
    [[nodiscard]] std::optional<int> of(const Seat& seat) const;

private:
    QHash<QString, int> m_positions;
    QHash<QString, int> m_units;
};

/// Each category together, the one with the highest seat first, inside it by rank; what the directory does
/// not know comes last and keeps its order. Names decide nothing.
[[nodiscard]] std::vector<Seat> sortedByRank(std::vector<Seat> seats, const RankOrder& ranks);

/// The seats and those of `added` that are not invited yet: at their place by rank where the seats stood in
/// that order, else behind them, in rank order and beside their own category. A seat is the same when its
/// name and office read the same.
[[nodiscard]] std::vector<Seat>
withSeatsAdded(std::vector<Seat> seats, std::vector<Seat> added, const RankOrder& ranks);

/// New seats of a group, nobody's attendance filled.
[[nodiscard]] std::vector<Seat> seatsOf(const SeatGroup& group);

/// A group for each category of the directory's offices: its highest position, or "Kepala <office>".
[[nodiscard]] std::vector<SeatGroup> groupsByCategory(const std::vector<OrgUnit>& units,
                                                      const std::vector<Position>& positions);

/// Keterwakilan: how many of the offices invited have somebody in the room. A seat without an office counts
/// as one of its own.
struct Representation {
    int offices = 0;
    int represented = 0;
    int needed = 0; ///< what the quorum asks for; 0 without one
    bool onlyLocal = false; ///< every office is one of the government's own (OPD)

    [[nodiscard]] bool isMissed() const { return represented < needed; }
    friend bool operator==(const Representation&, const Representation&) = default;
};
[[nodiscard]] Representation representationOf(const Meeting& meeting);
/// "23 dari 27 OPD terwakili"; "instansi" when others are invited too. Empty without seats.
[[nodiscard]] QString representationText(const Representation& representation);

/// "Hadir", "Diwakili", "Dinas Luar"; empty for a seat not filled.
[[nodiscard]] QString attendanceWord(AttendanceStatus status);
/// Present or represented.
[[nodiscard]] bool isHere(const Seat& seat);
/// A category as a heading, "opd" → "OPD", "penyelenggara pemilu" → "Penyelenggara pemilu": the record keeps
/// what was typed. Empty for none.
[[nodiscard]] QString categoryTitle(const QString& category);
/// "Plt. Kepala Dinas Perhubungan", on one line.
[[nodiscard]] QString positionText(const PersonCard& card);

/// What the minutes say of a seat: "Kepala Dinas X diwakili oleh Budi, S.T., Sekretaris Dinas X; meninggalkan
/// rapat pada pembahasan angka 4." Empty when there is nothing to tell but that somebody came.
[[nodiscard]] QString attendanceSentence(const Seat& seat, const Meeting& meeting);

} // namespace risalah::domain

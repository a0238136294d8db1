// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <span>

class QKeyEvent;

namespace risalah::ui {

/// Where a key means something by itself, without being a command.
enum class FixedKeyPlace { Seats, Outline, Projector };

enum class FixedKey {
    SeatPresent,
    SeatRepresented,
    SeatExcused,
    SeatSick,
    SeatOnDuty,
    SeatAbsent,
    SeatUnfilled,
    SeatArrived,
    SeatLeft,
    SeatPerson,
    SeatRemoved,
    PointNext,
    PointDeeper,
    PointHigher,
    PointLine,
    PointJoined,
    PointJoinsNext,
    ProjectorFull,
    ProjectorLarger,
    ProjectorSmaller,
    ProjectorNormal,
    ProjectorClosed,
};

struct FixedKeyRow {
    FixedKey key;
    FixedKeyPlace place;
    const char* keys; ///< portable, several separated by "; "; the first one is shown
    const char* description; ///< one Indonesian sentence, translated through context "FixedKey"
};

/// The one table of keys nobody can change: the widgets ask it what was pressed, the page of shortcuts shows
/// it.
[[nodiscard]] std::span<const FixedKeyRow> fixedKeyRows();
[[nodiscard]] QList<QKeySequence> fixedKeys(const FixedKeyRow& row);
[[nodiscard]] QString fixedKeyDescription(const FixedKeyRow& row);
[[nodiscard]] QString fixedKeyTitle(FixedKeyPlace place);

/// What a key pressed there means.
[[nodiscard]] std::optional<FixedKey> fixedKeyOf(FixedKeyPlace place, const QKeyEvent& event);

} // namespace risalah::ui

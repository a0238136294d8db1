// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace risalah::ui {

/// Icon and word of a state.
struct CellChip {
    ChipKind kind = ChipKind::Neutral;
    QString icon;
    QString text;

    friend bool operator==(const CellChip&, const CellChip&) = default;
};

/// What one cell of a list shows. Lists of records differ in their columns only: one model and one delegate
/// draw them all.
struct Cell {
    QString text;
    QString detail = {}; ///< small and muted below the text
    int detailLines = 1;
    std::optional<CellChip> chip = {}; ///< in place of the text
    std::optional<double> progress = {}; ///< 0 to 1, in place of the text
    int lines = 1; ///< the text wraps up to so many lines, then ends in "…"
    bool isNumber = false; ///< digits of one width
    bool isMuted = false;
    bool isAtEnd = false; ///< the chip stands at the right edge

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct CellRow {
    QString key; ///< the id of the record: keeps selection and place while the list changes
    std::vector<Cell> cells;

    friend bool operator==(const CellRow&, const CellRow&) = default;
};

struct CellColumn {
    QString title;
    int width = 100; ///< in pixels of the 100 % design; of a stretching column the least
    bool stretches = false;
    bool givesWay = false; ///< not shown where the others need the room: the row leads to what it says
    bool fits = false; ///< as wide as what stands in it; `width` is the most a text that wraps may take
};

} // namespace risalah::ui

Q_DECLARE_METATYPE(risalah::ui::Cell)

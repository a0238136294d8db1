// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/number_service.h"
#include "ui/models/cell_row.h"

namespace risalah::ui {

/// The book of numbers as rows of a list.
enum class NumberColumn { Sequence, Number, State, Belongs };

[[nodiscard]] std::vector<CellColumn> numberColumns();
/// What a row is found by: no other number of any book has this key.
[[nodiscard]] QString numberKey(domain::NumberSeries series, const app::BookNumber& number);
/// The newest `most` numbers, the highest first.
[[nodiscard]] std::vector<CellRow> numberCells(const app::NumberBook& book, int most);
[[nodiscard]] CellChip numberChip(domain::NumberState state);

} // namespace risalah::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory_service.h"
#include "app/table_import.h"
#include "ui/models/cell_row.h"

namespace risalah::ui {

/// The office's lists as rows: people with the positions they hold, offices, groups to invite, own holidays,
/// and the lines of a sheet before they are taken over. Keys are ids, a holiday's its date and kind.
[[nodiscard]] std::vector<CellColumn> personColumns();
[[nodiscard]] std::vector<CellRow> personCells(const app::DirectorySnapshot& directory);
[[nodiscard]] std::vector<CellColumn> unitColumns();
[[nodiscard]] std::vector<CellRow> unitCells(const app::DirectorySnapshot& directory);
[[nodiscard]] std::vector<CellColumn> groupColumns();
[[nodiscard]] std::vector<CellRow> groupCells(const app::DirectorySnapshot& directory);
[[nodiscard]] std::vector<CellColumn> phraseColumns();
[[nodiscard]] std::vector<CellRow> phraseCells(const app::DirectorySnapshot& directory);
[[nodiscard]] std::vector<CellColumn> holidayColumns();
[[nodiscard]] std::vector<CellRow> holidayCells(const app::DirectorySnapshot& directory);
[[nodiscard]] std::vector<CellColumn> importColumns();
[[nodiscard]] std::vector<CellRow> importCells(const app::PeopleTable& table);

/// Rows whose texts hold every word of `query`, capitals ignored.
[[nodiscard]] std::vector<CellRow> matching(std::vector<CellRow> rows, const QString& query);

} // namespace risalah::ui

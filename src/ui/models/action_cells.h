// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_service.h"
#include "ui/models/cell_row.h"

namespace risalah::ui {

/// Tindak lanjut as rows of a list.
enum class ActionColumn { Number, Text, Assignees, Due, State, Progress };

[[nodiscard]] std::vector<CellColumn> actionColumns();
[[nodiscard]] std::vector<CellRow> actionCells(const std::vector<app::LedgerRow>& rows, domain::Date today);
/// "Rina Contoh, S.Sos. (Satpol PP)"; the office alone while nobody of it was named.
[[nodiscard]] QString personOfOffice(const QString& person, const QString& office);
/// "Terlambat 3 hari kerja", "Jatuh tempo besok", "Sesuai jadwal", "Selesai 12 Jul" …
[[nodiscard]] CellChip actionChip(const app::LedgerRow& row, domain::Date today);

} // namespace risalah::ui

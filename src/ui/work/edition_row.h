// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/minutes_document.h"
#include "ui/work/row_list_model.h"

#include <QStringList>

namespace risalah::ui {

/// "Notula", "Perubahan ke-1".
[[nodiscard]] QString editionName(int edition);
/// What the list of editions says of one: when and why it was frozen, who has signed it.
[[nodiscard]] ListRow editionRow(const domain::MinutesDocument& edition, domain::Zone zone);
/// What only who compares files asks for, one sentence a line: hashes, the signatures' levels by their codes.
[[nodiscard]] QStringList editionDetails(const domain::MinutesDocument& edition, domain::Zone zone);

} // namespace risalah::ui

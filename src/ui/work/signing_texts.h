// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_service.h"
#include "ui/work/row_list_model.h"

namespace risalah::ui {

// What the signing panel says.

[[nodiscard]] QString stepText(app::SigningStep step);
/// In which office somebody signs, in one line: "a.n. Wali Kota, Sekretaris Daerah".
[[nodiscard]] QString capacityText(const domain::PersonCard& person);
/// Asked together with the secret: who signs as what, and what cannot be undone.
[[nodiscard]] QString signingQuestion(const app::SigningOrder& order, const domain::PersonCard& person);
/// What a file is worth: the one thing about signatures that has a colour.
[[nodiscard]] RowChip verdictChip(Verdict verdict);
/// A signer's line: who, as what, and whether it is done.
[[nodiscard]] ListRow signerRow(const app::SlotState& slot, int index, bool isNext, domain::Zone zone);
/// What is about to be signed, and what cannot be undone.
[[nodiscard]] QString promiseText(const app::SigningPreparation& prepared);
[[nodiscard]] QString resultText(const QString& signer, const app::SigningOutcome& outcome);
/// Why a file that came from a service is not kept.
[[nodiscard]] QString refusalText(const Error& error, const app::RefusedFile& refused);

} // namespace risalah::ui

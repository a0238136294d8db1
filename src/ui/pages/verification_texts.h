// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "domain/date.h"
#include "ui/work/row_list_model.h"

#include <QStringList>

namespace risalah::ui {

// What the page of verification says; the sentences both programs say are in room `wording`.

/// What the verdict means for the file, in a sentence.
[[nodiscard]] QString verdictMeaning(Verdict verdict);
/// The first of what decided against the file, and how much more there is; empty when nothing did.
[[nodiscard]] QStringList decidingReasons(const Verification& verification);
[[nodiscard]] ListRow signatureRow(const SignatureReport& report, int index, domain::Zone zone);
/// One sentence a line: the signature, its certificate and time, what later versions did.
[[nodiscard]] QStringList signatureDetails(const SignatureReport& report, domain::Zone zone);

} // namespace risalah::ui

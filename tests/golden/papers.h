// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/minutes_renderer.h"
#include "documents/signature_blocks.h"

#include <QString>
#include <QStringList>

namespace risalah::test {

/// The papers whose look is kept under tests/golden/cases, by the names of their files.
[[nodiscard]] QStringList goldenPapers();
[[nodiscard]] documents::RenderRequest goldenPaper(const QString& name);

/// Of this many points, seats and actions; for page breaks and for the cost.
[[nodiscard]] documents::RenderRequest longPaper(int points, int seats, int actions);

/// The finished PDF of a golden paper; of those named "…-ditandatangani" with the look of a signature in
/// each field, as signing puts it there.
[[nodiscard]] QByteArray printedPaper(const QString& name);

/// What the codes of the signed ones say: with a letter that plain QR codes do not know.
[[nodiscard]] QString signedCodeText(const documents::SignatureBlock& block);

} // namespace risalah::test

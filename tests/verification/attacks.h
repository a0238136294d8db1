// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification_reason.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace risalah::test {

/// One trick on a signed file, and what a verifier has to say about it.
struct Attack {
    const char* name = "";
    std::function<QByteArray(const QByteArray&)> tamper;
    ReasonCode code{};
    QString subject; ///< empty: whatever it names
};

/// Everything appended to a sound file as an incremental update.
[[nodiscard]] std::vector<Attack> updateAttacks();
/// Everything done to the bytes, the byte range, the form and the sections.
[[nodiscard]] std::vector<Attack> structureAttacks();
/// Everything that leaves what one reader sees and changes what another does, or is no signature and is seen.
[[nodiscard]] std::vector<Attack> formAttacks();
/// Says of the second page, packed in a file of XrefKind::Packed, that it stands in the row of the first.
[[nodiscard]] QByteArray withOtherRow(const QByteArray& pdf);
/// Everything that makes a signed file look as if nobody had signed it.
[[nodiscard]] std::vector<Attack> stripAttacks();

/// A signature's value in a field that was not there before, on the page of that object number.
[[nodiscard]] QByteArray withNewSignature(const QByteArray& pdf,
                                          const QByteArray& rectangle,
                                          int page,
                                          const QByteArray& name = "Baru");

} // namespace risalah::test

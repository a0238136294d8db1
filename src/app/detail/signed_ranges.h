// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace risalah::app {

/// The bytes one signature covers.
struct SignedRange {
    qsizetype length = 0; ///< from the file's start to the end of what is covered
    QByteArray digest; ///< SHA-256 of the covered bytes
};

/// Every usable /ByteRange in the file, found by its text: a key to look a signature up by, no judgement.
[[nodiscard]] std::vector<SignedRange> signedRanges(const QByteArray& pdf);

} // namespace risalah::app

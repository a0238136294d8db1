// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace risalah::signing {

/// The bytes one signature covers.
struct SignedRange {
    qsizetype length = 0; ///< from the file's start to the end of what is covered
    QByteArray digest; ///< SHA-256 of the covered bytes
    QByteArray version; ///< SHA-256 of all bytes up to there, the signature's own among them

    friend bool operator==(const SignedRange&, const SignedRange&) = default;
};

struct SignedRanges {
    std::vector<SignedRange> ranges; ///< in the order in which they stand in the file
    QByteArray file; ///< SHA-256 of the whole file; empty when there is no range
};

/// Every usable /ByteRange in the file, found by its text: a key to look a signature up by, no judgement.
/// Reads hostile files: it takes no longer than going through the file three times, whatever that claims.
[[nodiscard]] SignedRanges signedRanges(const QByteArray& pdf);

} // namespace risalah::signing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/cms_check.h"

namespace risalah::signing {

/// A timestamp token (RFC 3161), checked as far as it can be without trusting its maker.
struct TimestampFacts {
    CmsFacts cms;
    std::optional<Instant> at; ///< the moment it vouches for
    std::vector<Reason> reasons; ///< in the words of the signature it belongs to

    [[nodiscard]] bool isSound() const { return at.has_value() && reasons.empty(); }
};

/// `stamped` gives the digest of what the token has to be for.
[[nodiscard]] TimestampFacts checkTimestamp(const QByteArray& padded,
                                            const DigestOfContent& stamped,
                                            const std::vector<QByteArray>& others);

} // namespace risalah::signing

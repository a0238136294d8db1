// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "domain/date.h"

#include <QString>

namespace risalah::wording {

/// One short Indonesian sentence each: for the verdict at the top and for the details below it.
[[nodiscard]] QString reasonSentence(const Reason& reason);
[[nodiscard]] QString verdictSentence(Verdict verdict);
[[nodiscard]] QString integritySentence(Integrity integrity);
[[nodiscard]] QString identitySentence(SignerIdentity identity);
/// What a signature of this level has with it, to follow a name or a time: "dengan penanda waktu".
[[nodiscard]] QString levelPhrase(FoundLevel level);
/// How the time is known, and which it is.
[[nodiscard]] QString timeSentence(const SigningTime& time, domain::Zone zone);
/// Who issued the signer's certificate, its number, and until when it is valid.
[[nodiscard]] QString
certificateSentence(const QString& issuer, const QString& serial, Instant validUntil, domain::Zone zone);
/// Of a signature just made with a key that came without the certificates of its issuers.
[[nodiscard]] QString lackingIssuersSentence();

} // namespace risalah::wording

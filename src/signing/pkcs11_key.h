// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "signing/key_source.h"

#include <QString>

#include <memory>

namespace risalah::signing {

/// Where a key on a token is: the file of the maker's Cryptoki module and two labels. An empty token label
/// takes the only token that is there, an empty key label the only key on it.
struct TokenAddress {
    QString module;
    QString tokenLabel;
    QString keyLabel;
};

/// Logs in and finds key, certificate and issuers; the session lives as long as the key source. Fails with
/// TokenModuleMissing, TokenMissing, WrongPin, PinLocked, KeyMissing, KeyAmbiguous, CertificateMissing,
/// TokenFailed; a token pulled out later makes sign() fail with TokenRemoved.
[[nodiscard]] Result<std::unique_ptr<KeySource>> openPkcs11(const TokenAddress& address, const Secret& pin);

} // namespace risalah::signing

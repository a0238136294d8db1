// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_order.h"

namespace risalah::app {

/// Opens the key file or token, signs, adds long-term data if wished and verifies the result. Blocks; any
/// thread. On failure nothing exists. The codes are those of signing/pdf_signer.h, pkcs12_key.h and
/// pkcs11_key.h, and SignerNotExpected, SignedFileUnsound, Cancelled.
/// The secret is wiped as soon as the key is open (of a key that asks each time: has signed): not kept while
/// anybody is waited for over the network.
[[nodiscard]] Result<SigningOutcome>
signFile(const SigningOrder& order, SigningSecrets secrets, const SigningWatch& watch);

/// Adds the proof that outlives the certificates to `order.pdf`, which everybody has signed, and verifies the
/// result. Blocks; any thread. RevocationUnavailable, CertificateRevoked, Tsa…, AnchorUnreadable,
/// SignedFileUnsound, Cancelled.
[[nodiscard]] Result<SigningOutcome> extendFile(const SigningOrder& order, const SigningWatch& watch);

} // namespace risalah::app

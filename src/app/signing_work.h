// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_signing.h"

namespace risalah::app {

/// With a key of our own as signFile() does, else at the gateway, with the codes of bsre_gateway_signer.h and
/// ReturnedFileDiffers, TimestampMissing. There the secrets are wiped as soon as they are sent.
[[nodiscard]] Result<SigningOutcome>
makeSignature(const SigningOrder& order, SigningSecrets secrets, const SigningWatch& watch);

/// As extendFile() does, over the network.
[[nodiscard]] Result<SigningOutcome> extendSignatures(const SigningOrder& order, const SigningWatch& watch);

/// Time stamps and revocation data over HTTP.
[[nodiscard]] NetworkOpener overHttp();

} // namespace risalah::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing_order.h"
#include "signing/known_file.h"

namespace risalah::app {

/// Is this the person whose place it is, or somebody the watcher accepts? SignerNotExpected.
[[nodiscard]] Result<void>
checkOwner(const KeyOwner& owner, const SigningOrder& order, const SigningWatch& watch);

/// Tells the watcher.
void tell(const SigningWatch& watch, SigningStep step);

/// The outcome with what the verifier says about it: whole, made upon what was to be signed and, where
/// somebody else made it, by the expected person. SignedFileUnsound, ReturnedFileDiffers, TimestampMissing,
/// SignerNotExpected,
/// Cancelled; a file of somebody else that is refused is shown to the watcher. `known`: see
/// signing/verifier.h.
[[nodiscard]] Result<SigningOutcome> verifiedResult(const SigningOrder& order,
                                                    const SigningWatch& watch,
                                                    SigningOutcome outcome,
                                                    const signing::KnownFile* known = nullptr);

} // namespace risalah::app

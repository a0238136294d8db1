// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/verification.h"
#include "signing/pdf/found_signature.h"

namespace risalah::signing {

/// What the structure of the file already says about a signature; the rest is for the judge.
[[nodiscard]] SignatureReport begunReport(const pdf::FoundSignature& signature);

} // namespace risalah::signing

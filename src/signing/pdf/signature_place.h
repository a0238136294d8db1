// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/incremental_update.h"
#include "signing/pdf/signature_update.h"

namespace risalah::signing::pdf {

/// Where a signature came to hang: its dictionary, still without text, and the lock of its field.
struct SignaturePlace {
    QPDFObjectHandle dictionary;
    QPDFObjectHandle lock; ///< SigFieldLock, null without
};

/// Finds or makes the field and hangs an empty signature dictionary into it; form, catalog and page follow.
[[nodiscard]] SignaturePlace placeSignature(IncrementalUpdate& update, const SignatureSpec& spec);

/// The same for a document timestamp, always in a new invisible field.
[[nodiscard]] QPDFObjectHandle placeDocumentTimestamp(IncrementalUpdate& update);

} // namespace risalah::signing::pdf

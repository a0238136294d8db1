// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/field_tree.h"
#include "signing/pdf/found_signature.h"
#include "signing/pdf/revision_chain.h"

#include <string_view>

namespace risalah::signing::pdf {

/// Reads the dictionary of a signed field of the last revision and checks that its /ByteRange covers a whole
/// version of the file but its own /Contents.
[[nodiscard]] FoundSignature readSignature(std::string_view bytes,
                                           const RevisionChain& chain,
                                           const FieldNode& field,
                                           const OpenedRevision& last);

} // namespace risalah::signing::pdf
